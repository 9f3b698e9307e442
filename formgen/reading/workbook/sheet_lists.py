"""The lists of a filled workbook: the rows of a sheet that are items, and their values.

A row is an item where something was typed into the columns of its fields. The order of items is that of the
sheet, not that of the numbers in defined names. A row with only formulas adds others up. Of a list with lists
in its items, an item's own row is the one whose cells are merged over the columns of the inner items; where
nothing is merged, it is the row of its name, or that of its number (``2``, and ``2.1`` below it).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from formgen.loading.sheet_cells import CellValue
from formgen.loading.worksheets import Workbook, Worksheet
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.reading.document_values import Found, Record
from formgen.reading.workbook.cell_names import NamedCells
from formgen.reading.workbook.field_cells import CellReader
from formgen.reading.workbook.list_places import TablePlan
from formgen.reading.workbook.month_columns import MonthColumns

__all__ = ["ListReader"]

_GRID: Final = (Kind.MONTH, Kind.MONEY)


@dataclass(frozen=True)
class _Level:
    """The items of a list: their values by the paths inside them, and a list of theirs.

    ``inner`` has rows of its own; ``months`` has a column for each month.
    """

    path: str
    pattern: str
    fields: Mapping[str, FieldInfo]
    inner: tuple[str, _Level] | None = None
    months: str | None = None


def _level(pattern: str, known: Mapping[str, FieldInfo]) -> _Level:
    fields: dict[str, FieldInfo] = {}
    inner: tuple[str, _Level] | None = None
    months: str | None = None
    for path, info in known.items():
        rest = path.removeprefix(f"{pattern}[].")
        if rest == path or "[]" in rest:
            continue
        item = info.item
        if item is None or item.kind is not Kind.OBJECT or item.type is None:
            fields[rest] = info
        elif tuple(each.kind for each in fields_of(item.type).values()) == _GRID:
            months = rest
        else:
            inner = rest, _level(path, known)
    return _Level(pattern.replace("[]", ""), pattern, fields, inner, months)


@dataclass(eq=False)
class _Table:
    """A list's place: its sheet, its rows and the columns of fields, by level."""

    sheet: Worksheet
    head: int | None
    rows: list[int]
    columns: dict[str, dict[str, int]] = field(default_factory=dict)

    def filled(self, row: int, columns: Mapping[str, int]) -> bool:
        """Tell whether anything was typed into a row; results of formulas do not count."""
        cells, formulas = self.sheet.rows.get(row, {}), self.sheet.formulas
        return any(_is_typed(cells.get(at)) and (row, at) not in formulas for at in columns.values())


def _is_typed(value: CellValue | None) -> bool:
    return value is not None and not (isinstance(value, str) and not value.strip())


