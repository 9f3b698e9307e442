from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

import formgen
from formgen.bilingual import Lang
from tests.cli.conftest import Cli
from tests.cli.data import questionnaire, write_json, write_lines, wrong


def _files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def test_a_form_is_filled_in_both_languages_as_the_library_does_it(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    answer = cli("fill", file, "--out", tmp_path / "out")
    assert (answer.code, answer.err) == (0, "")
    assert answer.names == ["a.kk.docx", "a.ru.docx"]
    form = formgen.load(file)
    for line, lang in zip(answer.out.splitlines(), ("kk", "ru"), strict=True):
        assert Path(line).read_bytes() == formgen.render(form, Lang(lang))


def test_language_and_format_are_those_asked_for(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    words = ("--lang", "ru", "--lang", "ru", "--format", "docx")
    assert cli("fill", file, "--out", tmp_path / "out", *words).names == ["a.ru.docx"]


def test_of_a_file_with_several_forms_each_has_its_number(cli: Cli, tmp_path: Path) -> None:
    data = "\n---\n".join(json.dumps(questionnaire(number), ensure_ascii=False) for number in (1, 2))
    (tmp_path / "a.yaml").write_text(f"# two\n---\n{data}\n", encoding="utf-8")
    lines = write_lines(tmp_path / "b.jsonl", questionnaire(), questionnaire(), questionnaire())
    one = write_lines(tmp_path / "c.jsonl", questionnaire())
    answer = cli("fill", tmp_path / "a.yaml", lines, one, "--lang", "kk", "--out", tmp_path / "out")
    assert answer.code == 0
    assert answer.names == [f"{stem}.kk.docx" for stem in ("a-1", "a-2", "b-1", "b-2", "b-3", "c")]
    first, second = (tmp_path / "out" / f"a-{number}.kk.docx" for number in (1, 2))
    assert first.read_bytes() != second.read_bytes()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_form_with_errors_has_no_file_and_spoils_no_other(cli: Cli, tmp_path: Path, jobs: str) -> None:
    forms = [questionnaire() for _ in range(7)]
    forms[2] = wrong()
    file = write_lines(tmp_path / "a.jsonl", *forms)
    answer = cli("fill", file, "--out", tmp_path / "out", "--jobs", jobs)
    assert answer.code == 1
    expected = [f"a-{number}.{lang}.docx" for number in (1, 2, 4, 5, 6, 7) for lang in ("kk", "ru")]
    assert answer.names == expected
    assert _files(tmp_path / "out") == set(expected)
    assert answer.err.startswith(f"{file}:3: applicant.bin: ")
    assert answer.err.count("\n") == 1


def test_lines_that_are_no_json_or_no_form_spoil_no_other(cli: Cli, tmp_path: Path) -> None:
    file = write_lines(tmp_path / "a.jsonl", questionnaire())
    with file.open("ab") as stream:
        stream.write(b'{"form": \n\n\xff\xfe\n[]\n' + json.dumps(questionnaire()).encode())
    answer = cli("fill", file, "--out", tmp_path / "out", "--lang", "kk", "--json")
    assert answer.code == 1
    told = json.loads(answer.out)
    assert [each["line"] for each in told] == [1, 2, 4, 5, 6]
    codes = [[problem["code"] for problem in each["problems"]] for each in told]
    assert codes == [[], ["line.unreadable"], ["line.unreadable"], ["value.not_mapping"], []]
    assert [len(each["paths"]) for each in told] == [1, 0, 0, 0, 1]
    assert _files(tmp_path / "out") == {"a-1.kk.docx", "a-5.kk.docx"}


def test_a_draft_is_printed_with_its_errors_told(cli: Cli, tmp_path: Path) -> None:
    data = questionnaire()
    del data["applicant"]["bin"]
    file = write_json(tmp_path / "a.json", data)
    answer = cli("fill", file, "--out", tmp_path / "out", "--draft")
    assert answer.code == 0
    assert answer.names == ["a.kk.docx", "a.ru.docx"]
    assert ": applicant.bin: " in answer.err
    assert answer.err.count("\n") == 1


def test_a_draft_of_what_is_no_form_stays_an_error(cli: Cli, tmp_path: Path) -> None:
    answer = cli("fill", write_json(tmp_path / "a.json", {}), "--out", tmp_path / "out", "--draft")
    assert (answer.code, _files(tmp_path / "out")) == (1, set())


def test_an_existing_file_is_kept_and_the_others_are_written(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.ru.docx").write_bytes(b"mine")
    files = [write_json(tmp_path / f"{name}.json", questionnaire()) for name in "ab"]
    answer = cli("fill", *files, "--out", out)
    assert answer.code == 2
    assert answer.names == ["b.kk.docx", "b.ru.docx"]
    assert (out / "a.ru.docx").read_bytes() == b"mine"
    assert _files(out) == {"a.ru.docx", "b.kk.docx", "b.ru.docx"}


def test_a_second_run_leaves_what_is_the_same_refuses_what_is_not_and_overwrites_when_it_is_forced(
    cli: Cli, tmp_path: Path
) -> None:
    words = ("fill", write_json(tmp_path / "a.json", questionnaire()), "--out", tmp_path / "out")
    cli(*words)
    before = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    again = cli(*words)
    assert (again.code, again.out) == (0, "")
    assert again.err.count("left as it was") == len(before)
    next(iter(before)).write_bytes(b"other")
    assert cli(*words).code == 2
    assert cli(*words, "--force").code == 0
    assert {path: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_resume_takes_what_exists_for_done(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out"
    file = write_lines(tmp_path / "a.jsonl", questionnaire(), questionnaire(), wrong())
    assert cli("fill", file, "--out", out).code == 1
    (out / "a-2.ru.docx").unlink()
    answer = cli("fill", file, "--out", out, "--resume", "--json")
    assert answer.code == 1
    told = json.loads(answer.out)
    assert [[Path(path).name for path in each["paths"]] for each in told] == [[], ["a-2.ru.docx"], []]
    assert [len(each["kept"]) for each in told] == [2, 1, 0]


@pytest.mark.parametrize(
    ("inputs", "clash"),
    [
        ({"x/a.json": 1, "y/a.json": 1}, True),
        ({"x/a.json": 1, "x/a.yaml": 1}, True),
        ({"x/a.jsonl": 2, "x/a-2.json": 1}, True),
        ({"x/a.jsonl": 2, "y/a.jsonl": 2}, True),
        ({"x/a.jsonl": 2, "x/a-3.json": 1}, False),
        ({"x/a.jsonl": 2, "x/a-02.json": 1}, False),
        ({"x/a.jsonl": 1, "x/a-1.json": 1}, False),
        ({"x/a.jsonl": 2, "x/a.json": 1}, False),
        ({"x/a.jsonl": 2, "x/a-1.jsonl": 2}, False),
    ],
)
def test_two_inputs_of_one_name_are_refused_before_anything_is_written(
    cli: Cli, tmp_path: Path, inputs: dict[str, int], *, clash: bool
) -> None:
    files = []
    for name, count in inputs.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        files.append(write_lines(tmp_path / name, *[questionnaire()] * count))
    answer = cli("fill", *files, "--out", tmp_path / "out", "--lang", "kk")
    assert answer.code == (2 if clash else 0)
    assert len(_files(tmp_path / "out")) == (0 if clash else sum(inputs.values()))


@pytest.mark.parametrize(
    "name", ["missing.json", "a.txt", "folder.yaml", "a:b.json", "a?.yaml", "empty.jsonl"]
)
def test_input_that_is_none_is_refused_before_anything_is_written(
    cli: Cli, tmp_path: Path, name: str
) -> None:
    good = write_json(tmp_path / "good.json", questionnaire())
    (tmp_path / "folder.yaml").mkdir()
    for other in ("a.txt", "a:b.json", "a?.yaml", "empty.jsonl"):
        (tmp_path / other).write_text("", encoding="utf-8")
    answer = cli("fill", good, tmp_path / name, "--out", tmp_path / "out")
    assert (answer.code, answer.out) == (2, "")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["", "# nothing\n", "a: [", "form: premium_questionnaire\n---\nform: [\n"])
def test_a_file_that_cannot_be_read_spoils_no_other(cli: Cli, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    good = write_json(tmp_path / "good.json", questionnaire())
    answer = cli("fill", tmp_path / "a.yaml", good, "--out", tmp_path / "out")
    assert answer.code == 2
    assert answer.names == ["good.kk.docx", "good.ru.docx"]
    assert str(tmp_path / "a.yaml") in answer.err


def test_a_place_that_is_no_folder_is_refused(cli: Cli, tmp_path: Path) -> None:
    file = write_json(tmp_path / "a.json", questionnaire())
    assert cli("fill", file, "--out", file).code == 2
    assert cli("fill", file, "--out", tmp_path / "out", "--templates", tmp_path / "none").code == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_forms_that_come_through_a_pipe_are_filled(cli: Cli, tmp_path: Path) -> None:
    import threading

    pipe = tmp_path / "a.jsonl"
    os.mkfifo(pipe)
    writer = threading.Thread(target=write_lines, args=(pipe, questionnaire()))
    writer.start()
    answer = cli("fill", pipe, "--out", tmp_path / "out", "--lang", "kk")
    writer.join()
    assert (answer.code, answer.names) == (0, ["a-1.kk.docx"])


def test_samples_are_all_filled(cli: Cli, tmp_path: Path) -> None:
    from formgen.forms import FORM_IDS, form_class

    answer = cli("samples", "--out", tmp_path)
    assert (answer.code, answer.err) == (0, "")
    written = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert written == {
        f"{form_id}.{lang}.{format_}"
        for form_id in FORM_IDS
        for lang in ("kk", "ru")
        for format_ in form_class(form_id).FORMATS
    }


def test_the_papers_of_the_sample_project_are_filled_into_a_folder_of_their_own(
    cli: Cli, tmp_path: Path
) -> None:
    from formgen.templates.folders import own_folder

    cli("samples", "--out", tmp_path)

    papers = {path.stem for path in (own_folder("samples") / "project").glob("[0-9]*.yaml")}
    assert {path.name.split(".")[0] for path in (tmp_path / "project").iterdir()} == papers
    again = cli("samples", "--out", tmp_path)
    assert (again.code, again.out) == (0, "")
    assert "error" not in again.err


def test_a_bar_shows_how_far_a_batch_is_where_somebody_watches(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("formgen.cli.terminal.Terminal.shows_progress", True)
    file = write_lines(tmp_path / "a.jsonl", *[questionnaire()] * 5, wrong())
    answer = cli("fill", file, "--out", tmp_path / "out", "--lang", "kk")
    assert answer.code == 1
    assert "] 6/6 " in answer.err
    left = answer.err.rpartition("\r")
    assert left[2] == ""  # the bar is taken away when all is done
    assert f"\r{file}:6: applicant.bin: " in answer.err
    assert answer.names == [f"a-{number}.kk.docx" for number in range(1, 6)]


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_a_bar_counts_what_comes_through_a_pipe_without_knowing_how_much(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    monkeypatch.setattr("formgen.cli.terminal.Terminal.shows_progress", True)
    pipe = tmp_path / "a.jsonl"
    os.mkfifo(pipe)
    writer = threading.Thread(target=write_lines, args=(pipe, questionnaire(), questionnaire(1)))
    writer.start()
    answer = cli("fill", pipe, "--out", tmp_path / "out", "--lang", "kk")
    writer.join()
    assert answer.code == 0
    assert re.match(r"1  [0-9]+\u00a0forms/s", answer.err)
    assert len(answer.names) == 2
