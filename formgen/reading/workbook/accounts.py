"""Find the leftovers of a workbook: everything that is neither a caption nor a value that was read.

The form that was read is printed anew, and read like the workbook. Cells beside values are the same in both;
everything else in the workbook is left over and is reported.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Final, TypeAlias

from formgen.loading.sheet_cells import CellValue, Unusable, reference
from formgen.loading.worksheets import Workbook, Worksheet
from formgen.messages.quoting import excerpt, on_one_line
from formgen.problems import Location, Problem, Severity
from formgen.reading.page.likeness import is_like, plain
from formgen.rendering.word.renderer import DRAFT_MARKS

__all__ = ["WorkbookPage", "leftovers"]

_ROWS: Final = 4_000_000
"""With more pairs of differing rows than this, rows are not compared one by one."""


@dataclass(eq=False)
class WorkbookPage:
    """A workbook's sheets, and the cells whose values were read: by sheet, row and column.

    ``fields`` are the paths of their fields. ``notes`` are the notes of cells, and the pictures, by sheet.
    ``restored`` are warnings of numbers whose leading nought was restored.
    """

    book: Workbook
    fields: dict[tuple[str, int, int], str] = field(default_factory=dict)
    notes: Sequence[str] = ()
    pictures: int = 0
    restored: Sequence[Problem] = ()


def leftovers(
    page: WorkbookPage, own: WorkbookPage | None, blank: WorkbookPage | None, file: str
) -> list[Problem]:
    """Return a warning for each cell that does not belong to the form.

    ``own`` is the page of the form that was read, as formgen prints it, ``blank`` that of the blank form.
    """
    expected = {} if own is None else {sheet.title: _rows(own, sheet) for sheet in own.book.sheets}
    hints = {plain(mark) for mark in DRAFT_MARKS.values()}
    for known in filter(None, (own, blank)):
        sheets = known.book.sheets
        hints |= {
            cell.text for sheet in sheets for row in _rows(known, sheet) for cell in row if cell.is_words
        }
    found = [*page.restored]
    for sheet in page.book.sheets:
        for cell, instead in _differences(_rows(page, sheet), expected.get(sheet.title, [])):
            if not (cell.is_words and cell.text in hints):
                found.append(_problem(page, sheet, cell, instead, file))
    found += (
        Problem(
            "",
            "page.left_over",
            Severity.WARNING,
            {"words": on_one_line(note), "near": "", "wanted": ""},
            Location(file=file),
        )
        for note in page.notes
    )
    if page.pictures:
        found.append(Problem("", "page.picture", Severity.WARNING, {"near": ""}, Location(file=file)))
    return found


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell that no value was taken from: ``text`` is compared, ``shown`` is the content."""

    row: int
    column: int
    text: str
    shown: str
    is_words: bool


_Row: TypeAlias = list[_Cell]


def _rows(page: WorkbookPage, sheet: Worksheet) -> list[_Row]:
    """Return the rows of a sheet, each as its cells beside values; empty rows are left out."""
    rows = []
    for number in sorted(sheet.rows):
        cells = sheet.rows[number]
        row = [
            _Cell(number, column, text, _shown(cells[column]), isinstance(cells[column], str))
            for column in sorted(cells)
            if (sheet.title, number, column) not in page.fields and (text := _text(cells[column]))
        ]
        if row:
            rows.append(row)
    return rows


def _text(value: CellValue) -> str:
    if isinstance(value, str):
        return plain(value.replace("_", " ")) or (
            value.strip() if any(char.isalnum() for char in value) else ""
        )
    if isinstance(value, Unusable) and value.shown.startswith("="):
        return ""  # a formula without a result from another program: nobody typed it
    return _shown(value)


def _shown(value: CellValue) -> str:
    if isinstance(value, Unusable):
        return value.shown
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _differences(found: list[_Row], expected: list[_Row]) -> Iterator[tuple[_Cell, str]]:
    """Yield the cells that the form's own sheet does not have, each with the text in its place there."""
    keys, own = ([tuple(cell.text for cell in row) for row in rows] for rows in (found, expected))
    if keys == own:
        return
    matcher: SequenceMatcher[tuple[str, ...]] = SequenceMatcher(None, keys, own, autojunk=False)
    for kind, start, end, start_2, end_2 in matcher.get_opcodes():
        if kind != "equal":
            others = expected[start_2:end_2]
            pairs = (end - start) * len(others) <= _ROWS
            for row in found[start:end]:
                yield from _within(row, _counterpart(row, others) if pairs else [])


def _counterpart(row: _Row, others: list[_Row]) -> _Row:
    """Return the row that has the most cells in common with ``row``, and remove it from ``others``."""
    texts = {cell.text for cell in row}
    best = max(others, key=lambda other: len(texts & {cell.text for cell in other}), default=None)
    if best is None:
        return []
    others.remove(best)
    return best


def _within(row: _Row, other: _Row) -> Iterator[tuple[_Cell, str]]:
    left = list(other)
    for cell in row:
        same = next((each for each in left if _is_same(each, cell)), None)
        if same is not None:
            left.remove(same)
            continue
        instead = next((each for each in left if each.column == cell.column), None)
        yield cell, "" if instead is None else instead.shown


def _is_same(one: _Cell, other: _Cell) -> bool:
    """Tell whether two cells have one caption, anywhere in the row, or one number, in the same column."""
    if one.is_words and other.is_words:
        return one.text == other.text or is_like(one.text, other.text)
    return one.text == other.text and one.column == other.column


def _problem(page: WorkbookPage, sheet: Worksheet, cell: _Cell, instead: str, file: str) -> Problem:
    columns = [
        (abs(column - cell.column), path)
        for (title, row, column), path in page.fields.items()
        if title == sheet.title and row == cell.row
    ]
    path = min(columns)[1] if columns else ""
    beside = (
        sheet.rows[cell.row][column] for column in sorted(sheet.rows[cell.row]) if column != cell.column
    )
    near = next((value for value in beside if isinstance(value, str) and plain(value)), "")
    location = Location(file, sheet=sheet.title, cell=reference(cell.row, cell.column))
    code = "page.differs" if instead else "page.left_over"
    params = {"words": on_one_line(cell.shown), "near": excerpt(near), "wanted": on_one_line(instead)}
    return Problem(path, code, Severity.WARNING, params, location)
