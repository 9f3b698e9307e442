"""Writes the sheets whose rows hold the items of a list and, beside them, those of their inner lists.

Inner items are rows of a table, or sums in columns of months.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import get_column_letter

from formgen.bilingual import Text
from formgen.intake.contents import Content
from formgen.intake.field_sheets import Need
from formgen.intake.guide_texts import MONTHS_HINT, SHARED_HINT, SUMS_HINT
from formgen.intake.inputs import Inputs, both
from formgen.intake.list_sheets import (
    FIRST,
    LAST,
    NUMBER_WIDTH,
    Head,
    heads_of,
    set_heights,
    widths_of,
    write_head,
    write_heads,
)
from formgen.intake.looks import FORMATS, HEAD, NUMBER, PLAIN, paint, set_widths
from formgen.model.entry_sheets import Mark, Sheet, SheetKind
from formgen.model.fields import Kind

__all__ = ["SharedRow", "write_shared"]

_MONTH_WIDTH = 12.5
_ROOM_BESIDE_MONTHS = 88.0
"""The width that the columns before those of months share."""
_NUMBERS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.YEAR})


@dataclass(frozen=True, slots=True)
class SharedRow:
    """A row: the item's number, the contents of the item and of an inner item.

    ``own`` is ``None`` in the rows that only continue an item. The contents of an inner item are one for each
    column.
    """

    number: int | None
    own: Sequence[Content] | None
    inner: Sequence[Content]


def write_shared(
    sheet: Any,
    title: Text,
    plan: Sheet,
    rows: Sequence[SharedRow],
    months: Sequence[Content],
    *,
    need: Need,
    inputs: Inputs,
) -> None:
    """Write the sheet of a list and its inner list. ``months`` head the columns of sums, if it has such."""
    inner = plan.inner
    assert inner is not None
    own = heads_of(plan.columns)
    below = [] if inner.kind is SheetKind.GRID else heads_of(inner.columns, f"{plan.inner_name}[].")
    count = 1 + len(own) + len(below) + len(months)
    write_head(sheet, title, both(_hint(plan, inner), "\n"), _kept(own), count)
    sheet.cell(1, 2, Mark.KEY.value)
    paint(sheet.cell(FIRST - 2, 2, "№"), HEAD)
    paint(sheet.cell(FIRST - 1, 2), {"border": HEAD["border"]})
    inputs.rule(f"B{FIRST}:B{LAST}", Kind.COUNT, None)
    write_heads(sheet, own, 3, need=need, inputs=inputs)
    first = 3 + len(own)
    write_heads(sheet, below, first, need=need, inputs=inputs)
    if months:
        _write_months(sheet, months, first, inputs)
    heads = [*own, *below]
    for row, each in enumerate(rows, start=FIRST):
        inputs.paint(sheet.cell(row, 2), NUMBER)
        sheet.cell(row, 2).value = each.number
        contents = [*(each.own or [None] * len(own)), *each.inner]
        for place, content in enumerate(contents):
            head = heads[place] if place < len(heads) else None
            kind = Kind.MONEY if head is None else head.column.kind
            wanted = head is not None and need(head.column) == "*"
            required = wanted and (place >= len(own) or each.own is not None)
            inputs.put(sheet.cell(row, 3 + place), content, kind, required=required, number=kind in _NUMBERS)
    widths = [NUMBER_WIDTH, *(widths_of(heads, _ROOM_BESIDE_MONTHS) if months else widths_of(heads))]
    set_heights(sheet, widths, len(rows))  # the months' common head is wide
    set_widths(sheet, [*widths, *[_MONTH_WIDTH] * len(months)])


def _kept(own: Sequence[Head]) -> int:
    """Return the number of columns that stay in view: the item's number and its first field."""
    return 1 + (2 if own[0].column.bilingual else 1)


def _hint(plan: Sheet, inner: Sheet) -> Text:
    if inner.kind is SheetKind.GRID:
        return SUMS_HINT
    name, below = plan.columns[0].info.label, inner.info.label if inner.info is not None else Text("")
    return Text(
        kk=(SHARED_HINT.kk or "").format(name=name.kk, below=(below.kk or "").lower()),
        ru=(SHARED_HINT.ru or "").format(name=name.ru, below=(below.ru or "").lower()),
    )


def _write_months(sheet: Any, months: Sequence[Content], first: int, inputs: Inputs) -> None:
    """Write the row with the months of the columns of sums, and the look and rule of the sums."""
    sheet.cell(FIRST - 1, 1, Mark.MONTH.value)
    last = first + len(months) - 1
    for number, month in enumerate(months, start=first):
        letter = get_column_letter(number)
        sheet.cell(1, number, Mark.MONTH.value)
        paint(sheet.cell(FIRST - 2, number), HEAD)
        inputs.put(sheet.cell(FIRST - 1, number), month, Kind.MONTH, required=True)
        paint(sheet.cell(FIRST - 1, number), {"alignment": HEAD["alignment"]})
        paint(sheet.column_dimensions[letter], {"font": PLAIN["font"]})
        sheet.column_dimensions[letter].number_format = FORMATS[Kind.MONEY]
    sheet.cell(FIRST - 2, first, both(MONTHS_HINT))
    sheet.merge_cells(start_row=FIRST - 2, end_row=FIRST - 2, start_column=first, end_column=last)
    letters = get_column_letter(first), get_column_letter(last)
    inputs.rule(f"{letters[0]}{FIRST - 1}:{letters[1]}{FIRST - 1}", Kind.MONTH, None)
    inputs.rule(f"{letters[0]}{FIRST}:{letters[1]}{LAST}", Kind.MONEY, None)
