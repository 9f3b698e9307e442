"""Match the tables of a template, and their rows, with a document's tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from formgen.model.fields import Kind
from formgen.reading.page.alignment import NO_LIMIT, Graph, align, graph_of
from formgen.reading.page.evident_values import has_shape, is_evident, is_foreign
from formgen.reading.page.likeness import is_like, plain
from formgen.reading.page.matches import Match, Value, parses
from formgen.reading.page.pages import PICTURE, Cell, Item, Line, Row, Table, lines_of
from formgen.reading.page.readings import lines_of_row, readings_of
from formgen.reading.page.table_layouts import cells_of, columns_of, laid_out, rows_of
from formgen.reading.page.template_pages import (
    Choice,
    Loop,
    Node,
    Slot,
    TemplateCell,
    TemplateLine,
    TemplateRow,
    TemplateTable,
    TemplateText,
)
from formgen.reading.page.terminals import (
    LEFT,
    MISSING_CAPTION,
    MOST_WORDS,
    LineTerminal,
    Setting,
    aligned,
    paragraph_text,
)

__all__ = ["TableTerminal"]

_EMPTY, _SPAN = 1, 1
"""Cost of a required value that is missing from its cell, and of a cell that spans other columns."""
_HEADS: Final = 0.4
"""The least share of the template's heads that a table must have to be compared with it."""
_FIRST_ROWS: Final = 12
"""The number of rows of a table in which its heads are searched for."""
_NUMBERS: Final = frozenset({Kind.MONEY, Kind.COUNT, Kind.QUANTITY, Kind.YEAR})
_NO_NUMBER: Final = LEFT
"""The cost of words in the place of a number, the same as if they were left over."""
_UNLIKE: Final = 40
"""The cost above which a row is another row."""
_READINGS: Final = 4
"""The most readings of a row that are kept, if its cells can be read in several ways."""


class TableTerminal:
    """A table of the template: its rows are recognized by their kind, its columns by their heads."""

    further = None

    def __init__(self, node: TemplateTable, setting: Setting) -> None:
        self.node = node
        self._setting = setting
        self._layouts: dict[tuple[int, bool], list[Node]] = {}
        self._graphs: dict[tuple[object, ...], Graph[Row]] = {}
        """By the layout, which lives as long as the terminal, and by the columns of a document's table."""
        self._heads = [
            plain(line.text)
            for row in rows_of(node.rows)
            if row.is_head
            for cell in row.cells
            if isinstance(cell, TemplateCell)
            for line in cell.content
            if isinstance(line, TemplateLine) and not line.slots
        ]
        self._captions = {
            word
            for row in rows_of(node.rows)
            for cell in cells_of(row.cells)
            for line in cell.content
            if isinstance(line, TemplateLine) and (word := plain(line.text)) and not line.slots
        }

    @property
    def skip_cost(self) -> int:
        """The cost if the table is missing."""
        return MISSING_CAPTION + MOST_WORDS * max(len(self._captions), 1)

    def match(self, thing: Item, limit: int | None = None) -> Sequence[Match] | None:
        """Return the readings of a table: several if they are equally good and differ.

        ``None`` if they cost more than ``limit``, or if there are none within it.
        """
        if not isinstance(thing, Table) or not thing.rows or not self._is_like(thing):
            return ()
        best: list[Match] = []
        for layout in self._fitting(thing):
            for match in self._aligned(layout, thing, limit):
                if not best or match.cost < best[0].cost:
                    best = [match]
                elif match.cost == best[0].cost:
                    best.append(match)
        return best if best or limit is None else None

    def _is_like(self, table: Table) -> bool:
        """Tell whether the table has enough of the template's heads, or of its other captions."""
        captions = self._heads or sorted(self._captions)
        if not captions:
            return True
        texts = {
            plain(line.text)
            for row in table.rows[:_FIRST_ROWS]
            for cell in row.cells
            for line in lines_of(cell.items)
        }
        found = sum(head in texts or any(is_like(text, head) for text in texts) for head in captions)
        return found >= _HEADS * len(captions)

    def _fitting(self, table: Table) -> list[list[Node]]:
        """Return the layouts that fit the columns of a table: one if no columns are in a loop."""
        width = max((cell.column + cell.span for row in table.rows for cell in row.cells), default=0)
        row = next(iter(rows_of(self.node.rows)), None)
        if row is None or not any(isinstance(cell, Loop | Choice) for cell in row.cells):
            return [self._layout(0, rest=True)]
        fixed = sum(cell.span for cell in row.cells if isinstance(cell, TemplateCell))
        rest = sum(
            cell.span for node in row.cells if isinstance(node, Choice) for cell in cells_of(node.branches[0])
        )
        counts = [(width - fixed - rest, True)] + ([(width - fixed, False)] if rest else [])
        return [self._layout(count, rest=with_rest) for count, with_rest in counts if count >= 0]

    def _layout(self, count: int, *, rest: bool) -> list[Node]:
        known = self._layouts.get((count, rest))
        if known is None:
            known = self._layouts[count, rest] = laid_out(self.node.rows, count, rest=rest)
        return known

    def _aligned(self, layout: list[Node], table: Table, limit: int | None) -> list[Match]:
        columns = columns_of(layout, table)
        key = id(layout), *columns.items()
        graph = self._graphs.get(key)
        if graph is None:
            graph = self._graphs[key] = graph_of(
                layout,
                lambda node: (
                    RowTerminal(node, self._setting, columns) if isinstance(node, TemplateRow) else None
                ),
            )
        most = NO_LIMIT if limit is None else limit
        found = align(graph, table.rows, lambda row: LEFT * len(lines_of_row(row)), limit=most)
        return readings_of(found)


