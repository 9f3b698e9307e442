"""The names at one place of a template, the values that are certain there, and the text of an expression."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from jinja2 import nodes

from formgen.templates.filters import PLACED
from formgen.templates.shapes import Shape

__all__ = ["Names", "given_where", "value_of", "words_of"]


@dataclass(frozen=True)
class Names:
    """The meanings of names at one place of a template.

    ``loops`` maps the names of loops to numbers that are unique. ``given`` are the expressions that cannot be
    ``None`` there because of the conditions around.
    """

    variables: Mapping[str, Shape] = field(default_factory=dict)
    loops: Mapping[str, int] = field(default_factory=dict)
    given: frozenset[str] = frozenset()

    def with_variable(self, name: str, shape: Shape) -> Names:
        """Return the names with one more variable, which replaces an earlier one of that name."""
        given = frozenset(known for known in self.given if known.partition(".")[0] != name)
        loops = {known: number for known, number in self.loops.items() if known != name}
        return Names({**self.variables, name: shape}, loops, given)

    def with_loop(self, name: str, number: int) -> Names:
        """Return the names with one more loop."""
        variables = {known: shape for known, shape in self.variables.items() if known != name}
        return replace(self, variables=variables, loops={**self.loops, name: number})

    def where(self, found: Iterable[str]) -> Names:
        """Return the names at a place where these expressions cannot be ``None``."""
        return replace(self, given=self.given.union(found))


def given_where(condition: nodes.Node, *, holds: bool) -> frozenset[str]:
    """Return the expressions that cannot be ``None`` where a condition holds, or where it does not."""
    if isinstance(condition, nodes.Not):
        return given_where(condition.node, holds=not holds)
    if isinstance(condition, nodes.And if holds else nodes.Or):
        return given_where(condition.left, holds=holds) | given_where(condition.right, holds=holds)
    if holds and isinstance(condition, nodes.Name | nodes.Getattr):
        return frozenset({words_of(condition)})
    return frozenset()


def value_of(node: nodes.Expr) -> nodes.Expr:
    """Return an expression without its filters."""
    while isinstance(node, nodes.Filter) and node.node is not None:
        node = node.node
    return node


def words_of(node: nodes.Node | None) -> str:
    """Return an expression much as it is in the template; anything that is no path is named by its kind."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{words_of(node.node)}.{node.attr}"
    if isinstance(node, nodes.Filter):
        return words_of(node.node) if node.name == PLACED else f"{words_of(node.node)}|{node.name}"
    if isinstance(node, nodes.Const):
        return repr(node.value)
    if isinstance(node, nodes.Not):
        return f"not {words_of(node.node)}"
    if isinstance(node, nodes.And | nodes.Or):
        return f"{words_of(node.left)} {type(node).__name__.lower()} {words_of(node.right)}"
    if isinstance(node, nodes.Compare):
        others = (f" {operand.op} {words_of(operand.expr)}" for operand in node.ops)
        return f"{words_of(node.expr)}{''.join(others)}"
    if isinstance(node, nodes.Call):
        return f"{words_of(node.node)}({', '.join(map(words_of, node.args))})"
    return type(node).__name__
