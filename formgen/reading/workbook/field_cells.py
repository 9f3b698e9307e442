"""The content of a cell of a filled workbook, for a field of its kind."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from formgen.loading.sheet_cells import CellValue, FormattedNumber, UnusableCell, quoted, reference
from formgen.loading.typed_cells import RestoredNumber, text_of_number
from formgen.loading.worksheets import Worksheet
from formgen.model.fields import Kind
from formgen.problems import Location, Problem, Severity
from formgen.reading.blank_marks import is_gap
from formgen.reading.document_values import Found, Unreadable

__all__ = ["CellReader"]

_TEXTS: Final = frozenset({Kind.TEXT, Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC, Kind.LIST})


class CellReader:
    """Reads the cells of one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.fields: dict[tuple[str, int, int], str] = {}
        """The cells that were read, by sheet, row and column, each with the path of its field."""
        self.restored: list[Problem] = []
        """A warning for each number that has its leading zero again."""

    def at(self, sheet: Worksheet, row: int, column: int) -> Location:
        """Return the location of a cell."""
        return Location(self._file, sheet=sheet.title, cell=reference(row, column))

    def found(self, sheet: Worksheet, row: int, column: int, kind: Kind, path: str) -> Found:
        """Return the content of a cell for the field ``path``; ``None`` if it is empty or only a line."""
        value = self.value(sheet, row, column, kind, path)
        self.fields[sheet.title, row, column] = path
        if isinstance(value, str) and is_gap(value, kind):
            value = None
        return Found(value, self.at(sheet, row, column))

    def value(
        self, sheet: Worksheet, row: int, column: int, kind: Kind, path: str
    ) -> CellValue | Unreadable | None:
        """Return the content of a cell; for a text field, the digits of a number if they are certain.

        They are certain if an intake workbook accepts them too. Any other number, a day or a yes or no in a
        text field may be a text that Excel converted: such a cell is ``Unreadable``.
        """
        value = sheet.rows.get(row, {}).get(column)
        if isinstance(value, UnusableCell):
            return Unreadable(value.code, value.shown)
        if isinstance(value, Decimal) and not isinstance(value, FormattedNumber):
            value = Decimal(f"{value.normalize():f}")  # 46082.0 is 46082
        if value is None or isinstance(value, str) or kind not in _TEXTS:
            return value
        text = text_of_number(value, kind, path.rpartition(".")[2])
        if text is None:
            return Unreadable("cell.not_text", str(quoted(value)))
        if isinstance(text, RestoredNumber):
            params = {"value": quoted(value), "taken": str(text)}
            place = self.at(sheet, row, column)
            self.restored.append(Problem(path, "cell.nought_restored", Severity.WARNING, params, place))
        return str(text)
