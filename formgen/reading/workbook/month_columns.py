"""The columns of months in a breakdown: the head of each is a month, the rows below are payments."""

from __future__ import annotations

from collections.abc import Iterator

from formgen.bilingual import Text
from formgen.loading.worksheets import Worksheet
from formgen.model.fields import FieldInfo, Kind
from formgen.periods import Month
from formgen.reading.document_values import Found, Record
from formgen.reading.value_parsing import parse_value
from formgen.reading.workbook.field_cells import CellReader
from formgen.templates.workbook.cell_references import Area

__all__ = ["MonthColumns"]


class MonthColumns:
    """The months of one breakdown: ``row`` is the row of their heads, ``named`` the area with a name.

    A column that was inserted before the first month or after the last one is a month as well if its head is
    a month: it lies after the last field's column and before the column with the head ``total``.
    """

    def __init__(
        self,
        cells: CellReader,
        sheet: Worksheet,
        row: int,
        named: Area | None,
        *,
        after: int,
        total: str,
        path: str,
    ) -> None:
        self._cells = cells
        self._sheet = sheet
        self._path = path
        found: list[tuple[Month, int, Found]] = []
        place = _FIRST
        head_row = sheet.rows.get(row, {})
        end = max((at for at, value in head_row.items() if total and value == total), default=None)
        for column in sorted({*head_row, *(at for cells_ in sheet.rows.values() for at in cells_)}):
            inside = named is not None and named.left <= column <= named.right
            beside = column > after and (end is None or column < end)
            if inside or beside:
                head = cells.found(sheet, row, column, Kind.MONTH, f"{path}.month")
                month = _month_of(head)
                if not inside and month is None:
                    del cells.fields[sheet.title, row, column]
                else:
                    place = month or place  # an unreadable one stays after its neighbour
                    found.append((place, column, head))
        found.sort(key=lambda each: each[:2])
        self._heads = {column: (order, head) for order, (_, column, head) in enumerate(found)}

    def payments(self, row: int, *, typed: bool) -> Iterator[Record]:
        """Return the payments of a row in the order of their months: all, or those without a formula."""
        heads = self._heads
        columns = (column for column in self._sheet.rows.get(row, ()) if column in heads)
        for column in sorted(columns, key=lambda column: heads[column][0]):
            if typed and (row, column) in self._sheet.formulas:
                continue
            amount = self._cells.found(self._sheet, row, column, Kind.MONEY, f"{self._path}.amount")
            if amount.value is not None:
                yield Record({"month": [heads[column][1]], "amount": [amount]})


_MONTH = FieldInfo("month", Text("month"), Kind.MONTH, required=True)


_FIRST = Month(1, 1)


def _month_of(head: Found) -> Month | None:
    try:
        month = None if head.value is None else parse_value(_MONTH, head.value, "ru")
    except ValueError:
        return None
    return month if isinstance(month, Month) else None
