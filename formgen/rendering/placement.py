"""Where the cells of a sheet stand once its rows and columns are expanded, and what they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from formgen.rendering.values import sheet_value
from formgen.templates.axes import Expansion, Scope
from formgen.templates.calculations import UNKNOWN, CellValue, Unknown
from formgen.templates.cells import Calculated, Cell, Fixed, Located, Sentence, Value
from formgen.templates.filters import GAP
from formgen.templates.references import LAST_COLUMN
from formgen.templates.sheets import SheetPlan

__all__ = ["Found", "Placed", "sentence_text"]

Found: TypeAlias = tuple[int, int, int, int]
"""Left, top, right and bottom of an area among the printed lines."""

_LINE = "__________"
"""A line to write on, where a blank form's sentence has a value."""


def sentence_text(cell: Sentence, row: Scope, column: Scope, lang: str) -> str:
    """Return a sentence with its values in it, and lines to write on where they are still to come."""
    said = []
    for part in cell.parts:
        if isinstance(part, str):
            said.append(part)
            continue
        given = part.get(row, column)
        if isinstance(given, str) and given.startswith(GAP):
            said.append(given.removeprefix(GAP) or _LINE)
            continue
        value = sheet_value(given, lang)
        if value is None:
            said.append("" if given is None else _LINE)
        else:
            said.append(value if isinstance(value, str) else f"{value:f}")
    return "".join(said)


def _columns(plan: SheetPlan, items: tuple[Any, ...]) -> Expansion:
    if not plan.columns.plain:
        return plan.columns.expand(items)
    known: Expansion | None = plan.cached.get("columns")
    if known is None:
        known = plan.cached["columns"] = plan.columns.expand(())
    return known


