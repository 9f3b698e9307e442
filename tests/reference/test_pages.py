"""The pages of the reference are made from the forms, and their examples run."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from formgen.forms import FORM_IDS, form_class
from formgen.messages import catalogue
from formgen.model.fields import fields_of
from formgen.public_names import public_names
from formgen.reference.examples import python_example, yaml_example
from formgen.reference.kinds import KIND_EXAMPLES, PYTHON_EXAMPLES
from formgen.reference.markdown import form_page, forms_page, messages_page, values_page

ROOT = Path(__file__).parents[2]


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


def test_each_code_has_an_address_of_its_own_and_each_rule_leads_there() -> None:
    messages = messages_page()
    addresses = {re.sub(r"[._]", "-", code) for code in catalogue()}  # as Sphinx makes them

    assert [code for code in catalogue() if messages.count(f"({code})=\n") != 1] == []
    assert len(addresses) == len(catalogue())
    for form_id in FORM_IDS:
        for code in re.findall(r"^\[`[^`]+`\]\(#(.+)\)$", form_page(form_id, {}), re.MULTILINE):
            assert code in catalogue()
    assert "(#date.after_deadline)" in form_page("premium_application", {})


def test_each_class_of_values_is_described_once() -> None:
    page = values_page()

    for name in ("Organization", "Person", "Bank", "Contract", "Expense", "Payment"):
        assert page.count(f"## `{name}`\n") == 1


def test_each_kind_s_example_in_python_is_the_value_of_its_example_in_a_data_file() -> None:
    space: dict[str, Any] = {}
    exec("import datetime as dt\nfrom decimal import Decimal\nfrom formgen import Month, Period, Text", space)

    for kind, example in KIND_EXAMPLES.items():
        made, typed = eval(PYTHON_EXAMPLES[kind], space), yaml.safe_load(example)
        parts = [getattr(made, name) for name in typed] if isinstance(typed, dict) else [made]
        assert [*map(str, parts)] == [*map(str, typed.values() if isinstance(typed, dict) else [typed])], kind


def test_every_public_name_is_in_the_reference() -> None:
    made = "".join([values_page(), *(form_page(form_id, {}) for form_id in FORM_IDS), _library_page()])

    assert [name for name in public_names() if not re.search(rf"\b{name}\b", made)] == []


def _library_page() -> str:
    """Return the page of the library as the site's build makes it."""
    spec = importlib.util.spec_from_file_location("reference_pages", ROOT / "docs" / "reference_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    page: str = module.library_page()
    return page
