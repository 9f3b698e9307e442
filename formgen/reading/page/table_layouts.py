"""The rows and columns of a template's table, expanded to the number of columns of a document's table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from formgen.reading.page.likeness import is_like, plain
from formgen.reading.page.pages import Table, lines_of
from formgen.reading.page.template_pages import Choice, Loop, Node, TemplateCell, TemplateLine, TemplateRow

__all__ = ["cells_of", "columns_of", "laid_out", "rows_of"]

_HEAD_ROWS: Final = 3
"""The number of rows of a table in which the heads of its columns are searched for."""


def rows_of(nodes: Sequence[Node]) -> list[TemplateRow]:
    """Return all rows of a table, including those in loops and choices."""
    found: list[TemplateRow] = []
    for node in nodes:
        if isinstance(node, TemplateRow):
            found.append(node)
        elif isinstance(node, Loop):
            found += rows_of(node.content)
        elif isinstance(node, Choice):
            for branch in node.branches:
                found += rows_of(branch)
    return found


def cells_of(nodes: Sequence[Node]) -> list[TemplateCell]:
    """Return all cells of a row, including those in loops and choices."""
    found: list[TemplateCell] = []
    for node in nodes:
        if isinstance(node, TemplateCell):
            found.append(node)
        elif isinstance(node, Loop):
            found += cells_of(node.content)
        elif isinstance(node, Choice):
            for branch in node.branches:
                found += cells_of(branch)
    return found


def laid_out(nodes: Sequence[Node], count: int, *, rest: bool) -> list[Node]:
    """Return rows whose loop over columns has ``count`` passes, with or without its choices."""
    found: list[Node] = []
    for node in nodes:
        if isinstance(node, TemplateRow):
            found.append(_row(node, count, rest=rest))
        elif isinstance(node, Loop):
            found.append(Loop(node.path, laid_out(node.content, count, rest=rest)))
        elif isinstance(node, Choice):
            found.append(Choice([laid_out(branch, count, rest=rest) for branch in node.branches]))
        else:
            found.append(node)
    return found


def _row(row: TemplateRow, count: int, *, rest: bool) -> TemplateRow:
    cells: list[Node] = []
    column = 0
    for node in row.cells:
        if isinstance(node, Loop):
            turns = [(cell, turn) for turn in range(count) for cell in cells_of(node.content)]
        elif isinstance(node, Choice):
            turns = [(cell, -1) for cell in cells_of(node.branches[0] if rest else node.branches[-1])]
        else:
            turns = [(cell, -1) for cell in cells_of([node])]
        for cell, turn in turns:
            cells.append(TemplateCell(column, cell.span, cell.content, turn))
            column += cell.span
    return TemplateRow(cells, row.is_head)


def columns_of(rows: Sequence[Node], table: Table) -> dict[int, int]:
    """Map the template's columns to those of a table by their heads; empty if all are in place."""
    heads: dict[int, str] = {}
    for row in rows_of(rows):
        if row.is_head:
            for cell in cells_of(row.cells):
                text = plain(
                    " ".join(
                        line.text
                        for line in cell.content
                        if isinstance(line, TemplateLine) and not line.slots
                    )
                )
                if text and (cell.span == 1 or cell.column not in heads):
                    heads[cell.column] = text
    if len(heads) < 2:
        return {}
    found: dict[int, int] = {}
    for row_ in table.rows[:_HEAD_ROWS]:
        for cell_ in row_.cells:
            text = plain(" ".join(line.text for line in lines_of(cell_.items)))
            column = next(
                (
                    each
                    for each, head in heads.items()
                    if text and each not in found and (head == text or is_like(head, text))
                ),
                None,
            )
            if column is not None:
                found[column] = cell_.column
    return {} if all(here == there for here, there in found.items()) else found
