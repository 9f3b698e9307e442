"""Values are frozen dataclasses like any other, only sooner made; records equal nothing but themselves."""

from __future__ import annotations

import copy
import pickle
import re
from dataclasses import FrozenInstanceError, fields, is_dataclass, make_dataclass, replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import formgen
from formgen.forms import FORM_IDS, form_class
from formgen.model.parties import Bank
from formgen.periods import Month
from formgen.problems import Location, Problem
from formgen.records import record
from tests.forms.factories import FACTORIES
from tests.support.generated import with_garbage


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_is_a_frozen_dataclass(form_id: str) -> None:
    form: Any = FACTORIES[form_id]()
    assert is_dataclass(form)
    cls: Any = form_class(form_id)
    assert cls.__dataclass_params__.frozen
    name = fields(form)[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(form, name, None)
    with pytest.raises(FrozenInstanceError):
        delattr(form, name)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_equals_its_copies_and_no_form_that_differs(form_id: str) -> None:
    form: Any = FACTORIES[form_id]()
    name = fields(form)[0].name
    for same in (replace(form), copy.copy(form), copy.deepcopy(form), pickle.loads(pickle.dumps(form))):
        assert same == form
        assert hash(same) == hash(form)
        assert repr(same) == repr(form)
    assert replace(form, **{name: "other"}) != form


@given(with_garbage(Bank))
def test_a_value_says_what_a_dataclass_would_say(bank: Bank) -> None:
    parts = {each.name: getattr(bank, each.name) for each in fields(bank)}
    like = make_dataclass("Bank", list(parts), frozen=True, kw_only=True)
    try:
        said = repr(like(**parts))
    except ValueError as error:  # a part has no words
        with pytest.raises(ValueError, match=re.escape(str(error))):
            repr(bank)
    else:
        assert repr(bank) == said


VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.decimals(allow_nan=False) | st.text()


@given(VALUES, VALUES)
def test_values_are_equal_as_dataclasses_are(one: object, other: object) -> None:
    like = make_dataclass("Location", ["file", "line", "sheet", "cell"], frozen=True)
    ours = Location(one) == Location(other)  # type: ignore[arg-type]
    assert ours == (like(one, None, None, None) == like(other, None, None, None))


@given(st.integers(1, 12), st.integers(1, 12))
def test_values_serve_as_keys(one: int, other: int) -> None:
    assert len({Month(2026, one), Month(2026, other)}) == len({one, other})
    assert hash(formgen.Text("а")) == hash(formgen.Text(kk="а", ru="а"))


def test_values_of_two_kinds_are_not_equal() -> None:
    text: object = formgen.Text(kk="а", ru="б")
    assert text != ("а", "б")
    place: object = Location("a")
    assert place != Problem("a", "b")
    assert Problem("a", "b", params={"c": Decimal(1)}) == Problem("a", "b", params={"c": Decimal("1.0")})


def test_a_record_equals_itself_alone() -> None:
    @record
    class Pair:
        one: int
        other: int

    pair = Pair(1, 2)
    assert pair == pair  # noqa: PLR0124
    assert pair != Pair(1, 2)
