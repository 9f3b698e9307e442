"""Writes the sheets with a row for each item: lists, and grids of sums by months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter, quote_sheetname

from formgen.bilingual import Text
from formgen.intake.contents import Content
from formgen.intake.field_sheets import Card, Need, label_of
from formgen.intake.guide_texts import GRID_HINT, HINTS, MONTHS_HEAD, TABLE_HINT, TEXT_HEADS
from formgen.intake.inputs import Inputs, both
from formgen.intake.looks import (
    FORMATS,
    HEAD,
    HINT,
    INPUT,
    NAME,
    NUMBER,
    PARENT,
    PLAIN,
    TITLE,
    WIDTHS,
    lines_of,
    paint,
    set_height,
    set_page,
    set_widths,
)
from formgen.model.entry_sheets import NOTHING, Column, Mark
from formgen.model.fields import Kind

__all__ = ["FIRST", "LAST", "Parent", "write_grid", "write_table"]

FIRST = 6
"""The first row of items."""
LAST = 10_000
"""The last row whose cells are validated."""

_WIDTH = 132
_TEXT_WIDTH = 16.0
_NUMBER_WIDTH = 6
_NAME_WIDTH = 16
_OTHER_WIDTH = 18
_MONTH_WIDTH = 11.5
_NUMBERS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.YEAR})


class Parent:
    """A sheet whose items have numbers that the rows of another sheet refer to.

    ``numbers`` and ``names`` are the letters of the columns with the items' numbers and names. The name is
    ``below`` rows under the number.
    """

    def __init__(self, title: str, label: Text, numbers: str, names: str, below: int = 0) -> None:
        self.title = title
        self.label = label
        self._numbers = f"{quote_sheetname(title)}!${numbers}:${numbers}"
        self._names = f"{quote_sheetname(title)}!${names}:${names}"
        self._below = f"+{below}" if below else ""

    def name_of(self, cell: str) -> str:
        """Return the formula that displays the name of the item whose number is in ``cell``."""
        return f'=IFERROR(INDEX({self._names},MATCH({cell},{self._numbers},0){self._below})&"","")'


def write_table(
    sheet: Any,
    title: Text,
    columns: Sequence[Column],
    rows: Sequence[Card],
    *,
    need: Need,
    inputs: Inputs,
    parent: Parent | None,
    keyed: bool,
) -> None:
    """Write the sheet of a list, with a row for each item."""
    cells: list[tuple[Column, Text, str, str]] = []
    for column in columns:
        label = label_of(column)
        if column.bilingual:
            for lang in (Mark.KK, Mark.RU):
                half = Text(label[lang])
                cells.append((column, half, f"{column.path}.{lang}".lstrip("."), TEXT_HEADS[lang] or ""))
        else:
            hint = HINTS.get(column.kind)
            cells.append((column, label, column.path or "value", both(hint, "\n") if hint else ""))
    before = _before(columns, parent, keyed=keyed)
    _head(sheet, title, both(TABLE_HINT, "\n"), before, len(before) + len(cells))
    _write_heads(sheet, before)
    for number, (column, name, mark, subhead) in enumerate(cells, start=2 + len(before)):
        star = need(column)
        sheet.cell(1, number, mark)
        paint(sheet.cell(FIRST - 2, number, both(name, "\n") + (f" {star}" if star else "")), HEAD)
        paint(sheet.cell(FIRST - 1, number, subhead), {**HINT, "border": HEAD["border"]})
        letter = get_column_letter(number)
        inputs.rule(f"{letter}{FIRST}:{letter}{LAST}", column.kind, column.info)
        paint(sheet.column_dimensions[letter], {"font": INPUT["font"], "alignment": INPUT["alignment"]})
        sheet.column_dimensions[letter].number_format = FORMATS.get(column.kind, "@")
    for row, card in enumerate(rows, start=FIRST):
        _write_before(sheet, row, card, before, inputs=inputs, parent=parent)
        halves = [
            (column, half)
            for column, pair in zip(columns, card.contents, strict=True)
            for half in (pair if column.bilingual else pair[:1])
        ]
        for number, (column, content) in enumerate(halves, start=2 + len(before)):
            cell = sheet.cell(row, number)
            required = need(column) == "*"
            inputs.put(cell, content, column.kind, required=required, number=column.kind in _NUMBERS)
    taken = [_NUMBER_WIDTH if mark != NOTHING else _NAME_WIDTH for mark, _ in before]
    widths = [*taken, *_widths([column for column, *_ in cells], _WIDTH - sum(taken))]
    set_widths(sheet, widths)
    _set_heights(sheet, widths, len(rows))
    if parent is not None:
        letter = get_column_letter(2 + [mark for mark, _ in before].index(Mark.PARENT))
        inputs.rule(f"{letter}{FIRST}:{letter}{LAST}", Kind.COUNT, None)


def _set_heights(sheet: Any, widths: Sequence[float], count: int) -> None:
    """Make the head and the rows of items as high as their contents."""
    for row in range(FIRST - 2, FIRST + count):
        bold = 1.15 if row == FIRST - 2 else 1.0
        cells = [sheet.cell(row, number).value for number in range(2, len(widths) + 2)]
        lines = [
            lines_of(value, width / bold)
            for value, width in zip(cells, widths, strict=True)
            if not str(value or "").startswith("=IFERROR(")
        ]
        set_height(sheet, row, max(1.2, *lines))


def _before(columns: Sequence[Column], parent: Parent | None, *, keyed: bool) -> list[tuple[str, str]]:
    """Return the marks and the heads of the columns before the fields."""
    before: list[tuple[str, str]] = []
    if keyed:
        before.append((Mark.KEY, "№"))
    if parent is not None:
        before.append((Mark.PARENT, "№ *"))
        texts = sum(2 for column in columns if column.bilingual)
        other = sum(WIDTHS.get(column.kind, _OTHER_WIDTH) for column in columns if not column.bilingual)
        named = texts * _TEXT_WIDTH + other + _NUMBER_WIDTH + _NAME_WIDTH <= _WIDTH
        if named:
            before.append((NOTHING, both(parent.label, "\n")))
    return before


def _widths(columns: Sequence[Column], room: float) -> list[float]:
    fixed = {Kind.TEXT: 0}
    texts = sum(column.bilingual for column in columns)
    other = sum(fixed.get(column.kind, WIDTHS.get(column.kind, _OTHER_WIDTH)) for column in columns)
    text = min(62.0, max(_TEXT_WIDTH, (room - other) / texts)) if texts else 0.0
    return [text if column.bilingual else WIDTHS.get(column.kind, _OTHER_WIDTH) for column in columns]


def _head(sheet: Any, title: Text, hint: str, before: Sequence[object], count: int) -> None:
    for row in range(2, FIRST):
        sheet.cell(row, 1, NOTHING)
    for row, text, look, lines in ((2, both(title, "\n"), TITLE, 3.0), (3, hint, HINT, 2.0)):
        paint(sheet.cell(row, 2, text), look)
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=max(count, 2) + 1)
        set_height(sheet, row, lines, fixed=True)
    freeze = get_column_letter(2 + len(before))
    set_page(sheet, f"{FIRST - 2}:{FIRST - 1}", f"{freeze}{FIRST}")


def _write_heads(sheet: Any, before: Sequence[tuple[str, str]]) -> None:
    for number, (mark, text) in enumerate(before, start=2):
        sheet.cell(1, number, str(mark))
        paint(sheet.cell(FIRST - 2, number, text), HEAD)
        paint(sheet.cell(FIRST - 1, number), {"border": HEAD["border"]})


def _write_before(
    sheet: Any,
    row: int,
    card: Card,
    before: Sequence[tuple[str, str]],
    *,
    inputs: Inputs,
    parent: Parent | None,
) -> None:
    for number, (mark, _) in enumerate(before, start=2):
        cell = sheet.cell(row, number)
        if mark == Mark.KEY:
            inputs.paint(cell, NUMBER)
            cell.value = card.key
        elif mark == Mark.PARENT:
            inputs.paint(cell, PARENT)
            cell.value = card.parent
        elif parent is not None:
            inputs.paint(cell, NAME)
            cell.value = parent.name_of(f"{get_column_letter(number - 1)}{row}")


def write_grid(
    sheet: Any,
    title: Text,
    months: Sequence[Content],
    rows: Sequence[tuple[int, Sequence[Content]]],
    *,
    inputs: Inputs,
    parent: Parent,
) -> None:
    """Write the sheet of sums by months, with a row for each item of the parent list."""
    hint = Text(
        kk=(GRID_HINT.kk or "").format(sheet=parent.title), ru=(GRID_HINT.ru or "").format(sheet=parent.title)
    )
    before = [(Mark.PARENT.value, "№ *"), (NOTHING, both(parent.label, "\n"))]
    _head(sheet, title, both(hint, "\n"), before, len(before) + len(months))
    _write_heads(sheet, before)
    sheet.cell(FIRST - 1, 1, Mark.MONTH.value)
    last = get_column_letter(3 + len(months))
    for number in range(4, 4 + len(months)):
        paint(sheet.cell(FIRST - 2, number), HEAD)
    sheet.cell(FIRST - 2, 4, both(MONTHS_HEAD))
    sheet.merge_cells(start_row=FIRST - 2, end_row=FIRST - 2, start_column=4, end_column=3 + len(months))
    for number, month in enumerate(months, start=4):
        sheet.cell(1, number, Mark.MONTH.value)
        inputs.put(sheet.cell(FIRST - 1, number), month, Kind.MONTH, required=True)
        paint(sheet.cell(FIRST - 1, number), {"alignment": HEAD["alignment"]})
        paint(sheet.column_dimensions[get_column_letter(number)], {"font": PLAIN["font"]})
        sheet.column_dimensions[get_column_letter(number)].number_format = FORMATS[Kind.MONEY]
    inputs.rule(f"D{FIRST - 1}:{last}{FIRST - 1}", Kind.MONTH, None)
    inputs.rule(f"D{FIRST}:{last}{LAST}", Kind.MONEY, None)
    inputs.rule(f"B{FIRST}:B{LAST}", Kind.COUNT, None)
    for row, (key, amounts) in enumerate(rows, start=FIRST):
        _write_before(sheet, row, Card(key, key, ()), before, inputs=inputs, parent=parent)
        for number, amount in enumerate(amounts, start=4):
            inputs.put(sheet.cell(row, number), amount, Kind.MONEY, required=False, number=True)
    widths: list[float] = [_NUMBER_WIDTH, _NAME_WIDTH, *[_MONTH_WIDTH] * len(months)]
    set_widths(sheet, widths)
    set_height(sheet, FIRST - 2, lines_of(both(parent.label, "\n"), _NAME_WIDTH / 1.15))
    set_height(sheet, FIRST - 1, 1.2)
