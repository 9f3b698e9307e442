"""Messages of the rules of the final creative report."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "event.below_plan": (
        "Нақты қамту ({value}) жоспардан ({planned}) аз, ал ауытқудың негіздемесі жоқ",
        "Фактический охват ({value}) меньше планового ({planned}), а обоснования отклонения нет",
        "The event reached {value} of {planned} planned people, and no reason is given",
    ),
    "event.no_attachment": (
        "Кестеде {value}-қосымша көрсетілген, бірақ мұндай қосымша жоқ",
        "В таблице указано приложение\N{NO-BREAK SPACE}{value}, но такого приложения нет",
        "The table names attachment {value} for this event, but there is no such attachment",
    ),
}
