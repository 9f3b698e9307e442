"""Tells which cells of a workbook a reader sees.

A reader does not see hidden sheets, rows and columns that are hidden or have no height or width, the cells of
a merged area after its first one, and cells whose number format shows nothing (``;;;``). Templates use this
to check the places of their values. Elements are lxml's, in the transitional namespaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from formgen.records import record

__all__ = ["SheetVisibility", "is_shown_sheet", "sheet_visibility", "styles_that_show_nothing"]

_S: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

_LOWEST: Final = 0.5
"""The height of a row in points, or the width of a column in letters, that hides it."""

_TRUE: Final = ("1", "true", "on")


def is_shown_sheet(sheet: etree._Element) -> bool:
    """Tell whether a ``sheet`` in a workbook's list of sheets has a tab that opens it."""
    return sheet.get("state", "visible") == "visible"


@record
class SheetVisibility:
    """The hidden cells of a sheet. Rows and columns are numbered from 1.

    ``rows`` and ``columns`` are the hidden ones. ``covered`` holds the row and column of each cell of a
    merged area that the area's first cell covers, ``unshown`` those of cells whose format shows nothing.
    """

    rows: frozenset[int]
    columns: frozenset[int]
    covered: frozenset[tuple[int, int]]
    unshown: frozenset[tuple[int, int]] = frozenset()

    def hides(self, row: int, column: int) -> bool:
        """Tell whether a reader sees nothing of a cell."""
        cell = row, column
        return row in self.rows or column in self.columns or cell in self.covered or cell in self.unshown


def styles_that_show_nothing(styles: etree._Element) -> frozenset[str]:
    """Return the numbers of the cell styles, in ``styles.xml``, whose number format shows no value at all."""
    formats = {each.get("numFmtId", ""): each.get("formatCode", "") for each in styles.iter(f"{_S}numFmt")}
    return frozenset(
        str(number)
        for number, style in enumerate(styles.iterfind(f"{_S}cellXfs/{_S}xf"))
        if _shows_nothing(formats.get(style.get("numFmtId", "0"), "General"))
    )


_NO_SIGNS: Final = re.compile(r'\[[^\]]*\]|""|\s')
"""Parts of a number format that show nothing: colours and conditions, empty words, spaces."""


def _shows_nothing(code: str) -> bool:
    """Tell whether each of a format's four sections, for numbers and for texts, is there and empty."""
    return _NO_SIGNS.sub("", code).startswith(";;;") and not _NO_SIGNS.sub("", code).strip(";")


def sheet_visibility(
    sheet: etree._Element, last_row: int, last_column: int, unshown_styles: frozenset[str] = frozenset()
) -> SheetVisibility:
    """Return the hidden cells of a sheet up to ``last_row`` and ``last_column``.

    ``sheet`` is the root of the sheet's part, ``unshown_styles`` are those of ``styles_that_show_nothing``.
    """
    defaults = sheet.find(f"{_S}sheetFormatPr")
    all_rows = all_columns = False
    if defaults is not None:
        all_rows = (
            defaults.get("zeroHeight") in _TRUE or _number(defaults.get("defaultRowHeight"), 1.0) < _LOWEST
        )
        all_columns = _number(defaults.get("defaultColWidth"), 1.0) < _LOWEST
    rows = set(range(1, last_row + 1)) if all_rows else set()
    number = 0
    for row in sheet.iter(f"{_S}row"):
        number = int(_number(row.get("r"), number + 1))
        _mark_hidden(rows, number, _is_hidden(row, "ht", hidden_by_default=all_rows))
    columns = set(range(1, last_column + 1)) if all_columns else set()
    for column in sheet.iter(f"{_S}col"):
        first, last = (int(_number(column.get(end), 1)) for end in ("min", "max"))
        hidden = _is_hidden(column, "width", hidden_by_default=all_columns)
        for number in range(first, min(last, last_column) + 1):
            _mark_hidden(columns, number, hidden)
    covered = {
        cell
        for merge in sheet.iter(f"{_S}mergeCell")
        for cell in _covered(merge.get("ref", ""), last_row, last_column)
    }
    unshown = {
        _cell(cell.get("r", ""))[::-1]
        for cell in (sheet.iter(f"{_S}c") if unshown_styles else ())
        if cell.get("s", "0") in unshown_styles
    }
    return SheetVisibility(frozenset(rows), frozenset(columns), frozenset(covered), frozenset(unshown))


def _is_hidden(line: etree._Element, size: str, *, hidden_by_default: bool) -> bool:
    if line.get("hidden") in _TRUE:
        return True
    length = line.get(size)
    return hidden_by_default if length is None else _number(length, 1.0) < _LOWEST


def _mark_hidden(hidden: set[int], number: int, is_hidden: bool) -> None:  # noqa: FBT001 - private, and named in the call
    (hidden.add if is_hidden else hidden.discard)(number)


def _covered(reference: str, last_row: int, last_column: int) -> Iterator[tuple[int, int]]:
    first, _, last = reference.replace("$", "").partition(":")
    left, top = _cell(first)
    right, bottom = _cell(last or first)
    for row in range(top, min(bottom, last_row) + 1):
        for column in range(left, min(right, last_column) + 1):
            if (row, column) != (top, left):
                yield row, column


def _cell(name: str) -> tuple[int, int]:
    letters = name.rstrip("0123456789")
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(_number(name[len(letters) :], 0))


def _number(text: str | None, default: float) -> float:
    try:
        return default if text is None else float(text)
    except ValueError:
        return default
