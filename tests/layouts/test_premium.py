"""The premium forms' pages: the paper's words and the form's values, and nothing else."""

from __future__ import annotations

import pytest

import formgen
from formgen.bilingual import LangLike
from formgen.model.printing import printed
from formgen.model.walking import leaves
from formgen.templates.folders import own_folder
from tests.support.captions import captions
from tests.support.wordtext import docx_text

PREMIUM = ("premium_application", "premium_questionnaire", "premium_activity")
CASES = [(form_id, lang) for form_id in PREMIUM for lang in ("kk", "ru")]


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_the_blank_form_has_every_caption_of_the_paper_in_its_order(form_id: str, lang: LangLike) -> None:
    page_text = docx_text(formgen.blank(form_id, lang))
    for caption in captions(form_id):
        assert caption[lang] in page_text
    if lang == "kk":
        place = 0
        for caption in captions(form_id):
            place = page_text.index(caption.kk, place)


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_a_filled_form_has_the_captions_but_not_the_hints(form_id: str, lang: LangLike) -> None:
    page_text = docx_text(formgen.render(formgen.load(own_folder("samples") / f"{form_id}.yaml"), lang))
    for caption in captions(form_id):
        assert (caption[lang] in page_text) is not caption.hint


@pytest.mark.parametrize(("form_id", "lang"), CASES)
def test_every_text_of_the_sample_is_printed_in_its_document(form_id: str, lang: LangLike) -> None:
    form = printed(formgen.load(own_folder("samples") / f"{form_id}.yaml"))
    page_text = docx_text(formgen.render(form, lang))
    texts = {path: value for path, value in leaves(form) if isinstance(value, formgen.Text)}
    assert [path for path, text in texts.items() if (text[lang] or "") not in page_text] == []
    assert len(texts) > 2


def test_an_application_prints_only_the_name_and_the_signatory_of_its_applicant() -> None:
    form = formgen.load(own_folder("samples") / "premium_application.yaml")
    assert isinstance(form, formgen.PremiumApplication)
    assert form.applicant.bank is not None
    assert form.applicant.bin is not None
    for lang in ("kk", "ru"):
        page_text = docx_text(formgen.render(form, lang))
        assert form.applicant.bin not in page_text
        assert form.applicant.bank.iban not in page_text


def test_the_blank_application_is_addressed_as_the_paper_is() -> None:
    assert "Қазақстан Республикасының Мәдениет және ақпарат министрлігі" in docx_text(
        formgen.blank("premium_application", "kk")
    )


def test_an_applicant_without_an_actual_address_is_at_the_legal_one() -> None:
    form = formgen.load(own_folder("samples") / "premium_questionnaire.yaml")
    printed_form = printed(form)
    assert isinstance(printed_form, formgen.PremiumQuestionnaire)
    assert printed_form.applicant.actual_address is not None
