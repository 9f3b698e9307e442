"""Puts lines to write on in place of missing values of a blank form or a draft."""

from __future__ import annotations

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.templates.filters import GAP

__all__ = ["with_lines"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WIDE = "_" * 70
_INLINE = "_" * 40
_NARROW = "_" * 20
_LISTED = "_" * 66
_DESCRIBED = "_" * 67
_CELL = "\u00a0" * 4
_ROOM = "454"
"""The least height of a row to write in: 8 mm, in twentieths of a point."""


def with_lines(content: bytes) -> bytes:
    """Return a part with a line to write on in each gap, or empty space inside a table.

    The control around a line is marked as showing its placeholder: Word replaces the line by the typed text.
    """
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    rows: dict[etree._Element, None] = {}
    for text in root.iter(f"{_W}t", "{http://purl.org/dc/elements/1.1/}creator"):
        if text.text is None or not text.text.startswith(GAP):
            continue
        _mark(text)
        row = next(text.iterancestors(f"{_W}tr"), None)
        if row is not None:
            rows[row] = None
            _make_room(row)
        text.text = _line(text, text.text.removeprefix(GAP))
    for row in rows:
        _let_break(row)
    declared: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
    return declared


def _line(text: etree._Element, given: str) -> str:
    if not text.tag.startswith(_W):
        return ""
    if given and not set(given) <= {"_"}:
        return given
    if any(True for _ in text.iterancestors(f"{_W}tc")):
        return _CELL
    if given:
        return given
    run = text.getparent()
    assert run is not None
    paragraph = next(text.iterancestors(f"{_W}p"), None)
    found = paragraph.find(f"{_W}pPr/{_W}pStyle") if paragraph is not None else None
    style = found.get(f"{_W}val") if found is not None else None
    if run.getparent() is paragraph:
        return _LISTED if style == "ListText" else _WIDE
    if style == "ListItem" and paragraph is not None and len(list(paragraph.iter(f"{_W}t"))) == 1:
        return _LISTED
    return {"Addressee": _NARROW, "Described": _DESCRIBED}.get(style or "", _INLINE)


def _make_room(row: etree._Element) -> None:
    properties = child_of(row, f"{_W}trPr")
    if properties is not None and child_of(properties, f"{_W}trHeight") is None:
        etree.SubElement(properties, f"{_W}trHeight", {f"{_W}val": _ROOM, f"{_W}hRule": "atLeast"})


def _let_break(row: etree._Element) -> None:
    """Let an empty row of one line break across pages: it has nothing to break.

    LibreOffice (7.4) cuts some of these rows off at the foot of a page if they may not break.
    """
    properties = child_of(row, f"{_W}trPr")
    whole = child_of(properties, f"{_W}cantSplit") if properties is not None else None
    if properties is None or whole is None:
        return
    for cell in row.iter(f"{_W}tc"):
        paragraphs = sum(1 for _ in cell.iter(f"{_W}p"))
        if paragraphs > 1 or sum(len(text.text or "") for text in cell.iter(f"{_W}t")) > len(_CELL):
            return
    properties.remove(whole)


def _mark(text: etree._Element) -> None:
    control = next(text.iterancestors(f"{_W}sdt"), None)
    properties = child_of(control, f"{_W}sdtPr") if control is not None else None
    if properties is None or child_of(properties, f"{_W}tag") is None or len(properties) == 0:
        return
    if child_of(properties, f"{_W}showingPlcHdr") is None:
        kind = properties[-1]
        mark = etree.Element(f"{_W}showingPlcHdr")
        if kind.tag in (f"{_W}tag", f"{_W}alias"):
            properties.append(mark)
        else:
            kind.addprevious(mark)
