from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from formgen.forms.final_financial_report.data import Covers, FinalExpenseGroup, FinalFinancialReport
from formgen.forms.interim_financial_report.data import (
    InterimExpenseGroup,
    InterimExpenseLine,
    InterimFinancialReport,
)
from formgen.model.blanks import BLANK, blank_form
from formgen.model.payments import Payment, TaxBase
from formgen.model.printing import printed
from formgen.periods import Month, Period
from tests.forms.findings import errors, warnings
from tests.forms.report_builders import (
    civil_contract,
    document,
    final_financial_report,
    final_line,
    interim_financial_report,
    interim_line,
    payments,
    salary,
    tax,
)


def interim(*lines: InterimExpenseLine, number: int = 2) -> InterimFinancialReport:
    group = InterimExpenseGroup(name="Іс-шаралар", lines=lines)
    return interim_financial_report(groups=[group], number=number)


def test_reports_without_groups_are_an_error() -> None:
    empty = final_financial_report(groups=[], salaries=[], civil_contracts=[], taxes=[])

    assert errors(interim_financial_report(groups=[])) == [("groups", "list.too_short")]
    assert errors(empty) == [("groups", "list.too_short")]


def test_reports_without_a_line_are_an_error() -> None:
    group = FinalExpenseGroup(name="Іс-шаралар", lines=[])

    assert errors(interim()) == [("groups", "report.no_line")]
    assert errors(final_financial_report(groups=[group, group])) == [("groups", "report.no_line")]


def test_interim_financial_reports_are_numbered_from_1() -> None:
    assert errors(interim(interim_line(), number=0)) == [("number", "report.number_below_one")]


@pytest.mark.parametrize(
    ("before", "spent", "overspent"),
    [
        ("60000", "40000", False),
        ("60000", "40000.01", True),
        ("0", "100000.01", True),
        ("100000.01", "0", True),
    ],
)
def test_an_overspent_line_of_an_interim_report_gets_a_warning(
    before: str, spent: str, *, overspent: bool
) -> None:
    found = warnings(interim(interim_line(), interim_line("100000", before, spent)))

    assert found == ([("groups[0].lines[1].spent", "line.overspent")] if overspent else [])


def test_money_spent_before_the_first_report_gets_a_warning() -> None:
    line = interim_line(before="10")

    assert warnings(interim(line, number=1)) == [
        ("groups[0].lines[0].spent_before", "line.spent_before_first_report")
    ]
    assert warnings(interim(line, number=2)) == []


def test_an_interim_report_adds_its_columns_up() -> None:
    form = interim(interim_line("100.10", "10.05", "20.02"), interim_line("1", "2", "3"))
    (group,) = form.groups

    assert [line.balance for line in group.lines] == [Decimal("70.03"), Decimal(-4)]
    for level in (form, group):
        assert level.planned == Decimal("101.10")
        assert level.spent_before == Decimal("12.05")
        assert level.spent == Decimal("23.02")
        assert level.balance == Decimal("66.03")


def test_a_final_report_adds_its_columns_up() -> None:
    form = final_financial_report()

    assert [group.planned for group in form.groups] == [Decimal("330000.10"), Decimal("169999.90")]
    assert form.planned == form.spent == form.documents_total == Decimal(500000)
    assert form.balance == 0
    assert form.salaries_total == Decimal("200000.10")
    assert form.civil_contracts_total == Decimal(100000)
    assert form.taxes_total == Decimal(30000)


@pytest.mark.parametrize(
    ("breakdown", "rows"),
    [
        ("salaries", [salary("200000.09")]),
        ("salaries", []),
        ("civil_contracts", [civil_contract("60000", "40000"), civil_contract("0.01")]),
        ("taxes", [tax(TaxBase.CIVIL_CONTRACT, "29999.99")]),
    ],
)
def test_a_breakdown_adds_up_to_what_its_lines_spend(breakdown: str, rows: list[object]) -> None:
    assert errors(final_financial_report(**{breakdown: rows})) == [(breakdown, "breakdown.sum_differs")]


def test_several_lines_may_share_a_breakdown() -> None:
    lines = [
        final_line("150000.10", covers=Covers.SALARIES),
        final_line("50000", covers=Covers.SALARIES),
        final_line("299999.90"),
    ]

    assert errors(final_financial_report(groups=[FinalExpenseGroup(name="Барлығы", lines=lines)])) == []


def test_a_breakdown_that_no_line_covers_is_compared_with_nothing() -> None:
    lines = [final_line("500000")]

    assert errors(final_financial_report(groups=[FinalExpenseGroup(name="Барлығы", lines=lines)])) == []


