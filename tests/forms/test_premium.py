"""The rules of the premium forms that depend on the day of signing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from formgen.periods import Period
from tests.forms.builders import premium_activity
from tests.forms.findings import warnings

PROJECT = premium_activity().projects[0]


@pytest.mark.parametrize(
    ("signed", "ended", "warned"),
    [
        (dt.date(2026, 8, 20), dt.date(2023, 8, 20), False),
        (dt.date(2026, 8, 20), dt.date(2023, 8, 19), True),
        (dt.date(2028, 2, 29), dt.date(2025, 2, 28), False),  # three years before there is no 29 February
        (dt.date(2028, 2, 29), dt.date(2025, 2, 27), True),
    ],
)
def test_a_project_that_ended_over_three_years_before_gets_a_warning(
    signed: dt.date, ended: dt.date, warned: bool
) -> None:
    project = replace(PROJECT, period=Period(dt.date(2022, 1, 1), ended))
    problems = warnings(premium_activity(filled_on=signed, projects=[project]))
    assert problems == ([("projects[0].period", "project.too_old")] if warned else [])
