"""The places and the contents of a sheet's cells once its rows and columns are expanded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain
from typing import Any, TypeAlias

from formgen.rendering.workbook.cell_values import sheet_value
from formgen.templates.filters import GAP
from formgen.templates.printed_values import PRINTED
from formgen.templates.workbook.axes import Expansion, Scope, Span
from formgen.templates.workbook.calculations import UNKNOWN, CellValue, Unknown
from formgen.templates.workbook.cell_plans import Calculated, Cell, LocatedReference, Sentence, Value
from formgen.templates.workbook.cell_references import LAST_COLUMN, LAST_ROW
from formgen.templates.workbook.sheet_plans import SheetPlan

__all__ = ["ExpandedSheet", "Found", "sentence_text"]

Found: TypeAlias = tuple[int, int, int, int]
"""Left, top, right and bottom of an area among the printed lines."""

_LINE = "__________"
"""A line to write on, in place of a value in a blank form's sentence."""


def sentence_text(cell: Sentence, row: Scope, column: Scope, lang: str) -> str:
    """Return a sentence with its values, and with a line to write on for each missing value."""
    pieces = []
    for part in cell.parts:
        if type(part) is str:
            pieces.append(part)
            continue
        given = part.get(row, column)  # type: ignore[union-attr]
        if part.counts:  # type: ignore[union-attr]
            PRINTED.values.append(given)
        if type(given) is int:
            pieces.append(str(given))
        elif isinstance(given, str):
            pieces.append((given.removeprefix(GAP) or _LINE) if given.startswith(GAP) else given)
        elif isinstance(given, dt.date):
            pieces.append(f"{given:%d.%m}.{given.year:04d}")
        elif given is not None:
            value = sheet_value(given, lang)
            pieces.append(_LINE if value is None else value if isinstance(value, str) else f"{value:f}")
    return "".join(pieces)


def _columns(plan: SheetPlan, items: tuple[Any, ...]) -> Expansion:
    if not plan.columns.plain:
        return plan.columns.expand(items)
    known: Expansion | None = plan.cached.get("columns")
    if known is None:
        known = plan.cached["columns"] = plan.columns.expand(())
    return known


