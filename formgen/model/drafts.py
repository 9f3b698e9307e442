"""Drafts: forms that print in spite of their errors.

A missing value prints as a blank. A value that cannot be printed is printed as a mark, in brackets with a
question mark: ``[? 12 март]``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Context, Decimal
from typing import Any, Final, TypeVar, cast

from formgen.bilingual import Text
from formgen.formatting.flags import flag_words
from formgen.letters import with_visible
from formgen.messages.quoting import excerpt
from formgen.model.base import Form
from formgen.model.blanks import BLANK, Blank, empty, made
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.limits import COUNT_LIMIT, MONEY_LIMIT, QUANTITY_LIMIT, QUANTITY_PLACES
from formgen.model.needs import needed
from formgen.periods import Month, Period

__all__ = ["Mark", "draft_of"]

F = TypeVar("F", bound=Form)

_TEXT_LIMIT: Final = 30_000
"""The most UTF-16 units of a text in a draft: fewer than the 32,767 that a workbook's cell holds."""

_EXACT_CONTEXT: Final = Context(prec=40)


class Mark(Blank):
    """Stands for a number, day or choice that cannot be printed.

    Its text prints; any sum with it is blank.
    """

    __slots__ = ("text",)

    def __init__(self, value: object) -> None:
        self.text: str = _marked(value)

    def _absorb(self, *_: object, **__: object) -> Blank:
        return BLANK

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = _absorb
    __truediv__ = __rtruediv__ = _absorb
    quantize = _absorb

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return self.text


def _marked(value: object) -> str:
    if isinstance(value, Text):
        value = " / ".join(
            dict.fromkeys(excerpt(_plain(half)) for half in (value.kk, value.ru) if half is not None)
        )
    return f"[? {excerpt(_plain(value))}]"


def _plain(value: object) -> str:
    """Return a value as a page shows it: ``12,5``, ``31.12.2026``; what no page shows, as Python does."""
    try:
        if isinstance(value, bool):
            return flag_words(value)
        if isinstance(value, float | Decimal):
            return str(value).replace(".", ",")
        if isinstance(value, dt.datetime):
            return f"{value:%d.%m.%Y, %H:%M}"
        if isinstance(value, dt.date):
            return f"{value:%d.%m.%Y}"
        return value if isinstance(value, str) else str(value) if isinstance(value, _SIMPLE) else repr(value)
    except Exception:  # noqa: BLE001 - a value that cannot even name itself must not stop a draft
        return type(value).__name__


_SIMPLE: Final = (int, Month)


def draft_of(form: F) -> F:
    """Return ``form`` with the blanks, marks and defaults that its draft prints."""
    filled: F = _fill_missing(_drafted_object(form), [path.split(".") for path in needed(type(form))])
    whole = filled.with_defaults()
    signs = fields_of(type(form)).get("signatory")
    if signs is not None and getattr(whole, "signatory", None) is None:
        whole = cast("F", _changed(whole, "signatory", empty(signs)))
    return whole


