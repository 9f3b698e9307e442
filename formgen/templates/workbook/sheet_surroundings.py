"""Reads the elements around a sheet's cells: its opening tag, widths, rules, links and headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lxml import etree

from formgen.ooxml.escaping import attribute
from formgen.templates.workbook.cell_expressions import CellNames, parse_sentence
from formgen.templates.workbook.cell_plans import FrozenPanes, Sentence
from formgen.templates.workbook.cell_references import Area
from formgen.templates.workbook.formulas import parse_formula
from formgen.templates.workbook.sheet_plans import MAIN, XML_HEAD, Fragment, Piece, SheetPlan, located

__all__ = ["Surroundings", "bare", "default_height", "opening_of", "widths_of"]

_S: Final = f"{{{MAIN}}}"
_FORMULAS: Final = {f"{_S}formula", f"{_S}formula1", f"{_S}formula2", f"{_S}f"}
_AREAS: Final = ("sqref", "ref", "topLeftCell", "activeCell")
_SINGLE: Final = ("topLeftCell", "activeCell")
_LISTS: Final = {f"{_S}dataValidations", f"{_S}hyperlinks", f"{_S}ignoredErrors", f"{_S}protectedRanges"}
_HEADERS: Final = re.compile(r"(odd|even|first)(Header|Footer)$")
# libxml2 before 2.14 writes non-Latin letters in an attribute as numbers.
_MARK: Final = re.compile("(?:\ue000|&#xE000;)([0-9]+)(?:\ue001|&#xE001;)")
_DECLARATION: Final = re.compile(r' xmlns(?::[\w.-]+)?="[^"]*"')
_LAST_OWN_COLUMN: Final = 1_000
"""A width that goes past this column is for all remaining columns, which a filled sheet does not have."""


def opening_of(root: etree._Element) -> str:
    """Return the XML before a sheet's children."""
    spaces = "".join(
        f" xmlns{':' + prefix if prefix else ''}={attribute(uri)}" for prefix, uri in root.nsmap.items()
    )
    others = "".join(
        f" {_qualified(name, root)}={attribute(str(value))}"
        for name, value in root.attrib.items()
        if "uid" not in str(name)
    )
    return f"{XML_HEAD}<worksheet{spaces}{others}>"


def default_height(root: etree._Element) -> float:
    """Return the height in points of a row without its own height."""
    found = root.find(f"{_S}sheetFormatPr")
    return float(found.get("defaultRowHeight", "15")) if found is not None else 15.0


def widths_of(root: etree._Element) -> dict[int, tuple[float, str]]:
    """Return the width of each column, in letters, and its attributes."""
    widths = {}
    for column in root.iter(f"{_S}col"):
        last = int(column.get("max", "1"))
        if last > _LAST_OWN_COLUMN:
            last = int(column.get("min", "1"))
        for number in range(int(column.get("min", "1")), last + 1):
            rest = "".join(
                f' {name}="{column.get(name)}"'
                for name in ("width", "style", "hidden", "customWidth", "outlineLevel")
                if column.get(name)
            )
            widths[number] = float(column.get("width", "9")), rest
    return widths


def bare(element: etree._Element, spaces: Mapping[str | None, str] | None = None) -> str:
    """Return an element's XML without the declarations of ``spaces``: the namespaces of its part's root.

    A namespace that is declared elsewhere stays declared: openpyxl declares that of relations at a drawing.
    """
    if spaces is None:
        spaces = element.getroottree().getroot().nsmap
    declared = {f' xmlns{":" + prefix if prefix else ""}="{uri}"' for prefix, uri in spaces.items()}
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    return _DECLARATION.sub(lambda found: "" if found[0] in declared else found[0], text)


class Surroundings:
    """Reads the elements around the cells of the sheet number ``here``, whose plan is among ``plans``."""

    def __init__(self, names: CellNames, here: int, plans: Sequence[SheetPlan]) -> None:
        self._names = names
        self._here = here
        self._plans = plans

    def fragment(self, element: etree._Element) -> Fragment:
        """Return an element with marks for its references to cells, which each document writes anew."""
        if element.tag in _LISTS:
            parts = tuple(map(self.fragment, element))
            attributes = "".join(
                f" {name!s}={attribute(str(value))}"
                for name, value in element.attrib.items()
                if name != "count" and "{" not in str(name)
            )
            name = etree.QName(element).localname
            return Fragment((f"<{name}{attributes}>",), parts, f"</{name}>")
        return Fragment(tuple(self._pieces(element)))

    def _pieces(self, element: etree._Element) -> Iterator[Piece]:
        pieces: list[Piece] = []
        for inner in element.iter(etree.Element):
            self._mark_areas(inner, pieces)
            if inner.tag in _FORMULAS and inner.text:
                inner.text = self._marked_formula(inner.text, pieces)
            elif _HEADERS.search(str(inner.tag)) and inner.text and "{{" in inner.text:
                parts = parse_sentence(inner.text, self._names, seen=False)
                inner.text = "".join(
                    part if isinstance(part, str) else _mark(Sentence("&", (part,)), pieces) for part in parts
                )
        for number, stretch in enumerate(_MARK.split(bare(element))):
            if number % 2:
                yield pieces[int(stretch)]
            elif stretch:
                yield stretch

    def _mark_areas(self, element: etree._Element, pieces: list[Piece]) -> None:
        plan = self._plans[self._here]
        for name in _AREAS:
            given = element.get(name)
            if not given:
                continue
            single = name in _SINGLE
            areas = [located(Area.parse(one), plan, self._here, single=single) for one in given.split()]
            element.set(name, " ".join(_mark(area, pieces) for area in areas))
            if element.tag == f"{_S}pane":
                for split in ("xSplit", "ySplit"):
                    if element.get(split):
                        element.set(split, _mark(FrozenPanes(areas[0], split == "ySplit"), pieces))

    def _marked_formula(self, text: str, pieces: list[Piece]) -> str:
        """Return a rule's formula with marks for its references: a single cell stays a single cell."""
        marked = ""
        sheets = {plan.name: at for at, plan in enumerate(self._plans)}
        for number, stretch in enumerate(re.split(r"\{\{\s*(.*?)\s*\}\}", text)):
            if number % 2:
                marked += _mark(Sentence("=", (self._names.placeholder(stretch, seen=False),)), pieces)
                continue
            formula = parse_formula(stretch)
            for piece in formula.pieces:
                if isinstance(piece, str):
                    marked += piece
                    continue
                area = formula.areas[piece]
                at = self._here if area.sheet is None else sheets[area.sheet]
                marked += _mark(located(area, self._plans[at], at, single=area.kind == "cell"), pieces)
        return marked


def _mark(piece: Piece, pieces: list[Piece]) -> str:
    """Return the mark that replaces a piece of an element's text."""
    pieces.append(piece)
    return f"\ue000{len(pieces) - 1}\ue001"


def _qualified(name: str | bytes, root: etree._Element) -> str:
    qname = etree.QName(name)
    if qname.namespace is None:
        return qname.localname
    prefix = next(prefix for prefix, uri in root.nsmap.items() if uri == qname.namespace and prefix)
    return f"{prefix}:{qname.localname}"
