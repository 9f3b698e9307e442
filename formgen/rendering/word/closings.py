"""Keeps the last row of a table with the signatures below it when LibreOffice prints a Word document.

Word moves a row that is kept with its successors to the page of all of them. LibreOffice (7.4) only checks
whether the first line below the table still fits on the page: a small gap fits, and the signatures below it
go to the next page alone. It does move the row if the next element is a table whose first row does not fit.
So the gap, the lines and the signatures are put into such a row.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Final

from lxml import etree

__all__ = ["with_closings_held"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CONTROL, _PARAGRAPH, _TABLE, _ROW = (f"{_W}{name}" for name in ("sdt", "p", "tbl", "tr"))
_KEPT: Final = b"<w:keepNext"
_GAP_AND_LINE: Final = 2
_MOST_LINES: Final = 24
"""A longer closing is not changed, because LibreOffice would cut off a row that is higher than a page."""

_LETTERS, _LETTER = 60, 130
"""The letters of a line, and the width of a letter in twentieths of a point; high enough for any text."""
_NO_BORDERS: Final = "".join(f'<w:{side} w:val="nil"/>' for side in ("left", "bottom", "right"))
_NO_MARGINS: Final = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))


def with_closings_held(body: bytes) -> bytes:
    """Return ``word/document.xml`` with the signatures below a table in one row right after it."""
    if _KEPT not in body:
        return body
    root = etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    content = root.find(f"{_W}body")
    if content is None:
        return body
    closings = list(_closings(_blocks(content)))
    if not closings:
        return body
    for table, closing in closings:
        _hold(table, closing)
    declared: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
    return declared


def _blocks(parent: etree._Element) -> list[etree._Element]:
    """Return the paragraphs and tables of a body in their order, including those in content controls."""
    found: list[etree._Element] = []
    for child in parent:
        if child.tag == _CONTROL:
            inner = child.find(f"{_W}sdtContent")
            found += [] if inner is None else _blocks(inner)
        elif child.tag in (_PARAGRAPH, _TABLE):
            found.append(child)
    return found


def _closings(blocks: list[etree._Element]) -> Iterable[tuple[etree._Element, list[etree._Element]]]:
    """Yield each table whose last row is kept with signatures or dates, and the elements up to these."""
    at = 0
    while at < len(blocks):
        table, end = blocks[at], at + 1
        if table.tag == _TABLE and _is_kept(table):
            while end < len(blocks) and _is_kept(blocks[end]):
                end += 1
            closing = blocks[at + 1 : end + 1]
            tables = [block for block in closing if block.tag == _TABLE]
            ends = bool(tables) or len(closing) > _GAP_AND_LINE
            if ends and all(map(_is_signed, tables)) and sum(map(_lines, closing)) <= _MOST_LINES:
                yield table, closing
        at = end


def _lines(block: etree._Element) -> int:
    """Return the approximate number of lines of a paragraph or a table."""
    if block.tag == _PARAGRAPH:
        return 1 + len(_text(block)) // _LETTERS
    lines = 0
    for row in block.iter(_ROW):
        cells = ((len(_text(cell)), cell.find(f"{_W}tcPr/{_W}tcW")) for cell in row.iter(f"{_W}tc"))
        lines += max(
            1 + letters * _LETTER // max(1, int(width.get(f"{_W}w", "0")))
            for letters, width in cells
            if width is not None
        )
    return lines


def _text(block: etree._Element) -> str:
    return "".join(text.text or "" for text in block.iter(f"{_W}t"))


def _is_kept(block: etree._Element) -> bool:
    """Tell whether a paragraph, or the last row of a table, is kept with the next element."""
    if block.tag == _TABLE:
        rows = list(block.iter(_ROW))
        first = rows[-1].find(f".//{_PARAGRAPH}") if rows else None
        return first is not None and _is_kept(first)
    properties = block.find(f"{_W}pPr")
    if properties is None:
        return False
    style = properties.find(f"{_W}pStyle")
    signs = style is not None and style.get(f"{_W}val", "").startswith("Sign")
    return signs or properties.find(f"{_W}keepNext") is not None


def _is_signed(table: etree._Element) -> bool:
    return any(style.get(f"{_W}val", "").startswith("Sign") for style in table.iter(f"{_W}pStyle"))


def _hold(table: etree._Element, closing: list[etree._Element]) -> None:
    """Move ``closing`` into the only row of a new table right after ``table``.

    LibreOffice joins the two, and the joined table has the properties of the second one.
    """
    width = max(_width(block) for block in (table, *closing))
    holder = etree.fromstring(
        f'<w:tbl xmlns:w="{_W[1:-1]}"><w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>'
        f"<w:tcBorders>{_NO_BORDERS}</w:tcBorders><w:tcMar>{_NO_MARGINS}</w:tcMar></w:tcPr></w:tc></w:tr></w:tbl>"
    )
    properties = table.find(f"{_W}tblPr")
    if properties is not None:
        holder.insert(0, deepcopy(properties))
    cell = holder.find(f".//{_W}tc")
    assert cell is not None
    outermost = table
    while (parent := outermost.getparent()) is not None and parent.tag != f"{_W}body":
        outermost = parent
    outermost.addnext(holder)
    for block in closing:
        cell.append(block)
    if closing[-1].tag == _TABLE:  # a cell must end with a paragraph
        etree.SubElement(cell, _PARAGRAPH)


def _width(block: etree._Element) -> int:
    return sum(int(column.get(f"{_W}w", "0")) for column in block.iterfind(f"{_W}tblGrid/{_W}gridCol"))
