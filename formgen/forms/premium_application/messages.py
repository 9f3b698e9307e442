"""Messages of the rules of the premium application."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "date.after_deadline": (
        "Өтінімдер {deadline:dative} дейін қабылданады, ал толтырылған күні: {value}",
        "Заявки принимаются до {deadline:long}, а дата заполнения: {value}",
        "Applications are accepted until {deadline:long}, but this one is dated {value}",
    ),
}
