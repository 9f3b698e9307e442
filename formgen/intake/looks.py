"""How the intake workbook looks: fonts, fills, widths, paper."""

from __future__ import annotations

from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from formgen.forms.fields import Kind

__all__ = [
    "BAND",
    "FORMATS",
    "HEAD",
    "HINT",
    "INPUT",
    "LABEL",
    "LINK",
    "NUMBER",
    "PLAIN",
    "REQUIRED",
    "STAR",
    "TITLE",
    "WIDTHS",
    "paint",
    "set_page",
    "set_widths",
]

_FACE = "Arial"
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
    Kind.MONEY: 15,
    Kind.QUANTITY: 11,
    Kind.COUNT: 11,
    Kind.YEAR: 8,
    Kind.CHOICE: 22,
}
"""Widths of a table's columns, in characters."""


def paint(cell: Any, look: dict[str, Any]) -> Any:
    """Give a cell a look, and return it."""
    for name, style in look.items():
        setattr(cell, name, style)
    return cell


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
