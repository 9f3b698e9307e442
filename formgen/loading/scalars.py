"""Converts single values of plain data into values of forms, by their kinds."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from formgen.model.fields import Kind
from formgen.periods import Month
from formgen.records import record

__all__ = ["SCALARS", "Mismatch", "RefusedCell", "day"]


@record
class Mismatch:
    """The value is not of its kind; ``code`` is the problem's code."""

    code: str


@record
class RefusedCell:
    """A cell that cannot be read. ``code`` is the problem's code, ``value`` the cell's content."""

    code: str
    value: object


_NOT_TEXT: Final = Mismatch("value.not_text")
_NOT_STR: Final = Mismatch("value.not_str")
_UNQUOTED: Final = Mismatch("value.unquoted")
_WITH_TIME: Final = Mismatch("date.with_time")
_NOT_DATE: Final = Mismatch("value.not_date")
_NOT_MONTH: Final = Mismatch("value.not_month")
_NOT_INT: Final = Mismatch("value.not_int")
_NOT_YEAR: Final = Mismatch("value.not_year")

_NUMBER: Final = re.compile(r"[-+]?[0-9]{1,100}(?:\.[0-9]{1,100})?")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ].*", re.DOTALL)


def _string(value: object, other: Mismatch) -> str | Mismatch:
    """Return a string. A value that YAML or JSON read as a number or a date has lost its spelling."""
    if isinstance(value, str):
        return value
    return _UNQUOTED if isinstance(value, int | float | Decimal | dt.date) else other


def _str(value: object) -> str | Mismatch:
    return _string(value, _NOT_STR)


def _text(value: object) -> str | Mismatch:
    return _string(value, _NOT_TEXT)


def _whole(other: Mismatch) -> Callable[[object], int | Mismatch]:
    def convert(value: object) -> int | Mismatch:
        return value if isinstance(value, int) and not isinstance(value, bool) else other

    return convert


def _flag(value: object) -> bool | Mismatch:
    return value if isinstance(value, bool) else Mismatch("value.not_bool")


def _decimal(other: Mismatch) -> Callable[[object], Decimal | Mismatch]:
    def convert(value: object) -> Decimal | Mismatch:
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
        if isinstance(value, float):
            return Mismatch("value.float")
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            return Decimal(value)
        return other

    return convert


def day(value: object) -> dt.date | Mismatch:
    """Return a date, or the date that an ISO string spells."""
    if isinstance(value, dt.datetime):
        return _WITH_TIME
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        if _DAY.fullmatch(value):
            try:
                return dt.date.fromisoformat(value)
            except ValueError:
                return _NOT_DATE
        if _TIME.fullmatch(value):
            return _WITH_TIME
    return _NOT_DATE


def _month(value: object) -> Month | Mismatch:
    if isinstance(value, Month):
        return value
    if isinstance(value, str):
        try:
            return Month.parse(value)
        except ValueError:
            return _NOT_MONTH
    return _NOT_MONTH


SCALARS: Final[Mapping[Kind, Callable[[Any], Any]]] = {
    Kind.TEXT: _text,
    Kind.STR: _str,
    Kind.CHOICE: _str,
    Kind.EMAIL: _str,
    Kind.BIN: _str,
    Kind.IBAN: _str,
    Kind.BIC: _str,
    Kind.COUNT: _whole(_NOT_INT),
    Kind.YEAR: _whole(_NOT_YEAR),
    Kind.BOOL: _flag,
    Kind.MONEY: _decimal(Mismatch("value.not_money")),
    Kind.QUANTITY: _decimal(Mismatch("value.not_decimal")),
    Kind.DATE: day,
    Kind.MONTH: _month,
}
"""The converter of each kind. It returns the value, or ``Mismatch``."""
