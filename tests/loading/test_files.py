from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.checks import check
from formgen.errors import DataError
from formgen.forms.premium_application.data import PremiumApplication
from formgen.loading import LoadedForm, files, jsontext, load, load_all, read_documents, yamltext
from formgen.problems import FormErrors, errors_of

SAMPLES = Path(__file__).parents[2] / "samples"

YAML = """\
# Өтініш
form: premium_application
applicant:
  name:
    kk: «Қор»
    ru: «Фонд»
  bin: "940140000386"
  head: {full_name: Айгүл}
direction: other
filled_on: 2026-08-14
"""
FORM: dict[str, Any] = {
    "form": "premium_application",
    "applicant": {"name": "Қор", "head": {"full_name": "Айгүл", "position": "Директор"}},
    "direction": "public_health",
    "filled_on": "2026-08-14",
}


def write(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def told(loaded: LoadedForm) -> list[tuple[str, str, int | None]]:
    problems = (
        loaded.problems
        if loaded.form is None
        else loaded.with_checks(check(loaded.form, refused=loaded.refused))
    )
    return [
        (problem.path, problem.code, problem.location.line if problem.location else None)
        for problem in problems
    ]


def refused(path: Path) -> str:
    with pytest.raises(DataError) as caught:
        list(read_documents(path))
    assert len({caught.value.message(lang) for lang in ("kk", "ru", "en")}) == 3
    return str(caught.value)


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in sorted(SAMPLES.rglob("*.*"))
        if path.suffix in (".yaml", ".json") and path.stem != "organization"
    ],
    ids=lambda p: p.name,
)
def test_the_samples_load_and_are_right(path: Path) -> None:
    assert errors_of(check(load(path))) == ()


