"""Names have a spelling in each language; each document prints its own, and both together give both back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import formgen
from formgen.bilingual import Text
from tests.forms.factories import FACTORIES
from tests.support.wordtext import docx_text

NAME = Text(kk="Әлия Серікқызы Нұрғожина", ru="Алия Сериковна Нургожина")
FUND = Text(kk="«Һәм Үміт» қоғамдық қоры", ru="Общественный фонд «Хам Умит»")


def application() -> formgen.Form:
    form = FACTORIES["premium_application"]()
    assert isinstance(form, formgen.PremiumApplication)
    head = formgen.Person(full_name=NAME, position="директор")
    return replace(form, applicant=replace(form.applicant, name=FUND, head=head), signatory=None)


def test_each_document_prints_the_spelling_of_its_language_alone() -> None:
    kk, ru = (docx_text(formgen.render(application(), lang)) for lang in ("kk", "ru"))

    for name in (NAME, FUND):
        assert name.kk in kk  # type: ignore[operator]  # both halves are given
        assert name.ru in ru  # type: ignore[operator]
        assert name.ru not in kk  # type: ignore[operator]
        assert name.kk not in ru  # type: ignore[operator]


def test_both_documents_together_give_both_spellings_back(tmp_path: Path) -> None:
    form = application()
    paths = formgen.write(form, tmp_path, formats=["docx"])

    assert formgen.read(*paths) == formgen.printed(form)


def test_nothing_is_copied_from_one_spelling_to_the_other() -> None:
    form = application()
    assert isinstance(form, formgen.PremiumApplication)
    half = replace(form, applicant=replace(form.applicant, name=Text(kk=FUND.kk)))

    assert [(problem.path, problem.code) for problem in formgen.check(half)] == [
        ("applicant.name.ru", "text.language_missing")
    ]
