"""Rows inserted, copied, moved and removed in every list of every workbook, and columns of months."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any, TypeAlias

import pytest

import formgen
from formgen.bilingual import LANGS, LangLike
from formgen.model.base import Form
from formgen.model.payments import Payment, TaxBase
from formgen.model.printing import printed
from formgen.periods import Month
from formgen.problems import FormErrors
from tests.forms.builders import budget_request, expense
from tests.forms.report_builders import (
    civil_contract,
    document,
    final_financial_report,
    interim_financial_report,
    interim_line,
    salary,
    tax,
)
from tests.reading.documents import changed, half
from tests.reading.workbooks import Book, write_pair

Rows: TypeAlias = tuple[Any, ...]

LISTS = {
    "budget_request": ("estimate[0].expenses", "estimate[1].expenses"),
    "interim_financial_report": ("groups[0].lines", "groups[1].lines"),
    "final_financial_report": (
        "groups[0].lines",
        "groups[1].lines",
        "salaries",
        "civil_contracts",
        "taxes",
        "documents",
    ),
}
EVERY = [(form_id, path) for form_id, paths in LISTS.items() for path in paths]


def _three(make: Callable[[], Any], **fields: Callable[[int], Any]) -> list[Any]:
    return [replace(make(), **{name: say(at) for name, say in fields.items()}) for at in range(3)]


def _form(form_id: str) -> Form:
    """Return a form with three rows in every list."""
    if form_id == "budget_request":
        request = budget_request()
        lines = _three(expense, name=lambda at: f"Шығын {at}", price=lambda at: Decimal(at + 1))
        return replace(request, estimate=tuple(replace(each, expenses=lines) for each in request.estimate))
    if form_id == "interim_financial_report":
        interim = interim_financial_report()
        lines = _three(interim_line, name=lambda at: f"Шығын {at}")
        group = replace(interim.groups[0], lines=lines)
        return replace(interim, groups=(group, replace(group, name="Екінші")))
    report = final_financial_report()
    lines = _three(lambda: report.groups[1].lines[0], name=lambda at: f"Шығын {at}")
    groups = (replace(report.groups[1], lines=lines), replace(report.groups[1], name="Екінші", lines=lines))
    return replace(
        report,
        groups=groups,
        salaries=tuple(_three(lambda: salary("1", "2.50"), full_name=lambda at: f"Т. А. {at}")),
        civil_contracts=tuple(_three(lambda: civil_contract("3"), full_name=lambda at: f"Т. А. {at}")),
        taxes=tuple(_three(lambda: tax(TaxBase.SALARY, "4"), kind=lambda at: f"Салық {at}")),
        documents=tuple(_three(document, number=lambda at: f"{at}/26")),
    )


def _edited(form: Form, folder: Path, edit: Callable[[Book], None], lang: LangLike = "kk") -> Form:
    book = Book(formgen.render(form, lang, "xlsx"))
    edit(book)
    return formgen.read(book.save(folder / "edited.xlsx"))


@pytest.mark.parametrize(("form_id", "path"), EVERY)
@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_a_row_copied_into_a_list_is_a_new_item(form_id: str, path: str, at: int, tmp_path: Path) -> None:
    """At the edges of a list Excel's names do not grow with it."""

    def edit(book: Book) -> None:
        sheet, rows = book.rows(path)
        book.copy_row(sheet, rows[1], rows[0] + at)

    def add(rows: Rows) -> Rows:
        return (*rows[:at], rows[1], *rows[at:])

    form = _form(form_id)
    assert _edited(form, tmp_path, edit) == half(changed(form, path, add), "kk")


@pytest.mark.parametrize(("form_id", "path"), EVERY)
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_row_removed_is_gone(form_id: str, path: str, at: int, tmp_path: Path) -> None:
    def edit(book: Book) -> None:
        sheet, rows = book.rows(path)
        book.delete_row(sheet, rows[at])

    def remove(rows: Rows) -> Rows:
        return (*rows[:at], *rows[at + 1 :])

    form = _form(form_id)
    assert _edited(form, tmp_path, edit) == half(changed(form, path, remove), "kk")


