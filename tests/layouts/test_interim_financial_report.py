"""The interim financial report's page: the paper's words, every value, and sums that are the form's own."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formgen.formatting.amounts_in_words import format_money_words
from formgen.formatting.dates import format_date_line
from formgen.formatting.money import format_money
from formgen.forms.interim_financial_report.data import InterimExpenseGroup, InterimFinancialReport
from tests.forms.builders import text
from tests.forms.report_builders import interim_financial_report, interim_line
from tests.layouts.documents import blank, controls, counted, filled, sample, table_widths, unprinted
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.wordtext import docx_text

ID = "interim_financial_report"
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])
SUBTOTAL, TOTAL = {"kk": "Жиыны", "ru": "Итого"}, {"kk": "БАРЛЫҒЫ", "ru": "ВСЕГО"}


def rows_of(caption: str, data: bytes) -> list[list[str]]:
    """Return the four sums after each row's caption."""
    page_lines = docx_text(data).split("\n")
    return [page_lines[at + 1 : at + 5] for at, line in enumerate(page_lines) if line == caption]


def sums(item: InterimExpenseGroup | InterimFinancialReport, lang: str) -> list[str]:
    return [format_money(one, lang) for one in (item.planned, item.spent_before, item.spent, item.balance)]


@LANGS
def test_the_blank_form_has_every_caption_in_the_papers_order(lang: str) -> None:
    page_text = docx_text(blank(ID, lang))
    at = 0
    for caption in captions(ID):
        at = page_text.find("\n№\n" if caption.kk == "№" else caption[lang], at)
        assert at >= 0, caption
        at += 1


@LANGS
def test_the_filled_form_has_every_caption_but_the_hints(lang: str) -> None:
    page_text = docx_text(filled(sample(ID), lang))
    for caption in captions(ID):
        assert (caption[lang] in page_text) is not caption.hint


@LANGS
def test_every_value_has_its_own_control(lang: str) -> None:
    form = sample(ID)
    assert isinstance(form, InterimFinancialReport)
    assert unprinted(form, lang) == ["compiled_on"]  # whose format is a line's
    assert ("compiled_on", format_date_line(form.compiled_on, lang)) in controls(filled(form, lang))


@LANGS
def test_the_title_names_the_contract_with_its_day_and_the_topic(lang: str) -> None:
    assert {
        "kk": "2026\u00a0жылғы 25\u00a0ақпандағы №\u00a017/2026 мемлекеттік сатып алу туралы шарт бойынша аралық"
        " қаржылық есеп «Аурудың алдын алу»",
        "ru": "Промежуточный финансовый отчет по договору о государственных закупках №\u00a017/2026"
        " от 25\u00a0февраля 2026\u00a0года «Профилактика заболеваний»",
    }[lang] in docx_text(filled(interim_financial_report(), lang)).split("\n")


@LANGS
def test_subtotals_and_the_total_of_every_column_are_the_forms_own(lang: str) -> None:
    form = sample(ID)
    assert isinstance(form, InterimFinancialReport)
    data = filled(form, lang)
    assert rows_of(SUBTOTAL[lang], data) == [sums(group, lang) for group in form.groups]
    assert rows_of(TOTAL[lang], data) == [sums(form, lang)]


@settings(max_examples=10)
@given(
    st.lists(
        st.lists(st.tuples(*[st.integers(0, 10**11)] * 3), min_size=1, max_size=3), min_size=1, max_size=3
    )
)
def test_sums_are_printed_to_the_tiyn_also_below_zero(groups: list[list[tuple[int, int, int]]]) -> None:
    form = interim_financial_report(
        number=2,
        groups=[
            InterimExpenseGroup(
                name="А", lines=[interim_line(*(str(Decimal(tiyn) / 100) for tiyn in line)) for line in group]
            )
            for group in groups
        ],
    )
    for lang in ("kk", "ru"):
        data = filled(form, lang)
        assert rows_of(SUBTOTAL[lang], data) == [sums(group, lang) for group in form.groups]
        assert rows_of(TOTAL[lang], data) == [sums(form, lang)]
        assert format_money_words(form.spent, lang) in docx_text(data)


@LANGS
def test_rows_are_numbered_by_word_group_by_group(lang: str) -> None:
    group = InterimExpenseGroup(name="А", lines=[interim_line()] * 2)
    data = filled(interim_financial_report(groups=[group, group]), lang)
    assert [(level, number) for _, level, number, _ in counted(data)] == [
        *((0, 1), (1, 1), (1, 2)),
        *((0, 2), (1, 1), (1, 2)),
    ]


@LANGS
def test_documents_may_be_left_out(lang: str) -> None:
    control_texts = dict(controls(filled(interim_financial_report(), lang)))
    assert control_texts["groups[0].lines[0].documents"] == ""


@LANGS
def test_the_table_is_as_wide_as_a_page_on_its_side(lang: str) -> None:
    assert table_widths(blank(ID, lang))[0] == pytest.approx(257, abs=0.2)


@LANGS
def test_the_blank_form_has_a_group_of_five_rows_to_fill_in(lang: str) -> None:
    tags = {tag for tag, _ in controls(blank(ID, lang))}
    assert {tag for tag in tags if tag.endswith(".spent")} == {
        f"groups[0].lines[{n}].spent" for n in range(5)
    }


@LANGS
def test_the_referee_finds_nothing(lang: str) -> None:
    long = text("Ұзын & <мәтін>\n" * 99, "Длинный & <текст>\n" * 99)
    line = dataclasses.replace(interim_line("99999999999.99"), name=long, documents=long)
    groups = [InterimExpenseGroup(name=long, lines=[line] * count) for count in (1, 30)]
    empty = InterimExpenseGroup(name="А", lines=())
    for form in (sample(ID), interim_financial_report(topic=long, groups=[*groups, empty])):
        assert audit(filled(form, lang), "docx") == []
    assert audit(blank(ID, lang), "docx") == []
