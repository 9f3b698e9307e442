"""Narrows a form to the values that its page prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from typing import Any, TypeVar

from formgen.bilingual import Text
from formgen.model.base import Form, require_form
from formgen.model.fields import FieldInfo, Kind, fields_of

__all__ = ["printed"]

F = TypeVar("F", bound=Form)
Plan = dict[str, Any]

_PLANS: dict[type[Form], Plan] = {}
_LEFT_OUT: Plan = {}


def printed(form: F) -> F:
    """Return ``form`` with only the values that its page prints, and with the defaults that it prints.

    A filled document holds this form, so reading the document returns it.
    """
    plan = _PLANS.get(type(form))
    if plan is None:
        require_form(form, "printed")
        plan = _PLANS[type(form)] = _plan(type(form))
    pruned = _prune(form.with_defaults(), plan)
    assert isinstance(pruned, type(form))
    return pruned


def _plan(cls: type[Form]) -> Plan:
    """Return a tree of the fields to leave out: a field's name to ``_LEFT_OUT``, or to the tree below it."""
    plan: Plan = {}
    for name, printed_names in cls.SHOWS.items():
        info = fields_of(cls)[name]
        assert info.type is not None, f"{cls.__name__}.SHOWS: {name} has no fields"
        for hidden in fields_of(info.type):
            if hidden not in printed_names:
                plan.setdefault(name, {})[hidden] = _LEFT_OUT
    for path in cls.HIDES:
        *above, last = path.replace("[]", "").split(".")
        node = plan
        for name in above:
            node = node.setdefault(name, {})
        node[last] = _LEFT_OUT
    return plan


def _prune(value: Any, plan: Plan) -> Any:
    changes: dict[str, Any] = {}
    for name, below in plan.items():
        old = getattr(value, name)
        new = _default(value.__class__, name) if below is _LEFT_OUT else _prune_any(old, below)
        if new is not old:
            changes[name] = new
    for name in getattr(value, "DROPS_ZERO", ()):
        if not getattr(value, name):
            changes[name] = None
    for name, info in _omissible_fields(value.__class__):
        if _prints_nothing(changes.get(name, getattr(value, name)), info):
            changes[name] = None
    return _changed(value, changes) if changes else value


def _changed(value: Any, changes: Mapping[str, Any]) -> Any:
    """Return a copy of ``value`` with ``changes``.

    Its values were accepted before, so ``__init__`` is not called.
    """
    made = object.__new__(value.__class__)
    for name in fields_of(value.__class__):
        made.__dict__[name] = changes[name] if name in changes else getattr(value, name)
    return made


def _prune_any(value: Any, plan: Plan) -> Any:
    if value is None:
        return None
    if isinstance(value, tuple):
        pruned = tuple(_prune_any(item, plan) for item in value)
        return value if all(a is b for a, b in zip(pruned, value, strict=True)) else pruned
    return _prune(value, plan)


_EMPTY = Text("")


def _prints_nothing(value: Any, info: FieldInfo) -> bool:
    """Tell whether an optional value prints nothing: an empty text, or an object without any value."""
    if info.kind is Kind.TEXT:
        return bool(value == _EMPTY)
    if info.kind is not Kind.OBJECT or info.type is None or not isinstance(value, info.type):
        return False
    return all(getattr(value, name) in _NOTHING for name in fields_of(type(value)))


_NOTHING = (None, ())


@cache
def _omissible_fields(cls: Any) -> tuple[tuple[str, FieldInfo], ...]:
    """Return the optional fields whose values can print nothing: texts and objects."""
    known = fields_of(cls).items()
    return tuple(
        (name, info) for name, info in known if not info.required and info.kind in (Kind.TEXT, Kind.OBJECT)
    )


@cache
def _default(cls: Any, name: str) -> Any:
    field: Field[Any] = next(field for field in fields(cls) if field.name == name)
    return None if field.default is MISSING else field.default
