"""Cells typed over, left empty, and filled by other programs; blank workbooks filled in by typing."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

import formgen
from formgen.bilingual import LANGS, LangLike, Text
from formgen.forms import form_class
from formgen.forms.budget_request.data import BudgetLevel
from formgen.identifiers import BIN
from formgen.model.base import Form
from formgen.model.fields import Choice, Kind, fields_of
from formgen.model.payments import TaxBase
from formgen.model.printing import printed
from formgen.model.walking import leaves
from formgen.periods import Period
from formgen.problems import FormErrors, Problem
from tests.forms.builders import budget_request
from tests.forms.factories import FACTORIES
from tests.forms.report_builders import final_financial_report, interim_financial_report
from tests.layouts.documents import sample
from tests.reading.documents import changed, half
from tests.reading.workbooks import Book, blank_book, write_pair, written
from tests.support.workbooks import WORKBOOKS, recalculated

DAY = dt.date(2026, 11, 22)


def _edited(form: Form, folder: Path, edit: Callable[[Book], None], lang: LangLike = "kk") -> Form:
    book = Book(formgen.render(form, lang, "xlsx"))
    edit(book)
    return formgen.read(book.save(folder / "edited.xlsx"))


def _problems(form: Form, folder: Path, edit: Callable[[Book], None]) -> tuple[Problem, ...]:
    with pytest.raises(FormErrors) as raised:
        _edited(form, folder, edit)
    for problem in raised.value.problems:
        assert all(problem.message(lang) for lang in ("kk", "ru", "en"))
    return raised.value.problems


TYPED: list[tuple[str, str, object, Any]] = [
    ("interim_financial_report", "topic", "Басқа тақырып", "Басқа тақырып"),
    ("interim_financial_report", "topic", "Екі\nжол", "Екі\nжол"),
    ("interim_financial_report", "contract.number", 17, "17"),
    ("interim_financial_report", "contract.number", 123456789012345, "123456789012345"),
    ("interim_financial_report", "contract.number", "0017", "0017"),
    ("interim_financial_report", "contract.date", DAY, DAY),
    ("interim_financial_report", "contract.date", dt.datetime(2026, 11, 22), DAY),  # noqa: DTZ001
    ("interim_financial_report", "contract.date", "22.11.2026", DAY),
    ("interim_financial_report", "contract.date", "2026 жылғы 22 қараша", DAY),
    ("interim_financial_report", "contract.date", "22 ноября 2026 г.", DAY),
    ("interim_financial_report", "contract.date", "2026-11-22", DAY),
    (
        "interim_financial_report",
        "period",
        "01.03.2026 – 30.11.2026",
        Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30)),
    ),
    ("interim_financial_report", "number", 3, 3),
    ("interim_financial_report", "number", "3", 3),
    ("interim_financial_report", "groups[0].lines[0].planned", 1234.5, Decimal("1234.50")),
    ("interim_financial_report", "groups[0].lines[0].planned", "1 234,50", Decimal("1234.50")),
    ("interim_financial_report", "groups[0].lines[0].planned", "1\u00a0234,5 теңге", Decimal("1234.50")),
    ("interim_financial_report", "groups[0].lines[0].planned", "1234.5", Decimal("1234.50")),
    ("interim_financial_report", "groups[0].lines[0].planned", 0, Decimal(0)),
    ("interim_financial_report", "groups[0].lines[0].documents", None, None),
    ("interim_financial_report", "groups[0].lines[0].documents", "  ", None),
    ("budget_request", "fiscal_year", 2028, 2028),
    ("budget_request", "fiscal_year", "2028 год", 2028),
    ("budget_request", "budget_level", "область", BudgetLevel.REGION),
    ("budget_request", "budget_level", "Аудан", BudgetLevel.DISTRICT),
    ("budget_request", "budget_level", "города областного значения", BudgetLevel.REGIONAL_CITY),
    ("budget_request", "budget_level", "village", BudgetLevel.VILLAGE),
    ("budget_request", "program.code", "002", "002"),
    ("budget_request", "filled_on", None, None),
    ("budget_request", "estimate[0].expenses[0].quantity", 0.1, Decimal("0.1")),
    ("budget_request", "estimate[0].expenses[0].quantity", "2,125", Decimal("2.125")),
    ("final_financial_report", "taxes[0].base", "сарапшылардың сыйақысы", TaxBase.EXPERT_FEE),
    ("final_financial_report", "documents[0].pages", 7, 7),
    ("final_financial_report", "documents[0].pages", None, None),
    ("final_financial_report", "documents[0].number", 815, "815"),
    ("final_financial_report", "civil_contracts[0].contract.date", "22.11.2026", DAY),
]


def _name(path: str) -> tuple[str, int]:
    """Return the name of a field's cell, and its row: the last number in the path."""
    parts = path.split("[")
    if len(parts) == 1:
        return path, 0
    return f"{'['.join(parts[:-1])}.{parts[-1].partition('].')[2]}".replace("[0].", "."), int(parts[-1][0])


