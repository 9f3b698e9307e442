from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.formatting.money import format_thousands, in_thousands, parse_thousands
from formgen.forms.planned_topics.data import PlannedTopic, PlannedTopics
from formgen.model.working_days import count_working_days, days_late
from formgen.periods import Period
from tests.forms.factories import sample
from tests.forms.findings import errors, warnings

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2100, 12, 31))
SUMS = st.decimals(0, 10**12, places=2)


def period(start: str, end: str) -> Period:
    return Period(dt.date.fromisoformat(start), dt.date.fromisoformat(end))


def topics(**given: Any) -> PlannedTopics:
    form = sample("planned_topics")
    assert isinstance(form, PlannedTopics)
    return replace(form, **given)


def topic(**given: Any) -> PlannedTopic:
    return replace(topics().topics[0], **given)


def test_a_list_without_topics_is_an_error() -> None:
    assert errors(topics(topics=[])) == [("topics", "list.too_short")]


def test_a_topic_without_funding_is_an_error() -> None:
    assert errors(topics(topics=[topic(funding=0)])) == [("topics[0].funding", "topics.no_funding")]


@pytest.mark.parametrize("year", [1999, 2101])
def test_a_year_far_away_is_an_error(year: int) -> None:
    assert [path for path, _ in errors(topics(year=year, discussion=None))][:1] == ["year"]


@pytest.mark.parametrize(
    ("start", "end", "has_warning"),
    [
        ("2025-04-14", "2025-04-25", False),
        ("2025-04-14", "2025-04-24", True),
        ("2025-04-12", "2025-04-25", False),  # begins on a Saturday
    ],
)
def test_a_discussion_has_ten_working_days(start: str, end: str, has_warning: bool) -> None:
    form = topics(discussion=period(start, end))

    assert warnings(form) == ([("discussion", "topics.discussion_too_short")] if has_warning else [])


def test_two_topics_of_the_same_words_are_told() -> None:
    form = topics(topics=[topic(topic="Тақырып"), topic(topic="Басқа"), topic(topic="тақырып ")])

    assert ("topics[2].topic", "topics.same_topic") in warnings(form)


def test_topics_are_published_before_their_discussion() -> None:
    form = topics(published_on=dt.date(2025, 4, 15))

    assert warnings(form) == [("published_on", "topics.published_late")]


@pytest.mark.parametrize(("end", "has_warning"), [("2025-05-15", False), ("2025-05-16", True)])
def test_a_discussion_ends_before_the_budget_request_is_due(end: str, has_warning: bool) -> None:
    form = topics(discussion=period("2025-04-14", end))

    assert warnings(form) == ([("discussion", "topics.discussion_too_late")] if has_warning else [])


@given(SUMS)
def test_a_sum_in_thousands_reads_back_exactly(amount: Decimal) -> None:
    assert in_thousands(amount) * 1000 == amount
    for lang in ("kk", "ru"):
        assert parse_thousands(format_thousands(amount, lang)) == amount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("8 933,10175", "8933101.75"),
        ("4 200 тыс. тенге", "4200000"),
        ("0,5 мың теңге", "500"),
        ("1,500", "1500"),
    ],
)
def test_thousands_as_people_type_them(text: str, amount: str) -> None:
    assert parse_thousands(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["8933101 тенге", "1,000001", "көп", "12 34"])
def test_what_is_no_sum_in_thousands_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="thousands|digits"):
        parse_thousands(text)


@given(DAYS, st.integers(0, 400))
def test_working_days_are_those_of_a_calendar(start: dt.date, length: int) -> None:
    days = [start + dt.timedelta(days=number) for number in range(length + 1)]

    assert count_working_days(Period(start, days[-1])) == sum(day.weekday() < 5 for day in days)


@given(DAYS, st.integers(0, 30), st.integers(0, 10))
def test_a_day_is_late_by_the_working_days_after_the_term(since: dt.date, later: int, allowed: int) -> None:
    days = [since + dt.timedelta(days=number) for number in range(1, later + 1)]

    late = days_late(since + dt.timedelta(days=later), since, allowed)

    assert late == max(sum(day.weekday() < 5 for day in days) - allowed, 0)
