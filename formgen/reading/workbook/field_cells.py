"""What stands in a cell of a filled workbook, for a field of its kind."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from formgen.loading.sheet_cells import CellValue, Unusable, reference
from formgen.loading.worksheets import Worksheet
from formgen.model.fields import Kind
from formgen.problems import Location
from formgen.reading.blank_marks import is_gap
from formgen.reading.document_values import Found, Unreadable

__all__ = ["CellReader"]

_TEXTS: Final = frozenset({Kind.TEXT, Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC, Kind.LIST})
_SURE: Final = 10**15
"""Excel keeps 15 digits of a number: one that has more may have been another number."""


class CellReader:
    """Reads the cells of one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.fields: dict[tuple[str, int, int], str] = {}
        """The cells that were read, by sheet, row and column, each with the path of its field."""

    def at(self, sheet: Worksheet, row: int, column: int) -> Location:
        """Return the place of a cell."""
        return Location(self._file, sheet=sheet.title, cell=reference(row, column))

    def found(self, sheet: Worksheet, row: int, column: int, kind: Kind, path: str) -> Found:
        """Return what a cell says for the field ``path``; ``None`` where it is empty or only a line."""
        value = self.value(sheet, row, column, kind)
        self.fields[sheet.title, row, column] = path
        if isinstance(value, str) and is_gap(value, kind):
            value = None
        return Found(value, self.at(sheet, row, column))

    @staticmethod
    def value(sheet: Worksheet, row: int, column: int, kind: Kind) -> CellValue | Unreadable | None:
        """Return what a cell holds; of a number where a text is wanted its digits, if they are certain.

        A number may be shown otherwise than by its digits (``0017``); one with a fraction, a day or an answer
        to a question may be what Excel took a text for: such a cell is ``Unreadable`` as a text.
        """
        value = sheet.rows.get(row, {}).get(column)
        if isinstance(value, Unusable):
            return Unreadable(value.code, value.shown)
        if isinstance(value, Decimal):
            value = Decimal(f"{value.normalize():f}")  # 46082.0 is 46082
        if value is None or isinstance(value, str) or kind not in _TEXTS:
            return value
        if (
            isinstance(value, Decimal)
            and value == value.to_integral_value()
            and 0 <= value < _SURE
            and (row, column) not in sheet.formatted
        ):
            return f"{value:f}"
        return Unreadable("cell.not_text", f"{value:f}" if isinstance(value, Decimal) else str(value))
