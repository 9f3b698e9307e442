"""``check`` never raises for any day in a form, and every form that passes is printed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS, Text
from formgen.checks import check, size_checks
from formgen.forms import FORM_IDS, form_class
from formgen.model import payments
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind
from formgen.model.limits import CELL_LIMIT, MONTHS_LIMIT
from formgen.periods import Month, Period
from formgen.problems import errors_of
from tests.forms import builders, report_builders
from tests.forms.factories import form_of_equal_texts
from tests.support.edits import edited
from tests.support.strategies import forms

DAYS = st.one_of(
    st.dates(),  # from year 1 to 9999
    st.sampled_from([dt.date.min, dt.date.max, dt.date(4, 2, 29), dt.date(2024, 2, 29)]),
)

SLOW = settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def printed_in_all(form: Form) -> None:
    for lang in LANGS:
        for format_ in form_class(form.ID).FORMATS:
            formgen.render(form, lang, format_)


@pytest.mark.parametrize("form_id", FORM_IDS)
@SLOW
@given(data=st.data())
def test_a_form_of_any_days_is_judged_and_what_passes_is_printed(form_id: str, data: st.DataObject) -> None:
    def any_day(info: FieldInfo, value: Any) -> Any:
        if value is None or info.kind not in (Kind.DATE, Kind.MONTH, Kind.PERIOD):
            return value
        first, second = data.draw(DAYS), data.draw(DAYS)
        if info.kind is Kind.PERIOD:
            return Period(min(first, second), max(first, second))
        return Month.of(first) if info.kind is Kind.MONTH else first

    form = edited(data.draw(forms(form_id)), any_day)
    problems = check(form)
    for problem in problems:
        assert all(problem.message(lang) for lang in ("kk", "ru", "en"))
    if not errors_of(problems):
        printed_in_all(form)


def test_a_report_of_too_many_months_is_refused_and_one_of_as_many_as_may_be_is_printed() -> None:
    report = report_builders.final_financial_report()
    start = dt.date(1, 1, 31)
    last = replace(report, period=Period(start, dt.date(MONTHS_LIMIT // 12, 12, 1)))
    assert last.period.month_count == MONTHS_LIMIT == len(last.period.months())
    assert "period.too_long" not in {problem.code for problem in check(last)}
    form = replace(report, period=Period(start, dt.date.max))
    assert ("period", "period.too_long") in {(problem.path, problem.code) for problem in check(form)}
    assert formgen.render(form, "kk", draft=True)


def test_breakdowns_of_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payments, "GRID_LIMIT", 1)
    assert "breakdowns.too_large" in {
        problem.code for problem in check(report_builders.final_financial_report())
    }


@pytest.mark.parametrize(("bound", "code"), [("ROWS_LIMIT", "form.rows"), ("TEXT_LIMIT", "form.text")])
def test_a_form_that_is_too_large_is_refused(bound: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    form = builders.budget_request()
    monkeypatch.setattr(size_checks, bound, 1)
    assert [(problem.path, problem.code) for problem in check(form)] == [("", code)]


def test_a_text_that_no_cell_holds_is_refused_where_the_form_has_a_workbook() -> None:
    longest = Text(kk="ә" * CELL_LIMIT, ru="я" * CELL_LIMIT)
    assert check(replace(builders.budget_request(), service_name=longest)) == []
    longer = Text(kk="ә" * CELL_LIMIT, ru="я" * (CELL_LIMIT + 1))
    found = check(replace(builders.budget_request(), service_name=longer))
    assert [(problem.path, problem.code) for problem in found] == [("service_name", "text.too_long")]
    assert check(replace(builders.premium_activity(), innovations=longer)) == []


@pytest.mark.parametrize(
    "form_id", [form_id for form_id in FORM_IDS if "xlsx" in form_class(form_id).FORMATS]
)
def test_a_workbook_holds_texts_that_are_all_as_long_as_they_may_be(form_id: str) -> None:
    longest = "ә" * CELL_LIMIT

    def lengthened(info: FieldInfo, value: Any) -> Any:
        return Text(longest) if info.kind is Kind.TEXT and value is not None else value

    form = edited(form_of_equal_texts(form_id), lengthened)
    assert errors_of(check(form)) == ()
    printed_in_all(form)
