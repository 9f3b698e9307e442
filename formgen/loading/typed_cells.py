"""What stands in a cell as plain data: what a person typed is read as leniently as in a document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable
from decimal import Decimal
from functools import cache
from typing import Any, Final, cast

from formgen.letters import composed
from formgen.loading.scalars import Wrong
from formgen.loading.sheet_cells import CellValue, Unusable
from formgen.model.entry_sheets import choice_words
from formgen.model.fields import Choice, FieldInfo, Kind
from formgen.periods import Month

__all__ = ["plain_value"]

_TEXTS: Final = frozenset(
    {Kind.TEXT, Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC, Kind.CHOICE, Kind.LIST}
)


def plain_value(value: CellValue, kind: Kind, info: FieldInfo) -> object:
    """Return ``value`` as loading wants it, or ``Wrong`` where the cell itself is.

    What cannot be read as its kind is returned as it stands: loading says what is wanted there.
    """
    if isinstance(value, Unusable):
        return Wrong(value.code)
    if kind in _TEXTS:
        if not isinstance(value, str):
            return Wrong("cell.not_text")
        if kind is Kind.CHOICE and info.type is not None:
            return _codes(cast("Hashable", info.type)).get(_folded(value), value)
        if kind is Kind.LIST:
            return [line for line in value.split("\n") if line.strip()]
        return value
    if isinstance(value, str):
        return _parsed(value, kind)
    if isinstance(value, Decimal) and kind in (Kind.COUNT, Kind.YEAR) and value == value.to_integral_value():
        return int(value)
    if kind is Kind.MONTH and isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return Month.of(value)
    return value


def _parsed(text: str, kind: Kind) -> object:
    try:
        return _PARSERS[kind](text)
    except ValueError:
        return text


def _count(text: str) -> object:
    from formgen.formatting.numbers import parse_count

    return parse_count(text)


def _money(text: str) -> object:
    from formgen.formatting.money import parse_money

    return parse_money(text)


def _quantity(text: str) -> object:
    from formgen.formatting.numbers import parse_quantity

    return parse_quantity(text)


def _date(text: str) -> object:
    from formgen.formatting.dates import parse_date

    return parse_date(text, "ru")  # names of months are understood in either language


def _flag(text: str) -> object:
    from formgen.formatting.flags import parse_flag

    return parse_flag(text)


def _month(text: str) -> object:
    from formgen.formatting.periods import parse_month

    return parse_month(text, "ru")


_PARSERS: Final[dict[Kind, Callable[[str], object]]] = {
    Kind.COUNT: _count,
    Kind.YEAR: _count,
    Kind.BOOL: _flag,
    Kind.MONEY: _money,
    Kind.QUANTITY: _quantity,
    Kind.DATE: _date,
    Kind.MONTH: _month,
}


def _folded(words: str) -> str:
    return " ".join(composed(words).split()).casefold()


@cache
def _codes(choices: Hashable) -> dict[str, str]:
    """Return the code for all that may be typed for it, but words that two codes share."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    members: list[Choice] = list(cast("Any", choices))
    for member in members:
        for words in {_folded(w) for w in (choice_words(member), member.text.kk or "", member.text.ru or "")}:
            if found.setdefault(words, member.value) != member.value:
                shared.add(words)
    codes = {member.value.casefold(): member.value for member in members}
    return {**{words: code for words, code in found.items() if words not in shared}, **codes}
