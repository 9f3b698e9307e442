"""The pages of every form are those of their goldens."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from tests.goldens import FOLDER, names, text_of


@pytest.mark.parametrize("name", names())
def test_the_page_says_what_its_golden_says(name: str, tmp_path: Path) -> None:
    golden = FOLDER / name
    expected = golden.read_text("utf-8") if golden.exists() else ""
    found = text_of(name)
    if found == expected:
        return
    saved = tmp_path / name
    saved.write_text(found, encoding="utf-8", newline="\n")
    difference = difflib.unified_diff(
        _with_visible_spaces(expected), _with_visible_spaces(found), str(golden), str(saved), lineterm="", n=1
    )
    pytest.fail("\n".join([*difference, "\nTo take it over: python -m tests.goldens"]), pytrace=False)


def test_every_golden_is_of_a_form() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.txt")) == sorted(names())


def _with_visible_spaces(text: str) -> list[str]:
    """Return the lines with a sign for each no-break space, so that a difference in one is seen."""
    return text.replace("\u00a0", "⍽").replace("\u202f", "⍽").splitlines()
