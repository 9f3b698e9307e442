"""Paths of a layout: a path that the form does not have is an error before any template is built."""

from __future__ import annotations

import pytest

from formgen.forms import form_class
from formgen.layouts.word.scopes import Scope

SCOPE = Scope.of_form(form_class("premium_activity"))


@pytest.mark.parametrize(
    ("path", "named"),
    [("nobody", "nobody"), ("filled_on.year", "filled_on has no field year"), ("projects.nobody", "nobody")],
)
def test_a_path_that_leads_nowhere_is_an_error_that_names_it(path: str, named: str) -> None:
    with pytest.raises(LookupError, match=named):
        SCOPE.place(path)


@pytest.mark.parametrize("path", ["filled_on", "applicant"])
def test_a_loop_over_a_field_that_is_not_a_list_is_an_error(path: str) -> None:
    with pytest.raises(LookupError, match="not a list"):
        SCOPE.enter(path)
