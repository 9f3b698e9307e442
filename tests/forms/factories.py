"""Right forms made from the samples. ``check`` finds nothing in them, and a new form needs no entry here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import formgen
from formgen.bilingual import Text
from formgen.checks import check
from formgen.forms import FORM_IDS
from formgen.forms.results_evaluation.data import ResultsEvaluation
from formgen.model.base import Form, Value
from formgen.model.fields import Kind
from tests.support.field_values import place_of

__all__ = ["FACTORIES", "form_of_equal_texts", "sample", "small_form"]

_SAMPLES = Path(__file__).parents[2] / "samples"
_WORDS = 8
"""The number of words that a small form keeps of each text."""
_ITEMS = 2
"""The number of items that a small form keeps of each list, so that loops have a second round."""


@cache
def sample(form_id: str) -> Form:
    """Return the form of ``samples/<form_id>.yaml``."""
    return formgen.load(_SAMPLES / f"{form_id}.yaml")


def small_form(form_id: str, **values: Any) -> Form:
    """Return a right form with lists as short as its rules allow, and with ``values`` in its fields."""
    form: Any = _pruned(form_id)
    changed: Form = replace(form, **values)
    return changed


def form_of_equal_texts(form_id: str) -> Form:
    """Return a small form that stays right when all its texts are the same: no two people must differ by name."""
    form = small_form(form_id)
    return small_form(form_id, experts=form.experts[:1]) if isinstance(form, ResultsEvaluation) else form


@cache
def _pruned(form_id: str) -> Form:
    form: Form = _short_texts(sample(form_id))
    # A list on which another list depends can be cut only after the other.
    while (shorter := _without_one_rest(form)) is not None:
        form = shorter
    return form


def _short_texts(value: Any) -> Any:
    """Return ``value`` with only the first words of each text. A text with references stays whole."""
    if isinstance(value, Text):
        return Text(kk=_first_words(value.kk), ru=_first_words(value.ru))
    if isinstance(value, tuple):
        return tuple(map(_short_texts, value))
    if isinstance(value, Value):
        names = [field.name for field in fields(value)]
        return replace(value, **{name: _short_texts(getattr(value, name)) for name in names})
    return value


def _first_words(text: str | None) -> str | None:
    return text if text is None or "[[" in text else " ".join(text.split()[:_WORDS])


def _without_one_rest(form: Form) -> Form | None:
    """Return a right form with one list cut to its first items, or ``None`` if no list can be cut."""
    return next((shorter for cut in _cuts(form) if not check(shorter := _with_sums(cut))), None)


def _with_sums(form: Form) -> Form:
    """Return the form with each number of people corrected to the sum of its list."""
    for problem in check(form):
        place = place_of(form, problem.path)
        if place is not None and place.info.kind is Kind.COUNT and "sum" in problem.params:
            form = place.put(problem.params["sum"])
    return form


def _cuts(value: Any) -> Iterator[Any]:
    """Yield ``value`` once for each of its long lists, with that list cut. Outer lists come first."""
    if isinstance(value, tuple):
        if len(value) > _ITEMS:
            yield value[:_ITEMS]
        for index, item in enumerate(value):
            for cut in _cuts(item):
                yield (*value[:index], cut, *value[index + 1 :])
    elif isinstance(value, Value) and is_dataclass(value):
        for field in fields(value):
            for cut in _cuts(getattr(value, field.name)):
                yield replace(value, **{field.name: cut})


FACTORIES: dict[str, Callable[..., Form]] = {form_id: partial(small_form, form_id) for form_id in FORM_IDS}
"""For each form, a function that makes a small right one. Its keywords replace values of fields."""
