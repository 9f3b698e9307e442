"""Writes a workbook's template with openpyxl, one language at a time."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import TypeAlias

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Color, Font
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from formgen.formatting.typography import no_breaks
from formgen.layouts.workbook.cell_styles import FONT, STYLES, WHOLE

__all__ = ["Book", "Put", "SheetWriter", "Words"]

Words: TypeAlias = str | tuple[str, str]
"""The words of a cell: one text for both languages, or one in Kazakh and one in Russian."""

Put: TypeAlias = tuple[str, Words, str]
"""A cell: its column (``B``) or its merged columns (``B:D``), its words, its style."""

_INCH = 25.4


class Book:
    """The template of a workbook in one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.active)

    def say(self, words: Words) -> str:
        """Return the words of the book's language."""
        return no_breaks(words if isinstance(words, str) else words[0 if self.lang == "kk" else 1])

    def sheet(self, name: Words, widths: Sequence[float]) -> SheetWriter:
        """Return the writer of a new sheet. ``widths`` of columns are in characters."""
        return SheetWriter(self, self.say(name), widths)

    def name(self, name: str, area: str) -> None:
        """Give an area (``'Есеп'!$B$5``) a defined name."""
        self.workbook.defined_names[name] = DefinedName(name, attr_text=area)


class SheetWriter:
    """Writes a sheet from top to bottom. ``at`` is the number of the next row."""

    def __init__(self, book: Book, name: str, widths: Sequence[float]) -> None:
        self.book = book
        self.at = 1
        self.sheet = sheet = book.workbook.create_sheet(name)
        self.last = get_column_letter(len(widths))
        for number, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.sheet_view.showGridLines = False
        sheet.sheet_view.tabSelected = len(book.workbook.worksheets) == 1
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        setup = sheet.page_setup
        setup.orientation, setup.paperSize = "landscape", 9
        setup.fitToWidth, setup.fitToHeight = 1, 0
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = (
            round(millimetres / _INCH, 4) for millimetres in (20, 15, 20, 18)
        )
        margins.header = margins.footer = round(8 / _INCH, 4)
        sheet.oddHeader.right.text = f'&"{FONT},Bold"&12{{{{ draft_mark }}}}'
        sheet.HeaderFooter.scaleWithDoc = False
        sheet.oddFooter.center.text = f'&"{FONT},Regular"&10&P'

    @property
    def name(self) -> str:
        """The sheet's name in quotes, as references have it: ``'Есеп'``."""
        return f"'{self.sheet.title}'"

    def row(self, *cells: Put, height: float | None = None) -> int:
        """Write a row and return its number. ``height`` is in points."""
        for columns, words, style in cells:
            first, _, last = columns.partition(":")
            self._style(first, last or first, style)
            cell = self.sheet[f"{first}{self.at}"]
            text = self.book.say(words)
            cell.value = int(text) if style == "number" and text.isdigit() else text or None
            if isinstance(cell.value, str) and not text.startswith("="):
                cell.data_type = "s"
            if last:
                self.sheet.merge_cells(f"{first}{self.at}:{last}{self.at}")
        if height is not None:
            self.sheet.row_dimensions[self.at].height = height
        self.at += 1
        return self.at - 1

    def _style(self, first: str, last: str, style: str) -> None:
        for cell in self.sheet[f"{first}{self.at}" : f"{last}{self.at}"][0]:
            self._dress(cell, style)

    @staticmethod
    def _dress(cell: object, style: str) -> None:
        look = STYLES[style]
        cell.font = look.font  # type: ignore[attr-defined]
        cell.alignment = look.alignment  # type: ignore[attr-defined]
        cell.number_format = look.format  # type: ignore[attr-defined]
        if look.border is not None:
            cell.border = copy(look.border)  # type: ignore[attr-defined]
        if look.fill is not None:
            cell.fill = copy(look.fill)  # type: ignore[attr-defined]

    def headed(self, column: str, heading: Words, words: Words) -> None:
        """Write a bold heading and ``words`` into one cell of the last row, so that both print on one page."""
        cell = self.sheet[f"{column}{self.at - 1}"]
        look = {"rFont": FONT, "sz": cell.font.size}
        cell.value = CellRichText(
            TextBlock(InlineFont(b=True, **look), self.book.say(heading) + "\n"),
            TextBlock(InlineFont(i=True, **look), self.book.say(words)),
        )

    def tag(self, tag: str) -> int:
        """Write a row with the tag of a loop or a condition, and return its number. It is not printed."""
        self.sheet[f"A{self.at}"].value = f"{{%tr {tag} %}}"
        self.at += 1
        return self.at - 1

    def begin_if(self, condition: str) -> None:
        """Begin a sheet that is left out of the workbook if ``condition`` does not hold: it ends with ``endif``."""
        assert self.at == 1
        self.tag(f"if {condition}")

    def when(self, condition: str, *rows: Sequence[Put]) -> None:
        """Write rows that are printed if ``condition`` holds."""
        self.tag(f"if {condition}")
        for cells in rows:
            self.row(*cells)
        self.tag("endif")

    def gap(self, height: float = 8) -> None:
        """Leave a row empty. ``height`` is in points."""
        self.sheet.row_dimensions[self.at].height = height
        self.at += 1

    def keep_end(self) -> None:
        """Keep the next row and all rows below it on one page with the row above.

        The template holds this as an automatic break, which a filled sheet has only if it needs it.
        """
        self.sheet.row_breaks.append(Break(id=self.at - 1, man=False))

    def freeze(self, cell: str, head: str) -> None:
        """Freeze the rows above ``cell`` and the columns to its left; print the rows ``head`` on every page."""
        self.sheet.freeze_panes = cell
        self.sheet.print_title_rows = head

    def finish(self) -> None:
        """Set the print area to all rows of the sheet, and its active cell to the first row that is printed."""
        for selection in self.sheet.sheet_view.selection:
            if selection.activeCell == "A1" and str(self.sheet["A1"].value).startswith("{%"):
                selection.activeCell = selection.sqref = "A2"
        self.sheet.print_area = f"A1:{self.last}{self.at - 1}"

    # Rules

    def rule(self, area: str, formula: str, *, color: str | None = None, strike: bool = False) -> None:
        """Colour the cells of an area, or strike them through, if ``formula`` holds."""
        font = Font(color=Color(rgb=color) if color else None, strike=strike or None)
        self._conditional(area, formula, DifferentialStyle(font=font))

    def whole_numbers(self, area: str) -> None:
        """Display whole numbers without a decimal comma."""
        first = area.partition(":")[0]
        style = DifferentialStyle(numFmt=NumberFormat(numFmtId=190, formatCode=WHOLE))
        self._conditional(area, f"{first}=INT({first})", style)

    def _conditional(self, area: str, formula: str, style: DifferentialStyle) -> None:
        self.sheet.conditional_formatting.add(area, Rule(type="expression", dxf=style, formula=[formula]))

    def numbers_only(self, area: str) -> None:
        """Accept only numbers of 0 and more in an area."""
        self._validate(
            area,
            DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True),
            ("Мұнда нөлден кем емес сан жазылады.", "Здесь пишется число не меньше нуля."),
        )

    def choice(self, cell: str, options: Sequence[str]) -> None:
        """Give a cell a drop-down list of ``options``."""
        listed = ",".join(options)
        self._validate(
            cell,
            DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True),
            ("Тізімнен таңдаңыз.", "Выберите из списка."),
        )

    def _validate(self, area: str, validation: DataValidation, words: Words) -> None:
        validation.showErrorMessage = True
        validation.error = self.book.say(words)
        validation.add(area)
        self.sheet.add_data_validation(validation)
