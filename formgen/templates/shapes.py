"""The shapes of names in a template, found from the dataclasses before any data exists."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final

from formgen.bilingual import Text
from formgen.model.base import Form, Value
from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from formgen.periods import Month, Period

__all__ = ["COUNTER", "WORDS", "Part", "Shape", "form_shape"]

_KINDS: Final[dict[object, Kind]] = {
    Text: Kind.TEXT,
    str: Kind.STR,
    int: Kind.COUNT,
    bool: Kind.BOOL,
    Decimal: Kind.MONEY,
    dt.date: Kind.DATE,
    Month: Kind.MONTH,
    Period: Kind.PERIOD,
}

_ALWAYS_TRUE: Final = frozenset(Kind).difference(
    (Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.BOOL, Kind.LIST)
)
"""Kinds whose values always count as true in a condition; a zero, a no or an empty list counts as false."""


@dataclass(frozen=True)
class Part:
    """The items of a list that a slice takes: those before the bound, or those from it on; otherwise some."""

    bound: int | None = None
    before: bool = False


@dataclass(frozen=True)
class Shape:
    """A value's shape: ``cls`` for an object, ``item`` for a list, ``kind`` for a single value.

    - ``path`` is the field's path (``projects[].name``), empty for a computed value.
    - ``computed`` is the path of a computed value (``months[]``).
    - ``optional`` values may be ``None``; ``present`` ones are there in every form without errors.
    - ``filled`` lists have an item in every form without errors.
    - ``rivals`` are the paths of fields that have no value if this one has one.
    - ``never_zero`` numbers and flags are never 0 or no; they may be missing.
    - ``method`` is a function of a class, to be called.
    - ``is_counter`` marks whole numbers that print unchanged: a loop's counter, a count of the form.
    - ``part`` is the part of a list, ``None`` for the whole list; below one item that stands for all items,
      it is ``Part()``.

    A shape with none of ``kind``, ``cls``, ``item`` and ``method`` is an unknown value.
    """

    path: str = ""
    computed: str = ""
    kind: Kind | None = None
    cls: type[Any] | None = None
    item: Shape | None = None
    optional: bool = False
    present: bool = True
    filled: bool = False
    rivals: tuple[str, ...] = ()
    never_zero: bool = False
    method: Callable[..., Any] | None = None
    is_counter: bool = False
    part: Part | None = None

    @property
    def is_known(self) -> bool:
        """Whether the shape is known."""
        return not (self.kind is None and self.cls is None and self.item is None and self.method is None)

    @property
    def is_always_true(self) -> bool:
        """Whether a value, if there is one, always counts as true in a condition."""
        if self.kind is Kind.LIST:
            return self.filled
        return self.never_zero or self.cls is not None or self.kind in _ALWAYS_TRUE

    def attribute(self, name: str) -> Shape | None:
        """Return the shape of an attribute; ``None`` where the class has none of that name."""
        if self.cls is None or name.startswith("_"):
            return None
        info = fields_of(self.cls).get(name) if issubclass(self.cls, Value) else None
        if info is not None:
            found = of_field(info, f"{self.path}.{name}" if self.path else name)
            others = self.cls.ONE_OF if name in self.cls.ONE_OF else ()
            rivals = tuple(f"{self.path}.{other}".lstrip(".") for other in others if other != name)
            found = replace(found, present=self.present and info.required, rivals=rivals)
            if issubclass(self.cls, Form):
                hidden = self.cls.HIDDEN_BY.get(name, ())
                found = replace(found, rivals=(*rivals, *hidden), never_zero=name in self.cls.DROPS_ZERO)
        else:
            computed = getattr(self.cls, name, None)
            if isinstance(computed, types.FunctionType):
                return Shape(method=computed)
            if not isinstance(computed, property) and name not in _own_fields(self.cls):
                return None
            found = _named(_computed(self.cls, name), f"{self.name}.{name}" if self.name else name)
        return replace(found, part=self.part) if self.part is not None else found

    @property
    def name(self) -> str:
        """The path, of a field's value or of a computed value."""
        return self.path or self.computed

    def result(self) -> Shape:
        """The shape of a method's result."""
        return _of_hint(typing.get_type_hints(self.method).get("return"))

    def of_part(self, part: Part) -> Shape:
        """Return the shape of some items of a list."""
        item = self.item if part.bound is not None or self.item is None else replace(self.item, part=part)
        return replace(self, item=item, part=part, filled=False)


WORDS: Final = Shape(kind=Kind.STR)
"""A text that is joined or formatted, and no field's value."""

COUNTER: Final = Shape(kind=Kind.COUNT, is_counter=True)


def form_shape(cls: type[Any]) -> Shape:
    """Return the shape of a whole form."""
    return Shape(cls=cls)


def of_field(info: FieldInfo, path: str) -> Shape:
    """Return the shape of a field at ``path``."""
    optional = not info.required
    if info.kind is Kind.OBJECT:
        return Shape(path, cls=info.type, optional=optional)
    if info.kind is Kind.LIST and info.item is not None:
        return Shape(path, kind=Kind.LIST, item=of_field(info.item, f"{path}[]"), filled=info.at_least > 0)
    return Shape(path, kind=info.kind, optional=optional)


def _named(shape: Shape, name: str) -> Shape:
    item = None if shape.item is None else _named(shape.item, f"{name}[]")
    return replace(shape, computed=name, item=item)


def _own_fields(cls: type[Any]) -> Container[str]:
    fields: Container[str] = getattr(cls, "__dataclass_fields__", ())
    return fields


_COMPUTED: Final[dict[tuple[type[Any], str], Shape]] = {}


def _computed(cls: type[Any], name: str) -> Shape:
    """Return the shape of a property, or of a field of a class that holds computed values."""
    known = _COMPUTED.get((cls, name))
    if known is None:
        computed = getattr(cls, name, None)
        is_property = isinstance(computed, property)
        hints = typing.get_type_hints(computed.fget if is_property else cls)  # type: ignore[union-attr]
        known = _COMPUTED[cls, name] = _of_hint(hints.get("return" if is_property else name))
    return known


def _of_hint(hint: Any) -> Shape:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        options = [option for option in typing.get_args(hint) if option is not types.NoneType]
        found = _of_hint(options[0]) if len(options) == 1 else Shape()
        return replace(found, optional=len(options) < len(typing.get_args(hint)))
    if hint in _KINDS:
        return Shape(kind=_KINDS[hint], is_counter=hint is int)
    if isinstance(hint, type) and issubclass(hint, Choice):
        return Shape(kind=Kind.CHOICE)
    if hasattr(hint, "__dataclass_fields__"):
        return Shape(cls=hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(origin, type) and issubclass(origin, Sequence) and arguments:
        return Shape(kind=Kind.LIST, item=_of_hint(arguments[0]))
    return Shape()
