from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from formgen.checks import check
from formgen.model.base import Form
from formgen.model.payments import CivilContractRow, Payment
from formgen.periods import Month
from tests.forms.builders import contract
from tests.forms.findings import warnings
from tests.forms.report_builders import (
    civil_contract,
    document,
    final_creative_report,
    final_financial_report,
    interim_creative_report,
    step,
    step_event,
)

SIGNED = contract().date
COMPILED = dt.date(2026, 6, 30)
DAY = dt.timedelta(days=1)
DAYS = [
    (SIGNED - DAY, "date.before_contract"),
    (SIGNED, None),
    (COMPILED, None),
    (COMPILED + DAY, "date.after_report"),
]


def warning_at(form: Form, path: str) -> str | None:
    """Return the code of the warning at ``path``, or ``None`` if there is none."""
    return dict(warnings(form)).get(path)


@pytest.mark.parametrize(("day", "code"), DAYS)
def test_a_document_is_not_later_than_its_report_nor_earlier_than_the_contract(
    day: dt.date, code: str | None
) -> None:
    form = final_financial_report(documents=[replace(document(), date=day)], compiled_on=COMPILED)
    assert warning_at(form, "documents[0].date") == code


@pytest.mark.parametrize(("day", "code"), DAYS)
def test_a_civil_contract_lies_between_the_contract_and_the_report(day: dt.date, code: str | None) -> None:
    row = replace(civil_contract("60000", "40000"), contract=replace(contract(), date=day))
    form = final_financial_report(civil_contracts=[row], compiled_on=COMPILED)
    assert warning_at(form, "civil_contracts[0].contract.date") == code


@pytest.mark.parametrize(("day", "code"), DAYS)
def test_people_took_part_before_the_report_and_after_the_contract(day: dt.date, code: str | None) -> None:
    whole = final_creative_report(compiled_on=COMPILED)
    form = replace(whole, participants=[replace(whole.participants[0], date=day)])
    assert warning_at(form, "participants[0].date") == code


@pytest.mark.parametrize(
    ("month", "code"),
    [
        (Month(2026, 6), None),
        (Month(2026, 7), "date.after_report"),
        (Month(2026, 12), "payment.outside_period"),
    ],
)
def test_a_payment_is_not_made_in_a_month_after_the_report(month: Month, code: str | None) -> None:
    row: CivilContractRow = replace(
        civil_contract("60000"),
        payments=[Payment(month=Month(2026, 3), amount=Decimal(1)), Payment(month=month, amount=Decimal(1))],
    )
    found = check(final_financial_report(civil_contracts=[row], compiled_on=COMPILED))
    at = [problem.code for problem in found if problem.path == "civil_contracts[0].payments[1].month"]
    assert at == ([code] if code else [])


def test_a_payment_before_the_contract_gets_a_warning() -> None:
    late = replace(contract(), date=dt.date(2026, 4, 1))
    assert (
        warning_at(final_financial_report(contract=late), "salaries[0].payments[0].month")
        == "date.before_contract"
    )


@pytest.mark.parametrize(
    ("day", "code"),
    [(COMPILED, None), (COMPILED + DAY, "date.after_report"), (SIGNED, "event.outside_period")],
)
def test_an_event_is_not_later_than_its_report(day: dt.date, code: str | None) -> None:
    form = interim_creative_report(steps=[step(events=[step_event(date=day)])], compiled_on=COMPILED)
    assert warning_at(form, "steps[0].events[0].date") == code
