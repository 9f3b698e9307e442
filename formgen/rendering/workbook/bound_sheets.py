"""A workbook whose sheets' columns are known: what is left to fill are rows and values."""

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
"""Kinds of cells that differ between documents; a fixed text differs in its number among the strings."""

BoundCell: TypeAlias = tuple[int, int, Any, Fit | None]
"""A cell: its kind, its column, the source of its value, and how its text fits."""

BoundPlace: TypeAlias = tuple[bool, int, int, int, Sequence[int], int, bool]
"""A reference: whether it is to its own row; sheet, left, right, rows, loops; whether it is one cell."""


@record
class BoundFormula:
    """A formula with its columns known; ``text`` takes row numbers and is ``None`` where more is unknown."""

    cell: Calculated
    text: str | None
    places: tuple[BoundPlace, ...]


@record
class BoundRow:
    """A row: its XML, which takes the height if the row ``grows``, then the contents of each of ``cells``.

    ``alone`` and ``together`` are the heights that the fixed texts need, in single and in merged cells;
    ``own`` is the one that the template gives the row, or nought.
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
    """Merged cells with their printed columns; ``line`` is their row where they have only one."""

    merge: Merge
    across: tuple[tuple[int, int], ...]
    line: int | None


@record
class BoundArea:
    """A reference outside of the cells: ``first`` and ``second`` are its two ends without their rows.

    ``one`` tells that it is a single cell if it is a single row.
    """

    place: LocatedReference
    first: str
    second: str
    one: bool


@record
class BoundFragment:
    """XML around a sheet's cells: ``text`` takes the values of ``pieces``; ``parts`` come inside it."""

    text: str
    pieces: tuple[BoundArea | LocatedReference | FrozenPanes | Sentence, ...]
    parts: tuple[BoundFragment, ...]
    close: str


@record
class BoundSheet:
    """The fixed parts of a sheet with these columns; ``widest`` are the letters of its last column.

    ``room`` is the height of the rows, in points, that a printed page takes.
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

    ``one`` tells that both are in the same column, ``whole`` that the name covers all rows of its loop.
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
