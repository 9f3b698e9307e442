"""Messages of the rules of the journal of services."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str, str]] = {
    "entry.outside_period": (
        "Жазбаның күні ({value}) журналдың мерзіміне ({start} – {end}) кірмейді",
        "Дата записи ({value}) не входит в период журнала ({start} – {end})",
        "The date of the entry ({value}) is outside the period of the journal ({start} – {end})",
    ),
    "entries.not_in_order": (
        "{value} күнгі жазба одан кейінгі күннің жазбасынан соң тұр: жазбалар күн ретімен басылады",
        "Запись за {value} стоит после более поздней: записи будут напечатаны по порядку дат",
        "The entry of {value} follows a later one: entries are printed in the order of their dates",
    ),
}
