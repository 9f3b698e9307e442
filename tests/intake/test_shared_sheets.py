"""Tables that hold the items of a list and of their inner lists: groups with their lines, people with their sums."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from formgen.bilingual import Text
from formgen.checks import check
from formgen.forms import FORM_IDS, form_class
from formgen.forms.budget_request.data import EstimateEvent
from formgen.intake import build_intake
from formgen.intake.guide_texts import MONTH_EXAMPLES
from formgen.loading import LoadedForm
from formgen.model.entry_sheets import SheetKind, sheets_of
from formgen.periods import Month, Period
from tests.forms.builders import budget_request, expense
from tests.forms.report_builders import final_financial_report, salary
from tests.intake.workbooks import blank_book, edited, loaded, sheet_of

SHEETS = {"budget_request": 4, "interim_financial_report": 3, "final_financial_report": 8}
"""The most sheets that a money form has, with the guide and the lists of words."""


@pytest.mark.parametrize(("form_id", "most"), SHEETS.items())
def test_a_money_form_has_few_sheets(form_id: str, most: int) -> None:
    import io

    import openpyxl

    assert len(openpyxl.load_workbook(io.BytesIO(blank_book(form_id))).sheetnames) <= most


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_sums_by_months_stand_beside_their_rows(form_id: str) -> None:
    plans = sheets_of(form_class(form_id))
    shared = {plan.inner.path for plan in plans if plan.inner is not None}
    assert {plan.path for plan in plans if plan.kind is SheetKind.GRID} <= shared


def _events(rows: list[tuple[Any, ...]], tmp_path: Path) -> LoadedForm:
    """Load a budget request whose estimate has rows of a number, an event in both languages and an expense."""

    def edit(book: Any) -> None:
        sheet = sheet_of(book, "estimate")
        heads = {str(cell.value): cell.column for cell in sheet[1] if cell.value}
        names = ["#", "event.kk", "event.ru", "expenses[].name.kk", "expenses[].name.ru"]
        for row in range(6, 6 + 20):
            for column in heads.values():
                if column > 1:
                    sheet.cell(row, column).value = None
        for row, values in enumerate(rows, start=6):
            for name, value in zip(names, values, strict=False):
                sheet.cell(row, heads[name]).value = value
            if len(values) > 3:
                for name in ("expenses[].unit.kk", "expenses[].unit.ru"):
                    sheet.cell(row, heads[name]).value = "д"
                sheet.cell(row, heads["expenses[].quantity"]).value = 1
                sheet.cell(row, heads["expenses[].price"]).value = 5

    return loaded(edited(budget_request(), edit), tmp_path)


def _outline(found: LoadedForm) -> list[tuple[str | None, list[str | None]]]:
    return [
        (event.event and event.event.kk, [line.name.kk for line in event.expenses])
        for event in getattr(found.form, "estimate")  # noqa: B009 - the form's class is not known
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [("", "А", "А", "1", "1"), ("", "", "", "2", "2"), ("", "Б", "Б", "3", "3")],
        [(1, "А", "А", "1", "1"), (1, "", "", "2", "2"), (2, "Б", "Б", "3", "3")],
        [(1, "А", "А", "1", "1"), ("", "", "", "2", "2"), ("", "Б", "Б", "3", "3")],
        [("", "А", "А", "1", "1"), ("", "А", "А", "2", "2"), ("", "Б", "Б", "3", "3")],
        [("", "А", "А", "1", "1"), ("", "А", "", "2", "2"), ("", "Б", "Б", "3", "3")],
        [(1, "А", "А"), ("", "", "", "1", "1"), ("", "", "", "2", "2"), (2, "Б", "Б"), (2, "", "", "3", "3")],
        [(1, "А", "А", "1", "1"), (2, "Б", "Б", "3", "3"), (1, "", "", "2", "2")],
        [("1", "А", "А", "1", "1"), (1.0, "", "", "2", "2"), ("Б-1", "Б", "Б", "3", "3")],
        [(), ("", "А", "А", "1", "1"), (), ("", "", "", "2", "2"), (9,), ("", "Б", "Б", "3", "3")],
    ],
)
def test_each_way_to_say_which_item_a_row_belongs_to_is_understood(
    rows: list[tuple[Any, ...]], tmp_path: Path
) -> None:
    found = _events(rows, tmp_path)
    assert found.problems == ()
    assert _outline(found) == [("А", ["1", "2"]), ("Б", ["3"])]


def test_two_items_of_one_name_stay_two_by_their_numbers(tmp_path: Path) -> None:
    events = [EstimateEvent(event="А", expenses=[expense(each)]) for each in ("1", "2")]
    form = budget_request(estimate=events)
    assert loaded(build_intake("budget_request", form), tmp_path).form == form


def test_a_number_with_two_names_is_told_in_its_cell(tmp_path: Path) -> None:
    found = _events([(1, "А", "А", "1", "1"), (1, "Б", "Б", "2", "2")], tmp_path)
    told = [(p.path, p.code, p.location and p.location.cell) for p in found.problems]
    assert told == [("estimate[1]", "row.number_taken", "B7")]


@pytest.mark.parametrize("number", ["", 1])
def test_a_row_before_any_item_misses_the_items_name_in_its_cell(number: object, tmp_path: Path) -> None:
    found = _events([(number, "", "", "1", "1"), ("", "Б", "Б", "2", "2")], tmp_path)
    told = [(p.path, p.code, p.location and p.location.cell) for p in found.problems]
    assert told == [("estimate[0].event", "value.missing", "C6")]


def test_an_item_without_inner_items_is_named(tmp_path: Path) -> None:
    found = _events([("", "А", "А"), ("", "Б", "Б", "1", "1")], tmp_path)
    assert found.problems == ()
    assert _outline(found) == [("А", []), ("Б", ["1"])]


def _paid(heads: list[Any], tmp_path: Path, period: Period | None = None) -> LoadedForm:
    """Load a final report with one salary, whose columns of sums have these heads."""

    def edit(book: Any) -> None:
        sheet = sheet_of(book, "salaries")
        first = next(cell.column for cell in sheet[1] if cell.value == "month")
        for place, head in enumerate(heads):
            sheet.cell(5, first + place).value = head
            sheet.cell(6, first + place).value = 100 + place

    span = period or Period(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    row = salary()
    return loaded(edited(final_financial_report(salaries=[row], period=span), edit), tmp_path)


def _months(found: LoadedForm, count: int) -> list[tuple[Month, Decimal]]:
    payments = getattr(found.form, "salaries")[0].payments  # noqa: B009 - the form's class is not known
    return [(each.month, each.amount) for each in payments][:count]


@pytest.mark.parametrize("head", [*MONTH_EXAMPLES, dt.date(2026, 3, 1), dt.date(2026, 3, 15)])
def test_a_month_is_understood_as_the_guide_writes_it(head: object, tmp_path: Path) -> None:
    found = _paid([head], tmp_path)
    assert found.problems == ()
    assert (Month(2026, 3), Decimal(100)) in _months(found, 99)


def test_a_month_without_its_year_is_that_of_the_period(tmp_path: Path) -> None:
    span = Period(dt.date(2025, 9, 1), dt.date(2026, 6, 30))
    found = _paid(["қараша", "МАРТ"], tmp_path, span)
    assert _months(found, 2) == [(Month(2025, 11), Decimal(100)), (Month(2026, 3), Decimal(101))]


@pytest.mark.parametrize("span", [(2025, 2026), (2025, 2099)])
def test_a_month_without_its_year_that_could_be_two_is_told(span: tuple[int, int], tmp_path: Path) -> None:
    found = _paid(["март"], tmp_path, Period(dt.date(span[0], 1, 1), dt.date(span[1], 12, 31)))
    assert {p.code for p in found.problems} == {"value.not_month"}


def test_a_sum_without_a_month_misses_it_in_the_columns_head(tmp_path: Path) -> None:
    found = _paid([None], tmp_path)
    assert found.form is not None
    told = {(p.code, p.location and p.location.cell) for p in found.problems}
    assert ("value.missing", "G5") in told


def test_a_name_that_is_missing_in_one_language_is_named_in_its_cell(tmp_path: Path) -> None:
    found = _events([("", "А", "", "1", "1")], tmp_path)
    assert found.form is not None
    problems = found.with_checks(check(found.form, refused=found.refused))
    places = [(p.path, p.location and p.location.cell) for p in problems if p.code == "text.language_missing"]
    assert places == [("estimate[0].event.ru", "D6")]
    assert Text(kk="А") == getattr(found.form, "estimate")[0].event  # noqa: B009


@pytest.mark.parametrize(("head", "code"), [("мартт 2026", "value.not_month"), (None, "value.missing")])
def test_a_wrong_head_of_a_column_is_told_once_for_all_its_rows(
    head: str | None, code: str, tmp_path: Path
) -> None:
    def edit(book: Any) -> None:
        sheet = sheet_of(book, "salaries")
        first = next(cell.column for cell in sheet[1] if cell.value == "month")
        sheet.cell(5, first).value = head
        for row in range(6, 9):
            sheet.cell(row, first).value = 100

    form = final_financial_report(salaries=[salary()] * 3)
    found = loaded(edited(form, edit), tmp_path)
    assert found.form is not None
    problems = found.with_checks(check(found.form, refused=found.refused))
    told = [p.code for p in problems if p.location is not None and p.location.cell == "G5"]
    assert told == [code]
    assert all("UNKNOWN" not in problem.message("ru") for problem in problems)
