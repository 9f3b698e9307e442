"""The places of lists in a form's workbook, from its template: heads and totals by their words.

Defined names give the field of each column and the former rows of a list. People insert rows at the
edges of a list, which no name follows; so a list's rows are all those between its head and its total.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from formgen.errors import TemplateError
from formgen.templates.workbook.axes import Condition, Loop, Node, Scope
from formgen.templates.workbook.cell_plans import FixedCell, Value
from formgen.templates.workbook.sheet_plans import SheetPlan
from formgen.templates.workbook.workbook_compiling import compiled_workbook

__all__ = ["Captions", "TablePlan", "captions_of"]


@dataclass(frozen=True, slots=True)
class TablePlan:
    """A list's table: the sheet's name, the heads of its columns, and the places of its fields.

    ``columns`` has each field's place after a head's words. ``ends`` are the first words of each row after
    the list: some of them are printed only in a blank form. ``sums`` are those of rows with sums within it.
    """

    sheet: str
    heads: tuple[str, ...]
    columns: Mapping[str, tuple[str, int]]
    last_head: str
    ends: frozenset[str]
    sums: frozenset[str]


@dataclass(frozen=True, slots=True)
class Captions:
    """What a form's workbook says in one language: its lists, what only a blank one says, and all the rest.

    ``paragraphs`` are the fields whose texts have a row for each paragraph.
    """

    tables: Mapping[str, TablePlan]
    hints: frozenset[str]
    words: frozenset[str]
    paragraphs: frozenset[str]


_NONE: Final = Captions({}, frozenset(), frozenset(), frozenset())


@cache
def captions_of(form_id: str, lang: str, templates: Path | None = None) -> Captions:
    """Return the captions of a template, formgen's own or the one in ``templates``, if there is one."""
    try:
        sheets = compiled_workbook(form_id, lang, templates).sheets
    except TemplateError:
        return _NONE
    tables: dict[str, TablePlan] = {}
    hints: set[str] = set()
    words: set[str] = set()
    paragraphs: set[str] = set()
    for sheet in sheets:
        hints.update(text for line in _blank_lines(sheet.rows.nodes) for text in _fixed(sheet, line).values())
        words.update(text for line in sheet.plans for text in _fixed(sheet, line).values())
        for loop in sheet.rows.loops:
            if loop.path is None or loop.depth or not loop.lines:
                continue
            if loop.is_text:
                paragraphs.add(loop.path)
            else:
                tables.setdefault(loop.path, _table(sheet, loop))  # rows of another layout may follow
    return Captions(tables, frozenset(hints), frozenset(words - hints), frozenset(paragraphs))


def _fixed(sheet: SheetPlan, line: int) -> dict[int, str]:
    """Return the words of a row by their columns."""
    plan = sheet.plans.get(line)
    cells = {} if plan is None else plan.cells
    return {column: cell.text for column, cell in cells.items() if isinstance(cell, FixedCell) and cell.text}


def _table(sheet: SheetPlan, loop: Loop) -> TablePlan:
    first, last = loop.lines[0], loop.lines[-1]
    heads = next((found for line in range(first - 1, 0, -1) if (found := _fixed(sheet, line))), {})
    below = (_fixed(sheet, line) for line in range(last + 1, sheet.last_row + 1))
    ends = [next(iter(found.values())) for found in below if found]
    columns: dict[str, tuple[str, int]] = {}
    for line in loop.lines:
        plan = sheet.plans.get(line)
        for column, cell in plan.cells.items() if plan is not None else ():
            if isinstance(cell, Value) and cell.expression.path:
                head = max((at for at in heads if at <= column), default=None)
                if head is not None:
                    columns.setdefault(cell.expression.path, (heads[head], column - head))
    sums = {text for line in loop.lines for text in _fixed(sheet, line).values()}
    return TablePlan(
        sheet.name,
        tuple(heads.values()),
        columns,
        heads[max(heads)] if heads else "",
        frozenset({*ends[:1], *(set(ends) - sums)}),
        frozenset(sums),
    )


_FLAGS: Final = {"blank": True, "draft_mark": ""}


def _blank_lines(nodes: list[Node]) -> Iterator[int]:
    """Yield the lines that are printed only in a blank form."""
    for node in nodes:
        if isinstance(node, Condition) and _asks_for_blank(node):
            yield from (line for line in node.body if isinstance(line, int))


def _asks_for_blank(condition: Condition) -> bool:
    scope = Scope((None, _FLAGS), (), ())
    try:
        return bool(condition.get(scope, scope))
    except AttributeError:  # the condition depends on the form
        return False