class ListReader:
    """Reads the lists of one workbook."""

    def __init__(
        self, book: Workbook, named: NamedCells, known: Mapping[str, FieldInfo], cells: CellReader
    ) -> None:
        self._book = book
        self._named = named
        self._known = known
        self._cells = cells

    def read(self, pattern: str, plan: TablePlan | None, record: Record) -> None:
        """Put the rows of the list ``pattern`` into the form's record."""
        level = _level(pattern, self._known)
        table = self._table(level, plan)
        if table is None:
            return
        sums = plan.sums if plan is not None else frozenset()
        months = self._months(level, table, plan)
        outer: Record | None = None
        rows = record.lists.setdefault(pattern, [])
        for row in table.rows:
            if level.inner is not None and self._is_outer(table, level, row):
                outer = self._item(table, level, row)
                outer.lists[level.inner[0]] = []
                rows.append(outer)
            elif self._adds_up(table, level, row, sums):
                continue
            elif level.inner is not None:
                item = self._item(table, level.inner[1], row)
                if outer is not None:
                    outer.lists[level.inner[0]].append(item)
                else:
                    record.strays += [(pattern, found) for found in [_first(item)] if found is not None]
            else:
                item = self._item(table, level, row)
                columns = table.columns[level.path]
                if level.months is not None and months is not None:
                    typed = not table.filled(row, columns)
                    item.lists[level.months] = list(months.payments(row, typed=typed))
                rows.append(item)

    # Where a list is

    def _table(self, level: _Level, plan: TablePlan | None) -> _Table | None:
        sheet = self._named.sheet_of(level.path)
        if sheet is None and plan is not None:
            sheet = next((each for each in self._book.sheets if each.title == plan.sheet), None)
        if sheet is None:
            return None
        tops, bottoms = [], []
        for name, cells in self._named.below(level.path):
            if cells.sheet is sheet and name != f"{level.path}.{level.months}.month":
                tops.append(cells.area.top)
                bottoms.append(cells.area.bottom)
        top, bottom = min(tops, default=None), max(bottoms, default=None)
        head = None if plan is None else _head_row(sheet, plan, top)
        table = _Table(sheet, head, [])
        self._find_columns(table, level, plan)
        if level.inner is not None:
            self._find_columns(table, level.inner[1], plan)
        end = None if plan is None or head is None else _end_row(table, plan, head)
        first = head + 1 if head is not None else top
        last = end - 1 if end is not None else bottom
        if last is None and head is not None:
            last = max(sheet.rows)
        if first is not None and last is not None:
            table.rows = sorted(row for row in sheet.rows if first <= row <= last)
        return table

    def _find_columns(self, table: _Table, level: _Level, plan: TablePlan | None) -> None:
        """Find the columns of an item's values by their names, or else by the heads."""
        columns = table.columns[level.path] = {}
        heads = table.sheet.rows.get(table.head or 0, {})
        for rest in level.fields:
            path = f"{level.path}.{rest}"
            cells = self._named.one(path, table.sheet)
            if cells is not None:
                columns[rest] = cells.area.left
            elif plan is not None and path in plan.columns:
                words, beside = plan.columns[path]
                at = next((at for at, value in heads.items() if value == words), None)
                if at is not None:
                    columns[rest] = at + beside

    def _months(self, level: _Level, table: _Table, plan: TablePlan | None) -> MonthColumns | None:
        if level.months is None:
            return None
        heads = self._named.one(f"{level.path}.{level.months}.month", table.sheet)
        last = max(table.columns[level.path].values(), default=0)
        total = plan.last_head if plan is not None else ""
        row = heads.area.top if heads is not None else table.head
        if row is None:
            return None
        area = heads.area if heads is not None else None
        return MonthColumns(
            self._cells,
            table.sheet,
            row,
            area,
            after=last,
            total=total,
            path=f"{level.pattern}[].{level.months}[]",
        )

    # What a row is

    def _is_outer(self, table: _Table, level: _Level, row: int) -> bool:
        assert level.inner is not None
        columns, inner = table.columns[level.path], table.columns[level.inner[1].path]
        if any((row, at) in table.sheet.merged for at in columns.values()):
            return True
        if table.filled(row, {rest: at for rest, at in inner.items() if at not in columns.values()}):
            return False
        if any(self._named.covers(f"{level.path}.{rest}", table.sheet, row) for rest in columns):
            return True
        if self._named.covers(f"{level.path}.{level.inner[0]}", table.sheet, row):
            return False
        first = min((*columns.values(), *inner.values()), default=1)
        cells = table.sheet.rows.get(row, {})
        number = next((cells[at] for at in sorted(cells) if at < first), None)
        return table.filled(row, columns) and _is_whole(number)

    @staticmethod
    def _adds_up(table: _Table, level: _Level, row: int, sums: frozenset[str]) -> bool:
        """Tell whether a row is no item: a sum of others, or empty."""
        path = level.inner[1].path if level.inner is not None else level.path
        columns = table.columns[path]
        cells = table.sheet.rows.get(row, {})
        if any(value in sums for at, value in cells.items() if at not in columns.values()):
            return True
        return level.months is None and not table.filled(row, columns)

    def _item(self, table: _Table, level: _Level, row: int) -> Record:
        item = Record()
        for rest, column in table.columns[level.path].items():
            item.add(
                rest,
                self._cells.found(
                    table.sheet, row, column, level.fields[rest].kind, f"{level.pattern}[].{rest}"
                ),
            )
        return item


def _first(item: Record) -> Found | None:
    return next((found for found in item.all_values() if found.value is not None), None)


def _is_whole(number: CellValue | None) -> bool:
    if isinstance(number, Decimal):
        return number == number.to_integral_value()
    return isinstance(number, str) and number.strip().rstrip(".").isdecimal()


def _head_row(sheet: Worksheet, plan: TablePlan, top: int | None) -> int | None:
    """Return the row of a table's heads: the one above its rows, or the first one with most heads."""
    least = min(len(plan.heads), max(2, (len(plan.heads) + 1) // 2))
    heads = set(plan.heads)
    found = {row: len(cells & heads) for row, cells in _texts(sheet) if least and len(cells & heads) >= least}
    if top is not None and (above := [row for row in found if row < top]):
        return max(above)
    return max(found, key=lambda row: (found[row], -row), default=None)  # values may say what heads say


def _texts(sheet: Worksheet) -> Iterator[tuple[int, set[str]]]:
    for row, cells in sheet.rows.items():
        yield row, {value for value in cells.values() if isinstance(value, str)}


def _end_row(table: _Table, plan: TablePlan, head: int) -> int | None:
    """Return the row after a table's rows: the first with the ``ends`` beside the columns of fields."""
    taken = {at for columns in table.columns.values() for at in columns.values()}
    return min(
        (
            row
            for row, cells in table.sheet.rows.items()
            if row > head and any(cells[at] in plan.ends for at in cells if at not in taken)
        ),
        default=None,
    )
