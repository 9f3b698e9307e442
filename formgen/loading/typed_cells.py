"""Turns the values of cells into plain data. Loading reads the texts, as it reads those of documents."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

from formgen.formatting.dates import parse_date
from formgen.formatting.locales import month_numbers
from formgen.formatting.typed_text import clean
from formgen.identifiers import BIN
from formgen.loading.scalars import Mismatch
from formgen.loading.sheet_cells import CellValue, FormattedNumber, UnusableCell
from formgen.model.fields import FieldInfo, Kind
from formgen.model.typed_values import parse_list
from formgen.periods import Month, Period

__all__ = ["RestoredNumber", "month_within", "plain_value", "text_of_number"]

_TEXTS: Final = frozenset(
    {Kind.TEXT, Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC, Kind.CHOICE, Kind.LIST}
)

_MONTHS: Final = 36
"""The most months of a period in which a month without a year is looked up."""

_CODE: Final = "code"
"""The name of fields whose values often begin with zeros: the codes of budgets and participants."""


class RestoredNumber(str):
    """A number of a text field whose cell lost the leading zero. The check digit proves it."""

    __slots__ = ()


def plain_value(value: CellValue, kind: Kind, info: FieldInfo) -> object:
    """Return ``value`` as plain data for loading, or ``Mismatch`` if the cell itself is wrong.

    A value that is not of its kind is returned unchanged, and loading reports it. A number loses its cell's
    format.
    """
    if isinstance(value, UnusableCell):
        return Mismatch(value.code)
    if kind in _TEXTS:
        text = value if isinstance(value, str) else text_of_number(value, kind, info.name)
        if text is None:
            return Mismatch("cell.became_date" if isinstance(value, dt.date) else "cell.not_text")
        return parse_list(text) if kind is Kind.LIST else text
    if isinstance(value, Decimal) and kind in (Kind.COUNT, Kind.YEAR) and value == value.to_integral_value():
        return int(value)
    if kind is Kind.MONTH and isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return Month.of(value)
    return Decimal(value) if isinstance(value, FormattedNumber) else value


def month_within(text: str, period: object) -> Month | None:
    """Return the month that is typed without a year, «наурыз» or «март», if a period has only one such month.

    ``period`` is plain data, with days as they are typed.
    """
    number = month_numbers().get(clean(text).rstrip("."))
    if number is None or not isinstance(period, dict):
        return None
    days = [_day(period.get(part)) for part in ("start", "end")]
    if days[0] is None or days[1] is None:
        return None
    span = Period(days[0], days[1])
    found = [month for month in span.months() if month.month == number] if span.month_count <= _MONTHS else []
    return found[0] if len(found) == 1 else None


def _day(value: object) -> dt.date | None:
    if isinstance(value, dt.date):
        return value
    try:
        return parse_date(value, "kk") if isinstance(value, str) else None
    except ValueError:
        return None


def text_of_number(value: object, kind: Kind, name: str) -> str | None:
    """Return the text that was typed as a number, or ``None`` if the cell may have lost a part of it.

    ``kind`` and ``name`` are those of the field:

    - The number of a contract or paper may be any whole number. A code is refused, for it may begin with
      zeros.
    - A telephone must have the eleven digits of a Kazakh one.
    - A BIN must have twelve digits with a right check digit, or eleven that have it with a zero before
      them.
    """
    whole = isinstance(value, Decimal) and not isinstance(value, FormattedNumber) and value == int(value)
    digits = f"{value:.0f}" if whole else ""
    if not digits.isdigit() or len(digits) > 15:
        return None
    if kind is Kind.BIN:
        if len(digits) == 11 and BIN.is_valid(f"0{digits}"):
            return RestoredNumber(f"0{digits}")
        return digits if len(digits) == 12 and BIN.is_valid(digits) else None
    if kind is Kind.LIST:
        return digits if len(digits) == 11 and digits[0] in "78" else None
    return digits if kind is Kind.STR and name != _CODE else None
