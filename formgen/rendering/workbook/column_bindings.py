"""Prepares the parts of a workbook that depend only on its columns, once for each arrangement of columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from formgen.ooxml.escaping import attribute, escape
from formgen.rendering.workbook.bound_sheets import (
    FIELD,
    FORMULA,
    RICH,
    ROW,
    SENTENCE,
    TEXT,
    VALUE,
    BoundArea,
    BoundBook,
    BoundCell,
    BoundFormula,
    BoundFragment,
    BoundMerge,
    BoundName,
    BoundPlace,
    BoundRow,
    BoundSheet,
)
from formgen.rendering.workbook.page_breaks import capacity
from formgen.rendering.workbook.row_heights import Fit, fit_of, height_text, text_height
from formgen.templates.workbook.axes import Expansion, Scope
from formgen.templates.workbook.cell_getters import ItemValue
from formgen.templates.workbook.cell_plans import Calculated, Cell, FixedCell, LocatedReference, Value
from formgen.templates.workbook.cell_references import column_letters, quoted
from formgen.templates.workbook.sheet_plans import Fragment, Merge, RowPlan, SheetPlan
from formgen.templates.workbook.workbook_plans import CompiledWorkbook, TemplateName

__all__ = ["bound_book", "spans"]


def bound_book(template: CompiledWorkbook, columns: Sequence[Expansion]) -> BoundBook:
    """Bind a workbook to these columns of its sheets."""
    arranged = tuple(
        (tuple(each.sources), tuple(scope.indexes for scope in each.scopes)) if not plan.columns.plain else ()
        for plan, each in zip(template.sheets, columns, strict=True)
    )
    known: BoundBook | None = template.cached.get(arranged)
    if known is None:
        if len(template.cached) >= _ARRANGEMENTS:
            template.cached.clear()
        binders = [_Binder(here, template.sheets, columns) for here in range(len(columns))]
        sheets = tuple(binder.sheet() for binder in binders)
        given = tuple(binders[0].name(each) for each in template.given)
        known = template.cached[arranged] = BoundBook(sheets, given, tuple(_names(template, columns)))
    return known


_ARRANGEMENTS = 32
"""The most arrangements of columns of a workbook that are cached."""


def _names(template: CompiledWorkbook, columns: Sequence[Expansion]) -> Iterator[BoundName]:
    for plan in template.names:
        across = columns[plan.sheet].span(plan.columns)
        if across is not None:
            name = escape(quoted(template.sheets[plan.sheet].name))
            left, right = (f"${column_letters(at)}$" for at in across)
            if plan.loop is not None:
                name = name.replace("{", "{{").replace("}", "}}")  # str.format fills in the item's numbers
            first = f'<definedName name="{plan.name}">{name}!{left}'
            whole = plan.loop is not None and set(plan.rows) == set(plan.loop.lines)
            yield BoundName(plan, first, f":{right}", left == right, whole)


def spans(expansion: Expansion, lines: Sequence[int], depth: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last printed line of some lines, in each pass of the loop of this depth."""
    if not depth:
        span = expansion.span(lines)
        if span is not None:
            yield span
        return
    for loop, passes in expansion.passes.items():
        if loop.depth == depth - 1 and lines[0] in loop.lines:
            for scope in passes:
                span = expansion.span(lines, scope.spans[depth - 1])
                if span is not None:
                    yield span


