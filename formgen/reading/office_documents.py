"""Documents in formats that only LibreOffice opens: it converts them to DOCX or XLSX, which formgen reads."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from formgen.errors import PdfError
from formgen.reading.document_packages import Package, file_content, open_package, unpack
from formgen.reading.unreadable_documents import read_error

__all__ = ["COPIES", "READ", "package_of"]

COPIES: Final = {".odt": "docx", ".doc": "docx", ".rtf": "docx", ".ods": "xlsx", ".xls": "xlsx"}
"""The format of the copy, by the extension of the file."""

READ: Final = (".docx", ".xlsx", *COPIES)
"""The extensions of files that can be read."""


def package_of(path: Path) -> tuple[Package, str]:
    """Return a file's package and its format, ``docx`` or ``xlsx``.

    Raises ``ReadError`` where the file cannot be read, has another format, or needs LibreOffice and it is
    not installed.
    """
    suffix = path.suffix.lower()
    if suffix not in READ:
        if path.is_dir():
            raise read_error("document.folder", file=path.name)
        raise read_error("document.extension", file=path.name, wanted=", ".join(READ))
    if suffix not in COPIES:
        return open_package(path), suffix[1:]
    from formgen.rendering.pdf import copy_as

    target = COPIES[suffix]
    data = file_content(path)
    try:
        return unpack(copy_as(data, suffix, target), path.name), target
    except PdfError as error:
        code = "document.office_missing" if error.reason == "missing" else "document.office_failed"
        raise read_error(code, file=path.name, suffix=suffix) from error
