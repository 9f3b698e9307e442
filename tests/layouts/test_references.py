"""References to attachments: they print as words and a link to the attachment, and read back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import formgen
from formgen.bilingual import Text
from formgen.forms.interim_creative_report.data import InterimCreativeReport
from formgen.model.attachment_references import REFERENCE
from tests.forms.report_builders import attachment, final_creative_report, interim_creative_report, step
from tests.layouts.creative import WORDS, bookmarks, links
from tests.layouts.documents import blank, controls, filled
from tests.support.audit import audit
from tests.support.paper import pdf_text, to_pdf

LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])


def report(problems: str, analysis: str = "–", attachments: int = 3) -> InterimCreativeReport:
    """Return a report with references in a text of several paragraphs and in a text on one line."""
    return interim_creative_report(
        problems=problems,
        steps=[step(work_done="–", analysis=analysis)],
        attachments=[attachment(title=f"Құжат {n}") for n in range(attachments)],
    )


@LANGS
def test_a_reference_prints_as_words_that_lead_to_its_attachment(lang: str) -> None:
    document = filled(report("[[2]] мен [[1]] ([[3]]),\n[[2]]", analysis="[[1]] & [[2]]"), lang)
    control_texts = dict(controls(document))
    assert (
        control_texts["problems"]
        == {
            "kk": "2-қосымша мен 1-қосымша (3-қосымша),\n2-қосымша",
            "ru": "приложение 2 мен приложение 1 (приложение 3),\nприложение 2",
        }[lang]
    )
    assert (
        control_texts["steps[0].analysis"]
        == {"kk": "1-қосымша & 2-қосымша", "ru": "приложение 1 & приложение 2"}[lang]
    )
    assert [anchor for _, anchor in links(document)] == [f"attachment_{n}" for n in (1, 2, 2, 1, 3, 2)]
    assert {anchor for _, anchor in links(document)} <= {name for _, name in bookmarks(document)}


@LANGS
@pytest.mark.parametrize(
    "typed", ["[[ 1 ]]", "[[01]]", "[[]]", "[[x]]", "[[№1]]", "[1]", "[[1]", "[[-1]]", "[[²]]"]
)
def test_all_else_in_brackets_prints_letter_for_letter(lang: str, typed: str) -> None:
    document = filled(report(typed, analysis=f"<{typed}>"), lang)
    control_texts = dict(controls(document))
    assert (control_texts["problems"], control_texts["steps[0].analysis"]) == (typed, f"<{typed}>")
    assert links(document) == []


@LANGS
def test_a_draft_prints_a_reference_to_a_missing_attachment_as_it_was_typed(lang: str) -> None:
    document = filled(report("[[9]] [[0]] [[1]]", attachments=1), lang, draft=True)
    assert dict(controls(document))["problems"] == REFERENCE.sub(
        lambda found: found.expand(WORDS[lang]) if found[1] == "1" else found[0], "[[9]] [[0]] [[1]]"
    )
    assert [anchor for _, anchor in links(document)] == ["attachment_1"]


@LANGS
def test_a_number_of_any_length_is_no_attachment(lang: str) -> None:
    typed = f"[[{'9' * 5000}]]"
    assert dict(controls(filled(report(typed), lang, draft=True)))["problems"] == typed


@given(
    st.lists(st.sampled_from(["[[1]]", "[[2]]", "[[", "]]", "1", "<&>", " ", "\n", "\t", "сөз"]), max_size=12)
)
@settings(max_examples=30, deadline=None)
def test_any_text_with_references_prints_as_its_words_and_links(pieces: list[str]) -> None:
    text = "а" + "".join(pieces) + "я"
    for lang in ("kk", "ru"):
        document = filled(report(text, analysis=text), lang)
        control_texts = dict(controls(document))
        words = REFERENCE.sub(WORDS[lang], text)
        assert (control_texts["problems"], control_texts["steps[0].analysis"]) == (words, words)
        assert len(links(document)) == 2 * len(REFERENCE.findall(text))


def test_a_report_reads_back_with_its_references_but_not_with_words_that_only_look_like_one(
    tmp_path: Path,
) -> None:
    typed = Text(kk="[[1]], 2-қосымша, [[ 3 ]]", ru="[[1]], приложение 2, [[ 3 ]]")
    form = interim_creative_report(problems=typed, steps=[step(work_done="[[1]]\n[[1]]", analysis=typed)])
    paths = [tmp_path / f"report.{lang}.docx" for lang in ("kk", "ru")]
    for path, lang in zip(paths, ("kk", "ru"), strict=True):
        path.write_bytes(filled(form, lang))
    assert formgen.read(*paths) == formgen.printed(form)


@LANGS
def test_attachments_are_named_by_their_numbers_and_each_is_a_bookmark_of_its_own(lang: str) -> None:
    form = report("[[250]]", attachments=250)
    document = filled(form, lang)
    found = bookmarks(document)
    assert [name for _, name in found] == [f"attachment_{n}" for n in range(1, 251)]
    assert len({number for number, _ in found}) == 250
    assert links(document) == [({"kk": "250-қосымша", "ru": "приложение 250"}[lang], "attachment_250")]
    titles = [text for tag, text in controls(document) if re.fullmatch(r"attachments\[\d+\]\.title", tag)]
    assert titles == [f"Құжат {n}" for n in range(250)]
    assert audit(document, "docx") == []


@LANGS
@pytest.mark.parametrize("form_id", ["interim_creative_report", "final_creative_report"])
def test_in_the_blank_form_too_every_link_leads_somewhere(form_id: str, lang: str) -> None:
    document = blank(form_id, lang)
    names = {name for _, name in bookmarks(document)}
    assert {anchor for _, anchor in links(document)} <= names == {f"attachment_{n}" for n in range(1, 6)}


@pytest.mark.libreoffice
@LANGS
def test_links_print_as_their_words_and_not_as_the_code_of_a_field(lang: str) -> None:
    text = "Басы [[1]] ортасы [[2]], соңы"
    words = REFERENCE.sub(WORDS[lang], text)
    for form in (
        report(text, analysis=text),
        final_creative_report(recommendations=text, organization_development=f"{text}\n{text}"),
    ):
        page_text = pdf_text(to_pdf(filled(form, lang), "docx")).replace("- ", "-")
        assert page_text.count(words) == 2 + isinstance(form, formgen.FinalCreativeReport)
        assert "HYPERLINK" not in page_text
