"""Match the lines and texts of a template with a document's page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from formgen.model.fields import Kind
from formgen.reading.blank_marks import is_gap
from formgen.reading.control_paths import names
from formgen.reading.page.alignment import Graph, align, graph_of
from formgen.reading.page.evident_values import has_shape
from formgen.reading.page.likeness import plain
from formgen.reading.page.line_matching import LineMatcher
from formgen.reading.page.matches import Match, Value
from formgen.reading.page.pages import PICTURE, Item, Line, Table
from formgen.reading.page.readings import readings_of
from formgen.reading.page.template_captions import Captions, template_lines
from formgen.reading.page.template_pages import (
    Choice,
    Loop,
    Node,
    TemplateCell,
    TemplateLine,
    TemplateRow,
    TemplateTable,
    TemplateText,
)

if TYPE_CHECKING:
    from formgen.reading.page.table_terminals import TableTerminal

__all__ = [
    "LEFT",
    "MISSING_CAPTION",
    "MOST_WORDS",
    "LineTerminal",
    "Setting",
    "TextTerminal",
    "aligned",
    "paragraph_text",
]

LEFT: Final = 6
"""Cost of a line that is left over."""
MISSING_CAPTION, MOST_WORDS = 4, 4
"""Cost of a caption that is missing, and how many of its words add to that."""
_MISSING_VALUE, _MISSING_OPTION = 3, 1
"""Cost of a missing required value, and of a missing optional one."""
_STYLE, _LEVEL, _BLOCK = 1, 2, 1
"""Cost of another style, of another depth of a number, and of a text outside its control."""
_OTHER_FIELD: Final = 5
"""Cost of a control that belongs to another field."""
_PARTLY: Final = 2
"""Cost of a paragraph of a text if only some of its words are in a control."""
_FROM_TABLE: Final = 4
"""Cost of a table's cell that is read as a part of a text outside of tables."""
_EVIDENT: Final = 1
"""Cost of a line read against the shape of its values: «Name (жен.)» read as a mere name."""
_HEADING: Final = 1
"""Cost of a text that takes an added heading, and of a heading that takes a line of a text."""
_CAPTION: Final = 1
"""Cost of a paragraph of a text that equals a caption elsewhere on the page."""
_NUMBER: Final = re.compile(r"\s*[№N]?\s*\d+(?:\.\d+)*[.)]?\s*")
_TEXT: Final = Kind.TEXT


@dataclass(eq=False)
class Setting:
    """The data that all terminals of a page share; ``is_styled``: the document has the template's styles."""

    lang: str
    is_styled: bool
    captions: Captions
    graphs: dict[tuple[int, bool], Graph[Item]] = field(default_factory=dict)
    matchers: dict[int, LineMatcher] = field(default_factory=dict)

    def matcher(self, line: TemplateLine) -> LineMatcher:
        """Return the matcher of a template's line."""
        known = self.matchers.get(id(line))
        if known is None:
            known = self.matchers[id(line)] = LineMatcher(line, self.lang)
        return known

    def style_cost(self, line: Line, style: str) -> int:
        """Return the cost if a line has another style than that of the template."""
        return _STYLE if self.is_styled and style and line.style != style else 0


def opened(items: Sequence[Item]) -> tuple[list[Item], list[int]]:
    """Return the items, each table followed by its lines, and the number of the next item after each."""
    things: list[Item] = []
    ends: list[int] = []
    for item in items:
        things.append(item)
        ends.append(len(things))
        if isinstance(item, Table):
            at = len(ends) - 1
            inner, inner_ends = opened(
                [each for row in item.rows for cell in row.cells for each in cell.items]
            )
            ends += (len(things) + end for end in inner_ends)
            things += inner
            ends[at] = len(things)
    return things, ends


def left_cost(item: Item) -> int:
    """Return the cost of an item that is left over; a table's lines are left over one by one."""
    return 1 if isinstance(item, Table) else LEFT


def aligned(
    nodes: Sequence[Node],
    items: Sequence[Item],
    setting: Setting,
    *,
    in_cell: bool = False,
    limit: int = 1_000_000,
) -> list[Match]:
    """Return the cheapest ways to match the items of a page, or of a cell, with nodes of the template.

    There are two if they differ, and none if all cost more than ``limit``.
    """
    key = id(nodes), in_cell
    graph = setting.graphs.get(key)
    if graph is None:
        lines = [line for line in template_lines(nodes) if any(map(has_shape, line.slots.values()))]
        rivals = [setting.matcher(line) for line in lines] if in_cell else []
        graph = setting.graphs[key] = graph_of(
            _with_flat_tables(nodes), lambda node: _terminal(node, setting, rivals, in_cell=in_cell)
        )
    things, ends = opened(items)
    return readings_of(align(graph, things, left_cost, ends, limit))


def _with_flat_tables(nodes: Sequence[Node]) -> list[Node]:
    """Let a table without repeated rows match mere lines as well, because people type signatures as lines."""
    found: list[Node] = []
    for node in nodes:
        if isinstance(node, Loop):
            found.append(Loop(node.path, _with_flat_tables(node.content)))
        elif isinstance(node, Choice):
            found.append(Choice([_with_flat_tables(branch) for branch in node.branches]))
        elif isinstance(node, TemplateTable) and not _repeats(node.rows):
            flat = [
                each
                for row in node.rows
                if isinstance(row, TemplateRow)
                for cell in row.cells
                if isinstance(cell, TemplateCell)
                for each in cell.content
            ]
            found.append(Choice([[node], _with_flat_tables(flat)]))
        else:
            found.append(node)
    return found


