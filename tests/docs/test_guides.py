"""Every code block and command of the guides runs as it stands."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from formgen.bilingual import LANGS
from formgen.cli import main
from formgen.intake import build_intake
from formgen.loading import load, to_dict
from formgen.templates.folders import own_folder

ROOT = Path(__file__).parents[2]
GUIDES = sorted((ROOT / "docs" / "guides").glob("*.md"))
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
INSTALLS = ("python", "pip", ".venv/")
"""Commands that set up an environment or run the tests: CI runs them."""

ELSEWHERE = ("distributed.Client",)
"""What needs another machine."""


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


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_the_blocks_of_a_page_run_as_they_stand(path: Path, desk: Path) -> None:
    space: dict[str, Any] = {}
    for language, text, above in blocks(path):
        named = re.search(r"into `([\w./-]+)`", above)
        if language == "python" and not any(word in text for word in ELSEWHERE):
            exec(compile(text, f"{path.name}", "exec"), space)
        elif language == "yaml" and named is not None:
            (desk / named[1]).write_text(text, "utf-8")
        elif language == "sh":
            for line in text.replace("\\\n", " ").splitlines():
                if line.startswith("formgen "):
                    run_command(line)
                else:
                    assert not line.strip() or line.startswith((*INSTALLS, "#")), line


def test_a_page_that_names_a_guide_or_an_error_names_one_that_is_there() -> None:
    index = (ROOT / "docs" / "index.md").read_text("utf-8")

    assert {f"guides/{path.stem}" for path in GUIDES} == set(re.findall(r"guides/\w+", index))
