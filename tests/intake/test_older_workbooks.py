"""Workbooks of version 1, which people already hold: each inner list has a sheet of its own there."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import formgen
from formgen.checks import check
from formgen.loading import load
from tests.intake.workbooks import find, loaded, sheet_of

FOLDER = Path(__file__).parent / "version_1"
MONEY_FORMS = ("budget_request", "final_financial_report", "interim_financial_report")


def _edited(form_id: str, edit: Callable[[Any], None]) -> bytes:
    book = openpyxl.load_workbook(FOLDER / f"{form_id}.xlsx")
    edit(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("form_id", MONEY_FORMS)
def test_it_loads_as_it_was_filled(form_id: str, tmp_path: Path) -> None:
    found = loaded((FOLDER / f"{form_id}.xlsx").read_bytes(), tmp_path)
    assert (found.form, found.problems) == (load(FOLDER / f"{form_id}.json"), ())


@pytest.mark.parametrize("form_id", MONEY_FORMS)
def test_it_is_marked(form_id: str, tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        sheet_of(book).cell(1, 1).value = sheet_of(book).cell(1, 1).value
        cell = next(cell for cell in sheet_of(book)["E"] if cell.row > 4 and cell.value)
        cell.value = None

    path = tmp_path / "book.xlsx"
    path.write_bytes(_edited(form_id, edit))
    marked = openpyxl.load_workbook(io.BytesIO(formgen.mark_intake(path, "ru")))
    assert marked.worksheets[0]["B2"].comment.text.startswith("Ошибка")


@pytest.mark.parametrize(("number", "code"), [(99, "row.unknown_parent"), (None, "row.no_parent")])
def test_a_row_of_no_item_is_named_with_its_cell(number: int | None, code: str, tmp_path: Path) -> None:
    places = []

    def edit(book: Any) -> None:
        sheet = sheet_of(book, "estimate[].expenses")
        cell = find(sheet, "^")
        cell.value = number
        places.append((sheet.title, cell.coordinate))

    found = loaded(_edited("budget_request", edit), tmp_path)
    told = [(p.code, p.location and (p.location.sheet, p.location.cell)) for p in found.problems]
    assert told == [(code, places[0])]


@pytest.mark.parametrize(
    ("typed", "code", "shown"),
    [
        (12.5, "row.unknown_parent", ": 12,5"),
        (True, "row.unknown_parent", ": ИСТИНА"),
        ("=1/0", "cell.uncomputed", ": =1/0."),
    ],
)
def test_a_rows_number_is_quoted_as_its_cell_shows_it(
    typed: object, code: str, shown: str, tmp_path: Path
) -> None:
    def edit(book: Any) -> None:
        find(sheet_of(book, "estimate[].expenses"), "^").value = typed

    (problem,) = loaded(_edited("budget_request", edit), tmp_path).problems
    assert problem.code == code
    assert shown in problem.message("ru")


def test_an_item_that_was_emptied_is_missing_for_its_rows(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        sheet = sheet_of(book, "estimate")
        sheet["C6"], sheet["D6"] = "  ", None

    found = loaded(_edited("budget_request", edit), tmp_path)
    assert {(p.path, p.code) for p in found.problems} == {("estimate", "row.unknown_parent")}


def test_a_number_that_two_items_have_is_told_once_however_many_rows_use_it(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        find(sheet_of(book, "estimate"), "#", occurrence=1).value = 1

    found = loaded(_edited("budget_request", edit), tmp_path)
    assert found.form is not None
    problems = found.with_checks(check(found.form, refused=found.refused))
    assert [(p.path, p.code) for p in problems] == [("estimate[1]", "row.number_twice")]
