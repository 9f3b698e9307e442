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


def _values(self: Any) -> tuple[object, ...]:
    cls: Any = type(self)
    return tuple([getattr(self, name) for name in _names(cls)])


def _equals(self: object, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: object) -> int:
    return hash(_values(self))


def _repr(self: object) -> str:
    cls: Any = type(self)
    parts = ", ".join(f"{name}={value!r}" for name, value in zip(_names(cls), _values(self), strict=True))
    return f"{cls.__qualname__}({parts})"


_SHARED: Final = {"__eq__": _equals, "__hash__": _hash, "__repr__": _repr}
