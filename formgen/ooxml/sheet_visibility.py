"""Tells which cells of a workbook a reader sees.

A reader does not see hidden sheets, rows and columns that are hidden or have no height or width, the cells of
a merged area after its first one, cells outside of the area that is printed, and values that the style of
their cell, a conditional format or the settings of the sheet hide. Templates use this to check the places of
their values. Elements are lxml's, in the transitional namespaces.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from lxml import etree

from formgen.ooxml.cell_styles import NOTHING_UNSEEN, UnseenStyles
from formgen.records import record

__all__ = ["SheetVisibility", "is_shown_sheet", "sheet_visibility"]

_S: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

_LOWEST: Final = 3.0
"""The least height of a row in points that shows its text."""

_NARROWEST: Final = 0.7
"""The least width of a column in letters that shows one."""

_TRUE: Final = ("1", "true", "on")


def is_shown_sheet(sheet: etree._Element) -> bool:
    """Tell whether a ``sheet`` in a workbook's list of sheets has a tab that opens it."""
    return sheet.get("state", "visible") == "visible"


@record
class SheetVisibility:
    """The hidden cells of a sheet. Rows and columns are numbered from 1.

    ``rows`` and ``columns`` are the hidden ones. ``covered`` holds the row and column of each cell of a
    merged area that the area's first cell covers, ``texts``, ``numbers`` and ``dates`` those of cells that
    hide such values. ``printed`` are the areas that are printed: the first row and column
    of each and its last ones. Without any, the whole sheet is printed.
    """

    rows: frozenset[int]
    columns: frozenset[int]
    covered: frozenset[tuple[int, int]]
    texts: frozenset[tuple[int, int]] = frozenset()
    numbers: frozenset[tuple[int, int]] = frozenset()
    dates: frozenset[tuple[int, int]] = frozenset()
    printed: Sequence[tuple[int, int, int, int]] = ()
    hides_zeros: bool = False

    def hides(self, row: int, column: int, *, is_number: bool = False, is_date: bool = False) -> bool:
        """Tell whether a reader does not see the text, number or date in a cell."""
        cell = row, column
        if row in self.rows or column in self.columns or cell in self.covered:
            return True
        if self.printed and not any(
            top <= row <= bottom and left <= column <= right for top, left, bottom, right in self.printed
        ):
            return True
        if is_date:
            return cell in self.dates
        return self.hides_zeros or cell in self.numbers if is_number else cell in self.texts


def sheet_visibility(
    sheet: etree._Element,
    last_row: int,
    last_column: int,
    unseen: UnseenStyles = NOTHING_UNSEEN,
    printed: Sequence[tuple[int, int, int, int]] = (),
) -> SheetVisibility:
    """Return the hidden cells of a sheet up to ``last_row`` and ``last_column``.

    ``sheet`` is the root of the sheet's part; ``unseen`` are the workbook's styles that hide values, and
    ``printed`` the areas of the sheet that are printed.
    """
    defaults = sheet.find(f"{_S}sheetFormatPr")
    all_rows = all_columns = False
    if defaults is not None:
        all_rows = (
            defaults.get("zeroHeight") in _TRUE
            or _number(defaults.get("defaultRowHeight"), _LOWEST) < _LOWEST
        )
        all_columns = _number(defaults.get("defaultColWidth"), _NARROWEST) < _NARROWEST
    rows = set(range(1, last_row + 1)) if all_rows else set()
    number = 0
    for row in sheet.iter(f"{_S}row"):
        number = int(_number(row.get("r"), number + 1))
        _mark_hidden(rows, number, _is_hidden(row, "ht", _LOWEST, hidden_by_default=all_rows))
    columns = set(range(1, last_column + 1)) if all_columns else set()
    for column in sheet.iter(f"{_S}col"):
        first, last = (int(_number(column.get(end), 1)) for end in ("min", "max"))
        hidden = _is_hidden(column, "width", _NARROWEST, hidden_by_default=all_columns)
        for number in range(first, min(last, last_column) + 1):
            _mark_hidden(columns, number, hidden)
    covered = {
        cell
        for merge in sheet.iter(f"{_S}mergeCell")
        for cell in _covered(merge.get("ref", ""), last_row, last_column)
    }
    texts, numbers, dates = _hidden_values(sheet, unseen, last_row, last_column)
    hides_zeros = any(view.get("showZeros") in ("0", "false") for view in sheet.iter(f"{_S}sheetView"))
    return SheetVisibility(
        frozenset(rows), frozenset(columns), frozenset(covered), texts, numbers, dates, printed, hides_zeros
    )


_Cells: TypeAlias = frozenset[tuple[int, int]]


def _hidden_values(
    sheet: etree._Element, unseen: UnseenStyles, last_row: int, last_column: int
) -> tuple[_Cells, _Cells, _Cells]:
    """Return the cells that hide texts, numbers and dates, by their style or on some condition."""
    texts: set[tuple[int, int]] = set()
    numbers: set[tuple[int, int]] = set()
    dates: set[tuple[int, int]] = set()
    colored: set[tuple[int, int]] = set()
    for cell in sheet.iter(f"{_S}c"):
        place = _cell(cell.get("r", ""))[::-1]
        style = cell.get("s", "0")
        if style in unseen.texts:
            texts.add(place)
        if style in unseen.numbers:
            numbers.add(place)
        if style in unseen.dates:
            dates.add(place)
        if style not in unseen.white:
            colored.add(place)
    for condition in sheet.iter(f"{_S}conditionalFormatting"):
        rules = {rule.get("dxfId", "") for rule in condition.iter(f"{_S}cfRule")}
        bars = (bar for name in ("dataBar", "iconSet") for bar in condition.iter(f"{_S}{name}"))
        is_bare_bar = any(bar.get("showValue") in ("0", "false") for bar in bars)
        if not (is_bare_bar or rules & (unseen.rules | unseen.rules_anywhere)):
            continue
        for place in _places(condition.get("sqref", ""), last_row, last_column):
            if is_bare_bar:
                numbers.add(place)
                dates.add(place)
            if rules & unseen.rules_anywhere or (rules & unseen.rules and place not in colored):
                for hidden in (texts, numbers, dates):
                    hidden.add(place)
    return frozenset(texts), frozenset(numbers), frozenset(dates)


def _places(areas: str, last_row: int, last_column: int) -> Iterator[tuple[int, int]]:
    """Yield the row and column of each cell of some areas, such as ``A1:B2 D4``."""
    for area in areas.split():
        first, _, last = area.replace("$", "").partition(":")
        left, top = _cell(first)
        right, bottom = _cell(last or first)
        for row in range(top, min(bottom, last_row) + 1):
            for column in range(left, min(right, last_column) + 1):
                yield row, column


def _is_hidden(line: etree._Element, size: str, least: float, *, hidden_by_default: bool) -> bool:
    if line.get("hidden") in _TRUE:
        return True
    length = line.get(size)
    return hidden_by_default if length is None else _number(length, least) < least


def _mark_hidden(hidden: set[int], number: int, is_hidden: bool) -> None:  # noqa: FBT001 - private, and named in the call
    (hidden.add if is_hidden else hidden.discard)(number)


def _covered(reference: str, last_row: int, last_column: int) -> Iterator[tuple[int, int]]:
    first = _cell(reference.replace("$", "").partition(":")[0])[::-1]
    return (place for place in _places(reference, last_row, last_column) if place != first)


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
