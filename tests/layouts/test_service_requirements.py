"""The pages of the requirements for services: the paper's words, every value, the numbers of passports."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from formgen.forms.service_requirements.data import BidContents, MoreRequirement
from formgen.model.parties import Person
from tests.forms.builders import service_requirements, text
from tests.layouts.documents import blank, controls, counted, filled, kept, sample, table_widths, unprinted
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.wordtext import docx_text

ID = "service_requirements"
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])
PASSPORT = service_requirements().event_passports[0]


@LANGS
def test_the_blank_form_has_every_caption_of_the_paper_in_its_order(lang: str) -> None:
    page_text, place = docx_text(blank(ID, lang)), 0
    for caption in captions(ID):
        place = page_text.index(caption[lang], place)


@LANGS
def test_a_filled_form_has_every_caption_but_no_hint(lang: str) -> None:
    for form in (sample(ID), service_requirements(bid_contents=None, more_requirements=[])):
        page_text = docx_text(filled(form, lang))
        assert [c[lang] for c in captions(ID) if (c[lang] in page_text) is c.hint] == []


@LANGS
def test_every_value_has_a_control_of_its_own(lang: str) -> None:
    assert unprinted(sample(ID), lang) == []
    assert unprinted(service_requirements(), lang) == []


@LANGS
def test_the_project_is_named_in_the_title_and_where_the_paper_leaves_a_blank(lang: str) -> None:
    page_text = docx_text(filled(service_requirements(), lang))
    name = {"kk": "Жоба", "ru": "Проект"}[lang]
    title, _, place, *_ = (caption[lang] for caption in captions(ID) if "обаны" in caption.kk)
    assert f"{title}\n«{name}»" in page_text
    heading = {"kk": "Жобаны ұйымдастыру және қамтамасыз ету", "ru": "Организация и обеспечение проекта"}
    assert place == heading[lang]
    assert f"{place} «{name}»" in page_text


@LANGS
@pytest.mark.parametrize("name", [field.name for field in fields(BidContents)])
def test_the_customers_text_on_a_bid_is_printed_below_the_item_that_it_is_about(lang: str, name: str) -> None:
    form = service_requirements(bid_contents=BidContents(**{name: text("Айтылды", "Сказано")}))
    lines = docx_text(filled(form, lang)).splitlines()
    place = lines.index({"kk": "Айтылды", "ru": "Сказано"}[lang])
    listed = [caption[lang] for caption in captions(ID)][12:18]
    caption = listed[[field.name for field in fields(BidContents)].index(name) + 1]
    assert lines[place - 1] == f"{caption}:"


@LANGS
def test_passports_are_counted_and_the_steps_of_each_from_one_again(lang: str) -> None:
    passports = [
        replace(PASSPORT, name=f"Іс-шара {n}", steps=[f"Қадам {n}.{m}" for m in range(1, n + 1)])
        for n in range(1, 4)
    ]
    document = filled(service_requirements(event_passports=passports), lang)
    found = [
        (level, number, text)
        for _, level, number, text in counted(document)
        if text[:5] in ("Іс-ша", "Қадам")
    ]
    assert found == [
        (0, 1, "Іс-шара 1"),
        (1, 1, "Қадам 1.1"),
        (0, 2, "Іс-шара 2"),
        (1, 1, "Қадам 2.1"),
        (1, 2, "Қадам 2.2"),
        (0, 3, "Іс-шара 3"),
        (1, 1, "Қадам 3.1"),
        (1, 2, "Қадам 3.2"),
        (1, 3, "Қадам 3.3"),
    ]


@LANGS
@pytest.mark.parametrize("count", [0, 1, 4])
def test_the_customers_own_sections_are_numbered_from_the_eighth(lang: str, count: int) -> None:
    more = [MoreRequirement(title=f"Талап {n}", body=f"Мазмұны {n}") for n in range(count)]
    document = filled(service_requirements(more_requirements=more), lang)
    headings = [(number, text) for style, _, number, text in counted(document) if style == "Heading"]
    assert headings == [(8 + n, f"Талап {n}") for n in range(count)]


@LANGS
def test_the_signatory_is_printed_at_the_end_and_without_one_there_is_no_signature_line(lang: str) -> None:
    signed = service_requirements(signatory=Person(full_name="Төлегенов Б. М.", position="Басшы"))
    assert [tag for tag, _ in controls(filled(signed, lang))][-2:] == [
        "signatory.position",
        "signatory.full_name",
    ]
    unsigned = docx_text(filled(service_requirements(), lang))
    assert {"kk": "(қолы)", "ru": "(подпись)"}[lang] not in unsigned


@LANGS
@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_last_words_stay_on_the_page_of_the_signature_and_no_others(lang: str, count: int) -> None:
    more = [MoreRequirement(title="Талап", body=f"Мазмұны\n{n}-соңы") for n in range(1, count + 1)]
    form = service_requirements(handover="Тапсыру\n0-соңы", more_requirements=more)
    kept_paragraphs = [line for line in kept(filled(form, lang)) if line.endswith("-соңы")]
    assert kept_paragraphs == [f"{count}-соңы"]


@LANGS
def test_three_hundred_events_print_whole_and_in_order(lang: str) -> None:
    passports = [replace(PASSPORT, name=f"Іс-шара № {n}") for n in range(300)]
    control_texts = controls(filled(service_requirements(event_passports=passports), lang))
    names = {tag: text for tag, text in control_texts if tag.endswith("].name")}
    assert names == {f"event_passports[{n}].name": f"Іс-шара № {n}" for n in range(300)}
    assert list(names.values()) == [f"Іс-шара № {n}" for n in range(300)]


@LANGS
def test_the_referee_finds_nothing(lang: str) -> None:
    empty = service_requirements(
        bid_contents=None,
        more_requirements=[],
        provision=[],
        information_support=[],
        supplier_duties=[],
        event_passports=[replace(PASSPORT, steps=[])],
    )
    long = service_requirements(handover="сөз " * 5000, tasks=["екі\nжол\tмен таб"] * 3)
    for form in (sample(ID), empty, long):
        assert audit(filled(form, lang), "docx") == []
    draft = service_requirements(tasks=[], customer=None, bid_contents=None)
    assert audit(filled(draft, lang, draft=True), "docx") == []
    assert audit(blank(ID, lang), "docx") == []


@LANGS
def test_every_table_is_as_wide_as_the_text(lang: str) -> None:
    assert table_widths(filled(service_requirements(), lang)) == pytest.approx([165] * 2, abs=0.1)
