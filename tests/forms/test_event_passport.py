from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.agreement.passports import passports_from, plan_passports
from formgen.cli import main
from formgen.forms.event_passport.data import EventPassportForm, ProgrammeItem
from formgen.forms.service_requirements.data import EventPassport
from tests.forms.factories import sample, small_form
from tests.forms.findings import errors

SAMPLES = Path(__file__).parents[2] / "samples"


def passport(**values: Any) -> EventPassportForm:
    form = small_form("event_passport", **values)
    assert isinstance(form, EventPassportForm)
    return form


def test_an_event_has_a_programme_or_steps() -> None:
    assert errors(passport(programme=())) == []
    assert errors(passport(steps=())) == []
    assert errors(passport(programme=(), steps=())) == [("programme", "passport.no_plan")]


def test_an_event_has_participants() -> None:
    assert errors(passport(participants=1)) == []
    assert errors(passport(participants=0)) == [("participants", "passport.no_participants")]


@pytest.mark.parametrize(
    "item",
    [
        ProgrammeItem(item="Тіркеу"),
        ProgrammeItem(item="Тіркеу", time="9:30"),
        ProgrammeItem(item="Тіркеу", speaker="Ким А. В."),
        ProgrammeItem(item="Тіркеу", speaker="Ким А. В.", time="9:30–10:00"),
    ],
)
def test_an_item_of_the_programme_reads_back_with_all_that_it_has(
    item: ProgrammeItem, tmp_path: Path
) -> None:
    form = passport(programme=(item, item), customer_approval=None)
    assert formgen.read(*formgen.write(form, tmp_path)) == formgen.printed(form)


def test_the_passport_within_the_requirements_keeps_its_name() -> None:
    assert formgen.EventPassport is EventPassport
    assert formgen.EventPassportForm is EventPassportForm


def test_a_passport_is_planned_for_each_row_of_the_plan() -> None:
    specification: Any = sample("technical_specification")

    passports = plan_passports(specification)

    assert [each.event.name for each in passports] == [each.name for each in specification.action_plan]
    assert [each.event.date for each in passports] == [each.period for each in specification.action_plan]
    assert all(each.supplier == specification.supplier for each in passports)
    missing = {("participants", "value.missing"), ("expected_result", "value.missing")}
    assert all(set(errors(each)) == missing for each in passports)


def test_the_requirements_give_the_values_that_the_plan_lacks() -> None:
    specification, requirements = (
        sample(f"{name}") for name in ("technical_specification", "service_requirements")
    )
    passports = plan_passports(specification, requirements)  # type: ignore[arg-type]

    by_name = {each.name: each for each in requirements.event_passports}  # type: ignore[attr-defined]
    matched = [each for each in passports if each.event.name in by_name]
    assert len(matched) == len(by_name) == 3
    for each in matched:
        required = by_name[each.event.name]
        assert (each.participants, each.steps) == (required.participants, required.steps)
        assert errors(each) == []


def test_a_planned_passport_prints_as_a_draft(tmp_path: Path) -> None:
    specification: Any = sample("technical_specification")
    for form in plan_passports(specification):
        assert len(formgen.write(form, tmp_path, draft=True, force=True)) == 2


def test_the_command_carry_begins_all_passports_in_one_file(tmp_path: Path) -> None:
    out = tmp_path / "passports.yaml"
    sources = [str(SAMPLES / f"{name}.yaml") for name in ("technical_specification", "service_requirements")]

    assert main(["carry", "event_passport", "--from", *sources, "--out", str(out)]) == 0

    specification: Any = sample("technical_specification")
    assert out.read_text("utf-8").count("form: event_passport\n") == len(specification.action_plan)


def test_a_workbook_cannot_hold_all_passports(tmp_path: Path) -> None:
    out = tmp_path / "passports.xlsx"
    source = str(SAMPLES / "technical_specification.yaml")
    assert main(["carry", "event_passport", "--from", source, "--out", str(out)]) == 2
    assert not out.exists()


def test_without_a_specification_no_passport_is_planned() -> None:
    assert passports_from([passport(), sample("service_requirements")]) == ()
