"""Lets long and empty table rows of a Word document break across pages, for LibreOffice to print them whole.

LibreOffice (7.4) cuts off a row that may not break and is higher than a page without the table's repeated
head; Word breaks it anyway. It also cuts off the empty rows of some blank forms at the foot of a page. A row
of one line has nothing to break. All other rows still may not break.
"""

from __future__ import annotations

import re

__all__ = ["LONG", "with_long_rows_split"]

LONG = 300
"""The letters of a cell from which its row may break; each paragraph and line break counts as 20 more."""

_LINE = 20
_ONE_LINE = _LINE + 4
"""The letters of a cell that is empty, or holds only a number, and its paragraph."""
_ROW = re.compile(rb"<w:tr[ >].*?</w:tr>", re.DOTALL)
_CELL_END = b"</w:tc>"
_BREAK = re.compile(rb"</w:p>|<w:br[ />]")
_TAG = re.compile(rb"<[^>]*>")
_WHOLE = re.compile(rb"<w:cantSplit(?: [^>]*)?/>")


def with_long_rows_split(body: bytes) -> bytes:
    """Return ``word/document.xml`` with breakable long and empty rows; the same bytes if it has none."""
    return _ROW.sub(_freed, body)


def _freed(row: re.Match[bytes]) -> bytes:
    xml = row[0]
    letters = [_letters(cell) for cell in xml.split(_CELL_END)]
    return _WHOLE.sub(b"", xml) if max(letters) > LONG or max(letters) <= _ONE_LINE else xml


def _letters(cell: bytes) -> int:
    lines = len(_BREAK.findall(cell))
    return len(_TAG.sub(b"", cell).decode(errors="replace")) + _LINE * lines
