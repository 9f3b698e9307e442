from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.forms import FORM_IDS, form_class
from formgen.forms.premium_activity.data import PremiumActivity
from formgen.forms.premium_application.data import PremiumApplication
from formgen.loading import dump
from formgen.loading.construction import structure
from formgen.loading.jsontext import parse
from formgen.loading.scalars import SCALARS, Mismatch
from formgen.model.directions import Direction
from formgen.model.fields import Kind, fields_of
from formgen.model.parties import Organization
from formgen.periods import Month, Period
from tests.support.generated import garbage, values
from tests.support.shares import few_or_many, hold


def application(**changes: Any) -> dict[str, Any]:
    right = {
        "form": "premium_application",
        "applicant": {"name": {"kk": "Қор", "ru": "Фонд"}},
        "direction": "public_health",
        "filled_on": "2026-08-14",
    }
    return {key: value for key, value in {**right, **changes}.items() if value is not ...}


def found(data: object) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in structure(data)[1]]


def test_a_mapping_becomes_the_form_that_it_names() -> None:
    form, problems = structure(application())
    assert problems == []
    assert form == PremiumApplication(
        applicant=Organization(name=Text(kk="Қор", ru="Фонд")),
        direction=Direction.PUBLIC_HEALTH,
        filled_on=dt.date(2026, 8, 14),
    )


WRONG: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"form": ...}, [("form", "form.missing")]),
    ({"form": "premium_aplication"}, [("form", "form.unknown")]),
    ({"form": 5}, [("form", "form.unknown")]),
    ({"direction": ...}, [("direction", "value.missing")]),
    ({"direction": None}, [("direction", "value.missing")]),
    ({"direction": 5}, [("direction", "value.unquoted")]),
    ({"direction": ["other"]}, [("direction", "value.not_str")]),
    ({"aplicant": {}}, [("aplicant", "key.unknown")]),
    ({"filled_on": "14.08"}, [("filled_on", "value.not_date")]),
    ({"filled_on": "2026-02-30"}, [("filled_on", "value.not_date")]),
    ({"filled_on": "2026-08-14T10:00"}, [("filled_on", "date.with_time")]),
    ({"filled_on": dt.datetime(2026, 8, 14)}, [("filled_on", "date.with_time")]),  # noqa: DTZ001
    ({"addressee": 2026}, [("addressee", "value.unquoted")]),
    ({"addressee": True}, [("addressee", "value.unquoted")]),
    ({"addressee": ["a"]}, [("addressee", "value.not_text")]),
    ({"addressee": {"kk": 7}}, [("addressee.kk", "value.unquoted")]),
    ({"addressee": {"kz": "Қор", "ru": "Фонд"}}, [("addressee.kz", "key.unknown")]),
    ({"applicant": "Қор"}, [("applicant", "value.not_mapping")]),
    ({"applicant": {}}, [("applicant.name", "value.missing")]),
    ({"applicant": {"name": "Қор", "bin": 940140000385}}, [("applicant.bin", "value.unquoted")]),
    ({"signatory": {"full_name": "А", "phones": 1}}, [("signatory.phones", "value.not_list")]),
    (
        {"signatory": {"full_name": "А", "phones": ["1", None, 2]}},
        [("signatory.phones[1]", "value.missing"), ("signatory.phones[2]", "value.unquoted")],
    ),
]


