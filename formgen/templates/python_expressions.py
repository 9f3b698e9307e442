"""Translates the expressions of templates into Python, for Word's parts and the cells of workbooks alike.

The Python may use only names of the form's classes. Anything that is not translated raises
``UnsupportedTemplate``: a Word template with it is left to Jinja's sandbox; a workbook with it is refused.
"""

from __future__ import annotations

import re
from typing import Any, Final, Protocol

from jinja2 import nodes

from formgen.templates.reach import attributes_within, methods_within, numbers_within

__all__ = [
    "ExpressionWriter",
    "NameResolver",
    "UnsupportedTemplate",
    "filter_name",
    "is_figures",
    "is_number",
]

_COUNTED: Final = frozenset({"index0", "index", "length"})
_COMPARISONS: Final = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
_FIGURES: Final = re.compile(r"%0?[0-9]?d")


class UnsupportedTemplate(Exception):
    """The template uses Jinja that is not translated into Python."""


class NameResolver(Protocol):
    """Resolves the names of an expression at one place of a template to Python."""

    def variable(self, name: str) -> str:
        """Return the Python for a name; ``UnsupportedTemplate`` for an unknown name."""

    def turn(self, loop: str, attribute: str) -> str | None:
        """Return the Python for a loop's attribute, such as its index; ``None`` if it is no loop."""


def filter_name(name: str) -> str:
    """Return the name of a filter's function in Python."""
    return f"f_{name.replace(' ', '_')}"


class ExpressionWriter:
    """Writes expressions over a form of ``cls``; ``filters`` collects the names of the filters they use."""

    def __init__(
        self, cls: type[Any], known: frozenset[str], contextual: frozenset[str] = frozenset()
    ) -> None:
        self._known = known
        self._contextual = contextual
        self._attributes = attributes_within(cls)
        self._methods = methods_within(cls)
        self._numbers = numbers_within(cls)
        self.filters: set[str] = set()

    def write(self, node: nodes.Node | None, names: NameResolver) -> str:
        """Return an expression's Python."""
        if isinstance(node, nodes.Name):
            return names.variable(node.name)
        if isinstance(node, nodes.Getattr):
            return self._attribute(node, names)
        if isinstance(node, nodes.Filter):
            return self._filter(node, names)
        if isinstance(node, nodes.Const):
            if isinstance(node.value, float):
                raise UnsupportedTemplate("float")  # Python has no literal for infinity
            return repr(node.value)
        if isinstance(node, nodes.List | nodes.Tuple):
            return f"[{', '.join(self.write(item, names) for item in node.items)}]"
        if isinstance(node, nodes.Not):
            return f"(not {self.write(node.node, names)})"
        if isinstance(node, nodes.And | nodes.Or):
            word = "and" if isinstance(node, nodes.And) else "or"
            return f"({self.write(node.left, names)} {word} {self.write(node.right, names)})"
        if isinstance(node, nodes.CondExpr) and node.expr2 is not None:
            first, test, second = (self.write(each, names) for each in (node.expr1, node.test, node.expr2))
            return f"({first} if {test} else {second})"
        if isinstance(node, nodes.Compare) and len(node.ops) == 1 and node.ops[0].op in _COMPARISONS:
            sign = _COMPARISONS[node.ops[0].op]
            return f"({self.write(node.expr, names)} {sign} {self.write(node.ops[0].expr, names)})"
        if isinstance(node, nodes.BinExpr) and (is_number(node, names) or is_figures(node, names)):
            left, right = (self.write(side, names) for side in (node.left, node.right))
            return f"({left} {node.operator} {right})"
        if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice):
            return self._slice(node.node, node.arg, names)
        if isinstance(node, nodes.Call):
            return self._call(node, names)
        raise UnsupportedTemplate(type(node).__name__)

    def is_whole_number(self, node: nodes.Node) -> bool:
        """Tell whether an expression is a whole number that formgen computes."""
        return isinstance(node, nodes.Getattr) and node.attr in self._numbers

    def _attribute(self, node: nodes.Getattr, names: NameResolver) -> str:
        if isinstance(node.node, nodes.Name):
            turn = names.turn(node.node.name, node.attr)
            if turn is not None:
                return turn
        if node.attr not in self._attributes:
            raise UnsupportedTemplate(node.attr)
        return f"{self.write(node.node, names)}.{node.attr}"

    def _filter(self, node: nodes.Filter, names: NameResolver) -> str:
        if node.name not in self._known or node.node is None:
            raise UnsupportedTemplate(node.name)
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise UnsupportedTemplate("arguments")
        self.filters.add(node.name)
        given = [self.write(one, names) for one in (node.node, *node.args)]
        if node.name in self._contextual:
            given.insert(0, "data")
        return f"{filter_name(node.name)}({', '.join(given)})"

    def _call(self, node: nodes.Call, names: NameResolver) -> str:
        of = node.node
        if not isinstance(of, nodes.Getattr) or of.attr not in self._methods:
            raise UnsupportedTemplate("call")
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise UnsupportedTemplate("arguments")
        given = ", ".join(self.write(argument, names) for argument in node.args)
        return f"{self.write(of.node, names)}.{of.attr}({given})"

    def _slice(self, of: nodes.Expr, part: nodes.Slice, names: NameResolver) -> str:
        if part.step is not None:
            raise UnsupportedTemplate("slice")
        start, stop = ("" if end is None else self.write(end, names) for end in (part.start, part.stop))
        return f"{self.write(of, names)}[{start}:{stop}]"


def is_number(node: nodes.Node, names: NameResolver) -> bool:
    """Tell whether an expression is computed from loop counters and whole numbers."""
    if isinstance(node, nodes.Const):
        return type(node.value) is int
    if isinstance(node, nodes.Add | nodes.Sub | nodes.Mod):
        return is_number(node.left, names) and is_number(node.right, names)
    return (
        isinstance(node, nodes.Getattr)
        and isinstance(node.node, nodes.Name)
        and node.attr in _COUNTED
        and names.turn(node.node.name, node.attr) is not None
    )


def is_figures(node: nodes.BinExpr, names: NameResolver) -> bool:
    """Tell whether an expression is a number with a fixed count of digits: ``'%05d' % loop.index``."""
    form = node.left.value if isinstance(node, nodes.Mod) and isinstance(node.left, nodes.Const) else None
    return isinstance(form, str) and bool(_FIGURES.fullmatch(form)) and is_number(node.right, names)
