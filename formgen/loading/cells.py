"""A workbook as the cells that stand in it, read within bounds: no part of it is trusted.

A number in a cell is binary, and Excel shows 15 digits of it. What lies within the last few units of a number
of 15 digits is taken for that number, so that a sum of a formula is what it shows; all else is exact.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Context, Decimal
from typing import Any, Final, TypeAlias

from lxml import etree

from formgen.loading.errors import data_error
from formgen.packages import Archive, Refused

__all__ = ["CellValue", "Rows", "Unusable", "Worksheet", "reference", "worksheets_of"]

CELLS: Final = 2_000_000
"""How many cells that are not empty a workbook may have."""

SHEETS: Final = 250
"""How many sheets a workbook may have."""


@dataclass(frozen=True, slots=True)
class Unusable:
    """A cell whose formula has no result, or an error; ``shown`` is what stands in it."""

    code: str
    shown: str


CellValue: TypeAlias = str | Decimal | bool | dt.date | Unusable

Rows: TypeAlias = dict[int, dict[int, CellValue]]
"""The cells that are not empty, by row and column, both from 1."""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A sheet of cells under its name."""

    title: str
    rows: Rows = field(default_factory=dict)


def reference(row: int, column: int) -> str:
    """Return a cell's name, such as ``AB12``."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def worksheets_of(raw: bytes, file: str) -> list[Worksheet]:
    """Return the sheets of an XLSX file; ``DataError`` where it is none, is locked, damaged or too large."""
    try:
        return _Package(Archive(raw), file).worksheets()
    except Refused as refused:
        raise data_error(refused.code, file=file, **refused.params) from refused
    except (
        etree.XMLSyntaxError,
        LookupError,
        StopIteration,
        ValueError,
        ArithmeticError,
        RuntimeError,
    ) as error:
        raise data_error("workbook.unreadable", file=file) from error


class _Package:
    def __init__(self, package: Archive, file: str) -> None:
        self._package = package
        self._file = file
        self._count = 0

    def worksheets(self) -> list[Worksheet]:
        main = next(target for kind, target in self._links("").values() if kind == "officeDocument")
        links = self._links(main)
        by_kind = dict(links.values())
        dates = self._date_styles(by_kind.get("styles"))
        strings = self._strings(by_kind.get("sharedStrings"))
        named: list[tuple[str, str]] = []
        epoch = _EPOCH_1900
        for element in self._elements(main, ("sheet", "workbookPr")):
            if _name(element) == "workbookPr":
                if element.get("date1904") in ("1", "true"):
                    epoch = _EPOCH_1904
                continue
            kind, target = links[_attribute(element, "id")]
            if kind == "worksheet":
                named.append((element.get("name", ""), target))
        if len(named) > SHEETS:
            raise data_error("workbook.too_large", file=self._file)
        return [Worksheet(title, self._rows(part, strings, dates, epoch)) for title, part in named]

    def _links(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the kind and the target of each link of a part, of the package's own for an empty name."""
        folder, name = posixpath.split(part)
        links = {}
        for link in self._elements(posixpath.join(folder, "_rels", f"{name}.rels"), ("Relationship",)):
            if link.get("TargetMode") != "External":
                kind = link.get("Type", "").rpartition("/")[2]
                target = posixpath.normpath(posixpath.join("/", folder, link.get("Target", "")))
                links[link.get("Id", "")] = (kind, target.lstrip("/"))
        return links

    def _elements(self, part: str, names: tuple[str, ...]) -> Iterator[etree._Element]:
        """Yield the elements of a part that have one of ``names``; the next one takes its place."""
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
        return [] if part is None else [_text(element) for element in self._elements(part, ("si",))]

    def _date_styles(self, part: str | None) -> frozenset[int]:
        """Return the styles, by number, under which a number is shown as a date."""
        if part is None:
            return frozenset()
        formats: dict[str, str] = {}
        dates = []
        for element in self._elements(part, ("numFmt", "cellXfs")):
            if _name(element) == "numFmt":
                formats[element.get("numFmtId", "")] = element.get("formatCode", "")
                continue
            for number, style in enumerate(element):
                chosen = style.get("numFmtId", "0")
                if chosen in _DATE_FORMATS or _shows_date(formats.get(chosen, "")):
                    dates.append(number)
        return frozenset(dates)

    def _rows(self, part: str, strings: list[str], dates: frozenset[int], epoch: dt.datetime) -> Rows:
        rows: Rows = {}
        row = 0
        for element in self._elements(part, ("row",)):
            row = int(element.get("r", row + 1))
            column = 0
            cells: dict[int, CellValue] = {}
            for cell in element:
                column = _column(cell.get("r"), column + 1)
                value = _value(cell, strings, dates, epoch)
                if value is not None:
                    cells[column] = value
            self._count += len(cells)
            if self._count > CELLS:
                raise data_error("workbook.too_large", file=self._file)
            if cells:
                rows[row] = cells
        return rows


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _attribute(element: etree._Element, name: str) -> str:
    return next(
        str(value)
        for key, value in element.attrib.items()
        if str(key).rpartition("}")[2] == name and "}" in str(key)
    )


