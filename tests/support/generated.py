"""Hypothesis strategies that make right forms, and forms with garbage, from the descriptions of fields."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar, cast

from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.letters import composed
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.limits import QUANTITY_LIMIT, YEARS
from formgen.periods import Month, Period
from tests.support.identifiers import bics, bins, ibans

__all__ = ["LETTERS", "PROGRAMS_OWN", "field_values", "garbage", "values", "with_garbage"]

PROGRAMS_OWN = "\ufffe\uffff" + "".join(map(chr, range(0xFDD0, 0xFDF0)))
"""Characters that Unicode keeps for a program's own use. No form may hold them."""

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters=PROGRAMS_OWN)

WORDS: st.SearchStrategy[str] = (
    st.text(LETTERS | st.sampled_from("\n\t&<>{}%«»әқңҒү"), max_size=30)
    .filter(lambda text: bool(text.strip()))
    .map(composed)
)
"""Any text that a document can hold and that is not blank, with composed letters, as loading returns them."""

LINE_ITEMS = WORDS.map(lambda text: text.translate({ord(";"): ",", ord("\n"): " "}).strip())
"""Strings that print one after the other on one line."""

TEXTS: st.SearchStrategy[Text] = WORDS.map(Text) | st.builds(Text, kk=WORDS, ru=WORDS)
DATES = st.dates(dt.date(1991, 12, 16), dt.date(2100, 12, 31))

_KINDS: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: TEXTS,
    Kind.STR: WORDS,
    Kind.COUNT: st.integers(0, 10**9 - 1),
    Kind.YEAR: st.integers(*YEARS),
    Kind.BOOL: st.booleans(),
    Kind.QUANTITY: st.decimals(0, QUANTITY_LIMIT, places=3).filter(
        lambda quantity: quantity < QUANTITY_LIMIT
    ),
    Kind.MONEY: st.decimals(0, 10**12, places=2),
    Kind.DATE: DATES,
    Kind.MONTH: DATES.map(Month.of),
    Kind.PERIOD: st.tuples(DATES, DATES).map(lambda days: Period(min(days), max(days))),
    Kind.EMAIL: st.sampled_from(["info@ornek.example", "қор@үлгі.қаз"]),
    Kind.BIN: bins(),
    Kind.IBAN: ibans(),
    Kind.BIC: bics(),
}


F = TypeVar("F", bound=Callable[..., Any])


def _made_once(function: F) -> F:
    """Keep each strategy that a function returns. For mypy, classes of forms are no keys of a plain cache."""
    return cast("F", cache(function))


@_made_once
def values(cls: type[Any], *, full: bool = False) -> st.SearchStrategy[Any]:
    """Return values of ``cls``. Each part is right by itself, but the form's own rules may be broken.

    With ``full``, they have every optional part, and at least one item in each list.
    """
    parts = {name: field_values(info, full=full) for name, info in fields_of(cls).items()}
    optional = (
        {} if full else {name: parts.pop(name) for name, info in fields_of(cls).items() if not info.required}
    )
    keywords = st.fixed_dictionaries(parts, optional=optional)
    return keywords.map(lambda parts: cls(**parts))


@_made_once
def field_values(info: FieldInfo, *, full: bool = False) -> st.SearchStrategy[Any]:
    """Return values that are right in a field. ``full`` is as in ``values``."""
    if info.kind is Kind.OBJECT and info.type is not None:
        cls = info.type
        return st.deferred(lambda: values(cls, full=full))
    if info.kind is Kind.CHOICE and info.type is not None:
        members: list[Any] = [*info.type]  # type: ignore[misc]  # an Enum is made of its members
        return st.sampled_from(members)
    if info.kind is Kind.LIST and info.item is not None:
        item = LINE_ITEMS if info.item.kind is Kind.STR else field_values(info.item, full=full)
        least = max(info.at_least, int(full))
        return st.lists(item, min_size=least, max_size=info.at_least + 1).map(tuple)
    return _KINDS[info.kind]


class _Mute:
    def __repr__(self) -> str:
        raise ValueError("no words")


garbage: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.builds(pow, st.just(10), st.just(5000)),  # Python refuses to print so many digits
    st.floats(),
    st.decimals(),
    st.sampled_from([Decimal("sNaN"), Decimal("-0"), Decimal("1E-999999"), Decimal("1E+999999")]),
    st.text(max_size=10),
    st.sampled_from(["", " ", "\x00", "\ud800", "a\u202eb", "2026-02-30", "2026-11"]),
    st.datetimes(),
    st.dates(),
    st.binary(max_size=3),
    st.builds(Period, st.none() | st.dates() | st.text(max_size=3), st.none() | st.dates() | st.datetimes()),
    st.builds(Text, kk=st.none() | st.text(max_size=3), ru=st.none() | st.integers()),
    st.lists(st.none() | st.integers() | st.text(max_size=3), max_size=3),
    st.dictionaries(st.text(max_size=3), st.none() | st.integers(), max_size=2),
    st.sets(st.integers(), max_size=2),
    st.builds(_Mute),
    st.just(object()),
)


def with_garbage(cls: type[Any]) -> st.SearchStrategy[Any]:
    """Return values of ``cls`` in which any part, at any depth, may be any object."""
    parts = {name: _spoilt(info) for name, info in fields_of(cls).items()}
    return st.fixed_dictionaries(parts).map(lambda keywords: cls(**keywords))


def _spoilt(info: FieldInfo) -> st.SearchStrategy[Any]:
    if info.kind is Kind.OBJECT and info.type is not None:
        cls = info.type
        return garbage | st.deferred(lambda: with_garbage(cls))
    if info.kind is Kind.LIST and info.item is not None:
        return garbage | st.lists(_spoilt(info.item), max_size=2)
    return garbage | field_values(info)
