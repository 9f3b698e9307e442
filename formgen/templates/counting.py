"""Makes a parsed template count the values that it prints where a reader sees them, and no others.

A format counts its value as printed. Its uncounted form replaces it where nothing is printed: in a
condition, in an argument, before another filter, and where no reader sees the result.
"""

from __future__ import annotations

from typing import Final, TypeVar

from jinja2 import nodes

from formgen.templates.filters import FILTERS, PAID_IN, PLACED, UNCHANGED, uncounted

__all__ = ["counting", "is_seen", "printing", "quiet", "unplaced"]

N = TypeVar("N", bound=nodes.Node | None)

_COUNTS: Final = frozenset(
    {*(name for name, known in FILTERS.items() if known.prints), "paragraphs", "elsewhere", PAID_IN}
)
_BORROWED: Final = frozenset(
    "abs capitalize d default first int last length lower round title trim upper".split()
)


def counting(template: nodes.Template, bare: str, numbers: frozenset[str]) -> nodes.Template:
    """Change a Word part's tree so that it counts the values that it prints; return the same tree.

    ``bare`` is the uncounted filter for values without a format. ``numbers`` are attributes that hold whole
    numbers in every class; they are never counted.
    """
    for statement in template.find_all((nodes.Output, nodes.For, nodes.If, nodes.Assign)):
        if isinstance(statement, nodes.Output):
            statement.nodes = [
                node if isinstance(node, nodes.TemplateData) else _printed(node, bare, numbers)
                for node in statement.nodes
            ]
        elif isinstance(statement, nodes.For):
            statement.iter = printing(statement.iter)
            statement.test = quiet(statement.test)
        elif isinstance(statement, nodes.If):
            statement.test = quiet(statement.test)
        elif isinstance(statement, nodes.Assign):
            statement.node = quiet(statement.node)
    return template


def _printed(node: nodes.Expr, bare: str, numbers: frozenset[str]) -> nodes.Expr:
    if is_seen(node):
        return printing(unplaced(node))
    within = quiet(unplaced(node))
    is_number = isinstance(within, nodes.Getattr) and within.attr in numbers
    return within if is_number or isinstance(within, nodes.Filter | nodes.Const) else _filter(within, bare)


def unplaced(node: nodes.Expr) -> nodes.Expr:
    """Return a placeholder's expression without the mark of its place."""
    if isinstance(node, nodes.Filter) and node.name == PLACED and node.node is not None:
        return node.node
    return node


def is_seen(node: nodes.Expr) -> bool:
    """Tell whether a placeholder stands where a reader sees it."""
    if not (isinstance(node, nodes.Filter) and node.name == PLACED):
        return True
    seen = node.args[1]
    return bool(isinstance(seen, nodes.Const) and seen.value)


def printing(node: nodes.Node) -> nodes.Expr:
    """Return an expression that counts its result as printed."""
    assert isinstance(node, nodes.Expr)
    if isinstance(node, nodes.CondExpr):
        second = None if node.expr2 is None else printing(node.expr2)
        return nodes.CondExpr(quiet(node.test), printing(node.expr1), second, lineno=node.lineno)
    if isinstance(node, nodes.Filter) and node.node is not None:
        if node.name in _COUNTS:
            node.node = _paid_in(node.node) or quiet(node.node)
            node.args = [quiet(argument) for argument in node.args]
            return node
        if node.name in _BORROWED:
            return _counted_if_unchanged(node)
    if (paid := _paid_in(node)) is not None:
        return paid
    return quiet(node)


def _counted_if_unchanged(node: nodes.Filter) -> nodes.Expr:
    inner: nodes.Expr | None = node
    while isinstance(inner, nodes.Filter) and inner.name in _BORROWED:
        inner = inner.node
    assert inner is not None
    value = inner
    if isinstance(inner, nodes.Filter) and inner.name in _COUNTS and inner.node is not None:
        value = inner.node
    if not isinstance(value, nodes.Name | nodes.Getattr):
        return quiet(node)
    return _filter(quiet(node), UNCHANGED, quiet(value), quiet(inner))


def _paid_in(node: nodes.Expr) -> nodes.Expr | None:
    """Return a call of a row's ``paid_in`` as the filter that counts the payments it adds up."""
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Getattr) and node.node.attr == "paid_in":
        return _filter(quiet(node.node.node), PAID_IN, *map(quiet, node.args))
    return None


def quiet(node: N) -> N:
    """Return an expression in which no filter counts its value as printed."""
    if node is not None:
        for inner in (node, *node.find_all(nodes.Filter)):
            if isinstance(inner, nodes.Filter) and inner.name in _COUNTS:
                inner.name = uncounted(inner.name)
    return node


def _filter(node: nodes.Expr, name: str, *arguments: nodes.Expr) -> nodes.Expr:
    return nodes.Filter(node, name, list(arguments), [], None, None, lineno=node.lineno)
