"""Properties of every error and problem: it is pickled, compared and displayed, and refuses unknown
languages."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import formgen
from formgen.errors import FormgenError
from formgen.messages import catalogue
from formgen.problems import FormErrors, Location, Problem, Severity
from formgen.reference.raising import error_classes

PROBLEM = Problem("bin", "value.missing", location=Location("a.yaml", 3))
WORDS = {"kk": "қате", "ru": "ошибка", "en": "error"}


def errors() -> list[FormgenError]:
    plain = [cls for cls in error_classes() if cls not in (FormErrors, formgen.PdfError)]
    return [
        *(cls(**WORDS) for cls in plain),
        FormErrors([PROBLEM, Problem("name", "x.y", Severity.WARNING, {"value": formgen.Text("А")})]),
        formgen.PdfError("hung", ("a.docx",), **WORDS),
    ]


@pytest.mark.parametrize("error", errors(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])
def test_an_error_that_travelled_is_the_same(
    error: FormgenError, again: Callable[[FormgenError], FormgenError]
) -> None:
    same = again(error)
    assert type(same) is type(error)
    assert same == error
    assert hash(same) == hash(error)
    assert (str(same), repr(same)) == (str(error), repr(error))
    assert vars(same) == vars(error)
    assert [same.message(lang) for lang in formgen.MESSAGE_LANGS] == [
        error.message(lang) for lang in formgen.MESSAGE_LANGS
    ]


def test_errors_that_differ_in_anything_are_unequal() -> None:
    different = [
        formgen.WriteError(**WORDS),
        formgen.DataError(**WORDS),
        formgen.DataError(**{**WORDS, "kk": "басқа"}),
        FormErrors([PROBLEM]),
        FormErrors([Problem("bin", "value.missing")]),
        formgen.PdfError("hung", ("a.docx",), **WORDS),
        formgen.PdfError("crashed", ("a.docx",), **WORDS),
        "error",
    ]
    assert [[one == other for other in different] for one in different] == [
        [at == place for place in range(len(different))] for at in range(len(different))
    ]


def test_a_note_of_the_caller_makes_no_other_error() -> None:
    error = formgen.DataError(**WORDS)
    error.add_note("in the third file")
    assert error == formgen.DataError(**WORDS)


def test_an_error_shows_its_class_and_its_english_text() -> None:
    assert repr(formgen.DataError(**WORDS)) == "DataError('error')"
    assert str(formgen.PdfError("hung", (), **WORDS)) == "error"
    shown = FormErrors([PROBLEM])
    assert str(shown) == f"bin: {PROBLEM.message('en')}"
    assert str(PROBLEM) == f"a.yaml:3: bin: {PROBLEM.message('en')}"


@pytest.mark.parametrize(
    "ask",
    [
        formgen.DataError(**WORDS).message,
        FormErrors([PROBLEM]).message,
        PROBLEM.message,
        PROBLEM.place,
        Location("a.yaml").words,
        lambda lang: formgen.describe("premium_application", lang),
    ],
    ids=["error", "errors", "problem", "place", "location", "describe"],
)
@pytest.mark.parametrize("lang", ["kz", "", "KK", "de"])
def test_an_unknown_language_is_a_clear_error(ask: Callable[[Any], str], lang: str) -> None:
    with pytest.raises(formgen.DataError) as refused:
        ask(lang)
    for known in formgen.MESSAGE_LANGS:
        text = refused.value.message(known)
        assert lang in text
        assert "kk, ru, en" in text


def test_a_problem_is_the_same_mapping_of_plain_values_for_each_program() -> None:
    answer = PROBLEM.to_dict()
    assert answer == {
        "path": "bin",
        "code": "value.missing",
        "severity": "error",
        "message": dict(zip(("kk", "ru", "en"), catalogue()["value.missing"], strict=True)),
        "location": {"file": "a.yaml", "line": 3},
    }
    assert "location" not in Problem("", "value.missing").to_dict()