@pytest.mark.parametrize(("form_id", "path"), EVERY)
def test_all_rows_removed_leave_an_empty_list(form_id: str, path: str, tmp_path: Path) -> None:
    def edit(book: Book) -> None:
        sheet, rows = book.rows(path)
        for row in reversed(rows):
            book.delete_row(sheet, row)

    form = _form(form_id)
    assert _edited(form, tmp_path, edit) == half(changed(form, path, lambda _: ()), "kk")


@pytest.mark.parametrize(("form_id", "path"), EVERY)
@pytest.mark.parametrize(("source", "at"), [(0, 2), (0, 3), (2, 0), (1, 0), (1, 3)])
def test_rows_are_read_in_the_order_they_were_moved_to(
    form_id: str, path: str, source: int, at: int, tmp_path: Path
) -> None:
    def edit(book: Book) -> None:
        sheet, rows = book.rows(path)
        book.move_row(sheet, rows[source], rows[0] + at)

    def move(rows: Rows) -> Rows:
        left, right = list(rows[:at]), list(rows[at:])
        (left if source < at else right).remove(rows[source])
        return (*left, rows[source], *right)

    form = _form(form_id)
    assert _edited(form, tmp_path, edit) == half(changed(form, path, move), "kk")


@pytest.mark.parametrize(("form_id", "path"), EVERY)
def test_empty_rows_are_no_items(form_id: str, path: str, tmp_path: Path) -> None:
    def edit(book: Book) -> None:
        sheet, rows = book.rows(path)
        for at in (3, 1, 0):
            book.insert_row(sheet, rows[0] + at)

    form = _form(form_id)
    assert _edited(form, tmp_path, edit) == half(form, "kk")


@pytest.mark.parametrize(("form_id", "path"), EVERY)
def test_both_workbooks_with_a_row_more_are_the_form_with_it(form_id: str, path: str, tmp_path: Path) -> None:
    form = _form(form_id)
    files = write_pair(tmp_path, form)
    for file in files:
        book = Book(file.read_bytes())
        sheet, rows = book.rows(path)
        book.copy_row(sheet, rows[2], rows[1])
        book.save(file)
    longer = changed(form, path, lambda rows: (rows[0], rows[2], *rows[1:]))
    assert formgen.read(*files) == printed(longer)


@pytest.mark.parametrize(("form_id", "path"), EVERY)
def test_a_row_more_in_one_workbook_alone_is_told(form_id: str, path: str, tmp_path: Path) -> None:
    kk, ru = write_pair(tmp_path, _form(form_id))
    book = Book(kk.read_bytes())
    sheet, rows = book.rows(path)
    book.copy_row(sheet, rows[1], rows[1])
    book.save(kk)
    with pytest.raises(FormErrors) as raised:
        formgen.read(kk, ru)
    assert [(each.path, each.code) for each in raised.value.problems] == [(path, "read.rows_differ")]
    assert raised.value.problems[0].params == {"kk": 4, "ru": 3}


# Groups


GROUPS = {
    "budget_request": "estimate",
    "interim_financial_report": "groups",
    "final_financial_report": "groups",
}


@pytest.mark.parametrize(("form_id", "lang"), list(product(GROUPS, LANGS)))
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_group_copied_with_its_rows_is_a_new_group(
    form_id: str, lang: LangLike, at: int, tmp_path: Path
) -> None:
    """Between the first and the second, above the first, and between the last and the grand total."""
    name = GROUPS[form_id]

    def edit(book: Book) -> None:
        sheet, first = book.rows(f"{name}[0]")
        _, every = book.rows(name)
        start = first[0] if at == 0 else first[-1] + 1 if at == 1 else every[-1] + 1
        for step in range(len(first)):  # above itself, each row copied pushes the next one down
            book.copy_row(sheet, first[0] + step + (0 if at else step), start + step)

    form = _form(form_id)
    wanted = changed(form, name, lambda groups: (*groups[:at], groups[0], *groups[at:]))
    assert _edited(form, tmp_path, edit, lang) == half(wanted, lang)


