from __future__ import annotations

import io
import random
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

import formgen
from formgen.bilingual import MessageLang
from formgen.checks import check
from formgen.errors import DataError
from formgen.forms import FORM_IDS
from formgen.intake import build_intake
from formgen.intake.marks import HEADING, first_words, unmarked_workbook
from formgen.loading import LoadedForm, load
from formgen.problems import Problem, Severity
from tests.forms.builders import budget_request
from tests.forms.factories import FACTORIES
from tests.hostile.zips import with_parts
from tests.intake.workbooks import blank_book, edited, find, loaded, sheet_of
from tests.support.audit import audit
from tests.support.shares import shared

GUIDE = "Нұсқау – Инструкция"
SAMPLES = Path(__file__).parents[2] / "samples"


def _problems(found: LoadedForm) -> list[Problem]:
    if found.form is None:
        return list(found.problems)
    return found.with_checks(check(found.form, refused=found.refused))


def _marked(data: bytes, folder: Path, lang: MessageLang = "ru") -> bytes:
    path = folder / "book.xlsx"
    path.write_bytes(data)
    return formgen.mark_intake(path, lang)


def _comments(data: bytes) -> dict[tuple[str, str], str]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {
        (sheet.title, cell.coordinate): cell.comment.text
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment is not None
    }


