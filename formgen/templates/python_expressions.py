"""Translates the expressions of templates into Python, for Word's parts and the cells of workbooks alike.

The Python may reach what the form's classes name, and nothing else. What is not translated raises
``UnsupportedTemplate``: a Word template that uses it is left to Jinja, whose sandbox judges it; a workbook is
refused.
"""

from __future__ import annotations

import re
from typing import Any, Final, Protocol

from jinja2 import nodes

from formgen.templates.reach import attributes_within, methods_within, numbers_within

__all__ = ["ExpressionWriter", "Place", "UnsupportedTemplate", "filter_name", "is_figures", "is_number"]

_COUNTED: Final = frozenset({"index0", "index", "length"})
_COMPARISONS: Final = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
_FIGURES: Final = re.compile(r"%0?[0-9]?d")


class UnsupportedTemplate(Exception):
    """The template uses Jinja that is not translated into Python."""


class Place(Protocol):
    """Where an expression stands: what its names are in Python."""

    def variable(self, name: str) -> str:
        """Return the Python for a name; ``UnsupportedTemplate`` where there is none of it."""

    def turn(self, loop: str, attribute: str) -> str | None:
        """Return the Python for what a loop knows of its turn; ``None`` where the name is no loop's."""


def filter_name(name: str) -> str:
    """Return the name of a filter's function in Python."""
    return f"f_{name.replace(' ', '_')}"


class ExpressionWriter:
    """Writes expressions over a form of ``cls``; ``filters`` gathers the names of the filters they use."""

    def __init__(
        self, cls: type[Any], known: frozenset[str], contextual: frozenset[str] = frozenset()
    ) -> None:
        self._known = known
        self._contextual = contextual
        self._attributes = attributes_within(cls)
        self._methods = methods_within(cls)
        self._numbers = numbers_within(cls)
        self.filters: set[str] = set()

    def write(self, node: nodes.Node | None, place: Place) -> str:
        """Return an expression's Python."""
        if isinstance(node, nodes.Name):
            return place.variable(node.name)
        if isinstance(node, nodes.Getattr):
            return self._attribute(node, place)
        if isinstance(node, nodes.Filter):
            return self._filter(node, place)
        if isinstance(node, nodes.Const):
            if isinstance(node.value, float):
                raise UnsupportedTemplate("float")  # an infinite one is no word of Python
            return repr(node.value)
        if isinstance(node, nodes.List | nodes.Tuple):
            return f"[{', '.join(self.write(item, place) for item in node.items)}]"
        if isinstance(node, nodes.Not):
            return f"(not {self.write(node.node, place)})"
        if isinstance(node, nodes.And | nodes.Or):
            word = "and" if isinstance(node, nodes.And) else "or"
            return f"({self.write(node.left, place)} {word} {self.write(node.right, place)})"
        if isinstance(node, nodes.CondExpr) and node.expr2 is not None:
            first, test, second = (self.write(each, place) for each in (node.expr1, node.test, node.expr2))
            return f"({first} if {test} else {second})"
        if isinstance(node, nodes.Compare) and len(node.ops) == 1 and node.ops[0].op in _COMPARISONS:
            sign = _COMPARISONS[node.ops[0].op]
            return f"({self.write(node.expr, place)} {sign} {self.write(node.ops[0].expr, place)})"
        if isinstance(node, nodes.BinExpr) and (is_number(node, place) or is_figures(node, place)):
            left, right = (self.write(side, place) for side in (node.left, node.right))
            return f"({left} {node.operator} {right})"
        if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice):
            return self._slice(node.node, node.arg, place)
        if isinstance(node, nodes.Call):
            return self._call(node, place)
        raise UnsupportedTemplate(type(node).__name__)

    def is_whole_number(self, node: nodes.Node) -> bool:
        """Tell what formgen computes as a whole number, wherever it stands."""
        return isinstance(node, nodes.Getattr) and node.attr in self._numbers

    def _attribute(self, node: nodes.Getattr, place: Place) -> str:
        if isinstance(node.node, nodes.Name):
            turn = place.turn(node.node.name, node.attr)
            if turn is not None:
                return turn
        if node.attr not in self._attributes:
            raise UnsupportedTemplate(node.attr)
        return f"{self.write(node.node, place)}.{node.attr}"

    def _filter(self, node: nodes.Filter, place: Place) -> str:
        if node.name not in self._known or node.node is None:
            raise UnsupportedTemplate(node.name)
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise UnsupportedTemplate("arguments")
        self.filters.add(node.name)
        given = [self.write(one, place) for one in (node.node, *node.args)]
        if node.name in self._contextual:
            given.insert(0, "data")
        return f"{filter_name(node.name)}({', '.join(given)})"

    def _call(self, node: nodes.Call, place: Place) -> str:
        of = node.node
        if not isinstance(of, nodes.Getattr) or of.attr not in self._methods:
            raise UnsupportedTemplate("call")
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise UnsupportedTemplate("arguments")
        given = ", ".join(self.write(argument, place) for argument in node.args)
        return f"{self.write(of.node, place)}.{of.attr}({given})"

    def _slice(self, of: nodes.Expr, part: nodes.Slice, place: Place) -> str:
        if part.step is not None:
            raise UnsupportedTemplate("slice")
        start, stop = ("" if end is None else self.write(end, place) for end in (part.start, part.stop))
        return f"{self.write(of, place)}[{start}:{stop}]"


def is_number(node: nodes.Node, place: Place) -> bool:
    """Tell what is computed of a loop's turns and of whole numbers."""
    if isinstance(node, nodes.Const):
        return type(node.value) is int
    if isinstance(node, nodes.Add | nodes.Sub | nodes.Mod):
        return is_number(node.left, place) and is_number(node.right, place)
    return (
        isinstance(node, nodes.Getattr)
        and isinstance(node.node, nodes.Name)
        and node.attr in _COUNTED
        and place.turn(node.node.name, node.attr) is not None
    )


def is_figures(node: nodes.BinExpr, place: Place) -> bool:
    """Tell a number that is written with so many figures: ``'%05d' % loop.index``."""
    form = node.left.value if isinstance(node, nodes.Mod) and isinstance(node.left, nodes.Const) else None
    return isinstance(form, str) and bool(_FIGURES.fullmatch(form)) and is_number(node.right, place)
