from __future__ import annotations

import json
from pathlib import Path

import pytest

import formgen
from tests.cli.conftest import Cli
from tests.cli.data import questionnaire, write_json, write_lines, wrong


def test_right_forms_are_said_to_be_right(cli: Cli, tmp_path: Path) -> None:
    answer = cli("check", write_json(tmp_path / "a.json", questionnaire()))
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.count("\n") == 1


def test_problems_name_file_line_and_field(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", wrong())
    line = next(
        number for number, text in enumerate(file.read_text("utf-8").splitlines(), start=1) if '"bin"' in text
    )
    answer = cli("check", file)
    assert answer.code == 1
    assert answer.err.startswith(f"{file}:{line}: applicant.bin: ")


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("before", [True, False])
def test_problems_are_told_in_the_language_asked_for(
    cli: Cli, tmp_path: Path, lang: formgen.MessageLang, *, before: bool
) -> None:
    file = write_lines(tmp_path / "a.jsonl", wrong())
    (problem,) = formgen.check(next(formgen.load_all(file)))
    ui = ("--ui", lang)
    answer = cli(*ui, "check", file) if before else cli("check", file, *ui)
    assert answer.err == f"{file}:1: {problem.path}: {problem.message(lang)}\n"


def test_warnings_are_marked_and_no_failure(cli: Cli, tmp_path: Path) -> None:
    data = questionnaire()
    data["applicant"]["name"]["kk"] = "Үлгі\u200bқоры"
    file = write_json(tmp_path / "a.json", data)
    answer = cli("check", file)
    assert answer.code == 0
    assert ": applicant.name.kk: warning: " in answer.err


def test_each_form_of_a_file_has_its_answer_for_a_program(cli: Cli, tmp_path: Path) -> None:
    file = write_lines(tmp_path / "a.jsonl", questionnaire(), wrong(), {"form": "nonsense"})
    answer = cli("check", file, "--json")
    assert (answer.code, answer.err) == (1, "")
    told = json.loads(answer.out)
    assert [each["form"] for each in told] == ["premium_questionnaire", "premium_questionnaire", None]
    assert [each["line"] for each in told] == [1, 2, 3]
    codes = [[problem["code"] for problem in each["problems"]] for each in told]
    assert codes == [[], ["bin.check_digit"], ["form.unknown"]]
    assert told[1]["problems"][0]["location"] == {"file": str(file), "line": 2}
    assert set(told[1]["problems"][0]["message"]) == {"kk", "ru", "en"}


def test_what_cannot_be_read_fails_and_the_rest_is_checked(cli: Cli, tmp_path: Path) -> None:
    missing = tmp_path / "missing.yaml"
    answer = cli("check", missing, write_json(tmp_path / "a.json", wrong()), "--json")
    assert answer.code == 2
    first, second = json.loads(answer.out)
    assert str(missing) in first["error"]["en"]
    assert [problem["path"] for problem in second["problems"]] == ["applicant.bin"]


def test_a_broken_second_document_is_told_after_the_first(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"{json.dumps(wrong(), ensure_ascii=False)}\n---\n{{\n", encoding="utf-8")
    answer = cli("check", file)
    assert answer.code == 2
    assert f"{file}:1: applicant.bin: " in answer.err
    assert "YAML" in answer.err


def test_nothing_checked_is_an_empty_answer_and_a_failure(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b"\n \n")
    answer = cli("check", file, "--json")
    assert answer.code == 2
    assert [each["form"] for each in json.loads(answer.out)] == [None]