class _Binder:
    def __init__(self, here: int, plans: Sequence[SheetPlan], columns: Sequence[Expansion]) -> None:
        self._here, self._plan = here, plans[here]
        self._columns, self._all = columns[here], columns

    def sheet(self) -> BoundSheet:
        plan, columns = self._plan, self._columns
        widths = "".join(
            f'<col min="{number}" max="{number}"{plan.widths[source][1]}/>'
            for number, source in enumerate(columns.sources, start=1)
            if source in plan.widths
        )
        return BoundSheet(
            column_letters(max(len(columns.sources), 1)),
            f"<cols>{widths}</cols>" if widths else "",
            capacity(plan.page, [self._width((source,)) for source in dict.fromkeys(columns.sources)]),
            {number: self._row(number, row) for number, row in plan.plans.items()},
            tuple(self._merge(merge) for merge in plan.merges),
            tuple(map(self._fragment, plan.before)),
            tuple(map(self._fragment, plan.after)),
        )

    def _merge(self, merge: Merge) -> BoundMerge:
        line = merge.rows[0]
        alone = len(merge.rows) == 1 and merge.row_depth == len(self._plan.rows.chains.get(line, ()))
        across = tuple(spans(self._columns, merge.columns, merge.column_depth))
        return BoundMerge(merge, across, line if alone else None)

    def name(self, given: TemplateName) -> BoundFragment:
        """Bind a name that the template defines itself."""
        pieces = (escape(piece) if isinstance(piece, str) else piece for piece in given.pieces)
        head = f"<definedName name={attribute(given.name)}{given.attributes}>"
        return self._fragment(Fragment((head, *pieces, "</definedName>")))

    def _fragment(self, fragment: Fragment) -> BoundFragment:
        text = "".join(_literal(piece) if isinstance(piece, str) else "%s" for piece in fragment.pieces)
        pieces = tuple(
            self._area(piece) if isinstance(piece, LocatedReference) else piece
            for piece in fragment.pieces
            if not isinstance(piece, str)
        )
        return BoundFragment(text, pieces, tuple(map(self._fragment, fragment.parts)), fragment.close)

    def _area(self, place: LocatedReference) -> BoundArea | LocatedReference:
        if place.area.kind == "rows" and not place.below[1]:
            _, first, _, second = place.area.marks
            return BoundArea(place, f"{_sheet(place)}{first}", second, one=False)
        across = self._all[place.sheet].span(place.columns)
        if across is None or not place.rows or place.below[1] or place.beside[1]:
            return place
        first, second = _ends(place, across[0], across[0] if place.single else across[1])
        return BoundArea(
            place, first, second, place.area.kind == "cell" and (place.single or across[0] == across[1])
        )

    def _row(self, number: int, plan: RowPlan) -> BoundRow:
        wide = {source: columns for source, _, columns in plan.fitted}
        pieces: list[str] = []
        cells: list[BoundCell] = []
        constants = []
        alone = together = 0.0
        grows = False
        for at, source in enumerate(self._columns.sources, start=1):
            cell = plan.cells.get(source)
            if cell is None:
                continue
            fit = self._fit(cell, wide[source]) if source in wide else None
            pieces.append(f'<c r="{column_letters(at)}{ROW}"{_literal(cell.style)}')
            if type(cell) is FixedCell:
                if fit is not None:
                    height = text_height(cell.text, fit) if cell.text else 0.0
                    alone, together = (
                        (alone, max(together, height)) if fit[3] else (max(alone, height), together)
                    )
                    fit = None
                if cell.value is not None:
                    constants.append((at, cell.value))
                if cell.text is None:
                    pieces.append(_literal(cell.xml or "/>"))
                    continue
            grows = grows or fit is not None
            filled = self._filled(cell, number, self._columns.scopes[at - 1])
            pieces.append(' t="s"><v>%s</v></c>' if filled[0] in (TEXT, RICH, SENTENCE) else "%s")
            cells.append((filled[0], at, filled[1], fit))
        height_ = "%s" if grows else height_text(plan.height, alone, together)
        head = f'<row r="{ROW}"{_literal(plan.attributes)}{height_}>'
        text = "".join((head, *pieces, "</row>"))
        return BoundRow(text, tuple(cells), tuple(constants), grows, alone, together, plan.height or 0.0)

    def _filled(self, cell: Cell, number: int, column: Scope) -> tuple[int, Any]:
        """Return a cell's kind and the source of its value."""
        if type(cell) is FixedCell:
            return (TEXT, cell.text) if cell.rich is None else (RICH, cell.rich)
        if type(cell) is Value:
            get, counts = cell.expression.get, cell.expression.counts
            return (
                (FIELD, (get.depth, get.fetch, counts))
                if type(get) is ItemValue
                else (VALUE, (0, get, counts))
            )
        if type(cell) is Calculated:
            return FORMULA, self._formula(cell, number, column)
        return SENTENCE, cell

    # Heights

    def _fit(self, cell: Cell, columns: Sequence[int]) -> Fit:
        style = self._plan.styles[int(cell.style[4:-1]) if cell.style else 0]
        return fit_of(self._width(columns), style, merged=len(columns) > 1)

    def _width(self, columns: Sequence[int]) -> float:
        span = self._columns.span(columns)
        assert span is not None
        known = self._plan.widths
        sources = self._columns.sources[span[0] - 1 : span[1]]
        return sum(known[source][0] if source in known else 9.0 for source in sources)

    # Formulas

    def _formula(self, cell: Calculated, number: int, column: Scope) -> BoundFormula:
        places = []
        written = []
        for place in cell.places:
            bound = self._place(place, number, column)
            if bound is None:
                return BoundFormula(cell, None, ())
            places.append(bound)
            written.append(_written(place, bound))
        pieces = (_literal(piece) if isinstance(piece, str) else written[piece] for piece in cell.pieces)
        return BoundFormula(cell, "".join(pieces), tuple(places))

    def _place(self, place: LocatedReference, number: int, column: Scope) -> BoundPlace | None:
        if place.single or place.below[1] or place.beside[1] or not place.rows or not place.columns:
            return None
        depth = place.column_depth
        within = column.spans[depth - 1] if depth else None
        across = self._all[place.sheet].span(place.columns, within)
        if across is None:
            return None
        own = (
            place.sheet == self._here
            and place.rows == (number,)
            and place.row_depth == len(self._plan.rows.chains.get(number, ()))
        )
        one = place.area.kind == "cell" and across[0] == across[1]
        return own, place.sheet, across[0], across[1], place.rows, place.row_depth, one


def _literal(text: str) -> str:
    return text.replace("%", "%%")


def _ends(place: LocatedReference, left: int, right: int) -> tuple[str, str]:
    """Return both ends of a reference, without their rows."""
    a, b, c, d = place.area.marks
    return f"{_sheet(place)}{a}{column_letters(left)}{b}", f"{c}{column_letters(right)}{d}"


def _sheet(place: LocatedReference) -> str:
    return "" if place.area.sheet is None else f"{escape(quoted(place.area.sheet))}!"


def _written(place: LocatedReference, bound: BoundPlace) -> str:
    first, second = map(_literal, _ends(place, bound[2], bound[3]))
    return f"{first}%d" if bound[6] else f"{first}%d:{second}%d"
