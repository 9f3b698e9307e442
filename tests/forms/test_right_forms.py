from __future__ import annotations

import pytest

from formgen.checks import check
from formgen.forms import FORM_IDS, form_class
from formgen.model.walking import leaves
from tests.forms.factories import FACTORIES, sample


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_small_form_is_no_longer_than_its_sample(form_id: str) -> None:
    small, whole = (dict(leaves(form)) for form in (FACTORIES[form_id](), sample(form_id)))

    assert small.keys() <= whole.keys()
    assert sum(map(len, map(str, small.values()))) <= sum(map(len, map(str, whole.values())))


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_right_form_has_no_problem(form_id: str) -> None:
    form = FACTORIES[form_id]()

    assert type(form) is form_class(form_id)
    assert form_id == form.ID
    assert check(form) == []


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_form_has_a_title_in_both_languages(form_id: str) -> None:
    title = form_class(form_id).TITLE

    assert title.kk
    assert title.ru
    assert title.kk != title.ru
