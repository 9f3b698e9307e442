"""Messages of the rules of the monitoring report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "monitoring.period_outside_term": (
        "Мониторинг кезеңінің бірде-бір күні жобаны іске асыру мерзіміне ({start} – {end}) кірмейді",
        "Ни один день периода мониторинга не входит в срок реализации проекта ({start} – {end})",
        "No day of the monitored period lies within the project’s term ({start} – {end})",
    ),
    "monitoring.period_too_long": (
        "Мониторинг кемінде тоқсанына бір рет жүргізіледі, ал бұл кезең {months}\N{NO-BREAK SPACE}айдан ұзақ",
        "Мониторинг проводится не реже одного раза в квартал, а этот период длиннее {months:месяца|месяцев|месяцев}",
        "Monitoring takes place at least once a quarter, but this period is longer than {months:month|months}",
    ),
    "monitoring.overspent": (
        "Игерілген сома ({value:money}\N{NO-BREAK SPACE}теңге) шарт сомасынан ({amount:money}\N{NO-BREAK SPACE}теңге) асады",
        "Освоенная сумма ({value:money}\N{NO-BREAK SPACE}тенге) больше суммы договора ({amount:money}\N{NO-BREAK SPACE}тенге)",
        "The sum spent ({value:money}\N{NO-BREAK SPACE}tenge) is above the sum of the contract ({amount:money}\N{NO-BREAK SPACE}tenge)",
    ),
    "monitoring.coverage_not_held": (
        "Іс-шараның нақты қамтуы көрсетілген ({value}), ал өткізілген күні көрсетілмеген",
        "У мероприятия указан фактический охват ({value}), но не указана дата проведения",
        "The event has a coverage ({value}) but no date on which it was held",
    ),
    "monitoring.not_held": (
        "Іс-шараның жоспарланған мерзімі ({start} – {end}) мониторинг кезеңінде аяқталған, ал іс-шара өткізілмеген",
        "Плановый срок мероприятия ({start} – {end}) истек в период мониторинга, а оно не проведено",
        "The planned time of the event ({start} – {end}) ended within the monitored period, but it was not held",
    ),
    "monitoring.coverage_under_plan": (
        "Нақты қамту ({value}) жоспардан ({planned}) аз",
        "Фактический охват ({value}) меньше планового ({planned})",
        "The coverage ({value}) is below the plan ({planned})",
    ),
    "monitoring.no_measure": (
        "Ауытқулар анықталған, ал қабылданатын шаралар көрсетілмеген",
        "Отклонения выявлены, а принимаемые меры не указаны",
        "Deviations were found, but no measure is given",
    ),
    "monitoring.after_deadline": (
        "Есеп {value:locative} құрастырылған, ал бұл кезең бойынша жиынтық есепті тапсыру мерзімі – {deadline:long}",
        "Отчет составлен {value:long}, а сводный отчет за этот период представляется до {deadline:long}",
        "The report was compiled on {value:long}, but the summary report on this period is due by {deadline:long}",
    ),
}
