"""Writes the sheets with a row for each field: the single values, and lists whose items are cards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from formgen.bilingual import Text
from formgen.intake.contents import Content
from formgen.intake.guide_texts import CARD_HINT, HEADS, HINTS, IF_GIVEN, PARENT, PARTS, TEXT_HEADS
from formgen.intake.inputs import Inputs, both
from formgen.intake.looks import (
    BAND,
    HEAD,
    HINT,
    LABEL,
    NUMBER,
    STAR,
    TITLE,
    lines_of,
    paint,
    set_height,
    set_page,
    set_widths,
)
from formgen.model.entry_sheets import NOTHING, Column, Mark, choice_words
from formgen.model.fields import FieldInfo, Kind

__all__ = ["Card", "Need", "label_of", "star_of", "write_cards", "write_fields"]

_WIDTHS: list[float] = [19, 19, 4, 38, 38, 13]

Need: TypeAlias = Callable[[Column], str]
"""Returns a field's mark: ``*`` if it is required, ``(*)`` if it is required in its object, or nothing."""


@dataclass(frozen=True, slots=True)
class Card:
    """An item: its number, its parent's number, and the contents of its cells in the order of the fields."""

    key: int
    parent: int | None
    contents: Sequence[tuple[Content, Content]]


def label_of(column: Column) -> Text:
    """Return a field's label. The two days of a period have different labels."""
    label, part = column.info.label, PARTS.get(column.part)
    return label if part is None else Text(kk=f"{label.kk}: {part.kk}", ru=f"{label.ru}: {part.ru}")


def star_of(column: Column, needs: frozenset[str]) -> str:
    """Return the mark of a required field, ``*`` or ``(*)``, or nothing for an optional one."""
    whole = column.path.rpartition(".")[0] if column.part else column.path
    if not column.info.required and whole not in needs:
        return ""
    path = ""
    for group in column.groups:
        path = f"{path}.{group.name}".lstrip(".")
        if not group.required and path not in needs:
            return "(*)"
    return "*"


def write_fields(
    sheet: Any,
    title: Text,
    columns: Sequence[Column],
    contents: Sequence[tuple[Content, Content]],
    *,
    need: Need,
    inputs: Inputs,
) -> None:
    """Write the sheet of a form's single values, with a heading for each object."""
    page = _Page(sheet, inputs, need)
    page.head(title, None, key=False)
    groups: tuple[FieldInfo, ...] = ()
    rows: dict[str, int] = {}
    for column, content in zip(columns, contents, strict=True):
        for depth, group in enumerate(column.groups):
            if groups[: depth + 1] != column.groups[: depth + 1]:
                page.band(column.groups[: depth + 1], optional=need(column) != "*" and not group.required)
        if groups and not column.groups:
            page.gap()
        groups = column.groups
        page.field(column, content)
        rows[column.path] = page.row
    for part in _optional_parts(columns, need):
        inside = [column for column in columns if column.path.startswith(f"{part}.")]
        required = [rows[column.path] for column in inside if need(column) == "(*)"]
        page.tint_missing(required, rows[inside[0].path], rows[inside[-1].path])
    page.tint_halves()


def _optional_parts(columns: Sequence[Column], need: Need) -> list[str]:
    """Return the paths of the outermost objects none of whose fields is required, in order."""
    required = [column.path for column in columns if need(column) == "*"]
    parts: dict[str, None] = {}
    for column in columns:
        steps = column.path.split(".")[: len(column.groups)]
        for depth in range(1, len(steps) + 1):
            part = ".".join(steps[:depth])
            if not any(path.startswith(f"{part}.") for path in required):
                parts.setdefault(part)
                break
    return list(parts)


def write_cards(
    sheet: Any,
    title: Text,
    columns: Sequence[Column],
    cards: Iterable[Card],
    *,
    need: Need,
    inputs: Inputs,
    parent: str | None,
) -> None:
    """Write the sheet of a list, one item below the other."""
    page = _Page(sheet, inputs, need)
    page.head(title, CARD_HINT, key=True)
    for card in cards:
        page.number(title, card.key)
        if parent is not None:
            page.parent(parent, card.parent)
        required: list[int] = []
        first = page.row + 1
        for column, content in zip(columns, card.contents, strict=True):
            page.field(column, content)
            if need(column) == "*":
                required.append(page.row)
        page.tint_missing(required, first, page.row)
    page.tint_halves()