@pytest.mark.parametrize(("changes", "problems"), WRONG, ids=str)
def test_what_is_wrong_is_named_by_path_and_code(
    changes: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    assert found(application(**changes)) == problems


@pytest.mark.parametrize("data", [None, "form", 5, [application()]])
def test_a_form_is_a_mapping(data: object) -> None:
    assert found(data) == [("", "value.not_mapping")]


def test_everything_wrong_is_found_at_once_and_what_is_right_is_kept() -> None:
    data = {
        "form": "premium_activity",
        "applicant": {"name": "Қор", "bank": {"nmae": "Банк", "bic": 5, "iban": "KZ"}},
        "direction": "public_health",
        "projects": [
            {
                "name": "Жоба",
                "period": {"start": "2025-13-01", "end": "2025-12-01", "from": 1},
                "results": "x",
            },
            "Жоба",
        ],
        "filled_on": "күз",
    }
    form, problems = structure(data)
    assert [(problem.path, problem.code) for problem in problems] == [
        ("applicant.bank.name", "value.missing"),
        ("applicant.bank.bic", "value.unquoted"),
        ("applicant.bank.nmae", "key.unknown"),
        ("contribution", "value.missing"),
        ("projects[0].period.start", "value.not_date"),
        ("projects[0].period.from", "key.unknown"),
        ("projects[1]", "value.not_mapping"),
        ("innovations", "value.missing"),
        ("filled_on", "value.not_date"),
    ]
    assert isinstance(form, PremiumActivity)
    assert form.direction is Direction.PUBLIC_HEALTH
    bank = form.applicant.bank
    assert bank is not None
    made: list[object] = [bank.iban, bank.bic, form.contribution, form.projects[1], form.projects[0].period]
    assert made == ["KZ", None, None, None, None]


def test_the_key_that_was_meant_is_offered_among_those_still_free() -> None:
    _, problems = structure(application(aplicant={}, fild_on=1, zzz=1))
    assert [problem.params["meant"] for problem in problems] == ["", "", ""]
    _, problems = structure({"form": "premium_application", "aplicant": {}, "filed_on": "2026-08-14"})
    assert [p.params["meant"] for p in problems if p.code == "key.unknown"] == ["applicant", "filled_on"]


def test_the_form_that_was_meant_is_offered() -> None:
    _, (problem,) = structure({"form": "Premium-Application"})
    assert problem.params["meant"] == "premium_application"


def test_what_only_a_check_can_judge_is_left_to_it() -> None:
    form, problems = structure(
        application(direction="ministry", applicant={"name": {"kk": "Қор"}, "bin": "1"})
    )
    assert problems == []
    assert isinstance(form, PremiumApplication)
    assert (form.direction, form.applicant.name) == ("ministry", Text(kk="Қор"))


def test_keys_that_came_twice_in_json_are_named() -> None:
    data = parse('{"form": "premium_application", "form": "premium_application", "applicant": {"name": "a",'
                 ' "name": {"kk": "a", "ru": "б", "kk": "в"}}, "direction": "other", "filled_on": "2026-01-01"}')  # fmt: skip
    assert found(data) == [
        ("applicant.name.kk", "key.duplicate"),
        ("applicant.name", "key.duplicate"),
        ("form", "key.duplicate"),
    ]


@pytest.mark.parametrize(
    ("kind", "given", "made"),
    [
        (Kind.MONEY, 125000, Decimal(125000)),
        (Kind.MONEY, "125000.50", Decimal("125000.50")),
        (Kind.MONEY, "-1", Decimal(-1)),
        (Kind.MONEY, Decimal("1500.50"), Decimal("1500.50")),
        (Kind.MONEY, "125000,50", "value.not_money"),
        (Kind.MONEY, "125 000", "value.not_money"),
        (Kind.MONEY, "1e5", "value.not_money"),
        (Kind.MONEY, "١٢", "value.not_money"),
        (Kind.MONEY, "1_000", "value.not_money"),
        (Kind.MONEY, "NaN", "value.not_money"),
        (Kind.MONEY, "9" * 101, "value.not_money"),
        (Kind.MONEY, True, "value.not_money"),
        (Kind.MONEY, 1500.5, "value.float"),
        (Kind.QUANTITY, "0.5", Decimal("0.5")),
        (Kind.QUANTITY, False, "value.not_decimal"),
        (Kind.COUNT, 5, 5),
        (Kind.COUNT, "5", "value.not_int"),
        (Kind.COUNT, True, "value.not_int"),
        (Kind.COUNT, Decimal("5.0"), "value.not_int"),
        (Kind.YEAR, "2026", "value.not_year"),
        (Kind.DATE, dt.date(2026, 1, 2), dt.date(2026, 1, 2)),
        (Kind.DATE, "20260102", "value.not_date"),
        (Kind.DATE, "2026-W01-1", "value.not_date"),
        (Kind.DATE, 20260102, "value.not_date"),
        (Kind.MONTH, "2026-11", Month(2026, 11)),
        (Kind.MONTH, "2026-13", "value.not_month"),
        (Kind.MONTH, dt.date(2026, 11, 1), "value.not_month"),
        (Kind.STR, dt.date(2026, 11, 1), "value.unquoted"),
        (Kind.STR, {}, "value.not_str"),
    ],
)
def test_a_value_is_taken_exactly_or_refused(kind: Kind, given: object, made: object) -> None:
    answer = SCALARS[kind](given)
    assert answer == (Mismatch(made) if isinstance(made, str) and "." in made and "_" in made else made) or (
        isinstance(answer, Mismatch) and answer.code == made
    )


@pytest.mark.parametrize("form_id", FORM_IDS)
@few_or_many(15, 100)
def test_a_form_written_out_as_plain_data_loads_back_equal(form_id: str, examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        form: Any = data.draw(values(form_class(form_id)))
        again, problems = structure(parse(json.dumps(dump(form), ensure_ascii=False)))
        assert problems == []
        assert again == form

    hold(judge, examples)


def _hashable(value: object) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True


keys = st.sampled_from(sorted({"form", "kk", "start", "$file", *(
    name for form_id in FORM_IDS for name in fields_of(form_class(form_id)))}))  # fmt: skip
plain = st.recursive(
    garbage | st.sampled_from([*FORM_IDS, "other", "2026-08-14"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(keys | garbage.filter(_hashable), inner, max_size=6)
    ),
    max_leaves=20,
)


@given(plain)
def test_any_data_is_a_form_or_problems_with_words(data: object) -> None:
    form, problems = structure(data)
    assert form is not None or problems
    for problem in problems:
        assert problem.message("kk")
        assert problem.message("ru") != problem.message("en")


@given(st.sampled_from(FORM_IDS), st.dictionaries(keys, plain, max_size=12))
def test_any_values_of_a_form_are_taken_or_named(form_id: str, data: dict[str, Any]) -> None:
    form, problems = structure({**data, "form": form_id})
    assert isinstance(form, form_class(form_id))
    for problem in problems:
        assert problem.to_dict()["path"] is not None


def test_a_period_is_two_days() -> None:
    project = {"name": "Жоба", "results": "x", "period": {"start": "2025-01-01", "end": "2025-02-01"}}
    form, _ = structure({"form": "premium_activity", "projects": [project]})
    assert isinstance(form, PremiumActivity)
    assert form.projects[0].period == Period(dt.date(2025, 1, 1), dt.date(2025, 2, 1))
