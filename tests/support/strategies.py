"""Hypothesis strategies of whole forms in which ``check`` finds no error, for every form and with any text.

The values are generated. Then each error that ``check`` finds is repaired at its path, without knowledge of
the form, until there is none. If nothing else helps, the form's sample provides a value.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import fields
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.checks import check
from formgen.forms import form_class
from formgen.model.attachment_references import printed_texts
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind
from formgen.model.walking import leaves
from formgen.periods import Period
from formgen.problems import Problem, errors_of
from tests.forms.factories import small_form
from tests.support.field_values import Place, place_of
from tests.support.generated import field_values, values

__all__ = ["forms"]

Draw = Callable[[st.SearchStrategy[Any]], Any]
"""The function that hypothesis passes to a composite strategy. It draws an example from another strategy."""

_ROUNDS = 20
"""The number of repairs of one form, after which its sample replaces it. Most forms need at most six."""

_SMALL = {Kind.QUANTITY: Decimal(10**5), Kind.MONEY: Decimal(10**6), Kind.COUNT: 10**6}
"""Numbers below these have sums below every limit."""


@st.composite
def forms(draw: Draw, form_id: str) -> Form:
    """Return a form of one kind. Each value is generated, and each error is repaired."""
    form: Form = _with_references(draw, draw(values(form_class(form_id))))
    if find_spec(f"tests.forms.repairs.{form_id}") is not None:
        form = import_module(f"tests.forms.repairs.{form_id}").repair(draw, form)
    tried: Counter[str] = Counter()
    for _ in range(_ROUNDS):
        errors = errors_of(check(form))
        if not errors:
            return form
        for error in errors:
            form = _repaired(draw, form, error, tried)
    return small_form(form_id)


def _with_references(draw: Draw, form: Form) -> Form:
    """Return the form with references to its attachments, if it has any, in some of its printed texts."""
    attachments = getattr(form, "attachments", ())
    if not attachments:
        return form
    numbers = st.integers(1, len(attachments)).map(lambda number: f"[[{number}]]")
    references = numbers | numbers.map(lambda one: f"{one}\n{one} & {one}")
    texts = dict(printed_texts(form))
    for path in draw(st.lists(st.sampled_from(list(texts)), max_size=4, unique=True)):
        place, text = place_of(form, path), texts[path]
        assert place is not None
        kk, ru = draw(references | st.just("")), draw(references | st.just(""))
        form = place.put(Text(kk=f"{text.kk}{kk}{text.kk}", ru=f"{ru}{text.ru}"))
    return form


def _repaired(draw: Draw, form: Form, error: Problem, tried: Counter[str]) -> Form:
    """Return the form with another value at the error's path.

    Each try at a path changes more than the last.
    """
    if error.code == "number.too_large":
        return _with_small_numbers(form)
    place = place_of(form, error.path)
    if place is None:
        return small_form(form.ID)
    options = list(_options(draw, place, error))
    number = tried[place.path]
    tried[place.path] += 1
    if number < len(options):
        return place.put(options[number]())  # type: ignore[no-any-return]
    top = str(place.steps[0])
    return place_of(form, top).put(getattr(small_form(form.ID), top))  # type: ignore[no-any-return, union-attr]


def _options(draw: Draw, place: Place, error: Problem) -> Iterator[Callable[[], Any]]:
    """Yield functions that return a value for ``place`` that may be right, the most random one first."""
    info, params = place.info, error.params
    if "sum" in params and info.kind in (Kind.COUNT, Kind.MONEY):
        total = Decimal(str(params["sum"]))
        yield lambda: int(total) if info.kind is Kind.COUNT else total
    if info.kind is Kind.MONTH and {"start", "end"} <= params.keys():
        months = Period(_first_day(params["start"]), _first_day(params["end"])).months()
        yield lambda: draw(st.sampled_from(months))
    if info.kind is Kind.DATE and place.value is not None:
        yield lambda: max(_dates_of(place.owner))
    if place.value is None or place.value == () or info.kind in (Kind.OBJECT, Kind.LIST):
        yield lambda: draw(field_values(info, full=True))
    sample_place = place_of(small_form(place.form.ID), error.path)
    if sample_place is not None and _same_field(sample_place.info, info):
        yield lambda: sample_place.value
    if not info.required and isinstance(place.steps[-1], str):
        yield lambda: () if info.kind is Kind.LIST else None


def _first_day(month: object) -> dt.date:
    year, number = map(int, str(month).split("-")[:2])
    return dt.date(year, number, 1)


def _dates_of(owner: Any) -> list[dt.date]:
    all_values = (getattr(owner, field.name) for field in fields(owner))
    return [value for value in all_values if isinstance(value, dt.date)]


def _same_field(one: FieldInfo, other: FieldInfo) -> bool:
    return (one.name, one.kind, one.type) == (other.name, other.kind, other.type)


def _with_small_numbers(form: Form) -> Form:
    """Return the form with smaller numbers, so that they can be added up. Positive numbers stay positive."""
    for path, value in list(leaves(form)):
        place = place_of(form, path)
        assert place is not None
        bound = _SMALL.get(place.info.kind)
        if bound is not None and value >= bound:
            form = place.put(value % bound + 1)
    return form
