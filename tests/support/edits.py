"""Replaces some values of a right form, so that it becomes strange or wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of

__all__ = ["Edit", "edited", "places"]

F = TypeVar("F", bound=Form)

Edit = Callable[[FieldInfo, Any], Any]
"""Takes a field and its value, and returns the value to put in its place."""


def edited(form: F, edit: Edit) -> F:
    """Return ``form`` after ``edit`` of each value, of items before their list and parts before their object."""
    made: F = _object(form, edit)
    return made


def places(form: Form) -> int:
    """Return the number of values that ``edited`` edits."""
    count = 0

    def counted(_: FieldInfo, value: Any) -> Any:
        nonlocal count
        count += 1
        return value

    edited(form, counted)
    return count


def _object(value: Any, edit: Edit) -> Any:
    return type(value)(
        **{name: _field(getattr(value, name), info, edit) for name, info in fields_of(type(value)).items()}
    )


def _field(value: Any, info: FieldInfo, edit: Edit) -> Any:
    if info.kind is Kind.OBJECT and info.type is not None and isinstance(value, info.type):
        value = _object(value, edit)
    elif info.kind is Kind.LIST and info.item is not None and isinstance(value, tuple):
        value = tuple(_field(item, info.item, edit) for item in value)
    return edit(info, value)
