"""Fills a sheet: its rows and columns expanded, its cells written, its formulas worked out and moved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from formgen.rendering.heights import lines_of, room, row_height
from formgen.rendering.placement import Found, Placed, sentence_text
from formgen.rendering.strings import Strings
from formgen.rendering.values import Unfit, number_text, protected, sheet_value
from formgen.templates.axes import Expansion, Scope
from formgen.templates.calculations import UNKNOWN, CellValue, Unknown
from formgen.templates.cells import Calculated, Cell, Fixed, Located, Sentence, Split, Value
from formgen.templates.references import LAST_COLUMN, column_letters, quoted
from formgen.templates.sheets import Fragment, Merge, RowPlan, SheetPlan

__all__ = ["Sheet", "found_text"]

_PLAIN = 11
"""The size in points of the letters that a row has room for as it is."""

_Fit: TypeAlias = tuple[Cell, Scope, int, float, float, bool]
"""A cell, its column's scope and number, a line's room, the size of its letters, if it is merged."""

_Writer: TypeAlias = Callable[[Any, Any, Scope, Scope, str, int], str]


def found_text(place: Located, found: Found, name: str | None = None) -> str:
    """Return a reference as it is written, with its sheet's ``name`` where it has one."""
    written = place.area.written(*found)
    return written if name is None else f"{quoted(name)}!{written}"


