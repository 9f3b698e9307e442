"""Word documents without content controls, for programs such as python-docx that do not look into them.

Every value stays in its place, with its formatting; only the control around it is removed. Invisible
bookmarks replace the controls, so that ``read`` recognizes values that captions alone do not distinguish.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import count
from typing import Final

from lxml import etree

from formgen.ooxml.field_bookmarks import bookmark_name
from formgen.templates.template_packages import Entry, deflated, entries_of, pack

__all__ = ["plain_xml", "without_controls"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CONTROL, _CONTENT, _PARAGRAPH, _PROPERTIES = (f"{_W}{name}" for name in ("sdt", "sdtContent", "p", "pPr"))
_ABOUT_CONTROLS: Final = (f"{_W}sdtPr", f"{_W}sdtEndPr")
_TAG, _VALUE, _ID, _NAME = (f"{_W}{name}" for name in ("tag", "val", "id", "name"))
_BOOKMARK, _BOOKMARK_END = f"{_W}bookmarkStart", f"{_W}bookmarkEnd"
_FIRST: Final = 200_000
"""The first id of these bookmarks, above the ids of templates and of attachments."""


def without_controls(document: bytes) -> bytes:
    """Return a document of ``render_docx`` with the content of each control in the control's place."""
    return pack([_plain(entry) for entry in entries_of(document)])


def _plain(entry: Entry) -> Entry:
    if not (entry.name.startswith(b"word/") and entry.name.endswith(b".xml")):
        return entry
    content = zlib.decompress(entry.data, -zlib.MAX_WBITS)
    plain = plain_xml(content)
    return entry if plain is content else deflated(entry.name, plain)


def plain_xml(content: bytes) -> bytes:
    """Return a part without its controls; a part without controls is unchanged."""
    if b":sdt>" not in content and b":sdt " not in content:
        return content
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    marked = count(_FIRST)
    for tag in root.iter(_TAG):
        properties = tag.getparent()
        inner = None if properties is None else next(properties.itersiblings(_CONTENT), None)
        if inner is not None and next(inner.iter(_CONTROL), None) is None:
            _mark(inner, tag.get(_VALUE, ""), marked)
    etree.strip_elements(root, *_ABOUT_CONTROLS, with_tail=False)
    etree.strip_tags(root, _CONTROL, _CONTENT)
    plain: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
    return plain


def _mark(content: etree._Element, tag: str, numbers: Iterator[int]) -> None:
    """Put bookmarks around the runs of a value, in each of its paragraphs."""
    for at, place in enumerate([*content.iter(_PARAGRAPH)] or [content]):
        number = next(numbers)
        name = bookmark_name(tag, number, goes_on=at > 0)
        first = next(place.iterchildren(), None)
        begin = etree.SubElement(place, _BOOKMARK, {_ID: str(number), _NAME: name})
        if first is not None and first.tag == _PROPERTIES:
            first.addnext(begin)
        elif first is not None:
            first.addprevious(begin)
        etree.SubElement(place, _BOOKMARK_END, {_ID: str(number)})
