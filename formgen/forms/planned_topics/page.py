"""The page of the planned topics: the table of the order's form, and the time and place of the discussion."""

from __future__ import annotations

from formgen.forms.planned_topics.data import PlannedTopics
from formgen.layouts.form_captions import label
from formgen.layouts.word.discussion_pages import DISCUSSION, STATE_BODY, closing
from formgen.layouts.word.elements import Block, Cell, Column, Layout, Lines, Number, P, Row, Table, When

__all__ = ["LAYOUT"]

_TOPICS = Table(
    columns=(
        Column(10, "№", "№", align="center"),
        Column(
            60,
            *label(PlannedTopics, "topics[].topic"),
        ),
        Column(
            42,
            "Қаржыландырудың жоспарланған көлемі (мың теңге)",
            "Планируемый объем финансирования (тыс. тенге)",
            align="center",
        ),
        Column(
            62, "Ақпараттың дереккөзі көрсетілген негіздеме", "Обоснование с указанием источника информации"
        ),
        Column(38, *label(PlannedTopics, "topics[].target_group")),
        Column(45, *label(PlannedTopics, "topics[].expected_result")),
    ),
    body=(
        Row(
            (
                Number(),
                Cell(
                    (
                        P("{.topic}", "{.topic}"),
                        When(".direction", (P("({.direction})", "({.direction})"),), blank=False),
                    )
                ),
                P("{.funding}", "{.funding}"),
                Cell(
                    (
                        Block(".rationale", lines=1, style="Cell"),
                        P("Дереккөзі: {.information_source}", "Источник: {.information_source}"),
                    )
                ),
                P("{.target_group}", "{.target_group}"),
                P("{.expected_result}", "{.expected_result}"),
            ),
            each="topics",
        ),
        Row(
            (
                Cell((P("**БАРЛЫҒЫ**", "**ВСЕГО**", "Cell", keep_next=True),), span=2),
                P("**{total|thousands}**", "**{total|thousands}**"),
                Cell((P("", "", "Cell"),), span=3),
            ),
            when="has_several",
            keep_next=True,
        ),
    ),
)

LAYOUT = Layout(
    form=PlannedTopics,
    organization="state_body",
    page_numbers=True,
    landscape=True,
    content=(
        P("Нысан", "Форма", "Corner"),
        P(
            "{year} жылға жоспарланған мемлекеттік әлеуметтік тапсырыстың тақырыптары туралы ақпарат",
            "Информация о планируемых темах государственного социального заказа на {year} год",
            "FormTitle",
        ),
        STATE_BODY,
        Lines(1, "Gap", keep_next=True),
        _TOPICS,
        Lines(1, "Gap", keep_next=True),
        When("discussion", (DISCUSSION,)),
        When(
            "contacts",
            (
                P(
                    "**Ұсыныстар қабылданатын мекенжай:** {contacts}",
                    "**Адрес для направления предложений:** {contacts}",
                    "Line",
                    keep_next=True,
                ),
            ),
        ),
        *closing(),
    ),
)
