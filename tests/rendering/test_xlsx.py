from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formgen.bilingual import LANGS, Text
from formgen.errors import RenderError
from formgen.forms.budget_request.data import EstimateEvent
from formgen.model.base import Form
from formgen.model.drafts import draft_of
from formgen.model.fields import Choice
from formgen.model.printing import printed
from formgen.model.walking import leaves, paths
from formgen.periods import Period
from formgen.rendering.workbook.renderer import render_xlsx
from tests.forms.builders import budget_request, expense, organization
from tests.forms.factories import FACTORIES
from tests.forms.report_builders import (
    civil_contract,
    final_financial_report,
    interim_financial_report,
    interim_line,
    salary,
)
from tests.support.audit import audit
from tests.support.generated import LETTERS
from tests.support.workbooks import WORKBOOKS, cells, filled, part, template

TEXTS = st.text(LETTERS, min_size=1, max_size=60)


def _midnight(*day: int) -> dt.datetime:
    """Return a date as openpyxl reads it."""
    return dt.datetime.combine(dt.date(*day), dt.time())


def _book(data: bytes, *, stored: bool = True) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data), data_only=stored)


def _named(data: bytes, name: str) -> list[list[Any]]:
    """Return the values in the area that a name stands for, row by row."""
    book = _book(data)
    ((sheet, area),) = book.defined_names[name].destinations
    found = book[sheet][area]
    rows = found if isinstance(found, tuple) else ((found,),)
    return [[cell.value for cell in row] for row in rows]


@pytest.mark.parametrize("form_id", WORKBOOKS)
@pytest.mark.parametrize("lang", LANGS)
def test_every_value_stands_in_the_workbook(form_id: str, lang: str) -> None:
    form = printed(FACTORIES[form_id]())
    stored = list(cells(filled(form, lang)).values())
    texts = [value for value in stored if isinstance(value, str)]
    numbers = {Decimal(str(value)) for value in stored if isinstance(value, int | float)}
    in_thousands = {
        path
        for path, _ in leaves(form)
        if dict(paths(type(form)))[re.sub(r"\[\d+\]", "[]", path)].in_thousands
    }
    days = {value.date() for value in stored if isinstance(value, dt.datetime)}
    for path, value in leaves(form):
        if isinstance(value, Text):
            assert value[lang] in texts, path
        elif isinstance(value, Decimal | int):
            shown = Decimal(value) / 1000 if path in in_thousands else Decimal(value)
            assert shown in numbers, path
        elif isinstance(value, dt.date):
            assert value in days, path
        elif isinstance(value, Choice):
            assert value.text[lang] in texts, path
        elif isinstance(value, str):
            assert value in texts, path


def test_a_name_leads_to_each_single_value() -> None:
    data = filled(interim_financial_report(), "ru")
    assert _named(data, "contract.number") == [["17/2026"]]
    assert _named(data, "contract.date") == [[_midnight(2026, 2, 25)]]
    assert _named(data, "supplier.name") == [["Общественный фонд «Саналы тандау»"]]
    assert _named(data, "number") == [[1]]
    assert _named(data, "head.full_name") == [["Серикбаева Айгуль Нурлановна"]]


def test_names_lead_to_the_rows_of_lists_and_to_the_columns_of_their_fields() -> None:
    form = final_financial_report()
    data = filled(form, "kk")
    assert [row[0] for row in _named(data, "groups.lines.planned")] == [
        200000.1, 100000, 30000, 330000.1, None, 169999.9,
    ]  # fmt: skip
    assert _named(data, "groups.0.name") == [["Еңбекақы"]]
    assert _named(data, "groups.1.name") == [["Іс-шаралар"]]
    assert [row[2] for row in _named(data, "groups.0.lines")] == [200000.1, 100000, 30000]
    assert [row[2] for row in _named(data, "groups.1.lines")] == [169999.9]
    assert len(_named(data, "groups")) == 8
    assert _named(data, "salaries.full_name") == [["Ахметова А. Б."]]
    assert _named(data, "salaries.payments.month")[0][:2] == ["2026\u00a0ж. наурыз", "2026\u00a0ж. сәуір"]
    assert _named(data, "salaries.payments.amount")[0][:3] == [100000.05, 100000.05, None]
    assert _named(data, "taxes.base") == [["жалақы"], ["азаматтық-құқықтық шарттар"]]
    assert _named(data, "documents.number") == [["12"]]


def test_the_paragraphs_of_a_text_have_a_row_each_under_one_name() -> None:
    form = budget_request()
    content = replace(form.content, activities=Text("бірінші\nекінші\nүшінші"))
    data = filled(replace(form, content=content), "kk")
    assert _named(data, "content.activities") == [["бірінші"], ["екінші"], ["үшінші"]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "=1+1", "=cmd|'/c calc'!A1", "'=", "\t=", " ="])
