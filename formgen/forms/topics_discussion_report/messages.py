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
        "Ескерту (ұсыныс) қабылданған, ал қабылданбау негіздемесі көрсетілген",
        "Замечание (предложение) принято, а указано обоснование непринятия",
        "The comment is accepted, but a reason for not accepting it is given",
    ),
    "discussion.received_outside": (
        "Ескерту (ұсыныс) жария талқылау мерзімінен ({start} – {end}) тыс келіп түскен: {value}",
        "Замечание (предложение) поступило вне срока публичного обсуждения ({start} – {end}): {value}",
        "The comment was received outside the public discussion ({start} – {end}): {value}",
    ),
    "discussion.published_late": (
        "Есеп жария талқылау аяқталғаннан кейін ({end}) {days}\N{NO-BREAK SPACE}жұмыс күні ішінде жарияланады, ал жарияланған күні – {value}",
        "Отчет размещается в течение {days:рабочего дня|рабочих дней|рабочих дней} после завершения обсуждения ({end}), а дата размещения – {value}",
        "The report is published within {days:working day|working days} after the discussion ends ({end}), but this one on {value}",
    ),
}
