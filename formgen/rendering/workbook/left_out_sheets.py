"""Leaves sheets without any rows out of a workbook.

A template puts all rows of a sheet into a condition if the sheet is an optional part of the form.
"""

from __future__ import annotations

import posixpath
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from formgen.templates.template_packages import Entry, deflated

__all__ = ["without_sheets"]

_TYPES: Final = b"[Content_Types].xml"
_RELATIONS: Final = b"workbook.xml.rels"
_SHEET: Final = re.compile(rb'<sheet [^>]*?\br:id="([^"]+)"[^>]*?/>')
_OF_SHEET: Final = re.compile(rb' localSheetId="(\d+)"')


def without_sheets(entries: Iterable[Entry], left_out: set[bytes]) -> Iterator[Entry]:
    """Yield a workbook's parts without the sheets ``left_out`` and without references to them."""
    parts = {entry.name: entry for entry in entries if entry.name not in left_out}
    relations_name = next(name for name in parts if name.endswith(_RELATIONS))
    folder = posixpath.dirname(posixpath.dirname(relations_name.decode()))
    relations = _Relations(_content(parts[relations_name]), folder, left_out)
    workbook = posixpath.join(folder, "workbook.xml").encode()
    for name, entry in parts.items():
        if name == _TYPES:
            yield deflated(name, _without(_content(entry), b"Override", b"PartName", left_out))
        elif name == relations_name:
            yield deflated(name, relations.kept)
        elif name == workbook:
            yield deflated(name, _workbook(_content(entry), relations.gone))
        else:
            yield entry


class _Relations:
    """The workbook's relations: the XML of the kept ones, and the ids of the removed ones."""

    def __init__(self, content: bytes, folder: str, left_out: set[bytes]) -> None:
        self.gone: set[bytes] = set()

        def kept_or_empty(found: re.Match[bytes]) -> bytes:
            target = re.search(rb'\bTarget="([^"]+)"', found[0])
            number = re.search(rb'\bId="([^"]+)"', found[0])
            if target is None or number is None or _named(target[1], folder) not in left_out:
                return found[0]
            self.gone.add(number[1])
            return b""

        self.kept = re.sub(rb"<Relationship [^>]*/>", kept_or_empty, content)


def _named(target: bytes, folder: str) -> bytes:
    name = target.decode()
    return (name[1:] if name.startswith("/") else posixpath.normpath(posixpath.join(folder, name))).encode()


def _without(content: bytes, element: bytes, attribute: bytes, left_out: set[bytes]) -> bytes:
    def kept_or_empty(found: re.Match[bytes]) -> bytes:
        return b"" if found[1] in left_out else found[0]

    return re.sub(rb"<%s [^>]*?\b%s=\"/([^\"]+)\"[^>]*/>" % (element, attribute), kept_or_empty, content)


def _workbook(content: bytes, gone: set[bytes]) -> bytes:
    """Return the workbook's part without the sheets ``gone``; names count only the remaining sheets."""
    ids = _SHEET.findall(content)
    places = [number for number, sheet in enumerate(ids) if sheet not in gone]
    content = _SHEET.sub(lambda found: b"" if found[1] in gone else found[0], content)

    def renumbered(found: re.Match[bytes]) -> bytes:
        return b' localSheetId="%d"' % places.index(int(found[1]))

    return _OF_SHEET.sub(renumbered, content)


def _content(entry: Entry) -> bytes:
    return zlib.decompress(entry.data, -15)
