from __future__ import annotations

import json
from pathlib import Path

import formgen
from tests.cli.conftest import Cli
from tests.cli.data import questionnaire, write_json, wrong


def test_filled_documents_read_back_into_data_that_loads(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    documents = cli("fill", file, "--out", tmp_path).out.split()
    back = tmp_path / "back.json"
    answer = cli("read", *documents, "--out", back)
    assert (answer.code, answer.out) == (0, f"{back}\n")
    assert formgen.load(back) == formgen.printed(formgen.load(file))
    assert cli("read", *documents, "--out", back).code == 2
    assert cli("read", *documents, "--out", back, "--force").code == 0


def test_one_document_gives_the_half_in_its_language(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    cli("fill", file, "--out", tmp_path)
    back = tmp_path / "back.json"
    assert cli("read", tmp_path / "a.ru.docx", "--out", back).code == 0
    assert set(json.loads(back.read_text("utf-8"))["applicant"]["name"]) == {"ru"}


def test_what_is_none_of_ours_is_not_read(cli: Cli, tmp_path: Path) -> None:
    other = tmp_path / "other.docx"
    other.write_bytes(b"PK")
    assert cli("read", other, "--out", tmp_path / "back.json").code == 2
    assert cli("read", other, "--out", tmp_path / "back.yaml").code == 2
    assert not (tmp_path / "back.json").exists()


def test_data_goes_into_a_workbook_and_comes_out_of_it(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    book = tmp_path / "book.xlsx"
    answer = cli("intake", "premium_questionnaire", "--out", book, "--from", file)
    assert (answer.code, answer.out) == (0, f"{book}\n")
    assert formgen.load(book) == formgen.load(file)
    assert cli("check", book).code == 0
    assert cli("fill", book, "--out", tmp_path / "out").names == ["book.kk.docx", "book.ru.docx"]


def test_an_empty_workbook_is_written_and_has_problems(cli: Cli, tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    assert cli("intake", "premium_questionnaire", "--out", book).code == 0
    answer = cli("check", book)
    assert answer.code == 1
    assert "!" in answer.err


def test_a_workbook_is_not_filled_with_what_is_wrong(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", {"form": "premium_questionnaire"})
    book = tmp_path / "book.xlsx"
    answer = cli("intake", "premium_questionnaire", "--out", book, "--from", file)
    assert answer.code == 1
    assert f"{file}:1: applicant: " in answer.err
    other = write_json(tmp_path / "b.json", wrong())
    assert cli("intake", "premium_application", "--out", book, "--from", other).code == 2
    assert cli("intake", "nonsense", "--out", book).code == 2
    assert not book.exists()


def test_two_documents_that_say_different_things_are_told_and_no_data_is_written(
    cli: Cli, tmp_path: Path
) -> None:
    cli("fill", write_json(tmp_path / "a.json", questionnaire()), "--out", tmp_path)
    cli("fill", write_json(tmp_path / "b.json", wrong()), "--out", tmp_path, "--draft")
    answer = cli("read", tmp_path / "a.kk.docx", tmp_path / "b.ru.docx", "--out", tmp_path / "back.json")
    assert (answer.code, answer.out) == (1, "")
    assert "applicant.bin" in answer.err
    assert not (tmp_path / "back.json").exists()
