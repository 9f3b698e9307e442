"""Random edits of the shipped templates, right and wrong, as people make them in Word and Excel."""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
from lxml import etree

from formgen.templates.folders import own_folder

__all__ = ["edited_docx", "edited_xlsx"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PLACEHOLDER = re.compile(r"\{\{\s*(?P<words>.*?)\s*\}\}")
_CHANGED = {"author": "a", "date": "2026-01-01T00:00:00Z"}
_FILTERS = ["upper", "lower", "trim", "title", "capitalize", "default('–')", "default('–', true)", "nosuch"]
_BODY = "word/document.xml"


def edited_docx(form_id: str, lang: str, random: Random) -> bytes:
    """Return formgen's Word template of a form after one or two edits of its body."""
    data = (own_folder(f"templates_{lang}") / f"{form_id}.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = etree.fromstring(parts[_BODY])
    for _ in range(random.randint(1, 2)):
        random.choice(_WORD_EDITS)(body, random)
    parts[_BODY] = etree.tostring(body, encoding="UTF-8", standalone=True)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def _texts(body: etree._Element, mark: str) -> list[etree._Element]:
    return [text for text in body.iter(f"{W}t") if mark in (text.text or "")]


def _values(body: etree._Element) -> list[etree._Element]:
    return _texts(body, "{{") or [etree.Element(f"{W}t")]


def _run_of(text: etree._Element) -> etree._Element:
    run = text.getparent()
    assert run is not None
    return run


def _changed_mark(name: str) -> etree._Element:
    return etree.Element(
        f"{W}{name}", {f"{W}{key}": value for key, value in {"id": "900", **_CHANGED}.items()}
    )


def _around(
    element: etree._Element, wrapper: etree._Element, *, inside: etree._Element | None = None
) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.replace(element, wrapper)
    (wrapper if inside is None else inside).append(element)


def _delete(body: etree._Element, random: Random) -> None:
    text = random.choice(_values(body))
    text.text = _PLACEHOLDER.sub("", text.text or "")


def _delete_tracked(body: etree._Element, random: Random) -> None:
    text = random.choice(_texts(body, "{"))
    text.tag = f"{W}delText"
    _around(_run_of(text), _changed_mark("del"))


def _move_away_tracked(body: etree._Element, random: Random) -> None:
    _around(_run_of(random.choice(_values(body))), _changed_mark("moveFrom"))


def _move(body: etree._Element, random: Random) -> None:
    run = _run_of(random.choice(_values(body)))
    random.choice(list(body.iter(f"{W}p"))).append(run)


def _duplicate(body: etree._Element, random: Random) -> None:
    run = _run_of(random.choice(_values(body)))
    random.choice(list(body.iter(f"{W}p"))).append(copy.deepcopy(run))


def _hide(body: etree._Element, random: Random) -> None:
    run = _run_of(random.choice(_texts(body, "{")))
    properties = run.find(f"{W}rPr")
    if properties is None:
        properties = etree.Element(f"{W}rPr")
        run.insert(0, properties)
    etree.SubElement(properties, f"{W}vanish")


def _whiten(body: etree._Element, random: Random) -> None:
    run = _run_of(random.choice(_values(body)))
    properties = run.find(f"{W}rPr")
    if properties is None:
        properties = etree.Element(f"{W}rPr")
        run.insert(0, properties)
    etree.SubElement(properties, f"{W}color", {f"{W}val": "FFFFFF"})


def _fall_back(body: etree._Element, random: Random) -> None:
    run = _run_of(random.choice(_values(body)))
    alternate = etree.Element(f"{{{MC}}}AlternateContent")
    etree.SubElement(alternate, f"{{{MC}}}Choice", {"Requires": "w15"})
    _around(run, alternate, inside=etree.SubElement(alternate, f"{{{MC}}}Fallback"))


def _in_field(body: etree._Element, random: Random) -> None:
    random.choice(_values(body)).tag = f"{W}instrText"


def _in_condition(body: etree._Element, random: Random) -> None:
    text = random.choice(_values(body))
    found = _PLACEHOLDER.search(text.text or "")
    if found is not None:
        own = found["words"].partition("|")[0]
        others = [each["words"].partition("|")[0] for each in _PLACEHOLDER.finditer(_all_text(body))]
        condition = random.choice(
            [own, f"not {own}", "blank", "not blank", "draft_mark", random.choice(others)]
        )
        text.text = f"{{% if {condition} %}}{text.text}{{% endif %}}"


def _all_text(body: etree._Element) -> str:
    return " ".join(text.text or "" for text in body.iter(f"{W}t"))


def _with_filter(body: etree._Element, random: Random) -> None:
    text = random.choice(_values(body))
    text.text = (text.text or "").replace("}}", f"|{random.choice(_FILTERS)} }}}}", 1)


def _without_filter(body: etree._Element, random: Random) -> None:
    text = random.choice(_values(body))
    text.text = re.sub(r"\|\w+(\(.*?\))?", "", text.text or "", count=1)


def _other_list(body: etree._Element, random: Random) -> None:
    loops = _texts(body, " for ")
    if loops:
        text = random.choice(loops)
        name = re.search(r"for (\w+) in", text.text or "")
        assert name is not None
        end = random.choice(["[:1] %}", "[1:] %}", f" if {name[1]} %}}", " if not blank %}", " if loop %}"])
        text.text = (text.text or "").replace(" %}", end, 1)


def _other_condition(body: etree._Element, random: Random) -> None:
    conditions = _texts(body, " if ")
    if conditions:
        text = random.choice(conditions)
        text.text = re.sub(
            r" if (.*?) %}", random.choice([r" if not (\1) %}", " if loop.first %}"]), text.text or ""
        )


def _without_control(body: etree._Element, random: Random) -> None:
    control = random.choice(list(body.iter(f"{W}sdt")))
    parent, content = control.getparent(), control.find(f"{W}sdtContent")
    assert parent is not None
    assert content is not None
    at = parent.index(control)
    parent[at : at + 1] = list(content)


def _other_value(body: etree._Element, random: Random) -> None:
    one, other = random.choice(_values(body)), random.choice(_values(body))
    one.text, other.text = other.text, one.text


_WORD_EDITS: list[Callable[[etree._Element, Random], None]] = [
    _delete,
    _delete_tracked,
    _move_away_tracked,
    _move,
    _duplicate,
    _duplicate,
    _hide,
    _whiten,
    _fall_back,
    _in_field,
    _in_condition,
    _in_condition,
    _with_filter,
    _without_filter,
    _other_list,
    _other_condition,
    _without_control,
    _other_value,
]


def edited_xlsx(form_id: str, lang: str, random: Random) -> bytes:
    """Return formgen's workbook template of a form after one or two edits of its cells."""
    book = openpyxl.load_workbook(Path(own_folder(f"templates_{lang}") / f"{form_id}.xlsx"), rich_text=True)
    for _ in range(random.randint(1, 2)):
        random.choice(_SHEET_EDITS)(book, random)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _cells(book: Any, mark: str) -> list[Any]:
    return [
        cell
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and mark in cell.value and not cell.value.startswith("=")
    ]


def _clear(book: Any, random: Random) -> None:
    random.choice(_cells(book, "{{")).value = None


def _move_cell(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, "{{"))
    other = random.choice([each for row in cell.parent.iter_rows() for each in row])
    if other.value is None and not isinstance(other, openpyxl.cell.cell.MergedCell):
        other.value, cell.value = cell.value, None


def _copy_cell(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, "{{"))
    cell.parent.cell(random.randint(1, 40), cell.parent.max_column + 1).value = cell.value


