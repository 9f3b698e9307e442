"""Read a Word document as the page that its reader sees.

Tracked changes count as accepted. Controls, changes and other wrappers may stand around runs, paragraphs,
rows and cells. Only controls leave a trace: the part of a line's text that they hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.ooxml.visibility import WordVisibility, is_gone
from formgen.reading.document_packages import Package
from formgen.reading.page.list_numbers import ListNumbers
from formgen.reading.page.pages import Cell, Control, Item, Line, Place, Row, Table
from formgen.reading.word.control_contents import CONTENT, TAG, W, is_on, properties_of, value_of
from formgen.reading.word.paragraph_text import ParagraphText

__all__ = ["PageBuilder", "WordPage", "WordParts", "word_page", "word_parts"]

_P, _TBL, _TR, _TC, _SDT, _PPR = (f"{W}{name}" for name in ("p", "tbl", "tr", "tc", "sdt", "pPr"))
_STYLE, _RPR = f"{W}pStyle", f"{W}rPr"
_ROW_PROPERTIES, _CELL_PROPERTIES, _SPAN = (f"{W}{name}" for name in ("trPr", "tcPr", "gridSpan"))
_SKIPPED, _HEAD = f"{W}gridBefore", f"{W}tblHeader"
_PROPERTIES: Final = frozenset(
    f"{W}{name}"
    for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sectPr")
)
_LABEL, _PLACEHOLDER = f"{W}alias", f"{W}showingPlcHdr"


@dataclass(frozen=True)
class WordParts:
    """The parts of a Word document that make up its page."""

    document: etree._Element
    styles: etree._Element | None = None
    numbering: etree._Element | None = None
    notes: Mapping[str, etree._Element] = field(default_factory=dict)
    """By kind, ``footnote`` and ``endnote``."""
    margins: Sequence[tuple[str, etree._Element]] = ()
    """Headers and footers, each with its kind."""


def word_parts(package: Package, part: str, document: etree._Element) -> WordParts:
    """Return the parts that belong to the main ``part`` of a package, whose root is ``document``."""

    def one(kind: str) -> etree._Element | None:
        return next((package.xml(name) for name in package.related(kind, part) if name in package), None)

    notes = {kind: root for kind in ("footnote", "endnote") if (root := one(f"{kind}s")) is not None}
    margins = [
        (kind, package.xml(name))
        for kind in ("header", "footer")
        for name in package.related(kind, part)
        if name in package
    ]
    return WordParts(document, one("styles"), one("numbering"), notes, margins)


@dataclass(eq=False)
class WordPage:
    """A Word document's page: its items, those of headers and footers behind the body's.

    ``texts`` has the text of each control, by its element; ``taken`` are the controls whose text was read as
    a value.
    """

    items: list[Item]
    texts: Mapping[object, str]
    visibility: WordVisibility
    taken: set[object] = field(default_factory=set)
    package: Package | None = None
    """The package that the page is in: what is printed can be compared with it before it is read."""


def word_page(parts: WordParts, package: Package | None = None) -> WordPage:
    """Return the page that a document's reader sees."""
    builder = PageBuilder(parts)
    items = builder.items(parts.document)
    for kind, root in parts.margins:
        items += builder.items(root, kind)
    return WordPage(items, builder.texts, builder.visibility, package=package)


