"""The pages of the papers of state bodies, and of the memorandum: the contract's words, each value in its control."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Any

import pytest

from formgen.forms.cooperation_memorandum.data import CooperationMemorandum
from formgen.forms.results_evaluation.data import ResultsEvaluation
from formgen.forms.topics_discussion_report.data import TopicsDiscussionReport
from formgen.model.base import Form
from tests.forms.factories import FACTORIES, sample
from tests.layouts.documents import blank, controls, filled
from tests.support.audit import audit
from tests.support.captions import Caption, captions
from tests.support.wordtext import docx_text

PAPERS = (
    "planned_topics",
    "topics_discussion_report",
    "monitoring_report",
    "results_evaluation",
    "cooperation_memorandum",
)
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])
EVERY = pytest.mark.parametrize("form_id", PAPERS)


def parts(caption: Caption, lang: str, form: Form | None = None) -> list[str]:
    """Return the words of a caption around its placeholders, with the year of ``form``."""
    words = caption[lang]
    if form is not None:
        words = words.replace("20__", str(getattr(form, "year", "20__")))
    return [part for part in re.split(r"\{\w+\}", words) if part]


def has_in_order(page_text: str, texts: list[str]) -> bool:
    place = 0
    for part in texts:
        place = page_text.find(part, place)
        if place < 0:
            return False
    return True


@LANGS
@EVERY
def test_the_blank_form_has_every_caption_of_the_contract(form_id: str, lang: str) -> None:
    page_text = docx_text(blank(form_id, lang))

    assert [each[lang] for each in captions(form_id) if not has_in_order(page_text, parts(each, lang))] == []


@EVERY
def test_captions_print_in_the_order_of_the_kazakh_page(form_id: str) -> None:
    page_text, place = docx_text(blank(form_id, "kk")), 0
    for caption in captions(form_id):
        if "{" not in caption.kk and not caption.hint:
            place = page_text.index(caption.kk, place)


@LANGS
@EVERY
def test_a_filled_form_has_every_caption_but_no_hint(form_id: str, lang: str) -> None:
    form = sample(form_id)
    # These texts of the memorandum are data: the sample gives its own directions.
    form = replace(form, directions=()) if isinstance(form, CooperationMemorandum) else form
    page_text = docx_text(filled(form, lang))
    for caption in captions(form_id):
        if caption.hint:
            assert caption[lang] not in page_text
        else:
            assert has_in_order(page_text, parts(caption, lang, form)), caption[lang]


@LANGS
@EVERY
def test_template_filled_and_blank_documents_are_valid_to_the_letter(form_id: str, lang: str) -> None:
    for data in (filled(sample(form_id), lang), filled(FACTORIES[form_id](), lang), blank(form_id, lang)):
        assert audit(data, "docx") == []


def control_texts_of(form: Form, lang: str) -> dict[str, str]:
    return dict(controls(filled(form, lang)))


def test_a_topic_s_funding_is_printed_in_thousands() -> None:
    assert control_texts_of(sample("planned_topics"), "kk")["topics[0].funding"] == "8\u00a0933,10175"


def test_one_topic_has_no_total() -> None:
    form: Any = sample("planned_topics")

    assert "ВСЕГО" in docx_text(filled(form, "ru"))
    assert "ВСЕГО" not in docx_text(filled(replace(form, topics=form.topics[:1]), "ru"))


@LANGS
def test_a_topic_counts_its_comments(lang: str) -> None:
    form = sample("topics_discussion_report")
    assert isinstance(form, TopicsDiscussionReport)
    page_text = docx_text(filled(form, lang))
    counted = {
        "kk": ["қабылданды – 2, қабылданбады – 0", "қабылданды – 0, қабылданбады – 1", "түскен жоқ"],
        "ru": ["принято – 2, не принято – 0", "принято – 0, не принято – 1", "не поступало"],
    }[lang]

    assert [words for words in counted if words not in page_text] == []


@LANGS
def test_the_evaluation_prints_means_reasons_and_the_scores_of_each_expert(lang: str) -> None:
    form = sample("results_evaluation")
    assert isinstance(form, ResultsEvaluation)
    page_text = docx_text(filled(form, lang))
    reason = form.experts[1].remarks
    assert reason is not None

    assert has_in_order(page_text, ["5,00", "4,67", "4,67", "3,67", "4,33", "22,33", "24", "22", "21"])
    assert f"{form.experts[1].expert.full_name[lang]}: {reason.plan[lang]}" in page_text  # type: ignore[index]


def test_a_share_of_nought_is_printed_and_of_no_plan_is_a_dash() -> None:
    form: Any = sample("monitoring_report")
    events = [replace(form.events[0], coverage=0), replace(form.events[0], planned_coverage=0)]
    page_text = docx_text(filled(replace(form, events=events), "ru"))

    assert "\n0,0\n" in page_text
    assert "\n–\n" in page_text


@pytest.mark.parametrize("given", [None, 0])
def test_the_monitoring_report_shows_what_was_spent_though_it_is_nought(given: int | None) -> None:
    form: Any = sample("monitoring_report")
    control_texts = control_texts_of(replace(form, spent=given), "kk")

    assert control_texts["spent"] == ("" if given is None else "0,00")


@LANGS
def test_a_memorandum_until_a_day_says_so_in_place_of_an_indefinite_term(lang: str) -> None:
    memorandum: Any = sample("cooperation_memorandum")
    form = replace(memorandum, valid_until=dt.date(2027, 9, 1), notice_days=21)
    page_text = docx_text(filled(form, lang))
    until = {
        "kk": "2027\u00a0жылғы 1\u00a0қыркүйекке дейін жасалады",
        "ru": "заключается на срок до 1\u00a0сентября 2027\u00a0года",
    }[lang]
    notice = {"kk": "21 (жиырма бір) күнтізбелік күн", "ru": "21 (двадцати одного) календарного дня"}[lang]

    assert until in page_text
    assert notice in page_text
    assert {"kk": "белгісіз мерзімге", "ru": "неопределенный срок"}[lang] not in page_text
