"""Lets long table rows of a Word document break across pages, so that LibreOffice prints them whole.

LibreOffice (7.4) cuts off a row that may not break and is higher than a page without the table's repeated
head; Word breaks it all the same. Short rows still may not break.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

__all__ = ["LONG", "with_long_rows_split"]

LONG = 300
"""Letters in a cell from which on its row may break; each paragraph and line break counts as 20 more."""

_LINE = 20
_BODY = "word/document.xml"
_ROW = re.compile(rb"<w:tr[ >].*?</w:tr>", re.DOTALL)
_CELL_END = b"</w:tc>"
_BREAK = re.compile(rb"</w:p>|<w:br[ />]")
_TAG = re.compile(rb"<[^>]*>")
_WHOLE = re.compile(rb"<w:cantSplit(?: [^>]*)?/>")


def with_long_rows_split(document: bytes) -> bytes:
    """Return the DOCX with its long rows free to break; the same bytes where it has none, or is no DOCX."""
    try:
        with zipfile.ZipFile(io.BytesIO(document)) as package:
            parts = {part: package.read(part) for part in package.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return document  # LibreOffice reports what it is
    body = next((part for part in parts if part.filename == _BODY), None)
    if body is None:
        return document
    changed = _ROW.sub(_freed, parts[body])
    if changed == parts[body]:
        return document
    parts[body] = changed
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(part.filename, content)
    return stream.getvalue()


def _freed(row: re.Match[bytes]) -> bytes:
    xml = row[0]
    if len(xml) < LONG or not any(_letters(cell) > LONG for cell in xml.split(_CELL_END)):
        return xml
    return _WHOLE.sub(b"", xml)


def _letters(cell: bytes) -> int:
    lines = len(_BREAK.findall(cell))
    return len(_TAG.sub(b"", cell).decode(errors="replace")) + _LINE * lines
