"""The budget request's page: the paper's words, every value, and sums that are the form's own."""

from __future__ import annotations

import dataclasses
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formgen.formatting.amounts_in_words import format_money_words
from formgen.formatting.dates import format_date_line
from formgen.formatting.money import format_money
from formgen.forms.budget_request.data import BudgetLevel, BudgetRequest, EstimateEvent
from tests.forms.builders import budget_request, expense, text
from tests.forms.factories import FACTORIES
from tests.layouts.documents import blank, controls, counted, filled, sample, unprinted
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.wordtext import docx_text

ID = "budget_request"
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])


def lines(data: bytes) -> list[str]:
    return docx_text(data).split("\n")


def request(**values: Any) -> BudgetRequest:
    form = FACTORIES[ID](**values)
    assert isinstance(form, BudgetRequest)
    return form


@LANGS
def test_the_blank_form_has_every_caption_in_the_papers_order(lang: str) -> None:
    page_text = docx_text(blank(ID, lang))
    at = 0
    for caption in captions(ID):
        at = page_text.find(caption[lang], at)
        assert at >= 0, caption
        at += 1


@LANGS
def test_the_filled_form_has_every_caption_but_the_hints(lang: str) -> None:
    page_text = docx_text(filled(budget_request(), lang))
    for caption in captions(ID):
        assert (caption[lang] in page_text) is not caption.hint


@LANGS
def test_every_value_has_its_own_control(lang: str) -> None:
    form = sample(ID)
    assert isinstance(form, BudgetRequest)
    assert form.filled_on is not None
    assert unprinted(form, lang) == ["filled_on"]  # whose format is a line's
    assert ("filled_on", format_date_line(form.filled_on, lang)) in controls(filled(form, lang))


@LANGS
def test_sums_subtotals_and_the_total_are_the_forms_own(lang: str) -> None:
    form = sample(ID)
    assert isinstance(form, BudgetRequest)
    page_lines = lines(filled(form, lang))
    caption = {"kk": "Іс-шара бойынша жиыны", "ru": "Итого по мероприятию"}[lang]
    assert [page_lines[at + 1] for at, line in enumerate(page_lines) if line == caption] == [
        format_money(event.subtotal, lang) for event in form.estimate
    ]
    assert page_lines[page_lines.index({"kk": "БАРЛЫҒЫ", "ru": "ВСЕГО"}[lang]) + 1] == format_money(
        form.total, lang
    )
    sums = [format_money(line.sum, lang) for event in form.estimate for line in event.expenses]
    printed = iter(page_lines)
    assert all(sum_ in printed for sum_ in sums)


@settings(max_examples=10)
@given(
    st.lists(
        st.lists(st.tuples(st.integers(1, 10**6), st.integers(1, 10**9)), max_size=3), min_size=1, max_size=4
    )
)
def test_any_total_is_printed_in_words(events: list[list[tuple[int, int]]]) -> None:
    estimate = [
        EstimateEvent(
            event="А",
            expenses=[expense(str(Decimal(q) / 1000), str(Decimal(p) / 100)) for q, p in event]
            or [expense()],
        )
        for event in events
    ]
    form = budget_request(estimate=estimate)
    for lang in ("kk", "ru"):
        page_text = docx_text(filled(form, lang))
        assert format_money_words(form.total, lang) in page_text
        assert format_money(form.total, lang) in page_text


@LANGS
def test_rows_are_numbered_by_word_event_by_event(lang: str) -> None:
    numbers = [(level, number) for style, level, number, _ in counted(filled(budget_request(), lang))]
    assert numbers == [(0, 1), (1, 1), (1, 2), (0, 2), (1, 1)]


@LANGS
def test_the_heading_names_the_budget_in_brackets_only_where_it_is_named(lang: str) -> None:
    named = text("Ақжайлау ауданы", "Акжайлауский район")
    sentence = {
        "kk": "МӘТ шеңберінде қызметтерді сатып алу үшін {} бюджетінен қаражат бөлудің негіздемесі: Аурудың алдын алу",
        "ru": "Обоснование выделения средств из бюджета {} для закупки услуг в рамках ГСЗ: Профилактика заболеваний",
    }[lang]
    level = BudgetLevel.DISTRICT.genitive[lang]
    with_name = lines(filled(budget_request(budget_level=BudgetLevel.DISTRICT, budget_name=named), lang))
    without = lines(filled(budget_request(budget_level=BudgetLevel.DISTRICT, budget_name=None), lang))
    assert sentence.format(f"{level} ({named[lang]})") in with_name
    assert sentence.format(level) in without


@LANGS
def test_the_day_of_filling_vanishes_with_its_caption(lang: str) -> None:
    caption = {"kk": "Толтыру күні:", "ru": "Дата заполнения:"}[lang]
    assert caption in docx_text(filled(budget_request(), lang))
    assert caption not in docx_text(filled(budget_request(filled_on=None), lang))
    assert caption in docx_text(blank(ID, lang))


@LANGS
def test_the_blank_form_has_an_event_of_five_rows_to_fill_in(lang: str) -> None:
    tags = [tag for tag, _ in controls(blank(ID, lang))]
    assert len([tag for tag in tags if re.fullmatch(r"estimate\[0\]\.expenses\[\d\]\.name", tag)]) == 5


@LANGS
def test_the_referee_finds_nothing(lang: str) -> None:
    empty = EstimateEvent(event="А", expenses=())
    many = [EstimateEvent(event="А", expenses=[expense()] * 30)] * 10
    long = text("Ұзын & <мәтін> " * 99, "Длинный & <текст> " * 99)
    person = dataclasses.replace(budget_request().head, position=long)
    for form in (
        sample(ID),
        request(estimate=[empty, EstimateEvent(event=long, expenses=[expense()])], head=person),
        request(estimate=many),
    ):
        assert audit(filled(form, lang), "docx") == []
    assert audit(blank(ID, lang), "docx") == []