def test_text_that_looks_like_a_formula_stays_text_letter_for_letter(start: str) -> None:
    text = f"{start}SUM(A1)"
    form = final_financial_report(
        topic=Text(text),
        supplier=organization(name=Text(text)),
        salaries=[replace(salary("1"), full_name=Text(text))],
    )
    data = filled(form, "ru")
    for name in ("topic", "supplier.name", "salaries.full_name"):
        assert _named(data, name) == [[text]]
    assert not [
        value for value in cells(data, stored=False).values() if value == text and value[0] != text[0]
    ]
    assert f"<f>{text}" not in "".join(part(data, f"xl/worksheets/sheet{n}.xml") for n in range(1, 6))


@pytest.mark.parametrize(
    "text",
    [
        "_x0041_",
        "a_x000D_b",
        "<b>&amp;</b>",
        "{{ topic }}{% if %}",
        "а\nб\tв",
        "  а  ",
        "🙂",
        "]]>",
        "x" * 32_767,
    ],
)
def test_any_text_goes_in_and_comes_out_as_it_was(text: str) -> None:
    data = filled(interim_financial_report(supplier=organization(name=Text(text))), "kk")
    strings = openpyxl.load_workbook(io.BytesIO(data))
    ((sheet, area),) = strings.defined_names["supplier.name"].destinations
    assert strings[sheet][area].value.replace("_x005F_", "_") == text
    assert audit(data, "xlsx") == []


@settings(max_examples=40)
@given(text=TEXTS)
def test_whatever_unicode_allows_is_a_valid_workbook(text: str) -> None:
    data = filled(
        interim_financial_report(
            topic=Text(text), head=replace(interim_financial_report().head, position=Text(text))
        ),
        "kk",
    )
    assert str(_named(data, "topic")[0][0]).replace("_x005F_", "_") == text


@pytest.mark.parametrize(
    ("form", "path"),
    [
        (interim_financial_report(topic=Text("х" * 32_768)), "topic"),
        (interim_financial_report(topic=Text("🙂" * 16_384)), "topic"),
        (
            budget_request(
                estimate=[
                    EstimateEvent(event=Text("1"), expenses=[expense()]),
                    EstimateEvent(
                        event=Text("2"), expenses=[expense(), replace(expense(), unit=Text("х" * 40_000))]
                    ),
                ]
            ),
            "estimate[1].expenses[1].unit",
        ),
        (
            budget_request(
                estimate=[EstimateEvent(event=Text("1"), expenses=[expense("1.2345678901234567")])]
            ),
            "estimate[0].expenses[0].quantity",
        ),
        (
            interim_financial_report(
                groups=[
                    replace(interim_financial_report().groups[0], lines=[interim_line("12345678901234.56")])
                ]
            ),
            "groups[0].lines[0].planned",
        ),
        (final_financial_report(salaries=[salary("1"), salary("99999999999999.01")]), "salaries[1]"),
    ],
)
def test_what_no_cell_holds_is_an_error_that_names_the_field(form: Form, path: str) -> None:
    with pytest.raises(RenderError) as caught:
        filled(form, "ru")
    for lang in ("kk", "ru", "en"):
        assert f"{form.ID}, {path}:" in caught.value.message(lang)


@pytest.mark.parametrize("text", ["\x00", "a\x1fb", "\ud800", "\uffff"])
def test_a_character_that_xml_cannot_carry_is_an_error(text: str) -> None:
    with pytest.raises(RenderError):
        filled(interim_financial_report(topic=Text(text)), "ru")


def test_numbers_go_in_to_the_last_digit() -> None:
    lines = [
        expense("0.1", "0.1"),
        expense("1E+3", "999999999999.99"),
        expense("1234.567891", "3.30"),
        expense("2.50", "0.01"),
    ]
    data = filled(budget_request(estimate=[EstimateEvent(event=Text("1"), expenses=lines)]), "kk")
    xml = part(data, "xl/worksheets/sheet2.xml")
    for number in ("0.1", "1000", "999999999999.99", "1234.567891", "999999999999990.00", "0.03"):
        assert f"<v>{number}</v>" in xml


def test_a_day_is_a_real_date_and_one_before_excels_calendar_is_text() -> None:
    data = filled(interim_financial_report(compiled_on=dt.date(2026, 6, 30)), "ru")
    assert _named(data, "compiled_on") == [[_midnight(2026, 6, 30)]]
    data = filled(interim_financial_report(compiled_on=dt.date(1899, 12, 31)), "ru")
    assert _named(data, "compiled_on") == [["31\u00a0декабря 1899\u00a0года"]]


