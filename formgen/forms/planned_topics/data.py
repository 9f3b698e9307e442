"""The topics of a state social order that a state body plans, for discussion: order No. 18, stage 3.

The columns are those of the order of 15 August 2018. The Russian words are a reconstruction, for the Russian
text of the order was not at hand; the lines above and under the table are formgen's own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from formgen.bilingual import Text, TextLike
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.directions import Direction
from formgen.model.fields import (
    LEFT_OUT,
    AtLeast,
    InThousands,
    Label,
    ListOf,
    Money,
    OptionalText,
    TextField,
    Year,
)
from formgen.model.parties import Person
from formgen.model.sums import add_up, check_total
from formgen.model.working_days import count_working_days
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["PlannedTopic", "PlannedTopics"]

_YEARS = (2000, 2100)
_DISCUSSED = 10
"""The fewest working days of a public discussion."""
_REQUEST_DUE = (5, 15)


@value(frozen=True, kw_only=True)
class PlannedTopic(Value):
    """A topic of a state social order. ``funding`` is in tenge and printed in thousands of tenge."""

    topic: Annotated[
        TextField,
        Label(
            "Мемлекеттік әлеуметтік тапсырыстың жоспарланған тақырыбы",
            "Планируемая тема государственного социального заказа",
        ),
    ]
    funding: Annotated[
        Money,
        InThousands(),
        Label(
            "Қаржыландырудың жоспарланған көлемі, теңге",
            "Планируемый объем финансирования, тенге",
        ),
    ]
    rationale: Annotated[TextField, Label("Негіздеме", "Обоснование")]
    information_source: Annotated[TextField, Label("Ақпараттың дереккөзі", "Источник информации")]
    target_group: Annotated[TextField, Label("Халықтың нысаналы тобы", "Целевая группа населения")]
    expected_result: Annotated[TextField, Label("Күтілетін нәтиже", "Ожидаемый результат")]
    direction: Annotated[Direction | str | None, Label("Бағыты", "Направление")] = None


@value(frozen=True, kw_only=True)
class PlannedTopics(Form):
    """The list of topics that an administrator of a budget programme puts on its web page."""

    TITLE: ClassVar[Text] = Text(
        kk="Жоспарланған мемлекеттік әлеуметтік тапсырыстың тақырыптары туралы ақпарат",
        ru="Информация о планируемых темах государственного социального заказа",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"head": ("full_name", "position")}

    year: Annotated[Year, Label("Қаржы жылы", "Финансовый год")]
    state_body: Annotated[
        OptionalText, Label("Мемлекеттік органның атауы", "Наименование государственного органа")
    ] = LEFT_OUT
    topics: Annotated[ListOf[PlannedTopic], AtLeast(1), Label("Тақырыптар", "Темы")]
    discussion: Annotated[Period | None, Label("Жария талқылау мерзімі", "Срок публичного обсуждения")] = None
    contacts: Annotated[
        OptionalText,
        Label("Ұсыныстар қабылданатын мекенжай", "Адрес для направления предложений"),
    ] = LEFT_OUT
    published_on: Annotated[dt.date | None, Label("Жарияланған күні", "Дата размещения")] = None
    head: Annotated[Person | None, Label("Басшы", "Руководитель")] = None

    @property
    def total(self) -> Decimal:
        """The funding of all topics, in tenge."""
        return add_up(topic.funding for topic in self.topics)

    @property
    def has_several(self) -> bool:
        """Whether there is more than one topic to add up."""
        return len(self.topics) > 1

    @property
    def _has_year(self) -> bool:
        """Whether the year is one that topics are planned for; only such a year has deadlines."""
        first, last = _YEARS
        return first <= self.year <= last

    def rules(self) -> Iterator[Problem]:
        """Check the form by order No. 18, and the day on which the budget request for the topics is due."""
        first, last = _YEARS
        if not self._has_year:
            params = {"value": self.year, "first": first, "last": last}
            yield Problem("year", "topics.year_out_of_range", params=params)
        known: dict[str, int] = {}
        for index, each in enumerate(self.topics):
            if each.funding == 0:
                yield Problem(f"topics[{index}].funding", "topics.no_funding")
            words = _words(each.topic)
            same = next((known[half] for half in words if half in known), None)
            if same is not None:
                yield warning(f"topics[{index}].topic", "topics.same_topic", first=same + 1)
            for half in words:
                known.setdefault(half, index)
        yield from check_total("topics", self.total)
        if self.discussion is not None:
            yield from self._check_discussion(self.discussion)

    def _check_discussion(self, discussion: Period) -> Iterator[Problem]:
        days = count_working_days(discussion)
        if days < _DISCUSSED:
            yield warning("discussion", "topics.discussion_too_short", value=days, least=_DISCUSSED)
        end = discussion.end
        if self._has_year and (end.year, end.month, end.day) > (self.year - 1, *_REQUEST_DUE):
            month, day = _REQUEST_DUE
            yield warning(
                "discussion",
                "topics.discussion_too_late",
                value=end,
                deadline=dt.date(self.year - 1, month, day),
            )
        if self.published_on is not None and self.published_on > discussion.start:
            yield warning(
                "published_on",
                "topics.published_late",
                value=self.published_on,
                start=discussion.start,
            )


def _words(topic: TextLike) -> set[str]:
    """Return a topic's words in each language, to compare them without case and spaces."""
    text = Text.of(topic)
    return {" ".join(half.split()).casefold() for half in (text.kk, text.ru) if half}
