"""Ways in which documents lose formgen's marks: other programs' copies, emulated, and copies that people type."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from typing import Any

import docx
from docx.document import Document
from lxml import etree

from formgen.bilingual import Text
from formgen.messages.quoting import on_one_line
from formgen.model.base import Form
from formgen.model.fields import Choice
from formgen.model.walking import leaves
from formgen.reading.document_packages import unpack
from formgen.reading.page.pages import Item, Line, Table
from formgen.reading.page.word_pages import word_page, word_parts
from formgen.reading.reports import ReadingReport
from tests.reading.documents import W, rewritten, tag_of, unwrapped

__all__ = ["WAYS", "invented_values", "lost_values", "seen", "typed_by_hand"]

_PROPERTIES = "docProps/core.xml"


def _edited(data: bytes, edit: Callable[[etree._Element], None]) -> bytes:
    def change(name: str, content: bytes) -> bytes | None:
        if name == "word/document.xml":
            root = etree.fromstring(content)
            edit(root)
            return etree.tostring(root, encoding="UTF-8", standalone=True)
        return content

    return rewritten(data, change)


def without_controls(data: bytes) -> bytes:
    """Return a document without its controls, as Google Docs and Pages write it."""

    def edit(root: etree._Element) -> None:
        for control in [*root.iter(f"{W}sdt")]:
            unwrapped(control)

    return _edited(data, edit)


def without_tags(data: bytes) -> bytes:
    """Return a document whose controls have lost their tags, and rows their sections, as LibreOffice 7.4 writes it."""

    def edit(root: etree._Element) -> None:
        for control in [*root.iter(f"{W}sdt")]:
            parent = control.getparent()
            if parent is None or parent.tag != f"{W}p":
                content = control.find(f"{W}sdtContent")
                assert content is not None
                label = control.find(f"{W}sdtPr/{W}alias")
                is_value = tag_of(control) is not None and content.find(f"{W}p") is not None
                if is_value and content.find(f".//{W}sdt") is None and label is not None:
                    _inline(content, label)
                unwrapped(control)
        for tag in [*root.iter(f"{W}tag")]:
            holder = tag.getparent()
            assert holder is not None
            holder.remove(tag)

    return _edited(data, edit)


def _inline(content: etree._Element, label: etree._Element) -> None:
    """Put a control with the label around the runs of each paragraph."""
    for paragraph in content.findall(f"{W}p"):
        runs = [each for each in paragraph if each.tag != f"{W}pPr"]
        control = etree.SubElement(paragraph, f"{W}sdt")
        properties = etree.SubElement(control, f"{W}sdtPr")
        etree.SubElement(properties, f"{W}alias").set(f"{W}val", label.get(f"{W}val", ""))
        etree.SubElement(control, f"{W}sdtContent").extend(runs)


def without_anything(data: bytes) -> bytes:
    """Return a document without controls, properties and styles, its numbers of lists as text."""
    stream = io.BytesIO()
    typed_by_hand(data).save(stream)
    return stream.getvalue()


def typed_by_hand(data: bytes) -> Document:
    """Return a copy of a document that somebody typed after the paper: its words and tables, no style of ours."""
    package = unpack(data, "document.docx")
    part = "word/document.xml"
    page = word_page(word_parts(package, part, package.xml(part)))
    typed = docx.Document()
    _type(typed, [item for item in page.items if not isinstance(item, Line) or not item.place.part])
    return typed


def _type(holder: Any, items: list[Item]) -> None:
    for item in items:
        if isinstance(item, Line):
            holder.add_paragraph(f"{item.number} {item.text}".strip() if item.number else item.text)
            for _ in range(item.blank_after):
                holder.add_paragraph()
        else:
            _type_table(holder, item)


def _type_table(holder: Any, table: Table) -> None:
    width = max(cell.column + cell.span for row in table.rows for cell in row.cells)
    typed = holder.add_table(len(table.rows), width)
    grid = [[typed.rows[at].cells[column] for column in range(width)] for at in range(len(table.rows))]
    for at, row in enumerate(table.rows):
        for cell in row.cells:
            target = grid[at][cell.column]
            if cell.span > 1:
                target = target.merge(grid[at][cell.column + cell.span - 1])
            lines = [item for item in cell.items if isinstance(item, Line)]
            for number, line in enumerate(lines):
                paragraph = target.paragraphs[0] if not number else target.add_paragraph()
                paragraph.text = f"{line.number} {line.text}".strip() if line.number else line.text
                for _ in range(line.blank_after if number + 1 < len(lines) else 0):
                    target.add_paragraph()


def without_properties(data: bytes) -> bytes:
    """Return a document without controls and with empty properties."""
    return rewritten(without_controls(data), lambda name, content: None if name == _PROPERTIES else content)


WAYS: Mapping[str, Callable[[bytes], bytes]] = {
    "no controls": without_controls,
    "no tags": without_tags,
    "no properties": without_properties,
    "typed by hand": without_anything,
}


def seen(value: object, *, spaces: bool = True) -> object:
    """Return a value as a reader sees it: empty lines around a text are not to be seen.

    Without ``spaces``, neither empty lines nor spaces at the ends of lines or beside others matter.
    """
    if isinstance(value, Text):
        return tuple(None if half is None else _seen(half, spaces=spaces) for half in (value.kk, value.ru))
    if isinstance(value, tuple):
        return tuple(seen(each, spaces=spaces) for each in value)
    return _seen(value, spaces=spaces) if isinstance(value, str) and not isinstance(value, Choice) else value


def _seen(text: str, *, spaces: bool) -> str:
    if spaces:
        return text.strip("\n")
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))


def _halves(value: object) -> list[str]:
    """Return a value's words as messages show them, in each language."""
    text = value.text if isinstance(value, Choice) else value
    halves = (text.kk, text.ru) if isinstance(text, Text) else (str(value),)
    return [on_one_line(" ".join(half.split())) for half in halves if half and half.strip()]


def lost_values(form: Form, report: ReadingReport, *, spaces: bool = True) -> list[str]:
    """Return the paths of the values that reading neither gave back nor told of; ``spaces`` as in ``seen``."""
    given, back = dict(leaves(form)), dict(leaves(report.form))
    told = _told(report)
    words = " ".join(str(problem.params.get("words", "")) for problem in report.leftovers)
    words = " ".join(words.split())
    return [
        path
        for path, value in given.items()
        if seen(back.get(path), spaces=spaces) != seen(value, spaces=spaces)
        and not _is_told(path, told)
        and not any(half in words for half in _halves(value))
    ]


def invented_values(form: Form, report: ReadingReport) -> list[str]:
    """Return the paths of the values that reading gave without a word, and that the form has not."""
    given = dict(leaves(form))
    told = _told(report)
    return [
        path
        for path, value in leaves(report.form)
        if path not in given and seen(value) and not _is_told(path, told)
    ]


def _told(report: ReadingReport) -> list[str]:
    return [_pattern(problem.path) for problem in report.problems]


def _is_told(path: str, told: list[str]) -> bool:
    pattern = _pattern(path)
    return any(pattern == each or pattern.startswith((f"{each}.", f"{each}[")) for each in told)


def _pattern(path: str) -> str:
    return re.sub(r"\[\d+\]", "[]", path)
