"""Data files for the command line to work on."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from formgen.templates.folders import own_folder

__all__ = ["command", "questionnaire", "run", "unmeasured", "write_json", "write_lines", "wrong"]

_SAMPLE = json.loads((own_folder("samples") / "json/premium_questionnaire.json").read_text(encoding="utf-8"))


def questionnaire(number: int = 0) -> dict[str, Any]:
    """A right form; two numbers make two that differ."""
    data: dict[str, Any] = copy.deepcopy(_SAMPLE)
    data["applicant"]["name"] = {"kk": f"«Үлгі {number}» қоры", "ru": f"Фонд «Образец {number}»"}
    return data


def wrong() -> dict[str, Any]:
    """A form with a BIN whose check digit is wrong, at ``applicant.bin``."""
    data = questionnaire()
    number = data["applicant"]["bin"]
    data["applicant"]["bin"] = f"{number[:-1]}{(int(number[-1]) + 1) % 10}"
    return data


def write_json(path: Path, data: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def write_lines(path: Path, *forms: Mapping[str, Any]) -> Path:
    path.write_text("".join(f"{json.dumps(form, ensure_ascii=False)}\n" for form in forms), encoding="utf-8")
    return path


def unmeasured() -> dict[str, str]:
    """The environment of a program that coverage leaves alone: its lock bears no interrupt, and it imports much."""
    return {name: value for name, value in os.environ.items() if name != "COVERAGE_PROCESS_CONFIG"}


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "formgen", *map(str, words)]


def run(*words: str | Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as people do, in a process of its own."""
    return subprocess.run(command(*words), capture_output=True, check=False, timeout=300, env=env)