def _type(path: str, value: object) -> Callable[[Book], None]:
    name, row = _name(path)
    return lambda book: book.type(name, value, row)


@pytest.mark.parametrize(
    ("form_id", "path", "typed", "value"),
    TYPED,
)
def test_what_was_typed_over_is_the_value(
    form_id: str, path: str, typed: object, value: Any, tmp_path: Path
) -> None:
    form = FACTORIES[form_id]()
    wanted = changed(form, path.replace("].", ".").replace("[", "."), lambda _: value)
    assert _edited(form, tmp_path, _type(path, typed)) == half(wanted, "kk")


WRONG: list[tuple[str, str, object, str]] = [
    ("interim_financial_report", "contract.date", 17, "read.not_date"),
    ("interim_financial_report", "contract.date", "жақында", "read.not_date"),
    ("interim_financial_report", "contract.date", True, "read.not_date"),
    ("interim_financial_report", "period", DAY, "read.not_period"),
    ("interim_financial_report", "period", 2026, "read.not_period"),
    ("interim_financial_report", "number", 1.5, "read.not_count"),
    ("interim_financial_report", "number", "бірінші", "read.not_count"),
    ("interim_financial_report", "groups[0].lines[0].planned", 0.125, "read.not_money"),
    ("interim_financial_report", "groups[0].lines[0].planned", 1000.0001, "read.not_money"),
    ("interim_financial_report", "groups[0].lines[0].planned", "1,500", "read.not_money"),
    ("interim_financial_report", "groups[0].lines[0].planned", DAY, "read.not_money"),
    ("interim_financial_report", "groups[0].lines[0].planned", True, "read.not_money"),
    ("interim_financial_report", "groups[0].lines[0].planned", "#DIV/0!", "cell.error"),
    ("interim_financial_report", "groups[0].lines[0].planned", "=1+1", "cell.uncomputed"),
    ("interim_financial_report", "groups[0].lines[0].planned", None, "value.missing"),
    ("interim_financial_report", "topic", 2026, "cell.not_text"),
    ("interim_financial_report", "contract.number", 17.5, "cell.not_text"),
    ("interim_financial_report", "contract.number", 1234567890123456, "cell.not_text"),
    ("interim_financial_report", "contract.number", -17, "cell.not_text"),
    ("interim_financial_report", "contract.number", DAY, "cell.not_text"),
    ("interim_financial_report", "contract.number", True, "cell.not_text"),
    ("interim_financial_report", "contract.number", "#N/A", "cell.error"),
    ("interim_financial_report", "supplier.name", None, "value.missing"),
    ("budget_request", "budget_level", "ғаламшар", "read.not_choice"),
    ("budget_request", "budget_level", 3, "read.not_choice"),
    ("budget_request", "fiscal_year", DAY, "read.not_year"),
    ("budget_request", "relevance.tasks", DAY, "cell.not_text"),
    ("budget_request", "estimate[0].expenses[0].quantity", "екі", "read.not_quantity"),
    ("final_financial_report", "documents[0].date", "31.02.2026", "read.not_date"),
]