def _child(element: etree._Element, name: str) -> etree._Element | None:
    return next((child for child in element if _name(child) == name), None)


def _text(element: etree._Element) -> str:
    """Return a text, whole or of runs, without the reading aids of East Asian scripts."""
    parts = []
    for child in element:
        if _name(child) == "t":
            parts.append(child.text or "")
        elif _name(child) == "r":
            parts += [piece.text or "" for piece in child if _name(piece) == "t"]
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), "".join(parts))


_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CELL: Final = re.compile(r"([A-Z]{1,3})[0-9]{1,7}")


def _column(name: str | None, following: int) -> int:
    if name is None:
        return following
    found = _CELL.fullmatch(name)
    if found is None:
        raise ValueError(f"no cell: {name!r}")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number


def _value(
    cell: etree._Element, strings: list[str], dates: frozenset[int], epoch: dt.datetime
) -> CellValue | None:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = _child(cell, "is")
        return (_text(inline) or None) if inline is not None else None
    held = _child(cell, "v")
    text = (held.text or "") if held is not None else ""
    if not text:
        formula = _child(cell, "f")
        if formula is None or kind == "str":  # a formula may well come to an empty text
            return None
        return Unusable("cell.uncomputed", f"={formula.text or ''}")
    if kind == "s":
        return strings[int(text)] or None
    if kind == "str":
        return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    if kind == "b":
        return text == "1"
    if kind == "e":
        return Unusable("cell.error", text)
    if kind == "d":
        return _plain_day(dt.datetime.fromisoformat(text))
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("no number")
    return _day(number, epoch) if int(cell.get("s", "0")) in dates else _exact(number)


_EPOCH_1900: Final = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - a day on paper has no time zone
_EPOCH_1904: Final = dt.datetime(1904, 1, 1)  # noqa: DTZ001 - a day on paper has no time zone
_FIRST_SERIAL: Final = 61  # before 1 March 1900 Excel counts a day that there never was
_LAST_SERIAL: Final = 2_958_465

_DATE_FORMATS: Final = frozenset(map(str, (*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59))))


def _shows_date(code: str) -> bool:
    plain = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.', "", code.partition(";")[0])
    return bool(re.search("[dDmMyYhHsS]", plain)) and "General" not in plain


def _day(serial: float, epoch: dt.datetime) -> CellValue:
    if not _FIRST_SERIAL <= serial < _LAST_SERIAL + 0.999_99:
        return _exact(serial)
    return _plain_day(epoch + dt.timedelta(seconds=round(serial * 86_400)))


def _plain_day(moment: dt.datetime) -> dt.date:
    return moment if moment.time() != dt.time() else moment.date()


_SHOWN: Final = Context(prec=15)
_NOISE: Final = 16


def _exact(number: float) -> Decimal:
    whole = Decimal(repr(number))
    shown = _SHOWN.plus(whole)
    near = abs(shown - whole) <= _NOISE * Decimal(math.ulp(number))
    exact = shown if near else whole
    return Decimal(f"{exact:f}") if abs(exact.adjusted()) < 400 else exact
