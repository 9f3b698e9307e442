"""A form in which each refused value is unknown: rules judge it, so that a cause is reported once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, Never, TypeVar

from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of

__all__ = ["UNKNOWN", "Unknown", "without"]

F = TypeVar("F", bound=Form)


class Unknown:
    """A value of which nothing is known: no comparison with it holds, and any sum with it is unknown."""

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
        return True  # nobody can say that something lies outside it

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __format__(self, _: str) -> str:
        return "?"

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown()

_STEP: Final = re.compile(r"\[(\d{1,9})\]|([^.\[\]]+)")


def without(form: F, paths: Iterable[str]) -> F:
    """Return ``form`` with ``UNKNOWN`` for the values at ``paths``.

    An object becomes one of unknown values, a list one unknown item. The path of a part of a value
    (``name.kk``, ``period.start``) stands for all of it.
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
    made = object.__new__(type(value))  # past __init__: what is unknown is not to be accepted
    for name, info in infos.items():
        held = getattr(value, name)
        object.__setattr__(made, name, _replaced(held, info, tree[name]) if name in tree else held)
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
