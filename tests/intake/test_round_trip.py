from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, cast

import openpyxl
import pytest
from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.forms import FORM_IDS, form_class
from formgen.forms.budget_request.data import BudgetSpecific, EstimateEvent
from formgen.intake import build_intake
from formgen.loading import load
from formgen.model.base import Form
from formgen.model.parties import Person
from formgen.model.payments import Payment, SalaryRow
from formgen.periods import Month
from formgen.problems import FormErrors
from tests.forms.builders import budget_request, expense, person
from tests.forms.factories import FACTORIES
from tests.forms.report_builders import final_financial_report, salary
from tests.intake.workbooks import as_cells_hold, blank_book, loaded, sheet_of
from tests.support.audit import audit
from tests.support.generated import values
from tests.support.shares import few_or_many, hold

SAMPLES = Path(__file__).parents[2] / "samples"


def _back(form: Form, folder: Path) -> Form | None:
    found = loaded(build_intake(form.ID, form), folder)
    assert found.problems == ()
    return found.form


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_sample_typed_into_a_workbook_loads_as_it_was(form_id: str, tmp_path: Path) -> None:
    form = load(SAMPLES / f"{form_id}.yaml")
    assert _back(form, tmp_path) == form


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_smallest_right_form_loads_as_it_was(form_id: str, tmp_path: Path) -> None:
    form = FACTORIES[form_id]()
    assert _back(form, tmp_path) == form


@cache
def _forms(form_id: str) -> st.SearchStrategy[Any]:
    return values(form_class(form_id)).map(_one_line_phones)


def _one_line_phones(value: Any) -> Any:
    """Join the lines of every telephone: a cell has one to a line."""
    from dataclasses import fields, is_dataclass, replace

    if isinstance(value, tuple):
        return tuple(map(_one_line_phones, value))
    if not is_dataclass(value) or isinstance(value, Text | type):
        return value
    parts = {field.name: _one_line_phones(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Person):
        parts["phones"] = tuple(phone.replace("\n", " ").strip() or "1" for phone in value.phones)
    return replace(value, **parts)


@pytest.mark.parametrize("form_id", FORM_IDS)
@few_or_many(2, 6)
def test_any_form_loads_as_it_was(
    form_id: str, examples: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    def judge(data: st.DataObject) -> None:
        form = data.draw(_forms(form_id))
        assert as_cells_hold(_back(form, tmp_path_factory.mktemp("x"))) == as_cells_hold(form)

    hold(judge, examples)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "=HYPERLINK(1)",
        "+7 701",
        "-5",
        "@SUM(A1)",
        "#N/A",
        "'апостроф",
        "_x0041_ _x005F_ _X_ __x000A_",
        "\tбос\u00a0 орын ",
        "бір\nекі\n\nүш\n",
        "00123",
        "2026-11-22",
        "TRUE",
        "{{ x }} {% y %} <a> & \"'",
        "\u2028 \u200b \ufeff 🎈",
        "\x00\x07\ud800\uffff",
        "ә" * 32_767,
    ],
)
def test_a_text_stays_letter_for_letter(text: str, tmp_path: Path) -> None:
    form = budget_request(service_name=text, executor=person(full_name=Text(kk=text, ru="а")))
    assert _back(form, tmp_path) == form


@pytest.mark.parametrize(
    ("quantity", "price"),
    [("0", "0"), ("0.000001", "0.10"), ("1234567.891", "0.01"), ("1e3", "999999999999999.99"), ("2", "1E+2")],
)
def test_a_number_stays_exact(quantity: str, price: str, tmp_path: Path) -> None:
    event = EstimateEvent(event="Семинар", expenses=[expense(quantity, price)])
    form = budget_request(estimate=[event])
    assert _back(form, tmp_path) == form


@pytest.mark.parametrize(
    "day", [dt.date(1, 1, 1), dt.date(1899, 12, 31), dt.date(1900, 2, 28), dt.date(1900, 3, 1), dt.date.max]
)
def test_a_day_stays_also_where_excel_counts_wrong(day: dt.date, tmp_path: Path) -> None:
    form = budget_request(filled_on=day)
    assert _back(form, tmp_path) == form


