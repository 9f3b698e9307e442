"""Changes parts of a package that another program saved, and leaves all other parts byte for byte."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from lxml import etree

from formgen.ooxml.archives import Archive, RefusedPackage, safe_xml
from formgen.ooxml.saved_workbooks import serialized, zipped
from formgen.ooxml.strict import transitional

__all__ = ["EditablePackage", "Link", "parsed"]

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_LINKS: Final = f"{_PACKAGE}/relationships"
_OFFICE_LINKS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES_PART: Final = "[Content_Types].xml"


class Link(NamedTuple):
    """A relationship of a part: its id, the last word of its type, and the name of the part it leads to."""

    id: str
    kind: str
    target: str


def parsed(content: bytes, *, recover: bool = False) -> etree._Element:
    """Return the root of XML in UTF-8. With ``recover``, broken XML is read as far as possible.

    :raises RefusedPackage: if there is no XML to read.
    """
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=recover
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise RefusedPackage("workbook.unreadable") from error
    if root is None:
        raise RefusedPackage("workbook.unreadable")
    return root


class EditablePackage:
    """The parts of a package. Parts that were taken as a tree are written anew by ``saved``.

    A Strict package becomes a Transitional one as a whole.

    :raises RefusedPackage: if the package must not be opened.
    """

    def __init__(self, data: bytes) -> None:
        self._archive = Archive(data)
        self._names = {name.lower(): name for name in self._archive.parts}
        self._trees: dict[str, etree._Element] = {}
        self._contents: dict[str, bytes] = {}

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._names

    def tree(self, part: str) -> etree._Element:
        """Return the root of a part. Changes in it are saved.

        :raises RefusedPackage: if the part is missing, or is no XML that is safe to read.
        """
        name = self._names.get(part.lower(), part)
        if name not in self._trees:
            self._trees[name] = parsed(self.xml(name))
        return self._trees[name]

    def xml(self, part: str) -> bytes:
        """Return a part that is XML, in UTF-8, to be read only.

        :raises RefusedPackage: if the part is missing, or is no XML that is safe to read.
        """
        name = self._names.get(part.lower(), part)
        return safe_xml(self.content(name), name)

    def content(self, part: str) -> bytes:
        """Return the bytes of a part.

        :raises RefusedPackage: if the part is missing or damaged.
        """
        name = self._names.get(part.lower(), part)
        return self._contents[name] if name in self._contents else self._archive.content(name)

    def put(self, part: str, content: bytes | etree._Element) -> None:
        """Add or replace a part."""
        name = self._names.setdefault(part.lower(), part)
        if isinstance(content, bytes):
            self._contents[name] = content
        else:
            self._trees[name] = content

    def remove(self, part: str) -> None:
        """Remove a part, its relationships, and its type."""
        for name in (part, links_part(part)):
            known = self._names.pop(name.lower(), None)
            if known is not None:
                self._trees.pop(known, None)
                self._contents.pop(known, None)
        for override in self._named("Override"):
            if override.get("PartName", "").lower() == f"/{part}".lower():
                self.tree(_TYPES_PART).remove(override)

    def free_name(self, pattern: str) -> str:
        """Return the first name that no part has; ``pattern`` has ``{}`` for its number."""
        number = 1
        while pattern.format(number) in self:
            number += 1
        return pattern.format(number)

    def links(self, part: str) -> list[Link]:
        """Return the relationships of a part with other parts of the package; of the package for ``""``."""
        found = []
        for link in self._links(part):
            if link.get("TargetMode") != "External":
                target = posixpath.join("/", posixpath.dirname(part), link.get("Target", ""))
                kind = link.get("Type", "").rpartition("/")[2]
                found.append(Link(link.get("Id", ""), kind, posixpath.normpath(target).lstrip("/")))
        return found

    def linked(self, part: str, kind: str) -> Link | None:
        """Return the first relationship of a kind."""
        return next((link for link in self.links(part) if link.kind == kind), None)

    def add_link(self, part: str, kind: str, target: str) -> str:
        """Add a relationship of a part, and return its id."""
        name = links_part(part)
        if name not in self:
            space: Any = {None: _LINKS}  # the stubs know no default namespace
            self.put(name, etree.Element(f"{{{_LINKS}}}Relationships", nsmap=space))
        taken = {link.get("Id") for link in self._links(part)}
        number = 1
        while f"rId{number}" in taken:
            number += 1
        link = etree.SubElement(self.tree(name), f"{{{_LINKS}}}Relationship")
        link.set("Id", f"rId{number}")
        link.set("Type", f"{_OFFICE_LINKS}/{kind}")
        link.set("Target", f"/{target}")
        return f"rId{number}"

    def remove_link(self, part: str, link_id: str) -> None:
        """Remove a relationship of a part."""
        for link in list(self._links(part)):
            if link.get("Id") == link_id:
                self.tree(links_part(part)).remove(link)

    def set_type(self, part: str, content_type: str) -> None:
        """Declare the type of a part."""
        override = etree.SubElement(self.tree(_TYPES_PART), f"{{{_PACKAGE}/content-types}}Override")
        override.set("PartName", f"/{part}")
        override.set("ContentType", content_type)

    def set_default_type(self, extension: str, content_type: str) -> None:
        """Declare the type of the parts with an extension, if it has none."""
        if any(each.get("Extension", "").lower() == extension for each in self._named("Default")):
            return
        default = etree.Element(f"{{{_PACKAGE}/content-types}}Default")
        default.set("Extension", extension)
        default.set("ContentType", content_type)
        self.tree(_TYPES_PART).insert(0, default)

    def saved(self) -> bytes:
        """Return the package's bytes. They do not depend on the time of saving."""
        return zipped({_spelt(name): self._saved(name) for name in self._names.values()})

    def _saved(self, name: str) -> bytes:
        if name in self._trees:
            return serialized(self._trees[name])
        content = self.content(name)
        return transitional(content) if name.lower().endswith((".xml", ".rels")) else content

    def _links(self, part: str) -> Iterator[etree._Element]:
        name = links_part(part)
        if name in self:
            yield from self.tree(name).iterchildren(f"{{{_LINKS}}}Relationship")

    def _named(self, tag: str) -> list[etree._Element]:
        return list(self.tree(_TYPES_PART).iterchildren(f"{{{_PACKAGE}/content-types}}{tag}"))


def _spelt(name: str) -> str:
    return _TYPES_PART if name.lower() == _TYPES_PART.lower() else name


def links_part(part: str) -> str:
    """Return the name of the part with the relationships of a part."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
