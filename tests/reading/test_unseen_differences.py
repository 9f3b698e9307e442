"""Two copies with an invisible difference: the message names the character."""

from __future__ import annotations

from pathlib import Path

import pytest

import formgen
from formgen.problems import Problem
from tests.layouts.documents import filled, sample
from tests.reading.documents import Edited


def difference(first: str, second: str, folder: Path) -> Problem:
    """Return the problem of an application whose applicant's name stands in two places, written in two ways."""
    document = Edited(filled(sample("premium_application"), "ru"))
    document.say("applicant.name", first, 0)
    document.say("applicant.name", second, 1)
    (problem,) = formgen.read_report(document.save(folder / "a.docx")).problems
    return problem


@pytest.mark.parametrize(
    ("first", "second", "named"),
    [
        ("Фонд «Сана»", "Фонд\u00a0«Сана»", "неразрывный пробел (U+00A0)"),
        ("Фонд «Сана»", "Фонд «Са\u00adна»", "мягкий перенос (U+00AD)"),
        ("Фонд «Сай»", "Фонд «Саи\u0306»", "комбинируемый знак U+0306"),
    ],
)
def test_a_difference_that_nobody_sees_is_named(first: str, second: str, named: str, tmp_path: Path) -> None:
    problem = difference(first, second, tmp_path)

    assert problem.code == "read.places_differ"
    assert named in problem.message("ru")


def test_a_difference_that_everybody_sees_is_shown_as_it_is(tmp_path: Path) -> None:
    assert "видимое" not in difference("Фонд «Сана»", "Фонд «Тана»", tmp_path).message("ru")