class Placed:
    """A sheet with its rows and columns expanded; ``book`` are all of them, since formulas refer across."""

    def __init__(self, plan: SheetPlan, items: tuple[Any, ...], book: Sequence[Placed], lang: str) -> None:
        self.plan = plan
        self.rows = plan.rows.expand(items)
        self.columns = _columns(plan, items)
        self._root = Scope(items, (), (self.rows.frame,))
        self._book, self._lang = book, lang
        self._values: dict[int, CellValue | Unknown] = {}

    # Finding references

    def find(self, place: Located, row: Scope | None = None, column: Scope | None = None) -> Found | None:
        """Return where a reference to this sheet now points; ``None`` where nothing of it is printed."""
        rows, columns = self.rows, self.columns
        row_frame = row.frames[place.row_depth] if place.row_depth and row is not None else rows.frame
        column_frame = (
            column.frames[place.column_depth] if place.column_depth and column is not None else columns.frame
        )
        if place.plain:
            down, across = row_frame.get(place.rows[0]), column_frame.get(place.columns[0])
        elif place.single:
            down, across = self._first(rows, place.rows), self._first(columns, place.columns)
        else:
            down, across = rows.span(place.rows, row_frame), columns.span(place.columns, column_frame)
        if place.below[1]:
            down = self._beyond(place.below, down, rows, whole=not place.rows)
        if place.beside[1]:
            across = self._beyond(place.beside, across, columns, whole=not place.columns)
        if down is None or across is None:
            return None
        return across[0], down[0], across[1], down[1]

    @staticmethod
    def _first(expansion: Expansion, lines: Sequence[int]) -> tuple[int, int] | None:
        """A single cell stays one; where its line is gone, the next one that is printed stands for it."""
        if not lines:
            return None
        frame = expansion.frame
        known = frame.get(lines[0])
        if known is None:
            known = min((place for line, place in frame.items() if line > lines[0]), default=(1, 1))
        return known[0], known[0]

    @staticmethod
    def _beyond(
        past: tuple[int, int], span: tuple[int, int] | None, expansion: Expansion, *, whole: bool
    ) -> tuple[int, int]:
        if whole and past[0] == 1:
            return past
        last = len(expansion.lines)
        first = last + past[0] if past[0] else (span[0] if span else last + 1)
        return first, last + past[1]

    # Values, for formulas

    def value(self, column: int, row: int) -> CellValue:
        """Return what a printed cell holds; raises ``Unknown`` where a formula is not worked out here."""
        key = row * LAST_COLUMN + column
        if key in self._values:
            known = self._values[key]
            if isinstance(known, Unknown):
                raise known
            return known
        if row > len(self.rows.lines) or column > len(self.columns.lines):
            return None
        source, row_scope = self.rows.lines[row - 1]
        column_source, column_scope = self.columns.lines[column - 1]
        plan = self.plan.plans.get(source)
        cell = None if plan is None else plan.cells.get(column_source)
        return None if cell is None else self.value_of(cell, row_scope, column_scope, key)

    def value_of(self, cell: Cell, row: Scope, column: Scope, key: int) -> CellValue:
        """Return what a cell holds in these scopes; ``key`` is its place. Raises as ``value`` does."""
        if type(cell) is Value:
            return sheet_value(cell.expression.get(row, column), self._lang)
        if type(cell) is Calculated:
            self._values[key] = UNKNOWN  # while it is worked out: a circle leads back here
            return self.worked_out(cell, self.found(cell, row, column), key)
        if type(cell) is Sentence:
            text = self._values[key] = sentence_text(cell, row, column, self._lang)
            return text
        return cell.text if cell.text is not None else cell.value  # type: ignore[union-attr]

    def values(self, found: Found, *, subtotals: bool) -> Iterator[CellValue]:
        """Yield what the cells of an area hold, with or without those that are subtotals."""
        left, top, right, bottom = found
        lines, plans = self.rows.lines, self.plan.plans
        for column in range(left, min(right, len(self.columns.lines)) + 1):
            column_source, column_scope = self.columns.lines[column - 1]
            for row in range(top, min(bottom, len(lines)) + 1):
                source, scope = lines[row - 1]
                plan = plans.get(source)
                cell = None if plan is None else plan.cells.get(column_source)
                if type(cell) is Calculated:
                    if subtotals or not cell.subtotal:
                        yield self.value(column, row)
                elif type(cell) is Value:
                    known = self._values.get(row * LAST_COLUMN + column)
                    if known is None:
                        known = sheet_value(cell.expression.get(scope, column_scope), self._lang)
                    yield known  # type: ignore[misc]
                elif type(cell) is Fixed:
                    yield cell.value

    def found(self, cell: Calculated, row: Scope, column: Scope) -> list[Found | None]:
        """Return where the references of a formula now point."""
        return [self._book[place.sheet].find(place, row, column) for place in cell.places]

    def worked_out(self, cell: Calculated, found: Sequence[Found | None], key: int) -> CellValue:
        """Return the outcome of a formula, and remember it. Raises as ``value`` does."""
        try:
            if cell.work is None:
                raise UNKNOWN
            value = cell.work(Areas(self._book, cell.places, found))
        except Unknown:
            self._values[key] = UNKNOWN
            raise
        self._values[key] = value
        return value


class Areas:
    """The references of one formula, found."""

    __slots__ = ("_book", "_found", "_places")

    def __init__(
        self, book: Sequence[Placed], places: Sequence[Located], found: Sequence[Found | None]
    ) -> None:
        self._book, self._places, self._found = book, places, found

    def one(self, number: int) -> CellValue:
        """Return the value of a single cell; an area of several is no value."""
        found = self._found[number]
        if found is None:
            return None
        left, top, right, bottom = found
        if left != right or top != bottom:
            raise UNKNOWN
        return self._book[self._places[number].sheet].value(left, top)

    def many(self, number: int, *, subtotals: bool) -> Iterable[CellValue]:
        """Return the values of all cells of an area."""
        found = self._found[number]
        return (
            () if found is None else self._book[self._places[number].sheet].values(found, subtotals=subtotals)
        )
