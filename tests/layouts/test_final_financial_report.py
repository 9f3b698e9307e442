"""The final financial report's pages: the paper's words, every value, and grids of people by months."""

from __future__ import annotations

import datetime as dt
import io
import re
import tempfile
import zipfile
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from docxtpl import DocxTemplate
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from formgen.formatting.amounts_in_words import format_money_words
from formgen.formatting.dates import format_date_line
from formgen.formatting.money import format_money
from formgen.formatting.periods import format_month_head
from formgen.forms.final_financial_report.data import FinalExpenseGroup, FinalFinancialReport
from formgen.layouts.word.template_package import build_docx
from formgen.model.payments import CivilContractRow, Payment, SalaryRow, TaxBase, TaxRow
from formgen.model.printing import printed
from formgen.periods import Month, Period
from formgen.rendering.word.renderer import context_of
from formgen.templates.building import layout_of
from formgen.templates.word.environment import environment
from tests.forms.builders import contract, text
from tests.forms.report_builders import document, final_financial_report, final_line
from tests.layouts.documents import blank, controls, filled, sample, table_widths, unprinted
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.wordtext import docx_text

ID = "final_financial_report"
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])
BREAKDOWNS = ("salaries", "civil_contracts", "taxes")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def months_of(count: int) -> list[Month]:
    months = [Month(2026, 3)]
    while len(months) < count:
        months.append(months[-1].next())
    return months


def report(months: int, people: int, amount: str = "187215.55", **given: Any) -> FinalFinancialReport:
    """Return a report in which some people are not paid in some months."""
    every = [Payment(month=month, amount=Decimal(amount)) for month in months_of(months)]
    last = every[-1].month
    values: dict[str, Any] = {
        "period": Period(dt.date(2026, 3, 1), dt.date(last.year, last.month, 28)),
        "groups": [FinalExpenseGroup(name="А", lines=[final_line("100")])],
        "salaries": [
            SalaryRow(full_name=f"Омаров {number}", position="Бухгалтер", payments=every[number % 3 :])
            for number in range(people)
        ],
        "civil_contracts": [
            CivilContractRow(full_name="Ким А.", contract=contract(), service="Тренинг", payments=every[::2])
            for _ in range(people)
        ],
        "taxes": [TaxRow(kind=text("МЗЖ", "ОПВ"), base=TaxBase.CIVIL_CONTRACT, payments=every)],
    }
    return final_financial_report(**(values | given))


def tables(data: bytes) -> list[list[list[str]]]:
    """Return the texts of each table's rows, cell by cell."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return [
        [
            ["".join(map(str, cell.itertext())) for cell in row.findall(f"{W}tc")]
            for row in table.iter(f"{W}tr")
        ]
        for table in root.iter(f"{W}tbl")
    ]


def grids(data: bytes, lang: str) -> list[list[list[str]]]:
    """Return the tables of the breakdowns, without the report's own, the documents' and the signatures'."""
    own = {"kk": "Шығыс баптары", "ru": "Статьи расходов"}[lang]
    listed = {"kk": "Құжаттың атауы", "ru": "Наименование документа"}[lang]
    return [table for table in tables(data) if table[0][0] == "№" and not {own, listed} & set(table[0])]


@LANGS
def test_the_blank_form_has_every_caption_in_the_papers_order(lang: str) -> None:
    page_text = docx_text(blank(ID, lang))
    at = 0
    for caption in captions(ID):
        at = page_text.find("\n№\n" if caption.kk == "№" else caption[lang], at)
        assert at >= 0, caption
        at += 1


@LANGS
def test_the_filled_form_has_every_caption_but_the_hint(lang: str) -> None:
    page_text = docx_text(filled(sample(ID), lang))
    for caption in captions(ID):
        assert (caption[lang] in page_text) is not caption.hint


@LANGS
def test_every_value_but_the_payments_has_its_own_control(lang: str) -> None:
    form = sample(ID)
    assert isinstance(form, FinalFinancialReport)
    missing = {path for path in unprinted(form, lang) if ".payments[" not in path}
    assert missing == {"compiled_on"}  # whose format is a line's
    assert ("compiled_on", format_date_line(form.compiled_on, lang)) in controls(filled(form, lang))