def test_the_pure_parser_gives_the_same_as_the_compiled_one(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = load(SAMPLES / "premium_activity.yaml")
    monkeypatch.setattr(yamltext, "_LOADER", yaml.SafeLoader)
    assert load(SAMPLES / "premium_activity.yaml") == compiled


def test_reading_json_needs_no_yaml_and_right_data_no_search_for_what_was_meant(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", json.dumps(FORM))
    script = (
        "import sys; from formgen.loading import load; from formgen.checks import check; "
        "check(load(sys.argv[1])); print(*sys.modules)"
    )
    command = [sys.executable, "-c", script, str(path)]
    modules = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    assert {"formgen.loading", "formgen.checks"} <= set(modules)
    assert not {"yaml", "difflib", "stdnum", "jinja2", "formgen.messages.values"} & set(modules)


def test_problems_of_yaml_stand_on_their_lines(tmp_path: Path) -> None:
    text = YAML.replace("direction: other", "directon: other\ndirection: 5")
    (loaded,) = read_documents(write(tmp_path / "a.yaml", text))
    assert told(loaded) == [
        ("direction", "value.unquoted", 10),
        ("directon", "key.unknown", 9),
        ("applicant.bin", "bin.check_digit", 7),
        ("applicant.head.position", "value.missing", 8),
    ]


def test_problems_of_json_stand_on_their_lines(tmp_path: Path) -> None:
    data = {
        **FORM,
        "direction": 5,
        "x": [{"y": "}]"}, 2],
        "applicant": {"name": {"kk": 'а\n"{'}, "bin": "1", "head": FORM["applicant"]["head"]},
    }
    text = "\ufeff" + json.dumps(data, indent=1, ensure_ascii=False)
    lines = text.split("\n")
    (loaded,) = read_documents(write(tmp_path / "a.json", text))
    line = {key: index for index, held in enumerate(lines, 1) for key in data if f'"{key}":' in held}
    inner = {
        key: index for index, held in enumerate(lines, 1) for key in ("name", "bin") if f'"{key}":' in held
    }
    assert told(loaded) == [
        ("direction", "value.unquoted", line["direction"]),
        ("x", "key.unknown", line["x"]),
        ("applicant.name.ru", "text.language_missing", inner["name"]),
        ("applicant.bin", "bin.length", inner["bin"]),
    ]
    place = loaded.locate("x[1]")
    assert place is not None
    assert place.line == lines.index("  2") + 1


def test_a_missing_key_stands_where_its_mapping_does(tmp_path: Path) -> None:
    (loaded,) = read_documents(write(tmp_path / "a.yaml", YAML.replace("name:", "title:")))
    assert ("applicant.name", "value.missing", 3) in told(loaded)


def test_load_says_everything_that_is_wrong_and_where(tmp_path: Path) -> None:
    path = write(tmp_path / "a.yaml", "form: premium_application\napplicant: 5\nfilled_on: x\n")
    with pytest.raises(FormErrors) as caught:
        load(path)
    assert [(problem.path, problem.code, str(problem.location)) for problem in caught.value.problems] == [
        ("applicant", "value.not_mapping", f"{path}:2"),
        ("direction", "value.missing", f"{path}:1"),
        ("filled_on", "value.not_date", f"{path}:3"),
    ]


def test_load_leaves_to_a_check_what_a_check_judges(tmp_path: Path) -> None:
    assert isinstance(load(write(tmp_path / "a.yaml", YAML)), PremiumApplication)


def test_a_yaml_file_may_hold_several_forms(tmp_path: Path) -> None:
    path = write(tmp_path / "a.yaml", f"---\n{YAML}---\n---\n{YAML}...\n---\nform: nothing\n")
    loaded = list(read_documents(path))
    assert [one.index for one in loaded] == [1, 2, 3]
    assert [one.form is None for one in loaded] == [False, False, True]
    assert told(loaded[1])[0] == ("applicant.bin", "bin.check_digit", 20)
    assert told(loaded[2]) == [("form", "form.unknown", 26)]
    with pytest.raises(DataError):
        load(path)


def test_a_line_of_jsonl_that_is_wrong_spoils_no_other(tmp_path: Path) -> None:
    right = json.dumps(FORM)
    text = f"\ufeff{right}\n\n{{\n{right}\r\n[]\n".encode() + b'{"form": "\xff"}\n' + right.encode()
    loaded = list(read_documents(write(tmp_path / "a.jsonl", text)))
    assert [one.index for one in loaded] == [1, 2, 3, 4, 5, 6]
    assert [told(one) for one in loaded] == [
        [],
        [("", "line.unreadable", 3)],
        [],
        [("", "value.not_mapping", 5)],
        [("", "line.unreadable", 6)],
        [],
    ]


def test_load_all_yields_forms_until_one_is_wrong(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", f"{json.dumps(FORM)}\n{json.dumps(FORM)}\n{{}}\n")
    forms = load_all(path)
    assert next(forms) == next(forms)
    with pytest.raises(FormErrors):
        next(forms)


def test_jsonl_is_read_line_by_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", json.dumps(FORM) + "\n" + "[" * 10**6)
    assert next(read_documents(path)).problems == ()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.yaml", "form: [\n"),
        ("a.yaml", "form: \x07"),
        ("a.yaml", "form: !!python/object:os.system {}"),
        ("a.yaml", "form: !!str 5"),
        ("a.yaml", "? [a]\n: b"),
        ("a.yaml", "a: *b"),
        ("a.yaml", "a: &a [*a]"),
        ("a.yaml", "[" * 10**5),
        ("a.yaml", "a: &a [x, x]\n" + "".join(f"{c}: &{c} [{', '.join(['*' + p] * 9)}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True))),
        ("a.yaml", b"form: \xff"),
        ("a.json", "{"),
        ("a.json", ""),
        ("a.json", "{} {}"),
        ("a.json", "[" * 10**5),
        ("a.json", '{"a": ' * 10**5),
        ("a.json", b"\xff\xfe{}"),
        ("a.jsonl", None),
        ("a.txt", "form: x"),
        ("a", "form: x"),
    ],
    ids=lambda value: str(value)[:30],
)  # fmt: skip
def test_what_cannot_be_read_is_one_clear_error(
    tmp_path: Path, name: str, content: str | bytes | None
) -> None:
    path = tmp_path / name
    if content is not None:
        write(path, content)
    assert str(path) in refused(path)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("report.docx", "Документы читает «formgen read»"),
        ("report.XLS", "Сохраните ее как .xlsx"),
        ("report.txt", "Читаются: .yaml, .yml, .json, .jsonl, .xlsx"),
    ],
)
def test_a_file_of_another_kind_is_met_with_what_to_do(name: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(DataError) as failure:
        read_documents(tmp_path / name)
    assert words in failure.value.message("ru")


def test_a_folder_without_an_extension_is_named_as_one(tmp_path: Path) -> None:
    with pytest.raises(DataError) as failure:
        read_documents(tmp_path)
    assert failure.value.message("ru") == f"Это не файл, а папка: {tmp_path}"


def test_a_folder_is_no_data(tmp_path: Path) -> None:
    folder = tmp_path / "a.yaml"
    folder.mkdir()
    assert "folder" in refused(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="a file that opens and cannot be read, as Linux has one")
@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a.jsonl", "a.xlsx", "a.csv"])
def test_a_file_that_opens_and_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name).symlink_to("/proc/self/mem")
    assert str(tmp_path / name) in refused(tmp_path / name)


@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a.jsonl"])
def test_a_file_that_does_not_open_is_named_with_the_reason(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / name, "{}")

    def closed(self: Path, *given: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", closed)
    told = refused(path)
    assert str(path) in told
    assert "Permission denied" in told


def test_a_file_past_the_bound_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LIMIT", 2**20)
    for name in ("a.yaml", "a.json", "a.jsonl"):
        assert "large" in refused(write(tmp_path / name, " " * (2**20 + 1)))


@pytest.mark.parametrize("name", ["a.yaml", "a.jsonl"])
def test_an_empty_file_holds_no_form(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, "")
    assert list(read_documents(path)) == []
    with pytest.raises(DataError):
        load(path)


def test_a_number_of_a_million_digits_is_no_sum(tmp_path: Path) -> None:
    for name, text in (("a.json", '{"form": "premium_application", "addressee": %s}'), ("a.yaml", "{form: premium_application, addressee: %s}")):  # fmt: skip
        (loaded,) = read_documents(write(tmp_path / name, text % ("9" * 10**6)))
        assert loaded.form is not None
    (loaded,) = read_documents(write(tmp_path / "b.json", '{"form": 1e99999999999999999999}'))
    assert [problem.code for problem in loaded.problems] == ["form.unknown"]


@pytest.mark.parametrize(
    ("plain", "code"),
    [
        ("no", "value.unquoted"),
        ("On", "value.unquoted"),
        ("7", "value.unquoted"),
        ("1.50", "value.unquoted"),
        ("2026-08-14", "value.unquoted"),
        ("007", None),
        ("0x1F", None),
        ("1:30", None),
        ("1_000", None),
        ("+7 700", None),
        ("2026-02-30", None),
        ("'no'", None),
    ],
)
def test_yaml_without_quotes_keeps_its_letters_or_asks_for_quotes(
    tmp_path: Path, plain: str, code: str | None
) -> None:
    text = f"form: premium_application\nsignatory: {{full_name: А, phones: [{plain}]}}\n"
    (loaded,) = read_documents(write(tmp_path / "a.yaml", text))
    codes = [problem.code for problem in loaded.problems if problem.path == "signatory.phones[0]"]
    assert codes == ([code] if code else [])
    assert isinstance(loaded.form, PremiumApplication)
    assert loaded.form.signatory is not None
    if code is None:
        assert loaded.form.signatory.phones == (plain.strip("'"),)


def test_an_alias_stands_for_its_value_and_has_its_lines(tmp_path: Path) -> None:
    text = "form: premium_application\napplicant: {name: А, head: &p\n {full_name: 5}}\nsignatory: *p\n"
    (loaded,) = read_documents(write(tmp_path / "a.yaml", text))
    assert ("signatory.full_name", "value.unquoted", 3) in told(loaded)


def test_a_key_that_came_twice_is_named_on_its_second_line(tmp_path: Path) -> None:
    for name, text in (("a.yaml", YAML + "direction: heritage\n"), ("a.json", '{"form": "premium_application",\n"direction": 1,\n"direction": "a"}')):  # fmt: skip
        (loaded,) = read_documents(write(tmp_path / name, text))
        assert ("direction", "key.duplicate", text.rstrip().count("\n") + 1) in told(loaded)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    suffix=st.sampled_from([".yaml", ".json", ".jsonl"]),
    start=st.sampled_from(["", YAML, json.dumps(FORM), "form: premium_application\n"]),
    noise=st.binary(max_size=40) | st.text("{}[]:,-&*!#?|>'\" \n\tax0.", max_size=40).map(str.encode),
)
def test_any_bytes_are_forms_problems_or_a_data_error(
    tmp_path: Path, suffix: str, start: str, noise: bytes
) -> None:
    path = write(tmp_path / f"a{suffix}", start.encode() + noise)
    try:
        for loaded in read_documents(path):
            for problem in loaded.problems:
                assert problem.location is not None
                assert problem.location.line
    except DataError as error:
        assert error.message("kk")  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    "data", [{f"key{number}": 1 for number in range(50)}, {"direction": 5, "filled_on": 5}]
)
def test_the_lines_of_a_json_file_are_counted_once_for_all_problems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: dict[str, Any]
) -> None:
    scan = Mock(wraps=jsontext.lines_of)
    monkeypatch.setattr(jsontext, "lines_of", scan)
    (loaded,) = read_documents(write(tmp_path / "a.json", json.dumps(FORM | data)))
    assert len(loaded.problems) == len(data)
    assert scan.call_count == 1


def test_a_right_json_file_is_not_searched_for_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsontext, "lines_of", pytest.fail)
    assert load(write(tmp_path / "a.json", json.dumps(FORM))) == load(
        write(tmp_path / "a.yaml", json.dumps(FORM))
    )


