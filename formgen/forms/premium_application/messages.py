"""Messages of the rules of the premium application."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "date.after_deadline": (
        "Өтінімдер {deadline} күніне дейін қабылданады, ал толтыру күні: {value}",
        "Заявки принимаются до {deadline}, а дата заполнения: {value}",
        "Applications are taken until {deadline}, this one is dated {value}",
    ),
}
