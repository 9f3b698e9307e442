from __future__ import annotations

import io
import json
from pathlib import Path

import openpyxl
import pytest

from formgen.intake import build_intake
from tests.cli.conftest import Cli
from tests.cli.data import questionnaire, write_json
from tests.forms.factories import FACTORIES
from tests.intake.workbooks import find, sheet_of


def _wrong(path: Path) -> Path:
    book = openpyxl.load_workbook(
        io.BytesIO(build_intake("premium_questionnaire", FACTORIES["premium_questionnaire"]()))
    )
    find(sheet_of(book), "applicant.bin").value = "123"
    book.save(path)
    return path


def _words(path: Path) -> list[str]:
    sheet = sheet_of(openpyxl.load_workbook(path))
    return [cell.comment.text.split()[0] for row in sheet for cell in row if cell.comment is not None]


@pytest.mark.parametrize(("lang", "word"), [("kk", "Қате"), ("ru", "Ошибка"), ("en", "Error")])
def test_the_copy_is_named_and_speaks_the_language_asked_for(
    cli: Cli, tmp_path: Path, lang: str, word: str
) -> None:
    file = _wrong(tmp_path / "anketa.xlsx")
    answer = cli("--ui", lang, "check", file, "--mark", tmp_path / "out")
    assert (answer.code, answer.names[-1]) == (1, "anketa.marked.xlsx")
    assert _words(tmp_path / "out" / "anketa.marked.xlsx") == [word]


def test_a_marked_copy_is_marked_in_its_place(cli: Cli, tmp_path: Path) -> None:
    file = _wrong(tmp_path / "anketa.xlsx")
    cli("check", file, "--mark", tmp_path)
    copy = tmp_path / "anketa.marked.xlsx"
    assert cli("check", copy, "--mark", tmp_path).code == 2
    book = openpyxl.load_workbook(copy)
    find(sheet_of(book), "applicant.bin").value = "140540999993"
    book.save(copy)
    assert cli("check", copy, "--mark", tmp_path, "--force").code == 0
    assert _words(copy) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["anketa.marked.xlsx", "anketa.xlsx"]


def test_a_program_learns_of_the_copy(cli: Cli, tmp_path: Path) -> None:
    answer = cli("check", _wrong(tmp_path / "a.xlsx"), "--mark", tmp_path, "--json")
    assert [each["files"] for each in json.loads(answer.out)] == [[str(tmp_path / "a.marked.xlsx")]]


def test_what_is_no_workbook_is_refused_before_anything_is_written(cli: Cli, tmp_path: Path) -> None:
    data = write_json(tmp_path / "a.json", questionnaire())
    answer = cli("check", _wrong(tmp_path / "b.xlsx"), data, "--mark", tmp_path / "out")
    assert (answer.code, answer.out) == (2, "")
    assert str(data) in answer.err
    assert not (tmp_path / "out").exists()


def test_a_workbook_of_somebody_else_is_no_copy(cli: Cli, tmp_path: Path) -> None:
    openpyxl.Workbook().save(tmp_path / "a.xlsx")
    answer = cli("check", tmp_path / "a.xlsx", "--mark", tmp_path / "out")
    assert answer.code == 2
    assert "not a workbook for entering data" in answer.err
    assert not (tmp_path / "out").exists()


def test_two_files_of_one_name_are_refused(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    one, other = _wrong(tmp_path / "one" / "a.xlsx"), _wrong(tmp_path / "a.xlsx")
    assert cli("check", one, other, "--mark", tmp_path / "out").code == 2
    assert not (tmp_path / "out").exists()
