"""OOXML packages that came from outside, opened within bounds: documents, workbooks, templates.

A package is judged by its directory before anything in it is unpacked. Nothing but the parts that are asked
for is unpacked at all, and their XML has neither a DOCTYPE nor entities. Macros are refused, not run.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final

__all__ = [
    "ATTRIBUTES_LIMIT",
    "ELEMENTS_LIMIT",
    "ENTRIES_LIMIT",
    "FILE_LIMIT",
    "PART_LIMIT",
    "RATIO_LIMIT",
    "UNPACKED_LIMIT",
    "Archive",
    "Refused",
    "judged_xml",
]

FILE_LIMIT: Final = 64 * 2**20
"""Bytes of a file."""

ENTRIES_LIMIT: Final = 4_000
"""Entries of a package: parts, and folders where a program writes them."""

UNPACKED_LIMIT: Final = 512 * 2**20
"""Bytes of all entries unpacked: pictures may be among them, though none is unpacked."""

PART_LIMIT: Final = 64 * 2**20
"""Bytes of one part that is unpacked."""

RATIO_LIMIT: Final = 300
"""How many times an entry may grow when it is unpacked, past the first MB of it."""

ELEMENTS_LIMIT: Final = 2_000_000
"""Elements of one part: half of the signs that open a tag."""

ATTRIBUTES_LIMIT: Final = 3_000_000
"""Attributes of one part: the signs of equality in it."""

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE: Final = 2**20
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MACROS: Final = ("vbaproject.bin", "/macrosheets/", "/activex/")


class Refused(Exception):
    """A package, or a part of it, that is not read; ``code`` and ``params`` are those of the message."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class Archive:
    """A package whose directory has been judged; ``Refused`` where it must not be opened."""

    def __init__(self, data: bytes) -> None:
        if len(data) > FILE_LIMIT:
            raise Refused("document.too_large")
        if data.startswith(_OLE):
            raise Refused("document.encrypted")
        if not data.startswith(b"PK"):
            raise Refused("document.no_package")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            entries = self._archive.infolist()
        except (OSError, EOFError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
            raise Refused("document.damaged", reason=error) from error
        _judge(entries)
        self._entries = {entry.filename.lower(): entry for entry in entries}

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._entries

    @property
    def parts(self) -> list[str]:
        """The names of the parts, in the package's order."""
        return [entry.filename for entry in self._entries.values() if not entry.is_dir()]

    @property
    def size(self) -> int:
        """Bytes of all parts unpacked."""
        return sum(entry.file_size for entry in self._entries.values())

    def content(self, part: str) -> bytes:
        """Return a part's bytes; ``Refused`` where it is missing, damaged or too large."""
        entry = self._entries.get(part.lower())
        if entry is None:
            raise Refused("document.damaged", reason=part)
        if entry.file_size > PART_LIMIT:
            raise Refused("document.too_large")
        try:
            with self._archive.open(entry) as stream:
                return stream.read(entry.file_size)  # never more, whatever its size turns out to be
        except (OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
            raise Refused("document.damaged", reason=f"{part}: {error}") from error

    def xml(self, part: str) -> bytes:
        """Return a part that is XML, judged and in UTF-8; raises as ``content`` and ``judged_xml`` do."""
        return judged_xml(self.content(part), part)


def judged_xml(content: bytes, part: str) -> bytes:
    """Return XML in UTF-8 that may be parsed; ``Refused`` where it has a DOCTYPE or too many elements.

    Who parses it says that it is in UTF-8, so that no declared encoding makes other letters of it.
    """
    text = _in_utf8(content)
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise Refused("document.doctype", part=part)
    if text.count(b"<") > 2 * ELEMENTS_LIMIT or text.count(b"=") > ATTRIBUTES_LIMIT:
        raise Refused("document.too_large")
    return text


def _judge(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > ENTRIES_LIMIT or sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
        raise Refused("document.too_large")
    seen = set()
    for entry in entries:
        part = entry.filename
        name = part.lower()
        if entry.flag_bits & 0x1:
            raise Refused("document.encrypted")
        if entry.file_size - _FREE > entry.compress_size * RATIO_LIMIT:
            raise Refused("document.too_large")
        if part.startswith("/") or "\\" in part or ":" in part or ".." in part.split("/"):
            raise Refused("document.outside", part=part)
        if name in seen:
            raise Refused("document.duplicate", part=part)
        if any(mark in f"/{name}" for mark in _MACROS):
            raise Refused("document.macros")
        if entry.compress_type not in _METHODS:
            raise Refused("document.damaged", reason=part)
        seen.add(name)


def _in_utf8(content: bytes) -> bytes:
    """Return XML in UTF-8; a package's parts are in UTF-8 or UTF-16, and a mark tells the latter."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    return content
