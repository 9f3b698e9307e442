"""Messages of the rules of the monitoring report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "monitoring.period_outside_term": (
        "Мониторинг кезеңі жобаны іске асыру мерзімімен ({start} – {end}) бір күнге де сәйкес келмейді",
        "Период мониторинга не совпадает со сроком реализации проекта ({start} – {end}) ни в одном дне",
        "The monitored period has no day in common with the project’s term ({start} – {end})",
    ),
    "monitoring.period_too_long": (
        "Мониторинг кемінде тоқсанына бір рет жүргізіледі, ал бұл кезең {months} айдан ұзақ",
        "Мониторинг проводится не реже одного раза в квартал, а этот период длиннее {months:месяца|месяцев|месяцев}",
        "Monitoring takes place at least once a quarter, but this period is longer than {months:month|months}",
    ),
    "monitoring.overspent": (
        "Игерілген сома ({value:money}\N{NO-BREAK SPACE}теңге) шарт сомасынан ({amount:money}\N{NO-BREAK SPACE}теңге) асады",
        "Освоенная сумма ({value:money}\N{NO-BREAK SPACE}тенге) больше суммы договора ({amount:money}\N{NO-BREAK SPACE}тенге)",
        "The sum spent ({value:money} tenge) is above the sum of the contract ({amount:money} tenge)",
    ),
    "monitoring.coverage_not_held": (
        "Іс-шараның нақты қамтуы көрсетілген ({value}), ал өткізілген күні көрсетілмеген",
        "У мероприятия указан фактический охват ({value}), но не указана дата проведения",
        "The event has a coverage ({value}) and no date on which it was held",
    ),
    "monitoring.not_held": (
        "Іс-шараның жоспарланған мерзімі ({start} – {end}) мониторинг кезеңінде аяқталған, ал ол өткізілмеген",
        "Плановый срок мероприятия ({start} – {end}) истек в периоде мониторинга, но оно не проведено",
        "The planned time of the event ({start} – {end}) ended within the period, and it was not held",
    ),
    "monitoring.coverage_under_plan": (
        "Нақты қамту ({value}) жоспарланғаннан ({planned}) аз",
        "Фактический охват ({value}) меньше планового ({planned})",
        "The coverage ({value}) is under the plan ({planned})",
    ),
    "monitoring.no_measure": (
        "Ауытқулар анықталған, ал қабылданатын шаралар көрсетілмеген",
        "Отклонения выявлены, а принимаемые меры не указаны",
        "Deviations were found and no measure is given",
    ),
    "monitoring.after_deadline": (
        "Есеп {value:locative} құрастырылған, ал бұл кезең бойынша жиынтық есепті тапсыру мерзімі – {deadline:long}",
        "Отчет составлен {value:long}, а сводный отчет за этот период представляется до {deadline:long}",
        "The report was compiled on {value:long}, but the summary of this period is due by {deadline:long}",
    ),
}