class Sheet(Placed):
    """A sheet being written; its texts go into ``strings``."""

    def __init__(
        self, plan: SheetPlan, items: tuple[Any, ...], book: Sequence[Placed], strings: Strings, lang: str
    ) -> None:
        super().__init__(plan, items, book, lang)
        self._strings = strings
        self._at = (0, 0)
        # Where no column repeats, all that hangs on the columns is the same in every workbook.
        known = plan.cached if plan.columns.plain else {}
        self._written: dict[int, tuple[list[tuple[str, int, Scope, Cell, _Writer]], list[_Fit]]] = known

    def xml(self) -> Iterator[str]:
        """Yield the sheet's XML; ``Unfit`` where a value does not go into its cell, ``at`` tells where."""
        plan = self.plan
        yield plan.opening
        widest = column_letters(max(len(self.columns.lines), 1))
        before = [self._fragment(fragment) or "" for fragment in plan.before]
        head = next((at for at, text in enumerate(before) if text.startswith("<sheetViews")), len(before))
        yield "".join(before[:head])
        yield f'<dimension ref="A1:{widest}{max(len(self.rows.lines), 1)}"/>'
        yield "".join(before[head:])
        yield self._widths()
        yield "<sheetData>"
        yield from self._rows()
        yield "</sheetData>"
        merges = list(self._merges(plan.merges))
        merged = f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells>' if merges else ""
        for fragment in plan.after:
            text = self._fragment(fragment)
            if text is None:
                continue
            if merged and not text.startswith(_BEFORE_MERGES):
                yield merged
                merged = ""
            yield text
        yield f"{merged}</worksheet>"

    @property
    def at(self) -> tuple[Cell | None, Scope, int]:
        """The cell that is being written, the scope of its row, and the row of the template."""
        column, row = self._at
        source, scope = self.rows.lines[row - 1]
        plan = self.plan.plans.get(source)
        cell = plan.cells.get(self.columns.lines[column - 1][0]) if plan is not None and column else None
        return cell, scope, source

    def _widths(self) -> str:
        known = self.plan.widths
        said = "".join(
            f'<col min="{number}" max="{number}"{known[source][1]}/>'
            for number, (source, _) in enumerate(self.columns.lines, start=1)
            if source in known
        )
        return f"<cols>{said}</cols>" if said else ""

    def _rows(self) -> Iterator[str]:
        plans, written = self.plan.plans, self._written
        for number, (source, scope) in enumerate(self.rows.lines, start=1):
            plan = plans.get(source)
            if plan is None:
                continue
            known = written.get(source)
            if known is None:
                known = written[source] = self._cells(plan), self._fits(plan)
            cells, fits = known
            height = self._height(plan, fits, scope, number) if fits or plan.height else ""
            self._at = (0, number)
            parts = [f'<row r="{number}"{plan.attributes}{height}>']
            try:
                for letters, at, column, cell, write in cells:
                    key = number * LAST_COLUMN + at
                    parts.append(write(self, cell, scope, column, f"{letters}{number}", key))
            except Unfit:
                self._at = (at, number)
                raise
            parts.append("</row>")
            yield "".join(parts)

    def _cells(self, plan: RowPlan) -> list[tuple[str, int, Scope, Cell, _Writer]]:
        writers: dict[type, _Writer] = {
            Fixed: Sheet._fixed,
            Value: Sheet._placed,
            Sentence: Sheet._said,
            Calculated: Sheet._calculated,
        }
        return [
            (column_letters(number), number, scope, plan.cells[source], writers[type(plan.cells[source])])
            for number, (source, scope) in enumerate(self.columns.lines, start=1)
            if source in plan.cells
        ]

    def _fits(self, plan: RowPlan) -> list[_Fit]:
        """Return the cells of a row that its height hangs on, each with what a line of it holds."""
        fits: list[_Fit] = []
        for source, cell, columns in plan.fitted:
            shown = self.plan.shown[_style(cell)]
            line = room(self._width(columns), shown)
            fits.extend(
                (cell, scope, at, line, shown.size, len(columns) > 1)
                for at, (own, scope) in enumerate(self.columns.lines, start=1)
                if own == source
            )
        return fits

    def _height(self, plan: RowPlan, fits: Iterable[_Fit], scope: Scope, number: int) -> str:
        alone = together = 0.0
        for cell, column, at, line, size, merged in fits:
            if type(cell) is Value:
                text: object = sheet_value(cell.expression.get(scope, column), self._lang)
            else:
                try:
                    text = self.value_of(cell, scope, column, number * LAST_COLUMN + at)
                except Unknown:
                    continue
            if type(text) is not str or not text:
                continue
            lines = lines_of(text, line)
            height = row_height(lines, size) if lines > 1 or size > _PLAIN else 0.0
            if merged:
                together = max(together, height)
            else:
                alone = max(alone, height)
        height = max(alone, together, plan.height or 0.0)
        if not height:
            return ""
        custom = ' customHeight="1"' if height > alone else ""  # else Excel may reckon it anew
        return f' ht="{height:g}"{custom}'

    def _width(self, columns: Sequence[int]) -> float:
        span = self.columns.span(columns)
        assert span is not None
        known = self.plan.widths
        return sum(
            known[source][0] if source in known else 9.0
            for source, _ in self.columns.lines[span[0] - 1 : span[1]]
        )

    def _fixed(self, cell: Fixed, row: Scope, column: Scope, at: str, key: int) -> str:  # noqa: ARG002
        if cell.text is not None:
            return f'<c r="{at}"{cell.style} t="s"><v>{self._strings.fixed(cell.text, cell.rich)}</v></c>'
        return f'<c r="{at}"{cell.style}{cell.xml or "/>"}'

    def _placed(self, cell: Value, row: Scope, column: Scope, at: str, key: int) -> str:
        value = sheet_value(cell.expression.get(row, column), self._lang)
        if type(value) is str:
            if value:
                return f'<c r="{at}"{cell.style} t="s"><v>{self._strings.text(value)}</v></c>'
        elif value is not None:
            self._values[key] = value
            return f'<c r="{at}"{cell.style}><v>{number_text(value)}</v></c>'  # type: ignore[arg-type]
        return f'<c r="{at}"{cell.style}/>'

    def _said(self, cell: Sentence, row: Scope, column: Scope, at: str, key: int) -> str:
        text = self._values.get(key)  # worked out already where the row's height hangs on it
        if type(text) is not str:
            text = sentence_text(cell, row, column, self._lang)
        return f'<c r="{at}"{cell.style} t="s"><v>{self._strings.text(text)}</v></c>'

    def _calculated(self, cell: Calculated, row: Scope, column: Scope, at: str, key: int) -> str:
        found = self.found(cell, row, column)
        try:
            known = self._values.get(key, UNKNOWN)
            value = self.worked_out(cell, found, key) if isinstance(known, Unknown) else known
        except Unknown:
            stored, kind = "", ""
        else:
            stored, kind = _stored(value)
        if None in found:  # a list without items has nothing that the formula could refer to
            return f'<c r="{at}"{cell.style}{kind}>{stored}</c>'
        text = "".join(
            piece if isinstance(piece, str) else self._reference(cell.places[piece], found[piece])
            for piece in cell.pieces
        )
        return f'<c r="{at}"{cell.style}{kind}><f>{text}</f>{stored}</c>'

    def _reference(self, place: Located, found: Found | None) -> str:
        assert found is not None
        if place.area.sheet is not None:
            return escape(found_text(place, found, place.area.sheet))
        left, top, right, bottom = found
        if left == right and top == bottom and place.area.kind == "cell":
            a, b, _, _ = place.area.marks
            return f"{a}{column_letters(left)}{b}{top}"
        return place.area.written(left, top, right, bottom)

    def _merges(self, merges: Iterable[Merge]) -> Iterator[str]:
        for merge in merges:
            for down in _spans(self.rows, merge.rows, merge.row_depth):
                for across in _spans(self.columns, merge.columns, merge.column_depth):
                    if down[0] == down[1] and across[0] == across[1]:
                        continue
                    first, last = (
                        f"{column_letters(across[0])}{down[0]}",
                        f"{column_letters(across[1])}{down[1]}",
                    )
                    yield f'<mergeCell ref="{first}:{last}"/>'

    # What stands around the cells

    def _fragment(self, fragment: Fragment) -> str | None:
        said = []
        for piece in fragment.pieces:
            if isinstance(piece, str):
                said.append(piece)
            elif isinstance(piece, Sentence):
                said.append(self._rule(piece))
            elif isinstance(piece, Split):
                found = self.find(piece.corner)
                assert found is not None
                said.append(str(found[1 if piece.rows else 0] - 1))
            else:
                found = self._book[piece.sheet].find(piece)
                if found is None:
                    return None
                name = piece.area.sheet
                said.append(escape(found_text(piece, found, name)))
        if fragment.close:
            parts = [text for part in fragment.parts if (text := self._fragment(part)) is not None]
            if not parts:
                return None
            said += (*parts, fragment.close)
        return "".join(said)

    def _rule(self, piece: Sentence) -> str:
        """A number in a rule's formula, or a text in a page's header, where ``&`` is doubled."""
        if piece.style == "=":
            given = piece.parts[0]
            assert not isinstance(given, str)
            value = sheet_value(given.get(self._root, self._root), self._lang)
            return "0" if value is None else escape(str(value) if isinstance(value, str) else f"{value:f}")
        return escape(sentence_text(piece, self._root, self._root, self._lang).replace("&", "&&"))


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
"""What the order of a sheet's parts puts before its merged cells."""


def _style(cell: Cell) -> int:
    return int(cell.style[4:-1]) if cell.style else 0


def _stored(value: CellValue) -> tuple[str, str]:
    """Return a formula's outcome and the kind of its cell."""
    if value is None:
        return "<v>0</v>", ""
    if isinstance(value, bool):
        return f"<v>{int(value)}</v>", ' t="b"'
    if isinstance(value, str):
        return f"<v>{_stored_text(value)}</v>", ' t="str"'
    return f"<v>{number_text(value, rounded=True)}</v>", ""


def _stored_text(value: str) -> str:
    return protected(value)


def _spans(expansion: Expansion, lines: Sequence[int], depth: int) -> Iterator[tuple[int, int]]:
    if not depth:
        span = expansion.span(lines)
        if span is not None:
            yield span
        return
    for loop, passes in expansion.passes.items():
        if loop.depth == depth - 1 and lines[0] in loop.lines:
            for scope in passes:
                span = expansion.span(lines, scope.frames[depth])
                if span is not None:
                    yield span
