"""A sheet of a workbook's template as Jinja's tree of statements, for the contract to follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import nodes

from formgen.templates.filters import PLACED
from formgen.templates.parsing import parse_expression, parse_statement
from formgen.templates.workbook.axes import Condition, Loop, Node
from formgen.templates.workbook.cell_getters import Expression
from formgen.templates.workbook.cell_plans import Sentence, Value
from formgen.templates.workbook.sheet_plans import SheetPlan

__all__ = ["sheet_body"]


def sheet_body(plan: SheetPlan) -> tuple[list[nodes.Node], frozenset[int]]:
    """Return the statements of a sheet, row by row, and the ``id`` of each loop over its columns."""
    columns: set[int] = set()

    def of_rows(tree: Iterable[Node]) -> Iterator[nodes.Node]:
        for node in tree:
            if isinstance(node, Loop):
                aliases = (_alias(name) for name in node.aliases)
                yield _loop(node, [*aliases, *of_rows(node.body)])
            elif isinstance(node, Condition):
                yield _condition(node, list(of_rows(node.body)), list(of_rows(node.otherwise)))
            else:
                yield from of_columns(plan.columns.nodes, node)

    def of_columns(tree: Iterable[Node], row: int) -> Iterator[nodes.Node]:
        for node in tree:
            if isinstance(node, Loop):
                loop = _loop(node, list(of_columns(node.body, row)))
                columns.add(id(loop))
                yield loop
            elif isinstance(node, Condition):
                body, otherwise = list(of_columns(node.body, row)), list(of_columns(node.otherwise, row))
                yield _condition(node, body, otherwise)
            else:
                printed = list(_printed(plan, row, node))
                if printed:
                    yield nodes.Output(printed)

    return list(of_rows(plan.rows.nodes)), frozenset(columns)


def _loop(loop: Loop, body: list[nodes.Node]) -> nodes.For:
    statement = parse_statement(loop.tag, "endfor")
    assert isinstance(statement, nodes.For)
    return nodes.For(statement.target, statement.iter, body, [], statement.test, False)  # noqa: FBT003 - not recursive


def _condition(condition: Condition, body: list[nodes.Node], otherwise: list[nodes.Node]) -> nodes.If:
    statement = parse_statement(condition.tag, "endif")
    assert isinstance(statement, nodes.If)
    return nodes.If(statement.test, body, [], otherwise)


def _alias(name: str) -> nodes.Assign:
    return nodes.Assign(nodes.Name(name, "store"), nodes.Name("loop", "load"))


def _printed(plan: SheetPlan, row: int, column: int) -> Iterator[nodes.Expr]:
    line = plan.plans.get(row)
    cell = None if line is None else line.cells.get(column)
    if isinstance(cell, Value):
        yield _placed(cell.expression, cell.expression.field)
    elif isinstance(cell, Sentence):
        yield from (_placed(part) for part in cell.parts if isinstance(part, Expression))


def _placed(expression: Expression, named: str = "") -> nodes.Expr:
    """Mark an expression with its place; ``named`` is the name of the cell if it has this value alone."""
    seen = nodes.Const(expression.seen)
    return nodes.Filter(parse_expression(expression.text), PLACED, [nodes.Const(named), seen], [], None, None)
