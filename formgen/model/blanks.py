"""Blank forms, for people who fill them in by hand."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from formgen.model.base import Form
from formgen.model.blank_sizes import USUAL_ROWS, BlankSizes, is_by_month, is_table
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.limits import ROWS_LIMIT
from formgen.periods import Month

__all__ = ["BLANK", "Blank", "blank_form", "blank_rows", "empty", "made"]

_USUAL: Final = BlankSizes()

F = TypeVar("F", bound=Form)
T = TypeVar("T")


class Blank:
    """A value that a person writes in by hand. Any sum or product with it is blank as well."""

    __slots__ = ()

    def _absorb(self, *_: object, **__: object) -> Blank:
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = _absorb
    __truediv__ = __rtruediv__ = _absorb
    quantize = _absorb

    def __eq__(self, other: object) -> bool:
        return other is self

    def __hash__(self) -> int:
        return 0

    def __lt__(self, other: object) -> bool:
        return False

    __le__ = __gt__ = __ge__ = __lt__

    def __repr__(self) -> str:
        return "BLANK"


BLANK: Final = Blank()


def blank_form(cls: type[F], sizes: BlankSizes = _USUAL) -> F:
    """Return a form of ``cls`` in which every value is ``BLANK`` and every list has its empty rows."""
    form: F = _skeleton(cls, sizes, top=True)
    return form


def blank_rows(cls: type[T], count: object, *names: str) -> tuple[T, ...]:
    """Return ``count`` rows of ``cls`` in which the fields ``names`` are blank and all others are missing.

    There are no rows if ``count`` is ``None`` or itself blank.
    """
    if not isinstance(count, int):
        return ()
    values = {name: BLANK if name in names else None for name in fields_of(cls)}
    return (made(cls, values),) * min(count, ROWS_LIMIT)


def made(cls: type[Any], values: dict[str, Any]) -> Any:
    """Return a ``cls`` with these values. Its ``__init__`` is not called, so they may be of any type."""
    new = object.__new__(cls)
    for name, value in values.items():
        object.__setattr__(new, name, value)
    return new


def _skeleton(cls: type[Any], sizes: BlankSizes, *, top: bool = False) -> Any:
    rows = getattr(cls, "BLANK_ROWS", {}) if top else {}
    kept = getattr(cls, "BLANK_DEFAULTS", ()) if top else ()
    return made(
        cls,
        {
            name: None if name in kept else empty(info, rows.get(name), sizes)
            for name, info in fields_of(cls).items()
        },
    )


def empty(info: FieldInfo, rows: int | None = None, sizes: BlankSizes = _USUAL) -> Any:
    """Return the value of a field in a blank form.

    A list has ``rows`` items, or the usual number. ``sizes`` go before that, except in a list of fewer rows
    than usual: it has a place for each, such as a signature.
    """
    if info.kind is Kind.OBJECT:
        assert info.type is not None
        return _skeleton(info.type, sizes)
    if info.kind is Kind.LIST:
        assert info.item is not None
        if sizes.months is not None and is_by_month(info):
            return tuple(_of_month(info.item, month) for month in sizes.months)
        count = _usual_rows(info.item) if rows is None else rows
        if sizes.rows is not None and is_table(info) and count >= USUAL_ROWS:
            count = sizes.rows
        return tuple(empty(info.item, None, sizes) for _ in range(count))
    return BLANK


def _of_month(item: FieldInfo, month: Month) -> Any:
    assert item.type is not None
    infos = fields_of(item.type)
    return made(
        item.type,
        {name: month if info.kind is Kind.MONTH else BLANK for name, info in infos.items()},
    )


def _usual_rows(item: FieldInfo) -> int:
    """Return the usual number of rows of a list: one, if each row is a block with lists of its own."""
    if item.kind is Kind.OBJECT and item.type is not None:
        nested = any(field.kind is Kind.LIST for field in fields_of(item.type).values())
        return 1 if nested else USUAL_ROWS
    return 1 if item.kind is Kind.STR else USUAL_ROWS
