"""How the intake workbook looks: fonts, fills, widths, paper."""

from __future__ import annotations

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

_FACE = "Arial"
_CHARS = 1.15
"""Letters of the face to a unit of a column's width."""
_LINE, _HIGHEST = 12.75, 400.0
"""Heights of a line and of the highest row, in points."""
_THIN = Side(style="thin", color="FFB7B7B7")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def _fill(color: str) -> PatternFill:
    return PatternFill("solid", fgColor=f"FF{color}", bgColor=f"FF{color}")


def _left(vertical: str = "top", indent: int = 0) -> Alignment:
    return Alignment(horizontal="left", vertical=vertical, wrap_text=True, indent=indent)


_TEXT = Font(name=_FACE, size=10)

TITLE: dict[str, Any] = {"font": Font(name=_FACE, size=14, bold=True), "alignment": _left("center")}
BAND: dict[str, Any] = {
    "font": Font(name=_FACE, size=11, bold=True, color="FFFFFFFF"),
    "fill": _fill("3D5A80"),
    "alignment": _left("center"),
}
HEAD: dict[str, Any] = {
    "font": Font(name=_FACE, size=10, bold=True),
    "fill": _fill("DCE6F1"),
    "border": _BOX,
    "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True),
}
LABEL: dict[str, Any] = {"font": _TEXT, "fill": _fill("F2F5F9"), "border": _BOX, "alignment": _left()}
HINT: dict[str, Any] = {
    "font": Font(name=_FACE, size=8, italic=True, color="FF5F6B7A"),
    "alignment": _left("center"),
}
STAR: dict[str, Any] = {
    "font": Font(name=_FACE, size=11, bold=True, color="FFC00000"),
    "fill": _fill("F2F5F9"),
    "border": _BOX,
    "alignment": Alignment(horizontal="center", vertical="top"),
}
NUMBER: dict[str, Any] = {
    "font": Font(name=_FACE, size=10, bold=True),
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
LINK: dict[str, Any] = {"font": Font(name=_FACE, size=10, color="FF1F4E9E", underline="single")}
PLAIN: dict[str, Any] = {"font": _TEXT, "alignment": _left()}

FORMATS: dict[Kind, str] = {
    Kind.DATE: "dd\\.mm\\.yyyy",
    Kind.MONTH: "mm\\.yyyy",
    Kind.MONEY: "#,##0.00",
    Kind.QUANTITY: "General",
    Kind.COUNT: "0",
    Kind.YEAR: "0",
}
"""The formats of cells; all others are formatted as text, so that nothing typed there changes."""

WIDTHS: dict[Kind, int] = {
    Kind.DATE: 12,
    Kind.MONEY: 14,
    Kind.QUANTITY: 11,
    Kind.COUNT: 11,
    Kind.YEAR: 8,
    Kind.CHOICE: 18,
}
"""Widths of a table's columns, in characters."""


def paint(cell: Any, look: dict[str, Any]) -> Any:
    """Give a cell a look, and return it."""
    for name, style in look.items():
        setattr(cell, name, style)
    return cell


class _Growing(RowDimension):  # type: ignore[misc]  # openpyxl has no types
    """A row whose height is only where it starts from: it follows what is typed into its cells."""

    customHeight = property(lambda _: False)  # noqa: N815 - openpyxl's name


def lines_of(content: object, width: float) -> int:
    """Return how many lines a text takes in a cell of a width, about; other contents take one."""
    if not isinstance(content, str):
        return 1
    room = max(int(width * _CHARS), 1)
    return sum(max(-(-len(line) // room), 1) for line in content.split("\n"))


def set_height(sheet: Any, row: int, lines: float, *, fixed: bool = False) -> None:
    """Make a row so many lines high; merged cells, which nothing can follow, want it fixed."""
    height = min(lines * _LINE + 4, _HIGHEST)
    kind = RowDimension if fixed else _Growing
    sheet.row_dimensions[row] = kind(sheet, index=row, ht=height)


def set_widths(sheet: Any, widths: list[float]) -> None:
    """Hide the column of marks and set the widths of those behind it."""
    sheet.column_dimensions["A"].hidden = True
    for number, width in enumerate(widths, start=2):
        sheet.column_dimensions[get_column_letter(number)].width = width


def set_page(sheet: Any, titles: str, freeze: str) -> None:
    """Hide the row of marks; A4 landscape as wide as the page, the head on each of its pages."""
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
