"""The pages of the final creative report: the paper's words, coverage, statistics, lists of participants."""

from __future__ import annotations

import datetime as dt

import pytest

from formgen.forms.final_creative_report.data import (
    BeneficiariesBySex,
    BeneficiaryGroup,
    Continuation,
    EventCoverage,
    IndicatorResult,
)
from formgen.model.participants import Participant, ParticipantList
from tests.forms.builders import text
from tests.forms.report_builders import attachment, final_creative_report
from tests.layouts.creative import links, misprinted
from tests.layouts.documents import blank, controls, filled, sample, table_widths
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.wordtext import docx_text

ID = "final_creative_report"
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])
BARE = final_creative_report(
    attachments=[],
    indicator_results=[],
    continuation=[],
    participants=[],
    beneficiaries=BeneficiariesBySex(men=25, women=35),
)


def participants(count: int, event: str = "Семинар") -> ParticipantList:
    people = [
        Participant(full_name=f"Қатысушы № {n}", workplace=f"Мектеп № {n}", contacts=f"+7 700 {n}")
        for n in range(count)
    ]
    return ParticipantList(event=event, date=dt.date(2026, 3, 10), people=people)


@LANGS
def test_the_blank_form_has_every_caption_of_the_paper_in_its_order(lang: str) -> None:
    page_text, place = docx_text(blank(ID, lang)), 0
    in_order = list(captions(ID))
    # The text of a head of two rows begins with the first row, with the last column's caption over both.
    plan = next(n for n, caption in enumerate(in_order) if caption.ru == "План")
    in_order.insert(plan, in_order.pop(plan + 2))
    for caption in in_order:
        place = page_text.index(caption[lang], place)


@LANGS
def test_a_filled_form_has_every_caption_but_no_hint(lang: str) -> None:
    # A kind of attachment and the list of participants have the words of some hints as their own.
    for form in (final_creative_report(participants=[]), BARE):
        page_text = docx_text(filled(form, lang))
        assert [c[lang] for c in captions(ID) if (c[lang] in page_text) is c.hint] == []


@LANGS
def test_every_value_has_a_control_of_its_own(lang: str) -> None:
    for form in (sample(ID), final_creative_report(recommendations="екі\nжол"), BARE):
        assert misprinted(form, lang) == []


@LANGS
def test_the_row_of_an_event_begins_with_the_attachment_of_its_number(lang: str) -> None:
    events = [
        EventCoverage(name=f"Оқиға {n}", planned=1, actual=1, documents=f"Құжат {n}") for n in (1, 2, 3)
    ]
    document = filled(final_creative_report(events=events, attachments=[attachment()] * 2), lang)
    lines = docx_text(document).splitlines()
    first = {"kk": "{}-қосымша", "ru": "Приложение {}"}[lang]
    for n in (1, 2, 3):
        assert lines[lines.index(f"Оқиға {n}") - 1] == first.format(n)
    assert links(document) == [(first.format(n), f"attachment_{n}") for n in (1, 2)]


@LANGS
def test_groups_are_printed_below_the_total_of_men_and_women(lang: str) -> None:
    groups = [
        BeneficiaryGroup(name=text("Жастар", "Молодежь"), men=1000, women=30),
        BeneficiaryGroup(name=text("Қарттар", "Пожилые"), men=5, women=0),
    ]
    form = final_creative_report(beneficiaries=BeneficiariesBySex(men=1005, women=30, groups=groups))
    lines = docx_text(filled(form, lang)).splitlines()
    at = lines.index({"kk": "Барлығы", "ru": "Всего"}[lang])
    names = {"kk": ("Жастар", "Қарттар"), "ru": ("Молодежь", "Пожилые")}[lang]
    assert lines[at + 1 : at + 12] == [
        *("1\u00a0035", "1\u00a0005", "30"),
        *(names[0], "1\u00a0030", "1\u00a0000", "30"),
        *(names[1], "5", "5", "0"),
    ]


@LANGS
def test_without_groups_the_table_has_no_rows_for_them(lang: str) -> None:
    lines = docx_text(filled(BARE, lang)).splitlines()
    assert {"kk": "Нысаналы топ", "ru": "Целевая группа"}[lang] not in lines
    at = lines.index({"kk": "Әйелдер", "ru": "Женщины"}[lang])
    assert lines[at + 1 : at + 4] == ["60", "25", "35"]


@LANGS
def test_every_event_has_its_list_of_participants_counted_from_one(lang: str) -> None:
    form = final_creative_report(participants=[participants(2, "Оқиға А"), participants(3, "Оқиға Б")])
    page_text = docx_text(filled(form, lang))
    title = {"kk": "Қатысушылар тізімі", "ru": "Список участников"}[lang]
    _, first, second = page_text.rsplit(f"{title}\n", 2)
    for names, page, count in (("Оқиға А", first, 2), ("Оқиға Б", second, 3)):
        lines = page.splitlines()
        assert lines[0].endswith(f" {names}")
        for n in range(count):
            at = lines.index(f"Қатысушы № {n}")
            assert lines[at - 1 : at + 4] == [
                str(n + 1),
                f"Қатысушы № {n}",
                f"Мектеп № {n}",
                f"+7 700 {n}",
                "",
            ]


@LANGS
def test_without_participants_the_report_ends_with_the_place_of_the_seal(lang: str) -> None:
    body = docx_text(filled(BARE, lang)).rstrip("\n1 ")
    assert body.endswith({"kk": "Мөр орны (болған жағдайда)", "ru": "Место печати (при наличии)"}[lang])


@LANGS
def test_a_hundred_indicators_and_five_thousand_participants_print_whole_and_in_order(lang: str) -> None:
    indicators = [
        IndicatorResult(indicator=f"Индикатор {n}", result=f"Нәтиже {n}", degree="100 %") for n in range(100)
    ]
    form = final_creative_report(indicator_results=indicators, participants=[participants(5000)])
    control_texts = controls(filled(form, lang))
    for ending, words, path, count in (
        ("].indicator", "Индикатор {}", "indicator_results[{}].indicator", 100),
        ("].result", "Нәтиже {}", "indicator_results[{}].result", 100),
        ("].full_name", "Қатысушы № {}", "participants[0].people[{}].full_name", 5000),
        ("].workplace", "Мектеп № {}", "participants[0].people[{}].workplace", 5000),
        ("].contacts", "+7 700 {}", "participants[0].people[{}].contacts", 5000),
    ):
        found = [(tag, value) for tag, value in control_texts if tag.endswith(ending)]
        assert found == [(path.format(n), words.format(n)) for n in range(count)]


@LANGS
def test_the_referee_finds_nothing(lang: str) -> None:
    long = final_creative_report(
        recommendations="сөз [[1]] " * 2000,
        continuation=[Continuation(proposal="екі\nжол\tмен [[2]]", problem="[[1]][[2]]")] * 3,
        attachments=[attachment(title="Атауы [[1]]")] * 60,
        participants=[participants(3)] * 3,
    )
    for form in (sample(ID), BARE, long):
        assert audit(filled(form, lang), "docx") == []
    draft = final_creative_report(events=[], summary=None, compiled_by=None, participants=[])
    assert audit(filled(draft, lang, draft=True), "docx") == []
    assert audit(blank(ID, lang), "docx") == []


@LANGS
def test_every_table_is_as_wide_as_the_text(lang: str) -> None:
    assert table_widths(filled(final_creative_report(), lang)) == pytest.approx([165] * 8, abs=0.2)
    assert table_widths(filled(BARE, lang)) == pytest.approx([165] * 6, abs=0.2)
