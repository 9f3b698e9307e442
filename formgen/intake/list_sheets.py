"""Writes the sheets with a row for each item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import get_column_letter, quote_sheetname

from formgen.bilingual import Text
from formgen.intake.field_sheets import Card, Need, label_of
from formgen.intake.guide_texts import HINTS, TABLE_HINT, TEXT_HEADS
from formgen.intake.inputs import Inputs, both
from formgen.intake.looks import (
    FORMATS,
    HEAD,
    HINT,
    INPUT,
    NAME,
    NUMBER,
    PARENT,
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

__all__ = [
    "FIRST",
    "LAST",
    "NUMBER_WIDTH",
    "Head",
    "Parent",
    "heads_of",
    "set_heights",
    "widths_of",
    "write_head",
    "write_heads",
    "write_table",
]

FIRST = 6
"""The first row of items."""
LAST = 10_000
"""The last row whose cells are validated."""

_WIDTH = 132
_TEXT_WIDTH = 16.0
NUMBER_WIDTH = 6
_NAME_WIDTH = 16
_OTHER_WIDTH = 18
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


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column: its field, its words, the mark that loading reads, and a hint."""

    column: Column
    name: Text
    mark: str
    hint: str


def heads_of(columns: Sequence[Column], begin: str = "") -> list[Head]:
    """Return the heads of the columns of fields. Marks begin with ``begin``."""
    heads: list[Head] = []
    for column in columns:
        label = label_of(column)
        if column.bilingual:
            for lang in (Mark.KK, Mark.RU):
                mark = f"{begin}{f'{column.path}.{lang}'.lstrip('.')}"
                heads.append(Head(column, Text(label[lang]), mark, TEXT_HEADS[lang] or ""))
        else:
            hint = HINTS.get(column.kind)
            heads.append(
                Head(column, label, f"{begin}{column.path or 'value'}", both(hint, "\n") if hint else "")
            )
    return heads


def write_heads(sheet: Any, heads: Sequence[Head], first: int, *, need: Need, inputs: Inputs) -> None:
    """Write the heads of columns from the column ``first`` on, and the look and rule of the cells below."""
    letters = [get_column_letter(number) for number in range(first, first + len(heads))]
    row = f"${letters[0]}{FIRST}:${letters[-1]}{FIRST}" if letters else ""
    for number, head in enumerate(heads, start=first):
        column = head.column
        star = need(column)
        sheet.cell(1, number, head.mark)
        paint(sheet.cell(FIRST - 2, number, both(head.name, "\n") + (f" {star}" if star else "")), HEAD)
        paint(sheet.cell(FIRST - 1, number, head.hint), {**HINT, "border": HEAD["border"]})
        letter = get_column_letter(number)
        inputs.rule(f"{letter}{FIRST}:{letter}{LAST}", column.kind, column.info)
        if star == "*":
            inputs.missing(f"{letter}{FIRST}:{letter}{LAST}", row)
        elif column.bilingual:  # a text that is given in one language needs the other
            other = letters[number - first + (1 if head.mark.endswith(Mark.KK) else -1)]
            inputs.missing(f"{letter}{FIRST}:{letter}{LAST}", f"${other}{FIRST}")
        paint(sheet.column_dimensions[letter], {"font": INPUT["font"], "alignment": INPUT["alignment"]})
        sheet.column_dimensions[letter].number_format = FORMATS.get(column.kind, "@")


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
    heads = heads_of(columns)
    before = _before(columns, parent, keyed=keyed)
    write_head(sheet, title, both(TABLE_HINT, "\n"), len(before), len(before) + len(heads))
    _write_heads(sheet, before)
    write_heads(sheet, heads, 2 + len(before), need=need, inputs=inputs)
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
    taken = [NUMBER_WIDTH if mark != NOTHING else _NAME_WIDTH for mark, _ in before]
    widths = [*taken, *widths_of(heads, _WIDTH - sum(taken))]
    set_widths(sheet, widths)
    set_heights(sheet, widths, len(rows))
    if parent is not None:
        letter = get_column_letter(2 + [mark for mark, _ in before].index(Mark.PARENT))
        inputs.rule(f"{letter}{FIRST}:{letter}{LAST}", Kind.COUNT, None)


def set_heights(sheet: Any, widths: Sequence[float], count: int) -> None:
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
        named = texts * _TEXT_WIDTH + other + NUMBER_WIDTH + _NAME_WIDTH <= _WIDTH
        if named:
            before.append((NOTHING, both(parent.label, "\n")))
    return before


def widths_of(heads: Sequence[Head], room: float = _WIDTH) -> list[float]:
    """Return the widths of columns. Those of text share the room that the others leave."""
    texts = sum(head.column.bilingual for head in heads)
    other = sum(WIDTHS.get(head.column.kind, _OTHER_WIDTH) for head in heads if not head.column.bilingual)
    text = min(62.0, max(_TEXT_WIDTH, (room - other) / texts)) if texts else 0.0
    return [text if head.column.bilingual else WIDTHS.get(head.column.kind, _OTHER_WIDTH) for head in heads]


def write_head(sheet: Any, title: Text, hint: str, before: int, count: int) -> None:
    """Write the heading of a sheet with ``count`` columns, of which ``before`` stay in view."""
    for row in range(2, FIRST):
        sheet.cell(row, 1, NOTHING)
    for row, text, look, lines in ((2, both(title, "\n"), TITLE, 3.0), (3, hint, HINT, 2.0)):
        paint(sheet.cell(row, 2, text), look)
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=max(count, 2) + 1)
        set_height(sheet, row, lines, fixed=True)
    freeze = get_column_letter(2 + before)
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
