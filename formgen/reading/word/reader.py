"""Read a Word document into its values: its content controls, by their tags, row by row."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree

from formgen.model.fields import FieldInfo, Kind
from formgen.ooxml.children import child_of
from formgen.problems import Location
from formgen.reading.blank_marks import is_gap
from formgen.reading.document_packages import Package
from formgen.reading.document_values import Document, Found
from formgen.reading.field_paths import shown_paths
from formgen.reading.identity import identify, recognize
from formgen.reading.page.by_page import read_page
from formgen.reading.page.pages import PICTURE, lines_of
from formgen.reading.page.recognition import recognized
from formgen.reading.page.template_pages import template_page
from formgen.reading.page.word_pages import WordPage, word_page, word_parts
from formgen.reading.unreadable_documents import read_error
from formgen.reading.word.control_contents import (
    CONTENT,
    TAG,
    W15,
    W,
    is_on,
    properties_of,
    tag_of,
    value_of,
)
from formgen.reading.word.control_tags import Tag, parse_tag
from formgen.reading.word.list_rows import Heads, Item, Printing, Scope, settle
from formgen.reading.word.list_usage import ListUsage, usage_of

__all__ = ["read_docx"]

_ANYWHERE: Final = "anywhere"
_CONTROL, _LABEL, _PLACEHOLDER = (f"{W}{name}" for name in ("sdt", "alias", "showingPlcHdr"))
_TABLE, _ROW, _CELL = (f"{W}{name}" for name in ("tbl", "tr", "tc"))
_SECTION, _ITEM = f"{W15}repeatingSection", f"{W15}repeatingSectionItem"


def read_docx(package: Package, templates: Path | None = None) -> Document:
    """Return the values of a form's Word document; ``ReadError`` where it is no form.

    A document without marks is read by its page, which is matched with that of the form's template.
    """
    parts = package.related("officeDocument")
    root = package.xml(parts[0]) if parts else None
    if root is None or root.tag != f"{W}document":
        raise read_error("document.not_word", file=package.name)
    found = (properties_of(control) for control in root.iter(_CONTROL))
    tags = [(value_of(each.get(TAG)), value_of(each.get(_LABEL))) for each in found]
    page = word_page(word_parts(package, parts[0], root), package)
    texts = [line.text for line in lines_of(page.items)]
    known = identify(package, tags, lambda form_id: dict(recognized(texts, templates)).get(form_id))
    if known is None:
        form_id, lang = recognize(package.name, texts, "docx", templates)
        template = template_page(form_id, lang, templates)
        reading = read_page(page.items, template, Location(file=package.name), templates=templates)
        if reading is None:
            raise read_error("document.no_form", file=package.name)
        return Document(package.name, form_id, lang, reading.record, page, reading, reading.unsure)
    form_id, lang = known
    reader = _Reader(
        shown_paths(form_id), usage_of(form_id, lang), _by_columns(tags), page, Location(file=package.name)
    )
    reader.walk(root)
    return Document(package.name, form_id, lang, settle(reader.root, reader.heads), page)


def _by_columns(tags: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the patterns of the lists whose items are columns: the lists with heads of columns."""
    found = (tag for tag in (parse_tag(name) for name, _ in tags) if tag is not None and tag.is_head)
    return frozenset(tag.pattern.removesuffix(f"[].{tag.rest}") for tag in found)


@dataclass(eq=False)
class _Section:
    """A repeating section that is being read: the list of ``parent`` under a pattern."""

    pattern: str
    parent: Item
    printing: Printing
    scope: Scope | None = None
    """The current item of the section; none between two items."""


