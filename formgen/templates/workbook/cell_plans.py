"""The cells of a template's sheet, ready to be filled."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from formgen.templates.workbook.calculations import Work, work_of
from formgen.templates.workbook.cell_getters import Expression
from formgen.templates.workbook.cell_references import Area
from formgen.templates.workbook.formulas import Node

__all__ = [
    "Calculated",
    "Cell",
    "Fixed",
    "Located",
    "Sentence",
    "Split",
    "TextStyle",
    "Value",
]


@dataclass(frozen=True, slots=True)
class Located:
    """A reference, with all that finds it again among the printed lines.

    ``rows`` and ``columns`` are the template's lines that it covers (none: it covers all), the depths
    count the loops that it shares with the referring cell; ``below`` and ``beside`` are how far it
    reaches past the template's last line. A ``single`` one stays one cell, the first, whatever repeats.
    """

    area: Area
    sheet: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    row_depth: int
    column_depth: int
    below: tuple[int, int] = (0, 0)
    beside: tuple[int, int] = (0, 0)
    single: bool = False
    plain: bool = False
    """One cell, inside the template's lines."""


@dataclass(frozen=True, slots=True)
class Split:
    """How many lines are frozen above, or beside, the cell at ``corner``."""

    corner: Located
    rows: bool


@dataclass(frozen=True, slots=True)
class Fixed:
    """A cell that is always the same: ``text`` as its shared string has it, or a number in ``xml``."""

    style: str
    text: str | None = None
    rich: str | None = None
    value: Decimal | bool | None = None
    xml: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """A cell with one placeholder and nothing else: without a filter a number or a date keeps its type."""

    style: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class Sentence:
    """Text with placeholders in it."""

    style: str
    parts: tuple[str | Expression, ...]


@dataclass(frozen=True, slots=True)
class Calculated:
    """A formula: other subtotals skip a ``subtotal``, ``work`` calculates its ``tree``."""

    style: str
    tree: Node | None
    pieces: tuple[str | int, ...]
    places: tuple[Located, ...]
    subtotal: bool
    work: Work | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "work", work_of(self.tree))


Cell: TypeAlias = Fixed | Value | Sentence | Calculated


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a cell's style prints text: the height of its row is computed from it.

    ``size`` in points, ``indent`` in Excel's steps.
    """

    wraps: bool
    size: float
    bold: bool
    indent: int = 0
