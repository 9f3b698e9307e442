"""OOXML packages that came from outside, opened within bounds.

A package is judged by its directory before anything in it is unpacked. Nothing but the parts that are asked
for is unpacked at all, and their XML has neither a DOCTYPE nor entities. Macros are refused, not run.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Final

from lxml import etree

from formgen.errors import ReadError
from formgen.reading.errors import read_error

__all__ = [
    "ELEMENTS_LIMIT",
    "ENTRIES_LIMIT",
    "FILE_LIMIT",
    "PART_LIMIT",
    "RATIO_LIMIT",
    "UNPACKED_LIMIT",
    "Package",
    "open_package",
    "unpack",
]

FILE_LIMIT: Final = 64 * 2**20
"""Bytes of a file."""

ENTRIES_LIMIT: Final = 4_000
"""Entries of a package: parts, and folders where a program writes them."""

UNPACKED_LIMIT: Final = 512 * 2**20
"""Bytes of all entries unpacked: pictures may be among them, though none is unpacked."""

PART_LIMIT: Final = 128 * 2**20
"""Bytes of one part that is unpacked."""

RATIO_LIMIT: Final = 300
"""How many times an entry may grow when it is unpacked, past the first MB of it."""

ELEMENTS_LIMIT: Final = 3_000_000
"""Elements of one part: half of the signs that open a tag."""

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE: Final = 2**20
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_RELATIONSHIPS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """A package whose directory has been judged; ``name`` is the file's, for what is said of it."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self.name = name
        self._archive = archive
        self._entries = {entry.filename.lower(): entry for entry in archive.infolist()}

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._entries

    def content(self, part: str) -> bytes:
        """Return a part's bytes; ``ReadError`` where it is missing, damaged or too large."""
        entry = self._entries.get(part.lower())
        if entry is None:
            raise read_error("document.damaged", file=self.name, reason=part)
        if entry.file_size > PART_LIMIT:
            raise read_error("document.too_large", file=self.name)
        try:
            with self._archive.open(entry) as stream:
                return stream.read(entry.file_size)  # never more, whatever its size turns out to be
        except (OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
            raise read_error("document.damaged", file=self.name, reason=f"{part}: {error}") from error

    def xml(self, part: str) -> etree._Element:
        """Return the root of a part; ``ReadError`` where it is no XML, or has what it must not have."""
        text = _in_utf8(self.content(part))
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise read_error("document.doctype", file=self.name, part=part)
        if text.count(b"<") > 2 * ELEMENTS_LIMIT:
            raise read_error("document.too_large", file=self.name)
        try:
            # The encoding is given, so that no declared one makes other letters of what was judged above.
            parser = etree.XMLParser(
                encoding="utf-8",
                resolve_entities=False,
                no_network=True,
                huge_tree=False,
                remove_comments=True,
                remove_pis=True,
            )
            return etree.fromstring(text, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise read_error("document.damaged", file=self.name, reason=f"{part}: {error}") from error

    def related(self, kind: str, part: str = "") -> list[str]:
        """Return the parts to which ``part``, or the package itself, is related; ``kind`` ends their type."""
        folder, _, file = part.rpartition("/")
        relations = join(folder, "_rels", f"{file}.rels")
        if relations not in self:
            return []
        found = []
        for relation in self.xml(relations).iter(_RELATIONSHIPS):
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External" and relation.get("Type", "").endswith(f"/{kind}"):
                base = "" if target.startswith("/") else dirname(part)
                found.append(normpath(join(base, target.lstrip("/"))))
        return found


def open_package(path: Path) -> Package:
    """Return the package that a file holds; ``ReadError`` where it cannot be opened or must not be."""
    name = path.name
    try:
        if path.is_dir():
            raise read_error("document.folder", file=name)
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except FileNotFoundError as error:
        raise read_error("document.missing", file=path) from error
    except (OSError, ValueError) as error:
        raise read_error("document.unreadable", file=name, reason=error) from error
    return unpack(data, name)


def unpack(data: bytes, name: str) -> Package:
    """Return the package that ``data`` is, judged by its directory; raises as ``open_package`` does."""
    if len(data) > FILE_LIMIT:
        raise read_error("document.too_large", file=name)
    if data.startswith(_OLE):
        raise read_error("document.encrypted", file=name)
    if not data.startswith(b"PK"):
        raise read_error("document.no_package", file=name)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        _judge(archive.infolist(), name)
    except ReadError:
        raise
    except (OSError, EOFError, ValueError, zipfile.BadZipFile, NotImplementedError, UnicodeError) as error:
        raise read_error("document.damaged", file=name, reason=error) from error
    return Package(name, archive)


def _judge(entries: list[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > ENTRIES_LIMIT or sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
        raise read_error("document.too_large", file=name)
    seen = set()
    for entry in entries:
        part = entry.filename
        if entry.flag_bits & 0x1:
            raise read_error("document.encrypted", file=name)
        if entry.file_size - _FREE > entry.compress_size * RATIO_LIMIT:
            raise read_error("document.too_large", file=name)
        if part.startswith("/") or "\\" in part or ":" in part or ".." in part.split("/"):
            raise read_error("document.outside", file=name, part=part)
        if part.lower() in seen:
            raise read_error("document.duplicate", file=name, part=part)
        if part.lower().endswith("vbaproject.bin"):
            raise read_error("document.macros", file=name)
        if entry.compress_type not in _METHODS:
            raise read_error("document.damaged", file=name, reason=part)
        seen.add(part.lower())


def _in_utf8(content: bytes) -> bytes:
    """Return XML in UTF-8; a package's parts are in UTF-8 or UTF-16, and a mark tells the latter."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    return content
