from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from formgen.bilingual import Text
from formgen.forms.cooperation_memorandum.data import CooperationMemorandum, MemorandumParty
from formgen.model.printing import printed
from tests.forms.factories import sample
from tests.forms.findings import errors, warnings


def memorandum(**given: Any) -> CooperationMemorandum:
    form = sample("cooperation_memorandum")
    assert isinstance(form, CooperationMemorandum)
    return replace(form, **given)


def partner(**given: Any) -> MemorandumParty:
    return replace(memorandum().partner, **given)


def without_head() -> MemorandumParty:
    return partner(organization=replace(partner().organization, head=None))


def test_the_parties_are_two_organizations() -> None:
    form = memorandum(partner=partner(organization=memorandum().state_party.organization))

    assert errors(form) == [("partner.organization.bin", "memorandum.same_party")]


def test_organizations_whose_bin_is_not_given_may_be_two() -> None:
    nameless = replace(partner().organization, bin=None)
    state = replace(memorandum().state_party, organization=nameless)

    assert errors(memorandum(state_party=state, partner=partner(organization=nameless))) == []


def test_a_party_has_a_head() -> None:
    form = memorandum(partner=without_head())

    assert errors(form) == [("partner.organization.head", "memorandum.no_head")]


def test_a_notice_has_a_day_at_the_least() -> None:
    assert errors(memorandum(notice_days=0)) == [("notice_days", "memorandum.no_notice")]
    assert errors(memorandum(notice_days=1)) == []


def test_each_party_appoints_a_coordinator() -> None:
    assert warnings(memorandum(partner=partner(coordinator=None))) == [
        ("partner.coordinator", "memorandum.no_coordinator")
    ]


def test_letters_go_by_the_e_mail_of_the_coordinator_or_the_head() -> None:
    head = partner().organization.head
    coordinator = partner().coordinator
    assert head is not None
    assert coordinator is not None
    mute = replace(partner().organization, head=replace(head, email=None))
    silent = replace(coordinator, email=None)

    assert warnings(memorandum(partner=partner(organization=mute))) == []
    assert warnings(memorandum(partner=partner(coordinator=silent))) == []
    assert warnings(memorandum(partner=partner(organization=mute, coordinator=silent))) == [
        ("partner.coordinator.email", "memorandum.no_email")
    ]


def test_the_russian_sentence_wants_a_genitive() -> None:
    form = memorandum(partner=partner(representative_genitive=None))

    assert warnings(form) == [("partner.representative_genitive", "memorandum.no_genitive")]
    assert printed(form).partner.representative_genitive == Text(
        kk="Директор Серікбаева Айгүл Нұрланқызы", ru="Директор Серикбаева Айгуль Нурлановна"
    )


@pytest.mark.parametrize(("until", "has_warning"), [("2026-03-12", True), ("2026-03-13", False)])
def test_a_memorandum_is_valid_beyond_the_day_of_signing(until: str, has_warning: bool) -> None:
    found = warnings(memorandum(valid_until=dt.date.fromisoformat(until)))

    assert found == ([("valid_until", "memorandum.valid_too_short")] if has_warning else [])


def test_what_is_left_out_is_that_of_the_paper() -> None:
    form = printed(memorandum(recitals=(), purpose=None, directions=(), tasks=(), notice_days=None))

    assert (len(form.recitals), len(form.directions), len(form.tasks), form.notice_days) == (2, 2, 2, 30)
    assert form.purpose is not None
