"""Reads the package of a workbook's template: its sheets into plans, all other parts into bytes to copy."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from formgen.forms import class_of
from formgen.ooxml.cell_styles import unseen_styles
from formgen.ooxml.sheet_visibility import is_shown_sheet
from formgen.templates.template_packages import Entry, deflated
from formgen.templates.workbook.cell_expressions import CellNames, parse_sentence
from formgen.templates.workbook.cell_plans import Sentence, TextStyle
from formgen.templates.workbook.cell_references import Area
from formgen.templates.workbook.formulas import parse_formula
from formgen.templates.workbook.sheet_plans import MAIN, XML_HEAD, SheetPlan, located
from formgen.templates.workbook.sheet_reading import SheetReader, rich_text
from formgen.templates.workbook.value_names import derived_names
from formgen.templates.workbook.workbook_plans import CompiledWorkbook, TemplateName

__all__ = ["WorkbookReader"]

_S = f"{{{MAIN}}}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_STRINGS = "xl/sharedStrings.xml"
_TITLES = "_xlnm.Print_Titles"
_PRINTED = "_xlnm.Print_Area"
_STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_STRINGS_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"


def _parsed(content: bytes) -> etree._Element:
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


class WorkbookReader:
    """Reads the parts of one package."""

    def __init__(self, parts: Mapping[str, bytes], form_id: str, lang: str, names: CellNames | None) -> None:
        self._parts = parts
        self._form_id, self._lang = form_id, lang
        self._form = class_of(form_id)
        self._names = names if names is not None else CellNames(self._form, lang)
        self._workbook_name = self._office_document()
        self._folder = posixpath.dirname(self._workbook_name)
        self._workbook = _parsed(parts[self._workbook_name])

    def compiled(self) -> CompiledWorkbook:
        """Return the workbook, ready to be filled."""
        readers = list(self._readers())
        plans = [reader.plan for reader in readers]
        for number, reader in enumerate(readers):
            reader.finish(number, plans)
        given = tuple(self._given(plans))
        names = derived_names(plans, {name.name for name in given})
        sheets = {plan.part: number for number, plan in enumerate(plans)}
        parts: list[tuple[str, Entry | int | Sentence | None]] = []
        for name, content in self._kept():
            if name in sheets:
                parts.append((name, sheets[name]))
            elif name == self._workbook_name:
                parts.append((name, None))
            elif b"{{" in content:
                sentence = parse_sentence(content.decode("utf-8-sig"), self._names, seen=False)
                parts.append((name, Sentence("", sentence)))
            else:
                parts.append((name, deflated(name.encode(), content)))
        return CompiledWorkbook(
            self._form_id,
            self._lang,
            tuple(parts),
            self._around_names(),
            tuple(plans),
            given,
            names,
        )

    # Finding the parts

    def _office_document(self) -> str:
        for relation in _parsed(self._parts["_rels/.rels"]).iter(f"{_PACKAGE}Relationship"):
            if (relation.get("Type") or "").endswith("/officeDocument"):
                return (relation.get("Target") or "").lstrip("/")
        raise LookupError("no workbook in the package")

    def _relations(self) -> dict[str, str]:
        content = self._parts[posixpath.join(self._folder, "_rels", "workbook.xml.rels")]
        found = {}
        for relation in _parsed(content).iter(f"{_PACKAGE}Relationship"):
            target = relation.get("Target") or ""
            name = target[1:] if target.startswith("/") else posixpath.join(self._folder, target)
            found[relation.get("Id") or ""] = posixpath.normpath(name)
        return found

    def _readers(self) -> Iterator[SheetReader]:
        strings = self._strings()
        styles = self._text_styles()
        unseen = unseen_styles(self._styles())
        relations = self._relations()
        for number, sheet in enumerate(self._workbook.iter(f"{_S}sheet")):
            part = relations[sheet.get(f"{_R}id") or ""]
            if b"<worksheet" not in self._parts[part][:2000]:
                continue
            reader = SheetReader(
                sheet.get("name") or "",
                part,
                self._parts[part],
                strings,
                styles,
                self._names,
                unseen,
                self._printed_areas(number),
            )
            reader.is_shown = is_shown_sheet(sheet)
            yield reader

    def _printed_areas(self, sheet: int) -> list[Area]:
        """Return the areas of a sheet that are printed; none where the whole sheet is."""
        return [
            area
            for defined in self._workbook.iter(f"{_S}definedName")
            if defined.get("name") == _PRINTED and defined.get("localSheetId") == str(sheet)
            for area in parse_formula(defined.text or "").areas
        ]

    def _strings(self) -> Sequence[tuple[str, str | None]]:
        content = self._parts.get(_STRINGS)
        return [] if content is None else [rich_text(item) for item in _parsed(content).iter(f"{_S}si")]

    def _styles(self) -> etree._Element:
        return _parsed(self._parts[posixpath.join(self._folder, "styles.xml")])

    def _text_styles(self) -> list[TextStyle]:
        """Return the style of text for each style of the workbook; ``size`` in points."""
        root = self._styles()
        fonts = []
        for font in root.findall(f"{_S}fonts/{_S}font"):
            size, bold = font.find(f"{_S}sz"), font.find(f"{_S}b")
            points = float(size.get("val", "11")) if size is not None else 11.0
            fonts.append((points, bold is not None and bold.get("val", "1") in ("1", "true")))
        found = []
        for style in root.findall(f"{_S}cellXfs/{_S}xf"):
            points, heavy = fonts[int(style.get("fontId", "0"))]
            alignment = style.find(f"{_S}alignment")
            wraps = alignment is not None and alignment.get("wrapText") in ("1", "true")
            indent = int(alignment.get("indent", "0")) if alignment is not None else 0
            found.append(TextStyle(wraps, points, heavy, indent))
        return found

    # Parts that change

    def _kept(self) -> Iterator[tuple[str, bytes]]:
        """Yield the parts to keep, without the order of calculation and without shared strings.

        Shared strings are written anew.
        """
        gone = {posixpath.join(self._folder, "calcChain.xml")}
        rels = posixpath.join(self._folder, "_rels", "workbook.xml.rels")
        for name, content in self._parts.items():
            if name in gone or name == _STRINGS:
                continue
            if name == "[Content_Types].xml":
                yield name, self._content_types(content, gone)
            elif name == rels:
                yield name, self._workbook_relations(content)
            else:
                yield name, content

    @staticmethod
    def _content_types(content: bytes, gone: set[str]) -> bytes:
        root = _parsed(content)
        for override in list(root):
            part = (override.get("PartName") or "").lstrip("/")
            if part in gone or part == _STRINGS:
                root.remove(override)
        etree.SubElement(
            root, root.tag.replace("Types", "Override"), PartName=f"/{_STRINGS}", ContentType=_STRINGS_TYPE
        )
        declared: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
        return declared

    @staticmethod
    def _workbook_relations(content: bytes) -> bytes:
        root = _parsed(content)
        for relation in list(root):
            if (relation.get("Type") or "").endswith(("/calcChain", "/sharedStrings")):
                root.remove(relation)
        etree.SubElement(
            root,
            f"{_PACKAGE}Relationship",
            Id="rIdStrings",
            Type=_STRINGS_REL,
            Target=f"/{_STRINGS}",
        )
        declared: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
        return declared

    def _given(self, plans: Sequence[SheetPlan]) -> Iterator[TemplateName]:
        sheets = {plan.name: number for number, plan in enumerate(plans)}
        for defined in self._workbook.iter(f"{_S}definedName"):
            formula = parse_formula(defined.text or "")
            areas = []
            for area in formula.areas:
                if area.sheet not in sheets:
                    raise LookupError(f"no sheet {area.sheet}")
                areas.append(located(area, plans[sheets[area.sheet]], sheets[area.sheet]))
                if defined.get("name") == _TITLES and area.kind == "rows":
                    plans[sheets[area.sheet]].titles = tuple(range(area.top, area.bottom + 1))
            pieces = tuple(piece if isinstance(piece, str) else areas[piece] for piece in formula.pieces)
            attributes = "".join(
                f' {name!s}="{value!s}"' for name, value in sorted(defined.attrib.items()) if name != "name"
            )
            yield TemplateName(defined.get("name") or "", attributes, pieces)

    def _around_names(self) -> tuple[str, str]:
        """Return the workbook's part before and after its names; its formulas calculate on opening."""
        root = self._workbook
        for names in root.findall(f"{_S}definedNames"):
            root.remove(names)
        calculation = root.find(f"{_S}calcPr")
        if calculation is None:
            calculation = etree.Element(f"{_S}calcPr")
            root.find(f"{_S}sheets").addnext(calculation)  # type: ignore[union-attr]
        calculation.set("fullCalcOnLoad", "1")
        text = etree.tostring(root, encoding="unicode")
        at = re.search("<calcPr", text)
        assert at is not None
        return f"{XML_HEAD}{text[: at.start()]}", text[at.start() :]