@pytest.mark.parametrize(("form_id", "path", "typed", "code"), WRONG)
def test_what_is_no_value_is_told_with_its_cell(
    form_id: str, path: str, typed: object, code: str, tmp_path: Path
) -> None:
    form = FACTORIES[form_id]()
    name, row = _name(path)
    book = Book(formgen.render(form, "kk", "xlsx"))
    (problem,) = _problems(form, tmp_path, _type(path, typed))
    assert (problem.path, problem.code) == (path, code)
    assert problem.location is not None
    assert (problem.location.file, problem.location.sheet, problem.location.cell) == (
        "edited.xlsx",
        *book.place(name, row),
    )
    if isinstance(typed, str):
        assert str(typed) in str(problem.params["value"])


def test_a_number_that_is_shown_with_noughts_before_it_is_not_guessed(tmp_path: Path) -> None:
    def edit(book: Book) -> None:
        book.cell("contract.number").number_format = "0000"
        book.type("contract.number", 17)

    (problem,) = _problems(interim_financial_report(), tmp_path, edit)
    assert (problem.path, problem.code) == ("contract.number", "cell.not_text")


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    def edit(book: Book) -> None:
        book.type("contract.date", "бүгін")
        book.type("groups.lines.spent", "көп")
        book.type("head.full_name", None)

    assert {each.path for each in _problems(interim_financial_report(), tmp_path, edit)} == {
        "contract.date",
        "groups[0].lines[0].spent",
        "head.full_name",
    }


def test_sums_typed_over_their_formulas_are_no_data(tmp_path: Path) -> None:
    report = final_financial_report()

    def edit(book: Book) -> None:
        for sheet in book.book:
            for row in sheet.iter_rows():
                for cell in row:
                    if str(cell.value).startswith("="):
                        cell.value = 12345

    assert _edited(report, tmp_path, edit) == half(report, "kk")


def test_a_formula_typed_for_a_value_is_what_it_comes_to(tmp_path: Path) -> None:
    form = interim_financial_report()
    path = written(tmp_path, form, "kk")
    path.write_bytes(_with_formula(path.read_bytes(), "C12", "50000*2+0.1", "100000.10000000001"))
    wanted = changed(form, "groups.0.lines.0.planned", lambda _: Decimal("100000.10"))
    assert formgen.read(path) == half(wanted, "kk")


