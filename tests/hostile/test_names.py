"""Names of files that lead out of their folder, or that no file may have."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

import formgen
from tests.cli.conftest import Cli
from tests.cli.data import questionnaire, write_json
from tests.forms.factories import FACTORIES

STEMS = [
    "../a",
    "..",
    ".",
    "/a",
    "a/b",
    "a\\b",
    "..\\a",
    "C:a",
    "a:stream",
    "a\x00b",
    "a\nb",
    "a\x1b[2Jb",
    "\u202etxt.exe",
    "a\u200b",
    "\ud800",
    "a*",
    "a?",
    'a"b',
    "a|b",
    "<a>",
    " ",
    "...",
    "а" * 101,
    "a./../../b",
    "a.b/c",
    "a.\n",
    "a.b:c",
    "a." + "b" * 99,
]


@pytest.mark.parametrize("stem", STEMS, ids=ascii)
def test_a_stem_that_is_no_plain_name_is_refused(stem: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(formgen.WriteError):
        formgen.write(FACTORIES["premium_application"](), out, stem=stem)
    assert list(tmp_path.rglob("*")) == []
    with zipfile.ZipFile(io.BytesIO(), "w") as archive:
        with pytest.raises(formgen.WriteError):
            formgen.write(FACTORIES["premium_application"](), archive, stem=stem)
        assert archive.namelist() == []


@pytest.mark.parametrize("stem", ["a/b.c", "..\\a.b"])
def test_a_refused_name_is_told_as_it_was_given(stem: str, tmp_path: Path) -> None:
    with pytest.raises(formgen.WriteError, match=re.escape(stem)):
        formgen.write(FACTORIES["premium_application"](), tmp_path, stem=stem)


@pytest.mark.parametrize(
    "stem", ["өтініш 2026", "a.b", ".a", "a.b.c", "a'b", "-a", "--force", "%s", "{0}", "$HOME", "a;b", "a&b"]
)
def test_a_plain_name_is_taken_as_it_is(stem: str, tmp_path: Path) -> None:
    paths = formgen.write(FACTORIES["premium_application"](), tmp_path, stem=stem, langs=["kk"])
    assert paths == [tmp_path / f"{stem}.kk.docx"]
    assert [path.name for path in tmp_path.iterdir()] == [f"{stem}.kk.docx"]


@pytest.mark.parametrize(
    "name", ["a\u202eb.json", "a\nb.json", "a\x1b[2J.json", "a:b.json", "a*.json"], ids=ascii
)
def test_a_data_file_whose_name_no_document_may_have_is_refused(name: str, cli: Cli, tmp_path: Path) -> None:
    data = write_json(tmp_path / name, questionnaire())
    answer = cli("fill", data, "--out", tmp_path / "out")
    assert answer.code == 2
    assert not (tmp_path / "out").exists()
    assert "\x1b" not in answer.err


def test_a_link_in_the_place_of_a_document_is_not_written_through(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.kk.docx").symlink_to(precious)
    form = FACTORIES["premium_application"]()
    with pytest.raises(formgen.WriteError):
        formgen.write(form, out, stem="a", langs=["kk"])
    formgen.write(form, out, stem="a", langs=["kk"], force=True)
    assert precious.read_bytes() == b"mine"
    assert not (out / "a.kk.docx").is_symlink()


def test_a_link_that_leads_nowhere_is_a_file_that_exists(tmp_path: Path) -> None:
    (tmp_path / "a.kk.docx").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(formgen.WriteError):
        formgen.write(FACTORIES["premium_application"](), tmp_path, stem="a", langs=["kk"])
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    "form_id", ["../premium_application", "premium_application/../x", "", "os", "__init__"]
)
def test_a_form_is_known_by_its_id_alone(form_id: str, cli: Cli, tmp_path: Path) -> None:
    assert cli("blank", form_id, "--out", tmp_path).code == 2
    assert cli("schema", form_id).code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("check", "{}.yaml"),
        ("fill", "{}.yaml", "--out", "out"),
        ("read", "{}.docx", "--out", "a.json"),
        ("read", "a.docx", "--out", "{}.txt"),
        ("carry", "{}", "--from", "a.yaml", "--out", "b.yaml"),
        ("carry", "premium_application", "--from", "{}.yaml", "--out", "b.yaml"),
        ("describe", "{}"),
        ("intake", "premium_application", "--out", "{}.txt"),
        ("templates", "check", "{}"),
        ("{}",),
        ("check", "--{}"),
    ],
)
@pytest.mark.parametrize("ui", ["kk", "ru", "en"])
def test_no_command_steers_the_terminal_by_a_name(words: tuple[str, ...], ui: str, cli: Cli) -> None:
    answer = cli(*(word.format("a\x1b[2J\x07\x9b1m\rb") for word in words), "--ui", ui)
    assert answer.code == 2
    assert {char for char in answer.out + answer.err if not char.isprintable()} <= {"\n", "\t", "\xa0"}


def test_a_checked_file_is_named_without_steering_the_terminal(cli: Cli, tmp_path: Path) -> None:
    answer = cli("check", write_json(tmp_path / "a\x1b[2J.json", questionnaire()))
    assert answer.code == 0
    assert "\x1b" not in answer.out + answer.err
    assert "a\\x1b[2J.json" in answer.out
