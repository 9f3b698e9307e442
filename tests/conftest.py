"""Settings of all tests: the same examples on every server run, no deadlines, LibreOffice where it is installed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.paper import missing_programs

_ON_A_SERVER = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

settings.register_profile("formgen", deadline=None, derandomize=_ON_A_SERVER, print_blob=True)
settings.register_profile("quick", settings.get_profile("formgen"), max_examples=20)  # for one more Python
settings.load_profile("formgen")

if "MUTANT_UNDER_TEST" in os.environ:  # mutmut sets it
    from tests.support.mutants import *  # noqa: F403 - pytest finds its hooks and its fixture by name


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, which a test that prints with LibreOffice must leave empty."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.hookimpl(trylast=True)  # after `-m` has taken out the other tests
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the chosen tests that need a missing LibreOffice; on a server, fail instead."""
    missing = missing_programs()
    if not missing:
        return
    printing = [item for item in items if item.get_closest_marker("libreoffice")]
    why = f"not installed: {', '.join(missing)}"
    if printing and _ON_A_SERVER:
        raise pytest.UsageError(f"{len(printing)} tests cannot run: {why}")
    for item in printing:
        item.add_marker(pytest.mark.skip(reason=why))
