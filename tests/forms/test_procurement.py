from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from formgen.forms.technical_specification.data import Beneficiaries, ProjectBudget
from formgen.periods import Period
from formgen.problems import Problem
from tests.forms.builders import (
    indicators,
    organization,
    person,
    service_requirements,
    technical_specification,
)
from tests.forms.findings import errors, warnings

ONE_YEAR = Period(dt.date(2026, 3, 10), dt.date(2026, 12, 31))
TWO_YEARS = Period(dt.date(2026, 3, 10), dt.date(2027, 1, 1))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_than_three_goals_are_an_error(count: int) -> None:
    goals = technical_specification().goals[:count]

    assert errors(technical_specification(goals=goals)) == [("goals", "list.too_short")]


@pytest.mark.parametrize("name", ["tasks", "action_plan", "indicators"])
def test_a_specification_without_a_task_an_event_or_an_indicator_is_an_error(name: str) -> None:
    assert errors(technical_specification(**{name: []})) == [(name, "list.too_short")]


@pytest.mark.parametrize("name", ["tasks", "event_passports", "coverage"])
def test_requirements_without_a_task_an_event_or_a_coverage_row_are_an_error(name: str) -> None:
    assert errors(service_requirements(**{name: []})) == [(name, "list.too_short")]


@pytest.mark.parametrize("direct", [299, 301, 0])
def test_categories_add_up_to_direct_beneficiaries(direct: int) -> None:
    beneficiaries = replace(technical_specification().beneficiaries, direct=direct)

    found = errors(technical_specification(beneficiaries=beneficiaries))

    assert found == [("beneficiaries.direct", "beneficiaries.sum_differs")]


def test_no_categories_add_up_to_nobody() -> None:
    nobody = Beneficiaries(direct=0, indirect=10, categories=[])

    assert errors(technical_specification(beneficiaries=nobody)) == []


def test_nobody_to_sign_is_an_error_at_the_head() -> None:
    found = errors(technical_specification(supplier=organization(head=None)))

    assert found == [("supplier.head", "signer.missing")]


def test_a_signatory_replaces_the_head() -> None:
    form = technical_specification(supplier=organization(head=None), signatory=person(position=None))

    assert errors(form) == []
    assert form.with_defaults().signatory == form.signatory


def test_the_head_signs_where_nobody_else_does() -> None:
    form = technical_specification()

    assert form.with_defaults().signatory == form.supplier.head


@pytest.mark.parametrize(
    ("end", "has_warning"),
    [(dt.date(2021, 3, 9), True), (dt.date(2021, 3, 10), False), (dt.date(2020, 12, 31), True)],
)
def test_a_project_that_ended_over_five_years_before_the_first_event_gets_a_warning(
    end: dt.date, *, has_warning: bool
) -> None:
    project = replace(technical_specification().previous_projects[0], period=Period(dt.date(2020, 1, 1), end))

    found = warnings(technical_specification(previous_projects=[project]))

    assert found == ([("previous_projects[0].period", "previous_project.too_old")] if has_warning else [])


def test_five_years_are_counted_from_the_earliest_event() -> None:
    event = technical_specification().action_plan[0]
    later = replace(event, period=Period(dt.date(2026, 9, 1), dt.date(2026, 9, 2)))
    project = replace(
        technical_specification().previous_projects[0],
        period=Period(dt.date(2021, 3, 1), dt.date(2021, 3, 15)),
    )

    assert warnings(technical_specification(action_plan=[later, event], previous_projects=[project])) == []


@pytest.mark.parametrize("lacking", range(10))
def test_each_missing_level_or_kind_of_indicator_is_named(lacking: int) -> None:
    kept = indicators()
    left_out = kept.pop(lacking)

    form = technical_specification(indicators=kept)

    assert warnings(form) == [("indicators", "indicators.incomplete")]
    (problem,) = form.rules()
    assert isinstance(problem, Problem)
    assert problem.params["missing"] == ((left_out.level, left_out.kind),)


@pytest.mark.parametrize("name", ["media_plan", "risks"])
def test_a_missing_media_plan_or_list_of_risks_gets_a_warning(name: str) -> None:
    assert warnings(technical_specification(**{name: []})) == [(name, f"{name}.empty")]


@pytest.mark.parametrize(("period", "has_warning"), [(ONE_YEAR, False), (TWO_YEARS, True)])
def test_a_plan_over_more_than_one_financial_year_needs_a_material_base(
    period: Period, *, has_warning: bool
) -> None:
    event = replace(technical_specification().action_plan[0], period=period)

    assert warnings(technical_specification(action_plan=[event])) == (
        [("material_base", "material_base.missing")] if has_warning else []
    )
    assert warnings(technical_specification(action_plan=[event], material_base="Кеңсе / офис")) == []


def test_a_project_costs_the_requested_sum_and_the_own_contribution() -> None:
    budget = ProjectBudget(requested=Decimal("5000000.50"), own_contribution=Decimal("250000.25"))

    assert budget.cost == Decimal("5250000.75")


def test_a_specification_adds_its_estimate_up() -> None:
    assert technical_specification().estimate_total == Decimal("2500.25")
    assert technical_specification(estimate=[]).estimate_total == 0