@settings(max_examples=12)
@given(st.integers(1, 26), st.integers(0, 4), st.sampled_from(["0", "0.05", "187215.55", "12345678.99"]))
def test_every_payment_has_a_control_and_its_month_is_the_head_of_the_column(
    months: int, people: int, amount: str
) -> None:
    form = report(months, people, amount)
    for lang in ("kk", "ru"):
        control_texts = dict(controls(filled(form, lang)))
        for name in BREAKDOWNS:
            rows = getattr(form, name)
            for number, row in enumerate(rows):
                paid = {
                    control_texts[f"{name}[].payments[{at}].month"]: control_texts[
                        f"{name}[{number}].payments[{at}].amount"
                    ]
                    for at in range(months)
                }
                assert {month: sum_ for month, sum_ in paid.items() if sum_} == {
                    format_month_head(one.month, lang): format_money(one.amount, lang) for one in row.payments
                }


@LANGS
@pytest.mark.parametrize("months", [1, 7, 14])
def test_a_grid_has_totals_both_ways_that_are_the_forms_own(months: int, lang: str) -> None:
    form = report(months, 3)
    found = grids(filled(form, lang), lang)
    for name, words in zip(BREAKDOWNS, (3, 4, 3), strict=True):
        count = len(getattr(form, f"{name}_grids"))
        ours, found = found[:count], found[count:]
        below = [sum_ for grid in ours for sum_ in grid[-1][1:]]
        paid = [form.paid_in(name, month) for month in form.months]
        total = format_money(getattr(form, f"{name}_total"), lang)
        assert below == ["" if one is None else format_money(one, lang) for one in paid] + [total]
        assert [row[-1] for row in ours[-1][1:-1]] == [
            format_money(row.total, lang) for row in getattr(form, name)
        ]
        heads = [head for grid in ours for head in grid[0][words:]]
        assert heads == [
            *(format_month_head(month, lang) for month in form.months),
            {"kk": "Барлығы", "ru": "Всего"}[lang],
        ]
    assert found == []


