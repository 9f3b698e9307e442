"""Turns a workbook that openpyxl writes into a valid template with the same bytes in every build."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from lxml import etree

from formgen.layouts.word.page_styles import LANG_TAGS
from formgen.layouts.word.template_package import edition_mark, zipped
from formgen.layouts.word.theme import THEME
from formgen.layouts.workbook.book import Book
from formgen.layouts.workbook.cell_styles import FONT
from formgen.model.base import Form

__all__ = ["packed"]

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_S = f"{{{_MAIN}}}"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_STRINGS_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_STRINGS = "xl/sharedStrings.xml"
_THEME = "xl/theme/theme1.xml"
_DROPPED = ("docProps/app.xml", _STRINGS)
"""Parts that are left out: the name of openpyxl, and the texts, which get new numbers."""

_FONT_ORDER = (
    "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split()
)


def packed(book: Book, form: type[Form], organization: str) -> bytes:
    """Return the workbook as a package. ``organization`` is the path of its author's name."""
    stream = io.BytesIO()
    book.workbook.save(stream)
    parts: dict[str, str] = {}
    texts: list[str] = []
    with zipfile.ZipFile(stream) as package:
        for name in package.namelist():
            if name not in _DROPPED:
                parts[name] = THEME if name == _THEME else _repaired_part(name, package.read(name), texts)
    parts[_STRINGS] = _strings(texts)
    parts["docProps/core.xml"] = _core(form, book.lang, organization)
    first = {name: parts.pop(name) for name in ("[Content_Types].xml", "_rels/.rels")}
    return zipped({**first, **parts})


def _repaired_part(name: str, content: bytes, texts: list[str]) -> str:
    root = etree.fromstring(content)
    if name.endswith(".rels") or name == "[Content_Types].xml":
        for child in list(root):
            target = (child.get("Target") or child.get("PartName") or "").lstrip("/")
            if any(target.endswith(dropped.removeprefix("xl/")) for dropped in _DROPPED):
                root.remove(child)
        if name == "[Content_Types].xml":
            etree.SubElement(
                root,
                root.tag.replace("Types", "Override"),
                PartName=f"/{_STRINGS}",
                ContentType=_STRINGS_TYPE,
            )
        elif name == "xl/_rels/workbook.xml.rels":
            child = etree.SubElement(root, root.tag.replace("Relationships", "Relationship"))
            child.attrib.update({"Id": "rIdStrings", "Type": _STRINGS_REL, "Target": f"/{_STRINGS}"})
    elif name == "xl/styles.xml":
        _repair_styles(root)
    elif name.startswith("xl/worksheets/"):
        _repair_sheet(root)
        _share_strings(root, texts)
    elif name == "xl/workbook.xml":
        for protection in root.findall(f"{_S}workbookProtection"):
            root.remove(protection)
    declared: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
    return declared.decode()


def _repair_styles(root: etree._Element) -> None:
    """Sort the properties of fonts into the schema's order, and give the workbook the form's font."""
    plain = root.find(f"{_S}fonts/{_S}font")
    assert plain is not None
    for child in list(plain):
        plain.remove(child)
    etree.SubElement(plain, f"{_S}sz", val="11")
    etree.SubElement(plain, f"{_S}name", val=FONT)
    etree.SubElement(plain, f"{_S}family", val="1")
    for font in root.iter(f"{_S}font"):
        font[:] = sorted(font, key=_schema_place)
    for colors in root.findall(f"{_S}colors"):
        root.remove(colors)


def _repair_sheet(root: etree._Element) -> None:
    """Remove empty headers, and the warning that Excel displays beside a number kept as text."""
    found = root.find(f"{_S}headerFooter")
    assert found is not None
    for child in list(found):
        if not child.text:
            found.remove(child)
    dimension = root.find(f"{_S}dimension")
    area = dimension.get("ref", "A1") if dimension is not None else "A1"
    ignored = etree.Element(f"{_S}ignoredErrors")
    etree.SubElement(ignored, f"{_S}ignoredError", sqref=area, numberStoredAsText="1")
    last = found
    for name in ("rowBreaks", "colBreaks"):
        breaks = root.find(f"{_S}{name}")
        last = breaks if breaks is not None else last
    last.addnext(ignored)


def _share_strings(root: etree._Element, texts: list[str]) -> None:
    """Move the texts of cells to ``texts``, each once, and leave their numbers in the cells."""
    for cell in root.iter(f"{_S}c"):
        if cell.get("t") != "inlineStr":
            continue
        runs = cell.findall(f"{_S}is/{_S}r")
        text = "".join(part.text or "" for part in cell.iter(f"{_S}t"))
        item = "".join(_run(run) for run in runs) or f'<t xml:space="preserve">{escape(text)}</t>'
        if item not in texts:
            texts.append(item)
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "s")
        etree.SubElement(cell, f"{_S}v").text = str(texts.index(item))


def _run(run: etree._Element) -> str:
    """Return the XML of a run of a text, with its properties in the schema's order."""
    properties, text = run.find(f"{_S}rPr"), run.findtext(f"{_S}t") or ""
    sorted_properties = ""
    for child in sorted(properties if properties is not None else (), key=_schema_place):
        name = etree.QName(child).localname
        sorted_properties += f'<{name} val="{child.get("val")}"/>' if child.get("val") else f"<{name}/>"
    return f'<r><rPr>{sorted_properties}</rPr><t xml:space="preserve">{escape(text)}</t></r>'


def _schema_place(child: etree._Element) -> int:
    name = etree.QName(child).localname
    return _FONT_ORDER.index("name" if name == "rFont" else name)


def _strings(texts: list[str]) -> str:
    items = "".join(f"<si>{text}</si>" for text in texts)
    return f'{_XML}<sst xmlns="{_MAIN}" uniqueCount="{len(texts)}">{items}</sst>'


def _core(form: type[Form], lang: str, organization: str) -> str:
    return (
        f"{_XML}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(form.TITLE[lang] or '')}</dc:title><dc:creator>{{{{ {organization}|property }}}}</dc:creator>"
        f"<dc:language>{LANG_TAGS[lang]}</dc:language>{edition_mark(form)}</cp:coreProperties>"
    )
