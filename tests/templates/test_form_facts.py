"""What the check of templates takes for granted of forms without errors holds for them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest

from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Value
from formgen.model.printing import printed
from tests.forms.factories import sample, small_form


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_objects_that_a_form_requires_are_in_every_right_form(form_id: str) -> None:
    for form in (sample(form_id), small_form(form_id)):
        for path in form_class(form_id).REQUIRED:
            assert reduce(getattr, path.split("."), printed(form)) is not None


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_of_alternatives_a_right_form_has_one(form_id: str) -> None:
    for value in values_in(sample(form_id)):
        if value.ONE_OF:
            given = [name for name in value.ONE_OF if getattr(value, name) is not None]
            assert len(given) == 1


def values_in(value: Any) -> Iterator[Value]:
    if isinstance(value, Value):
        yield value
        for below in vars(value).values():
            yield from values_in(below)
    elif isinstance(value, tuple):
        for item in value:
            yield from values_in(item)