@pytest.mark.parametrize(
    ("months", "people", "amount"), [(1, 1, "1"), (12, 2, "1000"), (25, 1, "99999999999.99")]
)
def test_every_row_of_a_grid_has_as_many_cells_as_its_table_has_columns(
    months: int, people: int, amount: str
) -> None:
    data = filled(report(months, people, amount), "kk")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for table in root.iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.iter(f"{W}tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
            assert sum(1 if span is None else int(str(span.get(f"{W}val"))) for span in spans) == columns


@pytest.mark.parametrize("months", [1, 6, 12, 24])
def test_a_grid_is_always_as_wide_as_the_page(months: int) -> None:
    widths = table_widths(filled(report(months, 2), "ru"))
    assert widths[:-1] == pytest.approx([257] * (len(widths) - 1), abs=0.2)


@pytest.mark.parametrize("amount", ["0.01", "187215.55", "12345678.99", "999999999.99"])
def test_no_figure_is_wider_than_its_column(amount: str) -> None:
    form = report(24, 2, amount)
    for grid in form.salaries_grids:
        digits = len(re.sub(r"\D", "", format_money(form.salaries_total, "ru")))
        marks = len(format_money(form.salaries_total, "ru")) - digits
        # Times New Roman: a digit is half of its size wide, a space and a comma are a quarter; 8.5 points.
        width = (digits / 2 + marks / 4) * 8.5 * 25.4 / 72 + 1
        assert (257 - 87) / grid.count >= width


@given(st.integers(1, 40), st.integers(1, 13))
def test_months_are_spread_evenly_and_none_is_lost(months: int, digits: int) -> None:
    form = report(months, 1, "9" * digits, civil_contracts=[], taxes=[])
    spread = form.salaries_grids
    columns = [column for grid in spread for column in grid.columns]
    assert [column.at for column in columns] == list(range(months))
    assert tuple(column.month for column in columns) == form.months
    assert [grid.last for grid in spread] == [False] * (len(spread) - 1) + [True]
    sizes = [len(grid.columns) for grid in spread]
    assert max(sizes) - min(sizes) <= 1
    assert max(sizes) <= 12


@LANGS
def test_a_breakdown_with_nobody_in_it_vanishes_with_its_heading(lang: str) -> None:
    form = report(2, 1, salaries=[], taxes=[])
    found = grids(filled(form, lang), lang)
    assert len(found) == 1
    assert not any(tag.startswith(("salaries", "taxes")) for tag, _ in controls(filled(form, lang)))


@LANGS
def test_the_reports_sums_and_the_documents_total_are_the_forms_own(lang: str) -> None:
    form = sample(ID)
    assert isinstance(form, FinalFinancialReport)
    page_lines = docx_text(filled(form, lang)).split("\n")
    subtotal, total = {"kk": ("Жиыны", "БАРЛЫҒЫ"), "ru": ("Итого", "ВСЕГО")}[lang]
    assert [page_lines[at + 1 : at + 4] for at, line in enumerate(page_lines) if line == subtotal] == [
        [format_money(one, lang) for one in (group.planned, group.spent, group.balance)]
        for group in form.groups
    ]
    report_, documents = (page_lines[at + 1 : at + 4] for at, line in enumerate(page_lines) if line == total)
    assert report_ == [format_money(one, lang) for one in (form.planned, form.spent, form.balance)]
    assert documents[0] == format_money(form.documents_total, lang)
    assert format_money_words(form.spent, lang) in "\n".join(page_lines)


@LANGS
def test_payments_are_printed_in_the_order_of_their_months(lang: str) -> None:
    form = report(3, 1)
    row = form.taxes[0]
    mixed = TaxRow(kind=row.kind, base=row.base, payments=row.payments[::-1])
    shuffled = report(3, 1, taxes=[mixed])
    assert printed(shuffled) == printed(form)
    assert filled(shuffled, lang) == filled(form, lang)


def test_a_draft_shows_both_payments_of_one_month() -> None:
    twice = [Payment(month=Month(2026, 3), amount=Decimal(amount)) for amount in ("7", "8")]
    row = SalaryRow(full_name="Омаров", position="Бухгалтер", payments=twice)
    texts = [
        text
        for tag, text in controls(filled(final_financial_report(salaries=[row]), "ru", draft=True))
        if tag.startswith("salaries[0].payments") and tag.endswith(".amount")
    ]
    assert [text for text in texts if text.strip("_ \u00a0")] == ["7,00", "8,00"]


@LANGS
def test_the_blank_form_has_grids_of_five_rows_and_six_months(lang: str) -> None:
    found = grids(blank(ID, lang), lang)
    assert len(found) == 2 * len(BREAKDOWNS)
    assert {len(grid) for grid in found} == {1 + 5 + 1}
    months = [tag for tag, _ in controls(blank(ID, lang)) if tag.endswith(".month")]
    assert months == [f"{name}[].payments[{at}].month" for name in BREAKDOWNS for at in range(12)]
    amounts = [tag for tag, _ in controls(blank(ID, lang)) if ".payments[" in tag and tag.endswith(".amount")]
    assert len(amounts) == len(set(amounts)) == len(BREAKDOWNS) * 5 * 12


@LANGS
@pytest.mark.parametrize(("months", "people"), [(1, 1), (9, 2), (14, 3)])
def test_docxtpl_makes_the_very_same_document(months: int, people: int, lang: str) -> None:
    form = report(months, people)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.docx"
        path.write_bytes(build_docx(layout_of(ID), lang))
        theirs = DocxTemplate(path)
        theirs.render(context_of(printed(form), lang), jinja_env=environment(lang), autoescape=True)
        stream = io.BytesIO()
        theirs.save(stream)
    bodies = []
    for data in (filled(form, lang), stream.getvalue()):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            root = etree.fromstring(package.read("word/document.xml"))
        bodies.append(etree.tostring(root, method="c14n"))
    assert all(one == other for one, other in pairwise(bodies))


@LANGS
def test_tags_are_no_longer_than_word_allows_in_the_template_too(lang: str) -> None:
    with zipfile.ZipFile(io.BytesIO(build_docx(layout_of(ID), lang))) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    tags = [str(tag.get(f"{W}val")) for tag in root.iter(f"{W}tag")]
    assert tags
    assert [tag for tag in tags if len(tag) > 64] == []


@LANGS
def test_the_referee_finds_nothing(lang: str) -> None:
    for form in (
        sample(ID),
        report(1, 1),
        report(14, 3, "99999999999.99"),
        report(12, 40, documents=[document()] * 40),
        report(1, 1, salaries=[], civil_contracts=[], taxes=[], documents=[]),
    ):
        assert audit(filled(form, lang), "docx") == []
    assert audit(blank(ID, lang), "docx") == []
    assert audit(build_docx(layout_of(ID), lang), "docx") == []
