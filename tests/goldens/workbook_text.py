"""An XLSX as text for people to review, read by openpyxl."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter

__all__ = ["workbook_text"]


def workbook_text(data: bytes) -> str:
    """Return the sheets of an XLSX as text.

    - A sheet begins with its name, its orientation, the rows that repeat on each page, and what may be typed.
    - A row is its number and its cells: ``A`` and the value, or ``A:C`` for merged columns.
    - A formula follows its stored value: ``1500 = SUM(D5:D7)``; the format of a number or a date is in brackets.
    - ``⏎`` is a line's end in a cell.
    """
    formulas = openpyxl.load_workbook(io.BytesIO(data))
    values = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    lines = (line for name in formulas.sheetnames for line in _sheet(formulas[name], values[name]))
    return "".join(f"{line}\n" for line in lines)


def _sheet(sheet: Any, values: Any) -> Iterator[str]:
    yield f"--- sheet «{sheet.title}», {sheet.page_setup.orientation or 'portrait'}"
    if sheet.print_title_rows:
        yield f"--- on each page: rows {sheet.print_title_rows.replace('$', '')}"
    for rule in sorted(sheet.data_validations.dataValidation, key=lambda rule: str(rule.sqref)):
        limits = " and ".join(str(limit) for limit in (rule.formula1, rule.formula2) if limit is not None)
        yield f"--- {rule.sqref} takes {rule.type} {rule.operator or 'between'} {limits}"
    merged = {area.coord.split(":")[0]: area for area in sheet.merged_cells.ranges}
    for row in sheet.iter_rows():
        cells = [_cell(cell, values[cell.coordinate].value, merged) for cell in row if cell.value is not None]
        if cells:
            yield f"{row[0].row} | {' | '.join(cells)}"


def _cell(cell: Any, value: Any, merged: dict[str, Any]) -> str:
    area = merged.get(cell.coordinate)
    place = cell.column_letter
    if area is not None:
        end = get_column_letter(area.max_col)
        place = f"{place}:{end}" if area.min_row == area.max_row else f"{place}:{end}{area.max_row}"
    words = _words(value)
    if cell.data_type == "f":
        words = f"{words} = {cell.value[1:]}"
    if cell.number_format not in {"General", "@"}:
        words = f"{words} [{cell.number_format}]"
    return f"{place} {words}"


def _words(value: object) -> str:
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        value = value.date()
    elif isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).replace("\n", " ⏎ ")