class PageBuilder:
    """Builds the items of a page, counting its tables and the numbers of its lists."""

    def __init__(self, parts: WordParts) -> None:
        self.visibility = WordVisibility(parts.styles)
        self._numbers = ListNumbers(parts.numbering, parts.styles)
        self._style_names = {} if parts.styles is None else _style_names(parts.styles)
        self._notes = {
            (kind, note.get(f"{W}id", "")): note
            for kind, root in parts.notes.items()
            for note in root.iterchildren(f"{W}{kind}")
        }
        self._tables = 0
        self._place = Place()
        self._controls: list[Control] = []
        """The controls around the paragraph that is being read."""
        self._lines: list[list[str]] = []
        """The lines so far of each of them."""
        self.texts: dict[object, str] = {}
        """The text of each control, by its element; Word's own numbers of its paragraphs are a part of it."""
        self._joined: tuple[Line, ParagraphText] | None = None
        self._outside = 0
        """How many of the controls stand around the whole cell that is being read."""
        self._last_block: object = None
        self._blank_before = 0
        """How many empty paragraphs the cell that is being read begins with."""

    def items(self, root: etree._Element, part: str = "") -> list[Item]:
        """Return the items of the page below ``root``, a part or a box of the document."""
        outer, self._place = self._place, Place(part=part)
        found: list[Item] = []
        self._read(root, found)
        self._place = outer
        return found

    def _read(self, element: etree._Element, found: list[Item]) -> None:
        for child in element:
            self._read_child(child, found)

    def _read_child(self, child: etree._Element, found: list[Item]) -> None:
        tag = child.tag
        if tag == _P:
            if not self.visibility.hides(child):
                self._read_paragraph(child, found)
        elif tag == _TBL:
            self._read_table(child, found)
        elif tag == _SDT:
            self._enter(child)
            content = child_of(child, CONTENT)
            if content is not None:
                self._read(content, found)
            self._leave()
        elif tag not in _PROPERTIES and not self.visibility.hides(child):
            self._read(child, found)

    # Controls

    def _enter(self, control: etree._Element) -> None:
        properties = properties_of(control)
        entered = Control(
            value_of(properties.get(TAG)),
            value_of(properties.get(_LABEL)),
            is_empty=is_on(properties.get(_PLACEHOLDER)),
            element=control,
        )
        self._controls.append(entered)
        self._lines.append([])

    def _leave(self) -> None:
        self.texts[self._controls.pop().element] = "\n".join(self._lines.pop())

    # Paragraphs

    def _read_paragraph(self, paragraph: etree._Element, found: list[Item]) -> None:
        properties = child_of(paragraph, _PPR)
        style = "" if properties is None else value_of(child_of(properties, _STYLE))
        text = ParagraphText(self.visibility)
        if self._joined is None:
            line = Line(
                "", self._place, self._style_names.get(style, style), self._numbers.next(properties, style)
            )
        else:
            line, text = self._joined
        text.read(paragraph)
        self._joined = (line, text) if _end_is_gone(properties) else None
        if self._joined is not None:
            return
        line.text = text.text
        line.controls = [
            Control(each.tag, each.label, 0, len(line.text), each.is_empty, each.element)
            for each in self._controls
        ]
        line.controls += text.controls
        if len(self._controls) > self._outside:
            line.block = self._controls[-1].element
        line.goes_on = line.block is self._last_block
        self._last_block = line.block
        for control in text.controls:
            self.texts[control.element] = line.text[control.start : control.end]
        for lines in self._lines:
            lines.append(f"{line.number} {line.text}" if line.number else line.text)
        if line.text.strip() or line.number or any(each.is_empty for each in line.controls):
            found.append(line)
        elif paragraph.find(_FIELD_END) is not None:
            pass  # LibreOffice ends a field of more paragraphs in one of its own when it writes a .doc
        elif not found:
            self._blank_before += 1
        elif isinstance(found[-1], Line | Table):
            found[-1].blank_after += 1
        for box in text.boxes:
            found += self.items(box, "box")
        for kind, name in text.notes:
            note = self._notes.get((kind, name))
            if note is not None:
                found += self.items(note, "note")

    # Tables

    def _read_table(self, table: etree._Element, found: list[Item]) -> None:
        self._tables += 1
        outer, joined, self._joined = self._place, self._joined, None
        made = Table(self._tables, [])
        for row in self._below(table, _TR):
            if not self.visibility.hides(row):
                self._read_row(row, made)
        self._place, self._joined = outer, joined
        found.append(made)

    def _read_row(self, row: etree._Element, table: Table) -> None:
        properties = child_of(row, _ROW_PROPERTIES)
        column = 0 if properties is None else _count(child_of(properties, _SKIPPED), 0)
        is_head = properties is not None and is_on(child_of(properties, _HEAD))
        made = Row([], is_head)
        table.rows.append(made)
        for cell in self._below(row, _TC):
            cell_properties = child_of(cell, _CELL_PROPERTIES)
            span = 1 if cell_properties is None else _count(child_of(cell_properties, _SPAN), 1)
            items: list[Item] = []
            self._place = Place(table.number, len(table.rows), len(made.cells) + 1, self._place.part)
            outside, self._outside, self._last_block = self._outside, len(self._controls), None
            self._blank_before = 0
            if not self.visibility.hides(cell):
                self._read(cell, items)
            self._outside = outside
            made.cells.append(Cell(column, span, items, self._blank_before))
            column += span

    def _below(self, element: etree._Element, kind: str) -> Iterator[etree._Element]:
        """Yield the rows of a table, or the cells of a row, through all wrappers; controls are entered."""
        for child in element:
            tag = child.tag
            if tag == kind:
                yield child
            elif tag == _SDT:
                content = child_of(child, CONTENT)
                if content is not None:
                    self._enter(child)
                    yield from self._below(content, kind)
                    self._leave()
            elif tag not in _PROPERTIES and not self.visibility.hides(child):
                yield from self._below(child, kind)


def _style_names(styles: etree._Element) -> dict[str, str]:
    return {
        style.get(f"{W}styleId", ""): value_of(style.find(f"{W}name"))
        for style in styles.iterchildren(f"{W}style")
    }


def _end_is_gone(properties: etree._Element | None) -> bool:
    marks = None if properties is None else child_of(properties, _RPR)
    return marks is not None and any(is_gone(mark) for mark in marks)


def _count(element: etree._Element | None, default: int) -> int:
    text = value_of(element)
    return min(int(text), _WIDEST) if text.isascii() and text.isdigit() and len(text) < 9 else default


_WIDEST: Final = 1_000
_FIELD_END: Final = f".//{W}fldChar[@{W}fldCharType='end']"
