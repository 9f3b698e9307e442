"""The styles of the intake workbook: fonts, fills, widths, paper."""

from __future__ import annotations

from textwrap import wrap
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.properties import PageSetupProperties

from formgen.model.fields import Kind

__all__ = [
    "BAND",
    "FORMATS",
    "HEAD",
    "HINT",
    "INPUT",
    "INPUT_NUMBER",
    "LABEL",
    "LINK",
    "MISSING",
    "NAME",
    "NUMBER",
    "PARENT",
    "PLAIN",
    "REQUIRED",
    "REQUIRED_NUMBER",
    "STAR",
    "TITLE",
    "WIDTHS",
    "lines_of",
    "paint",
    "set_height",
    "set_page",
    "set_widths",
]

_FONT_NAME = "Arial"
_LETTERS_PER_UNIT = 1.15
"""The number of letters of the font in a unit of a column's width."""
_LINE_HEIGHT, _MOST_HEIGHT = 12.75, 400.0
"""The heights of a line and of the highest row, in points."""
_THIN = Side(style="thin", color="FFB7B7B7")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def _fill(color: str) -> PatternFill:
    return PatternFill("solid", fgColor=f"FF{color}", bgColor=f"FF{color}")


def _left(vertical: str = "top", indent: int = 0) -> Alignment:
    return Alignment(horizontal="left", vertical=vertical, wrap_text=True, indent=indent)


_TEXT = Font(name=_FONT_NAME, size=10)

TITLE: dict[str, Any] = {"font": Font(name=_FONT_NAME, size=14, bold=True), "alignment": _left("center")}
BAND: dict[str, Any] = {
    "font": Font(name=_FONT_NAME, size=11, bold=True, color="FFFFFFFF"),
    "fill": _fill("3D5A80"),
    "alignment": _left("center"),
}
HEAD: dict[str, Any] = {
    "font": Font(name=_FONT_NAME, size=10, bold=True),
    "fill": _fill("DCE6F1"),
    "border": _BOX,
    "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True),
}
LABEL: dict[str, Any] = {"font": _TEXT, "fill": _fill("F2F5F9"), "border": _BOX, "alignment": _left()}
HINT: dict[str, Any] = {
    "font": Font(name=_FONT_NAME, size=8, italic=True, color="FF5F6B7A"),
    "alignment": _left("center"),
}
STAR: dict[str, Any] = {
    "font": Font(name=_FONT_NAME, size=11, bold=True, color="FFC00000"),
    "fill": _fill("F2F5F9"),
    "border": _BOX,
    "alignment": Alignment(horizontal="center", vertical="top"),
}
NUMBER: dict[str, Any] = {
    "font": Font(name=_FONT_NAME, size=10, bold=True),
    "fill": _fill("DCE6F1"),
    "border": _BOX,
    "alignment": Alignment(horizontal="center", vertical="top"),
}
INPUT: dict[str, Any] = {"font": _TEXT, "border": _BOX, "alignment": _left()}
REQUIRED: dict[str, Any] = {**INPUT, "fill": _fill("FFF4CC")}
_RIGHT = {"alignment": Alignment(horizontal="right", vertical="top")}
INPUT_NUMBER: dict[str, Any] = {**INPUT, **_RIGHT}
REQUIRED_NUMBER: dict[str, Any] = {**REQUIRED, **_RIGHT}
PARENT: dict[str, Any] = {**REQUIRED, "alignment": NUMBER["alignment"]}
NAME: dict[str, Any] = {**HINT, "border": _BOX}
LINK: dict[str, Any] = {"font": Font(name=_FONT_NAME, size=10, color="FF1F4E9E", underline="single")}
PLAIN: dict[str, Any] = {"font": _TEXT, "alignment": _left()}

MISSING: dict[str, Any] = {"fill": _fill("FFC7B8")}
"""The look of an empty cell that needs a value because its row has been begun."""

FORMATS: dict[Kind, str] = {
    Kind.DATE: "dd\\.mm\\.yyyy",
    Kind.MONTH: "mm\\.yyyy",
    Kind.MONEY: "#,##0.00",
    Kind.QUANTITY: "General",
    Kind.COUNT: "0",
    Kind.YEAR: "0",
}
"""The number formats of cells. All other cells have the format of text, so that Excel changes no value."""

WIDTHS: dict[Kind, int] = {
    Kind.DATE: 12,
    Kind.MONEY: 14,
    Kind.QUANTITY: 11,
    Kind.COUNT: 11,
    Kind.YEAR: 8,
    Kind.CHOICE: 18,
}
"""The widths of a table's columns, in characters."""


def paint(cell: Any, look: dict[str, Any]) -> Any:
    """Give a cell a style, and return the cell."""
    for name, style in look.items():
        setattr(cell, name, style)
    return cell


class _GrowingRow(RowDimension):  # type: ignore[misc]  # openpyxl has no types
    """A row whose height is only an initial one. It grows with the contents of its cells."""

    customHeight = property(lambda _: False)  # noqa: N815 - openpyxl's name


def lines_of(content: object, width: float) -> int:
    """Return the approximate number of lines of a content in a cell. ``width`` is in characters."""
    if not isinstance(content, str):
        return 1
    room = max(int(width * _LETTERS_PER_UNIT), 1)
    return sum(max(len(wrap(line, room)), 1) for line in content.split("\n"))


def set_height(sheet: Any, row: int, lines: float, *, fixed: bool = False) -> None:
    """Make a row ``lines`` high. Rows with merged cells need a ``fixed`` height, because they do not grow."""
    height = min(lines * _LINE_HEIGHT + 4, _MOST_HEIGHT)
    kind = RowDimension if fixed else _GrowingRow
    sheet.row_dimensions[row] = kind(sheet, index=row, ht=height)


def set_widths(sheet: Any, widths: list[float]) -> None:
    """Hide the column of marks, and set the widths of the columns after it."""
    sheet.column_dimensions["A"].hidden = True
    for number, width in enumerate(widths, start=2):
        sheet.column_dimensions[get_column_letter(number)].width = width


def set_page(sheet: Any, titles: str, freeze: str) -> None:
    """Hide the row of marks, and print the sheet on A4 landscape, with the rows ``titles`` on every page."""
    sheet.row_dimensions[1].hidden = True
    sheet.freeze_panes = freeze
    sheet.print_title_rows = titles
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
    sheet.oddFooter.center.text = "&P / &N"
