"""Values by themselves: months that are read, lines that end as Windows ends them, problems as one line."""

from __future__ import annotations

import pytest

from formgen.forms.budget_request.data import BudgetProgram
from formgen.periods import Month
from formgen.problems import Location, Problem
from formgen.templates.findings import Finding


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-1", "2026/01", "26-01", "2026-13", "2026-00", "0000-01", "٢٠٢٦-٠١", "2026-01-01"],
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="month|YYYY-MM"):
        Month.parse(text)


def test_a_month_is_read_as_it_is_written() -> None:
    assert Month.parse("2026-01") == Month(2026, 1)


@pytest.mark.parametrize("given", ["а\r\nб", "а\rб", "а\nб"])
def test_lines_end_alike_however_they_were_ended(given: str) -> None:
    assert BudgetProgram(code=given, name=given) == BudgetProgram(code="а\nб", name="а\nб")


def test_a_problem_says_in_one_line_where_and_what_is_wrong() -> None:
    bare = Problem("", "data.empty", params={"file": "a"})
    assert str(bare) == bare.message("en")
    placed = Problem("applicant.bin", "value.missing", location=Location("a.yaml", line=7))
    assert str(placed) == f"{placed.location}: applicant.bin: {placed.message('en')}"
    assert "7" in str(placed.location)


def test_a_finding_says_in_one_line_which_template_and_what() -> None:
    finding = Finding("templates_kk/premium_activity.docx", "template.unknown", "nobody")
    assert str(finding) == f"templates_kk/premium_activity.docx: {finding.message('en')}"
    assert "nobody" in str(finding)