def test_a_yaml_file_of_too_many_anchors_is_refused_at_its_line(tmp_path: Path) -> None:
    lines = "".join(f"key{number}: &a{number} x\n" for number in range(yamltext.ANCHORS + 1))
    said = refused(write(tmp_path / "a.yaml", f"form: premium_application\n{lines}"))
    assert f"line {yamltext.ANCHORS + 2}" in said


DECOMPOSED = "Қор маи\u0306"


@pytest.mark.parametrize("suffix", ["json", "yaml"])
def test_a_text_of_decomposed_letters_is_composed_and_told(tmp_path: Path, suffix: str) -> None:
    data = FORM | {"addressee": {"kk": DECOMPOSED, "ru": "Фонд"}}
    (loaded,) = read_documents(write(tmp_path / f"a.{suffix}", json.dumps(data, ensure_ascii=False)))
    assert isinstance(loaded.form, PremiumApplication)
    assert loaded.form.addressee == Text(kk="Қор май", ru="Фонд")
    assert [(path, code) for path, code, _ in told(loaded)] == [("addressee.kk", "text.decomposed")]


def test_a_part_is_found_by_a_name_of_other_letters(tmp_path: Path) -> None:
    write(tmp_path / unicodedata.normalize("NFD", "ұйым-й.yaml"), json.dumps(FORM["applicant"]))
    data = FORM | {"applicant": {"$file": "ұйым-й.yaml"}}
    assert isinstance(load(write(tmp_path / "a.json", json.dumps(data))), PremiumApplication)


