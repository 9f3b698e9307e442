"""Lets long table rows of a Word document break across pages, so that LibreOffice prints them whole.

LibreOffice (7.4) cuts off a row that may not break and is higher than a page without the table's repeated
head; Word breaks it anyway. Short rows still may not break.
"""

from __future__ import annotations

import re

__all__ = ["LONG", "with_long_rows_split"]

LONG = 300
"""The letters of a cell from which its row may break; each paragraph and line break counts as 20 more."""

_LINE = 20
_ROW = re.compile(rb"<w:tr[ >].*?</w:tr>", re.DOTALL)
_CELL_END = b"</w:tc>"
_BREAK = re.compile(rb"</w:p>|<w:br[ />]")
_TAG = re.compile(rb"<[^>]*>")
_WHOLE = re.compile(rb"<w:cantSplit(?: [^>]*)?/>")


def with_long_rows_split(body: bytes) -> bytes:
    """Return ``word/document.xml`` with breakable long rows; the same bytes if it has none."""
    return _ROW.sub(_freed, body)


def _freed(row: re.Match[bytes]) -> bytes:
    xml = row[0]
    if len(xml) < LONG or not any(_letters(cell) > LONG for cell in xml.split(_CELL_END)):
        return xml
    return _WHOLE.sub(b"", xml)


def _letters(cell: bytes) -> int:
    lines = len(_BREAK.findall(cell))
    return len(_TAG.sub(b"", cell).decode(errors="replace")) + _LINE * lines