@pytest.mark.parametrize("form_id", GROUPS)
def test_a_group_removed_is_gone_with_its_rows(form_id: str, tmp_path: Path) -> None:
    name = GROUPS[form_id]

    def edit(book: Book) -> None:
        sheet, rows = book.rows(f"{name}[0]")
        for row in reversed(rows):
            book.delete_row(sheet, row)

    form = _form(form_id)
    assert _edited(form, tmp_path, edit) == half(changed(form, name, lambda groups: groups[1:]), "kk")


@pytest.mark.parametrize("form_id", GROUPS)
def test_a_row_moved_to_another_group_is_its_item(form_id: str, tmp_path: Path) -> None:
    name = GROUPS[form_id]
    inner = next(path for path in LISTS[form_id]).rpartition(".")[2]

    def edit(book: Book) -> None:
        _, to = book.rows(f"{name}[1].{inner}")
        sheet, rows = book.rows(f"{name}[0].{inner}")
        book.move_row(sheet, rows[0], to[1])

    form = _form(form_id)
    moved = getattr(getattr(form, name)[0], inner)[0]
    wanted = changed(form, f"{name}[0].{inner}", lambda rows: rows[1:])
    wanted = changed(wanted, f"{name}[1].{inner}", lambda rows: (rows[0], moved, *rows[1:]))
    assert _edited(form, tmp_path, edit) == half(wanted, "kk")


@pytest.mark.parametrize("form_id", GROUPS)
def test_a_row_above_all_groups_belongs_to_none(form_id: str, tmp_path: Path) -> None:
    name = GROUPS[form_id]

    def edit(book: Book) -> None:
        sheet, rows = book.rows(f"{name}[0]")
        book.copy_row(sheet, rows[1], rows[0])

    with pytest.raises(FormErrors) as raised:
        _edited(_form(form_id), tmp_path, edit)
    (problem,) = raised.value.problems
    assert (problem.path, problem.code) == (name, "read.no_row")
    assert problem.location is not None
    assert problem.location.cell


def test_a_row_typed_into_a_list_that_was_empty_is_its_item(tmp_path: Path) -> None:
    """An empty list has no name; the heads of its columns identify it."""

    def edit(book: Book) -> None:
        sheet = book.book["Құжаттар"]
        head = next(cell.row for cell in sheet["A"] if cell.value == "№")
        book.insert_row(sheet, head + 1)
        typed = ("1", "Акт", "7/26", "05.04.2026", "1 500,00", 2)
        for column, value in enumerate(typed, start=1):
            sheet.cell(head + 1, column).value = value

    report = final_financial_report(documents=())
    wanted = replace(
        report,
        documents=(replace(document("1500"), name="Акт", number="7/26", date=dt.date(2026, 4, 5), pages=2),),
    )
    assert _edited(report, tmp_path, edit) == half(wanted, "kk")


# Paragraphs


@pytest.mark.parametrize(("at", "text"), [(1, "a\nжаңа\nb\nc"), (2, "a\nb\nжаңа\nc"), (3, "a\nb\nc\nжаңа")])
def test_a_row_put_into_a_text_is_a_paragraph_of_it(at: int, text: str, tmp_path: Path) -> None:
    request = changed(budget_request(), "relevance.tasks", lambda _: "a\nb\nc")

    def edit(book: Book) -> None:
        sheet, rows = book.rows("relevance.tasks")
        book.insert_row(sheet, rows[0] + at)
        sheet.cell(rows[0] + at, 2).value = "жаңа"

    assert _edited(request, tmp_path, edit) == half(changed(request, "relevance.tasks", lambda _: text), "kk")


def test_a_paragraph_removed_is_gone(tmp_path: Path) -> None:
    request = changed(budget_request(), "relevance.tasks", lambda _: "a\nb\nc")

    def edit(book: Book) -> None:
        sheet, rows = book.rows("relevance.tasks")
        book.delete_row(sheet, rows[1])

    wanted = changed(request, "relevance.tasks", lambda _: "a\nc")
    assert _edited(request, tmp_path, edit) == half(wanted, "kk")


