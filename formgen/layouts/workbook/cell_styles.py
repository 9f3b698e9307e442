"""The styles of workbooks' cells: Times New Roman, thin borders, numbers as accountants write them."""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

__all__ = ["DATE", "FONT", "MONEY", "QUANTITY", "STYLES", "WHOLE", "Style"]

FONT = "Times New Roman"
MONEY = "#,##0.00"
QUANTITY = "#,##0.##########"
"""Displays every digit after the decimal comma. A rule removes the comma of whole numbers."""
WHOLE = "#,##0"
SHARE = "0.0"
"""Per cent of a plan, with one place; the sign is in the column's head."""
SHARE_SIGNED = '"("0.0" %)"'
DATE = "dd\\.mm\\.yyyy"
"""Has no name of the month, because LibreOffice prints it in the wrong case and with a capital letter."""
TEXT = "@"
"""Keeps everything that people type into the cell as text, even after a ``=``."""

_THIN = Side(style="thin", color="FF000000")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_RULE = Border(bottom=_THIN)
_GREY = PatternFill("solid", fgColor="FFF2F2F2")


@dataclass(frozen=True)
class Style:
    """The style of a cell. ``size`` is in points."""

    size: float = 11
    bold: bool = False
    italic: bool = False
    horizontal: str = "left"
    vertical: str = "top"
    wrap: bool = True
    shrink: bool = False
    indent: int = 0
    format: str = "General"
    border: Border | None = None
    fill: PatternFill | None = None

    @property
    def font(self) -> Font:
        """The cell's font."""
        return Font(name=FONT, size=self.size, bold=self.bold or None, italic=self.italic or None)

    @property
    def alignment(self) -> Alignment:
        """The alignment of the cell's content."""
        return Alignment(
            horizontal=self.horizontal,
            vertical=self.vertical,
            wrap_text=self.wrap or None,
            shrink_to_fit=self.shrink or None,
            indent=self.indent,
        )


def _money(**changes: object) -> Style:
    values: dict[str, object] = {
        "horizontal": "right",
        "wrap": False,
        "shrink": True,
        "format": MONEY,
        "border": _BOX,
    }
    return Style(**(values | changes))  # type: ignore[arg-type]


STYLES: dict[str, Style] = {
    "corner": Style(horizontal="right", wrap=False),
    "title": Style(size=14, bold=True, horizontal="center", vertical="center"),
    "subtitle": Style(size=12, bold=True, horizontal="center", vertical="center"),
    "heading": Style(size=12, bold=True),
    "plain": Style(),
    "line": Style(wrap=False),
    "hint": Style(size=9, italic=True),
    "hint_boxed": Style(size=9, italic=True, border=_BOX, indent=1),
    "hint_center": Style(size=9, italic=True, horizontal="center"),
    "label": Style(bold=True, vertical="bottom"),
    "value": Style(format=TEXT, border=_RULE, vertical="bottom"),
    "value_date": Style(format=DATE, border=_RULE, vertical="bottom", wrap=False),
    "value_money": Style(format=MONEY, border=_RULE, vertical="bottom", wrap=False),
    "value_year": Style(format="0", border=_RULE, vertical="bottom", wrap=False),
    "value_share": Style(format=SHARE_SIGNED, vertical="bottom", wrap=False),
    "shown": Style(wrap=False, vertical="bottom"),
    "question": Style(border=_BOX, italic=True, indent=1),
    "answer": Style(format=TEXT, border=_BOX, indent=1),
    "head": Style(size=10, bold=True, horizontal="center", vertical="center", border=_BOX, fill=_GREY),
    "number": Style(horizontal="center", wrap=False, border=_BOX),
    "text": Style(format=TEXT, border=_BOX, indent=1),
    "text_center": Style(format=TEXT, border=_BOX, horizontal="center"),
    "quantity": _money(format=QUANTITY, horizontal="center"),
    "count": _money(format=WHOLE, horizontal="center"),
    "count_sum": _money(format=WHOLE, horizontal="center", bold=True),
    "count_total": _money(format=WHOLE, horizontal="center", bold=True, fill=_GREY),
    "count_shown": Style(format=WHOLE, wrap=False),
    "listed": Style(format=TEXT, border=_BOX, vertical="center", indent=1),
    "listed_email": Style(format=TEXT, border=_BOX, vertical="center", indent=1, wrap=False, shrink=True),
    "listed_number": Style(horizontal="center", vertical="center", wrap=False, border=_BOX),
    "listed_date": Style(format=DATE, border=_BOX, horizontal="center", vertical="center", wrap=False),
    "share": _money(format=SHARE, horizontal="center"),
    "mean": _money(horizontal="center"),
    "total_quantity": _money(format=QUANTITY, horizontal="center", bold=True, fill=_GREY),
    "group_words": Style(bold=True, horizontal="center", border=_BOX),
    "total_mean": _money(horizontal="center", bold=True, fill=_GREY),
    "date": Style(format=DATE, border=_BOX, horizontal="center", wrap=False),
    "money": _money(),
    "group_number": Style(horizontal="center", bold=True, wrap=False, border=_BOX),
    "group": Style(bold=True, format=TEXT, border=_BOX, indent=1),
    "sum": _money(bold=True),
    "sum_caption": Style(bold=True, border=_BOX, indent=1),
    "total": _money(bold=True, fill=_GREY),
    "total_caption": Style(bold=True, border=_BOX, fill=_GREY, indent=1),
    "sign_caption": Style(bold=True, vertical="bottom"),
    "sign": Style(format=TEXT, border=_RULE, horizontal="center", vertical="bottom"),
    "sign_shown": Style(border=_RULE, horizontal="center", vertical="bottom"),
    "under": Style(size=9, horizontal="center", wrap=False),
}
