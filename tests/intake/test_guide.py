from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from formgen.forms import FORM_IDS, form_class
from formgen.forms.final_financial_report.data import FinalFinancialReport
from formgen.intake.examples import example_of
from formgen.intake.guide_texts import MONTH_EXAMPLES
from formgen.model.entry_sheets import Sheet, SheetKind, sheets_of
from tests.intake.workbooks import blank_book, edited, find, loaded, sheet_of

MONEY_FORMS = ("budget_request", "interim_financial_report", "final_financial_report")


def _guide(form_id: str) -> list[str]:
    book = openpyxl.load_workbook(io.BytesIO(blank_book(form_id)))
    return [str(cell.value) for row in book.worksheets[0] for cell in row if cell.value is not None]


def _tables(form_id: str) -> list[Sheet]:
    plans = sheets_of(form_class(form_id))
    inner = {plan.inner.path for plan in plans if plan.inner is not None}
    return [plan for plan in plans if plan.path and plan.path not in inner]


@pytest.mark.parametrize("form_id", MONEY_FORMS)
def test_each_table_of_a_money_form_has_example_rows(form_id: str) -> None:
    words = _guide(form_id)
    for plan in _tables(form_id):
        example = example_of(form_class(form_id), plan)
        assert example is not None
        assert example.kk in words
        assert example.ru in words


@pytest.mark.parametrize("form_id", MONEY_FORMS)
def test_example_rows_that_are_typed_as_they_stand_load_without_problems(
    form_id: str, tmp_path: Path
) -> None:
    def edit(book: Any) -> None:
        for plan in _tables(form_id):
            example = example_of(form_class(form_id), plan)
            assert example is not None
            _type(sheet_of(book, plan.path), plan, str(example.kk), str(example.ru))
        if form_id == FinalFinancialReport.ID:
            fields = sheet_of(book)
            find(fields, "period.start").value, find(fields, "period.end").value = "01.03.2026", "30.04.2026"

    found = loaded(edited(form_id, edit), tmp_path)
    lists = {plan.path for plan in _tables(form_id)}
    assert [problem for problem in found.problems if problem.path.partition("[")[0] in lists] == []
    for path in lists:
        assert len(getattr(found.form, path)) >= 1


def _type(sheet: Any, plan: Sheet, kk: str, ru: str) -> None:
    """Type the rows of an example into the columns that its heads name."""
    tables = [[[cell.strip() for cell in row.split("|")] for row in text.split("\n")] for text in (kk, ru)]
    assert len(tables[0]) == len(tables[1])
    columns = [*plan.columns, *(plan.inner.columns if plan.inner is not None else ())]
    bilingual = ([False] if plan.keyed else []) + [column.bilingual for column in columns]
    if plan.inner is not None and plan.inner.kind is SheetKind.GRID:
        bilingual = [*bilingual[:-2], False, False]
    for number, (one, other) in enumerate(zip(*tables, strict=True)):
        assert len(one) == len(other) == len(bilingual)
        place = 2
        for is_text, half, ru_half in zip(bilingual, one, other, strict=True):
            for value in (half, ru_half) if is_text else (half,):
                if number == 0 and sheet["A5"].value == "month" and sheet.cell(1, place).value == "month":
                    sheet.cell(5, place).value = value
                elif number:
                    sheet.cell(5 + number, place).value = value or None
                place += 1


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_guide_begins_with_the_order_of_work_and_names_every_sheet(form_id: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank_book(form_id)))
    words = _guide(form_id)
    assert words.index("Порядок работы") < words.index("Листы") < words.index("Как вписывать значения")
    links = {cell.hyperlink.location for row in book.worksheets[0] for cell in row if cell.hyperlink}
    assert links == {f"'{name}'!B2" for name in book.sheetnames[1:]}
    assert any("--mark" in text for text in words)


def test_a_guide_tells_of_months_where_a_form_has_them() -> None:
    shown = [text for text in _guide("final_financial_report") if text.startswith("Месяц: ")]
    assert all(example in shown[0] for example in MONTH_EXAMPLES)
    assert not any(text.startswith("Месяц: ") for text in _guide("budget_request"))


def _wanted(sheet: Any) -> dict[str, str]:
    """Return the formula of each area that is tinted while it is empty."""
    return {
        str(area.coord): rule.formula[0]
        for each in sheet.conditional_formatting
        for rule in each.rules
        for area in each.sqref.ranges
    }


def test_the_wanted_cells_of_a_row_that_was_begun_are_tinted() -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank_book("budget_request")))
    tints = _wanted(sheet_of(book, "estimate"))
    assert tints["C6:C10000"] == "AND(LEN(TRIM(C6))=0,COUNTA($C6:$D6)>0)"
    assert tints["J6:J10000"] == "AND(LEN(TRIM(J6))=0,COUNTA($E6:$J6)>0)"


def test_the_missing_half_of_a_text_is_tinted() -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank_book("budget_request")))
    sheet = sheet_of(book)
    kk = find(sheet, "budget_name").coordinate
    tints = _wanted(sheet)
    row = find(sheet, "state_body").row  # the first text: the formula of all is relative to it
    assert tints[kk] == f"AND(LEN(TRIM(E{row}))=0,COUNTA($F{row})>0)"
