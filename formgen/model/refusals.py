"""Replaces the refused values of a form by unknown ones.

The rules judge this form, so that a refused value is reported once and not again by each rule that uses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, Never, TypeVar

from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of

__all__ = ["UNKNOWN", "Unknown", "without"]

F = TypeVar("F", bound=Form)


class Unknown:
    """An unknown value. Every comparison with it is false, and any sum with it is unknown."""

    __slots__ = ()

    def _absorb(self, *_: object, **__: object) -> Unknown:
        return self

    def _deny(self, _: object) -> bool:
        return False

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = __call__ = _absorb
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _deny

    def __hash__(self) -> int:
        return 0

    def __getattr__(self, name: str) -> Unknown:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __contains__(self, _: object) -> bool:
        return True  # so that no rule reports a value outside an unknown one

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __format__(self, _: str) -> str:
        return "?"

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown()

_STEP: Final = re.compile(r"\[(\d{1,9})\]|([^.\[\]]+)")


def without(form: F, paths: Iterable[str]) -> F:
    """Return ``form`` with ``UNKNOWN`` in place of the values at ``paths``.

    An object becomes an object of unknown values, a list a list of one unknown item. The path of a part
    (``period.start``) makes the whole value unknown; a text with one refused half (``name.kk``) stays.
    """
    tree: dict[str | int, Any] = {}
    for path in paths:
        node = tree
        for number, name in _STEP.findall(path):
            node = node.setdefault(int(number) if number else name, {})
    replaced: F = _replace_fields(form, tree)
    return replaced


def _replace_fields(value: Any, tree: dict[str | int, Any]) -> Any:
    infos = fields_of(type(value))
    made = object.__new__(type(value))  # without __init__, which would look at the unknown values
    for name, info in infos.items():
        part = getattr(value, name)
        object.__setattr__(made, name, _replaced(part, info, tree[name]) if name in tree else part)
    return made


def _replaced(value: Any, info: FieldInfo, tree: dict[str | int, Any]) -> Any:
    if not tree:
        return _unknown(info)
    if info.kind is Kind.OBJECT and info.type is not None:
        return _replace_fields(value, tree) if isinstance(value, info.type) else _unknown(info)
    if info.kind is Kind.LIST and info.item is not None and isinstance(value, tuple):
        item = info.item
        return tuple(
            _replaced(each, item, tree[index]) if index in tree else each for index, each in enumerate(value)
        )
    return value if info.kind is Kind.TEXT else _unknown(info)


def _unknown(info: FieldInfo) -> Any:
    if info.kind is Kind.OBJECT and info.type is not None:
        made = object.__new__(info.type)
        for name, field in fields_of(info.type).items():
            object.__setattr__(made, name, _unknown(field))
        return made
    if info.kind is Kind.LIST and info.item is not None:
        return (_unknown(info.item),)
    return UNKNOWN