def _repeats(nodes: Sequence[Node]) -> bool:
    return any(
        isinstance(node, Loop | Choice) or (isinstance(node, TemplateRow) and _repeats(node.cells))
        for node in nodes
    )


def _terminal(
    node: Node, setting: Setting, rivals: Sequence[LineMatcher], *, in_cell: bool
) -> LineTerminal | TextTerminal | TableTerminal | None:
    if isinstance(node, TemplateLine):
        return LineTerminal(node, setting, rivals)
    if isinstance(node, TemplateText):
        return TextTerminal(node, setting, rivals, in_cell=in_cell)
    if isinstance(node, TemplateTable):
        from formgen.reading.page.table_terminals import TableTerminal  # cells are aligned like pages

        return TableTerminal(node, setting)
    return None


class LineTerminal:
    """A paragraph of the template; ``rivals`` are all those of its cell."""

    further = None

    def __init__(self, node: TemplateLine, setting: Setting, rivals: Sequence[LineMatcher] = ()) -> None:
        self.node = node
        self._setting = setting
        self._rivals = rivals
        self._matcher = setting.matcher(node)

    @property
    def skip_cost(self) -> int:
        """The cost if the paragraph is missing."""
        words = len(self._matcher.required)
        if words:
            return MISSING_CAPTION + min(words, MOST_WORDS)
        if not self.node.text.strip():
            return 0
        return _MISSING_OPTION if self._matcher.is_optional else _MISSING_VALUE

    def match(self, thing: Item, limit: int | None = None) -> Sequence[Match]:  # noqa: ARG002 - of tables
        """Return the readings of a line."""
        if not isinstance(thing, Line) or self.node.part != _margin(thing):
            return ()
        if not self.node.text.strip():
            return (Match(_level_cost(self.node, thing)),) if _is_number(thing) else ()
        found = self._matcher.match(thing)
        more = self._setting.style_cost(thing, self.node.style)
        if self.node.number and thing.is_heading is False:
            more += _HEADING
        if not self._matcher.words and not thing.place.table and self._setting.captions.has(thing.text):
            more += _CAPTION
        if found and self._rivals:
            more += _rivalled(thing, self._rivals, self._matcher.evident_values(thing))
        for each in found:
            each.cost += more
        return found


class TextTerminal:
    """A text of any number of paragraphs: its first paragraph, or a following one."""

    def __init__(
        self,
        node: TemplateText,
        setting: Setting,
        rivals: Sequence[LineMatcher] = (),
        *,
        in_cell: bool,
        is_first: bool = True,
    ) -> None:
        self.node = node
        self._setting = setting
        self._rivals = rivals
        self._is_first = is_first
        self._in_cell = in_cell
        self.further = (
            TextTerminal(node, setting, rivals, in_cell=in_cell, is_first=False) if is_first else None
        )

    @property
    def skip_cost(self) -> int:
        """The cost if the text is missing."""
        info = self.node.slot.info
        return _MISSING_VALUE if info is not None and info.required else _MISSING_OPTION

    def match(self, thing: Item, limit: int | None = None) -> Sequence[Match]:  # noqa: ARG002 - of tables
        """Return a paragraph as a part of the text."""
        if not isinstance(thing, Line):
            return ()
        text = paragraph_text(thing)
        cost = self._setting.style_cost(thing, self.node.style)
        if not self._in_cell and thing.block is None and self._setting.captions.has(thing.text):
            cost += _CAPTION
        cost += self._foreign(thing) + _rivalled(thing, self._rivals)
        if thing.place.table and not self._in_cell:
            cost += _FROM_TABLE
        if thing.is_heading:
            cost += _HEADING
        if thing.block is not None and thing.goes_on == self._is_first:
            cost += _BLOCK
        if thing.block is None and not thing.goes_on and not self._is_first:
            cost += _BLOCK
        return (Match(cost, [Value(self.node.slot, text, thing, is_part=True)]),)

    def _foreign(self, line: Line) -> int:
        """Return the cost if the control around the whole paragraph belongs to another field."""
        slot = self.node.slot
        around = [each for each in line.controls if each.start == 0 and each.end == len(line.text)]
        for control in reversed(around):
            known = names(control.tag, slot.path)
            if known is not None:
                return 0 if known else _OTHER_FIELD
            if control.label:
                label = "" if slot.info is None else slot.info.label[self._setting.lang] or ""
                return 0 if plain(label) == plain(control.label) else _OTHER_FIELD
        within = any(control.is_inline and control not in around for control in line.controls)
        return _PARTLY if within else 0


def _rivalled(line: Line, rivals: Sequence[LineMatcher], evident: int = 0) -> int:
    """Return the cost if a rival recognizes more values of a line by their shape than ``evident``."""
    return _EVIDENT if any(rival.evident_values(line) > evident for rival in rivals) else 0


def paragraph_text(line: Line) -> str | None:
    """Return a paragraph with its number from Word; ``None`` for a line to write on."""
    text = line.text.replace(PICTURE, "")
    if any(control.is_empty for control in line.controls) or is_gap(text, _TEXT):
        return None
    return f"{line.number} {text}" if line.number else text


def _margin(line: Line) -> str:
    """Return whether a line is in a header or a footer; such lines match only lines of such parts."""
    return line.place.part if line.place.part in ("header", "footer") else ""


def _is_number(line: Line) -> bool:
    return bool(line.number and not line.text.strip()) or bool(_NUMBER.fullmatch(line.text))


def _level_cost(node: TemplateLine, line: Line) -> int:
    """Return the cost if a number has another depth than that of the template: 1.1 for 1."""
    if not node.number:
        return 0
    number = (line.number or line.text).strip().rstrip(".)")
    return _LEVEL if number.count(".") != node.number.rstrip(".)").count(".") else 0
