"""A page as its reader sees it: lines, tables and their cells in order, each with its place.

A line is a paragraph. Texts of boxes and notes are lines of their own after the line that they belong to. A
picture is the sign ``PICTURE`` within its line. Empty lines are not listed: the line before counts them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

__all__ = ["PICTURE", "Cell", "Control", "Item", "Line", "Place", "Row", "Table", "lines_of"]

PICTURE: Final = "\ufffc"
"""Stands in a line's text for a picture, a drawing or an embedded object."""


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a line: ``table``, ``row`` and ``column`` from 1, all 0 outside of tables.

    ``part`` is empty for the body, or ``header``, ``footer``, ``note`` or ``box``.
    """

    table: int = 0
    row: int = 0
    column: int = 0
    part: str = ""


@dataclass(slots=True, eq=False)
class Control:
    """A content control, or its part in one line: ``start`` and ``end`` are positions in the line's text."""

    tag: str
    label: str
    start: int = 0
    end: int = 0
    is_empty: bool = False
    """Whether it shows its placeholder and so has no value."""
    element: object = None
    """Identifies the parts of one control in several lines."""
    is_inline: bool = False
    """Whether it lies within one paragraph."""


@dataclass(slots=True, eq=False)
class Line:
    """A paragraph: its text, with line breaks and tabs in it, and the number that its list gives it."""

    text: str
    place: Place
    style: str = ""
    number: str = ""
    controls: list[Control] = field(default_factory=list)
    blank_after: int = 0
    """The number of empty paragraphs that follow it."""
    block: object = None
    """The innermost control that holds whole paragraphs, including this one."""
    goes_on: bool = False
    """Whether the line before it is in the same ``block``."""
    is_heading: bool | None = None
    """Whether it is a heading that was added to the form's own; ``None`` if that is unknown."""
    evident: dict[object, int] = field(default_factory=dict)
    """The number of values with an evident shape, by the template line that it was matched with."""


@dataclass(slots=True, eq=False)
class Cell:
    """A cell of a table: its first column in the grid, from 0, its number of columns, and its content."""

    column: int
    span: int
    items: list[Item]
    blank_before: int = 0
    """The number of empty paragraphs before its first line."""


@dataclass(slots=True, eq=False)
class Row:
    """A row of a table; a cell that continues the cell above is empty."""

    cells: list[Cell]
    is_head: bool = False
    readings: dict[object, Sequence[Any]] = field(default_factory=dict)
    """Its readings, by the terminal of the template's row that it was matched with."""


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
