"""Messages of the rules of the creative reports."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "report.number_below_one": (
        "Аралық есептер 1-ден бастап нөмірленеді, берілгені: {value}",
        "Промежуточные отчеты нумеруются с 1, а дано: {value}",
        "Interim reports are numbered from 1, given was {value}",
    ),
    "baseline.missing": (
        "Бірінші аралық есепте жоба басталған кездегі бастапқы жағдайдың сипаттамасы керек",
        "В первом промежуточном отчете нужна характеристика исходной ситуации на момент начала проекта",
        "The first interim report must tell how things stood when the project began",
    ),
    "baseline.not_first_report": (
        "Бастапқы жағдай бірінші аралық есепте ғана сипатталады, ал бұл есептің нөмірі: {value}",
        "Исходная ситуация описывается только в первом промежуточном отчете, а номер этого отчета: {value}",
        "Only the first interim report tells how things stood at the beginning, this one is number {value}",
    ),
    "event.ends_before_start": (
        "Іс-шараның аяқталу күні ({value}) басталу күнінен ({start}) бұрын тұр",
        "Дата окончания мероприятия ({value}) раньше даты его начала ({start})",
        "The event ends ({value}) before it starts ({start})",
    ),
    "event.outside_period": (
        "Іс-шараның күні ({value}) есепті кезеңге ({start} – {end}) кірмейді",
        "Дата мероприятия ({value}) не входит в отчетный период ({start} – {end})",
        "The event’s date ({value}) lies outside the reported period ({start} – {end})",
    ),
    "event.below_plan": (
        "Нақты қамту ({value}) жоспардан ({planned}) аз, ал ауытқудың негіздемесі жоқ",
        "Фактический охват ({value}) ниже планового ({planned}), а обоснования отклонения нет",
        "The event reached {value} people, not the {planned} planned, and nothing says why",
    ),
    "event.no_attachment": (
        "Кестеде {value}-қосымша көрсетілген, бірақ мұндай қосымша жоқ",
        "В таблице указано приложение {value}, но такого приложения нет",
        "The table names attachment {value} for this event, but there is no such attachment",
    ),
    "reference.no_attachment": (
        "Мәтін жоқ қосымшаға сілтейді: {value}; қосымшалар саны: {count}",
        "Текст ссылается на приложение, которого нет: {value}; всего приложений: {count}",
        "The text refers to an attachment that is not there: {value}; the number of attachments is {count}",
    ),
    "reference.malformed": (
        "Қосымшаға сілтеме [[2]] түрінде жазылады; мынау сол күйінде басылады: {value}",
        "Ссылка на приложение пишется так: [[2]]; это будет напечатано как есть: {value}",
        "A reference to an attachment is written [[2]]; this will be printed as it stands: {value}",
    ),
    "attachment.unused": (
        "{value}-қосымшаға бірде-бір мәтін сілтемейді; сілтеме былай жазылады: [[{value}]]",
        "Ни один текст не ссылается на приложение {value}; ссылка пишется так: [[{value}]]",
        "No text refers to attachment {value}; a reference is written [[{value}]]",
    ),
}
