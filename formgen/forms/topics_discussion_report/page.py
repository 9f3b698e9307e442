"""The page of the report on the discussion: a row for each topic, and below it a row for each comment.

The cells of the topic and of the count cover these rows.
"""

from __future__ import annotations

from formgen.forms.topics_discussion_report.data import TopicsDiscussionReport
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.discussion_pages import DISCUSSION, STATE_BODY, closing
from formgen.layouts.word.elements import Cell, Column, Layout, Lines, Number, P, Row, Table, When
from formgen.layouts.word.signatures import hint

__all__ = ["LAYOUT"]

_ABOVE = Cell((P("", "", "Cell"),), merge="continue")

_COMMENT = Row(
    (
        _ABOVE,
        _ABOVE,
        Cell(
            (
                P("{.content}", "{.content}"),
                When(".author", (P("({.author})", "({.author})"),), blank=False),
                When(
                    ".received_on",
                    (P("Келіп түсті: {.received_on}", "Поступило: {.received_on}"),),
                    blank=False,
                ),
            )
        ),
        Cell(
            (
                P("{.decision}", "{.decision}"),
                When(".conclusion", (P("{.conclusion}", "{.conclusion}"),), blank=False),
            )
        ),
        P("{.reason}", "{.reason}"),
        _ABOVE,
    ),
    each=".comments",
)

_TOPICS = Table(
    columns=(
        Column(10, "№", "№", align="center"),
        Column(
            50,
            *label(TopicsDiscussionReport, "topics[].topic"),
        ),
        Column(
            56,
            *label(TopicsDiscussionReport, "topics[].comments[].content"),
        ),
        Column(38, *label(TopicsDiscussionReport, "topics[].comments[].conclusion")),
        Column(
            46,
            "Ескертулердің және (немесе) ұсыныстардың қабылданбауы бойынша негіздеме",
            "Обоснование непринятия замечаний и (или) предложений",
        ),
        Column(
            57,
            "Қорытынды (қабылданған және қабылданбаған ескертулердің және (немесе) ұсыныстардың саны)",
            "Итог (количество принятых и непринятых замечаний и (или) предложений)",
        ),
    ),
    body=(
        Row(
            (
                Cell((Number(keep_next=True),), merge="restart"),
                Cell((P("{.topic}", "{.topic}"),), merge="restart"),
                Cell(
                    (
                        When(
                            ".has_no_comment",
                            (
                                P(
                                    "ескертулер мен ұсыныстар түскен жоқ",
                                    "замечаний и предложений не поступало",
                                ),
                            ),
                            otherwise=(
                                P(
                                    "Түскен ескертулер мен ұсыныстар:",
                                    "Поступившие замечания и предложения:",
                                    "Cell",
                                    keep_next=True,
                                ),
                            ),
                        ),
                    ),
                    span=3,
                ),
                Cell(
                    (
                        P(
                            "қабылданды – {.accepted|count}, қабылданбады – {.rejected|count}",
                            "принято – {.accepted|count}, не принято – {.rejected|count}",
                        ),
                    ),
                    merge="restart",
                ),
            ),
            each="topics",
            rows=(_COMMENT,),
        ),
    ),
)

LAYOUT = Layout(
    form=TopicsDiscussionReport,
    organization="state_body",
    page_numbers=True,
    landscape=True,
    content=(
        P("Нысан", "Форма", "Corner"),
        P(
            *title(TopicsDiscussionReport),
            "FormTitle",
        ),
        STATE_BODY,
        P("**Қаржы жылы:** {year}", "**Финансовый год:** {year}", "Line", keep_next=True),
        DISCUSSION,
        Lines(1, "Gap", keep_next=True),
        _TOPICS,
        hint(
            "Мемлекеттік әлеуметтік тапсырыс тақырыптарын көпшілік талқылау мерзімі аяқталғаннан кейін түскен ескертулер және (немесе) ұсыныстар қаралмайды немесе келесі қаржы жылында мемлекеттік әлеуметтік тапсырысты қалыптастыру кезінде ескерілуі мүмкін.",
            "Замечания и (или) предложения, поступившие после завершения срока публичного обсуждения тем государственного социального заказа, не рассматриваются либо могут быть учтены при формировании государственного социального заказа в следующем финансовом году.",
            "HintBelow",
        ),
        *closing(),
    ),
)
