"""Messages about papers of one project that do not agree; ``value`` stands here, ``other`` at ``place``."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "agree.differs": (
        "Мұнда «{value}», ал мына жерде «{other}»: {place}",
        "Здесь «{value}», а в другом месте «{other}»: {place}",
        "Here it is “{value}”, but “{other}” in {place}",
    ),
    "agree.spelling": (
        "Атауы әртүрлі жазылған: мұнда «{value}», ал мына жерде «{other}»: {place}",
        "Название написано по-разному: здесь «{value}», а в другом месте «{other}»: {place}",
        "The name is spelt differently: “{value}” here, “{other}” in {place}",
    ),
    "agree.person": (
        "Бір адамның Т.А.Ә. әртүрлі жазылған сияқты: мұнда «{value}», ал мына жерде «{other}»: {place}",
        "Похоже, Ф.И.О. одного человека написаны по-разному: здесь «{value}», а в другом месте «{other}»: {place}",
        "One person’s name seems to be spelt differently: “{value}” here, “{other}” in {place}",
    ),
    "agree.outside": (
        "Кезең ({value}) жоба мерзімінің ({other}) шегінен шығады: {place}",
        "Период ({value}) выходит за пределы срока проекта ({other}): {place}",
        "The period ({value}) goes beyond the term of the project ({other}) in {place}",
    ),
    "agree.number_twice": (
        "Осындай нөмірлі ({value}) есеп бұрыннан бар: {place}",
        "Отчет с таким номером ({value}) уже есть: {place}",
        "There is already a report with this number ({value}): {place}",
    ),
    "agree.number_missing": (
        "№\N{NO-BREAK SPACE}{other} есептен кейін бірден №\N{NO-BREAK SPACE}{value} есеп тұр, олардың арасындағы есептер жоқ: {place}",
        "После отчета №\N{NO-BREAK SPACE}{other} сразу идет отчет №\N{NO-BREAK SPACE}{value}, отчетов между ними нет: {place}",
        "Report No.\N{NO-BREAK SPACE}{value} follows No.\N{NO-BREAK SPACE}{other}, and no report between them is given: {place}",
    ),
    "agree.overlap": (
        "Есепті кезең ({value}) алдыңғы есептің кезеңімен ({other}) қабаттасады: {place}",
        "Отчетный период ({value}) пересекается с периодом предыдущего отчета ({other}): {place}",
        "The reporting period ({value}) overlaps that of the report before it ({other}): {place}",
    ),
    "agree.gap": (
        "Есепті кезең ({value}) алдыңғы есептің кезеңінен ({other}) кейін бірден басталмайды: {place}",
        "Отчетный период ({value}) начинается не сразу после периода предыдущего отчета ({other}): {place}",
        "The reporting period ({value}) does not begin right after that of the report before it ({other}): {place}",
    ),
    "agree.total": (
        "Барлығы {value:money}\N{NO-BREAK SPACE}теңге, ал мына жерде {other:money}\N{NO-BREAK SPACE}теңге: {place}",
        "Всего {value:money}\N{NO-BREAK SPACE}тенге, а в другом месте {other:money}\N{NO-BREAK SPACE}тенге: {place}",
        "The total is {value:money}\N{NO-BREAK SPACE}tenge, but {other:money}\N{NO-BREAK SPACE}tenge in {place}",
    ),
    "agree.planned": (
        "Смета бойынша мұнда {value:money}\N{NO-BREAK SPACE}теңге, ал мына жерде {other:money}\N{NO-BREAK SPACE}теңге: {place}",
        "По смете здесь {value:money}\N{NO-BREAK SPACE}тенге, а в другом месте {other:money}\N{NO-BREAK SPACE}тенге: {place}",
        "The estimate has {value:money}\N{NO-BREAK SPACE}tenge here, but {other:money}\N{NO-BREAK SPACE}tenge in {place}",
    ),
    "agree.no_line": (
        "Мұндай шығыс бабы («{value}») мына жердегі сметада жоқ: {place}",
        "Такой статьи расходов («{value}») нет в смете: {place}",
        "There is no such expense line (“{value}”) in the estimate of {place}",
    ),
    "agree.spent_before": (
        "Есепті кезеңге дейін игерілгені {value:money}\N{NO-BREAK SPACE}теңге, ал алдыңғы есептер бойынша {other:money}\N{NO-BREAK SPACE}теңге: {place}",
        "Освоено до отчетного периода {value:money}\N{NO-BREAK SPACE}тенге, а по предыдущим отчетам {other:money}\N{NO-BREAK SPACE}тенге: {place}",
        "Spent before the period: {value:money}\N{NO-BREAK SPACE}tenge here, but {other:money}\N{NO-BREAK SPACE}tenge by the reports before: {place}",
    ),
    "agree.spent_less": (
        "Қорытынды есепте {value:money}\N{NO-BREAK SPACE}теңге игерілген, бұл аралық есептердегі {other:money}\N{NO-BREAK SPACE}теңгеден аз: {place}",
        "В итоговом отчете освоено {value:money}\N{NO-BREAK SPACE}тенге, это меньше, чем в промежуточных ({other:money}\N{NO-BREAK SPACE}тенге): {place}",
        "The final report has {value:money}\N{NO-BREAK SPACE}tenge spent, less than the {other:money}\N{NO-BREAK SPACE}tenge of the interim ones: {place}",
    ),
    "agree.spent_more": (
        "Қорытынды есепте {value:money}\N{NO-BREAK SPACE}теңге игерілген, ал сол күнге дейінгі аралық есептерде {other:money}\N{NO-BREAK SPACE}теңге: {place}",
        "В итоговом отчете освоено {value:money}\N{NO-BREAK SPACE}тенге, а в промежуточных на ту же дату {other:money}\N{NO-BREAK SPACE}тенге: {place}",
        "The final report has {value:money}\N{NO-BREAK SPACE}tenge spent, the interim ones to the same day {other:money}\N{NO-BREAK SPACE}tenge: {place}",
    ),
    "agree.event_time": (
        "Іс-шара ({value}) жоспарланған мерзімнен ({other}) тыс өткізілген: {place}",
        "Мероприятие ({value}) проведено вне запланированного срока ({other}): {place}",
        "The event was held ({value}) outside the planned time ({other}): {place}",
    ),
    "agree.event_date": (
        "Іс-шараның күні мұнда {value}, ал мына жерде {other}: {place}",
        "Дата мероприятия здесь {value}, а в другом месте {other}: {place}",
        "The event is dated {value} here, but {other} in {place}",
    ),
    "agree.people": (
        "Қатысушылар саны мұнда {value}, ал мына жерде {other}: {place}",
        "Количество участников здесь {value}, а в другом месте {other}: {place}",
        "The number of participants is {value} here, but {other} in {place}",
    ),
    "agree.people_less": (
        "Қатысушылар саны ({value}) мына жердегі саннан ({other}) аз: {place}",
        "Количество участников ({value}) меньше, чем в другом месте ({other}): {place}",
        "The number of participants ({value}) is below the {other} of {place}",
    ),
    "agree.no_event": (
        "Мұндай іс-шара («{value}») есепте жоқ: {place}",
        "Такого мероприятия («{value}») нет в отчете: {place}",
        "This event (“{value}”) is not in the report: {place}",
    ),
    "agree.no_indicator": (
        "Мұндай индикатор («{value}») мына жерде жоқ: {place}",
        "Такого индикатора («{value}») нет здесь: {place}",
        "This indicator (“{value}”) is missing in {place}",
    ),
    "agree.no_topic": (
        "Мұндай тақырып («{value}») мына жерде жоқ: {place}",
        "Такой темы («{value}») нет здесь: {place}",
        "This topic (“{value}”) is missing in {place}",
    ),
    "agree.below_plan": (
        "Қамтылғандар саны ({value}) жоспардан ({other}) аз: {place}",
        "Охвачено меньше ({value}), чем запланировано ({other}): {place}",
        "Fewer people were reached ({value}) than planned ({other}): {place}",
    ),
}
