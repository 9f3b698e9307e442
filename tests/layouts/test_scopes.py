"""Paths of a layout: what leads to nothing of the form is an error before there is any template."""

from __future__ import annotations

import pytest

from formgen.forms import form_class
from formgen.layouts.word.scopes import Scope

SCOPE = Scope.of_form(form_class("premium_activity"))


@pytest.mark.parametrize(
    ("path", "named"),
    [("nobody", "nobody"), ("filled_on.year", "filled_on has no field year"), ("projects.nobody", "nobody")],
)
def test_a_path_that_leads_to_nothing_is_an_error_that_names_it(path: str, named: str) -> None:
    with pytest.raises(LookupError, match=named):
        SCOPE.place(path)


@pytest.mark.parametrize("path", ["filled_on", "applicant"])
def test_what_is_no_list_is_not_gone_through(path: str) -> None:
    with pytest.raises(LookupError, match="no list"):
        SCOPE.enter(path)