def _with_formula(data: bytes, cell: str, formula: str, value: str) -> bytes:
    """Return a workbook of one sheet with a formula and its result in a cell."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(stream, "w") as changed_:
        for name in package.namelist():
            content = package.read(name).decode()
            if name.startswith("xl/worksheets/"):
                new = f"><f>{formula}</f><v>{value}</v></c>"
                content, count = re.subn(rf'(<c r="{cell}"[^>]*)><v>[^<]*</v></c>', rf"\1{new}", content)
                assert count == 1
            changed_.writestr(name, content)
    return stream.getvalue()


def test_a_text_formatted_in_part_is_that_text(tmp_path: Path) -> None:
    form = interim_financial_report()
    bold = InlineFont(b=True)

    def edit(book: Book) -> None:
        book.type("topic", CellRichText("Дені ", TextBlock(bold, "сау"), " ұрпақ\n", TextBlock(bold, "екі")))

    wanted = changed(form, "topic", lambda _: "Дені сау ұрпақ\nекі")
    assert _edited(form, tmp_path, edit) == half(wanted, "kk")


@given(st.decimals(0, 10**12, places=2))
def test_any_sum_that_a_cell_holds_as_a_binary_number_is_read_exactly(amount: Decimal) -> None:
    from formgen.loading.sheet_cells import _exact

    assert _exact(float(amount)) == amount


# Two workbooks


def test_two_workbooks_that_differ_are_told_with_both_values(tmp_path: Path) -> None:
    form = interim_financial_report()
    kk, ru = write_pair(tmp_path, form)
    book = Book(kk.read_bytes())
    book.type("groups.lines.planned", 1)
    book.type("contract.date", DAY)
    book.save(kk)
    with pytest.raises(FormErrors) as raised:
        formgen.read(ru, kk)
    found = {each.path: each for each in raised.value.problems}
    assert {path: each.code for path, each in found.items()} == {
        "contract.date": "read.languages_differ",
        "groups[0].lines[0].planned": "read.languages_differ",
    }
    assert found["groups[0].lines[0].planned"].params == {
        "kk": "1,00",
        "ru": "100\u00a0000,00",
        "character": None,
    }
    assert str(found["contract.date"].location) == f"{kk.name}, {ru.name}"


# Other programs


@pytest.mark.parametrize(("form_id", "lang"), list(product(WORKBOOKS, LANGS)))
def test_a_workbook_that_openpyxl_saved_anew_reads_alike(
    form_id: str, lang: LangLike, tmp_path: Path
) -> None:
    form = sample(form_id)
    path = written(tmp_path, form, lang)
    openpyxl.load_workbook(path).save(path)
    assert formgen.read(path) == half(form, lang)


@pytest.mark.libreoffice
def test_workbooks_that_libreoffice_saved_anew_read_alike(tmp_path: Path) -> None:
    every = {f"{form_id}_{lang}": (form_id, lang) for form_id, lang in product(WORKBOOKS, LANGS)}
    saved = recalculated(
        {name: formgen.render(sample(form_id), lang, "xlsx") for name, (form_id, lang) in every.items()}
    )
    for name, (form_id, lang) in every.items():
        path = tmp_path / f"{name}.xlsx"
        path.write_bytes(saved[name])
        assert formgen.read(path) == half(sample(form_id), lang), name


def test_a_workbook_whose_properties_were_dropped_is_known_by_its_names_and_words(tmp_path: Path) -> None:
    for form_id, lang in product(WORKBOOKS, LANGS):
        book = Book(formgen.render(sample(form_id), lang, "xlsx"))
        book.book.properties.title = book.book.properties.language = None
        assert formgen.read(book.save(tmp_path / "bare.xlsx")) == half(sample(form_id), lang)


def test_sheets_renamed_and_put_in_another_order_read_alike(tmp_path: Path) -> None:
    form = sample("final_financial_report")

    def edit(book: Book) -> None:
        for number, sheet in enumerate([*book.book]):
            old, new = sheet.title, f"Лист {number}"
            sheet.title = new
            for defined in book.book.defined_names.values():
                defined.attr_text = defined.attr_text.replace(f"'{old}'!", f"'{new}'!")
        book.book.move_sheet(book.book.worksheets[0], 3)

    assert _edited(form, tmp_path, edit) == half(form, "kk")


# Blank workbooks


def _typed(value: Any, lang: LangLike) -> Any:
    if isinstance(value, Text):
        return value[lang]
    if isinstance(value, Choice):
        return value.text[lang]
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Period):
        return f"{value.start:%d.%m.%Y} - {value.end:%d.%m.%Y}"
    return value


def _fill(book: Book, form: Form, lang: LangLike, months: Callable[[Any], Any]) -> None:
    """Type every value of a form into the blank's rows; payments under the months at the heads of columns."""
    heads: dict[str, list[Any]] = {}
    for path, value in leaves(form):
        if ".payments[" in path:
            if path.endswith(".month"):
                row, month = path.partition(".")[0], value
                known = heads.setdefault(row.partition("[")[0], [])
                if month not in known:
                    known.append(month)
                    book.type(f"{row.partition('[')[0]}.payments.month", months(month), 0, len(known) - 1)
            else:
                row, number = path.partition("[")[0], int(path.partition("[")[2].partition("]")[0])
                book.type(f"{row}.payments.amount", float(value), number, known.index(month))
            continue
        name, row_number = _name(path)
        typed = _typed(value, lang)
        lines = (
            typed.split("\n")
            if isinstance(typed, str) and path.startswith(("relevance", "content"))
            else [typed]
        )
        for at, line in enumerate(lines):
            book.type(name, line, row_number + at)


