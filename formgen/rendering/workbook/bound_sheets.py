"""What is kept of a workbook whose sheets' columns are known: only the rows and the values are wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from formgen.records import record
from formgen.rendering.workbook.row_heights import Fit
from formgen.templates.workbook.cell_plans import Calculated, Located, Sentence, Split
from formgen.templates.workbook.sheet_plans import Merge
from formgen.templates.workbook.value_names import NamePlan

__all__ = [
    "FIELD",
    "FORMULA",
    "RICH",
    "ROW",
    "SENTENCE",
    "TEXT",
    "VALUE",
    "BoundArea",
    "BoundBook",
    "BoundCell",
    "BoundFormula",
    "BoundFragment",
    "BoundMerge",
    "BoundName",
    "BoundPlace",
    "BoundRow",
    "BoundSheet",
]

ROW: Final = "\0"
"""Stands for a row's number, which no XML has."""

TEXT, FIELD, VALUE, SENTENCE, FORMULA, RICH = range(6)
"""Kinds of cells that differ from document to document; texts do by their numbers."""

BoundCell: TypeAlias = tuple[int, int, Any, Fit | None]
"""A cell's kind and column, what it is filled from, and what its row's height hangs on."""

BoundPlace: TypeAlias = tuple[bool, int, int, int, Sequence[int], int, bool]
"""A reference: if it is to the row itself, its sheet, left, right, rows and loops, if it is to one cell."""


@record
class BoundFormula:
    """A formula with its columns known; ``text`` wants its rows' numbers, ``None`` where more is open."""

    cell: Calculated
    text: str | None
    places: tuple[BoundPlace, ...]


@record
class BoundRow:
    """A row: its XML, which wants what each of ``cells`` is filled with, and its height before theirs.

    ``alone`` and ``together`` are what texts ask for that are always the same, in cells of their own and
    in merged ones. ``grows`` tells that the height is to be reckoned anew, and wanted first.
    """

    text: str
    cells: tuple[BoundCell, ...]
    constants: tuple[tuple[int, Any], ...]
    grows: bool
    alone: float
    together: float


@record
class BoundMerge:
    """Merged cells: the columns of each time that they are printed; ``line`` where they are of one row."""

    merge: Merge
    across: tuple[tuple[int, int], ...]
    line: int | None


@record
class BoundArea:
    """A reference outside of the cells: ``first`` and ``second`` are its ends but for their rows.

    ``one`` tells that it is to one cell, where it is to one row.
    """

    place: Located
    first: str
    second: str
    one: bool


@record
class BoundFragment:
    """XML around a sheet's cells: its text, which wants what each of ``pieces`` comes to, and its parts."""

    text: str
    pieces: tuple[BoundArea | Located | Split | Sentence, ...]
    parts: tuple[BoundFragment, ...]
    close: str


@record
class BoundSheet:
    """All that is always the same of a sheet with these columns; ``widest`` is the last one's letters."""

    widest: str
    widths: str
    rows: Mapping[int, BoundRow]
    merges: tuple[BoundMerge, ...]
    before: tuple[BoundFragment, ...]
    after: tuple[BoundFragment, ...]


@record
class BoundName:
    """A defined name: its XML but for the rows, behind its first and its last column.

    ``one`` tells that those are the same, ``whole`` that it takes in all rows of its loop.
    """

    plan: NamePlan
    first: str
    last: str
    one: bool
    whole: bool


@record
class BoundBook:
    """A workbook with the columns of all its sheets known."""

    sheets: tuple[BoundSheet, ...]
    given: tuple[BoundFragment, ...]
    names: tuple[BoundName, ...]
