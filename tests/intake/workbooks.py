"""Intake workbooks for tests: loaded from bytes, edited as a person would."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, cast

import openpyxl

from formgen.bilingual import Text
from formgen.intake import build_intake
from formgen.loading import LoadedForm, read_documents
from formgen.model.base import Form
from formgen.model.entry_sheets import GUIDE

__all__ = ["as_cells_hold", "blank_book", "edited", "find", "loaded", "mark_of", "sheet_of"]


def loaded(data: bytes, folder: Path) -> LoadedForm:
    path = folder / "intake.xlsx"
    path.write_bytes(data)
    (found,) = read_documents(path)
    return found


@cache
def blank_book(form_id: str) -> bytes:
    """Return the blank workbook of a form."""
    return build_intake(form_id)


def edited(form: Form | str, edit: Callable[[Any], None]) -> bytes:
    """Return the workbook of a form, of a blank one where only its id is given, after ``edit``."""
    data = blank_book(form) if isinstance(form, str) else build_intake(form.ID, form)
    book = openpyxl.load_workbook(io.BytesIO(data))
    edit(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def mark_of(sheet: Any) -> list[str]:
    return str(sheet["A1"].value or "").split()


def sheet_of(book: Any, path: str = "") -> Any:
    """Return the sheet of a list, by its field path; the single values for none."""
    return next(
        sheet
        for sheet in book
        if mark_of(sheet)[3:4] not in ([], [GUIDE]) and mark_of(sheet)[4:] == path.split()
    )


def find(sheet: Any, path: str, mark: str = "kk", occurrence: int = 0) -> Any:
    """Return the cell of a field: by the mark of its row and of its column, or of its column alone."""
    heads = {str(cell.value): cell.column for cell in sheet[1] if cell.value}
    if path in heads:
        return sheet.cell(6 + occurrence, heads[path])
    rows = [row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == path]
    return sheet.cell(rows[occurrence], heads[mark])


def as_cells_hold(value: Any) -> Any:
    """Return ``value`` as cells hold it: an object or an item in which nothing stands is not there."""
    if isinstance(value, tuple):
        return tuple(held for item in value if (held := as_cells_hold(item)) is not None)
    if not is_dataclass(value) or isinstance(value, Text | type):
        return value
    held = {field.name: as_cells_hold(getattr(value, field.name)) for field in fields(value)}
    empty = all(part is None or part == () for part in held.values())
    return None if empty else replace(cast("Any", value), **held)
