"""What stands in a document into the value that it was printed from: the formats' inverses, by kind."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from formgen.formatting.dates import YEAR_WORD, parse_date
from formgen.formatting.flags import parse_flag
from formgen.formatting.money import parse_money
from formgen.formatting.numbers import parse_count, parse_quantity
from formgen.formatting.periods import parse_month, parse_period
from formgen.formatting.typed_text import clean
from formgen.model.fields import Choice, FieldInfo, Kind
from formgen.periods import Month
from formgen.reading.blank_marks import without_line

__all__ = ["CODES", "parse_value"]

CODES: Final[Mapping[Kind, str]] = {
    Kind.DATE: "read.not_date",
    Kind.MONTH: "read.not_month",
    Kind.PERIOD: "read.not_period",
    Kind.COUNT: "read.not_count",
    Kind.YEAR: "read.not_year",
    Kind.QUANTITY: "read.not_quantity",
    Kind.MONEY: "read.not_money",
    Kind.BOOL: "read.not_bool",
    Kind.CHOICE: "read.not_choice",
}
"""What is said, by kind, where a text cannot be read as a value; letters are read as they stand."""


def parse_value(info: FieldInfo, value: object, lang: str) -> Any:
    """Return the value of a field that stands in a document of ``lang``; ``ValueError`` where it is none.

    A text is read as it is printed, or as a person may have typed it; what a workbook's cell holds as a
    number or a day is taken as it is.
    """
    if info.kind is Kind.CHOICE and info.type is not None:
        return _parse_choice(info.type, str(value))
    if info.kind is Kind.LIST:
        return tuple(item for item in (each.strip() for each in str(value).split(";")) if item)
    parse = _PARSERS.get(info.kind)
    if parse is None:
        return value if isinstance(value, str) else _written(value)
    return parse(without_line(value), lang) if isinstance(value, str) else _typed(info.kind, value, lang)


def _parse_choice(choices: type[Choice], text: str) -> Choice:
    """Find a choice by its words in either language, or by its code."""
    members: list[Choice] = [*choices]
    for said in (_same, _plain):
        for member in members:
            known = (member.text.kk or "", member.text.ru or "", member.value)
            if said(text) in map(said, known):
                return member
    raise ValueError(f"none of the choices: {text!r}")


def _same(text: str) -> str:
    return text


def _plain(text: str) -> str:
    return clean(text).strip(" .;,")


def _parse_year(text: str, _: str) -> int:
    found = re.fullmatch(rf"([0-9]{{4}})(?: ?{YEAR_WORD})?", clean(text))
    if found is None:
        raise ValueError(f"not a year: {text!r}")
    return int(found[1])


_PARSERS: Final[Mapping[Kind, Callable[[str, str], Any]]] = {
    Kind.DATE: parse_date,
    Kind.MONTH: parse_month,
    Kind.PERIOD: parse_period,
    Kind.COUNT: lambda text, _: parse_count(text),
    Kind.YEAR: _parse_year,
    Kind.BOOL: lambda text, _: parse_flag(text),
    Kind.QUANTITY: lambda text, _: parse_quantity(text),
    Kind.MONEY: lambda text, _: parse_money(text),
}


def _typed(kind: Kind, value: object, lang: str) -> Any:
    """Return what a cell holds as a number or a day, as a value of ``kind``."""
    if kind is Kind.BOOL and isinstance(value, bool):
        return value
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, dt.date):
        if kind is Kind.DATE:
            return value
        if kind is Kind.MONTH:
            return Month.of(value)
        raise ValueError(f"a day, where {kind} is wanted")
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return _PARSERS[kind](_written(value), lang)
    raise ValueError(f"{type(value).__name__}, where {kind} is wanted")


def _written(value: object) -> str:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}" if value.is_finite() else str(value)
    return value.isoformat() if isinstance(value, dt.date) else str(value)
