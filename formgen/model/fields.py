"""The fields of forms: kind, label in both languages, and whether a field is required.

The annotation of a field declares them: ``name: Annotated[TextField, Label("Атауы", "Наименование")]``.
Checks, loading, templates, reading and the schema all get them from ``fields_of``.
"""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Sequence
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, TypeAlias, Union

from formgen.bilingual import Text
from formgen.model.stored import (
    LEFT_OUT,
    NO_ITEMS,
    ListOf,
    Number,
    OptionalNumber,
    OptionalText,
    TextField,
    Texts,
)
from formgen.periods import Month, Period
from formgen.records import record

__all__ = [
    "LEFT_OUT",
    "NO_ITEMS",
    "AtLeast",
    "Bic",
    "Bin",
    "Choice",
    "Count",
    "Email",
    "FieldInfo",
    "Iban",
    "InThousands",
    "Kind",
    "Label",
    "ListOf",
    "Money",
    "OptionalMoney",
    "OptionalText",
    "Quantity",
    "SpanDay",
    "TextField",
    "Texts",
    "Year",
    "fields_of",
]


class Kind(StrEnum):
    """The kinds of values that a field can have."""

    TEXT = "text"
    STR = "str"
    COUNT = "int"
    YEAR = "year"
    BOOL = "bool"
    QUANTITY = "decimal"
    MONEY = "money"
    DATE = "date"
    MONTH = "month"
    PERIOD = "period"
    CHOICE = "choice"
    EMAIL = "email"
    BIN = "bin"
    IBAN = "iban"
    BIC = "bic"
    OBJECT = "object"
    LIST = "list"


Count: TypeAlias = Annotated[int, Kind.COUNT]
Year: TypeAlias = Annotated[int, Kind.YEAR]
Money: TypeAlias = Annotated[Number, Kind.MONEY]
OptionalMoney: TypeAlias = Annotated[OptionalNumber, Kind.MONEY]
Quantity: TypeAlias = Annotated[Number, Kind.QUANTITY]
Email: TypeAlias = Annotated[str, Kind.EMAIL]
Bin: TypeAlias = Annotated[str, Kind.BIN]
Iban: TypeAlias = Annotated[str, Kind.IBAN]
Bic: TypeAlias = Annotated[str, Kind.BIC]


class Choice(StrEnum):
    """A set of codes, each with its printed words. A member is declared as ``code, kk, ru``.

    A choice that stands inside a Russian sentence has its genitive as well: ``code, kk, ru, ru_genitive``.
    Words that an earlier release printed come last, ``ru_former``: they are still read.
    """

    text: Text
    genitive: Text
    former: Text

    def __new__(cls, code: str, kk: str, ru: str, ru_genitive: str = "", ru_former: str = "") -> typing.Self:
        """Make a member whose value is its code."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.text = Text(kk=kk, ru=ru)
        member.genitive = Text(kk=kk, ru=ru_genitive or ru)
        member.former = Text(kk=kk, ru=ru_former or ru)
        return member

    def __str__(self) -> str:
        return str(self.value)


@record
class Label:
    """The name of a field for people."""

    kk: str
    ru: str


@record
class InThousands:
    """A sum in tenge that the form prints in thousands of tenge."""


@record
class SpanDay:
    """The first or the last day of a span of days; ``first`` and ``last`` are the names of both fields.

    A form prints the month and the year that both days have in common once, as in a period.
    """

    first: str
    last: str


@record
class AtLeast:
    """The smallest number of items in a list."""

    count: int


@record
class FieldInfo:
    """One field: ``type`` is the class of an object or choice; ``item`` describes a list's items.

    The FieldInfo of a list's item has the list's name. ``in_thousands`` marks a sum, given in tenge, that is
    printed in thousands of tenge, ``span`` the first or the last day of a span.
    """

    name: str
    label: Text
    kind: Kind
    required: bool
    type: type[Any] | None = None
    item: FieldInfo | None = None
    at_least: int = 0
    in_thousands: bool = False
    span: SpanDay | None = None


_KINDS: dict[object, Kind] = {
    Text: Kind.TEXT,
    str: Kind.STR,
    int: Kind.COUNT,
    bool: Kind.BOOL,
    Decimal: Kind.QUANTITY,
    dt.date: Kind.DATE,
    Month: Kind.MONTH,
    Period: Kind.PERIOD,
}


_FIELDS: dict[type[Any], dict[str, FieldInfo]] = {}


def fields_of(cls: type[Any]) -> dict[str, FieldInfo]:
    """Return the fields of a form's class, or of the class of a value in it, by name and in their order.

    :raises TypeError: if the annotation of a field has no ``Kind``.
    """
    known = _FIELDS.get(cls)
    if known is None:
        known = _FIELDS[cls] = _describe_all(cls)
    return known


def _describe_all(cls: type[Any]) -> dict[str, FieldInfo]:
    hints = typing.get_type_hints(cls, include_extras=True)
    return {
        field.name: _describe(
            field.name,
            hints[field.name],
            required=field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(cls)
    }


def _describe(name: str, hint: Any, *, required: bool, label: Text | None = None) -> FieldInfo:
    marks: list[object] = []
    hint = _unwrap(hint, marks)
    if typing.get_origin(hint) in (Union, types.UnionType):
        options = [option for option in typing.get_args(hint) if option is not types.NoneType]
        required = required and len(options) == len(typing.get_args(hint))
        hint = next((o for o in options if o is not str), str) if len(options) > 1 else options[0]
        hint = _unwrap(hint, marks)
    kind = next((mark for mark in marks if isinstance(mark, Kind)), None)
    own_label = next((mark for mark in marks if isinstance(mark, Label)), None)
    if own_label is not None:
        label = Text(kk=own_label.kk, ru=own_label.ru)
    label = label or Text(name)
    at_least = next((mark.count for mark in marks if isinstance(mark, AtLeast)), 0)
    if typing.get_origin(hint) is not None and issubclass(typing.get_origin(hint), Sequence):
        item = _describe(name, typing.get_args(hint)[0], required=True, label=label)
        return FieldInfo(name, label, Kind.LIST, required, None, item, at_least)
    if kind is None:
        kind = _KINDS.get(hint)
    if kind is not None:
        in_thousands = any(isinstance(mark, InThousands) for mark in marks)
        span = next((mark for mark in marks if isinstance(mark, SpanDay)), None)
        return FieldInfo(name, label, kind, required, in_thousands=in_thousands, span=span)
    if isinstance(hint, type) and issubclass(hint, Choice):
        return FieldInfo(name, label, Kind.CHOICE, required, hint)
    if is_dataclass(hint):
        return FieldInfo(name, label, Kind.OBJECT, required, typing.cast("type[Any]", hint))
    raise TypeError(f"field {name!r}: no kind for {hint!r}")


def _unwrap(hint: Any, marks: list[object]) -> Any:
    while typing.get_origin(hint) is Annotated:
        marks.extend(hint.__metadata__)
        hint = hint.__origin__
    return hint
