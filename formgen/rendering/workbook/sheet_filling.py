"""Fills a sheet: expands its rows and columns, writes its cells, moves and calculates its formulas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from formgen.bilingual import Text
from formgen.ooxml.escaping import escape
from formgen.rendering.workbook.bound_sheets import (
    FIELD,
    FORMULA,
    ROW,
    SENTENCE,
    TEXT,
    VALUE,
    BoundArea,
    BoundFormula,
    BoundFragment,
    BoundMerge,
    BoundSheet,
)
from formgen.rendering.workbook.cell_values import ValueTooLarge, escaped, fitting, number_text, sheet_value
from formgen.rendering.workbook.column_bindings import spans
from formgen.rendering.workbook.page_breaks import RowHeights, breaks_xml
from formgen.rendering.workbook.placement import ExpandedSheet, Found, sentence_text
from formgen.rendering.workbook.row_heights import height_text, text_height
from formgen.rendering.workbook.shared_strings import Strings
from formgen.templates.printed_values import PRINTED
from formgen.templates.workbook.axes import Scope
from formgen.templates.workbook.calculations import UNKNOWN, CellValue, Unknown
from formgen.templates.workbook.cell_plans import Cell, FrozenPanes, LocatedReference, Sentence
from formgen.templates.workbook.cell_references import LAST_COLUMN, column_letters, quoted
from formgen.templates.workbook.sheet_plans import SheetPlan

__all__ = ["Sheet"]


def _written(place: LocatedReference, found: Found) -> str:
    """Return the spelling of a reference, with the name of its sheet if it has one."""
    name = place.area.sheet
    return escape(f"{quoted(name)}!" if name is not None else "") + place.area.written(*found)


class Sheet(ExpandedSheet):
    """A sheet that is being written; its texts go into ``strings``."""

    def __init__(
        self,
        plan: SheetPlan,
        items: tuple[Any, ...],
        book: Sequence[ExpandedSheet],
        strings: Strings,
        lang: str,
    ) -> None:
        super().__init__(plan, items, book, lang)
        self._strings = strings
        self.own_texts: list[str] = []
        """The texts that stand in the sheet itself and are not the template's."""
        self._heights: list[RowHeights] = []
        """The heights of the rows that are written."""

    def xml(self, bound: BoundSheet) -> Iterator[str]:
        """Yield the sheet's XML; ``ValueTooLarge`` if the cell ``at`` cannot hold its value."""
        plan = self.plan
        yield plan.opening
        before = [self.fragment(fragment) or "" for fragment in bound.before]
        head = next((at for at, text in enumerate(before) if text.startswith(_AFTER_DIMENSION)), len(before))
        yield "".join(before[:head])
        yield f'<dimension ref="A1:{bound.widest}{max(len(self.rows.sources), 1)}"/>'
        yield "".join(before[head:])
        yield bound.widths
        yield "<sheetData>"
        yield from self._rows(bound)
        yield "</sheetData>"
        merges = [text for merge in bound.merges for text in self._merged(merge)]
        merged = f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells>' if merges else ""
        breaks = breaks_xml(plan, self.rows, self._heights, bound.room)
        for fragment in bound.after:
            text = self.fragment(fragment)
            if text is None:
                continue
            if merged and not text.startswith(_BEFORE_MERGES):
                yield merged
                merged = ""
            if breaks and text.startswith(_AFTER_BREAKS):
                yield breaks
                breaks = ""
            yield text
        yield f"{merged}{breaks}</worksheet>"

    @property
    def at(self) -> tuple[Cell | None, Scope, int]:
        """The cell that is being written, the scope of its row, and the row of the template."""
        column, row = self._at
        source = self.rows.sources[row - 1]
        plan = self.plan.plans.get(source)
        cell = plan.cells.get(self.columns.sources[column - 1]) if plan is not None and column else None
        return cell, self.rows.scopes[row - 1], source

    def _rows(self, bound: BoundSheet) -> Iterator[str]:
        bound_rows, strings, stored, lang = bound.rows, self._strings, self.known, self._lang
        plans, columns, printed = self.plan.plans, self.columns.scopes, 0
        heights = self._heights
        note = PRINTED.values.append
        for number, (source, scope) in enumerate(zip(self.rows.sources, self.rows.scopes, strict=True), 1):
            row = bound_rows.get(source)
            if row is None:
                heights.append((0.0, 0.0, 0.0))
                continue
            filled: list[object] = [""] if row.grows else []
            add, items = filled.append, scope.items
            alone, together = row.alone, row.together
            first, at = number * LAST_COLUMN, 0
            for at, constant in row.constants:
                stored[first + at] = constant
            try:
                for kind, at, what, fit in row.cells:
                    if kind == TEXT:
                        printed += 1
                        add(strings[what])
                        continue
                    if kind <= VALUE:
                        place, fetch, counts = what
                        value = fetch(items[place]) if kind == FIELD else fetch(scope, columns[at - 1])
                        if counts:
                            note(value)
                        if type(value) is Text:
                            value = value.kk if lang == "kk" else value.ru
                        elif type(value) is not Decimal:
                            value = sheet_value(value, lang)
                        if type(value) is Decimal:
                            stored[first + at] = value
                            add(f"><v>{number_text(value)}</v></c>")
                            continue
                        if not value:
                            add("/>")
                            continue
                        printed += 1
                        add(f' t="s"><v>{strings[value]}</v></c>')
                    elif kind == FORMULA:
                        self._at = at, number
                        value, text = self._calculated(what, scope, columns[at - 1], number, first + at)
                        add(text)
                    elif kind == SENTENCE:
                        value = stored[first + at] = sentence_text(what, scope, columns[at - 1], lang)
                        printed += 1
                        add(strings[value])
                    else:
                        printed += 1
                        add(strings.rich(what))
                        continue
                    if fit is not None and type(value) is str and (len(value) > fit[1] or "\n" in value):
                        if fit[3]:
                            together = max(together, text_height(value, fit))
                        else:
                            alone = max(alone, text_height(value, fit))
            except ValueTooLarge:
                self._at = at, number
                raise
            heights.append((row.own, alone, together))
            if row.grows:
                filled[0] = height_text(plans[source].height, alone, together)
            yield row.text.replace(ROW, str(number)) % tuple(filled)
        self._at = 0, len(self.rows.sources) + 1
        strings.used += printed

    def _calculated(
        self, bound: BoundFormula, row: Scope, column: Scope, number: int, key: int
    ) -> tuple[CellValue | Unknown, str]:
        """Return a formula's result, ``UNKNOWN`` if it is not supported, and its cell's XML."""
        cell, text = bound.cell, bound.text
        found: list[Found | None] = []
        numbers: list[int] = []
        for own, sheet, left, right, lines, depth, one in bound.places:
            if own:
                found.append((left, number, right, number))
                numbers += (number,) if one else (number, number)
                continue
            span = self._book[sheet].rows.span(lines, row.spans[depth - 1] if depth else None)
            if span is None or (one and span[0] != span[1]):
                text = None
                break
            found.append((left, span[0], right, span[1]))
            numbers += span[:1] if one else span
        if text is None:
            found = self.found(cell, row, column)
        value = self.known.get(key)
        if value is None or value is UNKNOWN:
            try:
                value = self.worked_out(cell, found, key)
            except Unknown:
                value = UNKNOWN
        stored = _stored(value)
        if type(value) is str:
            self.own_texts.append(value)
        if text is not None:
            formula = text % tuple(numbers)
        elif None in found:  # a list without items has no cell for the formula
            return value, f"{stored[1]}>{stored[0]}</c>"
        else:
            formula = "".join(
                piece if isinstance(piece, str) else _written(cell.places[piece], found[piece])  # type: ignore[arg-type]
                for piece in cell.pieces
            )
        return value, f"{stored[1]}><f>{formula}</f>{stored[0]}</c>"

    def _merged(self, bound: BoundMerge) -> Iterator[str]:
        merge = bound.merge
        found: Iterable[tuple[int, int]]
        if bound.line is not None:
            found = ((number, number) for number in self.rows.numbers.get(bound.line, ()))
        else:
            found = spans(self.rows, merge.rows, merge.row_depth)
        for top, bottom in found:
            for left, right in bound.across:
                if top != bottom or left != right:
                    yield f'<mergeCell ref="{column_letters(left)}{top}:{column_letters(right)}{bottom}"/>'

    # Around the cells

    def fragment(self, fragment: BoundFragment) -> str | None:
        """Return XML around the cells; ``None`` if none of the cells that it refers to is printed."""
        written: list[str] = []
        for piece in fragment.pieces:
            if type(piece) is Sentence:
                written.append(self._rule(piece))
                self.own_texts.append(written[-1])
            elif type(piece) is FrozenPanes:
                found = self.find(piece.corner)
                assert found is not None
                written.append(str(found[1 if piece.rows else 0] - 1))
            elif (area := self._area(piece)) is not None:  # type: ignore[arg-type]
                written.append(area)
            else:
                return None
        text = fragment.text % tuple(written)
        if not fragment.close:
            return text
        parts = [part for each in fragment.parts if (part := self.fragment(each)) is not None]
        return f"{text}{''.join(parts)}{fragment.close}" if parts else None

    def _area(self, area: BoundArea | LocatedReference) -> str | None:
        """Return the new spelling of a reference; ``None`` if no part of it is printed."""
        if type(area) is BoundArea:
            place = area.place
            span = self._book[place.sheet].rows.span(place.rows[:1] if place.single else place.rows)
            if span is not None:
                first, last = span
                if area.one and (place.single or first == last):
                    return f"{area.first}{first}"
                return f"{area.first}{first}:{area.second}{first if place.single else last}"
            if not place.single:
                return None
        else:
            place = area  # type: ignore[assignment]
        found = self._book[place.sheet].find(place)
        return None if found is None else _written(place, found)

    def _rule(self, piece: Sentence) -> str:
        """Return a number for a rule's formula, or a text for a page's header, where ``&`` is doubled."""
        if piece.style == "=":
            given = piece.parts[0]
            assert not isinstance(given, str)
            value = sheet_value(given.get(self._root, self._root), self._lang)
            return "0" if value is None else escape(str(value) if isinstance(value, str) else f"{value:f}")
        return escape(sentence_text(piece, self._root, self._root, self._lang).replace("&", "&&"))


