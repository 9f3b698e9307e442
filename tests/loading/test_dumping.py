from __future__ import annotations

import datetime as dt
import json

import pytest

from formgen.bilingual import Text
from formgen.errors import DataError
from formgen.forms import FORM_IDS, form_class
from formgen.forms.premium_activity.data import PremiumActivity, PremiumProject
from formgen.forms.premium_application.data import PremiumApplication
from formgen.loading import dump, from_dict, load, to_dict
from formgen.model.parties import Organization, Person
from formgen.periods import Period
from formgen.problems import FormErrors
from formgen.templates.folders import own_folder


def test_a_form_is_written_as_a_person_would_write_it() -> None:
    day = dt.date(2026, 8, 14)
    form = PremiumActivity(
        applicant=Organization(name="Қор", head=Person(full_name="Айгүл", phones=["1"])),
        direction="other",
        contribution=Text(kk="Үлес", ru="Вклад"),
        projects=[PremiumProject(name=Text(kk="Жоба"), period=Period(day, day), results="Нәтиже")],
        innovations="Жоқ",
        filled_on=day,
    )
    assert dump(form) == {
        "form": "premium_activity",
        "applicant": {"name": "Қор", "head": {"full_name": "Айгүл", "phones": ["1"]}},
        "direction": "other",
        "contribution": {"kk": "Үлес", "ru": "Вклад"},
        "projects": [
            {
                "name": {"kk": "Жоба"},
                "period": {"start": "2026-08-14", "end": "2026-08-14"},
                "results": "Нәтиже",
            }
        ],
        "innovations": "Жоқ",
        "filled_on": "2026-08-14",
    }
    assert type(dump(form)["direction"]) is str


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_comes_back_equal_from_its_mapping_and_from_its_json(form_id: str) -> None:
    form = load(own_folder("samples") / f"{form_id}.yaml")

    assert from_dict(to_dict(form)) == form
    assert from_dict(json.loads(json.dumps(to_dict(form))), type(form)) == form


def test_a_class_stands_for_the_key_form() -> None:
    form = load(own_folder("samples") / "premium_application.yaml", PremiumApplication)
    data = to_dict(form)
    del data["form"]

    assert from_dict(data, PremiumApplication) == form


def test_a_form_of_another_class_is_an_error_that_names_both() -> None:
    path = own_folder("samples") / "budget_request.yaml"

    with pytest.raises(DataError, match="budget_request.*premium_application"):
        load(path, PremiumApplication)
    with pytest.raises(DataError, match="budget_request.*premium_application"):
        from_dict(to_dict(load(path)), PremiumApplication)


def test_a_mapping_that_is_no_form_names_every_error() -> None:
    with pytest.raises(FormErrors) as caught:
        from_dict({"form": "premium_application", "directon": "other", "filled_on": "tomorrow"})

    codes = {problem.path: problem.code for problem in caught.value.problems}
    assert codes["directon"] == "key.unknown"
    assert {"applicant", "filled_on", "direction"} <= set(codes)
    assert form_class("premium_application") is PremiumApplication
