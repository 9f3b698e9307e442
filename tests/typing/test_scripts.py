"""A user's script is held by mypy and pyright in their strictest modes, and mistakes in it are found by both."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.typing import user_script

HERE = Path(__file__).parent
Findings = dict[int, str]
"""The errors of a script by their line."""


def run(*command: str | Path, folder: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", *map(str, command)], cwd=folder, capture_output=True, check=False, text=True
    )
    assert ran.returncode in (0, 1), ran.stdout + ran.stderr
    return ran.stdout


def by_mypy(script: Path, folder: Path) -> Findings:
    config = folder / "mypy.ini"
    config.write_text("[mypy]\nstrict = true\nenable_error_code = redundant-expr\n")
    shown = run("mypy", "--config-file", config, "--cache-dir", folder / "cache", script, folder=folder)
    return {
        int(line): words for line, words in re.findall(r"^[^:\n]+:(\d+): error: (.*)$", shown, re.MULTILINE)
    }


def by_pyright(script: Path, folder: Path) -> Findings:
    if find_spec("basedpyright") is None:
        pytest.skip("pyright is not installed: pip install -e '.[types]'")
    config = folder / "pyrightconfig.json"
    config.write_text(json.dumps({"include": [script.name], "typeCheckingMode": "strict"}))
    shown = run("basedpyright", "--outputjson", "--pythonpath", sys.executable, "-p", config, folder=folder)
    return {
        each["range"]["start"]["line"] + 1: each["message"]
        for each in json.loads(shown)["generalDiagnostics"]
        if each["severity"] == "error"
    }


@pytest.mark.long
@pytest.mark.parametrize("findings", [by_mypy, by_pyright])
def test_a_checker_finds_the_mistakes_and_nothing_else(
    findings: Callable[[Path, Path], Findings], tmp_path: Path
) -> None:
    for name in ("user_script.py", "wrong_script.py"):
        source = (HERE / name).read_text("utf-8")
        script = tmp_path / name
        script.write_text(source, "utf-8")
        marked = {
            number for number, line in enumerate(source.splitlines(), start=1) if line.endswith("# wrong")
        }
        found = findings(script, tmp_path)
        assert {number: words for number, words in found.items() if number not in marked} == {}
        assert marked - set(found) == set()


def test_the_script_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    user_script.main(tmp_path, "ru", "docx")
    shown = capsys.readouterr().out.splitlines()
    assert shown[-3:-1] == ["a True ['.docx', '.docx'] None", "b True ['.docx', '.docx'] None"]
    assert "missing.yaml" in shown[-1]
    assert len((HERE / "user_script.py").read_text("utf-8").splitlines()) < 90
