"""Workbooks' templates against dataclasses: the shipped ones fit, and misfits are found and named."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from formgen.bilingual import LANGS
from formgen.templates.contract import check_templates, check_workbook
from formgen.templates.folders import own_folder
from tests.support.workbooks import WORKBOOKS

FORM = "final_financial_report"


def _changed(
    folder: Path, change: Callable[[Any], None], langs: Sequence[str] = ("kk",), form_id: str = FORM
) -> Path:
    for name in LANGS:
        shutil.copytree(own_folder(f"templates_{name}"), folder / f"templates_{name}")
    for lang in langs:
        path = folder / f"templates_{lang}" / f"{form_id}.xlsx"
        book = openpyxl.load_workbook(path)
        change(book)
        book.save(path)
    return folder


def _put(old: str, new: str | None) -> Callable[[Any], None]:
    """Return the function that replaces the text ``old`` of the first cell that has it."""

    def change(book: Any) -> None:
        cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
        next(cell for cell in cells if cell.value == old).value = new

    return change


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_the_shipped_workbooks_fit_their_dataclasses(form_id: str) -> None:
    assert check_workbook(form_id) == []


NUMBER = "{{ document.number }}"
EVERY_DOCUMENT = "{%tr for document in documents %}"


@pytest.mark.parametrize(
    ("old", "new", "code", "name"),
    [
        (NUMBER, "{{ document.nubmer }}", "template.unknown", "document.nubmer"),
        (NUMBER, "{{ docment.number }}", "template.unknown", "docment.number"),
        (NUMBER, None, "template.not_printed", "documents[].number"),
        (NUMBER, "№ 1", "template.not_printed", "documents[].number"),
        (NUMBER, "{{ document.number|nosuch }}", "template.no_filter", "nosuch"),
        (NUMBER, "{{ document.number|date }}", "template.wrong_format", "documents[].number|date"),
        (NUMBER, "{{ document.number + 1 }}", "template.statement", "document.number +"),
        (NUMBER, "{{ document }}", "template.object", "documents[]"),
        ("{{ period|period }}", "{{ period }}", "template.no_format", "period"),
        ("{{ period|period }}", "{{ period|month }}", "template.wrong_format", "period|month"),
        ("{{ month|month_head }}", "{{ month }}", "template.no_format", "month"),
        ("{{ supplier.name }}", "{{ supplier }}", "template.object", "supplier"),
        ("{{ supplier.name }}", "{{ supplier.name.__class__ }}", "template.unknown", "__class__"),
        (EVERY_DOCUMENT, "{%tr for document in documnets %}", "template.unknown", "documnets"),
        (EVERY_DOCUMENT, "{%tr for document in topic %}", "template.statement", "topic"),
        (EVERY_DOCUMENT, "{%tr if documnets %}", "template.unknown", "documnets"),
        (EVERY_DOCUMENT, "{%tr while documents %}", "template.syntax", "while documents"),
        (EVERY_DOCUMENT, None, "template.syntax", "endfor"),
    ],
)
def test_what_does_not_fit_is_named(old: str, new: str | None, code: str, name: str, tmp_path: Path) -> None:
    found = check_workbook(FORM, _changed(tmp_path, _put(old, new)))
    assert {finding.template for finding in found} <= {f"templates_{lang}/{FORM}.xlsx" for lang in LANGS}
    assert any(
        (finding.template, finding.code) == (f"templates_kk/{FORM}.xlsx", code) and name in finding.name
        for finding in found
    )
    for finding in found:
        assert all(finding.message(lang) for lang in LANGS)


def test_all_that_does_not_fit_is_found_at_once(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        _put(NUMBER, "{{ document.nubmer }}")(book)
        _put("{{ supplier.name }}", "{{ suplier.name }}")(book)
        _put("{{ topic }}", None)(book)

    found = check_workbook(FORM, _changed(tmp_path, change, LANGS))
    assert {(finding.code, finding.name) for finding in found} == {
        ("template.unknown", "document.nubmer"),
        ("template.unknown", "suplier.name"),
        ("template.not_printed", "documents[].number"),
        ("template.not_printed", "supplier.name"),
        ("template.not_printed", "topic"),
    }
    assert {finding.template for finding in found} == {f"templates_{lang}/{FORM}.xlsx" for lang in LANGS}


def test_a_value_that_one_language_alone_prints_is_found(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book.worksheets[0]["Z1"].value = "{{ supplier.bin }}"

    found = check_workbook(FORM, _changed(tmp_path, change))
    assert [(finding.template, finding.code, finding.name) for finding in found] == [
        (f"templates_ru/{FORM}.xlsx", "template.one_language", "supplier.bin")
    ]


def test_a_damaged_workbook_is_found(tmp_path: Path) -> None:
    folder = _changed(tmp_path, lambda _: None)
    (folder / "templates_ru" / f"{FORM}.xlsx").write_bytes(b"PK")
    assert [finding.code for finding in check_workbook(FORM, folder)] == ["template.syntax"]


def test_every_template_is_held_against_its_form(tmp_path: Path) -> None:
    folder = _changed(tmp_path, _put("{{ filled_on }}", None), LANGS, "budget_request")
    assert [(finding.template, finding.code, finding.name) for finding in check_templates(folder)] == [
        (f"templates_{lang}/budget_request.xlsx", "template.not_printed", "filled_on") for lang in LANGS
    ]
