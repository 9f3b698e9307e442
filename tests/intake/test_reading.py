from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import formgen
from formgen.checks import check
from formgen.errors import DataError
from formgen.forms import FORM_IDS, form_class
from formgen.forms.budget_request.data import BudgetLevel, EstimateEvent
from formgen.intake import build_intake
from formgen.loading import load, read_documents
from formgen.model.fields import Kind, fields_of
from formgen.model.walking import leaves
from formgen.problems import Location
from tests.forms.builders import budget_request, expense, premium_activity
from tests.forms.factories import FACTORIES, small_form
from tests.intake.workbooks import blank_book, edited, find, loaded, sheet_of
from tests.support.workbooks import WORKBOOKS, cells


def _required(cls: type[Any], path: str = "") -> set[str]:
    """Return the paths of the single values that a form must have; a period is missed as a whole."""
    found = set()
    for name, info in fields_of(cls).items():
        if info.required and info.kind is Kind.OBJECT and info.type is not None:
            found |= _required(info.type, f"{path}{name}.")
        elif info.required and info.kind is not Kind.LIST:
            found.add(f"{path}{name}")
    return found


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_an_empty_workbook_names_sheet_and_cell_of_every_required_field(form_id: str, tmp_path: Path) -> None:
    found = loaded(blank_book(form_id), tmp_path)
    assert {(problem.path, problem.code) for problem in found.problems} == {
        (path, "value.missing") for path in _required(form_class(form_id))
    }
    cells = {problem.location.cell for problem in found.problems if problem.location}
    assert len(cells) == len(found.problems)
    assert {problem.location.sheet for problem in found.problems if problem.location} == {
        "1. Мәліметтер – Сведения"
    }


def test_a_list_that_is_too_short_is_named_on_its_sheet(tmp_path: Path) -> None:
    found = loaded(blank_book("premium_activity"), tmp_path)
    assert found.form is not None
    short = [
        p for p in found.with_checks(check(found.form, refused=found.refused)) if p.code == "list.too_short"
    ]
    assert [(p.path, p.location.sheet if p.location else None) for p in short] == [
        ("projects", "2. Жобалар – Проекты")
    ]


def test_a_missing_language_is_named_in_its_own_cell(tmp_path: Path) -> None:
    places = []

    def edit(book: Any) -> None:
        cell = find(sheet_of(book), "service_name", "ru")
        cell.value = None
        places.append(cell.coordinate)

    found = loaded(edited(budget_request(), edit), tmp_path)
    assert found.form is not None
    problem = next(
        p
        for p in found.with_checks(check(found.form, refused=found.refused))
        if p.code == "text.language_missing"
    )
    assert (problem.path, problem.location) == (
        "service_name.ru",
        Location(str(tmp_path / "intake.xlsx"), sheet="1. Мәліметтер – Сведения", cell=places[0]),
    )


@pytest.mark.parametrize(
    ("path", "mark", "value", "code"),
    [
        ("service_name", "kk", 120, "cell.not_text"),
        ("service_name", "ru", dt.datetime(2026, 1, 2), "cell.became_date"),  # noqa: DTZ001
        ("service_name", "ru", True, "cell.not_text"),
        ("program.code", "kk", 1, "cell.not_text"),
        ("service_name", "kk", "=1/0", "cell.uncomputed"),
        ("fiscal_year", "kk", "келесі", "value.not_year"),
        ("fiscal_year", "kk", 2026.5, "value.not_year"),
        ("filled_on", "kk", "31.02.2026", "value.not_date"),
        ("filled_on", "kk", dt.datetime(2026, 1, 2, 3, 4), "date.with_time"),  # noqa: DTZ001
        ("budget_level", "kk", "galaxy", "choice.unknown"),
        ("budget_level", "kk", 5, "cell.not_text"),
        ("estimate[0].expenses[0].price", "price", "жүз", "value.not_money"),
        ("estimate[0].expenses[0].price", "price", 1.005, "money.places"),
        ("estimate[0].expenses[0].price", "price", -1, "money.negative"),
        ("estimate[0].expenses[0].quantity", "quantity", dt.datetime(2026, 5, 1), "value.not_decimal"),  # noqa: DTZ001
        ("estimate[0].expenses[0].name.kk", "name.kk", 7, "cell.not_text"),
    ],
)
def test_a_wrong_value_is_named_with_its_cell(
    path: str, mark: str, value: object, code: str, tmp_path: Path
) -> None:
    places: list[tuple[str, str]] = []

    def edit(book: Any) -> None:
        inner = path.startswith("estimate")
        sheet = sheet_of(book, "estimate" if inner else "")
        cell = find(sheet, f"expenses[].{mark}" if inner else path, mark)
        cell.value = value
        places.append((sheet.title, cell.coordinate))

    found = loaded(edited(budget_request(), edit), tmp_path)
    assert found.form is not None
    problems = found.with_checks(check(found.form, refused=found.refused))
    told = [
        (p.path.removesuffix(f".{mark}"), p.code, p.location and (p.location.sheet, p.location.cell))
        for p in problems
        if p.code == code
    ]
    assert told == [(path.removesuffix(f".{mark}"), code, places[0])]


