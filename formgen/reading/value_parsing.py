"""Parse the text or cell of a document into the field's value: the inverses of the formats, by kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from formgen.formatting.money import parse_thousands
from formgen.model.fields import FieldInfo, Kind
from formgen.model.typed_values import parse_list, parse_typed
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
"""The code of the problem, by kind, of a text that cannot be parsed; texts themselves are read as they stand.
"""


def parse_value(info: FieldInfo, value: object, lang: str) -> Any:
    """Parse the content of a field in a document of ``lang``; ``ValueError`` where it is no such value.

    A text is read as it is printed, or as a person may have typed it; a number or a day in a workbook's cell
    is taken as it is.
    """
    if info.kind is Kind.CHOICE:
        return parse_typed(info, str(value), lang)
    if info.kind is Kind.LIST:
        return parse_list(str(value))
    if info.kind not in CODES:
        return value if isinstance(value, str) else _written(value)
    if isinstance(value, str):
        return _parse(info, without_line(value, info.kind), lang)
    return _typed(info, value, lang)


def _parse(info: FieldInfo, text: str, lang: str) -> Any:
    """Parse a printed text; a sum that the form prints in thousands is still given in tenge."""
    return parse_thousands(text) if info.in_thousands else parse_typed(info, text, lang)


def _typed(info: FieldInfo, value: object, lang: str) -> Any:
    """Return a number or a day from a cell as a value of a field."""
    kind = info.kind
    if kind is Kind.BOOL and isinstance(value, bool):
        return value
    if isinstance(value, dt.datetime):
        raise ValueError("a day with a time")  # noqa: TRY004 - of a right type, it says too much
    if isinstance(value, dt.date):
        if kind is Kind.DATE:
            return value
        if kind is Kind.MONTH:
            return Month.of(value)
        raise ValueError(f"a day, instead of {kind}")
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return _parse(info, _written(value), lang)
    raise ValueError(f"{type(value).__name__}, instead of {kind}")


def _written(value: object) -> str:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}" if value.is_finite() else str(value)
    return value.isoformat() if isinstance(value, dt.date) else str(value)
