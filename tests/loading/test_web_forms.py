"""The schema by which a web page draws a form, and the data that it holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

import formgen
from formgen.forms import FORM_IDS, form_class
from formgen.model.fields import Kind, fields_of
from formgen.problems import errors_of
from tests.support.generated import values

SAMPLES = Path(__file__).parents[2] / "samples"


def sample(form_id: str) -> formgen.Form:
    return formgen.load(SAMPLES / f"{form_id}.yaml")


def breaks(form_id: str, data: object) -> list[str]:
    validator = Draft202012Validator(
        formgen.web_schema(form_id), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    return [error.json_path for error in validator.iter_errors(data)]


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield a schema and every schema in it."""
    if isinstance(schema, dict):
        yield schema
        for key in ("properties", "items", "oneOf"):
            below = schema.get(key, {})
            for each in below.values() if key == "properties" else below if key == "oneOf" else [below]:
                yield from parts(each) if each else ()


@pytest.mark.parametrize("lang", [*formgen.LANGS, None])
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_it_is_a_schema_that_programs_draw_a_form_from(form_id: str, lang: formgen.Lang | None) -> None:
    schema = formgen.web_schema(form_id, lang)
    Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema
    assert "$ref" not in json.dumps(schema)
    for part in parts(schema):
        assert "const" in part or isinstance(part.get("type"), str) or "oneOf" in part
    title = form_class(form_id).TITLE
    assert schema["title"] == (f"{title.kk} / {title.ru}" if lang is None else title[lang])


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_each_field_and_choice_has_its_title_in_each_language(form_id: str) -> None:
    kk, ru, both = (formgen.web_schema(form_id, lang) for lang in ("kk", "ru", None))
    for one, other, joined in zip(parts(kk), parts(ru), parts(both), strict=True):
        for word in ("title", "description"):
            assert (word in one) == (word in other) == (word in joined)
            if word in one:
                assert joined[word] in (f"{one[word]} / {other[word]}", one[word])
        for name, field in one.get("properties", {}).items():
            assert field.get("title") or name in ("form", "edition")


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_fields_stand_in_the_order_of_the_form(form_id: str) -> None:
    names = [name for name in formgen.web_schema(form_id)["properties"] if name not in ("form", "edition")]
    known = list(fields_of(form_class(form_id)))
    assert names == [name for name in known if name in names]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_data_of_a_sample_fit_and_make_the_same_printed_form(form_id: str) -> None:
    form = sample(form_id)
    data = formgen.web_data(form)
    assert json.loads(json.dumps(data)) == data
    assert breaks(form_id, data) == []
    back = formgen.from_dict(data, type(form))
    assert formgen.printed(back) == formgen.printed(form)
    assert errors_of(formgen.check(back)) == ()


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_data_of_any_form_come_back(form_id: str) -> None:
    cls = form_class(form_id)
    asked = set(formgen.web_schema(form_id)["properties"])

    @settings(max_examples=20)  # a form has some hundred values
    @given(values(cls))
    def judge(form: Any) -> None:
        data = formgen.web_data(form)
        back = formgen.from_dict(data, cls)
        for name, info in fields_of(cls).items():
            if name in asked and info.kind is not Kind.OBJECT and info.item is None:
                assert getattr(back, name) == getattr(form, name)

    judge()


RIGHT: dict[str, Any] = formgen.web_data(sample("premium_questionnaire"))


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        ("form", "premium_application", "$.form"),
        ("filled_on", "14.08.2026", "$.filled_on"),
        ("filled_on", "2026-02-30", "$.filled_on"),
        ("applicant.name", "Қор", "$.applicant.name"),
        ("applicant.name", {"kk": "Қор"}, "$.applicant.name"),
        ("applicant.bank", None, "$.applicant.bank"),
        ("applicant.head.phones", [], "$.applicant.head.phones"),
        ("applicant.actual_address", {"kk": "Мекенжай"}, "$.applicant.actual_address"),
        ("signatory", {"full_name": {"kk": "А"}}, "$.signatory"),
        ("x", 1, "$"),
    ],
)
def test_what_a_page_must_not_send_does_not_fit(path: str, value: object, where: str) -> None:
    data = json.loads(json.dumps(RIGHT))
    *above, name = path.split(".")
    holder = data
    for step in above:
        holder = holder[step]
    holder[name] = value
    assert set(breaks("premium_questionnaire", data)) == {where}


@pytest.mark.parametrize("nothing", [{}, None])
@pytest.mark.parametrize("path", ["signatory", "actual_address"])
def test_what_a_page_left_empty_is_left_out(path: str, nothing: object) -> None:
    data = json.loads(json.dumps(RIGHT))
    (data if path == "signatory" else data["applicant"])[path] = nothing
    form = formgen.from_dict(data, formgen.PremiumQuestionnaire)
    assert (form.signatory if path == "signatory" else form.applicant.actual_address) is None
    fits = (path, nothing) != ("signatory", {}) and (path, nothing) != ("actual_address", None)
    assert (breaks("premium_questionnaire", data) == []) == fits


def test_a_field_that_the_form_does_not_print_is_not_asked_for() -> None:
    applicant = formgen.web_schema("premium_application")["properties"]["applicant"]["properties"]
    assert list(applicant) == ["name", "head"]
    assert "bank" not in formgen.web_data(sample("premium_application"))["applicant"]


def test_a_later_edition_has_its_own_schema_and_an_unknown_one_none() -> None:
    assert formgen.web_schema("premium_application@2019") == formgen.web_schema("premium_application")
    with pytest.raises(formgen.DataError):
        formgen.web_schema("premium_application@1999")
