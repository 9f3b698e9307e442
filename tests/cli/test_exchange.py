from __future__ import annotations

import json
from pathlib import Path

import formgen
from tests.cli.conftest import Cli
from tests.cli.data import questionnaire, write_json, wrong
from tests.reading.documents import Edited, element


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
    assert "cell E5" in answer.err


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


def _typed_beside(path: Path) -> None:
    document = Edited(path.read_bytes())
    document.root[0].insert(0, element("<w:p><w:r><w:t>см. ниже</w:t></w:r></w:p>"))
    document.save(path)


def test_words_beside_fields_are_warnings_and_with_strict_errors(cli: Cli, tmp_path: Path) -> None:
    cli("fill", write_json(tmp_path / "a.json", questionnaire()), "--out", tmp_path)
    documents = tmp_path / "a.kk.docx", tmp_path / "a.ru.docx"
    _typed_beside(documents[1])
    back = tmp_path / "back.json"

    strict = cli("read", *documents, "--out", back, "--strict")
    assert (strict.code, back.exists()) == (1, False)
    assert "см. ниже" in strict.err

    answer = cli("read", *documents, "--out", back, "--json")
    (told,) = json.loads(answer.out)
    assert (answer.code, told["files"]) == (0, [str(back)])
    assert [(each["code"], each["severity"]) for each in told["problems"]] == [("page.left_over", "warning")]


def test_a_draft_is_read_as_far_as_it_goes(cli: Cli, tmp_path: Path) -> None:
    blank = cli("blank", "premium_application", "--out", tmp_path, "--lang", "ru").out.split()[0]
    document = Edited(Path(blank).read_bytes())
    document.say("addressee", "Отдел культуры")
    document.save(Path(blank))
    back = tmp_path / "back.json"

    assert cli("read", blank, "--out", back).code == 1
    assert not back.exists()

    answer = cli("read", blank, "--out", back, "--draft")
    assert answer.code == 0
    assert "applicant" in answer.err
    assert json.loads(back.read_text("utf-8"))["addressee"] == {"ru": "Отдел культуры"}
    assert cli("check", back).code == 1
