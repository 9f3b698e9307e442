"""Workbooks to read back: printed, then edited as people edit them in Excel."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Callable
from copy import copy
from pathlib import Path
from typing import Any, TypeAlias

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

import formgen
from formgen.bilingual import LANGS, Lang
from formgen.model.base import Form

__all__ = ["Book", "blank_book", "write_pair", "written"]

Area: TypeAlias = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def written(folder: Path, form: Form, lang: str) -> Path:
    """Print a form into a file."""
    path = folder / f"{form.ID}.{lang}.xlsx"
    path.write_bytes(formgen.render(form, Lang(lang), "xlsx"))
    return path


def write_pair(folder: Path, form: Form) -> tuple[Path, Path]:
    """Print a form into two files, one in each language."""
    kk, ru = (written(folder, form, lang) for lang in LANGS)
    return kk, ru


def blank_book(form_id: str, lang: str) -> Book:
    """Return the blank workbook of a form."""
    return Book(formgen.blank(form_id, Lang(lang), "xlsx"))


class Book:
    """A workbook that can be edited: openpyxl moves cells alone; names and merged cells go with them here."""

    def __init__(self, data: bytes) -> None:
        self.book = openpyxl.load_workbook(io.BytesIO(data), rich_text=True)

    # Cells

    def area(self, name: str) -> tuple[Any, Area]:
        """Return the sheet and the area that a name stands for; ``groups[0].lines`` is ``groups.0.lines``."""
        text = self.book.defined_names[re.sub(r"\[(\d+)\]", r".\1", name)].attr_text
        sheet, _, area = text.rpartition("!")
        return self.book[sheet.strip("'")], range_boundaries(area)

    def cell(self, name: str, row: int = 0, column: int = 0) -> Any:
        """Return a cell of a name's area, by its place in it."""
        sheet, (left, top, _, _) = self.area(name)
        return sheet.cell(top + row, left + column)

    def place(self, name: str, row: int = 0, column: int = 0) -> tuple[str, str]:
        """Return the sheet's name and the cell's."""
        cell = self.cell(name, row, column)
        return cell.parent.title, cell.coordinate

    def type(self, name: str, value: Any, row: int = 0, column: int = 0) -> None:
        """Type over a cell; its format stays, but a day in a cell without one has that of a day, as in Excel."""
        cell = self.cell(name, row, column)
        kept = cell.number_format
        cell.value = value
        if not isinstance(value, dt.date):
            cell.number_format = kept

    def rows(self, name: str) -> tuple[Any, range]:
        """Return the sheet and the rows of a list."""
        sheet, (_, top, _, bottom) = self.area(name)
        return sheet, range(top, bottom + 1)

    # Rows and columns

    def insert_row(self, sheet: Any, at: int) -> None:
        """Insert an empty row above the row ``at``."""
        self._shift(sheet, 1, 3, lambda row: row + (row >= at))
        sheet.insert_rows(at)

    def delete_row(self, sheet: Any, at: int) -> None:
        """Delete a row."""
        self._delete(sheet, 1, 3, at)
        sheet.delete_rows(at)

    def insert_column(self, sheet: Any, at: int) -> None:
        """Insert an empty column left of the column ``at``."""
        self._shift(sheet, 0, 2, lambda column: column + (column >= at))
        sheet.insert_cols(at)

    def delete_column(self, sheet: Any, at: int) -> None:
        """Delete a column."""
        self._delete(sheet, 0, 2, at)
        sheet.delete_cols(at)

    def copy_row(self, sheet: Any, source: int, at: int) -> None:
        """Copy a row and insert the copied cells above the row ``at``."""
        self.insert_row(sheet, at)
        source += source >= at
        for cell in sheet[source]:
            new = sheet.cell(at, cell.column)
            new.value = cell.value
            if cell.has_style:
                new._style = copy(cell._style)
        for left, top, right, bottom in self._merged(sheet):
            if top == bottom == source:
                sheet.merge_cells(start_row=at, end_row=at, start_column=left, end_column=right)

    def move_row(self, sheet: Any, source: int, at: int) -> None:
        """Cut a row and insert the cut cells above the row ``at``; names of its cells go with them."""
        self.copy_row(sheet, source, at)
        source += source >= at
        for defined in self._names(sheet):
            left, top, right, bottom = range_boundaries(defined.attr_text.rpartition("!")[2])
            if top == bottom == source:
                self._point(defined, (left, at, right, at))
        self.delete_row(sheet, source)

    @staticmethod
    def _merged(sheet: Any) -> list[Area]:
        return [each.bounds for each in sheet.merged_cells.ranges]

    def _names(self, sheet: Any) -> list[Any]:
        return [
            defined
            for defined in self.book.defined_names.values()
            if defined.attr_text.rpartition("!")[0].strip("'") == sheet.title and "#" not in defined.attr_text
        ]

    @staticmethod
    def _point(defined: Any, area: Area) -> None:
        sheet = defined.attr_text.rpartition("!")[0]
        first, last = (f"${get_column_letter(area[at])}${area[at + 1]}" for at in (0, 2))
        defined.attr_text = f"{sheet}!{first}" if first == last else f"{sheet}!{first}:{last}"

    def _shift(
        self,
        sheet: Any,
        first: int,
        last: int,
        moved: Callable[[int], int],
        ends: Callable[[int], int] | None = None,
    ) -> None:
        def shifted(area: Area) -> Area:
            new = list(area)
            new[first], new[last] = moved(new[first]), (ends or moved)(new[last])
            return new[0], new[1], new[2], new[3]

        for defined in self._names(sheet):
            self._point(defined, shifted(range_boundaries(defined.attr_text.rpartition("!")[2])))
        for merged in sheet.merged_cells.ranges:
            merged.min_col, merged.min_row, merged.max_col, merged.max_row = shifted(merged.bounds)

    def _delete(self, sheet: Any, first: int, last: int, at: int) -> None:
        for defined in self._names(sheet):
            area = range_boundaries(defined.attr_text.rpartition("!")[2])
            if area[first] == area[last] == at:
                defined.attr_text = f"'{sheet.title}'!#REF!"
        for merged in [*sheet.merged_cells.ranges]:
            if merged.bounds[first] == merged.bounds[last] == at:
                sheet.merged_cells.remove(merged)
        self._shift(sheet, first, last, lambda line: line - (line > at), lambda line: line - (line >= at))

    @property
    def data(self) -> bytes:
        """The workbook's bytes, as openpyxl saves it."""
        stream = io.BytesIO()
        self.book.save(stream)
        return stream.getvalue()

    def save(self, path: Path) -> Path:
        """Write the workbook."""
        path.write_bytes(self.data)
        return path