class RowTerminal:
    """A row of a template's table."""

    further = None

    def __init__(self, node: TemplateRow, setting: Setting, columns: dict[int, int]) -> None:
        self.node = node
        self.cells = cells_of(node.cells)
        self._setting = setting
        self._columns = columns
        self._terminals = [_terminal_of(cell, setting) for cell in self.cells]

    @property
    def skip_cost(self) -> int:
        """The cost if the row is missing."""
        words = sum(
            len(self._setting.matcher(line).required)
            for cell in self.cells
            for line in cell.content
            if isinstance(line, TemplateLine)
        )
        return MISSING_CAPTION + min(words, MOST_WORDS)

    def match(self, thing: Row, limit: int | None = None) -> Sequence[Match]:  # noqa: ARG002 - of tables
        """Return the readings of a row; a table is compared a second time if its readings cost much."""
        if self not in thing.readings:
            thing.readings[self] = self._match(thing)
        return thing.readings[self]

    def _match(self, thing: Row) -> Sequence[Match]:
        made = [Match(0)]
        used: set[int] = set()
        in_place = thing.cells if not self._columns and len(thing.cells) == len(self.cells) else None
        for at, cell in enumerate(self.cells):
            other = in_place[at] if in_place is not None else self._counterpart(cell, thing, used)
            if other is None:
                found: Sequence[Match] = [_empty(cell, self._setting)]
            else:
                used.add(id(other))
                found = _cell_matches(cell, other, self._setting, self._terminals[at])
                if other.span != cell.span and len(self.cells) > 1:
                    found = [replace(each, cost=each.cost + _SPAN) for each in found]
            if not found:
                return ()
            if len(made) == len(found) == 1:
                _add(made[0], found[0], cell.number)
            else:
                made = [_joined(one, more, cell.number) for one in made for more in found][:_READINGS]
            if made[0].cost > _UNLIKE:
                return ()
        for other in thing.cells:
            if id(other) not in used:
                for line in lines_of(other.items):
                    if line.text.strip():
                        for match in made:
                            match.cost += LEFT
                            match.left.append((line, line.text))
        return made

    def _counterpart(self, cell: TemplateCell, row: Row, used: set[int]) -> Cell | None:
        """Return the cell of a row in the column of the template's cell."""
        column = self._columns.get(cell.column, None if self._columns else cell.column)
        if column is None:
            return None
        for each in row.cells:
            if each.column <= column < each.column + each.span and id(each) not in used:
                return each
        return None


def _joined(one: Match, more: Match, number: int) -> Match:
    made = Match(one.cost, [*one.values], [*one.left], [*one.unsure])
    _add(made, more, number)
    return made


def _add(made: Match, more: Match, number: int) -> None:
    """Add the reading of a cell to that of the cells before it; ``number`` is that of its column."""
    made.cost += more.cost
    if number >= 0:
        numbered = (each for each in more.values if isinstance(each, Value))
        made.values += [Value(each.slot, each.text, each.line, number) for each in numbered]
    else:
        made.values += more.values
    made.left += more.left
    made.unsure += more.unsure


def _empty(cell: TemplateCell, setting: Setting) -> Match:
    """Return the reading of a cell that is missing or empty."""
    made = Match(0)
    for node in cell.content:
        if isinstance(node, TemplateLine):
            matcher = setting.matcher(node)
            made.cost += (MISSING_CAPTION + min(len(matcher.required), MOST_WORDS)) if matcher.required else 0
            made.cost += sum(_EMPTY for slot in matcher.slots if slot.info is not None and slot.info.required)
        elif isinstance(node, TemplateText) and node.slot.info is not None and node.slot.info.required:
            made.cost += _EMPTY
    return made


