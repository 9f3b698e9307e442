"""Bounds the time and memory of templates that Jinja itself runs.

The statements and operators that a template may use are listed here; all others are refused when it is
compiled. Each iteration of a loop, and each printed character, is counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from jinja2 import TemplateSyntaxError, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.visitor import NodeTransformer

from formgen.templates.bounds import OUTPUT_LIMIT, ROUNDS_LIMIT

__all__ = ["TEXT_LIMIT", "computed", "guarded", "guards", "printed"]

TEXT_LIMIT: Final = 1_000_000
"""The most characters of a text that a template composes itself."""

NUMBER_LIMIT: Final = 10**30
"""The largest number that a template may compute."""

_ALLOWED: Final = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Assign,
    nodes.Name,
    nodes.Const,
    nodes.List,
    nodes.Tuple,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Slice,
    nodes.Filter,
    nodes.Test,
    nodes.CondExpr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Neg,
    nodes.Pos,
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.FloorDiv,
    nodes.Mod,
    nodes.Concat,
    nodes.Call,
    nodes.Keyword,
)
_ROUNDS: Final = " rounds"
"""No template can use this name, because it has a space."""

_WIDTH: Final = re.compile(r"%[^a-zA-Z%]*(?:[0-9]{3,}|\*)")


def guarded(template: nodes.Template) -> nodes.Template:
    """Return a template whose loops are counted; ``TemplateSyntaxError`` for forbidden statements."""
    for node in template.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED) or not _is_allowed(node):
            raise TemplateSyntaxError(f"{type(node).__name__} is not allowed in a form", node.lineno)
    made: nodes.Template = _Counting().visit(template)
    return made


def _is_allowed(node: nodes.Node) -> bool:
    if isinstance(node, nodes.For):
        return not node.recursive
    if isinstance(node, nodes.Assign):
        # Lists in lists, built name by name, double with each.
        return not any(node.node.find_all((nodes.List, nodes.Tuple)))
    if isinstance(node, nodes.Call):
        of = node.node
        cycles = isinstance(of, nodes.Getattr) and isinstance(of.node, nodes.Name) and of.attr == "cycle"
        return cycles or (isinstance(of, nodes.Name) and of.name == "range")
    return True


class _Counting(NodeTransformer):
    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - named by the node
        self.generic_visit(node)
        node.iter = _filter(node.iter, "counted")
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - named by the node
        self.generic_visit(node)
        return _filter(node, "measured")


def _filter(node: nodes.Node, name: str) -> nodes.Expr:
    assert isinstance(node, nodes.Expr)
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


@pass_context
def _counted(context: Context, items: Iterable[Any]) -> Iterator[Any]:
    """Yield the items of a loop and count them."""
    rounds = context.get(_ROUNDS)
    for item in items:
        if rounds is not None:
            rounds[0] -= 1
            if rounds[0] < 0:
                raise OverflowError("its loops go round too often")
        yield item


def _measured(text: str) -> str:
    if len(text) > TEXT_LIMIT:
        raise OverflowError("a text that it puts together is too long")
    return text


guards: Final[Mapping[str, Callable[..., Any]]] = {"counted": _counted, "measured": _measured}
"""The filters that guarding adds to a template."""


def computed(operator: str, left: Any, right: Any) -> Any:
    """Return a sum, product or remainder of numbers, or a short joined or formatted text."""
    if operator == "%" and isinstance(left, str):
        if _WIDTH.search(left):
            raise SecurityError("a text may not be spread so wide")
        return _measured(left % right)
    if operator == "+" and isinstance(left, str) and isinstance(right, str):
        return _measured(left + right)
    if not (isinstance(left, int | Decimal) and isinstance(right, int | Decimal)):
        raise SecurityError(f"{operator} is for numbers here")
    if operator == "%":
        return left % right
    result = left + right if operator == "+" else left * right
    if not -NUMBER_LIMIT <= result <= NUMBER_LIMIT:
        raise OverflowError("it computes a number that is too large")
    return result


def printed(pieces: Callable[[dict[str, Any]], Iterator[str]], data: Mapping[str, Any]) -> str:
    """Return the text that a guarded template prints; ``OverflowError`` where it is too long."""
    pieces_printed: list[str] = []
    size = 0
    for piece in pieces({**data, _ROUNDS: [ROUNDS_LIMIT]}):
        size += len(piece)
        if size > OUTPUT_LIMIT:
            raise OverflowError("more is printed than a document holds")
        pieces_printed.append(piece)
    return "".join(pieces_printed)
