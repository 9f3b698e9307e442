"""Opens OOXML packages from outside within limits: documents, workbooks and templates.

A package is checked by its directory before anything is unpacked, and only the requested parts are unpacked.
XML with a DOCTYPE or entities is refused, and so are packages with macros. Packages that other programs write
differently are read as well: backslashes in names, UTF-16, Strict OOXML.
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
    "RefusedPackage",
    "safe_xml",
]

FILE_LIMIT: Final = 64 * 2**20
"""The most bytes that a file may have."""

ENTRIES_LIMIT: Final = 4_000
"""The most entries of a package: its parts, and the folders that some programs add."""

UNPACKED_LIMIT: Final = 512 * 2**20
"""The most bytes of all entries when unpacked. Pictures count, although they are never unpacked."""

PART_LIMIT: Final = 64 * 2**20
"""The most bytes of one part when unpacked."""

RATIO_LIMIT: Final = 300
"""How many times larger an entry may be when unpacked. Its first MB does not count."""

ELEMENTS_LIMIT: Final = 2_000_000
"""The most elements of one part, counted as half of its ``<``."""

ATTRIBUTES_LIMIT: Final = 3_000_000
"""The most attributes of one part, counted as its ``=``."""

_FEW_BYTES: Final = min(2 * ELEMENTS_LIMIT, ATTRIBUTES_LIMIT)
"""A part of so many bytes cannot have too many elements or attributes."""

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RATIO_FREE_BYTES: Final = 2**20
_COMPRESSIONS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_MACROS: Final = ("vbaproject.bin", "/macrosheets/", "/activex/")


class RefusedPackage(Exception):
    """A package, or a part of one, that formgen refuses to read; ``code`` and ``params`` make the message."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class Archive:
    """A package whose directory has been checked.

    :raises RefusedPackage: if the package is damaged, encrypted or too large, has macros, or is no package.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) > FILE_LIMIT:
            raise RefusedPackage("document.too_large")
        if data.startswith(_OLE):
            raise RefusedPackage("document.encrypted")
        if not data.startswith(b"PK"):
            raise RefusedPackage("document.no_package")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            entries = self._archive.infolist()
        except (OSError, EOFError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
            raise RefusedPackage("document.damaged", reason=error) from error
        self._entries = _safe_entries(entries)

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._entries

    @property
    def parts(self) -> list[str]:
        """The names of the parts, in the package's order."""
        return [_name(entry) for entry in self._entries.values() if not _name(entry).endswith("/")]

    @property
    def checksums(self) -> dict[str, int]:
        """The CRC-32 of each part, as the package's directory has it."""
        return {entry.filename: entry.CRC for entry in self._entries.values() if not entry.is_dir()}

    @property
    def size(self) -> int:
        """The number of bytes of all parts when unpacked."""
        return sum(entry.file_size for entry in self._entries.values())

    def content(self, part: str) -> bytes:
        """Return a part's bytes.

        :raises RefusedPackage: if the part is missing, damaged or too large.
        """
        entry = self._entries.get(part.lower())
        if entry is None:
            raise RefusedPackage("document.damaged", reason=part)
        if entry.file_size > PART_LIMIT:
            raise RefusedPackage("document.too_large")
        try:
            with self._archive.open(entry) as stream:
                return stream.read(entry.file_size)  # never more than the directory states
        except (OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
            raise RefusedPackage("document.damaged", reason=f"{part}: {error}") from error

    def xml(self, part: str) -> bytes:
        """Return a part that is XML, checked and in UTF-8."""
        return safe_xml(self.content(part), part)

    def xml_or_bytes(self, part: str) -> bytes:
        """Return a part in its own encoding. XML is checked first, and Strict XML becomes Transitional."""
        content = self.content(part)
        if not part.lower().endswith((".xml", ".rels")):
            return content
        safe_xml(content, part)
        return transitional(content)


def safe_xml(content: bytes, part: str) -> bytes:
    """Return XML in UTF-8 that is safe to parse, with the names of Transitional OOXML.

    Parse it with UTF-8 as its encoding: its XML declaration may still name another one.

    :raises RefusedPackage: if it has a DOCTYPE, an encoding other than UTF-8 and UTF-16, or too many
        elements.
    """
    text = _in_utf8(content, part)
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise RefusedPackage("document.doctype", part=part)
    if len(text) > _FEW_BYTES and (
        text.count(b"<") > 2 * ELEMENTS_LIMIT or text.count(b"=") > ATTRIBUTES_LIMIT
    ):
        raise RefusedPackage("document.too_large")
    return transitional(text)


def _name(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name with ``/`` between folders. Some Windows programs write backslashes."""
    return entry.filename.replace("\\", "/")


def _safe_entries(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """Return the entries by their names in lower case.

    :raises RefusedPackage: if one of them must not be opened.
    """
    if len(entries) > ENTRIES_LIMIT or sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
        raise RefusedPackage("document.too_large")
    accepted: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        part = _name(entry)
        name = part.lower()
        if entry.flag_bits & 0x1:
            raise RefusedPackage("document.encrypted")
        if entry.file_size - _RATIO_FREE_BYTES > entry.compress_size * RATIO_LIMIT:
            raise RefusedPackage("document.too_large")
        if ":" in part or not {"", ".", ".."}.isdisjoint(unquote(part).removesuffix("/").split("/")):
            raise RefusedPackage("document.outside", part=part)
        if name in accepted:
            raise RefusedPackage("document.duplicate", part=part)
        if any(mark in f"/{name}" for mark in _MACROS):
            raise RefusedPackage("document.macros")
        if entry.compress_type not in _COMPRESSIONS:
            raise RefusedPackage("document.damaged", reason=part)
        accepted[name] = entry
    return accepted


_DECLARED_ENCODING: Final = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"'>]*)[\"']")
_ENCODINGS: Final = ("utf-8", "utf-16", "us-ascii")


def _in_utf8(content: bytes, part: str) -> bytes:
    """Return XML in UTF-8. A part is in UTF-8, or in UTF-16 with a byte order mark."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    declared = _DECLARED_ENCODING.match(content.removeprefix(b"\xef\xbb\xbf"))
    if declared is not None and declared[1].decode("ascii", "replace").lower() not in _ENCODINGS:
        raise RefusedPackage("document.encoding", part=part, encoding=declared[1].decode("ascii", "replace"))
    return content
