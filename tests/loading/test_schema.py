from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from formgen.errors import DataError
from formgen.forms import FORM_IDS, form_class
from formgen.loading import dump
from formgen.loading.schema import schema
from tests.support.generated import values
from tests.support.shares import few_or_many, hold

SAMPLES = Path(__file__).parents[2] / "samples"


def breaks(form_id: str, data: object) -> list[str]:
    plain = json.loads(json.dumps(data, default=str))
    return [error.json_path for error in Draft202012Validator(schema(form_id)).iter_errors(plain)]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_it_is_a_schema_of_the_form_with_both_languages(form_id: str) -> None:
    described = schema(form_id)
    Draft202012Validator.check_schema(described)
    title = form_class(form_id).TITLE
    assert described["title"] == f"{title.kk} / {title.ru}"
    assert described["properties"]["form"] == {"const": form_id}
    assert json.loads(json.dumps(described)) == described


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_sample_fits(form_id: str) -> None:
    data = yaml.safe_load((SAMPLES / f"{form_id}.yaml").read_text(encoding="utf-8"))
    assert breaks(form_id, data) == []


@pytest.mark.parametrize("form_id", FORM_IDS)
@few_or_many(15, 100)
def test_what_is_written_out_fits(form_id: str, examples: int) -> None:
    validator = Draft202012Validator(schema(form_id))

    def judge(data: st.DataObject) -> None:
        form: Any = data.draw(values(form_class(form_id)))
        assert list(validator.iter_errors(dump(form))) == []

    hold(judge, examples)


RIGHT: dict[str, Any] = {
    "form": "premium_activity",
    "applicant": {"$file": "organization.yaml"},
    "direction": "other",
    "contribution": {"kk": "Үлес", "ru": "Вклад"},
    "projects": [{"name": "Ж", "period": {"start": "2025-01-01", "end": "2025-02-01"}, "results": "Н"}],
    "innovations": "Жоқ",
    "filled_on": "2026-08-14",
    "signatory": None,
}


def test_a_right_form_fits() -> None:
    assert breaks("premium_activity", RIGHT) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"form": "premium_application"},
        {"x": 1},
        {"direction": "othr"},
        {"contribution": {"kk": "Үлес"}},
        {"contribution": {"kk": "Үлес", "ru": "Вклад", "kz": "x"}},
        {"contribution": 5},
        {"contribution": " "},
        {"projects": []},
        {"projects": {}},
        {"projects": [{"name": "Ж", "results": "Н"}]},
        {"filled_on": "14.08.2026"},
        {"filled_on": None},
        {"applicant": {"$file": "a.yaml", "name": "x"}},
        {"applicant": {"name": "x", "bin": 5}},
        {"signatory": {"full_name": "А", "phones": [5]}},
    ],
    ids=str,
)
def test_a_broken_form_does_not_fit(changes: dict[str, Any]) -> None:
    assert breaks("premium_activity", {**RIGHT, **changes})


def test_no_form_no_schema() -> None:
    with pytest.raises(DataError):
        schema("nothing")