@pytest.mark.parametrize(
    ("path", "typed", "wanted"),
    [
        ("filled_on", "22.11.2026", dt.date(2026, 11, 22)),
        ("filled_on", "2026 жылғы 22 қараша", dt.date(2026, 11, 22)),
        ("filled_on", "22 ноября 2026 года", dt.date(2026, 11, 22)),
        ("filled_on", dt.date(2026, 11, 22), dt.date(2026, 11, 22)),
        ("fiscal_year", "2027", 2027),
        ("fiscal_year", 2027, 2027),
        ("budget_level", "capital", BudgetLevel.CAPITAL),
        ("budget_level", "АСТАНА", BudgetLevel.CAPITAL),
        ("budget_level", " столицы", BudgetLevel.CAPITAL),
        ("budget_level", "астана / столицы", BudgetLevel.CAPITAL),
    ],
)
def test_what_a_person_types_is_understood(path: str, typed: object, wanted: object, tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        find(sheet_of(book), path).value = typed

    found = loaded(edited(budget_request(), edit), tmp_path)
    assert found.problems == ()
    assert getattr(found.form, path) == wanted


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (0.1 + 0.2, "0.3"),
        (1234.56, "1234.56"),
        (1234.56 * 3, "3703.68"),
        (99999999999.99, "99999999999.99"),
        ("1 234 567,50", "1234567.5"),
        ("1000 теңге", "1000"),
    ],
)
def test_a_sum_is_what_excel_shows_of_it(typed: object, wanted: str, tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        find(sheet_of(book, "estimate"), "expenses[].price").value = typed

    found = loaded(edited(budget_request(), edit), tmp_path)
    assert isinstance(found.form, type(budget_request()))
    assert found.form.estimate[0].expenses[0].price == Decimal(wanted)


@given(st.decimals(0, 10**13, places=2))
def test_a_sum_of_fifteen_digits_comes_back_from_its_float(amount: Decimal) -> None:
    from formgen.loading.sheet_cells import _exact

    assert _exact(float(amount)) == amount


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_the_looks_of_numbers_do_not_reach_the_form(form_id: str, tmp_path: Path) -> None:
    """Whatever format a cell has, its number is a plain one, and the form's own workbook prints it."""

    def restyle(book: Any) -> None:
        for sheet in book:
            for cell in (cell for row in sheet.iter_rows() for cell in row):
                if isinstance(cell.value, int | float):
                    cell.number_format = "#,##0.00"

    form = loaded(edited(small_form(form_id), restyle), tmp_path).form
    assert form == small_form(form_id)
    assert {type(value) for _, value in leaves(form) if isinstance(value, Decimal)} <= {Decimal}
    for lang in ("kk", "ru"):
        documents = (formgen.render(each, lang, "xlsx") for each in (form, small_form(form_id)))
        assert len({tuple(cells(document).items()) for document in documents}) == 1


def test_rows_and_columns_may_be_moved_and_heads_and_sheets_renamed(tmp_path: Path) -> None:
    events = [EstimateEvent(event=name, expenses=[expense(), expense("7")]) for name in ("А", "Б")]
    form = budget_request(estimate=events)

    def edit(book: Any) -> None:
        for sheet in book:
            sheet.title = f"Парақ {book.index(sheet)}"
        fields = sheet_of(book)
        fields["B2"] = "?"
        fields.insert_rows(5, 2)
        inner = sheet_of(book, "estimate")
        inner.insert_cols(5)
        inner.insert_rows(7, 3)
        inner["E4"] = "?"
        book.move_sheet(inner, -2)

    found = loaded(edited(form, edit), tmp_path)
    assert (found.form, found.problems) == (form, ())


def test_empty_rows_are_no_items(tmp_path: Path) -> None:
    form = FACTORIES["technical_specification"]()

    def edit(book: Any) -> None:
        sheet = sheet_of(book, "tasks")
        sheet.insert_rows(6, 3)
        sheet["B7"] = "  "

    assert loaded(edited(form, edit), tmp_path).form == form


def test_a_card_that_was_copied_is_an_item(tmp_path: Path) -> None:
    form = premium_activity()

    def edit(book: Any) -> None:
        sheet = sheet_of(book, "projects")
        first = next(row for row in range(1, 99) if sheet.cell(row, 1).value == "#")
        bottom = sheet.max_row
        for row in range(first, first + 6):
            for column in range(1, 7):
                sheet.cell(bottom + 1 + row - first, column).value = sheet.cell(row, column).value

    found = loaded(edited(form, edit), tmp_path)
    assert found.problems == ()
    assert getattr(found.form, "projects", None) == (*form.projects, *form.projects)


def test_what_stands_where_no_field_is_is_told(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        fields = sheet_of(book)
        fields.cell(fields.max_row + 2, 5).value = "ескертпе"
        sheet_of(book, "estimate")["M7"] = "заметка"

    found = loaded(edited(budget_request(), edit), tmp_path)
    assert [(p.code, p.severity.value) for p in found.problems] == [("cell.no_field", "warning")] * 2
    assert found.form == budget_request()


def test_a_sheet_that_was_removed_is_a_missing_list(tmp_path: Path) -> None:
    form = FACTORIES["premium_activity"]()
    found = loaded(edited(form, lambda book: book.remove(sheet_of(book, "projects"))), tmp_path)
    assert [(p.path, p.code) for p in found.problems] == [("projects", "value.missing")]


def test_a_sheet_that_was_copied_is_told(tmp_path: Path) -> None:
    data = edited(budget_request(), lambda book: book.copy_worksheet(sheet_of(book, "estimate")))
    assert [p.code for p in loaded(data, tmp_path).problems] == ["sheet.twice"]


def _plain_book() -> bytes:
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)
    return stream.getvalue()


def _with_part(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(blank_book("premium_application"))) as package,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for entry in package.infolist():
            made.writestr(entry.filename, content if entry.filename == name else package.read(entry))
    return stream.getvalue()


_ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    b'<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
)


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"",
        lambda: b"PK\x03\x04 nonsense",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        _plain_book,
        lambda: blank_book("premium_application")[:-300],
        lambda: edited(
            "premium_application", lambda book: sheet_of(book).cell(1, 1, "formgen-intake 9 x fields")
        ),
        lambda: edited(
            "budget_request",
            lambda book: sheet_of(book, "estimate").cell(
                1, 1, "formgen-intake 1 premium_activity table estimate"
            ),
        ),
        lambda: _with_part("xl/worksheets/sheet2.xml", _ENTITIES),
        lambda: _with_part("xl/worksheets/sheet2.xml", b"<worksheet><sheetData>"),
        lambda: _with_part("xl/worksheets/sheet2.xml", b" " * (65 * 2**20)),
        lambda: _with_part("xl/sharedStrings.xml", b"<sst/>"),
    ],
)
def test_what_is_no_intake_workbook_is_one_clear_error(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "x.XLSX"
    path.write_bytes(make())
    with pytest.raises(DataError):
        list(read_documents(path))


@pytest.mark.libreoffice
@pytest.mark.parametrize("form_id", ["premium_activity", "final_financial_report", "technical_specification"])
def test_a_workbook_that_libreoffice_saved_loads_as_it_was(form_id: str, tmp_path: Path) -> None:
    import subprocess

    form = load(Path(__file__).parents[2] / "samples" / f"{form_id}.yaml")
    source = tmp_path / "in.xlsx"
    source.write_bytes(build_intake(form_id, form))
    profile = (tmp_path / "profile").as_uri()
    command = [
        "soffice",
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path / "out"), str(source)], check=True, capture_output=True
    )
    (found,) = read_documents(tmp_path / "out" / "in.xlsx")
    assert found.problems == ()
    assert found.form == form
