"""Finds the fields that a person is asked for, and optional fields that the form's rules require."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, cast

from formgen.bilingual import Text
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.periods import Month, Period

__all__ = ["is_asked", "needed"]

_DAY = dt.date(2026, 1, 1)
_SMALLEST_VALUES: dict[Kind, Any] = {
    Kind.TEXT: Text("–"),
    Kind.COUNT: 1,
    Kind.YEAR: 2026,
    Kind.BOOL: False,
    Kind.QUANTITY: Decimal(1),
    Kind.MONEY: Decimal(1),
    Kind.DATE: _DAY,
    Kind.MONTH: Month.of(_DAY),
    Kind.PERIOD: Period(_DAY, _DAY),
}


_NEEDED: dict[type[Form], frozenset[str]] = {}


def needed(cls: type[Form]) -> frozenset[str]:
    """Return the paths of the optional fields that the rules of a form require: ``applicant.head``.

    The rules judge the smallest form that the dataclass allows, the form with every object, and the latter
    without each optional object in turn, such as the signatory.
    """
    known = _NEEDED.get(cls)
    if known is not None:
        return known
    found: set[str] = set()
    parts = [name for name, info in fields_of(cls).items() if info.kind is Kind.OBJECT and not info.required]
    for without in (None, "", *parts):
        form: Form = _smallest(cls, whole=without is not None, without=without)
        found |= {problem.path for problem in form.rules() if problem.code == "value.missing"}
    _NEEDED[cls] = frozenset(found)
    return _NEEDED[cls]


def is_asked(cls: type[Form], path: str) -> bool:
    """Tell whether a person who fills in a form is asked for a single value of it.

    Only the printed fields of an object are asked for. In addition the fields of the organization's head that
    a signature needs are, because the head signs if nobody else is named.
    """
    steps = path.split(".")
    printed_names = cls.SHOWS.get(steps[0])
    if printed_names is None or len(steps) == 1 or steps[1] in printed_names or path in needed(cls):
        return True
    signs = cls.SHOWS.get("signatory", ())
    return steps[1] == "head" and "signatory" in fields_of(cls) and steps[2] in signs


def _smallest(cls: type[Any], *, whole: bool, without: str | None = None) -> Any:
    return cls(
        **{
            name: _smallest_value(info, whole=whole)
            for name, info in fields_of(cls).items()
            if info.required or (whole and info.kind is Kind.OBJECT and name != without)
        }
    )


def _smallest_value(info: FieldInfo, *, whole: bool) -> Any:
    if info.kind is Kind.OBJECT and info.type is not None:
        return _smallest(info.type, whole=whole)
    if info.kind is Kind.LIST and info.item is not None:
        return tuple(_smallest_value(info.item, whole=whole) for _ in range(info.at_least))
    if info.kind is Kind.CHOICE and info.type is not None:
        return next(iter(cast("Iterable[object]", info.type)))
    return _SMALLEST_VALUES.get(info.kind, "–")
