"""Puts a script in LibreOffice's place, to test its failures."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

__all__ = ["fake_soffice"]


def fake_soffice(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Make formgen find a shell script in place of LibreOffice."""
    program = folder / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.delenv("FORMGEN_SOFFICE", raising=False)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
