"""Writes the sheets around the data: the guide in both languages, and the words of drop-downs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from formgen.bilingual import Text
from formgen.intake.guide_texts import CONTENTS, GUIDE, LISTS, TEXT_HEADS
from formgen.intake.inputs import both, list_range
from formgen.intake.looks import (
    BAND,
    HEAD,
    INPUT,
    LABEL,
    LINK,
    TITLE,
    lines_of,
    paint,
    set_height,
    set_page,
    set_widths,
)
from formgen.model.entry_sheets import choice_words
from formgen.model.fields import Choice

__all__ = ["write_guide", "write_lists"]

_WIDTH = 64
_LIST_WIDTH = 60.0


def write_guide(sheet: Any, title: Text, sheets: Iterable[tuple[str, Text]]) -> None:
    """Write the guide for the person who fills the workbook in, and a table with links to the sheets."""
    set_widths(sheet, [_WIDTH, _WIDTH])
    for number, half in enumerate((title.kk, title.ru), start=2):
        paint(sheet.cell(2, number, half), TITLE)
    set_height(sheet, 2, 5)
    for number, half in enumerate((TEXT_HEADS.kk, TEXT_HEADS.ru), start=2):
        paint(sheet.cell(3, number, half), HEAD)
    row = 3
    for text in GUIDE:
        row += 1
        for number, half in enumerate((text.kk or "", text.ru or ""), start=2):
            paint(sheet.cell(row, number, half), LABEL)
        set_height(sheet, row, max(lines_of(half, _WIDTH) for half in (text.kk, text.ru)))
    row += 2
    paint(sheet.cell(row, 2, CONTENTS.kk), BAND)
    paint(sheet.cell(row, 3, CONTENTS.ru), BAND)
    for name, text in sheets:
        row += 1
        tab = name.partition(".")[0]
        for column, half in enumerate((text.kk, text.ru), start=2):
            cell = paint(sheet.cell(row, column, f"{tab}. {half}" if tab.isdigit() else half), INPUT)
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quote_sheetname(name)}!B2")
            paint(cell, LINK)
    set_page(sheet, "3:3", "B4")


def write_lists(sheet: Any, choices: Sequence[tuple[type[Any], Text]]) -> dict[type[Any], str]:
    """Write the words of each drop-down in a column, and return the range of each drop-down's items."""
    set_widths(sheet, [_LIST_WIDTH] * len(choices))
    paint(sheet.cell(2, 2, both(LISTS)), TITLE)
    ranges: dict[type[Any], str] = {}
    for number, (choice, label) in enumerate(choices, start=2):
        paint(sheet.cell(3, number, both(label)), HEAD)
        members: list[Choice] = [*cast("Iterable[Choice]", choice)]
        for row, member in enumerate(members, start=4):
            paint(sheet.cell(row, number, choice_words(member)), INPUT)
        ranges[choice] = list_range(sheet.title, f"{get_column_letter(number)}", 4, 3 + len(members))
    for row in range(4, 4 + max(len(list(cast("Iterable[Choice]", choice))) for choice, _ in choices)):
        set_height(sheet, row, max(lines_of(cell.value, _LIST_WIDTH) for cell in sheet[row]))
    set_page(sheet, "3:3", "B4")
    return ranges