@pytest.mark.parametrize(
    "months", [(), (3,), (3, 4, 5), (5, 4, 3), (3, 3, 3), (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2)]
)
def test_payments_keep_their_order(months: tuple[int, ...], tmp_path: Path) -> None:
    payments = [Payment(month=Month(2026, each), amount=Decimal(each)) for each in months]
    row = SalaryRow(full_name="А", position="Б", payments=payments)
    form = final_financial_report(salaries=[row, row])
    assert _back(form, tmp_path) == form


def test_more_rows_than_are_prepared_load_in_their_order(tmp_path: Path) -> None:
    events = [
        EstimateEvent(event=f"{number}", expenses=[expense(f"{number}")] * (number % 3))
        for number in range(120)
    ]
    form = budget_request(estimate=events)
    assert _back(form, tmp_path) == form


def _payment(month: Any, amount: Any) -> Payment:
    return Payment(month=month, amount=amount)


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"service_name": "я" * 32_768}, "service_name"),
        ({"executor": person(phones=["1\n2"])}, "executor.phones"),
        ({"executor": "кто-то"}, "executor"),
        ({"estimate": "нет"}, "estimate"),
        ({"fiscal_year": "2026"}, "fiscal_year"),
        ({"service_name": 5}, "service_name"),
        ({"specific": BudgetSpecific(code=cast("Any", 155), name="услуги")}, "specific.code"),
        ({"budget_level": 1}, "budget_level"),
        ({"filled_on": "вчера"}, "filled_on"),
        ({"filled_on": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}, "filled_on"),
        ({"executor": person(phones="1")}, "executor.phones"),
        ({"estimate": [None]}, "estimate[0]"),
        (
            {"estimate": [EstimateEvent(event="А", expenses=[expense("NaN")])]},
            "estimate[0].expenses[0].quantity",
        ),
    ],
)
def test_what_no_cell_can_hold_is_named(given: dict[str, Any], path: str) -> None:
    with pytest.raises(FormErrors) as caught:
        build_intake("budget_request", budget_request(**given))
    assert {found.code for found in caught.value.problems} == {"cell.cannot_hold"}
    assert {found.path.startswith(path) for found in caught.value.problems} == {True}


@pytest.mark.parametrize(
    ("given", "path"),
    [
        (
            {"salaries": [replace(salary(), payments=[_payment(None, 1)])]},
            "salaries[0].payments[0]",
        ),
        (
            {"salaries": [replace(salary(), payments=[_payment("2026-01", 1)])]},
            "salaries[0].payments[0]",
        ),
        (
            {"salaries": [replace(salary(), payments=[_payment(Month(2026, 1), "1")])]},
            "salaries[0].payments[0]",
        ),
        ({"period": "2026"}, "period"),
    ],
)
def test_a_payment_or_a_period_that_no_cell_can_hold_is_named(given: dict[str, Any], path: str) -> None:
    with pytest.raises(FormErrors) as caught:
        build_intake("final_financial_report", final_financial_report(**given))
    assert {found.code for found in caught.value.problems} == {"cell.cannot_hold"}
    assert {found.path.startswith(path) for found in caught.value.problems} == {True}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_workbook_is_valid_and_always_the_same_bytes(form_id: str) -> None:
    blank = blank_book(form_id)
    filled = build_intake(form_id, FACTORIES[form_id]())
    assert audit(blank, "xlsx") == audit(filled, "xlsx") == []
    assert build_intake(form_id) == blank
    assert build_intake(form_id, FACTORIES[form_id]()) == filled


def test_a_form_of_another_kind_is_refused() -> None:
    with pytest.raises(TypeError):
        build_intake("premium_application", budget_request())


@pytest.mark.parametrize(
    ("form_id", "star", "paths"),
    [
        ("premium_application", "*", {"applicant.name", "direction", "filled_on"}),
        (
            "premium_application",
            "(*)",
            {
                "applicant.head.full_name",
                "applicant.head.position",
                "signatory.full_name",
                "signatory.position",
            },
        ),
        ("premium_questionnaire", "(*)", {"signatory.full_name", "signatory.position"}),
    ],
)
def test_what_must_be_given_is_starred_the_rules_counted_in(form_id: str, star: str, paths: set[str]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(blank_book(form_id)))
    rows = sheet_of(book).iter_rows(min_row=5, max_col=4, values_only=True)
    assert {row[0] for row in rows if row[3] == star} == paths