@pytest.mark.parametrize(
    ("line", "path", "code"),
    [
        ("\u00a0\u00a0signatory: 1", "signatory", "key.spaces"),
        ("signatory\u00a0: 1", "signatory", "key.spaces"),
        ("sign atory: 1", "sign atory", "key.unknown"),
        ('"a.b[0]": 1', "a_b_0_", "key.unknown"),
        ("sig\u200bnatory: 1", "sig\\u200bnatory", "key.unknown"),
    ],
)
def test_a_strange_key_is_named_on_its_line(tmp_path: Path, line: str, path: str, code: str) -> None:
    (loaded,) = read_documents(write(tmp_path / "a.yaml", YAML.replace("86", "85") + line + "\n"))
    assert told(loaded)[0] == (path, code, YAML.count("\n") + 1)
    if "\u00a0" in line:
        assert "U+00A0" in loaded.problems[0].message("kk")


def test_an_indent_of_no_break_spaces_is_named_where_yaml_stumbles_over_it(tmp_path: Path) -> None:
    said = refused(write(tmp_path / "a.yaml", "form: premium_application\napplicant:\n\u00a0 name: а: б\n"))
    assert "line 3" in said
    assert "U+00A0" in said


def test_a_period_without_its_end_is_not_missing_too(tmp_path: Path) -> None:
    file = tmp_path / "report.yaml"
    sample = json.loads((SAMPLES / "json" / "final_financial_report.json").read_text("utf-8"))
    del sample["period"]["end"]
    file.write_text(yaml.safe_dump(sample, allow_unicode=True), "utf-8")
    (loaded,) = read_documents(file)
    assert loaded.form is not None
    problems = loaded.with_checks(check(loaded.form, refused=loaded.refused))
    assert [(each.path, each.code) for each in errors_of(problems)] == [("period.end", "value.missing")]