def _unlike_months(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return payments with a mark for each month that is missing, or comes again in the same row."""
    seen: set[object] = set()
    unlike = []
    for item in items:
        month = getattr(item, "month", None)
        if isinstance(month, Month) or month is BLANK:
            if month is BLANK or month in seen:
                item = _changed(item, "month", Mark("…" if month is BLANK else month))  # noqa: PLW2901
            seen.add(month)
        unlike.append(item)
    return tuple(unlike)


def _changed(value: Any, name: str, new: Any) -> Any:
    return made(type(value), {**{each: getattr(value, each) for each in fields_of(type(value))}, name: new})


def _fill_missing(value: Any, paths: list[list[str]]) -> Any:
    """Return ``value`` with blanks at the ``paths`` that have no value."""
    infos = fields_of(type(value))
    for name in {path[0] for path in paths}:
        below = [path[1:] for path in paths if path[0] == name and len(path) > 1]
        is_needed = any(path == [name] for path in paths)
        part = getattr(value, name)
        if is_needed and part in (None, ()):
            part = empty(infos[name])
        if below and part is not None:
            part = _fill_missing(part, below)
        value = _changed(value, name, part)
    return value


def _drafted_object(value: Any) -> Any:
    infos = fields_of(type(value))
    filled = {name: _drafted_value(getattr(value, name), info) for name, info in infos.items()}
    first, *others = [name for name in type(value).ONE_OF if filled[name] is not None] or [""]
    for name in others:  # the page prints only one of them
        filled[first] = f"{filled[first]} {_marked(filled[name])}"
        filled[name] = None
    return made(type(value), filled)


def _drafted_value(value: Any, info: FieldInfo) -> Any:
    if value is None or (value == () and info.at_least) or (isinstance(value, str) and not value):
        left_out = () if info.kind is Kind.LIST else None
        return empty(info, 1) if info.required else left_out
    if info.kind is Kind.OBJECT and info.type is not None:
        return _drafted_object(value) if isinstance(value, info.type) else _blanks_with_mark(value, info)
    if info.kind is Kind.LIST and info.item is not None:
        if not isinstance(value, tuple):
            return (_blanks_with_mark(value, info.item),)
        return _unlike_months(tuple(_drafted_value(item, info.item) for item in value))
    if info.kind is Kind.TEXT:
        if not isinstance(value, Text):
            return Text(_marked(value))
        return Text(kk=_drafted_half(value.kk), ru=_drafted_half(value.ru))
    is_printable = _IS_PRINTABLE.get(info.kind)
    if is_printable is not None:
        return value if is_printable(value) else Mark(value)
    if info.kind is Kind.CHOICE and info.type is not None:
        return value if isinstance(value, info.type) else Mark(value)
    return _drafted_half(value)


def _blanks_with_mark(value: object, info: FieldInfo) -> Any:
    """Return blanks in place of a ``value`` that is no object, with its mark in the first text."""
    if info.kind is not Kind.OBJECT or info.type is None:
        return _drafted_value(value, info)
    blanks = empty(info)
    for name, field in fields_of(info.type).items():
        if field.kind in (Kind.TEXT, Kind.STR):
            for other in info.type.ONE_OF:
                blanks = _changed(blanks, other, None)
            mark = _marked(value)
            return _changed(blanks, name, Text(mark) if field.kind is Kind.TEXT else mark)
    return blanks


def _drafted_half(text: object) -> str | None:
    if text is None:
        return None
    if not isinstance(text, str):
        return _marked(text)
    printed = with_visible(text)
    if len(printed.encode("utf-16-le")) // 2 <= _TEXT_LIMIT:
        return printed
    return f"{printed[: _TEXT_LIMIT // 2]} [? … {len(text)}]"


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < COUNT_LIMIT


def _is_quantity(value: object) -> bool:
    return _is_number(value, QUANTITY_LIMIT, QUANTITY_PLACES)


def _is_money(value: object) -> bool:
    return _is_number(value, MONEY_LIMIT, 2)


def _is_number(value: object, limit: int, places: int) -> bool:
    if not isinstance(value, Decimal) or not value.is_finite():
        return False
    if not -limit < value < limit:
        return False
    return _EXACT_CONTEXT.quantize(value, Decimal(1).scaleb(-places)) == value


def _is_day(value: object) -> bool:
    return isinstance(value, dt.date) and not isinstance(value, dt.datetime)


def _is_month(value: object) -> bool:
    return isinstance(value, Month) and type(value.year) is type(value.month) is int


def _is_period(value: object) -> bool:
    return isinstance(value, Period) and _is_day(value.start) and _is_day(value.end)


_IS_PRINTABLE: Final[dict[Kind, Callable[[object], bool]]] = {
    Kind.BOOL: lambda value: isinstance(value, bool),
    Kind.COUNT: _is_count,
    Kind.YEAR: _is_count,
    Kind.MONEY: _is_money,
    Kind.QUANTITY: _is_quantity,
    Kind.DATE: _is_day,
    Kind.MONTH: _is_month,
    Kind.PERIOD: _is_period,
}
"""For each kind, tells whether pages and workbooks can print a value, right or wrong."""
