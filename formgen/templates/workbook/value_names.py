"""Plans the defined names of a filled workbook: each names the cell of a field, or the rows of a list.

A cell that holds one field's placeholder and nothing else is named by the field's path. Excel
allows no brackets in a name, so an index stands between dots:

- ``contract.number``: the cell of a single value; of a text whose paragraphs have a row each, all of them;
- ``documents``: all rows of a list, over all of the columns that its rows use;
- ``documents.amount``: the column of a field of a list's items, from the first item's row to the last one's;
- ``groups.0``, ``groups.0.name``, ``groups.0.lines``: for a list whose items have lists of their own, the
  rows of each item, the cell of each field of it, the rows of each inner list; ``groups.lines.name`` is
  the column of a field of the inner lists' items.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from formgen.templates.workbook.axes import Loop
from formgen.templates.workbook.cell_plans import Value
from formgen.templates.workbook.sheet_plans import SheetPlan

__all__ = ["NamePlan", "derived_names"]


@dataclass(frozen=True, slots=True)
class NamePlan:
    """A name: the template's lines that it covers and, if each pass of a loop has its own name, that loop.

    In such a name ``{}`` stands for the number of each data loop's item, from the outermost on.
    """

    name: str
    sheet: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    loop: Loop | None = None
    levels: tuple[int, ...] = ()


_Add: TypeAlias = Callable[[NamePlan], None]


def derived_names(plans: Sequence[SheetPlan], taken: Collection[str]) -> tuple[NamePlan, ...]:
    """Return the names of the fields that cells print, except those ``taken`` by the template itself."""
    found: dict[str, NamePlan] = {}

    def add(plan: NamePlan) -> None:
        known = found.get(plan.name)
        if known is None:
            if plan.name not in taken:
                found[plan.name] = plan
        elif (known.sheet, known.columns, known.loop) == (plan.sheet, plan.columns, plan.loop):
            rows = tuple(sorted({*known.rows, *plan.rows}))
            found[plan.name] = NamePlan(plan.name, plan.sheet, rows, plan.columns, plan.loop, plan.levels)

    for number, sheet in enumerate(plans):
        for loop in sheet.rows.loops:
            if loop.path is not None and not loop.is_text:
                _add_list(loop, number, sheet, add)
        for row, column, cell in sheet.cells():
            if not isinstance(cell, Value) or not cell.expression.path:
                continue
            path = cell.expression.path
            loops = _data_loops(sheet.rows.chains[row])
            add(NamePlan(path, number, (row,), (column,)))
            if loops and _has_lists(loops[-1], sheet):
                name, levels = _indexed(path, loops)
                add(NamePlan(name, number, (row,), (column,), loops[-1], levels))
    return tuple(found.values())


def _add_list(loop: Loop, number: int, sheet: SheetPlan, add: _Add) -> None:
    assert loop.path is not None
    rows = tuple(loop.lines)
    used = [column for row in rows if row in sheet.plans for column in sheet.plans[row].cells]
    if not used:
        return
    columns = tuple(range(min(used), max(used) + 1))
    around = _data_loops(sheet.rows.chains[rows[0]][: loop.depth])
    if around:
        name, levels = _indexed(loop.path, around)
        add(NamePlan(name, number, rows, columns, around[-1], levels))
    else:
        add(NamePlan(loop.path, number, rows, columns))
    if _has_lists(loop, sheet):
        name, levels = _indexed(loop.path, [*around, loop])
        add(NamePlan(name, number, rows, columns, loop, levels))


def _data_loops(chain: Iterable[Loop]) -> list[Loop]:
    return [loop for loop in chain if loop.path is not None and not loop.is_text]


def _has_lists(loop: Loop, sheet: SheetPlan) -> bool:
    return any(
        other is not loop
        and other.path is not None
        and other.lines
        and loop in sheet.rows.chains[other.lines[0]][: other.depth]
        for other in sheet.rows.loops
    )


def _indexed(path: str, loops: Sequence[Loop]) -> tuple[str, tuple[int, ...]]:
    """Return ``path`` with ``{}`` behind each list of ``loops``, and the depths of these."""
    levels = []
    for loop in reversed(loops):
        if loop.path is not None and (path == loop.path or path.startswith(f"{loop.path}.")):
            path = f"{loop.path}.{{}}{path[len(loop.path) :]}"
            levels.append(loop.depth)
    return path, tuple(reversed(levels))
