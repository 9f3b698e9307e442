"""The plan of a sheet of a workbook's template, with everything needed to fill it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from formgen.ooxml.escaping import escape
from formgen.templates.workbook.axes import Axis
from formgen.templates.workbook.cell_plans import (
    Calculated,
    Cell,
    FrozenPanes,
    LocatedReference,
    Sentence,
    TextStyle,
)
from formgen.templates.workbook.cell_references import LAST_COLUMN, LAST_ROW, Area
from formgen.templates.workbook.formulas import Call, Node, Reference, parse_formula

__all__ = [
    "MAIN",
    "XML_HEAD",
    "Fragment",
    "Merge",
    "PageBreaks",
    "PageSize",
    "Piece",
    "RowPlan",
    "SheetPlan",
    "calculated",
    "located",
]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_S = f"{{{MAIN}}}"

Piece: TypeAlias = str | LocatedReference | FrozenPanes | Sentence


@dataclass(frozen=True, slots=True)
class Fragment:
    """XML around a sheet's cells, with references; it is dropped if the referenced cells are not printed.

    ``parts`` of a container are fragments of their own; it is dropped when all of them are.
    """

    pieces: tuple[Piece, ...] = ()
    parts: tuple[Fragment, ...] = ()
    close: str = ""


@dataclass(frozen=True, slots=True)
class RowPlan:
    """A row: its attributes, its cells by column, and the cells with text that determines its height.

    Each of the latter comes with its columns.
    """

    attributes: str
    height: float | None
    cells: Mapping[int, Cell]
    fitted: tuple[tuple[int, Cell, Sequence[int]], ...] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """Merged cells, in every pass of the loops that all of them share."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    row_depth: int
    column_depth: int


@dataclass(frozen=True, slots=True)
class PageSize:
    """The room between a printed page's margins, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageBreaks:
    """The rows above which a page breaks: always, or only to keep the row and all rows below it together."""

    always: tuple[int, ...] = ()
    keeping: int | None = None


@dataclass(slots=True)
class SheetPlan:
    """A sheet, ready to be filled any number of times; widths are in characters."""

    name: str
    part: str
    opening: str
    before: tuple[Fragment, ...]
    after: tuple[Fragment, ...]
    merges: tuple[Merge, ...]
    rows: Axis
    columns: Axis
    plans: dict[int, RowPlan]
    widths: dict[int, tuple[float, str]]
    styles: Sequence[TextStyle]
    default_height: float
    last_row: int
    last_column: int
    page: PageSize
    breaks: PageBreaks = PageBreaks()
    titles: tuple[int, ...] = ()
    """The rows that repeat on every page."""
    cached: dict[Any, Any] = field(default_factory=dict)

    def cells(self) -> Iterator[tuple[int, int, Cell]]:
        """Yield each cell with its row and its column."""
        for row, plan in self.plans.items():
            for column, cell in plan.cells.items():
                yield row, column, cell


def located(
    area: Area, plan: SheetPlan, sheet: int, own: tuple[int, int] | None = None, *, single: bool = False
) -> LocatedReference:
    """Return a reference to ``plan`` from the cell ``own`` (row, column) of the same sheet."""
    rows = tuple(range(area.top, min(area.bottom, plan.last_row) + 1))
    columns = tuple(range(area.left, min(area.right, plan.last_column) + 1))
    row_depth = column_depth = 0
    if own is not None:
        row_depth = plan.rows.common(own[0], area.top, area.bottom)
        column_depth = plan.columns.common(own[1], area.left, area.right)
    below = max(area.top - plan.last_row, 0), max(area.bottom - plan.last_row, 0)
    beside = max(area.left - plan.last_column, 0), max(area.right - plan.last_column, 0)
    if area.kind == "rows":
        columns, beside = (), (1, LAST_COLUMN)
    if area.kind == "columns":
        rows, below = (), (1, LAST_ROW)
    plain = len(rows) == 1 and len(columns) == 1 and not (single or below[1] or beside[1])
    return LocatedReference(area, sheet, rows, columns, row_depth, column_depth, below, beside, single, plain)


def calculated(
    text: str,
    style: str,
    own: tuple[int, int],
    here: int,
    plans: Sequence[SheetPlan],
) -> Calculated:
    """Return the formula ``text`` of a cell of the sheet number ``here``."""
    formula = parse_formula(text)
    sheets = {plan.name: number for number, plan in enumerate(plans)}
    places = []
    for area in formula.areas:
        number = here if area.sheet is None else sheets.get(area.sheet, -1)
        if number < 0:
            raise LookupError(f"no sheet {area.sheet}")
        places.append(located(area, plans[number], number, own if number == here else None))
    pieces = tuple(escape(piece) if isinstance(piece, str) else piece for piece in formula.pieces)
    return Calculated(style, formula.tree, pieces, tuple(places), _is_subtotal(formula.tree))


def _is_subtotal(tree: Node | None) -> bool:
    if tree is None or isinstance(tree, Reference):
        return False
    if isinstance(tree, Call) and tree.name in ("SUBTOTAL", "AGGREGATE"):
        return True
    return any(_is_subtotal(node) for node in _below(tree))


def _below(tree: Node) -> Iterable[Node]:
    if isinstance(tree, Call):
        return tree.arguments
    return (node for node in tree if isinstance(node, tuple))  # type: ignore[misc]
