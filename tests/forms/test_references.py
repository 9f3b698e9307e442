from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.bilingual import Lang, Text
from formgen.forms import FORM_IDS
from formgen.model.attachment_references import Reference, find_references, printed_texts
from formgen.model.base import Form
from tests.forms.builders import organization, person
from tests.forms.factories import FACTORIES
from tests.forms.findings import errors, warnings
from tests.forms.report_builders import attachment, interim_creative_report, step


def in_problems(problems: str) -> Form:
    """Return a report with one attachment and the text ``problems``."""
    return interim_creative_report(problems=problems)


def test_references_are_found_in_both_halves_with_their_path() -> None:
    form = interim_creative_report(
        steps=[step(work_done="–", outcome=Text(kk="[[2]][[1]]", ru="([[1]])"))],
        attachments=[attachment(), attachment()],
    )

    assert list(find_references(form)) == [
        Reference("steps[0].outcome", Lang.KK, "2"),
        Reference("steps[0].outcome", Lang.KK, "1"),
        Reference("steps[0].outcome", Lang.RU, "1"),
    ]


@pytest.mark.parametrize("wrong", ["[[0]]", "[[2]]", "[[99]]", "[[[2]]]", f"[[{'9' * 5000}]]"])
def test_a_number_that_no_attachment_has_is_an_error(wrong: str) -> None:
    assert errors(in_problems(wrong)) == [("problems", "reference.no_attachment")]


def test_all_wrong_numbers_of_a_text_are_named_at_once() -> None:
    (problem,) = in_problems("[[7]] [[1]] [[8]] [[7]]").rules()

    assert problem.params == {"value": "[[7]], [[8]]", "count": 1}


@pytest.mark.parametrize("almost", ["[[ 1 ]]", "[[01]]", "[[]]", "[[№1]]", "[[1\n]]", "[[ ]]"])
def test_a_text_that_only_looks_like_a_reference_stays_text_and_gets_a_warning(almost: str) -> None:
    assert list(find_references(in_problems(almost)))[2:] == []
    assert warnings(in_problems(almost)) == [("problems", "reference.malformed")]


@pytest.mark.parametrize(
    "plain", ["[[x]]", "[1]", "[[1]", "[ [1] ]", "[[-1]]", "[[1,1]]", "[[١]]", "[[²]]", "]]1[["]
)
def test_all_else_in_brackets_is_text(plain: str) -> None:
    assert warnings(in_problems(plain)) == []


@given(st.text("[]0123 №\n", max_size=40))
def test_any_text_of_brackets_and_digits_is_judged(text: str) -> None:
    found = {problem.code for problem in in_problems(f"x{text}").rules()}

    assert found <= {"reference.no_attachment", "reference.malformed"}


def test_a_reference_in_a_text_that_the_page_does_not_print_does_not_count() -> None:
    form = interim_creative_report(
        supplier=organization(purpose="[[5]]"), project_manager=person(position="[[1]]")
    )

    assert errors(form) == []
    assert "supplier.purpose" not in dict(printed_texts(form))
    assert "project_manager.position" in dict(printed_texts(form))


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_each_text_that_a_form_prints_is_walked_once(form_id: str) -> None:
    form = FACTORIES[form_id]()

    paths = [path for path, _ in printed_texts(form)]

    assert len(paths) == len(set(paths)) > 0
    assert all(isinstance(text, Text) for _, text in printed_texts(form))
