"""The pages of the reference are made from the forms, and their examples run."""

from __future__ import annotations

from typing import Any

import pytest

from formgen.forms import FORM_IDS, form_class
from formgen.messages import catalogue
from formgen.model.fields import fields_of
from formgen.reference.examples import python_example, yaml_example
from formgen.reference.markdown import form_page, forms_page, messages_page, values_page


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_example_in_python_makes_the_form(form_id: str) -> None:
    space: dict[str, Any] = {}

    exec(python_example(form_id), space)

    assert type(space["form"]) is form_class(form_id)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_s_page_has_its_fields_rules_examples_and_pictures(form_id: str) -> None:
    page = form_page(form_id, {"Filled": "filled.png"})

    assert page.startswith(f"# `{form_id}`")
    assert yaml_example(form_id).rstrip() in page
    assert python_example(form_id).rstrip() in page
    assert "filled.png" in page
    for name in fields_of(form_class(form_id)):
        assert f"| `{name}` |" in page


def test_the_list_of_forms_leads_to_each_page_and_no_message_is_left_out() -> None:
    listed, messages = forms_page(), messages_page()

    assert all(f"({form_id}.md)" in listed for form_id in FORM_IDS)
    assert all(f"`{code}`" in messages for code in catalogue())


def test_each_class_of_values_is_described_once() -> None:
    page = values_page()

    for name in ("Organization", "Person", "Bank", "Contract", "Expense", "Payment"):
        assert page.count(f"## `{name}`\n") == 1
