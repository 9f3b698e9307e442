"""A workbook whose sheets have known columns: only rows and values are left to fill."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from formgen.records import record
from formgen.rendering.workbook.row_heights import Fit
from formgen.templates.workbook.cell_plans import Calculated, FrozenPanes, LocatedReference, Sentence
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
"""Stands for a row's number; XML cannot hold this character."""

TEXT, FIELD, VALUE, SENTENCE, FORMULA, RICH = range(6)
"""Kinds of cells that differ between documents; a fixed text differs by its number among the strings."""

BoundCell: TypeAlias = tuple[int, int, Any, Fit | None]
"""A cell: its kind, its column, the source of its value, and how its text fits."""

BoundPlace: TypeAlias = tuple[bool, int, int, int, Sequence[int], int, bool]
"""A reference: whether it is to its own row; sheet, left, right, rows, loops; whether it is one cell."""


@record
class BoundFormula:
    """A formula with known columns; ``text`` takes row numbers and is ``None`` if more is unknown."""

    cell: Calculated
    text: str | None
    places: tuple[BoundPlace, ...]


@record
class BoundRow:
    """A row: its XML, which takes the height if the row ``grows``, then the contents of each of ``cells``.

    ``alone`` and ``together`` are the heights that the fixed texts need, in single and in merged cells;
    ``own`` is the row's height in the template, or 0.
    """

    text: str
    cells: tuple[BoundCell, ...]
    constants: tuple[tuple[int, Any], ...]
    grows: bool
    alone: float
    together: float
    own: float


@record
class BoundMerge:
    """Merged cells with their printed columns; ``line`` is their row if they have only one."""

    merge: Merge
    across: tuple[tuple[int, int], ...]
    line: int | None


@record
class BoundArea:
    """A reference outside of the cells: ``first`` and ``second`` are its two ends without their rows.

    ``one``: it is a single cell if it is a single row.
    """

    place: LocatedReference
    first: str
    second: str
    one: bool


@record
class BoundFragment:
    """XML around a sheet's cells: ``text`` takes the values of ``pieces``; ``parts`` are inserted into it."""

    text: str
    pieces: tuple[BoundArea | LocatedReference | FrozenPanes | Sentence, ...]
    parts: tuple[BoundFragment, ...]
    close: str


@record
class BoundSheet:
    """The fixed parts of a sheet with these columns; ``widest`` are the letters of its last column.

    ``room`` is the height of the rows, in points, that fit on a printed page.
    """

    widest: str
    widths: str
    room: float
    rows: Mapping[int, BoundRow]
    merges: tuple[BoundMerge, ...]
    before: tuple[BoundFragment, ...]
    after: tuple[BoundFragment, ...]


@record
class BoundName:
    """A defined name: its XML up to the row of its first cell, and from there to the row of its last.

    ``one``: both are in the same column. ``whole``: the name covers all rows of its loop.
    """

    plan: NamePlan
    first: str
    last: str
    one: bool
    whole: bool


@record
class BoundBook:
    """A workbook with known columns in all sheets."""

    sheets: tuple[BoundSheet, ...]
    given: tuple[BoundFragment, ...]
    names: tuple[BoundName, ...]