def _terminal_of(cell: TemplateCell, setting: Setting) -> LineTerminal | None:
    """Return the terminal of the only line of a cell."""
    node = cell.content[0] if len(cell.content) == 1 else None
    return LineTerminal(node, setting) if isinstance(node, TemplateLine) else None


def _cell_matches(
    cell: TemplateCell, other: Cell, setting: Setting, terminal: LineTerminal | None
) -> Sequence[Match]:
    """Return the readings of a cell; ``terminal`` is that of its only line."""
    if not other.items:
        return [_empty(cell, setting)]
    nodes = cell.content
    lines = [each for each in other.items if isinstance(each, Line)]
    if len(nodes) == 1 and len(lines) == len(other.items):
        node = nodes[0]
        if isinstance(node, TemplateText):
            return [_text(node, lines, setting)]
        if terminal is not None and len(lines) == 1:
            found = terminal.match(lines[0])
            if found:
                return found
            if _is_number(terminal.node):
                return [_number(terminal.node, lines[0], setting)]
            return [Match(terminal.skip_cost + LEFT, [], [(lines[0], lines[0].text)])]
    if len(nodes) > 1 and len(lines) == len(other.items):
        by_places = _by_places(nodes, other, lines, setting)
        if by_places is not None:
            return [by_places]
    if not nodes:
        return [Match(LEFT * len(lines), [], [(line, line.text) for line in lines_of(other.items)])]
    return aligned(nodes, other.items, setting, in_cell=True, limit=_UNLIKE)


def _by_places(nodes: Sequence[Node], cell: Cell, lines: Sequence[Line], setting: Setting) -> Match | None:
    """Return the reading of a cell in which a blank's paragraphs are partly filled in: each keeps its place.

    ``None`` if there are more or fewer paragraphs than values, if none of them is empty before a line, or if
    a line does not fit the value in its place.
    """
    slots = [_only_slot(node) for node in nodes]
    places: list[Line | None] = [None] * cell.blank_before
    for line in lines:
        places += [line, *[None] * line.blank_after]
    while len(places) > len(slots) and places[-1] is None:
        places.pop()
    if len(places) != len(slots) or None not in places[: places.index(lines[-1])]:
        return None
    made = Match(0)
    for slot, place in zip(slots, places, strict=True):
        if slot is None or slot.info is None:
            return None
        text = None if place is None else paragraph_text(place)
        if text is not None and not _fits(text, slot, setting.lang):
            return None
        made.cost += _EMPTY if text is None and slot.info.required else 0
        made.values.append(Value(slot, text, place))
    return made


def _only_slot(node: Node) -> Slot | None:
    """Return the slot of a paragraph that has one value and nothing else."""
    if isinstance(node, Choice) and len(node.branches[0]) == 1:
        return _only_slot(node.branches[0][0])
    if isinstance(node, TemplateText):
        return node.slot
    if isinstance(node, TemplateLine) and len(node.slots) == 1 and len(node.text.strip()) == 1:
        return next(iter(node.slots.values()))
    return None


def _fits(text: str, slot: Slot, lang: str) -> bool:
    if has_shape(slot):
        return is_evident(text, slot, lang)
    return parses(text, slot, lang) and not is_foreign(text, slot)


def _is_number(node: TemplateLine) -> bool:
    """Tell whether a cell of the template has one number of the form and nothing else."""
    slots = [*node.slots.values()]
    info = slots[0].info if len(slots) == 1 and len(node.text.strip()) == 1 else None
    return info is not None and info.kind in _NUMBERS


def _number(node: TemplateLine, line: Line, setting: Setting) -> Match:
    """Return the reading of a cell in which there are words with a number, or only words: «1 лист», «нет».

    All of it is the value, so that a value that cannot be parsed is reported as such.
    """
    (slot,) = node.slots.values()
    text = line.text.replace(PICTURE, "")
    is_parsed = parses(text, slot, setting.lang)
    return Match(0 if is_parsed else _NO_NUMBER, [Value(slot, text, line)])


def _text(node: TemplateText, lines: Sequence[Line], setting: Setting) -> Match:
    cost = max(setting.style_cost(line, node.style) for line in lines)
    return Match(cost, [Value(node.slot, paragraph_text(line), line, is_part=True) for line in lines])
