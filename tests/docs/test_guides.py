"""Every code block and command of README and the guides runs as it stands."""

from __future__ import annotations

import importlib.util
import json
import re
import shlex
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from formgen.bilingual import LANGS
from formgen.cli import main
from formgen.cli.arguments import make_parser
from formgen.intake import build_intake
from formgen.loading import load, to_dict
from formgen.templates.folders import own_folder

ROOT = Path(__file__).parents[2]
GUIDES = sorted((ROOT / "docs" / "guides").glob("*.md"))
PAGES = [ROOT / "README.md", *GUIDES]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)

ELSEWHERE = ("distributed.Client", "__main__")
"""What needs another machine or a script of its own: `test_dask` and `test_edges` run it."""

NOT_RUN = {"text", "jsx"}
"""What is no command and no Python: a call that stands for another machine, and the code of a web page."""


def blocks(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield each block of a page: its language, its text, and the line of prose above it."""
    text = path.read_text("utf-8")
    for found in BLOCK.finditer(text):
        above = text[: found.start()].rstrip().rpartition("\n")[2]
        yield found[1], found[2], above


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the pages speak of."""
    samples = own_folder("samples")
    shutil.copytree(samples, tmp_path / "samples")
    for path in [*(samples / "project").glob("*.yaml"), samples / "organization.yaml"]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "application.yaml").write_bytes((samples / "premium_application.yaml").read_bytes())
    for name in ("otchet", "esep"):
        for number, paper in ((1, "05_interim_financial_report_1"), (2, "09_interim_financial_report_2")):
            data = (samples / "project" / f"{paper}.yaml").read_bytes()
            (tmp_path / f"{name}-{number}.yaml").write_bytes(data)
    questionnaire = json.dumps(to_dict(load(samples / "premium_questionnaire.yaml")), ensure_ascii=False)
    (tmp_path / "forms.jsonl").write_text(f"{questionnaire}\n{questionnaire}\n", "utf-8")
    for lang in LANGS:
        shutil.copytree(own_folder(f"templates_{lang}"), tmp_path / "my_templates" / f"templates_{lang}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run_command(line: str) -> None:
    """Run a line of a shell block; an intake workbook that it makes is filled in, as a person would."""
    words = [
        name
        for word in shlex.split(line, comments=True)[1:]
        for name in ([*map(str, sorted(Path().glob(word)))] if "*" in word else [word])
    ]
    code = main(words)
    begun = words[0] in ("check", "carry")  # a paper that is begun lacks values: that is no wrong use
    assert code == 0 or (begun and code == 1), line
    if words[0] == "intake" and "--from" not in words:
        form = load(own_folder("samples") / f"{words[1]}.yaml")
        Path(words[words.index("--out") + 1]).write_bytes(build_intake(words[1], form))


def run_elsewhere(command: str) -> None:
    """Check a command that sets up an environment or is for developers: CI runs it, here it only has to be there."""
    words = shlex.split(command, comments=True)
    program, *rest = words
    name = program.removeprefix(".venv/bin/")
    assert name in {"python", "python3", "pip"}, command
    if name == "pip" or rest[:2] == ["-m", "pip"]:
        target = words[-1].partition("[")
        assert "install" in words, command
        assert target[0] == ".", command
        extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
            "optional-dependencies"
        ]
        assert set(target[2].removesuffix("]").split(",")) - {""} <= extras.keys(), command
    else:
        assert rest[0] == "-m", command
        assert importlib.util.find_spec(rest[1]) is not None or rest[1] == "sphinx", command


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_blocks_of_a_page_run_as_they_stand(path: Path, desk: Path) -> None:
    space: dict[str, Any] = {}
    for language, text, above in blocks(path):
        named = re.search(r"in(?:to)? `([\w./-]+)`", above)
        if language == "python":
            if not any(word in text for word in ELSEWHERE):
                exec(compile(text, f"{path.name}", "exec"), space)
        elif language == "yaml":
            assert named is not None, text
            (desk / named[1]).write_text(text, "utf-8")
        elif language == "sh":
            for line in text.replace("\\\n", " ").splitlines():
                for command in filter(None, map(str.strip, line.split("&&"))):
                    if command.startswith(("formgen ", ".venv/bin/formgen ")):
                        run_command(command)
                    else:
                        run_elsewhere(command)
        else:
            assert language in NOT_RUN, text


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_command_within_a_sentence_is_one_that_there_is(path: Path) -> None:
    text = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    shown = re.findall(r"`formgen (?P<words>[^`]+)`", text)
    synopsis = re.findall(r"^```\n(formgen .*?)^```", path.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    lines = re.sub(r"\n {6,}", " ", "".join(synopsis)).splitlines()
    for words in [*shown, *(line.removeprefix("formgen ") for line in lines)]:
        command = words.split()[0]
        options = set(re.findall(r"--[a-z-]+", words))
        assert command in COMMANDS, words
        assert options <= COMMANDS[command], words


def _commands() -> dict[str, set[str]]:
    """Return the options of each command."""
    actions = make_parser()._subparsers._group_actions  # type: ignore[union-attr]
    return {
        name: {option for action in parser._actions for option in action.option_strings}
        for name, parser in actions[0].choices.items()  # type: ignore[union-attr]
    }


COMMANDS = _commands()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_picture_and_page_that_a_page_names_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    named = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text) + re.findall(
        r"^:::\{figure\} (\S+)", text, re.MULTILINE
    )
    made = (path.parent / ".." / "reference").resolve()

    for name in named:
        target = (path.parent / name).resolve()
        assert target.exists() or target.is_relative_to(made), name


def test_a_page_that_names_a_guide_or_an_error_names_one_that_is_there() -> None:
    index = (ROOT / "docs" / "index.md").read_text("utf-8")

    assert {f"guides/{path.stem}" for path in GUIDES} == set(re.findall(r"guides/\w+", index))
