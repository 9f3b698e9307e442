from __future__ import annotations

import pytest

from formgen.checks import check
from formgen.forms import FORM_IDS, form_class
from tests.forms.factories import FACTORIES


def test_there_is_a_factory_for_every_form() -> None:
    assert set(FACTORIES) == set(FORM_IDS)


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
