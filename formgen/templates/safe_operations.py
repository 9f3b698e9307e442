"""The operations that a template may use with any data: they neither fail nor grow without bounds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from jinja2 import nodes

from formgen.model.fields import Kind
from formgen.templates.filters import TEXTS, Filter
from formgen.templates.shapes import WORDS, Shape

__all__ = [
    "NUMBERS",
    "are_ordered",
    "is_positive",
    "is_small_product",
    "is_small_range",
    "takes_arguments",
    "takes_value",
]

NUMBERS: Final = frozenset({Kind.COUNT, Kind.YEAR, Kind.MONEY, Kind.QUANTITY})
"""Kinds that may be added."""

_ORDERED: Final = (NUMBERS, frozenset({Kind.DATE}), frozenset({Kind.MONTH}), frozenset({Kind.STR}))
"""Kinds whose values can be compared with values of the same group."""

_LARGEST_FACTOR: Final = 10**6
_LONGEST_RANGE: Final = 100_000
"""The most numbers that ``range`` gives in Jinja's sandbox."""


def is_small_range(node: nodes.Expr, shape: Shape) -> bool:
    """Tell whether an argument of ``range`` is small enough: a small constant, or a loop's counter."""
    if isinstance(node, nodes.Const):
        return isinstance(node.value, int) and abs(node.value) <= _LONGEST_RANGE
    return shape.is_counter and isinstance(node, nodes.Getattr)


def is_small_product(node: nodes.Mul, left: Shape, right: Shape) -> bool:
    """Tell whether both factors are small constants or loop counters."""
    return _is_small_factor(node.left, left) and _is_small_factor(node.right, right)


def _is_small_factor(node: nodes.Expr, shape: Shape) -> bool:
    if isinstance(node, nodes.Const):
        return isinstance(node.value, int) and abs(node.value) <= _LARGEST_FACTOR
    return shape.is_counter and isinstance(node, nodes.Getattr)


def is_positive(node: nodes.Expr) -> bool:
    """Tell whether a divisor is a positive constant."""
    return isinstance(node, nodes.Const) and isinstance(node.value, int) and node.value > 0


def are_ordered(first: Shape, second: Shape) -> bool:
    """Tell whether two values can be compared."""
    return any(first.kind in kinds and second.kind in kinds for kinds in _ORDERED)


def takes_value(name: str, known: Filter, shape: Shape) -> bool:
    """Tell whether the filter ``name`` takes a value of this shape."""
    if name == "listing" and shape.item is not None and shape.item.kind is not Kind.STR:
        return False
    return known.kinds is None or not shape.is_known or shape.kind in known.kinds


def takes_arguments(node: nodes.Filter, known: Filter, shape: Shape, arguments: Sequence[Shape]) -> bool:
    """Tell whether a filter takes these arguments together with a value of this shape."""
    least, most = known.arguments
    if not least <= len(arguments) <= most or node.kwargs or node.dyn_args or node.dyn_kwargs:
        return False
    if node.name == "round":
        return all(argument.is_counter for argument in arguments)
    if node.name in ("d", "default") and arguments:
        alternative = arguments[0]
        return alternative.kind is shape.kind or (alternative is WORDS and shape.kind in TEXTS)
    return True
