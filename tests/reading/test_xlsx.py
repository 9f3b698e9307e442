"""Workbooks as they were printed: every value that was printed is read, in both languages."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS
from formgen.model.base import Form
from formgen.model.payments import Payment, TaxBase
from formgen.model.printing import printed
from formgen.periods import Month, Period
from tests.forms.builders import budget_request, expense
from tests.forms.factories import FACTORIES
from tests.forms.report_builders import (
    document,
    final_financial_report,
    final_line,
    interim_financial_report,
    interim_line,
    salary,
    tax,
)
from tests.layouts.documents import sample
from tests.reading.documents import half
from tests.reading.workbooks import write_pair, written
from tests.support.shares import few_or_many, hold
from tests.support.strategies import forms
from tests.support.workbooks import WORKBOOKS

EVERY = list(product(WORKBOOKS, LANGS))


def _whole_forms() -> Iterator[Any]:
    for form_id in WORKBOOKS:
        yield pytest.param(FACTORIES[form_id](), id=f"{form_id}-small")
        yield pytest.param(sample(form_id), id=f"{form_id}-sample")


@pytest.mark.parametrize("form", [*_whole_forms()])
def test_two_workbooks_give_the_form_that_they_were_printed_from(form: Form, tmp_path: Path) -> None:
    assert formgen.read(*write_pair(tmp_path, form)) == printed(form)


@pytest.mark.parametrize("form", [*_whole_forms()])
@pytest.mark.parametrize("lang", LANGS)
def test_one_workbook_gives_the_texts_of_its_language(form: Form, lang: str, tmp_path: Path) -> None:
    assert formgen.read(written(tmp_path, form, lang)) == half(form, lang)


@pytest.mark.parametrize("form_id", WORKBOOKS)
@few_or_many(15, 100)
def test_any_form_is_read_as_it_was_printed(form_id: str, examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        form = data.draw(forms(form_id))
        with tempfile.TemporaryDirectory() as folder:
            assert formgen.read(*write_pair(Path(folder), form)) == printed(form)

    hold(judge, examples)


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_a_document_of_word_and_a_workbook_of_the_other_language_make_the_form(
    form_id: str, tmp_path: Path
) -> None:
    form = sample(form_id)
    word = tmp_path / "kk.docx"
    word.write_bytes(formgen.render(form, "kk", "docx"))
    assert formgen.read(word, written(tmp_path, form, "ru")) == printed(form)


@pytest.mark.parametrize("count", [0, 1, 2, 300])
def test_lists_of_any_length_are_read(count: int, tmp_path: Path) -> None:
    numbers = range(count)
    report = final_financial_report(
        groups=[replace(final_financial_report().groups[1])],
        salaries=[replace(salary("1.50"), full_name=f"№ {number}") for number in numbers],
        civil_contracts=(),
        taxes=[replace(tax(TaxBase.SALARY, "2"), kind=f"№ {number}") for number in numbers],
        documents=[replace(document(), number=f"{number}/26") for number in numbers],
    )
    assert formgen.read(written(tmp_path, report, "kk")) == half(report, "kk")
    first, *_ = interim_financial_report().groups
    groups = [
        replace(first, lines=[replace(interim_line(), name=f"№ {number}") for number in numbers]),
        first,
    ]
    interim = interim_financial_report(groups=groups)
    assert formgen.read(written(tmp_path, interim, "ru")) == half(interim, "ru")


def test_groups_without_lines_stay_groups(tmp_path: Path) -> None:
    first, *_ = final_financial_report().groups
    empty = replace(first, name="Басқа", lines=())
    report = final_financial_report(groups=[empty, first, empty, replace(first, lines=[final_line()]), empty])
    assert formgen.read(written(tmp_path, report, "kk")) == half(report, "kk")


@pytest.mark.parametrize("months", [1, 2, 9, 12, 40])
def test_a_grid_of_any_months_is_read(months: int, tmp_path: Path) -> None:
    first = dt.date(2025, 11, 1)
    at = first.year * 12 + first.month - 1 + months - 1
    groups = [final_financial_report().groups[1]]
    report = final_financial_report(groups=groups, period=Period(first, dt.date(at // 12, at % 12 + 1, 28)))
    every = report.period.months()
    assert len(every) == months
    rows = [
        replace(salary(), payments=[Payment(month=month, amount=Decimal(month.month)) for month in every]),
        replace(salary(), payments=()),
        replace(salary(), payments=[Payment(month=every[-1], amount=Decimal("0.01"))]),
    ]
    report = replace(report, salaries=tuple(rows), civil_contracts=(), taxes=())
    assert formgen.read(written(tmp_path, report, "ru")) == half(report, "ru")


@pytest.mark.parametrize(
    "text",
    [
        "Бір\nекі\n\nүш",
        "\nБос жолдан кейін",
        "Соңында бос жол\n\n",
        "=1+1",
        "'апостроф",
        "_x000D_ пен _x005F_",
        "a\tb",
        " шеттері бос ",
        "1 234,50",
        "001",
        "12.05.2026",
        "TRUE",
        "#REF!",
        "ВСЕГО",
        "Итого",
        "№",
        "Бағасы, теңге",
    ],
)
def test_a_text_of_any_looks_stays_that_text(text: str, tmp_path: Path) -> None:
    request = budget_request(
        state_body=text,
        service_name=text,
        estimate=[
            replace(
                budget_request().estimate[0], event=text, expenses=[replace(expense(), name=text, unit=text)]
            )
        ],
    )
    request = replace(request, relevance=replace(request.relevance, tasks=text))
    assert formgen.read(written(tmp_path, request, "kk")) == half(request, "kk")
    assert formgen.read(written(tmp_path, request, "ru")) == half(request, "ru")


@pytest.mark.parametrize(
    "amount", ["0", "0.01", "0.10", "1000.10", "99999999.99", "1234567890123.45", "9999999999999.99"]
)
def test_a_sum_is_read_to_the_tiyn(amount: str, tmp_path: Path) -> None:
    report = final_financial_report(documents=[document(amount)])
    read = formgen.read(written(tmp_path, report, "kk"))
    assert isinstance(read, formgen.FinalFinancialReport)
    assert read.documents[0].amount == Decimal(amount)


def test_a_draft_tells_what_is_missing_in_it(tmp_path: Path) -> None:
    nothing: Any = None
    request = replace(budget_request(), service_name=nothing, fiscal_year=nothing)
    path = tmp_path / "draft.xlsx"
    path.write_bytes(formgen.render(request, "kk", "xlsx", draft=True))
    with pytest.raises(formgen.FormErrors) as raised:
        formgen.read(path)
    assert {(each.path, each.code) for each in raised.value.problems} == {
        ("service_name", "value.missing"),
        ("fiscal_year", "value.missing"),
    }


def test_a_month_stands_at_the_head_of_its_column(tmp_path: Path) -> None:
    report = final_financial_report()
    read = formgen.read(written(tmp_path, report, "ru"))
    assert isinstance(read, formgen.FinalFinancialReport)
    assert [payment.month for payment in read.salaries[0].payments] == [Month(2026, 3), Month(2026, 4)]
