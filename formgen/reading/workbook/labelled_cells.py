"""The cells of single values that have no defined name, found by the captions beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from formgen.errors import TemplateError
from formgen.loading.worksheets import Workbook, Worksheet
from formgen.reading.page.likeness import is_like, plain
from formgen.reading.workbook.cell_names import Cells, NamedCells
from formgen.reading.workbook.list_places import captions_of
from formgen.templates.workbook.axes import Condition, Node
from formgen.templates.workbook.cell_plans import FixedCell, Value
from formgen.templates.workbook.cell_references import Area
from formgen.templates.workbook.workbook_compiling import compiled_workbook

__all__ = ["LabelledCells"]

_EMPTY_ROWS: Final = 2
"""The most empty rows within a text."""


@dataclass(frozen=True, slots=True)
class _Label:
    """A caption, and the number of rows below it and of columns to its right at which its value stands.

    ``sheet`` and ``column`` are where formgen prints the caption: people rarely move columns. ``others`` are
    the folded captions in the column of the value.
    """

    text: str
    sheet: str
    column: int
    rows: int
    columns: int
    others: frozenset[str]


@cache
def _labels(form_id: str, lang: str, templates: Path | None) -> Mapping[str, _Label]:
    """Return the caption of each single value, by its path, from the template."""
    try:
        sheets = compiled_workbook(form_id, lang, templates).sheets
    except TemplateError:
        return {}
    found: dict[str, _Label] = {}
    for sheet in sheets:
        label: tuple[str, int, int] | None = None
        captions: dict[int, set[str]] = {}
        for plan in sheet.plans.values():
            for column, cell in plan.cells.items():
                if isinstance(cell, FixedCell) and cell.text:
                    captions.setdefault(column, set()).add(plain(cell.text))
        for at, row in enumerate(sorted(_printed(sheet.rows.nodes))):
            cells = sheet.plans[row].cells if row in sheet.plans else {}
            for column in sorted(cells):
                cell = cells[column]
                if isinstance(cell, FixedCell) and cell.text:
                    label = cell.text, at, column
                elif (
                    isinstance(cell, Value)
                    and cell.expression.path
                    and label is not None
                    and (label[2] < column or (label[2] == column and at - label[1] == 1))
                ):
                    text, above, beside = label
                    found.setdefault(
                        cell.expression.path,
                        _Label(
                            text,
                            sheet.name,
                            beside,
                            at - above,
                            column - beside,
                            frozenset(captions.get(column, ())),
                        ),
                    )
    return found


def _printed(nodes: Iterable[Node]) -> Iterator[int]:
    """Yield the rows of a template that are printed: those of its tags are not."""
    for node in nodes:
        if isinstance(node, int):
            yield node
        elif isinstance(node, Condition):
            yield from _printed((*node.body, *node.otherwise))
        else:
            yield from _printed(node.body)


class LabelledCells:
    """Finds the cells of single values by the captions of a form's workbook.

    Cells that have a name are neither captions nor values of other fields: a value may equal a caption.
    """

    def __init__(
        self, book: Workbook, named: NamedCells, form_id: str, lang: str, templates: Path | None = None
    ) -> None:
        self._book = book
        self._named = named
        self._labels = _labels(form_id, lang, templates)
        captions = captions_of(form_id, lang, templates)
        self._captions = {*map(plain, captions.words), *map(plain, captions.hints)}

    def one(self, path: str) -> Cells | None:
        """Return the cells of a field, ``None`` if its caption is missing or found in two places."""
        label = self._labels.get(path)
        if label is None:
            return None
        places = [
            (sheet, row, column)
            for sheet, row, column in self._captioned(label.text)
            if not self._named.has(sheet, row, column)
            and self._may_hold_value(sheet, row + label.rows, column + label.columns)
        ]
        if any(sheet.title == label.sheet for sheet in self._book.sheets):  # a value elsewhere may equal it
            places = [place for place in places if place[0].title == label.sheet]
        if len(places) > 1:  # a value may equal a caption, but stands in another column
            own = [place for place in places if (place[0].title, place[2]) == (label.sheet, label.column)]
            places = own or places
        if len(places) > 1:  # then the cell of its own value is empty
            places = [
                (sheet, row, column)
                for sheet, row, column in places
                if column + label.columns in sheet.rows.get(row + label.rows, {})
            ]
        if len(places) != 1:
            return None
        sheet, row, column = places[0]
        top, left = row + label.rows, column + label.columns
        last = _last_row(sheet, top, left, label.others)
        return Cells(sheet, Area(sheet.title, left, top, left, last), whole=True)

    def _may_hold_value(self, sheet: Worksheet, row: int, column: int) -> bool:
        """Tell whether a cell is no other field's. If names are left, formulas give no field's value."""
        return not self._named.has(sheet, row, column) and not (
            self._named.paths and (row, column) in sheet.formulas
        )

    def _captioned(self, caption: str) -> list[tuple[Worksheet, int, int]]:
        """Return the cells with a caption, or else those similar to it and to no other caption."""
        folded = plain(caption)
        texts = [
            (sheet, row, column, value)
            for sheet in self._book.sheets
            for row, cells in sheet.rows.items()
            for column, value in cells.items()
            if isinstance(value, str)
        ]
        found = [each[:3] for each in texts if plain(each[3]) == folded]
        return found or [
            each[:3] for each in texts if is_like(each[3], caption) and plain(each[3]) not in self._captions
        ]


def _last_row(sheet: Worksheet, top: int, left: int, captions: Iterable[str]) -> int:
    """Return the last row of a text: the rows without other content belong to it.

    It goes on below a few empty rows, unless a caption follows them.
    """
    last = row = top
    while row - last <= _EMPTY_ROWS:
        row += 1
        cells = sheet.rows.get(row, {})
        if [*cells] == [left]:
            if row - last > 1 and _is_caption(sheet, row, left, captions):
                break
            last = row
        elif cells:
            break
    return last


def _is_caption(sheet: Worksheet, row: int, column: int, captions: Iterable[str]) -> bool:
    """Tell whether a cell has a caption of its column; if one with a value beside it follows, that is it."""
    text = str(sheet.rows[row][column])
    if not any(plain(text) == each or is_like(text, each) for each in captions):
        return False
    return not any(
        len(cells) > 1 and plain(str(cells.get(column, ""))) == plain(text)
        for other, cells in sheet.rows.items()
        if other > row
    )
