"""Texts that hold every letter of an alphabet, small and capital, and the signs of official papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import reduce
from typing import Any, TypeVar

from formgen.bilingual import Text

__all__ = ["ALPHABETS", "PANGRAM", "SIGNS", "with_every_text"]

F = TypeVar("F")

ALPHABETS = {
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}

SIGNS = "«ёлочки», «ішкі „тырнақша“», № 7, 2025–2026, ИП-7, -5 %, 1\u00a0234,50\u00a0тг, қол\u2011қою — § 3"
"""Hyphen, no-break hyphen, dashes, no-break spaces, quotes within quotes."""

_SENTENCES = {
    "kk": (
        "Гауһар жиһаз, әңгіме, өмір, үміт, құқық, ғұлама, іңкәр, шаңырақ, фабрика, цех, чемпион, ящик, "
        "объект, эфир, юрист, ёлка, щётка, вьетнам, бюджет, деңгей, зейнет, хат, май"
    ),
    "ru": "Съешь же ещё этих мягких французских булок, да выпей чаю; объём вырос, подъезд цел",
}

_RUSSIAN = {"ішкі „тырнақша“": "вложенные „кавычки“", "қол\u2011қою": "из\u2011за"}

PANGRAM = Text(
    kk=f"{_SENTENCES['kk']}; {_SENTENCES['kk'].upper()}; {SIGNS}",
    ru=f"{_SENTENCES['ru']}; {_SENTENCES['ru'].upper()}; "
    + reduce(lambda text, words: text.replace(*words), _RUSSIAN.items(), SIGNS),
)


def with_every_text(value: F, change: Callable[[Text], Text]) -> F:
    """Return a form, or a value of one, with each of its texts changed."""
    changed: Any = value
    if isinstance(value, Text):
        changed = change(value)
    elif isinstance(value, tuple):
        changed = tuple(with_every_text(item, change) for item in value)
    elif is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        changes = {name: with_every_text(part, change) for name, part in parts.items()}
        if any(changes[name] is not part for name, part in parts.items()):
            changed = replace(value, **changes)
    return changed  # type: ignore[no-any-return]  # what went in comes out
