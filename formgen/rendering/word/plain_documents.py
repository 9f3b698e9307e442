"""Word documents without content controls, for programs that do not look into them, python-docx for one.

Every value stays where it is, with its formatting; only the control around it goes. Bookmarks that nobody
sees take the controls' place, so that ``read`` knows values which captions alone do not tell apart.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import count
from typing import Final

from lxml import etree

from formgen.ooxml.field_bookmarks import bookmark_name
from formgen.templates.template_packages import Entry, deflated, entries_of, pack

__all__ = ["without_controls"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CONTROL: Final = f"{_W}sdt"
_FIRST: Final = 200_000
"""Ids of these bookmarks begin here, above those of templates and of attachments."""


def without_controls(document: bytes) -> bytes:
    """Return a DOCX that ``render_docx`` made with the content of each control in the control's place."""
    return pack([_plain(entry) for entry in entries_of(document)])


def _plain(entry: Entry) -> Entry:
    if not (entry.name.startswith(b"word/") and entry.name.endswith(b".xml")):
        return entry
    content = zlib.decompress(entry.data, -zlib.MAX_WBITS)
    if b":sdt>" not in content and b":sdt " not in content:
        return entry
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    marked = count(_FIRST)
    for control in [*root.iter(_CONTROL)]:
        around = control.getparent()
        held = control.find(f"{_W}sdtContent")
        if around is None or held is None:
            continue
        tag = control.find(f"{_W}sdtPr/{_W}tag")
        if tag is not None and held.find(f".//{_CONTROL}") is None:
            _mark(held, re.sub(r"\[[0-9]*\]", "[]", tag.get(f"{_W}val", "")), marked)
        at = around.index(control)
        around[at : at + 1] = [*held]
    return deflated(entry.name, etree.tostring(root, encoding="UTF-8", standalone=True))


def _mark(held: etree._Element, path: str, numbers: Iterator[int]) -> None:
    """Put bookmarks around the runs of a value, in each of its paragraphs."""
    for place in [*held.iter(f"{_W}p")] or [held]:
        number = next(numbers)
        start = 1 if len(place) and place[0].tag == f"{_W}pPr" else 0
        begin = etree.Element(f"{_W}bookmarkStart")
        begin.set(f"{_W}id", str(number))
        begin.set(f"{_W}name", bookmark_name(path, number))
        place.insert(start, begin)
        etree.SubElement(place, f"{_W}bookmarkEnd").set(f"{_W}id", str(number))
