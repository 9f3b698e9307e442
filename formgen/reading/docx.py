"""A Word document into what stands in it: its content controls, by their tags, row by row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from lxml import etree

from formgen.errors import TemplateError
from formgen.forms.fields import FieldInfo, Kind
from formgen.problems import Location
from formgen.reading.controls import UNSEEN, W15, W, is_deleted_row, placeholder, said, tag_of
from formgen.reading.errors import read_error
from formgen.reading.gaps import is_gap
from formgen.reading.identity import identify
from formgen.reading.packages import open_package
from formgen.reading.paths import shown_paths
from formgen.reading.records import Document, Found
from formgen.reading.rows import Heads, Item, Printing, Scope, settle
from formgen.reading.tags import Tag, parse_tag
from formgen.templates.folders import template_path
from formgen.templates.packages import parts_of

__all__ = ["read_docx"]

_BODY: Final = "body"
_BLOCKS: Final = (f"{W}p", f"{W}tbl", f"{W}tr")


def read_docx(path: Path) -> Document:
    """Return what stands in a form's Word document; ``ReadError`` where it is none."""
    package = open_package(path)
    parts = package.related("officeDocument")
    root = package.xml(parts[0]) if parts else None
    if root is None or root.tag != f"{W}document":
        raise read_error("document.not_word", file=package.name)
    tags = [(tag_of(control) or "", _label_of(control)) for control in root.iter(f"{W}sdt")]
    form_id, lang = identify(package, tags)
    reader = _Reader(
        shown_paths(form_id), _counts(form_id, lang), _by_columns(tags), Location(file=package.name)
    )
    reader.walk(root)
    return Document(package.name, form_id, lang, settle(reader.root, reader.heads))


def _label_of(control: etree._Element) -> str:
    alias = control.find(f"{W}sdtPr/{W}alias")
    return "" if alias is None else alias.get(f"{W}val", "")


