"""How the tests run: the same examples on every run of a server, no timings, LibreOffice where it is."""

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
    from tests.support.mutants import *  # noqa: F403 - hooks and a fixture, by their names


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that temporary files go to: what prints with LibreOffice is to leave it empty."""
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.hookimpl(trylast=True)  # when those that were not asked for are gone
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what of the chosen needs LibreOffice where it is missing; a server's run fails for it."""
    missing = missing_programs()
    if not missing:
        return
    wanting = [item for item in items if item.get_closest_marker("libreoffice")]
    why = f"not installed: {', '.join(missing)}"
    if wanting and _ON_A_SERVER:
        raise pytest.UsageError(f"{len(wanting)} tests cannot run: {why}")
    for item in wanting:
        item.add_marker(pytest.mark.skip(reason=why))
