"""Forms with nothing in them: what a blank form prints, and what stands in a draft's gaps."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of

__all__ = ["BLANK", "Blank", "blank_form", "blank_rows", "with_blanks"]

F = TypeVar("F", bound=Form)
T = TypeVar("T")

ROWS = 5
"""Empty rows of a list in a blank form."""


class Blank:
    """A value still to be written in by hand: any sum or product with it is blank as well."""

    __slots__ = ()

    def _absorb(self, *_: object, **__: object) -> Blank:
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = _absorb
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


def blank_form(cls: type[F]) -> F:
    """Return a form of ``cls`` in which every value is ``BLANK`` and every list has its empty rows."""
    form: F = _skeleton(cls, top=True)
    return form


def blank_rows(cls: type[T], count: object, *names: str) -> tuple[T, ...]:
    """Return ``count`` rows of ``cls`` in which only the fields ``names`` are there, to be written by hand.

    A form that is blank itself, or has no ``count``, has none.
    """
    if not isinstance(count, int):
        return ()
    values = {name: BLANK if name in names else None for name in fields_of(cls)}
    return (_make(cls, values),) * count


def with_blanks(form: F) -> F:
    """Return ``form`` with ``BLANK`` for each required value that is missing; for drafts."""
    filled: F = _fill(form)
    return filled


def _make(cls: type[Any], values: dict[str, Any]) -> Any:
    made = object.__new__(cls)  # past __init__: a skeleton holds no real values
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def _skeleton(cls: type[Any], *, top: bool = False) -> Any:
    rows = getattr(cls, "BLANK_ROWS", {}) if top else {}
    kept = getattr(cls, "BLANK_DEFAULTS", ()) if top else ()
    return _make(
        cls,
        {
            name: None if name in kept else _empty(info, rows.get(name))
            for name, info in fields_of(cls).items()
        },
    )


def _empty(info: FieldInfo, rows: int | None = None) -> Any:
    if info.kind is Kind.OBJECT:
        assert info.type is not None
        return _skeleton(info.type)
    if info.kind is Kind.LIST:
        assert info.item is not None
        count = _rows(info.item) if rows is None else rows
        return tuple(_empty(info.item) for _ in range(count))
    return BLANK


def _rows(item: FieldInfo) -> int:
    """Rows for a list: one where each row is a block of its own with lists in it."""
    if item.kind is Kind.OBJECT and item.type is not None:
        nested = any(field.kind is Kind.LIST for field in fields_of(item.type).values())
        return 1 if nested else ROWS
    return 1 if item.kind is Kind.STR else ROWS


def _fill(value: Any) -> Any:
    values = {}
    for name, info in fields_of(type(value)).items():
        values[name] = _fill_field(getattr(value, name), info)
    return _make(type(value), values)


def _fill_field(value: Any, info: FieldInfo) -> Any:
    if value is None or (value == () and info.at_least):
        return _empty(info, 1) if info.required else value
    if info.kind is Kind.OBJECT and info.type is not None:
        return _fill(value) if isinstance(value, info.type) else _empty(info)
    if info.kind is Kind.LIST and info.item is not None:
        if not isinstance(value, tuple):
            return _empty(info, 1)
        return tuple(_fill_field(item, info.item) for item in value)
    return value
