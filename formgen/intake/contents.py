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

__all__ = ["Content", "Unfit", "content_of", "halves_of", "part_of"]

Content: TypeAlias = str | int | Decimal | dt.date | None

_LONGEST = 32_767
_DIGITS = 15
_FIRST_DAY = dt.date(1900, 3, 1)
"""Before it Excel counts a day that there never was."""

_STRINGS = frozenset({Kind.TEXT, Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC})


class Unfit(Exception):
    """A value that a cell cannot hold so that it reads back."""


def halves_of(value: object) -> tuple[object, object]:
    """Return the Kazakh and the Russian half of a bilingual value."""
    if value is None:
        return None, None
    if not isinstance(value, Text):
        raise Unfit
    return value.kk, value.ru


def part_of(value: object, part: str) -> object:
    """Return a period's ``start`` or ``end``."""
    if value is None:
        return None
    if not isinstance(value, Period):
        raise Unfit
    return getattr(value, part)


def content_of(value: object, kind: Kind, info: FieldInfo) -> Content:
    """Return what stands in the cell for ``value``; ``Unfit`` where nothing can."""
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
            raise Unfit
        return flag_words(value)
    if kind in (Kind.COUNT, Kind.YEAR):
        return _number(value, int)
    if kind in (Kind.MONEY, Kind.QUANTITY):
        return _number(value, Decimal)
    if kind is Kind.MONTH:
        if not isinstance(value, Month):
            raise Unfit
        value = dt.date(value.year, value.month, 1)
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise Unfit
    return (
        value
        if value >= _FIRST_DAY
        else value.isoformat()
        if kind is Kind.DATE
        else f"{value:%m.}{value.year:04d}"
    )


def _string(value: object) -> str | None:
    if not isinstance(value, str):
        raise Unfit
    written = escaped(value)
    if len(written.encode("utf-16-le")) // 2 > _LONGEST:
        raise Unfit
    return written or None


def _lines(value: object) -> str | None:
    if not isinstance(value, tuple):
        raise Unfit
    if any(not isinstance(line, str) or "\n" in line or not line.strip() for line in value):
        raise Unfit
    return _string("\n".join(value))


def _number(value: object, wanted: type[int | Decimal]) -> Content:
    """Return a number, as text where it has more digits than a cell keeps."""
    if not isinstance(value, wanted) or isinstance(value, bool):
        raise Unfit
    exact = Decimal(value)
    if not exact.is_finite() or abs(exact.adjusted()) > 100:
        raise Unfit
    written = f"{exact:f}"
    digits = written.replace(".", "").strip("-0")
    return Decimal(written) if len(digits) <= _DIGITS else written