def _hide_row(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, "{"))
    if random.random() < 0.5:
        cell.parent.row_dimensions[cell.row].hidden = True
    else:
        cell.parent.row_dimensions[cell.row].height = 0.01


def _hide_column(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, "{"))
    cell.parent.column_dimensions[cell.column_letter].hidden = True


def _hide_sheet(book: Any, random: Random) -> None:
    if len(book.worksheets) > 1:
        random.choice(book.worksheets[1:]).sheet_state = random.choice(["hidden", "veryHidden"])


def _change_condition(book: Any, random: Random) -> None:
    found = _cells(book, "r if ")
    if found:
        cell = random.choice(found)
        condition = random.choice([r"if not \1 %}", "if blank %}", "if loop.last %}", "if not blank %}"])
        cell.value = re.sub(r"if (.*?) %}", condition, cell.value)


def _change_loop(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, " for "))
    cell.value = cell.value.replace(" %}", random.choice(["[:1] %}", "[1:] %}", " if not blank %}"]), 1)


def _filter_cell(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, "{{"))
    cell.value = cell.value.replace("}}", f"|{random.choice(_FILTERS)} }}}}", 1)


def _show_nothing(book: Any, random: Random) -> None:
    random.choice(_cells(book, "{{")).number_format = ";;;"


def _write_beside(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, "{{"))
    cell.value = f"{cell.value} *"


def _cover(book: Any, random: Random) -> None:
    cell = random.choice(_cells(book, "{{"))
    row, column = cell.row, cell.column
    if column > 1 and not any(cell.coordinate in merged for merged in cell.parent.merged_cells.ranges):
        value = cell.value
        cell.parent.merge_cells(start_row=row, end_row=row, start_column=column - 1, end_column=column)
        assert value


_SHEET_EDITS: list[Callable[[Any, Random], None]] = [
    _clear,
    _move_cell,
    _copy_cell,
    _copy_cell,
    _hide_row,
    _hide_column,
    _hide_sheet,
    _change_condition,
    _change_loop,
    _filter_cell,
    _show_nothing,
    _write_beside,
    _cover,
]
