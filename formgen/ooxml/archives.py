"""OOXML packages that came from outside, opened within bounds: documents, workbooks, templates.

A package is judged by its directory before anything in it is unpacked. Nothing but the parts that are asked
for is unpacked at all, and their XML has neither a DOCTYPE nor entities. Macros are refused, not run. What
other programs write in their own way is read too: backslashes in names, UTF-16, Strict OOXML.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Final
from urllib.parse import unquote

from formgen.ooxml.strict import transitional

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
        self._entries = _judged(entries)

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._entries

    @property
    def parts(self) -> list[str]:
        """The names of the parts, in the package's order."""
        return [_name(entry) for entry in self._entries.values() if not _name(entry).endswith("/")]

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

    def xml_or_bytes(self, part: str) -> bytes:
        """Return a part as it lies in the package: XML is judged first, and Strict XML made transitional."""
        content = self.content(part)
        if not part.lower().endswith((".xml", ".rels")):
            return content
        judged_xml(content, part)
        return transitional(content)


def judged_xml(content: bytes, part: str) -> bytes:
    """Return XML in UTF-8 that may be parsed, with the names of Transitional OOXML.

    ``Refused`` where it has a DOCTYPE, another encoding than UTF-8 and UTF-16, or too many elements. The
    parser must be told that it is UTF-8, so that no declared encoding makes other letters of it.
    """
    text = _in_utf8(content, part)
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise Refused("document.doctype", part=part)
    if text.count(b"<") > 2 * ELEMENTS_LIMIT or text.count(b"=") > ATTRIBUTES_LIMIT:
        raise Refused("document.too_large")
    return transitional(text)


def _name(entry: zipfile.ZipInfo) -> str:
    """Return the name of an entry, its folders parted by ``/``: some Windows programs write backslashes."""
    return entry.filename.replace("\\", "/")


def _judged(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """Return the entries by their names in small letters; ``Refused`` where one must not be opened."""
    if len(entries) > ENTRIES_LIMIT or sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
        raise Refused("document.too_large")
    judged: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        part = _name(entry)
        name = part.lower()
        if entry.flag_bits & 0x1:
            raise Refused("document.encrypted")
        if entry.file_size - _FREE > entry.compress_size * RATIO_LIMIT:
            raise Refused("document.too_large")
        if ":" in part or not {"", ".", ".."}.isdisjoint(unquote(part).removesuffix("/").split("/")):
            raise Refused("document.outside", part=part)
        if name in judged:
            raise Refused("document.duplicate", part=part)
        if any(mark in f"/{name}" for mark in _MACROS):
            raise Refused("document.macros")
        if entry.compress_type not in _METHODS:
            raise Refused("document.damaged", reason=part)
        judged[name] = entry
    return judged


_DECLARED: Final = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"'>]*)[\"']")
_ENCODINGS: Final = ("utf-8", "utf-16", "us-ascii")


def _in_utf8(content: bytes, part: str) -> bytes:
    """Return XML in UTF-8; a package's parts are in UTF-8 or UTF-16, and a mark tells the latter."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    declared = _DECLARED.match(content.removeprefix(b"\xef\xbb\xbf"))
    if declared is not None and declared[1].decode("ascii", "replace").lower() not in _ENCODINGS:
        raise Refused("document.encoding", part=part, encoding=declared[1].decode("ascii", "replace"))
    return content
