from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from formgen.forms.topics_discussion_report.data import DiscussedTopic, TopicComment, TopicsDiscussionReport
from tests.forms.factories import sample
from tests.forms.findings import errors, warnings


def report(*comments: TopicComment, **given: Any) -> TopicsDiscussionReport:
    form = sample("topics_discussion_report")
    assert isinstance(form, TopicsDiscussionReport)
    return replace(form, topics=[DiscussedTopic(topic="Тақырып", comments=comments)], **given)


def comment(decision: str = "accepted", **given: Any) -> TopicComment:
    return TopicComment(**({"content": "Ұсыныс", "decision": decision} | given))


def test_a_report_without_topics_is_an_error() -> None:
    assert errors(replace(report(), topics=[])) == [("topics", "list.too_short")]


def test_a_topic_that_nobody_commented_on_is_right() -> None:
    assert warnings(report()) == errors(report()) == []


@pytest.mark.parametrize("decision", ["rejected", "partly_accepted"])
def test_what_is_not_wholly_accepted_has_a_reason(decision: str) -> None:
    form = report(comment(), comment(decision))

    assert errors(form) == [("topics[0].comments[1].reason", "discussion.no_reason")]


def test_what_is_accepted_has_no_reason_against_it() -> None:
    form = report(comment(reason="Себебі"))

    assert warnings(form) == [("topics[0].comments[0].reason", "discussion.reason_of_accepted")]


@pytest.mark.parametrize(
    ("day", "has_warning"),
    [("2025-04-13", True), ("2025-04-14", False), ("2025-04-28", False), ("2025-04-29", True)],
)
def test_a_comment_comes_while_the_topics_are_discussed(day: str, has_warning: bool) -> None:
    found = warnings(report(comment(received_on=dt.date.fromisoformat(day))))

    assert found == (
        [("topics[0].comments[0].received_on", "discussion.received_outside")] if has_warning else []
    )


@pytest.mark.parametrize(("day", "has_warning"), [("2025-05-01", False), ("2025-05-02", True)])
def test_the_report_follows_within_three_working_days(day: str, has_warning: bool) -> None:
    found = warnings(report(published_on=dt.date.fromisoformat(day)))

    assert found == ([("published_on", "discussion.published_late")] if has_warning else [])


def test_what_is_accepted_in_part_counts_as_accepted() -> None:
    topic = report(comment(), comment("partly_accepted"), comment("rejected")).topics[0]

    assert (topic.accepted, topic.rejected) == (2, 1)
