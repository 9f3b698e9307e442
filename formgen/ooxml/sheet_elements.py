"""The elements of a worksheet in the order that the schema requires, and the names of cells in them."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

__all__ = ["MAIN", "children_of", "insert_in_order", "merged_areas", "place_of"]

MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

_ORDER: Final = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges "
    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr "
    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter "
    "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing"
).split()


def children_of(element: etree._Element, name: str) -> list[etree._Element]:
    """Return the children with a local name. Comments and instructions have none."""
    return [child for child in element.iterchildren(etree.Element) if etree.QName(child).localname == name]


def insert_in_order(sheet: etree._Element, element: etree._Element) -> None:
    """Insert a child into a worksheet, after all children that the schema has before it or beside it."""
    before = set(_ORDER[: _ORDER.index(etree.QName(element).localname) + 1])
    place = 0
    for child in sheet.iterchildren(etree.Element):
        if etree.QName(child).localname in before:
            place = sheet.index(child) + 1
    sheet.insert(place, element)


def merged_areas(sheet: etree._Element) -> dict[str, str]:
    """Return the merged areas of a worksheet by their first cells: ``{"E5": "E5:F5"}``."""
    areas = [area.get("ref", "") for each in children_of(sheet, "mergeCells") for area in each]
    return {area.partition(":")[0]: area for area in areas}


_CELL: Final = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")


def place_of(cell: str) -> tuple[int, int]:
    """Return the row and the column of a cell, both from 1.

    >>> place_of("AB12")
    (12, 28)

    :raises ValueError: if it is no name of a cell.
    """
    found = _CELL.fullmatch(cell)
    if found is None:
        raise ValueError(f"not a cell: {cell!r}")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column
