"""Find the leftovers of a workbook: everything that is neither a caption nor a value that was read.

The form that was read is printed anew, and read like the workbook. Cells beside values are the same in both;
everything else in the workbook is left over and is reported.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Final, TypeAlias

from formgen.loading.sheet_cells import CellValue, FormattedNumber, UnusableCell, reference
from formgen.loading.worksheets import Workbook, Worksheet
from formgen.messages.quoting import excerpt, on_one_line
from formgen.problems import Location, Problem, Severity
from formgen.reading.page.likeness import is_like, plain
from formgen.rendering.word.renderer import DRAFT_MARKS

__all__ = ["PAIRS", "Cell", "Row", "WorkbookPage", "counterpart", "leftovers", "rows_of"]

PAIRS: Final = 4_000_000
"""With more pairs of differing rows than this, rows are not compared one by one."""


@dataclass(eq=False)
class WorkbookPage:
    """A workbook's sheets, and the cells whose values were read: by sheet, row and column.

    ``fields`` are the paths of their fields. ``notes`` are the notes of cells, and the pictures, by sheet.
    ``restored`` are warnings of numbers whose leading zero was restored. Without names (``has_names``) the
    fields were found by captions; the printed form has the fields of ``doubtful`` cells in other places.
    """

    book: Workbook
    fields: dict[tuple[str, int, int], str] = field(default_factory=dict)
    notes: Sequence[str] = ()
    pictures: int = 0
    restored: Sequence[Problem] = ()
    has_names: bool = True
    doubtful: set[tuple[str, int, int]] = field(default_factory=set)


def leftovers(
    page: WorkbookPage, own: WorkbookPage | None, blank: WorkbookPage | None, file: str
) -> list[Problem]:
    """Return a warning for each cell that does not belong to the form.

    ``own`` is the page of the form that was read, as formgen prints it, ``blank`` that of the blank form.
    """
    expected = {} if own is None else {sheet.title: rows_of(own, sheet) for sheet in own.book.sheets}
    marks = {plain(mark) for mark in DRAFT_MARKS.values()}
    rows = {sheet.title: rows_of(page, sheet) for sheet in page.book.sheets}
    different = {title: [*_differences(rows[title], expected.get(title, []))] for title in rows}
    captions = _words(rows.values())
    captions.subtract(cell.text for cells in different.values() for cell, _ in cells if cell.is_words)
    elsewhere = _captions(own)
    hints = _captions(blank) - elsewhere
    if page.has_names or sum(word in captions for word in hints) * 2 > len(hints):
        elsewhere += hints  # names tell values from hints; without them only a filled-in blank has hints
    elsewhere.subtract(captions)
    found = [*page.restored]
    unfilled = {sheet.title: _unfilled(sheet, blank) for sheet in page.book.sheets}
    for sheet in page.book.sheets:
        for cell, instead in different[sheet.title]:
            if (cell.is_words and cell.text in marks) or (cell.row, cell.column) in unfilled[sheet.title]:
                continue
            if cell.is_words and elsewhere[cell.text] > 0:  # a value may say what a caption says
                elsewhere[cell.text] -= 1
                continue
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


def _unfilled(sheet: Worksheet, blank: WorkbookPage | None) -> set[tuple[int, int]]:
    """Return the cells of a filled-in blank that are as they were printed: lines, and rows without values.

    A row without values has only its number and formulas. Such rows count if the numbers of all rows still
    stand in their places, so that a number that a person typed alone into a row is not among them.
    """
    own = None if blank is None else next((s for s in blank.book.sheets if s.title == sheet.title), None)
    if own is None:
        return set()
    same = {
        (row, column)
        for row, cells in own.rows.items()
        for column, value in cells.items()
        if sheet.rows.get(row, {}).get(column) == value
    }
    lines = {place for place in same if "__" in str(own.rows[place[0]][place[1]])}
    numbers = {
        (row, column) for row in own.rows for column in _typed(own, row) if _is_alone(own, row, column)
    }
    if not numbers <= same:
        return lines
    return lines | {place for place in numbers if _is_alone(sheet, *place)}


def _typed(sheet: Worksheet, row: int) -> list[int]:
    """Return the columns of the cells of a row that have no formula."""
    return [column for column in sheet.rows[row] if (row, column) not in sheet.formulas]


def _is_alone(sheet: Worksheet, row: int, column: int) -> bool:
    """Tell whether a row has a number in a column, and nothing else but formulas."""
    return _typed(sheet, row) == [column] and _shown(sheet.rows[row][column]).isdigit()


def _captions(page: WorkbookPage | None) -> Counter[str]:
    return Counter() if page is None else _words(rows_of(page, sheet) for sheet in page.book.sheets)


def _words(sheets: Iterable[list[Row]]) -> Counter[str]:
    """Return how many cells beside values say the same words."""
    return Counter(cell.text for rows in sheets for row in rows for cell in row if cell.is_words)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: ``text`` is compared, ``shown`` is the content, ``path`` the field that it was read for."""

    row: int
    column: int
    text: str
    shown: str
    is_words: bool
    path: str