def _tinted(data: bytes) -> dict[tuple[str, str], str]:
    """Return the colour that marking gave to each cell; of a merged area, to its first cell."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {
        (sheet.title, str(area.coord).partition(":")[0]): rule.dxf.fill.bgColor.rgb
        for sheet in book
        for each in sheet.conditional_formatting
        for rule in each.rules
        if "formgen-" in rule.formula[0]
        for area in each.sqref.ranges
    }


_WRONG = (None, "жүз", 17, "31.02.2026", "  ", "=1/0", True)


def _broken(form_id: str, seed: int, wrong: Sequence[object] = _WRONG) -> bytes:
    """Return the workbook of a form in which some typed cells are emptied and some hold nonsense."""
    chance = random.Random(seed)

    def edit(book: Any) -> None:
        for sheet in book:
            if sheet.title == GUIDE or sheet["A1"].value is None:
                continue
            for row in sheet.iter_rows(min_row=5, min_col=2):
                for cell in row:
                    if cell.value is not None and not cell.protection.hidden and chance.random() < 0.12:
                        cell.value = chance.choice(wrong)

    form = load(SAMPLES / f"{form_id}.yaml")
    return edited(form, edit)


@pytest.mark.parametrize(("form_id", "seed"), shared(FORM_IDS, [1, 2]))
def test_each_problem_stands_in_the_cell_that_its_message_names(
    form_id: str, seed: int, tmp_path: Path
) -> None:
    data = _broken(form_id, seed)
    problems = _problems(loaded(data, tmp_path))
    lang: MessageLang = "ru" if seed == 1 else "en"
    marked = _marked(data, tmp_path, lang)
    comments = _comments(marked)
    named: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        place = problem.location
        if place is not None and place.sheet is not None and place.cell is not None:
            hidden = place.cell.startswith("A") and place.cell[1:].isdigit()
            named.setdefault((place.sheet, HEADING if hidden else place.cell), []).append(problem)
    assert set(comments) == ({*named, (GUIDE, HEADING)} if problems else set())
    assert set(_tinted(marked)) == set(comments)
    for spot, here in named.items():
        severity = max(here, key=lambda each: each.severity is Severity.ERROR).severity
        word = first_words(severity)[formgen.MESSAGE_LANGS.index(lang)]
        assert comments[spot].split()[0] == word
        for problem in here:
            assert problem.message(lang).replace("\n", " ")[:100] in comments[spot]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_marking_twice_is_marking_once_and_the_form_is_the_same(form_id: str, tmp_path: Path) -> None:
    data = _broken(form_id, 3)
    before = loaded(data, tmp_path)
    marked = _marked(data, tmp_path)
    assert _marked(marked, tmp_path) == marked
    after = loaded(marked, tmp_path)
    assert (after.form, _problems(after)) == (before.form, _problems(before))


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_marked_workbook_is_valid_and_without_its_marks_as_it_was(form_id: str, tmp_path: Path) -> None:
    marked = _marked(blank_book(form_id), tmp_path)
    assert audit(marked, "xlsx") == []
    bare = unmarked_workbook(marked)
    assert audit(bare, "xlsx") == []
    assert _comments(bare) == _tinted(bare) == {}
    parts, clean = _parts(bare), _parts(unmarked_workbook(blank_book(form_id)))
    assert parts.keys() - clean.keys() <= {f"xl/worksheets/_rels/sheet{n}.xml.rels" for n in range(1, 20)}
    assert [name for name in clean if name.endswith("sheet2.xml") and parts[name] != clean[name]] == []


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_errors_and_warnings_differ_in_colour_and_word(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        sheet = sheet_of(book)
        find(sheet, "filled_on").value = "22.11.2026"
        find(sheet, "fiscal_year").value = "жүз"

    marked = _marked(edited(budget_request(), edit), tmp_path)
    comments, tints = _comments(marked), _tinted(marked)
    words = {text.split()[0]: tints[place] for place, text in comments.items()}
    assert set(words) == {"Ошибка"}
    found = loaded(edited(budget_request(), _late), tmp_path)
    assert [problem.severity for problem in _problems(found)] == [Severity.WARNING]
    warned = _marked(edited(budget_request(), _late), tmp_path)
    assert {text.split()[0] for text in _comments(warned).values()} == {"Предупреждение"}
    assert set(_tinted(warned).values()).isdisjoint(tints.values())


def _late(book: Any) -> None:
    find(sheet_of(book), "filled_on").value = "22.11.2026"


def test_a_corrected_cell_loses_its_mark_and_the_others_keep_theirs(tmp_path: Path) -> None:
    places = []

    def spoil(book: Any) -> None:
        sheet = sheet_of(book)
        for path in ("fiscal_year", "service_name"):
            find(sheet, path).value = None
            places.append((sheet.title, find(sheet, path).coordinate))

    marked = _marked(edited(budget_request(), spoil), tmp_path)
    assert set(_comments(marked)) == {*places, (GUIDE, HEADING)}
    book = openpyxl.load_workbook(io.BytesIO(marked))
    find(sheet_of(book), "fiscal_year").value = 2027
    stream = io.BytesIO()
    book.save(stream)
    again = _marked(stream.getvalue(), tmp_path)
    assert set(_comments(again)) == set(_tinted(again)) == {places[1], (GUIDE, HEADING)}


def test_a_right_workbook_has_no_marks(tmp_path: Path) -> None:
    form = FACTORIES["premium_questionnaire"]()
    marked = _marked(build_intake("premium_questionnaire", form), tmp_path)
    assert _comments(marked) == _tinted(marked) == {}
    assert loaded(marked, tmp_path).form == form


def test_what_a_person_added_stays(tmp_path: Path) -> None:
    own = "Сұрау керек:\nбухгалтерден"

    def edit(book: Any) -> None:
        sheet = sheet_of(book)
        year, name = find(sheet, "fiscal_year"), find(sheet, "service_name")
        year.value = None
        year.comment = Comment(own, "Айгүл", width=400, height=50)
        year.fill = PatternFill("solid", fgColor="FF00FF00")
        name.comment = Comment("тек менікі", "Айгүл")
        sheet["J3"] = "=1+1"

    data = edited(budget_request(), edit)
    marked = _marked(data, tmp_path)
    book = openpyxl.load_workbook(io.BytesIO(marked))
    sheet = sheet_of(book)
    year, name = find(sheet, "fiscal_year"), find(sheet, "service_name")
    assert year.comment.text.startswith(f"{own}\n\nОшибка")
    assert year.comment.author == "Айгүл"
    assert b"width:400px" in b"".join(
        content for name, content in _parts(marked).items() if "vml" in name.lower()
    )
    assert year.fill.fgColor.rgb == "FF00FF00"
    assert name.comment.text == "тек менікі"
    assert sheet["J3"].value == "=1+1"
    before = openpyxl.load_workbook(io.BytesIO(data))
    for one, other in zip(before, book, strict=True):
        assert len(one.data_validations.dataValidation) == len(other.data_validations.dataValidation)
    year.value = 2027
    year.comment.text += "\n\nсұрадым"
    stream = io.BytesIO()
    book.save(stream)
    again = sheet_of(openpyxl.load_workbook(io.BytesIO(_marked(stream.getvalue(), tmp_path))))
    assert find(again, "fiscal_year").comment.text == f"{own}\n\nсұрадым"


def test_the_stored_results_of_formulas_stay(tmp_path: Path) -> None:
    data = build_intake("budget_request", budget_request())
    sheet = "xl/worksheets/sheet2.xml"
    content = _parts(data)[sheet]
    typed = b'<c r="J3"><f>1+1</f><v>2</v></c>'
    row = content.index(b">", content.index(b'<row r="3"')) + 1
    end = content.index(b"</row>", row)
    changed = with_parts(data, {sheet: content[:end] + typed + content[end:]})
    assert b"<f>1+1</f><v>2</v>" in _parts(_marked(changed, tmp_path))[sheet]


def test_a_cell_with_a_thread_of_comments_is_told_in_the_heading(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        cell = find(sheet_of(book), "fiscal_year")
        cell.value = None
        cell.comment = Comment("[Threaded comment]", "tc={12345678-0000-0000-0000-000000000000}")

    marked = _marked(edited(budget_request(), edit), tmp_path)
    book = openpyxl.load_workbook(io.BytesIO(marked))
    sheet = sheet_of(book)
    cell = find(sheet, "fiscal_year")
    assert cell.comment.text == "[Threaded comment]"
    assert cell.coordinate in sheet[HEADING].comment.text
    assert (sheet.title, cell.coordinate) in _tinted(marked)


def test_renamed_and_moved_sheets_are_marked(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        find(sheet_of(book), "fiscal_year").value = None
        for sheet in book:
            sheet.title = f"Лист & «{book.index(sheet)}»"
        book.move_sheet(book.worksheets[1], 2)
        book.create_sheet("Своё", 0)

    marked = _marked(edited(budget_request(), edit), tmp_path)
    assert {title for title, _ in _comments(marked)} == {"Лист & «0»", "Лист & «1»"}


@pytest.mark.parametrize("part", ["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/styles.xml"])
@pytest.mark.parametrize("content", [b"", b"<x", b"<!DOCTYPE x><x/>", b"<x/>", b"\xff\xfe<"])
def test_a_damaged_part_is_one_clear_error_or_written_anew(part: str, content: bytes, tmp_path: Path) -> None:
    marked = _marked(build_intake("budget_request"), tmp_path)
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(with_parts(marked, {part: content}))
    try:
        again = formgen.mark_intake(path, "ru")
    except DataError:
        return
    assert _parts(again)


@pytest.mark.parametrize("name", ["a.yaml", "a.xls", "a"])
def test_only_workbooks_are_marked(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(build_intake("budget_request"))
    with pytest.raises(DataError, match=name):
        formgen.mark_intake(path)


def test_a_workbook_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(DataError, match="not a workbook for entering data"):
        formgen.mark_intake(path)


@pytest.mark.libreoffice
@pytest.mark.parametrize("form_id", ["final_financial_report", "technical_specification"])
def test_a_marked_workbook_that_libreoffice_saved_is_marked_anew(form_id: str, tmp_path: Path) -> None:
    data = _broken(form_id, 4, (None, "жүз", "31.02.2026"))
    marked = _marked(data, tmp_path)
    saved = _saved_by_libreoffice(marked, tmp_path)
    assert _comments(saved) == _comments(marked)
    assert loaded(saved, tmp_path).form == loaded(data, tmp_path).form
    again = _marked(saved, tmp_path)
    assert _comments(again) == _comments(marked)
    assert _tinted(again) == _tinted(marked)
    bare = unmarked_workbook(saved)
    assert _comments(bare) == _tinted(bare) == {}


def _saved_by_libreoffice(data: bytes, folder: Path) -> bytes:
    (folder / "in.xlsx").write_bytes(data)
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to"]
    command += ["xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"), str(folder / "in.xlsx")]
    subprocess.run(command, check=True, capture_output=True)
    return (folder / "out" / "in.xlsx").read_bytes()
