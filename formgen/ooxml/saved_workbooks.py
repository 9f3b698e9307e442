"""Repairs workbooks that openpyxl saved: they become valid, smaller and reproducible byte by byte."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any, Final

from lxml import etree

__all__ = ["escaped", "put_right", "serialized", "zipped"]

EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_STRINGS_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_DEFAULT_NAMESPACE: Final[Any] = {None: _MAIN}
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

_FONT_ORDER: Final = (
    "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split()
)
_BORDER_ORDER: Final = "start end left right top bottom diagonal vertical horizontal".split()

_ESCAPES: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b\x0c\r\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    """Return ``text`` as a cell spells it, with ``_xHHHH_`` for each character that XML cannot hold.

    The ``_`` of a text that looks like such a code is escaped as well: ``_x0041_`` becomes ``_x005F_x0041_``.
    """
    return _ESCAPES.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def put_right(data: bytes, title: str = "") -> bytes:
    """Return a saved workbook without openpyxl's defects and without the time of saving.

    The children of fonts and borders get the schema's order, texts move into the table of shared strings, and
    the properties hold ``title`` in place of the time and openpyxl's version.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {entry.filename: package.read(entry) for entry in package.infolist()}
    _order_styles(parts)
    _share_strings(parts)
    parts["docProps/core.xml"] = _core(title)
    parts["docProps/app.xml"] = serialized(_application())
    return zipped(parts)


def _order_styles(parts: dict[str, bytes]) -> None:
    root = etree.fromstring(parts["xl/styles.xml"])
    for tag, order in (("font", _FONT_ORDER), ("border", _BORDER_ORDER)):
        for element in root.iter(f"{{{_MAIN}}}{tag}"):
            element[:] = sorted(element, key=lambda child: order.index(etree.QName(child).localname))
    for empty in root.findall(f"{{{_MAIN}}}numFmts"):
        if not len(empty):
            root.remove(empty)
    for colors in root.findall(f"{{{_MAIN}}}colors"):  # openpyxl's copy of Excel's own palette
        root.remove(colors)
    parts["xl/styles.xml"] = serialized(root)


def _share_strings(parts: dict[str, bytes]) -> None:
    """Move the texts of cells into one table of shared strings, as Excel keeps them."""
    index: dict[str, int] = {}
    count = 0
    for name in list(parts):
        if not name.startswith("xl/worksheets/sheet"):
            continue
        root = etree.fromstring(parts[name])
        for cell in root.iter(f"{{{_MAIN}}}c"):
            if cell.get("t") == "inlineStr":
                text = "".join(map(str, cell.itertext()))
                for child in list(cell):
                    cell.remove(child)
                cell.set("t", "s")
                etree.SubElement(cell, f"{{{_MAIN}}}v").text = str(index.setdefault(text, len(index)))
                count += 1
        parts[name] = serialized(root)
    if not index:
        return
    table = etree.Element(f"{{{_MAIN}}}sst", nsmap=_DEFAULT_NAMESPACE)
    table.set("count", str(count))
    table.set("uniqueCount", str(len(index)))
    for text in index:
        item = etree.SubElement(etree.SubElement(table, f"{{{_MAIN}}}si"), f"{{{_MAIN}}}t")
        item.text = text
        if text != text.strip() or "\n" in text or "\t" in text or "  " in text:
            item.set(_SPACE, "preserve")
    if "xl/sharedStrings.xml" in parts:
        raise ValueError("the workbook has both shared strings and strings in cells")
    parts["xl/sharedStrings.xml"] = serialized(table)
    types = etree.fromstring(parts["[Content_Types].xml"])
    override = etree.SubElement(types, f"{{{_PACKAGE}/content-types}}Override")
    override.set("PartName", "/xl/sharedStrings.xml")
    override.set("ContentType", _STRINGS_TYPE)
    parts["[Content_Types].xml"] = serialized(types)
    links = etree.fromstring(parts["xl/_rels/workbook.xml.rels"])
    link = etree.SubElement(links, f"{{{_PACKAGE}/relationships}}Relationship")
    link.set("Id", "rIdStrings")
    link.set("Type", f"{_OFFICE}/relationships/sharedStrings")
    link.set("Target", "sharedStrings.xml")
    parts["xl/_rels/workbook.xml.rels"] = serialized(links)


def _core(title: str) -> bytes:
    dc = "http://purl.org/dc/elements/1.1/"
    core = f"{_PACKAGE}/metadata/core-properties"
    root = etree.Element(f"{{{core}}}coreProperties", nsmap={"cp": core, "dc": dc})
    etree.SubElement(root, f"{{{dc}}}title").text = title
    return serialized(root)


def _application() -> etree._Element:
    space = f"{_OFFICE}/extended-properties"
    root = etree.Element(f"{{{space}}}Properties", nsmap={None: space})  # type: ignore[dict-item]  # the stubs know no default namespace
    etree.SubElement(root, f"{{{space}}}Application").text = "Microsoft Excel"
    return root


def serialized(root: etree._Element) -> bytes:
    """Return a part as a program saves it."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a package of parts that does not depend on the time of saving."""
    stream = io.BytesIO()
    first = "[Content_Types].xml"
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name in (first, *(name for name in parts if name != first)):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, parts[name])
    return stream.getvalue()
