"""Small records of formgen's own: dataclasses that are quickly made, for a command makes them at its start.

A frozen dataclass that compares and prints itself costs six functions, each compiled from text when its
module is imported: half a millisecond a class. A record costs one. Nobody may change it either, but that is
for type checkers to see; it equals nothing but itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

__all__ = ["record"]

T = TypeVar("T")


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a class with annotated fields a record."""
    return dataclass(eq=False, repr=False, slots=True)(cls)
