"""Packages of documents that are read back: their parts as XML, and the relations between the parts."""

from __future__ import annotations

from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any, Final

from lxml import etree

from formgen.ooxml.archives import FILE_LIMIT, Archive, RefusedPackage
from formgen.reading.unreadable_documents import read_error

__all__ = ["Package", "file_content", "open_package", "unpack"]

_RELATIONSHIPS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class _Nothing:
    """Builds nothing of what a parser reads."""

    def close(self) -> None:
        """End the document."""


class Package:
    """A package whose directory has been checked; ``name`` is the file's, for messages."""

    def __init__(self, name: str, archive: Archive) -> None:
        self.name = name
        self.archive = archive
        self._relations: dict[str, list[tuple[str, str]]] = {}
        """The kinds and the targets of a part's relationships, by the part."""

    def __contains__(self, part: str) -> bool:
        return part in self.archive

    def xml(self, part: str) -> etree._Element:
        """Return the root of a part; ``ReadError`` where it is missing or is not XML that may be read."""
        root: etree._Element = self._parsed(part, self._content(part))
        return root

    def text(self, part: str) -> str:
        """Return the XML of a part as text, without building its tree; raises as ``xml`` does."""
        content = self._content(part)
        self._parsed(part, content, target=_Nothing())
        return content.decode()

    def _content(self, part: str) -> bytes:
        try:
            return self.archive.xml(part)
        except RefusedPackage as refused:
            raise read_error(refused.code, file=self.name, **refused.params) from refused

    def _parsed(self, part: str, content: bytes, **options: Any) -> Any:
        try:
            parser = etree.XMLParser(
                encoding="utf-8",
                resolve_entities=False,
                no_network=True,
                huge_tree=False,
                remove_comments=True,
                remove_pis=True,
                **options,
            )
            return etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise read_error("document.damaged", file=self.name, reason=f"{part}: {error}") from error

    def related(self, kind: str, part: str = "") -> list[str]:
        """Return the parts that ``part``, or the package itself, relates to; ``kind`` ends the type."""
        known = self._relations.get(part)
        if known is None:
            known = self._relations[part] = self._related(part)
        return [target for type_, target in known if type_.endswith(f"/{kind}")]

    def _related(self, part: str) -> list[tuple[str, str]]:
        folder, _, file = part.rpartition("/")
        relations = join(folder, "_rels", f"{file}.rels")
        if relations not in self:
            return []
        found = []
        for relation in self.xml(relations).iter(_RELATIONSHIPS):
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                base = "" if target.startswith("/") else dirname(part)
                found.append((relation.get("Type", ""), normpath(join(base, target.lstrip("/")))))
        return found


def open_package(path: Path) -> Package:
    """Return the package in a file; ``ReadError`` where it cannot be opened or is refused."""
    return unpack(file_content(path), path.name)


def file_content(path: Path) -> bytes:
    """Return a file's bytes, only the first ones if it is too large; ``ReadError`` if it cannot be read."""
    name = path.name
    try:
        if path.is_dir():
            raise read_error("document.folder", file=name)
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except FileNotFoundError as error:
        raise read_error("document.missing", file=path) from error
    except (OSError, ValueError) as error:
        raise read_error("document.unreadable", file=name, reason=error) from error


def unpack(data: bytes, name: str) -> Package:
    """Return the package in ``data`` after a check of its directory; raises as ``open_package`` does."""
    try:
        return Package(name, Archive(data))
    except RefusedPackage as refused:
        raise read_error(refused.code, file=name, **refused.params) from refused
