"""Messages of the rules of the evaluation of results."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "evaluation.score_out_of_range": (
        "Балл 1-ден 5-ке дейін болуы керек, ал көрсетілгені: {value}",
        "Балл должен быть от 1 до 5, а указано: {value}",
        "A score must be 1 to 5, but got {value}",
    ),
    "evaluation.expert_twice": (
        "Бұл сарапшы тізімде {first}-нөмірмен тұр: әр сарапшы бір рет бағалайды",
        "Этот эксперт уже указан в списке под №\N{NO-BREAK SPACE}{first}: каждый эксперт оценивает один раз",
        "This expert is already number {first} in the list: each expert scores once",
    ),
    "evaluation.conflict_declared": (
        "Сарапшы мүдделер қайшылығы бар екенін мәлімдеген: ол бұл жобаны бағалай алмайды",
        "Эксперт заявил о конфликте интересов: он не может оценивать этот проект",
        "The expert has declared a conflict of interest and may not evaluate this project",
    ),
    "evaluation.scores_differ": (
        "Сарапшылардың осы өлшемшарт бойынша балдарының алшақтығы үлкен: {other} және {value}",
        "Баллы экспертов по этому критерию сильно расходятся: {other} и {value}",
        "The experts’ scores for this criterion differ widely: {other} and {value}",
    ),
    "evaluation.low_score_no_reason": (
        "Төмен балдың ({value}) негіздемесі көрсетілмеген",
        "Низкий балл ({value}) не обоснован",
        "No reason is given for the low score ({value})",
    ),
    "evaluation.before_end": (
        "Бағалау жоба аяқталғаннан кейін жүргізіледі: толтыру күні – {value}, іске асыру мерзімінің соңы – {end}",
        "Оценка проводится после завершения проекта: дата заполнения – {value}, конец срока реализации – {end}",
        "A project is evaluated after its end: the form is dated {value}, the project ends on {end}",
    ),
    "evaluation.after_report": (
        "Толтыру күні ({value}) бағалау қорытындылары туралы есепті уәкілетті органға ұсыну мерзімінен ({deadline:long}) кейін",
        "Дата заполнения ({value}) позже срока представления отчета об итогах оценки в уполномоченный орган ({deadline:long})",
        "The form is dated {value}, but the report on the results is due to the authorized body by {deadline:long}",
    ),
    "evaluation.published_late": (
        "Бағалау аяқталғаннан кейін ({filled}) {days}\N{NO-BREAK SPACE}жұмыс күні ішінде жарияланады, ал жарияланған күні – {value}",
        "Оценка размещается в течение {days:рабочего дня|рабочих дней|рабочих дней} после ее завершения ({filled}), а дата размещения – {value}",
        "An evaluation is published within {days:working day|working days} after it is made ({filled}), but this one on {value}",
    ),
}