class _Page:
    """Writes a sheet from top to bottom."""

    def __init__(self, sheet: Any, inputs: Inputs, need: Need) -> None:
        self._sheet = sheet
        self._inputs = inputs
        self._need = need
        self._row = 1
        self._halves: list[int] = []

    @property
    def row(self) -> int:
        """The row that was written last."""
        return self._row

    def tint_missing(self, required: Sequence[int], first: int, last: int) -> None:
        """Tint the empty fields of the rows ``required`` once a row from first to last has a value."""
        if required:
            cells = " ".join(f"E{row}:{'F' if row in self._halves else 'E'}{row}" for row in required)
            self._inputs.missing(cells, f"$E${first}:$F${last}")

    def tint_halves(self) -> None:
        """Tint the half of a text that is missing although its other half is given."""
        for column, other in (("E", "F"), ("F", "E")):
            cells = " ".join(f"{column}{row}" for row in self._halves)
            if cells:
                self._inputs.missing(cells, f"${other}{self._halves[0]}")

    def _next(self, mark: str) -> int:
        self._row += 1
        self._sheet.cell(self._row, 1, mark)
        return self._row

    def _merge(self, first: int, last: int) -> None:
        self._sheet.merge_cells(start_row=self._row, end_row=self._row, start_column=first, end_column=last)

    def _height(self, lines: float, *, fixed: bool = True) -> None:
        set_height(self._sheet, self._row, lines, fixed=fixed)

    def head(self, title: Text, hint: Text | None, *, key: bool) -> None:
        """Write the marks of columns, the title, and the heads of columns."""
        sheet = self._sheet
        set_widths(sheet, _WIDTHS)
        for column, mark in ((4, Mark.KEY if key else None), (5, Mark.KK), (6, Mark.RU)):
            sheet.cell(1, column, mark.value if mark is not None else None)
        row = self._next(NOTHING)
        paint(sheet.cell(row, 2, both(title, "\n")), TITLE)
        self._merge(2, 7)
        self._height(3)
        if hint is not None:
            row = self._next(NOTHING)
            paint(sheet.cell(row, 2, both(hint, "\n")), HINT)
            self._merge(2, 7)
            self._height(2)
        row = self._next(NOTHING)
        heads = (HEADS.kk, HEADS.ru, "*", TEXT_HEADS.kk, TEXT_HEADS.ru, "")
        for column, text in enumerate(heads, start=2):
            paint(sheet.cell(row, column, text), HEAD)
        set_page(sheet, f"{row}:{row}", f"B{row + 1}")

    def band(self, groups: tuple[FieldInfo, ...], *, optional: bool) -> None:
        """Write the heading of an object."""
        row = self._next(NOTHING)
        names = Text(
            kk=" › ".join(group.label.kk or "" for group in groups),
            ru=" › ".join(group.label.ru or "" for group in groups),
        )
        heading = both(names) + (f" ({both(IF_GIVEN)})" if optional else "")
        paint(self._sheet.cell(row, 2, heading), BAND)
        self._merge(2, 7)
        self._height(1.2 * lines_of(heading, 0.85 * sum(_WIDTHS)))

    def gap(self) -> None:
        """Leave a line free after the last object."""
        self._next(NOTHING)
        self._height(0.5)

    def number(self, title: Text, key: int) -> None:
        """Write the heading of an item with its number."""
        row = self._next(Mark.KEY.value)
        paint(self._sheet.cell(row, 2, both(title)), BAND)
        self._merge(2, 3)
        paint(self._sheet.cell(row, 4, key), NUMBER)
        for column in (5, 6, 7):
            paint(self._sheet.cell(row, column), {"fill": BAND["fill"]})
        self._height(1.2 * lines_of(both(title), 0.85 * (_WIDTHS[0] + _WIDTHS[1])))

    def parent(self, sheet: str, number: int | None) -> None:
        """Write the row with the number of the item on another sheet that this item belongs to."""
        row = self._next(Mark.PARENT.value)
        label = Text(kk=(PARENT.kk or "").format(sheet=sheet), ru=(PARENT.ru or "").format(sheet=sheet))
        lines = self._labels(row, label, "*")
        self._value(row, number, Kind.COUNT, None, required=True)
        self._height(lines)

    def field(self, column: Column, content: tuple[Content, Content]) -> None:
        """Write the row of a field, high enough for its content."""
        row = self._next(column.path)
        need = self._need(column)
        lines = self._labels(row, label_of(column), need)
        if column.bilingual:
            self._halves.append(row)
            for place, half in zip((5, 6), content, strict=True):
                self._inputs.put(self._sheet.cell(row, place), half, Kind.TEXT, required=need == "*")
                lines = max(lines, lines_of(half, _WIDTHS[3]))
        else:
            self._value(row, content[0], column.kind, column.info, required=need == "*")
            lines = max(lines, _lines(content[0], column))
        self._height(lines, fixed=not column.bilingual)

    def _labels(self, row: int, label: Text, need: str) -> int:
        paint(self._sheet.cell(row, 2, label.kk), LABEL)
        paint(self._sheet.cell(row, 3, label.ru), LABEL)
        paint(self._sheet.cell(row, 4, need or None), STAR)
        return max(lines_of(label.kk, _WIDTHS[0]), lines_of(label.ru, _WIDTHS[1]))

    def _value(
        self, row: int, content: Content, kind: Kind, info: FieldInfo | None, *, required: bool
    ) -> None:
        cell = self._sheet.cell(row, 5)
        self._inputs.put(cell, content, kind, required=required)
        self._inputs.put(self._sheet.cell(row, 6), None, kind, required=required)
        self._merge(5, 6)
        self._inputs.rule(cell.coordinate, kind, info)
        if kind in HINTS:
            paint(self._sheet.cell(row, 7, both(HINTS[kind], "\n")), HINT)


def _lines(content: Content, column: Column) -> int:
    """Return the number of lines of a merged cell. It does not grow, so it has room for longer contents."""
    width = _WIDTHS[3] + _WIDTHS[4]
    if column.kind is Kind.CHOICE and column.info.type is not None:
        return max(lines_of(choice_words(member), width) for member in column.info.type)
    if column.kind is Kind.LIST:
        return max(3, lines_of(content, width))
    return max(2 if column.kind in HINTS else 1, lines_of(content, width))
