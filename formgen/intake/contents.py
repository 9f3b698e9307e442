"""Values of a form as the contents of cells."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TypeAlias

from formgen.bilingual import Text
from formgen.formatting.flags import flag_words
from formgen.model.entry_sheets import choice_words
from formgen.model.fields import Choice, FieldInfo, Kind
from formgen.ooxml.saved_workbooks import escaped
from formgen.periods import Month, Period

__all__ = ["Content", "UnstorableValue", "content_of", "halves_of", "part_of"]

Content: TypeAlias = str | int | Decimal | dt.date | None

_MOST_UNITS = 32_767
_MOST_DIGITS = 15
_FIRST_DAY = dt.date(1900, 3, 1)
"""The first day that Excel counts right: it has a 29 February 1900."""

_STRINGS = frozenset({Kind.TEXT, Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC})


class UnstorableValue(Exception):
    """A value that a cell cannot hold in such a way that it reads back."""


def halves_of(value: object) -> tuple[object, object]:
    """Return the Kazakh and the Russian half of a bilingual value.

    :raises UnstorableValue: if the value is no ``Text``.
    """
    if value is None:
        return None, None
    if not isinstance(value, Text):
        raise UnstorableValue
    return value.kk, value.ru


def part_of(value: object, part: str) -> object:
    """Return a period's ``start`` or ``end``.

    :raises UnstorableValue: if the value is no ``Period``.
    """
    if value is None:
        return None
    if not isinstance(value, Period):
        raise UnstorableValue
    return getattr(value, part)


def content_of(value: object, kind: Kind, info: FieldInfo) -> Content:
    """Return the content of the cell for ``value``.

    :raises UnstorableValue: if no content reads back as ``value``.
    """
    if value is None:
        return None
    if kind in _STRINGS:
        return _string(value)
    if kind is Kind.CHOICE:
        if info.type is not None and isinstance(value, info.type) and isinstance(value, Choice):
            return escaped(choice_words(value))
        return _string(value)
    if kind is Kind.LIST:
        return _lines(value)
    if kind is Kind.BOOL:
        if not isinstance(value, bool):
            raise UnstorableValue
        return flag_words(value)
    if kind in (Kind.COUNT, Kind.YEAR):
        return _number(value, int)
    if kind in (Kind.MONEY, Kind.QUANTITY):
        return _number(value, Decimal)
    if kind is Kind.MONTH:
        if not isinstance(value, Month):
            raise UnstorableValue
        value = dt.date(value.year, value.month, 1)
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise UnstorableValue
    return (
        value
        if value >= _FIRST_DAY
        else value.isoformat()
        if kind is Kind.DATE
        else f"{value:%m.}{value.year:04d}"
    )


def _string(value: object) -> str | None:
    if not isinstance(value, str):
        raise UnstorableValue
    content = escaped(value)
    if len(content.encode("utf-16-le")) // 2 > _MOST_UNITS:
        raise UnstorableValue
    return content or None


def _lines(value: object) -> str | None:
    if not isinstance(value, tuple):
        raise UnstorableValue
    if any(not isinstance(line, str) or "\n" in line or not line.strip() for line in value):
        raise UnstorableValue
    return _string("\n".join(value))


def _number(value: object, number_type: type[int | Decimal]) -> Content:
    """Return a number, or its digits as text if it has more digits than a cell keeps."""
    if not isinstance(value, number_type) or isinstance(value, bool):
        raise UnstorableValue
    exact = Decimal(value)
    if not exact.is_finite() or abs(exact.adjusted()) > 100:
        raise UnstorableValue
    text = f"{exact:f}"
    digits = text.replace(".", "").strip("-0")
    return Decimal(text) if len(digits) <= _MOST_DIGITS else text