class ExpandedSheet:
    """A sheet with expanded rows and columns; ``book`` are all sheets that formulas may refer to."""

    def __init__(
        self, plan: SheetPlan, items: tuple[Any, ...], book: Sequence[ExpandedSheet], lang: str
    ) -> None:
        self.plan = plan
        self.rows = plan.rows.expand(items)
        self.columns = _columns(plan, items)
        self._root = Scope(items, (), ())
        self._book, self._lang = book, lang
        self.known: dict[int, CellValue | Unknown] = {}
        """The values of cells that are known so far, by row and column."""
        self._subtotals: set[int] = set()
        self._unknown = False
        self._at = (0, 0)
        """The column and row of the cell that is being written; all cells before it are known."""

    # Finding references

    def find(
        self, place: LocatedReference, row: Scope | None = None, column: Scope | None = None
    ) -> Found | None:
        """Return the new target of a reference to this sheet; ``None`` if no part of it is printed."""
        rows, columns = self.rows, self.columns
        if place.single:
            down, across = self._first(rows, place.rows), self._first(columns, place.columns)
        else:
            down = rows.span(place.rows, _pass(row, place.row_depth))
            across = columns.span(place.columns, _pass(column, place.column_depth))
        if place.below[1]:
            down = self._beyond(place.below, down, rows, LAST_ROW, whole=place.area.kind == "columns")
        if place.beside[1]:
            across = self._beyond(place.beside, across, columns, LAST_COLUMN, whole=place.area.kind == "rows")
        if down is None or across is None:
            return None
        return across[0], down[0], across[1], down[1]

    @staticmethod
    def _first(expansion: Expansion, lines: Sequence[int]) -> tuple[int, int] | None:
        """Return the line of a single cell, or the next printed one if that is not printed."""
        if not lines:
            return None
        known = expansion.numbers.get(lines[0])
        if known is None:
            later = (numbers for line, numbers in expansion.numbers.items() if line > lines[0])
            known = min(later, default=[1])
        return known[0], known[0]

    @staticmethod
    def _beyond(
        past: tuple[int, int], span: tuple[int, int] | None, expansion: Expansion, limit: int, *, whole: bool
    ) -> tuple[int, int]:
        """Return the lines of an area that goes past the sheet's last line: its end moves with that line."""
        if whole:
            return past
        last = len(expansion.sources)
        first = last + past[0] if past[0] else (span[0] if span else last + 1)
        return min(first, limit), min(last + past[1], limit)

    # Values, for formulas

    def value(self, column: int, row: int) -> CellValue:
        """Return the content of a printed cell; raises ``Unknown`` for a formula that is not supported."""
        key = row * LAST_COLUMN + column
        known = self.known.get(key)
        if known is not None:
            if known is UNKNOWN:
                raise UNKNOWN
            return known  # type: ignore[return-value]
        rows, columns = self.rows, self.columns
        if row > len(rows.sources) or column > len(columns.sources):
            return None
        plan = self.plan.plans.get(rows.sources[row - 1])
        cell = None if plan is None else plan.cells.get(columns.sources[column - 1])
        return (
            None
            if cell is None
            else self.value_of(cell, rows.scopes[row - 1], columns.scopes[column - 1], key)
        )

    def value_of(self, cell: Cell, row: Scope, column: Scope, key: int) -> CellValue:
        """Return the content of a cell in these scopes; ``key`` is its place. Raises like ``value``."""
        if type(cell) is Value:
            with PRINTED.pausing():
                return sheet_value(cell.expression.get(row, column), self._lang)
        if type(cell) is Calculated:
            self.known[key] = UNKNOWN  # a circular reference finds this during the calculation
            return self.worked_out(cell, self.found(cell, row, column), key)
        if type(cell) is Sentence:
            with PRINTED.pausing():
                text = self.known[key] = sentence_text(cell, row, column, self._lang)
            return text
        return cell.text if cell.text is not None else cell.value  # type: ignore[union-attr]

    def values(self, found: Found, *, subtotals: bool) -> Iterable[CellValue]:
        """Return the contents of an area's cells, with or without subtotals.

        Some texts may be missing, because sums ignore them.
        """
        left, top, right, bottom = found
        column, row = self._at
        if self._unknown or (bottom >= row and (bottom > row or top < row or right >= column)):
            return self._worked_out(found, subtotals=subtotals)
        keys: Iterable[int]
        if left == right:
            keys = range(top * LAST_COLUMN + left, bottom * LAST_COLUMN + left + 1, LAST_COLUMN)
        else:
            right = min(right, len(self.columns.sources))
            keys = chain.from_iterable(
                range(line * LAST_COLUMN + left, line * LAST_COLUMN + right + 1)
                for line in range(top, bottom + 1)
            )
        if not subtotals and self._subtotals:
            passed = self._subtotals
            keys = [key for key in keys if key not in passed]
        return map(self.known.get, keys)  # type: ignore[arg-type]

    def every(self, found: Found) -> Iterable[CellValue]:
        """Return the contents of all cells of an area, including texts."""
        return self._worked_out(found, subtotals=True)

    def _worked_out(self, found: Found, *, subtotals: bool) -> Iterator[CellValue]:
        left, top, right, bottom = found
        rows, columns, plans = self.rows, self.columns, self.plan.plans
        for column in range(left, min(right, len(columns.sources)) + 1):
            source = columns.sources[column - 1]
            for row in range(top, min(bottom, len(rows.sources)) + 1):
                plan = plans.get(rows.sources[row - 1])
                cell = None if plan is None else plan.cells.get(source)
                if cell is None or (type(cell) is Calculated and cell.subtotal and not subtotals):
                    continue
                yield self.value(column, row)

    def found(self, cell: Calculated, row: Scope, column: Scope) -> list[Found | None]:
        """Return the new targets of the references of a formula."""
        return [self._book[place.sheet].find(place, row, column) for place in cell.places]

    def worked_out(self, cell: Calculated, found: Sequence[Found | None], key: int) -> CellValue:
        """Return the result of a formula, and remember it. Raises like ``value``."""
        try:
            if cell.work is None:
                raise UNKNOWN
            value = cell.work(Areas(self._book, cell.places, found))
        except Unknown:
            self.known[key] = UNKNOWN
            self._unknown = True
            raise
        self.known[key] = value
        if cell.subtotal:
            self._subtotals.add(key)
        return value


def _pass(scope: Scope | None, depth: int) -> Span | None:
    return scope.spans[depth - 1] if depth and scope is not None else None


class Areas:
    """The references of one formula, with their new targets."""

    __slots__ = ("_book", "_found", "_places")

    def __init__(
        self, book: Sequence[ExpandedSheet], places: Sequence[LocatedReference], found: Sequence[Found | None]
    ) -> None:
        self._book, self._places, self._found = book, places, found

    def one(self, number: int) -> CellValue:
        """Return the value of a single cell; an area of several cells has no value."""
        found = self._found[number]
        if found is None:
            return None
        left, top, right, bottom = found
        if left != right or top != bottom:
            raise UNKNOWN
        sheet = self._book[self._places[number].sheet]
        known = sheet.known.get(top * LAST_COLUMN + left)
        return known if type(known) is Decimal else sheet.value(left, top)

    def every(self, number: int) -> Iterable[CellValue]:
        """Return the values of all cells of an area, including texts."""
        found = self._found[number]
        return () if found is None else self._book[self._places[number].sheet].every(found)

    def many(self, number: int, *, subtotals: bool) -> Iterable[CellValue]:
        """Return the values of all cells of an area; some texts may be missing."""
        found = self._found[number]
        return (
            () if found is None else self._book[self._places[number].sheet].values(found, subtotals=subtotals)
        )
