"""Operations that a template may ask for whatever the data: they neither fail nor grow without bounds."""

from __future__ import annotations

from typing import Final

from jinja2 import nodes

from formgen.model.fields import Kind
from formgen.templates.shapes import Shape

__all__ = ["NUMBERS", "are_ordered", "is_positive", "is_small_product", "is_small_range"]

NUMBERS: Final = frozenset({Kind.COUNT, Kind.YEAR, Kind.MONEY, Kind.QUANTITY})
"""Kinds that may be added."""

_ORDERED: Final = (NUMBERS, frozenset({Kind.DATE}), frozenset({Kind.MONTH}), frozenset({Kind.STR}))
"""Kinds of which one value may be less than another of the same group."""

_LARGEST_FACTOR: Final = 10**6
_LONGEST_RANGE: Final = 100_000
"""The most numbers that ``range`` gives in Jinja's sandbox."""


def is_small_range(node: nodes.Expr, shape: Shape) -> bool:
    """Tell whether an argument of ``range`` is within its bounds: a small constant, or what a loop counts."""
    if isinstance(node, nodes.Const):
        return isinstance(node.value, int) and abs(node.value) <= _LONGEST_RANGE
    return shape.is_counter and isinstance(node, nodes.Getattr)


def is_small_product(node: nodes.Mul, left: Shape, right: Shape) -> bool:
    """Tell whether both factors are small constants, or what loops count."""
    return _is_small_factor(node.left, left) and _is_small_factor(node.right, right)


def _is_small_factor(node: nodes.Expr, shape: Shape) -> bool:
    if isinstance(node, nodes.Const):
        return isinstance(node.value, int) and abs(node.value) <= _LARGEST_FACTOR
    return shape.is_counter and isinstance(node, nodes.Getattr)


def is_positive(node: nodes.Expr) -> bool:
    """Tell whether a divisor is a positive constant."""
    return isinstance(node, nodes.Const) and isinstance(node.value, int) and node.value > 0


def are_ordered(first: Shape, second: Shape) -> bool:
    """Tell whether one value may be asked to be less than the other."""
    return any(first.kind in kinds and second.kind in kinds for kinds in _ORDERED)
