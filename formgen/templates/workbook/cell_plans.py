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
    "FixedCell",
    "FrozenPanes",
    "LocatedReference",
    "Sentence",
    "TextStyle",
    "Value",
]


@dataclass(frozen=True, slots=True)
class LocatedReference:
    """A reference, with the data to find it again among the printed lines.

    ``rows`` and ``columns`` are the template's lines that it covers (none: it covers all). The depths count
    the loops that it shares with the referring cell. ``below`` and ``beside`` are how far it reaches past the
    template's last line. A ``single`` reference stays one cell, the first, if the cell repeats.
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
class FrozenPanes:
    """The number of frozen lines above, or beside, the cell at ``corner``."""

    corner: LocatedReference
    rows: bool


@dataclass(frozen=True, slots=True)
class FixedCell:
    """A cell that is the same in each document: ``text`` of a shared string, or a number in ``xml``."""

    style: str
    text: str | None = None
    rich: str | None = None
    value: Decimal | bool | None = None
    xml: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """A cell with only one placeholder; without a filter a number or a date keeps its type."""

    style: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class Sentence:
    """Text with placeholders in it."""

    style: str
    parts: tuple[str | Expression, ...]


@dataclass(frozen=True, slots=True)
class Calculated:
    """A formula; ``work`` calculates its ``tree``. Other subtotals skip a cell with ``subtotal``."""

    style: str
    tree: Node | None
    pieces: tuple[str | int, ...]
    places: tuple[LocatedReference, ...]
    subtotal: bool
    work: Work | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "work", work_of(self.tree))


Cell: TypeAlias = FixedCell | Value | Sentence | Calculated


@dataclass(frozen=True, slots=True)
class TextStyle:
    """The style of a cell's text, from which the height of its row is computed.

    ``size`` in points, ``indent`` in Excel's steps.
    """

    wraps: bool
    size: float
    bold: bool
    indent: int = 0
