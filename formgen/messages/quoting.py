"""How a message quotes what stood in the data, and what it takes a misspelt word for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from reprlib import Repr
from typing import Final

__all__ = ["nearest", "on_one_line", "shown", "spelt_out"]

_LENGTH: Final = 60

_REPR: Final = Repr()
_REPR.maxstring = _REPR.maxother = _REPR.maxlong = _LENGTH


def shown(value: object) -> str:
    """Return ``value`` as a message quotes it: on one line, without control characters, not long."""
    if isinstance(value, str):
        text = value[: _LENGTH * 2]
    else:
        try:
            text = str(value) if isinstance(value, _SIMPLE) else _REPR.repr(value)
        except Exception:  # noqa: BLE001 - a value that cannot even say what it is must not stop a check
            text = f"<{type(value).__name__}>"
    text = on_one_line(text)
    return text if len(text) <= _LENGTH else f"{text[: _LENGTH - 1]}…"


def on_one_line(text: str) -> str:
    """Return all of a text on one line, without control characters."""
    return "".join(char if char.isprintable() else _escaped(char) for char in " ".join(text.split()))


def spelt_out(value: object) -> str:
    """Return ``value`` as ``shown`` does, but with what nobody sees in its place: ``[U+00A0]head``."""
    if not isinstance(value, str) or (value.isprintable() and " ".join(value.split()) == value):
        return shown(value)
    return shown("".join(c if c.isprintable() and c != " " else f"[U+{ord(c):04X}]" for c in value))


_SIMPLE: Final = (int, float, Decimal, dt.date)


def _escaped(char: str) -> str:
    return " " if char.isspace() else f"\\u{ord(char):04x}"


def nearest(word: object, known: Iterable[str]) -> str:
    """Return the one of ``known`` that ``word`` may have been meant for, empty where none is near."""
    if not isinstance(word, str) or not 0 < len(word) <= _LENGTH:
        return ""
    from difflib import get_close_matches

    by_fold = {each.casefold(): each for each in known}
    fold = word.strip().casefold().replace("-", "_").replace(" ", "_")
    if fold in by_fold:
        return by_fold[fold]
    close = get_close_matches(fold, by_fold, n=1, cutoff=0.6)
    return by_fold[close[0]] if close else ""