def test_a_breakdown_runs_through_all_months_of_the_period() -> None:
    form = final_financial_report(period=Period(dt.date(2025, 11, 15), dt.date(2026, 4, 1)))
    book = _book(filled(form, "ru"))
    head = next(row for row in book["Заработная плата"].iter_rows(values_only=True) if row[0] == "№")
    assert head == (
        "№", "Ф.И.О.", "Должность", "ноябрь 2025", "декабрь 2025", "январь 2026", "февраль 2026",
        "март 2026", "апрель 2026", "Всего",
    )  # fmt: skip


def test_the_merged_title_reaches_over_all_months() -> None:
    for months in (1, 12):
        form = final_financial_report(
            period=Period(dt.date(2026, 1, 1), dt.date(2026, months, 1)),
            taxes=[],
            salaries=[salary("10")],
            civil_contracts=[],
        )
        sheet = _book(filled(form, "ru"))["Заработная плата"]
        assert sheet["A1"].coordinate in sheet.merged_cells
        assert max(area.max_col for area in sheet.merged_cells.ranges) == len(form.months) + 4


_BREAKDOWNS = {
    "salaries": ("Заработная плата", "расшифровка выплат заработной платы"),
    "civil_contracts": ("Договоры ГПХ", "расшифровка выплат по договорам"),
    "taxes": ("Налоги", "расшифровка уплаты всех видов налогов"),
}


@pytest.mark.parametrize(
    "missing", [*combinations(_BREAKDOWNS, 1), *combinations(_BREAKDOWNS, 2), (*_BREAKDOWNS,)]
)
def test_a_breakdown_without_rows_has_no_sheet_and_is_not_announced(missing: tuple[str, ...]) -> None:
    data = filled(final_financial_report(**dict.fromkeys(missing, ())), "ru")
    there = [name for name in _BREAKDOWNS if name not in missing]
    book = _book(data)

    assert audit(data, "xlsx") == []
    assert book.sheetnames == ["Отчет", *(_BREAKDOWNS[name][0] for name in there), "Документы"]
    rows = [row for row in book["Отчет"].iter_rows(values_only=True) if str(row[0]).endswith(")") and row[1]]
    assert [row[0] for row in rows] == [f"{number})" for number in range(1, len(there) + 2)]
    announced = [*(_BREAKDOWNS[name][1] for name in there), "копии всех подтверждающих документов"]
    assert all(str(row[1]).startswith(words) for row, words in zip(rows, announced, strict=True))
    assert all(sheet.print_area and sheet.print_title_rows for sheet in book)


def test_a_draft_with_gaps_leaves_their_cells_empty() -> None:
    form = printed(draft_of(interim_financial_report(topic=None, compiled_on=None, contract=None)))
    data = render_xlsx(form, template("interim_financial_report", "kk"), draft=True)
    for name in ("topic", "compiled_on", "contract.number"):
        assert _named(data, name) == [[None]]
    assert "№\N{NO-BREAK SPACE}________ мемлекеттік" in " ".join(str(value) for value in cells(data).values())


def test_the_title_follows_the_cells_that_it_is_made_of() -> None:
    data = filled(interim_financial_report(), "ru")
    title = next(value for value in cells(data, stored=False).values() if "Промежуточный" in str(value))
    assert title.startswith("=")
    assert (
        "Промежуточный финансовый отчет по договору о государственных закупках "
        "№\N{NO-BREAK SPACE}17/2026 «Профилактика заболеваний»" in cells(data).values()
    )


def test_the_total_in_words_is_struck_out_once_the_figures_no_longer_say_it() -> None:
    xml = part(filled(budget_request(), "ru"), "xl/worksheets/sheet2.xml")
    total = f"{budget_request().total:f}"
    assert f"&lt;&gt;{total}</formula>" in xml


def test_repeated_rows_take_their_rules_and_validations_with_them() -> None:
    event = EstimateEvent(event=Text("1"), expenses=[expense()] * 7)
    sheet = _book(filled(budget_request(estimate=[event, event]), "ru"))["Смета расходов"]
    (validation,) = sheet.data_validations.dataValidation
    rows = [row for row in range(1, sheet.max_row) if str(sheet.cell(row, 1).value).startswith(("1.", "2."))]
    assert len(rows) == 14
    for row in rows:
        assert f"D{row}" in validation.sqref
        assert any(f"D{row}" in area.sqref for area in sheet.conditional_formatting)


def test_a_thousand_lines_are_all_there_in_order() -> None:
    lines = [replace(civil_contract("1"), full_name=Text(f"№ {number}")) for number in range(1000)]
    data = filled(final_financial_report(civil_contracts=lines), "kk")
    assert _named(data, "civil_contracts.full_name") == [[f"№ {number}"] for number in range(1000)]