class _Reader:
    """Reads the controls of a document in their order into ``root``."""

    def __init__(
        self,
        known: Mapping[str, FieldInfo],
        usage: ListUsage,
        by_columns: frozenset[str],
        page: WordPage,
        location: Location,
    ) -> None:
        self.root = Item()
        self.heads: Heads = {}
        self._known = known
        self._usage = usage
        self._by_columns = by_columns
        self._page = page
        self._location = location
        self._sections: list[_Section] = []
        self._table: Hashable = _ANYWHERE
        self._in_rows = False

    def walk(self, element: etree._Element) -> None:
        """Read all controls below ``element``."""
        for child in element:
            if child.tag == _CONTROL:
                self._read_control(child)
            elif not self._page.visibility.hides(child):
                self._walk_into(child)

    def _walk_into(self, element: etree._Element) -> None:
        if element.tag == _ROW:
            self.walk(element)
            return
        table, in_rows = self._table, self._in_rows
        if element.tag == _TABLE:
            self._table, self._in_rows = element, True
        elif element.tag == _CELL:
            self._in_rows = False
        self.walk(element)
        self._table, self._in_rows = table, in_rows

    # Controls

    def _read_control(self, control: etree._Element) -> None:
        """Read a control and everything below it."""
        content = child_of(control, CONTENT)
        if content is None:
            return
        properties = properties_of(control)
        if _ITEM in properties:
            self._read_item(content)
            return
        name = value_of(properties.get(TAG))
        tag = parse_tag(name)
        info = self._known.get(tag.pattern) if tag is not None else None
        if _SECTION in properties:
            self._read_section(tag if info is not None and info.kind is Kind.LIST else None, content)
        elif tag is None or info is None or (info.kind is Kind.LIST and _holds_items(content, tag)):
            self.walk(content)
        else:
            text = None if is_on(properties.get(_PLACEHOLDER)) else self._page.texts.get(control)
            text = text and text.replace(PICTURE, "")
            missing = text is None or is_gap(text, info.kind)
            self._page.taken.add(control)
            self._put(tag, Found(None if missing else text, self._location))
            for inner in content.iter(_CONTROL):
                if tag_of(inner) != name:
                    self._read_control(inner)

    def _read_section(self, tag: Tag | None, content: etree._Element) -> None:
        """Read the repeating section of a list, or one without a tag that somebody added."""
        section = _Section("", self.root, Printing())
        if tag is not None:
            parent = self._item_of(tag, direct=False)
            in_rows = self._table if self._in_rows else content
            section = _Section(
                tag.pattern, parent, parent.printing(tag.rest, self._place(tag.pattern, in_rows))
            )
            section.printing.in_section = True
        self._sections.append(section)
        self.walk(content)
        self._sections.pop()
        section.printing.loose = Scope()

    def _read_item(self, content: etree._Element) -> None:
        if not self._sections:
            self.walk(content)
            return
        section = self._sections[-1]
        outer, section.scope = section.scope, Scope()
        self.walk(content)
        section.scope, section.printing.loose = outer, Scope()

    # Places

    def _put(self, tag: Tag, found: Found) -> None:
        if not tag.is_head:
            self._item_of(tag, direct=True).record.add(tag.rest, found)
            return
        number = tag.levels[-1][1]
        if number is not None:
            key = tag.pattern.removesuffix(f"[].{tag.rest}"), number
            self.heads.setdefault(key, {}).setdefault(tag.rest, []).append(found)

    def _item_of(self, tag: Tag, *, direct: bool) -> Item:
        """Return the item that the value of a tag (``direct``), or its list, belongs to."""
        item = self.root
        pattern = ""
        for level, (path, index) in enumerate(tag.levels, start=1):
            pattern = f"{pattern}[].{path}" if pattern else path
            if pattern in self._by_columns and index is not None:
                item = item.column(path, index)
            else:
                last = level == len(tag.levels)
                item = self._row(item, pattern, index, tag, level, direct=direct and last)
        return item

    def _place(self, pattern: str, here: Hashable) -> Hashable:
        """Return a key that distinguishes one printing of a list from another."""
        return here if pattern in self._usage.printed_again else _ANYWHERE

    def _row(
        self, parent: Item, pattern: str, index: int | None, tag: Tag, level: int, *, direct: bool
    ) -> Item:
        sections = reversed(self._sections)
        section = next((each for each in sections if each.pattern == pattern and each.parent is parent), None)
        if section is None:
            printing = parent.printing(tag.levels[level - 1][0], self._place(pattern, self._table))
            scope = printing.loose
        else:
            printing = section.printing
            scope = section.scope or printing.loose
            if not direct and scope.last is not None:
                return scope.last

        def has_room(item: Item) -> bool:
            if direct:
                return len(item.record.values.get(tag.rest, ())) < self._usage.counts.get(tag.pattern, 1)
            if level == len(tag.levels):
                return True
            path, column = tag.levels[level]
            known = None if column is None else item.columns.get(path, {}).get(column)
            return known is None or tag.rest not in known.record.values

        return printing.item(scope, index, has_room)


def _holds_items(content: etree._Element, tag: Tag) -> bool:
    """Tell whether a list's control is its section whose mark another program dropped."""
    inner = (parse_tag(tag_of(control)) for control in content.iter(_CONTROL))
    return any(each is not None and each.pattern.startswith(f"{tag.pattern}[]") for each in inner)
