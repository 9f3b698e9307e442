"""Marks the placeholders of a Word part with their places: the control around them and their visibility."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from formgen.ooxml.visibility import WordVisibility, is_gone, is_on
from formgen.templates.filters import PLACED

__all__ = ["STYLES", "place_tags", "seen_parts"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATION: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TEXT: Final = f"{_W}t"
DOCUMENT: Final = "word/document.xml"
STYLES: Final = "word/styles.xml"

_MARKUP: Final = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?P<end>/)?[^<>\"'!?]+(?:\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*>",
    re.DOTALL,
)
_OPENING: Final = re.compile(r"\{(?:<[^>]*>)*(?P<kind>[{%#])")
_CLOSING: Final = {
    kind: re.compile(rf"{re.escape(end)}(?:<[^>]*>)*\}}")
    for kind, end in (("{", "}"), ("%", "%"), ("#", "#"))
}
_PREFIX: Final = re.compile(r"[-+]?(?:(?:p|r|tr|tc)(?=\s))?")
_INDEX: Final = re.compile(r"\[[^\]]*\]")


def place_tags(content: str, styles: bytes | None, *, is_seen: bool, all_of_them: bool) -> str:
    """Return a part with its placeholders marked.

    ``is_seen``: a reader sees the part at all. Placeholders that are seen are marked only for a
    check of ``all_of_them``.
    """
    root = etree.fromstring(content.encode(), _parser())
    places = _Places(root, WordVisibility(None if styles is None else etree.fromstring(styles, _parser())))
    pieces: list[str] = []
    done = 0
    for tag in _tags(content):
        place = places.at(tag.start, content)
        pieces.append(content[done : tag.start])
        done = tag.end
        text = content[tag.start : tag.end]
        seen = is_seen and place.seen and not tag.is_bare
        if place.gone:
            pieces.extend(found[0] for found in _MARKUP.finditer(text))
        elif tag.kind == "{" and (all_of_them or not seen):
            inside, close = tag.inside - tag.start, tag.close - tag.start
            mark = f")|{PLACED}('{place.control}', {str(seen).lower()}) "
            pieces += (text[:inside], " (", text[inside:close], mark, text[close:])
        else:
            pieces.append(text)
    pieces.append(content[done:])
    return "".join(pieces)


def seen_parts(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the names of the parts that a reader sees: the body, its headers, footers and notes."""
    body = etree.fromstring(parts[DOCUMENT], _parser())
    relations = parts.get("word/_rels/document.xml.rels")
    targets: dict[str, str] = {}
    for relation in () if relations is None else etree.fromstring(relations, _parser()).iter(_RELATION):
        name = posixpath.normpath(posixpath.join("word", relation.get("Target", "")))
        targets[relation.get("Id", "")] = name
    settings = parts.get("word/settings.xml")
    on_even_pages = settings is not None and is_on(
        etree.fromstring(settings, _parser()).find(f"{_W}evenAndOddHeaders")
    )
    found = {DOCUMENT}
    first_pages = False
    for section in body.iter(f"{_W}sectPr"):
        first_pages = is_on(section.find(f"{_W}titlePg"))
        for reference in section.iter(f"{_W}headerReference", f"{_W}footerReference"):
            kind = reference.get(f"{_W}type", "default")
            if kind == "default" or (kind == "first" and first_pages) or (kind == "even" and on_even_pages):
                found.add(targets.get(reference.get(f"{_R}id", ""), ""))
    for kind in ("footnote", "endnote"):
        if body.find(f".//{_W}{kind}Reference") is not None:
            found.add(f"word/{kind}s.xml")
    return frozenset(found)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


@dataclass(frozen=True, slots=True)
class _Tag:
    """A tag of Jinja in a part's text: where it and the words in it start and end."""

    kind: str
    start: int
    inside: int
    close: int
    end: int
    is_bare: bool
    """It replaces the run, paragraph, row or cell around it, and Word shows no text outside of runs."""


def _tags(content: str) -> Iterator[_Tag]:
    at = 0
    while (opening := _OPENING.search(content, at)) is not None:
        closing = _CLOSING[opening["kind"]].search(content, opening.end())
        if closing is None:
            return
        prefix = _PREFIX.match(content, opening.end())
        inside = opening.end() if prefix is None else prefix.end()
        close = closing.start() - (content[closing.start() - 1] in "-+" and closing.start() - 1 > inside)
        is_bare = prefix is not None and prefix[0].strip("-+") != ""
        yield _Tag(opening["kind"], opening.start(), inside, close, closing.end(), is_bare)
        at = closing.end()


@dataclass(frozen=True, slots=True)
class _Place:
    control: str = ""
    seen: bool = False
    gone: bool = False


class _Places:
    """Finds the element at each place of a part's text; places are requested in their order."""

    def __init__(self, root: etree._Element, visibility: WordVisibility) -> None:
        self._elements = iter(root.iter(etree.Element))
        self._seen = frozenset(visibility.seen(root))
        self._open: list[etree._Element] = []
        self._at = 0

    def at(self, place: int, content: str) -> _Place:
        """Return the control, the visibility and the state of a place."""
        while (found := _MARKUP.search(content, self._at)) is not None and found.end() <= place:
            self._at = found.end()
            self._pass(found)
        if found is not None and found.start() < place:  # in an attribute or in a comment
            element = self._open[-1] if self._open else None
            return _Place(gone=element is not None and _is_gone(element))
        if not self._open:
            return _Place()
        element = self._open[-1]
        gone = _is_gone(element)
        seen = element.tag == _TEXT and element in self._seen and not gone and not _is_bound(element)
        return _Place(_control(element), seen, gone)

    def _pass(self, found: re.Match[str]) -> None:
        text = found[0]
        if text.startswith(("<!", "<?")):
            return
        if found["end"]:
            self._open.pop()
            return
        self._open.append(next(self._elements))
        if text.endswith("/>"):
            self._open.pop()


def _is_gone(element: etree._Element) -> bool:
    return is_gone(element) or any(map(is_gone, element.iterancestors()))


def _is_bound(element: etree._Element) -> bool:
    """Tell whether Word fills the control around an element from the document's own data on opening."""
    return any(
        control.find(f"{_W}sdtPr/{_W}dataBinding") is not None
        for control in element.iterancestors(f"{_W}sdt")
    )


def _control(element: etree._Element) -> str:
    """Return the path in the tag of the nearest tagged control around an element, without indexes."""
    for control in element.iterancestors(f"{_W}sdt"):
        properties = control.find(f"{_W}sdtPr")
        tag = properties.find(f"{_W}tag") if properties is not None else None
        if tag is not None and properties is not None and properties.find(f"{_W15}repeatingSection") is None:
            path = _INDEX.sub("[]", tag.get(f"{_W}val", ""))
            return path if re.fullmatch(r"[\w.\[\]]*", path) else ""
    return ""
