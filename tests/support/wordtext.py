"""Reads all text of a DOCX directly from its XML, including content controls."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

__all__ = ["docx_text", "part_text"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHARACTERS = {
    f"{_W}tab": "\t",
    f"{_W}ptab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
# Text that was moved away is no longer on the page; properties hold marks that only look like text.
_UNSEEN = {f"{_W}moveFrom", f"{_W}del", f"{_W}pPr", f"{_W}rPr", f"{_W}sdtPr", _FALLBACK}


def docx_text(data: bytes) -> str:
    """Return headers, body, notes and footers, a line per paragraph. `w:br` is a newline, `w:tab` a tab."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        parts = [
            *_numbered(names, "header"),
            "word/document.xml",
            *(name for name in ("word/footnotes.xml", "word/endnotes.xml") if name in names),
            *_numbered(names, "footer"),
        ]
        return "\n".join(part_text(package.read(part)) for part in parts)


def part_text(xml: bytes) -> str:
    """Return the text of one part, a line per paragraph in the order of the document."""
    root = etree.fromstring(xml)
    return "\n".join("".join(_own_text(paragraph)) for paragraph in _paragraphs(root))


def _numbered(names: list[str], kind: str) -> list[str]:
    found = {name: match for name in names if (match := re.fullmatch(rf"word/{kind}(\d*)\.xml", name))}
    return sorted(found, key=lambda name: int(found[name][1] or 0))


def _paragraphs(element: etree._Element) -> Iterator[etree._Element]:
    if element.tag in _UNSEEN:
        return
    if element.tag == f"{_W}p":
        yield element
    for child in element:
        yield from _paragraphs(child)


def _own_text(element: etree._Element) -> Iterator[str]:
    """Yield a paragraph's own text, without the paragraphs inside it (in text boxes)."""
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[str(child.tag)]
        elif child.tag not in _UNSEEN and child.tag != f"{_W}p":
            yield from _own_text(child)
