from __future__ import annotations

from tests.derived import differing_files


def test_tables_and_json_samples_are_those_of_the_forms() -> None:
    assert differing_files() == [], "`python -m tests.derived` writes them again"