def _by_columns(tags: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the patterns of the lists whose items are columns: those of which columns have heads."""
    found = (tag for tag in (parse_tag(name) for name, _ in tags) if tag is not None and tag.is_head)
    return frozenset(tag.pattern.removesuffix(f"[].{tag.rest}") for tag in found)


@cache
def _counts(form_id: str, lang: str) -> Mapping[str, int]:
    """Return how often the template prints a value within an item, where it is more than once."""
    try:
        parts = dict(parts_of(template_path(form_id, lang, "docx")))
        root = etree.fromstring(parts["word/document.xml"], etree.XMLParser(resolve_entities=False))
    except (TemplateError, KeyError, etree.XMLSyntaxError):
        return {}
    counts: Counter[str] = Counter()
    for section in root.iter(f"{W}sdt"):
        if section.find(f"{W}sdtPr/{W15}repeatingSection") is not None:
            start = f"{_pattern_of(section)}[]"
            within = (_pattern_of(control) for control in section.iter(f"{W}sdt"))
            counts.update(
                each for each in within if each.startswith(start) and "[]" not in each.removeprefix(start)
            )
    return {pattern: count for pattern, count in counts.items() if count > 1}


def _pattern_of(control: etree._Element) -> str:
    return re.sub(r"\[[^\]]*\]", "[]", tag_of(control) or "")


@dataclass(eq=False)
class _Section:
    """A repeating section that is being read: a list of ``parent``, by its pattern."""

    pattern: str
    parent: Item
    printing: Printing
    scope: Scope | None = None
    """The item of the section that is being read; between two there is none."""


class _Reader:
    """Reads the controls of a document in their order into ``root``."""

    def __init__(
        self,
        known: Mapping[str, FieldInfo],
        counts: Mapping[str, int],
        by_columns: frozenset[str],
        location: Location,
    ) -> None:
        self.root = Item()
        self.heads: Heads = {}
        self._known = known
        self._counts = counts
        self._by_columns = by_columns
        self._location = location
        self._sections: list[_Section] = []
        self._behind: list[_Section] = []
        self._table: Hashable = _BODY
        self._in_rows = False

    def walk(self, element: etree._Element) -> None:
        """Read all controls below ``element``."""
        behind: _Section | None = None
        for child in element:
            tag = child.tag
            if tag in UNSEEN:
                continue
            if tag == f"{W}sdt":
                behind = self._read_control(child) or behind
            elif behind is not None and tag in _BLOCKS:
                behind = behind if self._walk_behind(behind, child) else None
            else:
                self._walk_into(child)

    def _walk_into(self, element: etree._Element) -> None:
        if element.tag == f"{W}tr":
            if not is_deleted_row(element):
                self.walk(element)
            return
        table, in_rows = self._table, self._in_rows
        if element.tag == f"{W}tbl":
            self._table, self._in_rows = element, True
        elif element.tag == f"{W}tc":
            self._in_rows = False
        self.walk(element)
        self._table, self._in_rows = table, in_rows

    def _walk_behind(self, section: _Section, element: etree._Element) -> bool:
        """Read what stands right behind a section, and tell whether it held rows of the section's list."""
        before = len(section.printing.items)
        self._behind.append(section)
        self._walk_into(element)
        self._behind.pop()
        return len(section.printing.items) > before

    # Controls

    def _read_control(self, control: etree._Element) -> _Section | None:
        """Read a control and all below it; a list's repeating section is returned."""
        content = control.find(f"{W}sdtContent")
        if content is None:
            return None
        properties = control.find(f"{W}sdtPr")
        if properties is not None and properties.find(f"{W15}repeatingSectionItem") is not None:
            self._read_item(content)
            return None
        tag = parse_tag(tag_of(control) or "")
        info = self._known.get(tag.pattern) if tag is not None else None
        if properties is not None and properties.find(f"{W15}repeatingSection") is not None:
            known = info is not None and info.kind is Kind.LIST
            return self._read_section(tag if known else None, content)
        if tag is None or info is None or (info.kind is Kind.LIST and _holds_items(content, tag)):
            self.walk(content)
            return None
        text = None if placeholder(control) else said(control)
        missing = text is None or is_gap(text, info.kind)
        self._put(tag, Found(None if missing else text, self._location))
        for inner in content.iter(f"{W}sdt"):
            if tag_of(inner) != tag_of(control):
                self._read_control(inner)
        return None

    def _read_section(self, tag: Tag | None, content: etree._Element) -> _Section | None:
        if tag is None:  # somebody's own
            self._sections.append(_Section("", self.root, Printing()))
            self.walk(content)
            self._sections.pop()
            return None
        parent = self._item_of(tag, direct=False)
        printing = parent.printing(tag.rest, self._table if self._in_rows else content)
        printing.in_section = True
        section = _Section(tag.pattern, parent, printing)
        self._sections.append(section)
        self.walk(content)
        self._sections.pop()
        printing.loose = Scope()
        return section

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
        """Return the item that a tag's value (``direct``), or its list, belongs to."""
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

    def _row(
        self, parent: Item, pattern: str, index: int | None, tag: Tag, level: int, *, direct: bool
    ) -> Item:
        sections = reversed((*self._sections, *self._behind))
        section = next((each for each in sections if each.pattern == pattern and each.parent is parent), None)
        if section is None:
            printing = parent.printing(tag.levels[level - 1][0], self._table)
            scope = printing.loose
        else:
            printing = section.printing
            scope = section.scope or printing.loose
            if not direct and scope.last is not None:
                return scope.last

        def has_room(item: Item) -> bool:
            if direct:
                return len(item.record.values.get(tag.rest, ())) < self._counts.get(tag.pattern, 1)
            if level == len(tag.levels):
                return True
            path, column = tag.levels[level]
            known = None if column is None else item.columns.get(path, {}).get(column)
            return known is None or tag.rest not in known.record.values

        return printing.item(scope, index, has_room)


def _holds_items(content: etree._Element, tag: Tag) -> bool:
    """Tell whether a list's control is its section, whose mark another program has dropped."""
    inner = (parse_tag(tag_of(control) or "") for control in content.iter(f"{W}sdt"))
    return any(each is not None and each.pattern.startswith(f"{tag.pattern}[]") for each in inner)
