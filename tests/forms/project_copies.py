"""Copies of the project with files more: forms and editions that are invented, and all that follows from them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import formgen
from formgen.templates.folders import own_folder

__all__ = ["copy_project", "run"]

ROOT = Path(__file__).parents[2]


def copy_project(folder: Path, files: Mapping[str, str]) -> Path:
    """Copy the package, its samples, templates, guides and tests into ``folder``, and write ``files`` there."""
    package = Path(formgen.__file__).parent
    built = shutil.ignore_patterns("built", "__pycache__", "templates_*", "samples", "*.pyi")
    shutil.copytree(package, folder / "formgen", ignore=built)
    for name in ("samples", "templates_kk", "templates_ru"):
        shutil.copytree(own_folder(name), folder / name)
    shutil.copytree(
        ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns("releases", "fuzz", "__pycache__")
    )
    shutil.copytree(ROOT / "docs" / "guides", folder / "docs" / "guides")
    for name in ("README.md", "samples/README.md", "pyproject.toml"):
        shutil.copyfile(ROOT / name, folder / name)
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def run(folder: Path, *words: str) -> str:
    """Run a module of the copy and return its output; it must succeed."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
