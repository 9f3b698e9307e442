"""A letter of the wrong script is found wherever in a form it stands, named, and printed as it was given."""

from __future__ import annotations

import pytest

import formgen
from formgen.bilingual import Text
from formgen.model.walking import leaves
from formgen.problems import Severity
from tests.forms.factories import FACTORIES
from tests.language.pangrams import with_every_text
from tests.support.wordtext import docx_text

# Latin and Cyrillic that look alike, a pair of each.
PAIRS = "aа cс eе iі oо pр xх yу AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ hһ əә ƏӘ ɵө".split()
LATIN_A = "\N{LATIN SMALL LETTER A}"


def texts_of(form: formgen.Form) -> list[str]:
    return [path for path, value in leaves(form) if isinstance(value, Text)]


def letters_of(form: formgen.Form) -> list[tuple[str, str, Severity]]:
    """What is said of the letters of a form: where all its texts are one, other rules speak up too."""
    said = [(problem.path, problem.code, problem.severity) for problem in formgen.check(form)]
    return [each for each in said if each[1].startswith("text.")]


@pytest.mark.parametrize("form_id", FACTORIES)
def test_a_look_alike_in_any_text_of_any_form_is_found_in_its_language(form_id: str) -> None:
    form = with_every_text(
        FACTORIES[form_id](), lambda _: Text(kk=f"Әлеуметтік жоб{LATIN_A}", ru="Социальный проект")
    )

    assert texts_of(form)
    assert letters_of(form) == [
        (f"{path}.kk", "text.mixed_scripts", Severity.WARNING) for path in texts_of(form)
    ]


@pytest.mark.parametrize("form_id", FACTORIES)
def test_a_kazakh_letter_in_any_russian_text_of_any_form_is_found(form_id: str) -> None:
    form = with_every_text(FACTORIES[form_id](), lambda _: Text(kk="Қарағанды", ru="Қарағанды қаласы"))

    assert letters_of(form) == [
        (f"{path}.ru", "text.kazakh_letters", Severity.WARNING) for path in texts_of(form)
    ]


@pytest.mark.parametrize(("latin", "cyrillic"), [tuple(pair) for pair in PAIRS])
def test_each_look_alike_is_named_by_its_number_in_unicode(latin: str, cyrillic: str) -> None:
    form = with_every_text(
        FACTORIES["premium_application"](), lambda _: Text(kk=f"жұлдыз{latin}й", ru="звезда")
    )

    problems = formgen.check(form)

    assert {problem.code for problem in problems} == {"text.mixed_scripts"}
    for lang in ("kk", "ru", "en"):
        assert all(f"{latin} (U+{ord(latin):04X})" in problem.message(lang) for problem in problems)
    right = with_every_text(form, lambda _: Text(kk=f"жұлдыз{cyrillic}й", ru="звезда"))
    assert formgen.check(right) == []


def test_a_name_in_both_scripts_is_no_mistake() -> None:
    both = Text(kk="AIDS орталығы, IT-жоба, NGO’ның, e-mail-ге", ru="Центр AIDS, IT-проект, e-mail")

    assert formgen.check(with_every_text(FACTORIES["premium_activity"](), lambda _: both)) == []


def test_what_looks_wrong_is_printed_as_it_was_given() -> None:
    form = with_every_text(
        FACTORIES["premium_activity"](), lambda _: Text(kk=f"жоб{LATIN_A}", ru=f"кред{LATIN_A}")
    )

    assert f"жоб{LATIN_A}" in docx_text(formgen.render(form, "kk"))
    assert f"кред{LATIN_A}" in docx_text(formgen.render(form, "ru"))
