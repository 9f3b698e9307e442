"""Colours cells of a workbook over whatever look they have, so that the colour can be removed again.

The colour is a conditional format that always applies. A word in its formula shows who added it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lxml import etree

from formgen.ooxml.editable_packages import EditablePackage
from formgen.ooxml.sheet_elements import MAIN, children_of, insert_in_order, merged_areas

__all__ = ["remove_tints", "tint", "tint_style"]

_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_AREAS: Final = 500
"""The most areas of one format."""


def remove_tints(sheet: etree._Element, word: str) -> None:
    """Remove the colours whose formulas have ``word``."""
    for each in children_of(sheet, "conditionalFormatting"):
        for rule in children_of(each, "cfRule"):
            if any(f'"{word}' in (formula.text or "") for formula in children_of(rule, "formula")):
                each.remove(rule)
        if not children_of(each, "cfRule"):
            sheet.remove(each)


def tint(sheet: etree._Element, cells: Sequence[str], style: int, word: str, priority: int) -> None:
    """Give cells, and the merged areas that begin there, a style of ``tint_style``, above all others."""
    if not cells:
        return
    rules = [rule for each in children_of(sheet, "conditionalFormatting") for rule in each]
    if any(rule.get("priority") == str(priority) for rule in rules):
        for rule in rules:
            level = int(rule.get("priority", "1"))
            rule.set("priority", str(level + 1 if level >= priority else level))
    areas = merged_areas(sheet)
    others = children_of(sheet, "conditionalFormatting")
    for first in range(0, len(cells), _AREAS):
        some = cells[first : first + _AREAS]
        element = etree.Element(f"{{{MAIN}}}conditionalFormatting")
        element.set("sqref", " ".join(areas.get(cell, cell) for cell in some))
        rule = etree.SubElement(element, f"{{{MAIN}}}cfRule")
        for name, value in (("type", "expression"), ("dxfId", str(style)), ("priority", str(priority))):
            rule.set(name, value)
        etree.SubElement(rule, f"{{{MAIN}}}formula").text = f'N("{word}")=0'
        if others:  # some programs apply the first format of a cell, whatever the priorities
            others[0].addprevious(element)
        else:
            insert_in_order(sheet, element)


def tint_style(package: EditablePackage, book: str, color: str) -> int:
    """Return the number of the style that fills a cell with a colour. It is added if it is missing."""
    link = package.linked(book, "styles")
    if link is None or link.target not in package:
        part = package.free_name("xl/styles{}.xml")
        package.put(part, etree.Element(f"{{{MAIN}}}styleSheet", nsmap={None: MAIN}))  # type: ignore[dict-item]  # the stubs know no default namespace
        package.set_type(part, _TYPE)
        package.add_link(book, "styles", part)
    else:
        part = link.target
    styles = _styles_in(package.tree(part))
    made = etree.Element(f"{{{MAIN}}}dxf")
    pattern = etree.SubElement(etree.SubElement(made, f"{{{MAIN}}}fill"), f"{{{MAIN}}}patternFill")
    pattern.set("patternType", "solid")
    for name in ("fgColor", "bgColor"):
        etree.SubElement(pattern, f"{{{MAIN}}}{name}").set("rgb", f"FF{color}")
    for number, style in enumerate(styles):
        if _shape(style) == _shape(made):
            return number
    styles.append(made)
    styles.set("count", str(len(styles)))
    return len(styles) - 1


def _styles_in(root: etree._Element) -> etree._Element:
    """Return the list of differential styles. An empty one is added before the elements that follow it."""
    for styles in children_of(root, "dxfs"):
        return styles
    styles = etree.Element(f"{{{MAIN}}}dxfs")
    after = {"tableStyles", "colors", "extLst"}
    names = [etree.QName(child).localname for child in root.iterchildren(etree.Element)]
    place = next((number for number, name in enumerate(names) if name in after), len(names))
    root.insert(place, styles)
    return styles


def _shape(style: etree._Element) -> list[tuple[str, list[tuple[object, object]]]]:
    """Return the content of a style, without the prefixes of namespaces."""
    return [(etree.QName(each).localname, sorted(each.attrib.items())) for each in style.iter(etree.Element)]
