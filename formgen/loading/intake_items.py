"""Splits the sheets of an intake workbook into items, by the marks in hidden cells that name the fields.

The marks are in the first row and the first column, so that people may move rows and columns, translate heads
and rename sheets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from formgen.loading.sheet_cells import CellValue, quoted, reference
from formgen.loading.worksheets import Worksheet
from formgen.model.entry_sheets import NOTHING, Column, Mark, Sheet, SheetKind
from formgen.problems import Location, Problem, Severity

__all__ = ["Item", "Slot", "items_of", "mark_columns", "slot_names", "stray", "typed"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell for a field, and its value."""

    cell: str
    value: CellValue | None = None


@dataclass(slots=True)
class Item:
    """The cells of one item, or of the form's single values, by the names that ``slot_names`` returns."""

    sheet: str
    slots: dict[str, Slot] = field(default_factory=dict)
    key: Slot | None = None
    parent: Slot | None = None

    @property
    def is_filled(self) -> bool:
        """Whether a cell has a value other than the item's own number, which every intake workbook has."""
        has_parent = self.parent is not None and self.parent.value is not None
        return has_parent or any(slot.value is not None for slot in self.slots.values())


def slot_names(column: Column) -> tuple[str, ...]:
    """Return the names of a field's cells: one, or one for each language."""
    if column.bilingual:
        return tuple(f"{column.path}.{lang}".lstrip(".") for lang in (Mark.KK, Mark.RU))
    return (column.path or "value",)


def items_of(worksheet: Worksheet, plan: Sheet, kind: SheetKind, problems: list[Problem]) -> Iterator[Item]:
    """Yield the filled-in items of a sheet. Cells outside any field are added to ``problems``."""
    if kind is SheetKind.TABLE:
        return _rows(worksheet, plan, problems)
    if kind is SheetKind.GRID:
        return _grid(worksheet, problems)
    return _cards(worksheet, plan, kind, problems)


def typed(value: CellValue | None) -> CellValue | None:
    """Return the value of a cell, or ``None`` if only spaces are in it."""
    return None if isinstance(value, str) and not value.strip() else value


def stray(worksheet: Worksheet, row: int, column: int, value: CellValue, severity: Severity) -> Problem:
    """Return the problem of a value outside any field."""
    place = Location(None, sheet=worksheet.title, cell=reference(row, column))
    return Problem("", "cell.no_field", severity, {"value": quoted(value)}, place)


def mark_columns(worksheet: Worksheet) -> dict[int, CellValue]:
    """Return the marks of a sheet's columns, by their numbers."""
    return {column: mark for column, mark in worksheet.rows.get(1, {}).items() if column > 1}


def _rows(worksheet: Worksheet, plan: Sheet, problems: list[Problem]) -> Iterator[Item]:
    marks = mark_columns(worksheet)
    names = {name for column in plan.columns for name in slot_names(column)} | {Mark.KEY, Mark.PARENT}
    columns = {column: str(mark) for column, mark in marks.items() if mark in names}
    warned: set[int] = set()
    for row, cells in worksheet.rows.items():
        if row == 1 or cells.get(1) == NOTHING:
            continue
        item = Item(worksheet.title)
        for column, mark in columns.items():
            _put_slot(item, mark, Slot(reference(row, column), typed(cells.get(column))))
        for column, value in cells.items():
            if column > 1 and column not in columns and marks.get(column) != NOTHING and column not in warned:
                warned.add(column)
                known = Severity.ERROR if column in marks else Severity.WARNING
                problems.append(stray(worksheet, row, column, value, known))
        if item.is_filled:
            yield item


def _put_slot(item: Item, mark: str, slot: Slot) -> None:
    if mark == Mark.KEY:
        item.key = slot
    elif mark == Mark.PARENT:
        item.parent = slot
    else:
        item.slots[mark] = slot


def _cards(worksheet: Worksheet, plan: Sheet, kind: SheetKind, problems: list[Problem]) -> Iterator[Item]:
    columns = {str(mark): column for column, mark in mark_columns(worksheet).items()}
    kk, ru, key = (columns.get(mark, 0) for mark in (Mark.KK, Mark.RU, Mark.KEY))
    fields = {column.path: column for column in plan.columns}
    item = Item(worksheet.title)
    for row, cells in worksheet.rows.items():
        mark = cells.get(1)
        if row == 1 or mark == NOTHING:
            continue
        if mark == Mark.KEY:
            if item.is_filled:
                yield item
            item = Item(worksheet.title, key=Slot(reference(row, key), typed(cells.get(key))))
            continue
        halves = [Slot(reference(row, column), typed(cells.get(column))) for column in (kk, ru) if column]
        known = fields.get(mark) if isinstance(mark, str) else None
        if mark == Mark.PARENT:
            item.parent = _single_slot(item, "", halves, problems)
        elif known is None:
            severity = Severity.WARNING if mark is None else Severity.ERROR
            strays = [column for column in (kk, ru) if typed(cells.get(column)) is not None]
            problems.extend(stray(worksheet, row, column, cells[column], severity) for column in strays)
        elif known.bilingual:
            item.slots.update(zip(slot_names(known), halves, strict=False))
        else:
            item.slots[known.path] = _single_slot(item, known.path, halves, problems)
    if item.is_filled or kind is SheetKind.FIELDS:
        yield item


def _single_slot(item: Item, path: str, halves: list[Slot], problems: list[Problem]) -> Slot:
    """Return the one cell of a field. If people unmerged it, a value in the second cell is a problem."""
    filled = [slot for slot in halves if slot.value is not None]
    for slot in filled[1:]:
        params = {"value": quoted(slot.value)}
        place = Location(None, sheet=item.sheet, cell=slot.cell)
        problems.append(Problem(path, "cell.two_values", params=params, location=place))
    return (filled or halves)[0]


def _grid(worksheet: Worksheet, problems: list[Problem]) -> Iterator[Item]:
    marks = mark_columns(worksheet)
    months: dict[int, Slot] = {column: Slot("") for column, mark in marks.items() if mark == Mark.MONTH}
    parents = [column for column, mark in marks.items() if mark == Mark.PARENT]
    for row, cells in worksheet.rows.items():
        if row == 1 or cells.get(1) == NOTHING:
            continue
        if cells.get(1) == Mark.MONTH:
            months = {
                column: Slot(reference(row, column), typed(cells.get(column))) for column in sorted(months)
            }
            continue
        parent = Slot(reference(row, parents[0]), typed(cells.get(parents[0]))) if parents else Slot("A1")
        for column, month in months.items():
            amount = Slot(reference(row, column), typed(cells.get(column)))
            if amount.value is not None:
                yield Item(worksheet.title, {"month": month, "amount": amount}, parent=parent)
        for column, value in cells.items():
            if column > 1 and column not in marks:
                problems.append(stray(worksheet, row, column, value, Severity.WARNING))
