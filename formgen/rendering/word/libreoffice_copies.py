"""Makes the copies of Word documents for LibreOffice, which breaks pages differently from Word."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from formgen.rendering.word.closings import with_closings_held
from formgen.rendering.word.long_rows import with_long_rows_split

__all__ = ["copy_for_libreoffice"]

_BODY = "word/document.xml"


def copy_for_libreoffice(document: bytes) -> bytes:
    """Return a DOCX that LibreOffice prints as Word prints ``document``.

    The bytes are unchanged if nothing needs a change, or if it is no DOCX.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(document)) as package:
            parts = {part: package.read(part) for part in package.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return document  # LibreOffice reports the defect
    body = next((part for part in parts if part.filename == _BODY), None)
    if body is None:
        return document
    changed = with_long_rows_split(parts[body])
    try:
        changed = with_closings_held(changed)
    except etree.XMLSyntaxError:
        return document
    if changed == parts[body]:
        return document
    parts[body] = changed
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(part.filename, content)
    return stream.getvalue()
