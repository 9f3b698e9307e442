"""The sample project: its papers agree, and a slip of the hand in a repeated value is found."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest

from formgen.agreement import agree
from formgen.checks import check
from formgen.loading import load
from formgen.templates.folders import own_folder
from tests.agreement.papers import changed

FOLDER = own_folder("samples") / "project"
FILES = sorted(path.name for path in FOLDER.glob("[0-9]*.yaml"))

REPEATED = {
    "interim_financial_report": (
        "supplier.name supplier.bin contract.number contract.date topic period groups[].lines[].name "
        "groups[].lines[].planned groups[].lines[].spent_before groups[].lines[].spent head.full_name"
    ),
    "final_financial_report": (
        "supplier.name supplier.bin contract.number contract.date topic period groups[].lines[].name "
        "groups[].lines[].planned salaries[].full_name head.full_name accountant.full_name"
    ),
    "final_creative_report": (
        "supplier.name supplier.bin contract.number contract.date project_name events[].name "
        "indicator_results[].indicator compiled_by.full_name"
    ),
    "interim_creative_report": (
        "supplier.name supplier.bin contract.number contract.date project_name period steps[].events[].name"
    ),
    "monitoring_report": (
        "state_body.name supplier.name supplier.bin project contract.number contract.date contract_amount term "
        "events[].name events[].planned events[].held events[].planned_coverage"
    ),
    "results_evaluation": (
        "state_body.name supplier.name supplier.bin project contract.number contract.date term"
    ),
    "participants_list": "supplier.name supplier.bin project contract.number contract.date event.name",
    "event_passport": "supplier.name supplier.bin project event.name event.date participants",
    "technical_specification": (
        "supplier.name supplier.bin lot.name estimate[].name estimate[].quantity estimate[].price "
        "action_plan[].name indicators[].name team[].full_name"
    ),
    "budget_request": "service_name estimate[].expenses[].name estimate[].expenses[].quantity estimate[].expenses[].price",
}
"""What a paper repeats of others, by its form: each change of it contradicts another paper."""

LAST_INTERIM = "09"
"""Money is still spent after this report, so no other paper states the same sum spent."""


@cache
def papers() -> tuple[Any, ...]:
    return tuple(load(FOLDER / name) for name in FILES)


@pytest.mark.parametrize("name", FILES)
def test_each_paper_of_the_project_is_right(name: str) -> None:
    assert check(load(FOLDER / name)) == []


def test_the_papers_of_the_project_agree() -> None:
    assert agree(papers()) == []


@pytest.mark.parametrize(
    "at", [at for at, paper in enumerate(papers()) if paper.ID in REPEATED], ids=lambda at: FILES[at]
)
def test_every_slip_in_what_a_paper_repeats_is_found(at: int) -> None:
    repeated = REPEATED[papers()[at].ID].split()
    if FILES[at].startswith(LAST_INTERIM):
        repeated.remove("groups[].lines[].spent")
    silent = []
    tried = set()
    for path, change, form in changed(papers()[at]):
        field = re.sub(r"\[\d+\]", "[]", path)
        if field in repeated and (field, change) not in tried:
            tried.add((field, change))
            if not agree([*papers()[:at], form, *papers()[at + 1 :]]):
                silent.append(f"{path}: {change}")

    assert len(tried) >= len(repeated)
    assert silent == []
