"""The edges of the library: one name in the place of several, scripts without a guard, folders that cannot be."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.bilingual import Lang
from tests.forms.builders import budget_request, premium_application

README = Path(__file__).parents[1] / "README.md"


def blocks(language: str) -> list[str]:
    """Return README's blocks of code in a language."""
    return re.findall(rf"```{language}\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_a_script_that_starts_processes_without_a_guard_ends_with_one_clear_error(tmp_path: Path) -> None:
    script = tmp_path / "many.py"
    script.write_text(
        "import formgen\n"
        f"form = formgen.load({str(README.parent / 'samples' / 'premium_application.yaml')!r})\n"
        "for result in formgen.write_many([form] * 30, 'out', jobs=2):\n    print(result.stem)\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, script], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 1
    assert done.stderr.count("__main__") == 1, done.stderr
    assert not (tmp_path / "out").exists()


def test_the_batch_of_readme_runs(tmp_path: Path) -> None:
    (batch,) = [block for block in blocks("python") if "__main__" in block]
    form = json.dumps(formgen.to_dict(premium_application()), ensure_ascii=False)
    (tmp_path / "forms.jsonl").write_text(f"{form}\n" * 8, encoding="utf-8")
    script = tmp_path / "many.py"
    script.write_text(batch, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list((tmp_path / "out").iterdir())) == 16


def test_the_data_of_readme_are_right_and_filled_beside_what_its_script_wrote(tmp_path: Path) -> None:
    organization, form = blocks("yaml")
    (tmp_path / "organization.yaml").write_text(organization, encoding="utf-8")
    (tmp_path / "premium.yaml").write_text(form, encoding="utf-8")
    (script,) = [block for block in blocks("python") if "PremiumApplication(" in block]
    (tmp_path / "script.py").write_text(script, encoding="utf-8")
    commands = [line for block in blocks("sh") for line in block.splitlines() if "premium.yaml" in line]
    assert len(commands) == 2
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    runs = [[sys.executable, "script.py"], *([sys.executable, "-m", *line.split()] for line in commands)]
    for run in runs * 2:
        done = subprocess.run(
            run, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment, timeout=120
        )
        assert done.returncode == 0, done.stderr
        assert "error:" not in done.stderr


@pytest.mark.parametrize("langs", ["ru", Lang.RU, ["ru"]])
def test_one_format_and_one_language_may_be_named_alone(langs: Any, tmp_path: Path) -> None:
    form = budget_request()
    assert [path.name for path in formgen.write(form, tmp_path / "a", langs=langs, formats="docx")] == [
        "budget_request.ru.docx"
    ]
    (result,) = formgen.write_many([form], tmp_path / "b", langs=langs, formats="xlsx")
    assert [path.name for path in result.paths] == ["budget_request-1.ru.xlsx"]
    assert len(formgen.write_blank("budget_request", tmp_path / "c", langs=langs, formats="docx")) == 1


def test_problems_can_be_kept_in_a_set() -> None:
    form = replace(premium_application(), direction="sport")
    assert len({*formgen.check(form), *formgen.check(form)}) == len(formgen.check(form)) > 0


@pytest.mark.parametrize("folder", ["a\0b", "a\0b/c"])
def test_a_folder_that_no_system_has_is_refused(folder: str, tmp_path: Path) -> None:
    with pytest.raises(formgen.WriteError, match="folder"):
        formgen.write(premium_application(), tmp_path / folder)
    with pytest.raises(formgen.WriteError, match="folder"):
        formgen.write_many([premium_application()], tmp_path / folder)
    with pytest.raises(formgen.TemplateError):
        formgen.render(premium_application(), "kk", templates=tmp_path / folder)


def test_what_is_there_already_and_the_same_is_left(tmp_path: Path) -> None:
    form = premium_application()
    first = formgen.write(form, tmp_path)
    before = [path.stat().st_mtime_ns for path in first]
    assert formgen.write(form, tmp_path) == first
    assert [path.stat().st_mtime_ns for path in first] == before
    (result,) = formgen.write_many([("premium_application", form)], tmp_path)
    assert (result.ok, result.paths, sorted(result.kept)) == (True, (), sorted(first))
    first[0].write_bytes(b"other")
    with pytest.raises(formgen.WriteError):
        formgen.write(form, tmp_path)
    (result,) = formgen.write_many([("premium_application", form)], tmp_path)
    assert result.error is not None


def test_a_folder_of_templates_holds_those_of_a_language(tmp_path: Path) -> None:
    with pytest.raises(formgen.TemplateError, match="templates_kk"):
        formgen.render(premium_application(), "kk", templates=tmp_path)
    (tmp_path / "templates_ru").mkdir()
    assert formgen.render(premium_application(), "kk", templates=tmp_path)
