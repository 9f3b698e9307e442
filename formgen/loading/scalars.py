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

__all__ = ["SCALARS", "RefusedCell", "Wrong", "day"]


@record
class Wrong:
    """The code of the reason why a value is not of its kind."""

    code: str


@record
class RefusedCell:
    """Stands for a cell's value that cannot be read. ``code`` is the reason, ``value`` the cell's content."""

    code: str
    value: object


_NOT_TEXT: Final = Wrong("value.not_text")
_NOT_STR: Final = Wrong("value.not_str")
_UNQUOTED: Final = Wrong("value.unquoted")
_WITH_TIME: Final = Wrong("date.with_time")
_NOT_DATE: Final = Wrong("value.not_date")
_NOT_MONTH: Final = Wrong("value.not_month")
_NOT_INT: Final = Wrong("value.not_int")
_NOT_YEAR: Final = Wrong("value.not_year")

_NUMBER: Final = re.compile(r"[-+]?[0-9]{1,100}(?:\.[0-9]{1,100})?")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ].*", re.DOTALL)


def _string(value: object, other: Wrong) -> str | Wrong:
    """Return a string. A value that YAML or JSON read as a number or a date has lost its spelling."""
    if isinstance(value, str):
        return value
    return _UNQUOTED if isinstance(value, int | float | Decimal | dt.date) else other


def _str(value: object) -> str | Wrong:
    return _string(value, _NOT_STR)


def _text(value: object) -> str | Wrong:
    return _string(value, _NOT_TEXT)


def _whole(other: Wrong) -> Callable[[object], int | Wrong]:
    def convert(value: object) -> int | Wrong:
        return value if isinstance(value, int) and not isinstance(value, bool) else other

    return convert


def _flag(value: object) -> bool | Wrong:
    return value if isinstance(value, bool) else Wrong("value.not_bool")


def _decimal(other: Wrong) -> Callable[[object], Decimal | Wrong]:
    def convert(value: object) -> Decimal | Wrong:
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return Decimal(value)
        if isinstance(value, float):
            return Wrong("value.float")
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            return Decimal(value)
        return other

    return convert


def day(value: object) -> dt.date | Wrong:
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


def _month(value: object) -> Month | Wrong:
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
    Kind.MONEY: _decimal(Wrong("value.not_money")),
    Kind.QUANTITY: _decimal(Wrong("value.not_decimal")),
    Kind.DATE: day,
    Kind.MONTH: _month,
}
"""The converter of each kind. It returns the value, or ``Wrong``."""
