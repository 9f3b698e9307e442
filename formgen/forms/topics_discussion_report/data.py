"""The report on the finished public discussion of the topics of a state social order: order No. 18, stage 5.

The columns are those of the order of 15 August 2018. The Russian words are a reconstruction, for the Russian
text of the order was not at hand; the decision «ішінара қабылданды» is formgen's own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, ClassVar, cast

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.blanks import BLANK, Blank
from formgen.model.fields import LEFT_OUT, AtLeast, Choice, Label, ListOf, OptionalText, TextField, Year
from formgen.model.parties import Person
from formgen.model.working_days import days_late
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["CommentDecision", "DiscussedTopic", "TopicComment", "TopicsDiscussionReport"]

_TO_PUBLISH = 3


class CommentDecision(Choice):
    """The state body's decision on a comment."""

    ACCEPTED = ("accepted", "қабылданды", "принято")
    PARTLY_ACCEPTED = ("partly_accepted", "ішінара қабылданды", "принято частично")
    REJECTED = ("rejected", "қабылданбады", "не принято")


@value(frozen=True, kw_only=True)
class TopicComment(Value):
    """A remark on a topic or a proposal, and the state body's conclusion."""

    content: Annotated[
        TextField,
        Label(
            "Ескертулер және (немесе) ұсыныстар (қысқаша мазмұны)",
            "Замечания и (или) предложения (краткое содержание)",
        ),
    ]
    author: Annotated[OptionalText, Label("Кім ұсынды", "Кем внесено")] = LEFT_OUT
    received_on: Annotated[dt.date | None, Label("Келіп түскен күні", "Дата поступления")] = None
    decision: Annotated[CommentDecision | str, Label("Шешім", "Решение")]
    conclusion: Annotated[
        OptionalText, Label("Мемлекеттік органның қорытындысы", "Заключение государственного органа")
    ] = LEFT_OUT
    reason: Annotated[OptionalText, Label("Қабылданбауы бойынша негіздеме", "Обоснование непринятия")] = (
        LEFT_OUT
    )


@value(frozen=True, kw_only=True)
class DiscussedTopic(Value):
    """A topic and its comments. A comment that is accepted in part counts as accepted."""

    topic: Annotated[
        TextField,
        Label(
            "Мемлекеттік әлеуметтік тапсырыстың жоспарланған тақырыбы",
            "Планируемая тема государственного социального заказа",
        ),
    ]
    comments: Annotated[ListOf[TopicComment], Label("Ескертулер мен ұсыныстар", "Замечания и предложения")]

    @property
    def has_no_comment(self) -> bool:
        """Whether the topic has no comments."""
        return not self.comments

    @property
    def accepted(self) -> int:
        """The number of comments that were accepted, whole or in part."""
        return self._count(rejected=False)

    @property
    def rejected(self) -> int:
        """The number of comments that were not accepted."""
        return self._count(rejected=True)

    def _count(self, *, rejected: bool) -> int:
        decisions: list[object] = [comment.decision for comment in self.comments]
        if any(isinstance(decision, Blank) for decision in decisions):
            return cast("int", BLANK)
        return sum((decision == CommentDecision.REJECTED) is rejected for decision in decisions)


@value(frozen=True, kw_only=True)
class TopicsDiscussionReport(Form):
    """The report that a state body publishes after the discussion of its topics."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік әлеуметтік тапсырыс тақырыптарын көпшілік талқылауының аяқталуы туралы есеп",
        ru="Отчет о завершении публичного обсуждения тем государственного социального заказа",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"head": ("full_name", "position")}
    BLANK_ROWS: ClassVar = {"topics": 3}

    year: Annotated[Year, Label("Қаржы жылы", "Финансовый год")]
    state_body: Annotated[
        OptionalText, Label("Мемлекеттік органның атауы", "Наименование государственного органа")
    ] = LEFT_OUT
    discussion: Annotated[Period, Label("Жария талқылау мерзімі", "Срок публичного обсуждения")]
    topics: Annotated[ListOf[DiscussedTopic], AtLeast(1), Label("Тақырыптар", "Темы")]
    head: Annotated[Person | None, Label("Басшы", "Руководитель")] = None
    published_on: Annotated[dt.date | None, Label("Жарияланған күні", "Дата размещения")] = None

    def rules(self) -> Iterator[Problem]:
        """Check the form by order No. 18: a rejected comment has a reason; the report follows within three working days."""
        for index, topic in enumerate(self.topics):
            for place, comment in enumerate(topic.comments):
                yield from self._check_comment(f"topics[{index}].comments[{place}]", comment)
        if self.published_on is not None and days_late(self.published_on, self.discussion.end, _TO_PUBLISH):
            yield warning(
                "published_on",
                "discussion.published_late",
                value=self.published_on.isoformat(),
                end=self.discussion.end.isoformat(),
                days=_TO_PUBLISH,
            )

    def _check_comment(self, path: str, comment: TopicComment) -> Iterator[Problem]:
        is_accepted = comment.decision == CommentDecision.ACCEPTED
        if not is_accepted and not comment.reason:
            yield Problem(f"{path}.reason", "discussion.no_reason")
        if is_accepted and comment.reason:
            yield warning(f"{path}.reason", "discussion.reason_of_accepted")
        day = comment.received_on
        if day is not None and day not in self.discussion:
            yield warning(
                f"{path}.received_on",
                "discussion.received_outside",
                value=day.isoformat(),
                start=self.discussion.start.isoformat(),
                end=self.discussion.end.isoformat(),
            )