Row: TypeAlias = list[Cell]


def rows_of(page: WorkbookPage, sheet: Worksheet, *, values: bool = False) -> list[Row]:
    """Return the rows of a sheet, each as its cells beside values; empty rows are left out.

    With ``values`` cells with values are there too, without it only those whose values are doubtful.
    """
    rows = []
    for number in sorted(sheet.rows):
        row = []
        for column, value in sorted(sheet.rows[number].items()):
            place = sheet.title, number, column
            path = page.fields.get(place, "")
            text = _text(value) if values or not path or place in page.doubtful else ""
            if text:
                row.append(Cell(number, column, text, _shown(value), isinstance(value, str), path))
        if row:
            rows.append(row)
    return rows


def _text(value: CellValue) -> str:
    if isinstance(value, str):
        return plain(value.replace("_", " ")) or (
            value.strip() if any(char.isalnum() or char == "№" for char in value) else ""
        )
    if isinstance(value, UnusableCell) and value.shown.startswith("="):
        return ""  # a formula without a result from another program: nobody typed it
    return f"{value.normalize():f}" if isinstance(value, Decimal) else _shown(value)


def _shown(value: CellValue) -> str:
    """Return the text that a cell displays, as far as its format is a simple one."""
    if isinstance(value, UnusableCell | FormattedNumber):
        return value.shown
    if isinstance(value, Decimal):
        return f"{value.normalize():f}".replace(".", ",")
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _differences(found: list[Row], expected: list[Row]) -> Iterator[tuple[Cell, str]]:
    """Yield the cells that the form's own sheet does not have, each with the text in its place there."""
    keys, own = ([tuple(cell.text for cell in row) for row in rows] for rows in (found, expected))
    if keys == own:
        return
    matcher: SequenceMatcher[tuple[str, ...]] = SequenceMatcher(None, keys, own, autojunk=False)
    for kind, start, end, start_2, end_2 in matcher.get_opcodes():
        if kind != "equal":
            others = expected[start_2:end_2]
            pairs = (end - start) * len(others) <= PAIRS
            for row in found[start:end]:
                yield from _within(row, counterpart(row, others) if pairs else [])


def counterpart(row: Row, others: list[Row]) -> Row:
    """Return the row that has the most cells in common with ``row``, and remove it from ``others``."""
    texts = {cell.text for cell in row}
    best = max(others, key=lambda other: len(texts & {cell.text for cell in other}), default=None)
    if best is None:
        return []
    others.remove(best)
    return best


def _within(row: Row, other: Row) -> Iterator[tuple[Cell, str]]:
    left = list(other)
    for cell in row:
        same = next((each for each in left if _is_same(each, cell)), None)
        if same is not None:
            left.remove(same)
            continue
        instead = next((each for each in left if each.column == cell.column), None)
        yield cell, "" if instead is None else instead.shown


def _is_same(one: Cell, other: Cell) -> bool:
    """Tell whether two cells have one caption, anywhere in the row, or one number, in the same column."""
    if one.is_words and other.is_words:
        return one.text == other.text or is_like(one.text, other.text)
    return one.text == other.text and one.column == other.column


def _problem(page: WorkbookPage, sheet: Worksheet, cell: Cell, instead: str, file: str) -> Problem:
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
