"""Reads the cells of a workbook within limits. No part of the file is trusted."""

from __future__ import annotations

import io
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from string import ascii_uppercase
from typing import Any, Final, TypeAlias

from lxml import etree

from formgen.loading.sheet_cells import (
    CellContext,
    CellValue,
    FormattedNumber,
    child_of,
    column_of,
    local_name,
    style_of,
    text_of,
    value_of,
)
from formgen.loading.unreadable_data import data_error
from formgen.ooxml.archives import Archive, RefusedPackage

__all__ = ["Rows", "Workbook", "Worksheet", "workbook_of", "worksheets_of"]

CELLS: Final = 2_000_000
"""The most cells with a value that a workbook may have."""

SHEETS: Final = 250
"""The most sheets that a workbook may have."""

Rows: TypeAlias = dict[int, dict[int, CellValue]]
"""The cells with a value, by row and column, both from 1."""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A sheet with its name and its cells.

    By row and column, ``formulas`` are the cells with a formula, ``formatted`` the cells that do not display
    their number by its digits (``0017``, ``5%``), and ``merged`` the first cells of merged areas.
    """

    title: str
    rows: Rows = field(default_factory=dict)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    formatted: set[tuple[int, int]] = field(default_factory=set)
    merged: set[tuple[int, int]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of a workbook, and the area of each of its defined names: ``'Есеп'!$C$4``."""

    sheets: list[Worksheet]
    names: dict[str, str]


def worksheets_of(raw: bytes, file: str) -> list[Worksheet]:
    """Return the sheets of an XLSX file.

    :raises DataError: if it is no workbook, or is encrypted, damaged or too large.
    """
    try:
        return workbook_of(Archive(raw)).sheets
    except RefusedPackage as refused:
        raise data_error(refused.code, file=file, **refused.params) from refused


def workbook_of(package: Archive) -> Workbook:
    """Return the sheets of a package.

    :raises RefusedPackage: if it is no workbook, or too large.
    """
    try:
        return _Package(package).workbook()
    except _UNREADABLE as error:
        raise RefusedPackage("workbook.unreadable") from error


_UNREADABLE: Final = (
    etree.XMLSyntaxError,
    LookupError,
    StopIteration,
    ValueError,
    ArithmeticError,
    RuntimeError,
)


class _Package:
    def __init__(self, package: Archive) -> None:
        self._package = package
        self._count = 0

    def workbook(self) -> Workbook:
        main = next(target for kind, target in self._links("").values() if kind == "officeDocument")
        links = self._links(main)
        by_kind = dict(links.values())
        context = CellContext(self._strings(by_kind.get("sharedStrings")))
        self._read_styles(by_kind.get("styles"), context)
        named: list[tuple[str, str]] = []
        names: dict[str, str] = {}
        for element in self._elements(main, ("sheet", "workbookPr", "definedName")):
            if local_name(element) == "workbookPr":
                context.since_1904 = element.get("date1904") in ("1", "true")
                continue
            if local_name(element) == "definedName":
                if element.get("localSheetId") is None:  # copied sheets have names of their own
                    names[element.get("name", "")] = element.text or ""
                continue
            kind, target = links[_attribute(element, "id")]
            if kind == "worksheet":
                named.append((element.get("name", ""), target))
        if not named:
            raise LookupError("no sheet")
        if len(named) > SHEETS:
            raise RefusedPackage("workbook.too_large")
        return Workbook([self._sheet(title, part, context) for title, part in named], names)

    def _links(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the kind and the target of each link of a part, or of the package for an empty name."""
        folder, name = posixpath.split(part)
        links = {}
        for link in self._elements(posixpath.join(folder, "_rels", f"{name}.rels"), ("Relationship",)):
            if link.get("TargetMode") != "External":
                kind = link.get("Type", "").rpartition("/")[2]
                target = posixpath.normpath(posixpath.join("/", folder, link.get("Target", "")))
                links[link.get("Id", "")] = (kind, target.lstrip("/"))
        return links

    def _elements(self, part: str, names: tuple[str, ...]) -> Iterator[etree._Element]:
        """Yield the elements of a part that have one of ``names``. Each is cleared before the next."""
        events: Any = etree.iterparse(
            io.BytesIO(self._package.xml(part)),
            events=("end",),
            tag=[f"{{*}}{name}" for name in names],
            encoding="utf-8",
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        for _, element in events:
            yield element
            element.clear()
            while element.getprevious() is not None and element.getparent() is not None:
                del element.getparent()[0]

    def _strings(self, part: str | None) -> list[str]:
        return [] if part is None else [text_of(element) for element in self._elements(part, ("si",))]

    def _read_styles(self, part: str | None, context: CellContext) -> None:
        if part is None:
            return
        formats: dict[str, str] = {}
        for element in self._elements(part, ("numFmt", "cellXfs")):
            if local_name(element) == "numFmt":
                formats[element.get("numFmtId", "")] = element.get("formatCode", "")
                continue
            for number, style in enumerate(element):
                chosen = style.get("numFmtId", "0")
                if chosen in _DATE_FORMATS or _shows_date(formats.get(chosen, "")):
                    context.dates.add(number)
                elif chosen not in _PLAIN_FORMATS and formats.get(chosen, "") not in _PLAIN:
                    context.formatted[number] = formats.get(chosen) or _NUMBER_FORMATS.get(chosen, "")

    def _sheet(self, title: str, part: str, context: CellContext) -> Worksheet:
        sheet = Worksheet(title)
        row = 0
        for element in self._elements(part, ("row", "mergeCell")):
            if local_name(element) == "mergeCell":
                first = element.get("ref", "").partition(":")[0]
                sheet.merged.add((int(first.lstrip(ascii_uppercase)), column_of(first, 1)))
                continue
            row = int(element.get("r", row + 1))
            cells = _cells(sheet, row, element, context)
            self._count += len(cells)
            if self._count > CELLS:
                raise RefusedPackage("workbook.too_large")
            if cells:
                sheet.rows[row] = cells
        return sheet


def _cells(sheet: Worksheet, row: int, element: etree._Element, context: CellContext) -> dict[int, CellValue]:
    cells: dict[int, CellValue] = {}
    column = 0
    for cell in element:
        column = column_of(cell.get("r"), column + 1)
        value = value_of(cell, context)
        if value is None:
            continue
        cells[column] = value
        if child_of(cell, "f") is not None:
            sheet.formulas.add((row, column))
        code = context.formatted.get(style_of(cell))
        if isinstance(value, Decimal) and code is not None:
            sheet.formatted.add((row, column))
            cells[column] = FormattedNumber(value, code)
    return cells


def _attribute(element: etree._Element, name: str) -> str:
    return next(
        str(value)
        for key, value in element.attrib.items()
        if str(key).rpartition("}")[2] == name and "}" in str(key)
    )


_PLAIN_FORMATS: Final = ("0", "1", "49")
_PLAIN: Final = ("General", "0", "@")
"""The formats that display a whole number by its digits: the numbers of Excel's own formats, and codes."""

_NUMBER_FORMATS: Final = {"2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%"}
"""The codes of Excel's own formats, which workbooks do not contain."""

_DATE_FORMATS: Final = frozenset(map(str, (*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59))))


def _shows_date(code: str) -> bool:
    plain = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.', "", code.partition(";")[0])
    return bool(re.search("[dDmMyYhHsS]", plain)) and "General" not in plain
