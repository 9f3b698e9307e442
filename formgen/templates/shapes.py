"""What a name in a template stands for, before any data exists: worked out from the dataclasses."""

from __future__ import annotations

import datetime as dt
import typing
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from formgen.bilingual import Text
from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from formgen.periods import Month, Period

__all__ = ["Shape", "of_class", "of_field"]

_KINDS: dict[object, Kind] = {
    Text: Kind.TEXT,
    str: Kind.STR,
    int: Kind.COUNT,
    bool: Kind.BOOL,
    Decimal: Kind.MONEY,
    dt.date: Kind.DATE,
    Month: Kind.MONTH,
    Period: Kind.PERIOD,
}


@dataclass(frozen=True)
class Shape:
    """A value's shape: ``cls`` for an object, ``item`` for a list, ``kind`` for a single value.

    ``path`` is that of the field (``projects[].name``), empty for what the form computes; a shape with
    none of the three is a value that nothing is known of.
    """

    path: str = ""
    kind: Kind | None = None
    cls: type[Any] | None = None
    item: Shape | None = None

    def attribute(self, name: str) -> Shape | None:
        """Return the shape of an attribute; ``None`` where there is none of that name."""
        if self.cls is None:
            return Shape() if self.kind is None and self.item is None else None
        info = fields_of(self.cls).get(name)
        if info is not None:
            return of_field(info, f"{self.path}.{name}" if self.path else name)
        computed = getattr(self.cls, name, None)
        if isinstance(computed, property):
            return _of_hint(typing.get_type_hints(computed.fget).get("return"))
        return Shape() if callable(computed) and not name.startswith("_") else None


def of_class(cls: type[Any]) -> Shape:
    """Return the shape of a whole form."""
    return Shape(cls=cls)


def of_field(info: FieldInfo, path: str) -> Shape:
    """Return the shape of a field at ``path``."""
    if info.kind is Kind.OBJECT:
        return Shape(path, cls=info.type)
    if info.kind is Kind.LIST and info.item is not None:
        return Shape(path, kind=Kind.LIST, item=of_field(info.item, f"{path}[]"))
    return Shape(path, kind=info.kind)


def _of_hint(hint: Any) -> Shape:
    if hint in _KINDS:
        return Shape(kind=_KINDS[hint])
    if isinstance(hint, type) and issubclass(hint, Choice):
        return Shape(kind=Kind.CHOICE)
    if hasattr(hint, "__dataclass_fields__"):
        return Shape(cls=hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(origin, type) and issubclass(origin, Sequence) and arguments:
        return Shape(kind=Kind.LIST, item=_of_hint(arguments[0]))
    return Shape()
