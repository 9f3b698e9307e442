"""A form's description holds all that the form has."""

from __future__ import annotations

import pytest

import formgen
from formgen.errors import DataError
from formgen.forms import FORM_IDS, form_class
from formgen.messages import form_messages
from formgen.model.fields import Kind
from formgen.model.walking import paths
from formgen.reference import describe, describe_form
from formgen.reference.kinds import KIND_EXAMPLES, KIND_NAMES


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_value_that_a_form_can_hold_has_a_row(form_id: str) -> None:
    rows = {row.path for row in describe_form(form_id).fields}

    assert {path.removesuffix("[]") for path, _ in paths(form_class(form_id))} <= rows


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_message_of_a_form_s_own_rules_is_listed(form_id: str) -> None:
    assert set(form_messages(form_id)) <= {rule.code for rule in describe_form(form_id).rules}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_captions_hold_the_title_and_no_markup(form_id: str) -> None:
    captions = describe_form(form_id).captions

    assert captions
    for caption in captions:
        assert caption.kk
        assert caption.ru
        assert not any(mark in caption.kk + caption.ru for mark in ("{", "}", "**"))


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_terminal_shows_every_field_rule_and_caption(form_id: str, lang: formgen.MessageLang) -> None:
    text = describe(form_id, lang)
    description = describe_form(form_id)

    for row in description.fields:
        assert row.label.kk is not None
        assert row.label.kk in text
    for rule in description.rules:
        assert rule.code in text


def test_each_kind_has_a_name_in_three_languages_and_each_single_kind_an_example() -> None:
    assert set(KIND_NAMES) == set(Kind)
    assert all(len(set(words)) >= 2 and all(words) for words in KIND_NAMES.values())
    assert set(KIND_EXAMPLES) == set(Kind) - {Kind.CHOICE, Kind.OBJECT, Kind.LIST}


def test_a_form_that_is_not_there_is_an_error_for_people() -> None:
    with pytest.raises(DataError):
        describe("no_such_form")
