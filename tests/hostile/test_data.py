"""Data files that mean ill: they are refused, or are no form, in bounded time and memory."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path

import pytest

import formgen
from tests.cli.data import questionnaire
from tests.support.bounded import needs_bounds, outcome

pytestmark = needs_bounds

LETTERS = "abcdefghi"
LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in pairwise(LETTERS)
)
LAUGHING_KEYS = "a: &a {x: x, y: x}\n" + "".join(
    f"{b}: &{b} {{x: *{a}, y: *{a}}}\n" for a, b in ((f"a{n}" if n else "a", f"a{n + 1}") for n in range(40))
)

FILES: dict[str, tuple[str, str | bytes]] = {
    "aliases that explode": ("a.yaml", LAUGHS),
    "aliases that explode in keys": ("a.yaml", LAUGHING_KEYS),
    "an alias to itself": ("a.yaml", "a: &a [*a]"),
    "a merge of what is merged": ("a.yaml", "a: &a {<<: *a}"),
    "aliases in a form": (
        "a.yaml",
        f"form: premium_activity\n{LAUGHS}projects: [{', '.join(f'*{one}' for one in LETTERS)}]",
    ),
    "a tag that builds an object": ("a.yaml", "form: !!python/object/apply:os.system ['touch /tmp/never']"),
    "a tag that builds a name": ("a.yaml", "form: !!python/name:os.system"),
    "a tag that builds a module": ("a.yaml", "form: !!python/module:os"),
    "a tag that builds a tuple": ("a.yaml", "form: !!python/tuple [a]"),
    "a tag of one's own": ("a.yaml", "form: !formgen/secret a"),
    "a binary": ("a.yaml", "form: !!binary aGVsbG8="),
    "a tag that is declared": ("a.yaml", "%TAG ! tag:yaml.org,2002:python/\n---\nform: !name:os.system"),
    "lists ten thousand deep": ("a.yaml", "form: " + "[" * 10_000 + "]" * 10_000),
    "mappings ten thousand deep": ("a.yaml", "".join(" " * n + "a:\n" for n in range(2_000))),
    "flow mappings ten thousand deep": ("a.yaml", "{a: " * 10_000 + "1" + "}" * 10_000),
    "brackets that never close": ("a.yaml", "[" * 200_000),
    "quotes that never close": ("a.yaml", '"' + "a" * 10**6),
    "questions": ("a.yaml", "? " * 20_000),
    "dashes": ("a.yaml", "- " * 20_000),
    "anchors": ("a.yaml", "&a " * 10_000),
    "a number of a million digits": ("a.yaml", f"form: {'9' * 10**6}"),
    "a fraction of a million digits": ("a.yaml", f"form: 0.{'9' * 10**6}"),
    "JSON ten thousand deep": ("a.json", '{"form": ' + "[" * 10_000 + "]" * 10_000 + "}"),
    "JSON of objects ten thousand deep": ("a.json", '{"a":' * 10_000 + "1" + "}" * 10_000),
    "JSON's number of a million digits": ("a.json", f'{{"form": {"9" * 10**6}}}'),
    "JSON's fraction of a million digits": ("a.json", f'{{"form": 0.{"9" * 10**6}}}'),
    "JSON's exponent": ("a.json", '{"form": 1e999999999999}'),
    "JSON's small exponent": ("a.json", '{"form": 1e-999999999999}'),
    "JSON's infinity": ("a.json", '{"form": Infinity}'),
    "JSON of fifty thousand keys": ("a.json", json.dumps({str(number): 1 for number in range(50_000)})),
    "a half of a letter": ("a.json", '{"form": "\\ud800"}'),
    "JSON in UTF-16": ("a.json", '{"form": "a"}'.encode("utf-16")),
    "zeros": ("a.json", b"\x00" * 10**6),
    "a line ten thousand deep": ("a.jsonl", "[" * 10_000),
    "a line of a million digits": ("a.jsonl", f'{{"form": {"9" * 10**6}}}'),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_hostile_file_is_no_form(kind: str, tmp_path: Path) -> None:
    name, content = FILES[kind]
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    assert outcome(lambda: formgen.load(path)) in {"DataError", "FormErrors"}
    assert not Path("/tmp/never").exists()


HUGE_VALUES = {
    "a count of a million digits": ("founded", "9" * 10**6),
    "a small number": ("filled_on", "1e-999999"),
    "a number for a text": ("applicant", "9" * 10_000),
    "a list of two hundred thousand": ("projects", "[" + "0," * 200_000 + "0]"),
    "a text of a million": ("addressee", '"' + "ә" * 10**6 + '"'),
    "lines of a text": ("addressee", '"' + "\\n" * 10**6 + 'а"'),
}


@pytest.mark.parametrize("kind", HUGE_VALUES)
def test_a_value_beyond_measure_is_an_error_or_is_printed(kind: str, tmp_path: Path) -> None:
    """Through all that ``fill`` does: loading, checking, printing."""
    field, text = HUGE_VALUES[kind]
    data = json.dumps(questionnaire())
    path = tmp_path / "a.json"
    path.write_text(f'{data[:-1]}, "{field}": {text}}}', encoding="utf-8")

    def fill() -> None:
        form = formgen.load(path)
        problems = formgen.check(form)
        assert "9" * 1000 not in "".join(problem.message("kk") for problem in problems)
        formgen.render(form, "kk")

    assert outcome(fill) in {"done", "DataError", "FormErrors", "RenderError"}


NAMES = [
    "../secret.yaml",
    "a/../../secret.yaml",
    "/etc/passwd",
    "..\\secret.yaml",
    "C:\\secret.yaml",
    "C:secret.yaml",
    "\\\\host\\share\\secret.yaml",
    "//host/share/secret.yaml",
    "~/secret.yaml",
    "$HOME/secret.yaml",
    "file:///etc/passwd",
    "http://127.0.0.1:9/secret.yaml",
    "secret.yaml\x00.txt",
    "inside",
    "link.yaml",
    "folder_link/secret.yaml",
    "loop.yaml",
    "/dev/zero",
    "fifo.yaml",
    "a" * 5000,
    ".",
    "..",
    "",
    " ",
    "a.yaml",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_part_is_taken_from_nowhere_else(name: str, tmp_path: Path) -> None:
    """What ``$file`` names lies in the folder of the data or below it, and is a file."""
    outside = tmp_path / "secret.yaml"
    outside.write_text("name: {kk: Құпия, ru: Тайна}\n", encoding="utf-8")
    folder = tmp_path / "data"
    (folder / "inside").mkdir(parents=True)
    (folder / "link.yaml").symlink_to(outside)
    (folder / "folder_link").symlink_to(tmp_path, target_is_directory=True)
    (folder / "loop.yaml").symlink_to(folder / "loop.yaml")
    os.mkfifo(folder / "fifo.yaml")
    path = folder / "a.yaml"
    quoted = json.dumps(name)
    path.write_text(f"form: premium_application\napplicant: {{$file: {quoted}}}\n", encoding="utf-8")

    def load() -> None:
        with pytest.raises(formgen.FormErrors) as found:
            formgen.load(path)
        assert "Құпия" not in found.value.message("kk")
        assert [problem.code for problem in found.value.problems if problem.code.startswith("file.")]

    assert outcome(load) == "done"


def test_files_that_take_in_each_other_without_end_are_refused(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.yaml").write_text(f"head: {{$file: {number + 1}.yaml}}\n", encoding="utf-8")
    path = tmp_path / "a.yaml"
    path.write_text("form: premium_application\napplicant: {$file: 0.yaml}\n", encoding="utf-8")
    assert outcome(lambda: formgen.load(path)) == "FormErrors"
