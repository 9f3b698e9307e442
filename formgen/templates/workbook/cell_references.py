"""Cells and areas by their names: ``C5``, ``$B$7:F12``, ``'Есеп'!A2``, ``$9:$10``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

__all__ = ["AREA", "LAST_COLUMN", "LAST_ROW", "Area", "column_letters", "column_number", "quoted"]

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""The largest row and column of a sheet."""

_SHEET = r"(?:(?P<sheet>'(?:[^']|'')+'|[^\W\d][\w.]*)!)?"
_CELL = r"(?P<{0}ca>\$?)(?P<{0}c>[A-Z]{{1,3}})(?P<{0}ra>\$?)(?P<{0}r>[1-9][0-9]{{0,6}})"
AREA = (
    rf"{_SHEET}(?:{_CELL.format('a')}(?::{_CELL.format('b')})?"
    r"|(?P<la>\$?)(?P<l>[A-Z]{1,3}):(?P<ma>\$?)(?P<m>[A-Z]{1,3})"
    r"|(?P<ta>\$?)(?P<t>[1-9][0-9]{0,6}):(?P<ua>\$?)(?P<u>[1-9][0-9]{0,6}))(?![\w(.!])"
)
"""A regular expression of one reference."""


@cache
def column_letters(number: int) -> str:
    """Return the letters of a column, counted from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number of a column, counted from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def quoted(sheet: str) -> str:
    """Return a sheet's name in the spelling before the ``!`` of a reference."""
    return "'" + sheet.replace("'", "''") + "'"


@dataclass(frozen=True, slots=True)
class Area:
    """A reference in a template, with both ends; ``marks`` are its ``$``, end by end.

    ``kind`` is ``cell``, ``range``, ``rows`` (whole rows) or ``columns`` (whole columns).
    """

    sheet: str | None
    left: int
    top: int
    right: int
    bottom: int
    marks: tuple[str, str, str, str] = ("", "", "", "")
    kind: str = "range"

    @classmethod
    def parse(cls, text: str) -> Area:
        """Read a reference; ``ValueError`` for anything else."""
        found = re.fullmatch(AREA, text)
        if found is None:
            raise ValueError(f"no reference: {text!r}")
        return cls.of(found)

    @classmethod
    def of(cls, found: re.Match[str]) -> Area:
        """Return the area of a match of ``AREA``."""
        sheet = found["sheet"]
        if sheet is not None and sheet.startswith("'"):
            sheet = sheet[1:-1].replace("''", "'")
        if found["l"]:
            ends = sorted((column_number(found["l"]), column_number(found["m"])))
            marks = (found["la"], "", found["ma"], "")
            return cls(sheet, ends[0], 1, ends[1], LAST_ROW, marks, "columns")
        if found["t"]:
            ends = sorted((int(found["t"]), int(found["u"])))
            return cls(sheet, 1, ends[0], LAST_COLUMN, ends[1], ("", found["ta"], "", found["ua"]), "rows")
        one = "b" if found["bc"] else "a"
        columns = sorted((column_number(found["ac"]), column_number(found[f"{one}c"])))
        rows = sorted((int(found["ar"]), int(found[f"{one}r"])))
        marks = (found["aca"], found["ara"], found[f"{one}ca"], found[f"{one}ra"])
        return cls(sheet, columns[0], rows[0], columns[1], rows[1], marks, "range" if found["bc"] else "cell")

    def written(self, left: int, top: int, right: int, bottom: int) -> str:
        """Return the reference, without its sheet, moved to another place."""
        a, b, c, d = self.marks
        if self.kind == "rows":
            return f"{b}{top}:{d}{bottom}"
        if self.kind == "columns":
            return f"{a}{column_letters(left)}:{c}{column_letters(right)}"
        first = f"{a}{column_letters(left)}{b}{top}"
        if self.kind == "cell" and left == right and top == bottom:
            return first
        return f"{first}:{c}{column_letters(right)}{d}{bottom}"
