"""The columns of months in a breakdown: a month at the head of each, a row's payments below."""

from __future__ import annotations

from collections.abc import Iterator

from formgen.bilingual import Text
from formgen.forms.fields import FieldInfo, Kind
from formgen.loading.worksheets import Worksheet
from formgen.reading.cells import CellReader
from formgen.reading.records import Found, Record
from formgen.reading.values import parse_value
from formgen.templates.references import Area

__all__ = ["MonthColumns"]


class MonthColumns:
    """The months of one breakdown: ``row`` is that of their heads, ``named`` the area that a name gives them.

    A column that was put in before the first month, or behind the last, is one as well if its head is
    a month: columns lie behind that of the last field, and before that which the word ``total`` heads.
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
    ) -> None:
        self._cells = cells
        self._sheet = sheet
        self._heads: dict[int, Found] = {}
        said = sheet.rows.get(row, {})
        end = max((at for at, value in said.items() if total and value == total), default=None)
        for column in sorted({*said, *(at for cells_ in sheet.rows.values() for at in cells_)}):
            inside = named is not None and named.left <= column <= named.right
            beside = column > after and (end is None or column < end)
            if inside or beside:
                head = cells.found(sheet, row, column, Kind.MONTH)
                if inside or _is_month(head):
                    self._heads[column] = head

    def payments(self, row: int, *, typed: bool) -> Iterator[Record]:
        """Yield the payments of a row in the order of their columns: all, or those that no formula gives."""
        for column, head in self._heads.items():
            if typed and (row, column) in self._sheet.formulas:
                continue
            amount = self._cells.found(self._sheet, row, column, Kind.MONEY)
            if amount.value is not None:
                yield Record({"month": [head], "amount": [amount]})


_MONTH = FieldInfo("month", Text("month"), Kind.MONTH, required=True)


def _is_month(head: Found) -> bool:
    try:
        return head.value is not None and parse_value(_MONTH, head.value, "ru") is not None
    except ValueError:
        return False
