"""Writes the sheets around the data: the guide in both languages, and the words of drop-downs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, cast

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from formgen.bilingual import Text
from formgen.intake.guide_texts import (
    CONTENTS,
    EXAMPLE_HEAD,
    LISTS,
    MONTH_EXAMPLES,
    NESTED_RULE,
    RULES,
    RULES_HEAD,
    STEPS,
    STEPS_HEAD,
    TEXT_HEADS,
    TYPING,
    TYPING_HEAD,
)
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
from formgen.model.fields import Choice, Kind

__all__ = ["write_guide", "write_lists"]

_WIDTH = 64
_LIST_WIDTH = 60.0


def write_guide(
    sheet: Any,
    title: Text,
    sheets: Sequence[tuple[str, Text]],
    kinds: Collection[Kind],
    examples: Iterable[tuple[str, Text]],
    *,
    nested: bool,
) -> None:
    """Write the guide for the person who fills the workbook in, with links to the sheets.

    It explains how to type values of ``kinds``, and has the example rows of some sheets. ``nested``: numbers
    refer from one sheet to another.
    """
    set_widths(sheet, [_WIDTH, _WIDTH])
    for number, half in enumerate((title.kk, title.ru), start=2):
        paint(sheet.cell(2, number, half), TITLE)
    set_height(sheet, 2, 5)
    for number, half in enumerate((TEXT_HEADS.kk, TEXT_HEADS.ru), start=2):
        paint(sheet.cell(3, number, half), HEAD)
    page = _Page(sheet)
    page.section(STEPS_HEAD, [_filled_in(step, fields=sheets[0][0]) for step in STEPS])
    page.contents(sheets)
    months = ", ".join(MONTH_EXAMPLES)
    typing = [text for some, text in TYPING if some & {*kinds}]
    page.section(TYPING_HEAD, [_filled_in(text, months=months) for text in typing])
    for name, example in examples:
        page.section(_filled_in(EXAMPLE_HEAD, sheet=name), [example])
    page.section(RULES_HEAD, [*([NESTED_RULE] if nested else []), *RULES])
    set_page(sheet, "3:3", "B4")


def _filled_in(text: Text, **values: str) -> Text:
    return Text(kk=(text.kk or "").format(**values), ru=(text.ru or "").format(**values))


class _Page:
    """Writes the guide from top to bottom."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._row = 3

    def _head(self, head: Text) -> None:
        self._row += 1
        for number, half in enumerate((head.kk, head.ru), start=2):
            paint(self._sheet.cell(self._row, number, half), BAND)
        set_height(
            self._sheet, self._row, 1.2 * max(lines_of(half, 0.85 * _WIDTH) for half in (head.kk, head.ru))
        )

    def section(self, head: Text, texts: Iterable[Text]) -> None:
        """Write a heading and the texts below it, in both languages side by side."""
        self._head(head)
        for text in texts:
            self._row += 1
            for number, half in enumerate((text.kk or "", text.ru or ""), start=2):
                paint(self._sheet.cell(self._row, number, half), LABEL)
            set_height(self._sheet, self._row, max(lines_of(half, _WIDTH) for half in (text.kk, text.ru)))

    def contents(self, sheets: Iterable[tuple[str, Text]]) -> None:
        """Write the names of the sheets in their order, each a link."""
        self._head(CONTENTS)
        for name, text in sheets:
            self._row += 1
            tab = name.partition(".")[0]
            for column, half in enumerate((text.kk, text.ru), start=2):
                words = f"{tab}. {half}" if tab.isdigit() else half
                cell = paint(self._sheet.cell(self._row, column, words), INPUT)
                cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quote_sheetname(name)}!B2")
                paint(cell, LINK)


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
