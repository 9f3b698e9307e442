"""Documents printed from the layouts in the code, and the controls, numbers and widths of a Word document."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections import Counter
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree

import formgen
from formgen.bilingual import Lang, Text
from formgen.formatting.dates import format_date, format_date_from, format_date_of
from formgen.formatting.money import format_money
from formgen.formatting.numbers import format_count, format_quantity
from formgen.formatting.periods import format_period
from formgen.layouts.word.template_package import build_docx
from formgen.model.base import Form
from formgen.model.fields import Choice, Kind
from formgen.model.printing import printed
from formgen.model.walking import leaves, paths
from formgen.templates.building import layout_of
from formgen.templates.folders import own_folder
from tests.support.wordtext import part_text

__all__ = ["blank", "controls", "counted", "filled", "kept", "sample", "table_widths", "unprinted"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@cache
def _templates(form_id: str) -> tuple[tempfile.TemporaryDirectory[str], Path]:
    temporary = tempfile.TemporaryDirectory()
    for lang in ("kk", "ru"):
        folder = Path(temporary.name) / f"templates_{lang}"
        folder.mkdir()
        (folder / f"{form_id}.docx").write_bytes(build_docx(layout_of(form_id), lang))
    return temporary, Path(temporary.name)


def filled(form: Form, lang: str, *, draft: bool = False) -> bytes:
    return formgen.render(form, Lang(lang), templates=_templates(form.ID)[1], draft=draft)


def blank(form_id: str, lang: str) -> bytes:
    return formgen.blank(form_id, Lang(lang), templates=_templates(form_id)[1])


def sample(form_id: str) -> Form:
    return formgen.load(own_folder("samples") / f"{form_id}.yaml")


def _part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def controls(data: bytes) -> list[tuple[str, str]]:
    """Return each content control's tag and text, in the order of the page."""
    found = []
    for control in _part(data, "document").iter(f"{_W}sdt"):
        tag = control.find(f"{_W}sdtPr/{_W}tag")
        content = control.find(f"{_W}sdtContent")
        if tag is None or content is None:
            continue
        if not any(True for _ in content.iter(f"{_W}p")):
            paragraph = etree.Element(f"{_W}p")
            paragraph.extend(deepcopy(child) for child in content)
            content = paragraph
        found.append((str(tag.get(f"{_W}val")), part_text(etree.tostring(content))))
    return found


def _printed_texts(value: Any, kind: Kind, lang: str) -> set[str]:
    """Return the ways in which a value may print, the date line left out."""
    if isinstance(value, Choice):
        return {value.text[lang] or "", value.genitive[lang] or ""}
    if kind is Kind.DATE:
        return {write(value, lang) for write in (format_date, format_date_of, format_date_from)}
    return {_printed_text(value, kind, lang)}


def _printed_text(value: Any, kind: Kind, lang: str) -> str:
    if isinstance(value, Text):
        return value[lang] or ""
    formats: dict[Kind, Any] = {
        Kind.MONEY: format_money,
        Kind.QUANTITY: format_quantity,
        Kind.COUNT: format_count,
        Kind.PERIOD: format_period,
    }
    return str(formats[kind](value, lang) if kind in formats else value)


def unprinted(form: Form, lang: str) -> list[str]:
    """Return the paths of the values that have no control with exactly their text."""
    control_texts = set(controls(filled(form, lang)))
    kinds = {path: info.kind for path, info in paths(type(form))}
    missing, seen = [], 0
    for path, value in leaves(printed(form)):
        seen += 1
        kind = kinds["".join("[]" if part.isdigit() else part for part in _steps(path))]
        if control_texts.isdisjoint((path, text) for text in _printed_texts(value, kind, lang)):
            missing.append(path)
    assert seen > 20
    return missing


def _steps(path: str) -> list[str]:
    return path.replace("[", "\n").replace("]", "\n").split("\n")


def counted(data: bytes) -> list[tuple[str, int, int, str]]:
    """Return each paragraph that Word numbers: its style, its level, its number and its text."""
    starts: dict[str, int] = {}
    for list_part in _part(data, "numbering").iter(f"{_W}num"):
        start = list_part.find(f"{_W}lvlOverride/{_W}startOverride")
        starts[str(list_part.get(f"{_W}numId"))] = 1 if start is None else int(str(start.get(f"{_W}val")))
    at: Counter[tuple[str, int]] = Counter()
    found = []
    for paragraph in _part(data, "document").iter(f"{_W}p"):
        chosen = paragraph.find(f"{_W}pPr/{_W}numPr")
        if chosen is None:
            continue
        level, list_ = (str(child.get(f"{_W}val")) for child in chosen)
        at[list_, int(level)] += 1
        if level == "0":
            at[list_, 1] = 0
        number = at[list_, int(level)] + (starts[list_] - 1 if level == "0" else 0)
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        assert style is not None
        found.append((str(style.get(f"{_W}val")), int(level), number, part_text(etree.tostring(paragraph))))
    return found


def kept(data: bytes) -> list[str]:
    """Return the texts of the paragraphs that stay on one page with the next paragraph."""
    paragraphs = _part(data, "document").iter(f"{_W}p")
    return [part_text(etree.tostring(p)) for p in paragraphs if p.find(f"{_W}pPr/{_W}keepNext") is not None]


def table_widths(data: bytes) -> list[float]:
    """Return the width of each table in millimetres."""
    grids = _part(data, "document").iter(f"{_W}tblGrid")
    return [
        sum(int(str(column.get(f"{_W}w"))) for column in grid.iter(f"{_W}gridCol")) * 25.4 / 1440
        for grid in grids
    ]
