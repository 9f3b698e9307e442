"""The benchmarks run, and compare documents with equal content; they do not test speed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import doors, reading
from tests.benchmarks.__main__ import main

pytestmark = pytest.mark.long


def test_the_benchmarks_measure_a_form_and_its_growth(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures, picture = tmp_path / "figures.json", tmp_path / "picture.svg"
    words = ["--form", "premium_questionnaire", "--rounds", "1", "--rows", "1", "3", "--no-install"]
    words += ["--only", "warm", "--only", "growth", "--json", str(figures), "--picture", str(picture)]
    assert main(words) == 0
    told = capsys.readouterr()
    assert "with other words" not in told.err
    found = json.loads(figures.read_text())["figures"]
    assert {"formgen", "floor", "docxtpl", "docxtpl re-render"} <= {figure["subject"] for figure in found}
    assert [figure["rows"] for figure in found if "rows" in figure] == [1, 3]
    assert all(figure["ms"] > 0 and figure["peak_mib"] > 0 for figure in found)
    assert "docxtpl" in told.out
    assert picture.read_text().startswith("<svg")


@pytest.mark.parametrize("door", doors.DOORS)
def test_each_door_of_the_benchmark_reads_what_it_says(door: str, tmp_path: Path) -> None:
    found = {state: doors.problems_of(doors.write(door, tmp_path, state, 3)) for state in doors.STATES}
    assert found == {"right": 0, "warned": 6, "wrong": 6}


def test_the_growth_of_every_door_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert doors.main(["--rows", "1", "2"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + len(doors.DOORS) * len(doors.STATES) * 2


def test_every_way_of_reading_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert reading.main(["--form", "planned_topics", "--rounds", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()[1:]
    assert [line[27:41].strip() for line in lines] == [*reading.WAYS]
