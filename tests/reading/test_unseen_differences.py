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
        ("Фонд\u00a0«Сай»", "Фонд «Саи\u0306»", "неразрывный пробел (U+00A0)"),
        ("Фонд «Сана»", "Фонд «Са\u200bна»", "пробел нулевой ширины (U+200B)"),
        ("Фонд «Сана»", "Фонд «Сaна»", "латинская буква «a» (U+0061)"),
        ("Fund Orda", "Fund Оrda", "кириллическая буква «О» (U+041E)"),
        ("Фонд «Әлем»", "Фонд «Əлем»", "латинская буква «Ə» (U+018F)"),
        ("Центр-2", "Центр\u20112", "неразрывный дефис (U+2011)"),
        ("Фонд «Сана»", "Фонд\u2009«Сана»", "особый пробел (U+2009)"),
    ],
)
def test_a_difference_that_nobody_sees_is_named(first: str, second: str, named: str, tmp_path: Path) -> None:
    problem = difference(first, second, tmp_path)

    assert problem.code == "read.places_differ"
    assert named in problem.message("ru")


@pytest.mark.parametrize(
    "other", ["Фонд «Тана»", "Фонд «Сана» (Алматы)", "Фонд «Сана», Алматы", "Фонд\u00a0«Тана»"]
)
def test_a_difference_that_everybody_sees_is_shown_as_it_is(other: str, tmp_path: Path) -> None:
    assert "видимое" not in difference("Фонд «Сана»", other, tmp_path).message("ru")


@pytest.mark.parametrize(
    ("tag", "typed", "named"),
    [
        ("applicant.bank.iban", "КZ83999KZT0000123456", "кириллическая буква «К» (U+041A)"),
        ("applicant.head.phones", "+7\u00a07212 00-00-00; +7 700 000-00-01", "неразрывный пробел (U+00A0)"),
        ("applicant.head.email", "info@ornek.ex\u00adample", "мягкий перенос (U+00AD)"),
    ],
)
def test_a_difference_of_the_two_copies_is_named(tag: str, typed: str, named: str, tmp_path: Path) -> None:
    form = sample("premium_questionnaire")
    russian, kazakh = (Edited(filled(form, lang)) for lang in ("ru", "kk"))
    kazakh.say(tag, typed)

    report = formgen.read_report(russian.save(tmp_path / "a.docx"), kazakh.save(tmp_path / "b.docx"))
    (problem,) = report.problems
    assert (problem.code, problem.path) == ("read.languages_differ", tag)
    assert named in problem.message("ru")