BLANKS: dict[str, Form] = {
    "budget_request": replace(
        budget_request(),
        estimate=(budget_request().estimate[0],),
        budget_name=Text(kk="Қарағанды", ru="Караганды"),
    ),
    "interim_financial_report": interim_financial_report(),
    "final_financial_report": replace(final_financial_report(), groups=(final_financial_report().groups[0],)),
}


@pytest.mark.parametrize(("form_id", "lang"), list(product(BLANKS, LANGS)))
@pytest.mark.parametrize(
    "months",
    [lambda month: dt.date(month.year, month.month, 1), lambda month: f"{month.month:02}.{month.year}"],
)
def test_a_blank_workbook_filled_in_by_typing_is_the_form(
    form_id: str, lang: LangLike, months: Callable[[Any], Any], tmp_path: Path
) -> None:
    form = printed(BLANKS[form_id])
    if form_id == "budget_request":
        form = changed(form, "content.activities", lambda _: "Бір\nекі")
        form = changed(form, "content.target_group", lambda _: "Бір\nекі\nүш")
    book = blank_book(form_id, lang)
    _fill(book, form, lang, months)
    assert formgen.read(book.save(tmp_path / "blank.xlsx")) == half(form, lang)


@pytest.mark.parametrize(("form_id", "lang"), list(product(WORKBOOKS, LANGS)))
def test_a_blank_workbook_lacks_every_required_value(form_id: str, lang: LangLike, tmp_path: Path) -> None:
    path = tmp_path / "blank.xlsx"
    path.write_bytes(formgen.blank(form_id, lang, "xlsx"))
    with pytest.raises(FormErrors) as raised:
        formgen.read(path)
    assert {each.code for each in raised.value.problems} == {"value.missing"}
    missing = {each.path for each in raised.value.problems}
    fields = fields_of(form_class(form_id)).items()
    single = {name for name, info in fields if info.required and info.kind not in (Kind.OBJECT, Kind.LIST)}
    assert missing
    assert single - {path.partition(".")[0] for path in missing} == set()
    assert all(each.location is not None and each.location.cell for each in raised.value.problems)


@pytest.mark.parametrize(("first", "codes"), [("14054099999", []), ("04014099999", ["cell.nought_restored"])])
def test_a_bin_typed_as_a_number_is_taken_where_its_check_digit_is_right(
    first: str, codes: list[str], tmp_path: Path
) -> None:
    """As in an intake workbook: a zero that Excel dropped comes back with a warning."""
    bin_ = next(f"{first}{last}" for last in range(10) if BIN.is_valid(f"{first}{last}"))
    form = changed(FACTORIES["specification_scoring"](), "bids[0].supplier.bin", lambda _: bin_)
    paths = write_pair(tmp_path, form)
    for path in paths:
        book = Book(path.read_bytes())
        book.type("bids.supplier.bin", int(bin_))
        book.save(path)

    report = formgen.read_report(*paths)

    assert (report.form, report.problems) == (printed(form), ())
    assert [problem.code for problem in report.leftovers] == codes * 2


def test_a_name_is_not_taken_from_a_number(tmp_path: Path) -> None:
    form = interim_financial_report()

    (problem,) = _problems(form, tmp_path, _type("supplier.name", 2026))

    assert (problem.path, problem.code) == ("supplier.name", "cell.not_text")