_AFTER_DIMENSION = ("<sheetViews", "<sheetFormatPr", "<cols")
"""The elements that come after a sheet's dimension, of which the first may be missing."""

_AFTER_BREAKS = (
    "<colBreaks",
    "<customProperties",
    "<cellWatches",
    "<ignoredErrors",
    "<smartTags",
    "<drawing",
    "<legacyDrawing",
    "<picture",
    "<oleObjects",
    "<controls",
    "<webPublishItems",
    "<tableParts",
    "<extLst",
)
"""The elements that come after a sheet's breaks between rows."""

_BEFORE_MERGES = (
    "<sheetCalcPr",
    "<sheetProtection",
    "<protectedRanges",
    "<scenarios",
    "<autoFilter",
    "<sortState",
    "<dataConsolidate",
    "<customSheetViews",
)
"""The elements that come before a sheet's merged cells."""


def _stored(value: CellValue | Unknown) -> tuple[str, str]:
    """Return a formula's result and the kind of its cell."""
    if type(value) is Decimal:
        return f"<v>{number_text(value, rounded=True)}</v>", ""
    if isinstance(value, str):
        return f"<v>{escaped(fitting(value))}</v>", ' t="str"'
    if isinstance(value, bool):
        return f"<v>{int(value)}</v>", ' t="b"'
    return ("<v>0</v>" if value is None else ""), ""
