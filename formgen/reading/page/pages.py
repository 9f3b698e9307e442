"""A page as the sequence of what its reader sees: lines, tables and their cells, each with its place.

A line is a paragraph. Texts of boxes and notes are lines of their own behind the line that they belong to.
A picture
is the sign ``PICTURE`` within its line. Lines in which nothing stands are not listed: the line before
counts them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

__all__ = ["PICTURE", "Cell", "Control", "Item", "Line", "Place", "Row", "Table", "lines_of"]

PICTURE: Final = "\ufffc"
"""Stands in a line's text for a picture, a drawing or an embedded object."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands: ``table``, ``row`` and ``column`` from 1, all 0 outside of tables.

    ``part`` is empty for the body, or says ``header``, ``footer``, ``note`` or ``box``.
    """

    table: int = 0
    row: int = 0
    column: int = 0
    part: str = ""


@dataclass(slots=True, eq=False)
class Control:
    """A content control, or the part of it that stands in one line: ``start`` and ``end`` are in its text."""

    tag: str
    label: str
    start: int = 0
    end: int = 0
    is_empty: bool = False
    """Whether it shows its placeholder: nothing was given."""
    element: object = None
    """Tells whether parts in several lines are of one control."""
    is_inline: bool = False
    """Whether it stands within one paragraph."""


@dataclass(slots=True, eq=False)
class Line:
    """A paragraph: its text, with line breaks and tabs in it, and the number that its list gives it."""

    text: str
    place: Place
    style: str = ""
    number: str = ""
    controls: list[Control] = field(default_factory=list)
    blank_after: int = 0
    """How many empty paragraphs follow it."""
    block: object = None
    """The innermost control that holds whole paragraphs, this one among them."""
    goes_on: bool = False
    """Whether the line before it stands in the same ``block``."""
    evident: dict[object, int] = field(default_factory=dict)
    """How many values are known by their shape, by what the line was matched with."""


@dataclass(slots=True, eq=False)
class Cell:
    """A cell of a table: its first column in the grid, from 0, how many columns it spans, and its content."""

    column: int
    span: int
    items: list[Item]


@dataclass(slots=True, eq=False)
class Row:
    """A row of a table; a cell that goes on from the row above is empty."""

    cells: list[Cell]
    is_head: bool = False


@dataclass(slots=True, eq=False)
class Table:
    """A table; ``number`` counts the page's tables from 1."""

    number: int
    rows: list[Row]
    blank_after: int = 0


Item: TypeAlias = Line | Table


def lines_of(items: Sequence[Item]) -> Iterator[Line]:
    """Yield all lines of a page, row by row, cell by cell."""
    for item in items:
        if isinstance(item, Line):
            yield item
        else:
            for row in item.rows:
                for cell in row.cells:
                    yield from lines_of(cell.items)
