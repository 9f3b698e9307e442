"""How a message quotes a value of the data, and the known word nearest to a misspelt one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final

from formgen.bilingual import MessageLang
from formgen.periods import Month, Period
from formgen.records import value as value_class

__all__ = ["TranslatedValue", "excerpt", "given", "nearest", "on_one_line", "spelt_out"]

_LENGTH: Final = 60


class TranslatedValue:
    """A value that messages name in the reader's language."""

    def message(self, lang: MessageLang = "en") -> str:
        """Return the value's words in ``kk``, ``ru`` or ``en``."""
        raise NotImplementedError


@value_class(frozen=True, slots=True)
class _Kind(TranslatedValue):
    """A value that a message names by its kind alone: a list, a set of fields, an object of a program."""

    kk: str
    ru: str
    en: str

    def message(self, lang: MessageLang = "en") -> str:
        words: str = getattr(self, lang)
        return words


_NOTHING: Final = _Kind("бос мән", "пустое значение", "an empty value")
_LIST: Final = _Kind("тізім", "список", "a list")
_MAPPING: Final = _Kind("өрістер тобы", "группа полей", "a group of fields")


def given(value: object) -> object:
    """Return ``value`` as the parameter of a message: a text shortened, a number or date as it is.

    Any other value is named by its kind alone. What is returned can be hashed and pickled.
    """
    if isinstance(value, int) and not -_LARGEST < value < _LARGEST:
        return excerpt(hex(value))
    if isinstance(value, str):
        return excerpt(value)
    if isinstance(value, _TYPED) and _is_whole(value):
        return value
    if value is None:
        return _NOTHING
    if isinstance(value, Mapping):
        return _MAPPING
    if isinstance(value, list | tuple | set | frozenset):
        return _LIST
    name = excerpt(type(value).__name__)
    return _Kind(f"{name} түріндегі мән", f"значение типа {name}", f"a value of type {name}")


def _is_whole(value: object) -> bool:
    """Tell whether the parts of a month or a period are what they should be."""
    if isinstance(value, Month):
        return {type(value.year), type(value.month)} == {int} and value.month in range(1, 13)
    if isinstance(value, Period):
        return {type(value.start), type(value.end)} <= {dt.date, dt.datetime}
    return True


_TYPED: Final = (int, float, Decimal, dt.date, Month, Period)
_LARGEST: Final = 10**_LENGTH


def excerpt(text: str) -> str:
    """Return ``text`` as a message quotes it: on one line, without control characters, not long."""
    text = on_one_line(text[: _LENGTH * 2])
    return text if len(text) <= _LENGTH else f"{text[: _LENGTH - 1]}…"


def on_one_line(text: str) -> str:
    """Return all of a text on one line, without control characters."""
    return "".join(char if char.isprintable() else _escaped(char) for char in " ".join(text.split()))


def spelt_out(text: str) -> str:
    """Return ``text`` like ``excerpt``, with the codes of invisible characters: ``[U+00A0]head``."""
    if text.isprintable() and " ".join(text.split()) == text:
        return excerpt(text)
    return excerpt("".join(c if c.isprintable() and c != " " else f"[U+{ord(c):04X}]" for c in text))


def _escaped(char: str) -> str:
    return " " if char.isspace() else f"\\u{ord(char):04x}"


def nearest(word: object, known: Iterable[str]) -> str:
    """Return the one of ``known`` that ``word`` is nearest to, empty where none is near."""
    if not isinstance(word, str) or not 0 < len(word) <= _LENGTH:
        return ""
    from difflib import get_close_matches

    by_fold = {each.casefold(): each for each in known}
    fold = word.strip().casefold().replace("-", "_").replace(" ", "_")
    if fold in by_fold:
        return by_fold[fold]
    close = get_close_matches(fold, by_fold, n=1, cutoff=0.6)
    return by_fold[close[0]] if close else ""
