"""The technical specification's pages: the paper's words, every value, and the numbers of sections."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.forms.technical_specification.data import PlannedEvent, ProjectBudget, TechnicalSpecification
from formgen.periods import Period
from tests.forms.builders import expense, technical_specification, text
from tests.layouts.documents import blank, controls, counted, filled, kept, sample, table_widths, unprinted
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.wordtext import docx_text

ID = "technical_specification"
LANGS = pytest.mark.parametrize("lang", ["kk", "ru"])

OPTIONAL: dict[str, tuple[Any, Any, Text]] = {
    "geography": (text("Аудан", "Аудан"), None, text("Жоба географиясы", "География проекта")),
    "partners": ([text("Аурухана", "Аурухана")], (), text("Жоба бойынша серіктестер", "Партнеры по проекту")),
    "budget": (
        ProjectBudget(requested=Decimal("5000000.50"), own_contribution=Decimal("250000.25")),
        None,
        text(
            "Бюджет: жоба құны = сұралатын сома + ҮЕҰ салымы",
            "Бюджет: стоимость проекта = запрашиваемая сумма + вклад НПО",
        ),
    ),
    "place": (text("Кеңсе", "Кеңсе"), None, text("Жобаны іске асыру орны", "Место реализации проекта")),
    "monitoring": (
        text("Ай сайын", "Ай сайын"),
        None,
        text("Жобаның мониторингі және бағалануы", "Мониторинг и оценка проекта"),
    ),
    "estimate": ([expense()], (), text("Шығыстар сметасы", "Смета расходов")),
    "additional_resources": (
        text("Сарапшы", "Сарапшы"),
        None,
        text(
            "Қосымша қаржыландыру мен жоғары білікті сарапшыларды тарту мүмкіндігі",
            "Возможность привлечения дополнительного финансирования и высококвалифицированных экспертов",
        ),
    ),
    "material_base": (
        text("Ғимарат", "Ғимарат"),
        None,
        text("Материалдық-техникалық база", "Материально-техническая база"),
    ),
}


def specification(*given_fields: str, **values: Any) -> TechnicalSpecification:
    """Return a right form with the named optional sections only."""
    optional = {name: given if name in given_fields else none for name, (given, none, _) in OPTIONAL.items()}
    return technical_specification(**(optional | values))


@LANGS
def test_the_blank_form_has_every_caption_of_the_paper_in_its_order(lang: str) -> None:
    page_text, place = docx_text(blank(ID, lang)), 0
    for caption in captions(ID):
        place = page_text.index(caption[lang], place)


@LANGS
def test_a_filled_form_has_every_caption_but_no_hint(lang: str) -> None:
    for form in (sample(ID), specification()):
        page_text = docx_text(filled(form, lang))
        assert [c[lang] for c in captions(ID) if (c[lang] in page_text) is c.hint] == []


@LANGS
def test_every_value_has_a_control_of_its_own(lang: str) -> None:
    assert unprinted(sample(ID), lang) == []
    assert unprinted(technical_specification(), lang) == []


@LANGS
@settings(max_examples=12)
@given(chosen=st.sets(st.sampled_from(list(OPTIONAL))))
def test_sections_from_the_ninth_on_are_numbered_by_the_fields_that_have_values(
    lang: str, chosen: set[str]
) -> None:
    document = filled(specification(*chosen), lang)
    headings = [
        (number, page_lines) for style, _, number, page_lines in counted(document) if style == "Heading"
    ]
    expected = [heading[lang] for name, (_, _, heading) in OPTIONAL.items() if name in chosen]
    assert headings == list(enumerate(expected, start=9))
    page_lines = docx_text(document).splitlines()
    assert all((heading[lang] in page_lines) is (name in chosen) for name, (*_, heading) in OPTIONAL.items())


@LANGS
@pytest.mark.parametrize(
    "last", ["geography", "place", "monitoring", "additional_resources", "material_base"]
)
def test_the_last_words_of_the_last_section_stay_on_the_page_of_the_signature(lang: str, last: str) -> None:
    before = ["partners", "geography"] if last != "geography" else []
    form = specification(*before, last, **{last: "Бірінші абзац\nСоңғы абзац"})
    kept_paragraphs = kept(filled(form, lang))
    assert "Соңғы абзац" in kept_paragraphs
    assert "Бірінші абзац" not in kept_paragraphs
    assert "Аудан" not in kept_paragraphs


@LANGS
def test_the_blank_form_has_no_section_that_the_paper_lacks(lang: str) -> None:
    assert [text for style, _, _, text in counted(blank(ID, lang)) if style == "Heading"] == []


@LANGS
def test_the_budget_adds_up_and_so_does_the_estimate(lang: str) -> None:
    estimate = [expense("2.5", "1000.10"), expense("3", "0.99")]
    page_lines = docx_text(filled(specification("budget", estimate=estimate), lang)).splitlines()
    assert "5\u00a0250\u00a0000,75" in page_lines
    assert "2\u00a0500,25" in page_lines
    assert page_lines[page_lines.index({"kk": "БАРЛЫҒЫ", "ru": "ВСЕГО"}[lang]) + 1] == "2\u00a0503,22"


def _event(number: int, *, described: bool = True) -> PlannedEvent:
    return PlannedEvent(
        kind="Семинар",
        name=f"Іс-шара № {number}!",
        period=Period(dt.date(2026, 3, 10), dt.date(2026, 3, 20)),
        place="Ақжайлау",
        responsible="Серікбаева А. Н.",
        description=f"Сипаттама № {number}!" if described else None,
    )


@LANGS
def test_three_hundred_events_print_whole_and_in_order_in_the_table_and_below_it(lang: str) -> None:
    events = [_event(number) for number in range(1, 301)]
    document = filled(specification(action_plan=events), lang)
    control_texts = controls(document)
    names = [text for tag, text in control_texts if tag.startswith("action_plan[") and tag.endswith(".name")]
    assert names == [f"Іс-шара № {number}!" for number in range(1, 301)] * 2
    below = [line for line in docx_text(document).splitlines() if "Сипаттама" in line]
    assert below == [f"{n}. Іс-шара № {n}!. Сипаттама № {n}!" for n in range(1, 301)]


@LANGS
def test_an_event_without_a_description_has_no_paragraph_below_the_table_and_keeps_its_number(
    lang: str,
) -> None:
    events = [_event(1), _event(2, described=False), _event(3)]
    page_text = docx_text(filled(specification(action_plan=events), lang))
    assert [line[:2] for line in page_text.splitlines() if "Сипаттама" in line] == ["1.", "3."]


@LANGS
def test_the_referee_finds_nothing(lang: str) -> None:
    empty = specification(previous_projects=[], team=[], media_plan=[], risks=[])
    long = specification(mechanism="сөз " * 5000, goals=["екі\nжол\tмен таб"] * 3)
    for form in (sample(ID), empty, long):
        assert audit(filled(form, lang), "docx") == []
    assert audit(filled(specification(goals=[], competition=None), lang, draft=True), "docx") == []
    assert audit(blank(ID, lang), "docx") == []


@LANGS
def test_every_table_is_as_wide_as_the_text(lang: str) -> None:
    widths = table_widths(filled(sample(ID), lang))
    assert len(widths) == 10
    assert widths == pytest.approx([165] * 10, abs=0.1)