# Months


MONTHS = "salaries.payments.month"
AMOUNTS = "salaries.payments.amount"


def _paid(*amounts: tuple[int, str]) -> Callable[[Any], Any]:
    made = tuple(Payment(month=Month(2026, month), amount=Decimal(amount)) for month, amount in amounts)
    return lambda _: made


def test_an_amount_typed_under_a_month_is_a_payment(tmp_path: Path) -> None:
    form = _form("final_financial_report")
    wanted = changed(form, "salaries[1].payments", _paid((3, "1"), (4, "2.50"), (7, "300.75")))
    assert _edited(form, tmp_path, lambda book: book.type(AMOUNTS, 300.75, 1, 4)) == half(wanted, "kk")


def test_an_amount_that_was_cleared_is_no_payment(tmp_path: Path) -> None:
    form = _form("final_financial_report")
    wanted = changed(form, "salaries[1].payments", _paid((4, "2.50")))
    assert _edited(form, tmp_path, lambda book: book.type(AMOUNTS, None, 1, 0)) == half(wanted, "kk")


def test_a_nought_is_a_payment(tmp_path: Path) -> None:
    form = _form("final_financial_report")
    wanted = changed(form, "salaries[1].payments", _paid((3, "0"), (4, "2.50")))
    assert _edited(form, tmp_path, lambda book: book.type(AMOUNTS, 0, 1, 0)) == half(wanted, "kk")


@pytest.mark.parametrize("head", [dt.date(2026, 12, 1), "желтоқсан 2026", "декабрь 2026", "12.2026"])
@pytest.mark.parametrize("at", [0, 3, 9])
def test_a_column_put_among_the_months_is_a_month(at: int, head: object, tmp_path: Path) -> None:
    form = _form("final_financial_report")
    assert len(form.months) == 9  # type: ignore[attr-defined]

    def edit(book: Book) -> None:
        sheet, (left, top, _, _) = book.area(MONTHS)
        book.insert_column(sheet, left + at)
        sheet.cell(top, left + at).value = head
        sheet.cell(top + 2, left + at).value = 99

    paid = [(3, "1"), (4, "2.50")]
    paid.insert(at, (12, "99"))
    assert _edited(form, tmp_path, edit) == half(changed(form, "salaries[1].payments", _paid(*paid)), "kk")


def test_a_column_of_months_removed_is_gone(tmp_path: Path) -> None:
    form = _form("final_financial_report")

    def edit(book: Book) -> None:
        sheet, (left, _, _, _) = book.area(MONTHS)
        book.delete_column(sheet, left)

    wanted = form
    for at in range(3):
        wanted = changed(wanted, f"salaries[{at}].payments", lambda payments: payments[1:])
    assert _edited(form, tmp_path, edit) == half(wanted, "kk")


def test_a_column_beside_the_months_that_is_none_is_not_read(tmp_path: Path) -> None:
    form = _form("final_financial_report")

    def edit(book: Book) -> None:
        sheet, (left, top, _, _) = book.area(MONTHS)
        book.insert_column(sheet, left)
        sheet.cell(top, left).value = "Ескертпе"
        sheet.cell(top + 1, left).value = "жаңа қызметкер"

    assert _edited(form, tmp_path, edit) == half(form, "kk")


@pytest.mark.parametrize(("head", "code"), [(None, "value.missing"), ("ай", "read.not_month")])
def test_a_month_that_is_missing_or_none_is_told_for_each_payment(
    head: object, code: str, tmp_path: Path
) -> None:
    with pytest.raises(FormErrors) as raised:
        _edited(_form("final_financial_report"), tmp_path, lambda book: book.type(MONTHS, head))
    assert {(each.path, each.code) for each in raised.value.problems} == {
        (f"salaries[{at}].payments[0].month", code) for at in range(3)
    }
    assert all(re.search("D[0-9]", str(each.location)) for each in raised.value.problems)
