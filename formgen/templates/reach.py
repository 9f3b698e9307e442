"""The attributes of a form that a template's Python may use: fields and computed values, by their names."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from types import FunctionType
from typing import Any, Final

from formgen.model.base import Value

__all__ = ["attributes_of", "attributes_within", "methods_within", "numbers_within"]


def attributes_of(cls: type[Any]) -> frozenset[str]:
    """Return the names of a class's fields and computed values."""
    return frozenset({*(field.name for field in fields(cls)), *_computed(cls)})


def attributes_within(cls: type[Any]) -> frozenset[str]:
    """Return these names of a class and of all classes in it."""
    return frozenset().union(*map(attributes_of, _within(cls)))


def methods_within(cls: type[Any]) -> frozenset[str]:
    """Return the names of these classes' methods that take values of the form."""
    return frozenset(
        name
        for each in _within(cls)
        for name in dir(each)
        if name[0] != "_" and isinstance(getattr(each, name, None), FunctionType) and name not in _OF_FORMS
    )


_OF_FORMS: Final = frozenset({"rules", "with_defaults"})


def numbers_within(cls: type[Any]) -> frozenset[str]:
    """Return the names that are whole numbers in every class: computed by formgen, not given by the user."""
    numbers: set[str] = set()
    others: set[str] = set()
    for each in _within(cls):
        given = issubclass(each, Value) or not each.__module__.startswith(
            ("formgen.forms.", "formgen.model.")
        )
        hints = {} if given else typing.get_type_hints(each)
        for name in attributes_of(each):
            (numbers if hints.get(name) is int else others).add(name)
    return frozenset(numbers - others)


_WITHIN: dict[type[Any], frozenset[type[Any]]] = {}


def _within(cls: type[Any]) -> frozenset[type[Any]]:
    """Return a class and all classes of formgen in its fields and computed values, each once."""
    known = _WITHIN.get(cls)
    if known is None:
        found: set[type[Any]] = set()
        waiting = [cls]
        while waiting:
            each = waiting.pop()
            if each not in found:
                found.add(each)
                waiting += (below for hint in _hints(each) for below in _held(hint))
        known = _WITHIN[cls] = frozenset(found)
    return known


def _hints(cls: type[Any]) -> Iterator[Any]:
    yield from typing.get_type_hints(cls).values()
    for name in _computed(cls):
        yield typing.get_type_hints(getattr(cls, name).fget).get("return")


def _held(hint: Any) -> Iterator[type[Any]]:
    """Yield formgen's own classes that an annotation names."""
    for argument in typing.get_args(hint):
        yield from _held(argument)
    if isinstance(hint, type) and is_dataclass(hint) and hint.__module__.startswith("formgen."):
        yield hint


def _computed(cls: type[Any]) -> Iterator[str]:
    return (name for name in dir(cls) if name[0] != "_" and isinstance(getattr(cls, name, None), property))
