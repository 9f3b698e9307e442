"""A draft always prints: whatever is wrong with a form, as DOCX and XLSX, in both languages."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any, cast

import openpyxl
import pytest
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS, Text
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.drafts import Mark
from formgen.model.fields import Kind, fields_of
from tests.forms import builders
from tests.forms.factories import small_form
from tests.support.audit import audit
from tests.support.broken import broken_form
from tests.support.edits import edited
from tests.support.generated import with_garbage
from tests.support.shares import few_or_many, hold
from tests.support.wordtext import docx_text


def drafts(form: Form) -> Iterator[tuple[str, bytes]]:
    for format_ in form_class(form.ID).FORMATS:
        for lang in LANGS:
            yield format_, formgen.render(form, lang, format_, draft=True)


@few_or_many(15, 40)
def test_a_form_with_errors_anywhere_has_a_draft(examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        for format_, document in drafts(broken_form(Random(data.draw(st.integers(0, 2**32))))):
            assert audit(document, format_) == []

    hold(judge, examples)


@pytest.mark.parametrize("form_id", FORM_IDS)
@few_or_many(4, 10)
def test_a_form_of_garbage_has_a_draft(form_id: str, examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        assert all(document for _, document in drafts(data.draw(with_garbage(form_class(form_id)))))

    hold(judge, examples)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_an_empty_string_in_any_field_is_drafted_as_a_missing_value(form_id: str) -> None:
    form = edited(small_form(form_id), lambda info, value: "" if info.kind is Kind.STR else value)
    for format_, document in drafts(form):
        assert audit(document, format_) == []


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_of_which_nothing_was_given_has_a_draft(form_id: str) -> None:
    cls: Any = form_class(form_id)
    empty = cls(**dict.fromkeys(fields_of(cls)))
    for format_, document in drafts(empty):
        assert audit(document, format_) == []


def changed(form: Form, **changes: Any) -> Form:
    return cast("Form", replace(cast("Any", form), **changes))


@pytest.mark.parametrize(
    ("change", "mark"),
    [
        ({"filled_on": "12 март"}, "[? 12 март]"),
        ({"filled_on": dt.datetime(2026, 3, 1, 12, 30)}, "[? 01.03.2026, 12:30]"),  # noqa: DTZ001
        ({"direction": "sport"}, "[? sport]"),
        ({"addressee": 5}, "[? 5]"),
        ({"addressee": True}, "[? иә / да]"),
        ({"addressee": Decimal("12.5")}, "[? 12,5]"),
        ({"addressee": Text(kk="аб\x07в", ru="аб\x07в")}, "аб[U+0007]в"),
        ({"addressee": "аб\ud800"}, "аб[U+D800]"),
        ({"addressee": Text(kk=5, ru=["а"])}, "[? 5]"),  # type: ignore[arg-type]
        ({"applicant": "«Қор»"}, "[? «Қор»]"),
    ],
)
def test_what_cannot_be_printed_shows_as_a_mark_in_its_place(change: dict[str, Any], mark: str) -> None:
    form = changed(builders.premium_application(), **change)
    assert mark in docx_text(formgen.render(form, "kk", draft=True))


@pytest.mark.parametrize("price", ["90000.50", Decimal("1.005"), Decimal(10**15), Decimal("NaN"), 1.5])
def test_a_sum_that_cannot_be_counted_with_shows_in_its_cell_and_its_totals_stay_blank(price: Any) -> None:
    request = builders.budget_request()
    event = request.estimate[0]
    line = replace(event.expenses[0], price=price)
    form = replace(request, estimate=(replace(event, expenses=(line,)),))
    assert Mark(price).text in docx_text(formgen.render(form, "ru", draft=True))
    book = openpyxl.load_workbook(io.BytesIO(formgen.render(form, "ru", "xlsx", draft=True)), data_only=True)
    assert Mark(price).text in {cell.value for sheet in book for row in sheet for cell in row}


def test_a_negative_sum_and_a_wrong_identifier_stand_as_they_were_given() -> None:
    form = builders.premium_questionnaire()
    wrong = replace(form, applicant=replace(form.applicant, bin="940140000386"))
    assert "940140000386" in docx_text(formgen.render(wrong, "kk", draft=True))


def test_a_total_too_large_for_an_official_sum_has_its_words() -> None:
    request = builders.budget_request()
    event = request.estimate[0]
    line = replace(event.expenses[0], quantity=Decimal(10**9 - 1), price=Decimal("9999999999999.99"))
    form = replace(request, estimate=(replace(event, expenses=(line,)),))
    assert "секстиллионов" in docx_text(formgen.render(form, "ru", draft=True)).lower()