def test_the_breakdown_that_a_line_covers_is_not_printed() -> None:
    form = printed(final_financial_report())

    assert {line.covers for group in form.groups for line in group.lines} == {None}
    assert errors(form) == []


@pytest.mark.parametrize("month", [Month(2026, 2), Month(2026, 12), Month(2025, 5)])
@pytest.mark.parametrize("breakdown", ["salaries", "civil_contracts", "taxes"])
def test_a_payment_outside_the_period_is_an_error(breakdown: str, month: Month) -> None:
    form = final_financial_report()
    (*rows, last) = getattr(form, breakdown)
    (*before, moved) = last.payments
    rows.append(replace(last, payments=[*before, replace(moved, month=month)]))

    path = f"{breakdown}[{len(rows) - 1}].payments[{len(before)}].month"
    assert errors(replace(form, **{breakdown: rows})) == [(path, "payment.outside_period")]


def test_two_payments_of_one_row_in_one_month_are_an_error() -> None:
    twice = [Payment(month=Month(2026, 3), amount=Decimal(50000)), *payments("50000.10", "100000")]
    row = replace(salary(), payments=twice)

    assert errors(final_financial_report(salaries=[row])) == [
        ("salaries[0].payments[1].month", "payment.month_twice")
    ]


def test_two_people_may_be_paid_in_one_month() -> None:
    assert errors(final_financial_report(salaries=[salary("100000"), salary("100000.10")])) == []


@pytest.mark.parametrize(
    ("spent", "code"), [("99999.99", "line.money_left"), ("100000.01", "line.overspent")]
)
def test_a_line_that_is_not_spent_as_planned_gets_a_warning(spent: str, code: str) -> None:
    form = final_financial_report()
    group = FinalExpenseGroup(name="Іс-шаралар", lines=[final_line("69999.90"), final_line("100000", spent)])

    found = warnings(replace(form, groups=[form.groups[0], group], documents=[document("500000.01")]))

    assert found == [("groups[1].lines[1].spent", code)]


def test_documents_prove_all_that_was_spent() -> None:
    less = [document("499999.99")]

    assert warnings(final_financial_report(documents=less)) == [("documents", "documents.less_than_spent")]
    assert warnings(final_financial_report(documents=[*less, document("0.01")])) == []
    assert warnings(final_financial_report(documents=[])) == [("documents", "documents.less_than_spent")]


def test_paid_civil_contracts_need_a_tax() -> None:
    untaxed = [tax(TaxBase.SALARY, "20000"), tax(TaxBase.EXPERT_FEE, "10000")]

    assert warnings(final_financial_report(taxes=untaxed)) == [("taxes", "taxes.no_civil_contract")]


def test_months_run_through_the_whole_period() -> None:
    form = final_financial_report(period=Period(dt.date(2025, 11, 30), dt.date(2026, 4, 1)))

    assert list(map(str, form.months)) == ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04"]


def test_a_month_outside_the_period_has_a_column_in_a_draft() -> None:
    form = final_financial_report(period=Period(dt.date(2026, 4, 1), dt.date(2026, 4, 30)))

    assert form.months == (Month(2026, 3), Month(2026, 4))


def test_the_last_month_of_the_calendar_ends_a_period() -> None:
    assert Period(dt.date(9999, 11, 1), dt.date(9999, 12, 31)).months() == (Month(9999, 11), Month(9999, 12))
    assert Period(dt.date(2026, 2, 1), dt.date(2026, 1, 1)).months() == ()


def test_a_grid_adds_up_both_ways() -> None:
    form = final_financial_report(salaries=[salary("1.10", "2.20"), salary("3.30")])

    assert [row.total for row in form.salaries] == [Decimal("3.30"), Decimal("3.30")]
    assert [form.salaries[1].paid_in(month) for month in form.months[:2]] == [Decimal("3.30"), None]
    by_month = [form.paid_in("salaries", month) for month in form.months]
    assert by_month == [Decimal("4.40"), Decimal("2.20"), *[None] * 7]


def test_a_blank_report_has_room_for_every_sum_and_month() -> None:
    form = blank_form(FinalFinancialReport)

    assert list(map(repr, form.months)) == ["BLANK"] * 12
    assert repr(form.salaries[0].paid_in(form.months[0])) == "BLANK"
    for name in ("planned", "spent", "balance", "salaries_total", "documents_total"):
        assert getattr(form, name) is BLANK


def test_the_breakdowns_may_be_left_out() -> None:
    groups = [FinalExpenseGroup(name="Барлығы", lines=[final_line("500000")])]

    assert warnings(final_financial_report(groups=groups, salaries=[], civil_contracts=[], taxes=[])) == []
