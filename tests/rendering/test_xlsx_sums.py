"""Formulas: the stored results are the form's own figures, and those that LibreOffice computes."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.forms.budget_request.data import BudgetRequest, EstimateEvent
from formgen.forms.final_financial_report.data import FinalExpenseGroup, FinalFinancialReport
from formgen.forms.interim_financial_report.data import InterimExpenseGroup, InterimFinancialReport
from formgen.loading import load
from formgen.model.base import Form
from formgen.model.blanks import blank_form
from formgen.model.payments import Payment
from formgen.model.printing import printed
from formgen.periods import Period
from formgen.rendering.workbook.renderer import render_xlsx
from formgen.templates.folders import own_folder
from tests.forms.builders import budget_request, expense
from tests.forms.report_builders import (
    civil_contract,
    document,
    final_financial_report,
    final_line,
    interim_financial_report,
    interim_line,
    salary,
)
from tests.support.workbooks import WORKBOOKS, cells, filled, recalculated, template, without_stored_values

MONEY = st.decimals(0, 10**9, places=2)
QUANTITY = st.decimals("0.001", 10**4, places=3)


@lru_cache(maxsize=1)
def _book(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data), data_only=True)


def _column(data: bytes, sheet: str, caption: str) -> list[Decimal]:
    """Return the numbers in the column under a caption, from top to bottom, formulas by their value."""
    page = _book(data)[sheet]
    head = next(cell for row in page.iter_rows() for cell in row if cell.value == caption)
    below = (page.cell(row, head.column).value for row in range(head.row + 1, page.max_row + 1))
    return [Decimal(str(value)) for value in below if isinstance(value, int | float)]


@settings(max_examples=40)
@given(events=st.lists(st.lists(st.tuples(QUANTITY, MONEY), max_size=4), max_size=4))
def test_the_sums_of_an_estimate_are_the_requests_own(events: list[list[tuple[Decimal, Decimal]]]) -> None:
    estimate = [
        EstimateEvent(event=Text("е"), expenses=[expense(str(many), str(price)) for many, price in lines])
        for lines in events
    ]
    form = budget_request(estimate=estimate)
    wanted = []
    for event in estimate:
        wanted += [line.sum for line in event.expenses] + [event.subtotal]
    assert _column(filled(form, "ru"), "Смета расходов", "Сумма, тенге") == [*wanted, form.total]


@settings(max_examples=40)
@given(groups=st.lists(st.lists(st.tuples(MONEY, MONEY, MONEY), max_size=3), max_size=3))
def test_the_balances_of_an_interim_report_are_its_own(
    groups: list[list[tuple[Decimal, Decimal, Decimal]]],
) -> None:
    form = interim_financial_report(
        groups=[
            InterimExpenseGroup(name=Text("т"), lines=[interim_line(*map(str, line)) for line in lines])
            for lines in groups
        ]
    )
    data = filled(form, "ru")
    for caption, name in (
        ("Сумма по смете, тенге", "planned"),
        ("Освоено до отчетного периода, тенге", "spent_before"),
        ("Освоено за отчетный период, тенге", "spent"),
        ("Остаток, тенге", "balance"),
    ):
        wanted = []
        for group in form.groups:
            wanted += [getattr(line, name) for line in group.lines] + [getattr(group, name)]
        assert _column(data, "Отчет", caption) == [*wanted, getattr(form, name)]


@settings(max_examples=40)
@given(rows=st.lists(st.lists(MONEY, min_size=1, max_size=9), min_size=1, max_size=4))
def test_a_breakdown_adds_up_both_ways(rows: list[list[Decimal]]) -> None:
    form = final_financial_report(salaries=[salary(*map(str, row)) for row in rows])
    data = filled(form, "ru")
    totals = [row.total for row in form.salaries]
    assert _column(data, "Заработная плата", "Всего") == [*totals, form.salaries_total]
    for month in form.months:
        column = _column(data, "Заработная плата", f"{_NAMES[month.month - 1]} {month.year}")
        assert column[-1] == (form.paid_in("salaries", month) or 0)


_NAMES = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()


def _estimate(lines: int, events: int = 1) -> BudgetRequest:
    each = [
        expense(f"{number % 7 + 1}.5", f"{number * 13 % 997}.{number % 100:02d}") for number in range(lines)
    ]
    return budget_request(estimate=[EstimateEvent(event=Text("іс"), expenses=each)] * events)


def _interim(lines: int, groups: int = 1) -> InterimFinancialReport:
    each = [
        interim_line(f"{number * 1000}.10", f"{number}.05", f"{number * 999}.33") for number in range(lines)
    ]
    return interim_financial_report(groups=[InterimExpenseGroup(name=Text("топ"), lines=each)] * groups)


def _final(people: int, months: int, lines: int = 3) -> FinalFinancialReport:
    period = Period(dt.date(2025, 11, 1), dt.date(2025 + (9 + months) // 12, (9 + months) % 12 + 1, 28))
    paid = [
        Payment(month=month, amount=Decimal(f"{number * 977 % 9973}.{number % 100:02d}"))
        for number, month in enumerate(period.months(), start=7)
        if number % 5
    ]
    group = FinalExpenseGroup(
        name=Text("топ"), lines=[final_line(f"{n}000.7", f"{n}001.07") for n in range(lines)]
    )
    return final_financial_report(
        period=period,
        groups=[group, group],
        salaries=[replace(salary("1"), payments=paid)] * people,
        civil_contracts=[replace(civil_contract("1"), payments=paid[:1])] * people,
        taxes=[],
        documents=[document(f"{number}.10") for number in range(people)],
    )


GENERATED: dict[str, Form] = {
    **{f"estimate-{lines}": _estimate(lines) for lines in (0, 1, 2, 300)},
    "estimate-of-40-events": _estimate(2, 40),
    "no-estimate": _estimate(0, 0),
    **{f"interim-{lines}": _interim(lines) for lines in (0, 1, 2, 300)},
    "interim-of-no-group": _interim(0, 0),
    "interim-of-30-groups": _interim(3, 30),
    **{
        f"final-{people}-{months}": _final(people, months)
        for people, months in ((0, 1), (1, 1), (1, 12), (40, 1), (40, 12), (2, 24))
    },
}


def _workbooks() -> dict[str, bytes]:
    made = {name: filled(form, "ru") for name, form in GENERATED.items()}
    for form_id in WORKBOOKS:
        sample = load(own_folder("samples") / f"{form_id}.yaml")
        for lang in ("kk", "ru"):
            made[f"{form_id}-{lang}"] = filled(sample, lang)
            made[f"{form_id}-{lang}-blank"] = render_xlsx(
                printed(blank_form(type(sample))), template(form_id, lang), blank=True
            )
    return made


@pytest.mark.libreoffice
def test_libreoffice_comes_to_the_very_numbers_that_stand_stored() -> None:
    made = _workbooks()
    worked_out = recalculated(made)
    for name, data in made.items():
        formulas = {place for place, value in cells(data, stored=False).items() if str(value).startswith("=")}
        stored, anew = cells(data), cells(worked_out[name])
        assert formulas, name
        for place in formulas:
            ours, theirs = stored.get(place, ""), anew.get(place, "")
            if isinstance(ours, int | float):
                assert isinstance(theirs, int | float), (name, place, ours, theirs)
                assert round(Decimal(theirs), 6) == round(Decimal(ours), 6), (name, place)
            else:
                assert theirs == ours, (name, place)


@pytest.mark.libreoffice
def test_changing_a_quantity_changes_every_sum_that_depends_on_it() -> None:
    form = _estimate(3, 2)
    book = openpyxl.load_workbook(io.BytesIO(filled(form, "ru")))
    sheet = book["Смета расходов"]
    ((_, rows),) = book.defined_names["estimate.1.expenses"].destinations
    first = sheet[rows][0]
    first[3].value = 1000
    stream = io.BytesIO()
    book.save(stream)
    changed = recalculated({"changed": stream.getvalue()})["changed"]
    line = form.estimate[1].expenses[0]
    more = line.price * 1000 - line.sum
    sums = _column(changed, "Смета расходов", "Сумма, тенге")
    assert sums[4] == line.price * 1000
    assert sums[-2] == form.estimate[1].subtotal + more
    assert sums[-1] == form.total + more


def test_without_stored_values_nothing_stands_beside_a_formula() -> None:
    bare = cells(without_stored_values(filled(budget_request(), "ru")))
    assert not any(str(value).startswith("Обоснование") for value in bare.values())
