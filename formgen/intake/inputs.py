"""The cells that people type into: their contents, their validation, and their prompts."""

from __future__ import annotations

from copy import copy
from typing import Any

from openpyxl.formatting.rule import FormulaRule
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from formgen.bilingual import Text
from formgen.formatting.flags import flag_words
from formgen.intake.contents import Content
from formgen.intake.guide_texts import PROMPTS
from formgen.intake.looks import FORMATS, INPUT, INPUT_NUMBER, MISSING, REQUIRED, REQUIRED_NUMBER, paint
from formgen.model.fields import FieldInfo, Kind
from formgen.model.limits import COUNT_LIMIT, QUANTITY_LIMIT, YEARS

__all__ = ["Inputs", "both", "list_range", "put"]

_FIRST_AND_LAST_DAY = (33_239, 73_415)
"""1 January of the first year that a form may name, and 31 December of the last, as Excel counts days."""

MARK_PRIORITIES = 2
"""The first priorities of conditional formats. They are left to the marks of problems."""

_PROMPT_LENGTH = 250
"""The most characters of a prompt. Excel accepts 255."""


def both(text: Text, join: str = " / ") -> str:
    """Return a text in both languages, or once if both are the same."""
    return f"{text.kk}" if text.kk == text.ru else f"{text.kk}{join}{text.ru}"


def put(cell: Any, content: Content) -> Any:
    """Write a content into a cell and return the cell. A text that looks like a formula stays a text."""
    cell.value = content
    if isinstance(content, str):
        cell.data_type = "s"
    return cell


class Inputs:
    """The input cells of one sheet, with one rule for all cells of a kind."""

    def __init__(self, sheet: Any, lists: dict[type[Any], str]) -> None:
        self._sheet = sheet
        self._lists = lists
        self._styles: dict[tuple[int, str], Any] = {}
        self._rules: dict[object, DataValidation] = {}
        self._tints = 0

    def put(self, cell: Any, content: Content, kind: Kind, *, required: bool, number: bool = False) -> None:
        """Write a cell that people type into. A ``number`` is aligned to the right."""
        look = (REQUIRED_NUMBER if required else INPUT_NUMBER) if number else REQUIRED if required else INPUT
        self.paint(put(cell, content), look, FORMATS.get(kind, "@"))

    def paint(self, cell: Any, look: dict[str, Any], number_format: str = "General") -> None:
        """Give a cell a style. Each style is made once, because openpyxl is slow to recognise a known one."""
        key = (id(look), number_format)
        style = self._styles.get(key)
        if style is None:
            paint(cell, look).number_format = number_format
            self._styles[key] = cell._style  # noqa: SLF001 - openpyxl has no other way to share a style
        else:
            cell._style = copy(style)  # noqa: SLF001 - openpyxl has no other way to share a style

    def rule(self, cells: str, kind: Kind, info: FieldInfo | None) -> None:
        """Validate the values that people type into a range of cells."""
        shared: object = (kind, info.type if info is not None else None)
        if kind is Kind.MONEY:  # its formula names the range's first cell
            shared = (kind, cells)
        rule = self._rules.get(shared)
        if rule is None:
            rule = self._rules[shared] = self._made(cells.partition(":")[0], kind, info)
            if rule is not None:
                self._sheet.add_data_validation(rule)
        rule.add(cells)

    def missing(self, cells: str, beside: str) -> None:
        """Tint the empty ones of some cells as long as the range ``beside`` is not empty.

        References that are relative in ``beside`` start at the first cell.
        """
        first = cells.split(maxsplit=1)[0].partition(":")[0]
        self._tints += 1
        rule = FormulaRule([f"AND(LEN(TRIM({first}))=0,COUNTA({beside})>0)"], **MISSING)
        rule.priority = MARK_PRIORITIES + self._tints
        self._sheet.conditional_formatting.add(cells, rule)

    def _made(self, first: str, kind: Kind, info: FieldInfo | None) -> DataValidation:
        rule = DataValidation(allow_blank=True, showInputMessage=True, showErrorMessage=True)
        if kind is Kind.MONTH:  # may be typed in words as well
            rule.showErrorMessage = False
        elif kind is Kind.DATE:
            rule.type, rule.operator = "date", "between"
            rule.formula1, rule.formula2 = map(str, _FIRST_AND_LAST_DAY)
        elif kind is Kind.COUNT:
            rule.type, rule.operator = "whole", "between"
            rule.formula1, rule.formula2 = "0", str(COUNT_LIMIT - 1)
        elif kind is Kind.YEAR:
            rule.type, rule.operator = "whole", "between"
            rule.formula1, rule.formula2 = map(str, YEARS)
        elif kind is Kind.QUANTITY:
            rule.type, rule.operator = "decimal", "between"
            rule.formula1, rule.formula2 = "0", str(QUANTITY_LIMIT - 1)
        elif kind is Kind.MONEY:
            rule.type = "custom"
            rule.formula1 = f"AND(ISNUMBER({first}),{first}>=0,ROUND({first},2)={first})"
        elif kind is Kind.BOOL:
            words = ",".join(flag_words(flag) for flag in (True, False))
            rule.type, rule.formula1 = "list", f'"{words}"'
        elif kind is Kind.CHOICE and info is not None and info.type in self._lists:
            rule.type, rule.formula1 = "list", self._lists[info.type]
        if kind in PROMPTS:
            rule.prompt = rule.error = both(PROMPTS[kind], "\n")[:_PROMPT_LENGTH]
        return rule


def list_range(title: str, column: str, first: int, last: int) -> str:
    """Return the range of a drop-down's items: ``'Тізімдер'!$B$4:$B$20``."""
    return f"{quote_sheetname(title)}!${column}${first}:${column}${last}"
