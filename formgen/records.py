"""Dataclasses that Python makes quickly, because every command makes them when it starts.

``dataclass`` compiles six functions from text for each frozen class with equality and a ``repr``. A ``value``
is such a class, but shares three of those functions with all others. A ``record`` is an internal class: it
equals only itself, and only type checkers keep it from being changed.

With plain dataclasses ``formgen forms``, which imports every form, takes 11 % more processor time (median of
20 pairs of runs).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeVar, dataclass_transform

__all__ = ["record", "value"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a record of a class with annotated fields."""
    return dataclass(eq=False, repr=False, slots=True)(cls)


if TYPE_CHECKING:

    @dataclass_transform(frozen_default=True, field_specifiers=(field,))
    def value(
        *, frozen: bool = True, kw_only: bool = False, slots: bool = False
    ) -> Callable[[type[T]], type[T]]:
        """Make a frozen dataclass. Unlike ``dataclass``, checkers let its fields be descriptors."""
else:

    def value(**options: bool) -> Callable[[type[T]], type[T]]:
        """Make a frozen dataclass with equality and a ``repr``, as ``dataclass(**options)`` does."""

        def make(cls: type[T]) -> type[T]:
            for name, method in _SHARED.items():
                if name not in cls.__dict__:
                    setattr(cls, name, method)
            return dataclass(eq=False, repr=False, **options)(cls)

        return make


@cache
def _names(cls: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(cls) if each.compare)


@cache
def _values(cls: Any) -> Callable[[object], object]:
    """Return the function that gives an object's values; of a single value, without a tuple around it."""
    names = _names(cls)
    return attrgetter(*names) if names else lambda _: ()


def _equals(self: object, other: object) -> bool:
    cls: Any = type(self)
    values = _values(cls)
    return values(self) == values(other) if type(other) is type(self) else NotImplemented


def _hash(self: object) -> int:
    cls: Any = type(self)
    return hash(_values(cls)(self))


def _repr(self: object) -> str:
    cls: Any = type(self)
    parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in _names(cls))
    return f"{cls.__qualname__}({parts})"


_SHARED: Final = {"__eq__": _equals, "__hash__": _hash, "__repr__": _repr}
