"""Messages of the rules of the report on the discussion of topics."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "discussion.no_reason": (
        "Қабылданбаған немесе ішінара қабылданған ескертудің (ұсыныстың) негіздемесі керек",
        "Непринятое или принятое частично замечание (предложение) требует обоснования",
        "A comment that is not accepted, or only in part, needs a reason",
    ),
    "discussion.reason_of_accepted": (
        "Ескерту (ұсыныс) қабылданған, бірақ қабылданбау негіздемесі берілген",
        "Замечание (предложение) принято, но указано обоснование непринятия",
        "The comment is accepted and has a reason for not being accepted",
    ),
    "discussion.received_outside": (
        "Ескертудің (ұсыныстың) келіп түскен күні ({value}) жария талқылау мерзіміне ({start} – {end}) кірмейді",
        "Дата поступления замечания (предложения) ({value}) не входит в срок публичного обсуждения ({start} – {end})",
        "The comment was received ({value}) outside the public discussion ({start} – {end})",
    ),
    "discussion.published_late": (
        "Есеп жария талқылау аяқталғаннан кейін ({end}) {days} жұмыс күні ішінде орналастырылады, ал жарияланған күні – {value}",
        "Отчет размещается в течение {days} рабочих дней после завершения обсуждения ({end}), а дата размещения – {value}",
        "The report is published within {days} working days after the discussion ended ({end}), not on {value}",
    ),
}
