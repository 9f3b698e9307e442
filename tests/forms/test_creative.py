from __future__ import annotations

import datetime as dt

import pytest

from formgen.bilingual import Text
from formgen.forms.final_creative_report.data import BeneficiariesBySex, BeneficiaryGroup, EventCoverage
from tests.forms.builders import organization, person
from tests.forms.findings import errors, warnings
from tests.forms.report_builders import (
    achievement,
    attachment,
    final_creative_report,
    interim_creative_report,
    step,
    step_event,
)


def test_an_interim_report_without_a_step_is_an_error() -> None:
    assert errors(interim_creative_report(steps=[], attachments=[])) == [("steps", "list.too_short")]


def test_the_first_interim_report_has_a_baseline() -> None:
    assert errors(interim_creative_report(number=1, baseline=None)) == [("baseline", "baseline.missing")]


def test_a_later_interim_report_needs_no_baseline() -> None:
    assert warnings(interim_creative_report(number=2, baseline=None)) == []
    assert warnings(interim_creative_report(number=2)) == [("baseline", "baseline.not_first_report")]


def test_interim_reports_are_numbered_from_1() -> None:
    assert errors(interim_creative_report(number=0)) == [("number", "report.number_below_one")]


def test_an_event_that_ends_before_it_starts_is_an_error() -> None:
    event = step_event(date=dt.date(2026, 3, 10), ends_on=dt.date(2026, 3, 9))

    found = errors(interim_creative_report(steps=[step(), step(events=[step_event(), event])]))

    assert found == [("steps[1].events[1].ends_on", "event.ends_before_start")]


@pytest.mark.parametrize(
    ("day", "ends_on", "field"),
    [
        (dt.date(2026, 3, 1), dt.date(2026, 11, 30), None),
        (dt.date(2026, 2, 28), None, "date"),
        (dt.date(2026, 2, 28), dt.date(2026, 12, 1), "date"),
        (dt.date(2026, 11, 30), dt.date(2026, 12, 1), "ends_on"),
        (dt.date(2026, 12, 1), None, "date"),
    ],
)
def test_an_event_outside_the_period_gets_a_warning(
    day: dt.date, ends_on: dt.date | None, field: str | None
) -> None:
    event = step_event(date=day, ends_on=ends_on)

    later = dt.date(2026, 12, 2)
    found = warnings(interim_creative_report(steps=[step(events=[event])], compiled_on=later))

    assert found == ([(f"steps[0].events[0].{field}", "event.outside_period")] if field else [])


def test_a_reference_to_an_attachment_that_is_not_there_is_an_error() -> None:
    found = errors(interim_creative_report(partners=Text(kk="Серіктес", ru="Партнер [[2]]")))

    assert found == [("partners", "reference.no_attachment")]


def test_an_attachment_that_no_text_refers_to_gets_a_warning() -> None:
    form = interim_creative_report(
        attachments=[attachment(), attachment(title="Тізім [[2]]", refers_to="[[2]]")]
    )

    assert warnings(form) == [("attachments[1]", "attachment.unused")]


def test_a_final_report_without_an_event_is_an_error() -> None:
    assert errors(final_creative_report(events=[], attachments=[])) == [("events", "list.too_short")]


def test_the_person_who_compiled_a_final_report_has_a_phone() -> None:
    assert errors(final_creative_report(compiled_by=person(phones=[]))) == [
        ("compiled_by.phones", "value.missing")
    ]


@pytest.mark.parametrize(
    ("men", "women", "wrong"), [(26, 35, ["men"]), (25, 0, ["women"]), (0, 0, ["men", "women"])]
)
def test_groups_add_up_to_men_and_women(men: int, women: int, wrong: list[str]) -> None:
    groups = final_creative_report().beneficiaries.groups

    found = errors(
        final_creative_report(beneficiaries=BeneficiariesBySex(men=men, women=women, groups=groups))
    )

    assert found == [(f"beneficiaries.{sex}", "beneficiaries.sum_differs") for sex in wrong]


def test_beneficiaries_need_no_groups() -> None:
    assert errors(final_creative_report(beneficiaries=BeneficiariesBySex(men=1, women=2))) == []


def test_the_total_of_beneficiaries_is_men_and_women() -> None:
    assert BeneficiariesBySex(men=25, women=35).total == 60
    assert BeneficiaryGroup(name="Жастар", men=20, women=30).total == 50


def test_nobody_to_sign_a_final_report_is_an_error_at_the_head() -> None:
    assert errors(final_creative_report(supplier=organization(head=None))) == [
        ("supplier.head", "signer.missing")
    ]
    signed = final_creative_report(supplier=organization(head=None), signatory=person())
    assert errors(signed) == []
    assert final_creative_report().with_defaults().signatory == organization().head


def test_a_reference_to_no_attachment_of_a_final_report_is_an_error() -> None:
    assert errors(final_creative_report(achievement=achievement(goal="[[3]]"))) == [
        ("achievement.goal", "reference.no_attachment")
    ]


@pytest.mark.parametrize("conformity", ["–", "-", " — ", "…"])
def test_coverage_below_plan_needs_an_explanation(conformity: str) -> None:
    found = warnings(final_creative_report(achievement=achievement(conformity=conformity)))

    assert found == [("events[1].actual", "event.below_plan")]


def test_an_event_without_an_attachment_of_its_number_gets_a_warning() -> None:
    found = warnings(final_creative_report(attachments=[attachment()]))

    assert found == [("events[1]", "event.no_attachment")]


def test_an_attachment_after_the_last_event_needs_a_reference() -> None:
    attachments = [attachment()] * 3

    assert warnings(final_creative_report(attachments=attachments)) == [
        ("attachments[2]", "attachment.unused")
    ]
    named = EventCoverage(name="Семинар", planned=1, actual=1, documents="[[3]]")
    assert warnings(final_creative_report(attachments=attachments, events=[named, named])) == []
