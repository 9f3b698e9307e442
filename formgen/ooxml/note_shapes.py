"""The boxes in which a spreadsheet program displays the notes of cells: shapes of a VML drawing."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from formgen.ooxml.archives import RefusedPackage
from formgen.ooxml.editable_packages import EditablePackage, parsed
from formgen.ooxml.saved_workbooks import serialized
from formgen.ooxml.sheet_elements import MAIN, children_of, insert_in_order, place_of

__all__ = ["NoteShapes"]

_VML: Final = "urn:schemas-microsoft-com:vml"
_EXCEL: Final = "urn:schemas-microsoft-com:office:excel"
_LINK_ID: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.vmlDrawing"

_DRAWING: Final = """\
<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"\
 xmlns:x="urn:schemas-microsoft-com:office:excel">\
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>\
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>"""

_SHAPE: Final = """\
<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"\
 xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{number}" type="#_x0000_t202"\
 style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:{width}pt;height:{height}pt;z-index:{order};\
visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>\
<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>\
<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>\
<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"""

_WIDTH: Final = 260
_LETTERS: Final = 48
_LINE_HEIGHT: Final = 12
_FIRST_SHAPE: Final = 1025
"""Shapes of the first block of a drawing are numbered from here."""


class NoteShapes:
    """The boxes of the notes of one worksheet. Other shapes of its drawing are left as they are."""

    def __init__(self, package: EditablePackage, sheet: str) -> None:
        self._package = package
        self._sheet = sheet
        self._part: str | None = None
        self._root: etree._Element | None = None
        for element in children_of(package.tree(sheet), "legacyDrawing"):
            links = {link.id: link for link in package.links(sheet)}
            link = links.get(element.get(_LINK_ID, ""))
            if link is not None and link.target in package:
                self._part = link.target
                self._root = _drawing_of(package.content(link.target))
            elif link is not None:
                package.remove_link(sheet, link.id)

    def add(self, cell: str, text: str) -> None:
        """Add the box for the note of a cell, high enough for its text."""
        row, column = place_of(cell)
        root = self._made()
        numbers = [int(found[1]) for shape in root if (found := _NUMBER.search(shape.get("id", "")))]
        lines = sum(max(-(-len(line) // _LETTERS), 1) for line in text.split("\n"))
        shape = _SHAPE.format(
            number=max([_FIRST_SHAPE - 1, *numbers]) + 1,
            order=len(root) - 1,
            width=_WIDTH,
            height=min(_LINE_HEIGHT * lines + 10, 400),
            row=row - 1,
            column=column - 1,
        )
        root.append(parsed(shape.encode()))

    def remove(self, cell: str) -> None:
        """Remove the box for the note of a cell."""
        row, column = place_of(cell)
        for shape in [] if self._root is None else list(self._root):
            data = shape.find(f"{{{_EXCEL}}}ClientData")
            if data is not None and data.get("ObjectType") == "Note":
                place = [data.findtext(f"{{{_EXCEL}}}{name}", "").strip() for name in ("Row", "Column")]
                if place == [str(row - 1), str(column - 1)]:
                    shape.getparent().remove(shape)  # type: ignore[union-attr]  # a child of the root

    def save(self) -> None:
        """Write the drawing into the package. A drawing without shapes is removed."""
        if self._root is None or self._part is None:
            return
        if self._root.find(f"{{{_VML}}}shape") is not None or _has_other_shapes(self._root):
            self._package.put(self._part, serialized(self._root))
            return
        for link in self._package.links(self._sheet):
            if link.target == self._part:
                self._package.remove_link(self._sheet, link.id)
        for element in children_of(self._package.tree(self._sheet), "legacyDrawing"):
            element.getparent().remove(element)  # type: ignore[union-attr]  # a child of the sheet
        self._package.remove(self._part)

    def _made(self) -> etree._Element:
        if self._root is None:
            self._root = parsed(_DRAWING.encode())
            self._part = self._package.free_name("xl/drawings/vmlDrawing{}.vml")
            self._package.put(self._part, serialized(self._root))
            self._package.set_default_type("vml", _TYPE)
            for broken in children_of(self._package.tree(self._sheet), "legacyDrawing"):
                broken.getparent().remove(broken)  # type: ignore[union-attr]  # a child of the sheet
            element = etree.Element(f"{{{MAIN}}}legacyDrawing")
            element.set(_LINK_ID, self._package.add_link(self._sheet, "vmlDrawing", self._part))
            insert_in_order(self._package.tree(self._sheet), element)
        return self._root


_NUMBER: Final = re.compile(r"_s([0-9]{1,9})$")


def _drawing_of(content: bytes) -> etree._Element | None:
    """Return the root of a drawing, or ``None`` if it cannot be read. Excel writes some that are no XML."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return None
    try:
        return parsed(content, recover=True)
    except RefusedPackage:
        return None


def _has_other_shapes(root: etree._Element) -> bool:
    plain = {"shapetype", "shapelayout"}
    return any(etree.QName(child).localname not in plain for child in root.iterchildren(etree.Element))
