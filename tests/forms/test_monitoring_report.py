from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.forms.monitoring_report.data import MonitoredEvent, MonitoringReport
from formgen.model.shares import per_cent
from formgen.periods import Period
from tests.forms.factories import sample
from tests.forms.findings import errors, warnings


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def period(start: str, end: str) -> Period:
    return Period(day(start), day(end))


def report(**given: Any) -> MonitoringReport:
    form = sample("monitoring_report")
    assert isinstance(form, MonitoringReport)
    return replace(form, **given)


def event(**given: Any) -> MonitoredEvent:
    values: dict[str, Any] = {"name": "Семинар", "planned": period("2026-04-10", "2026-04-11")}
    return MonitoredEvent(**(values | given))


def test_a_report_without_events_is_an_error() -> None:
    assert errors(report(events=[])) == [("events", "list.too_short")]


@pytest.mark.parametrize(
    ("start", "end"), [("2025-10-01", "2026-03-01"), ("2026-11-01", "2026-11-30")], ids=["before", "after"]
)
def test_a_period_outside_the_term_is_an_error(start: str, end: str) -> None:
    form = report(period=period(start, end), events=[event()], compiled_on=day(end))

    assert ("period", "monitoring.period_outside_term") in errors(form)


def test_a_period_that_shares_one_day_with_the_term_is_right() -> None:
    assert errors(report(period=period("2025-12-03", "2026-03-02"), compiled_on=day("2026-03-02"))) == []


def test_nobody_takes_part_in_what_was_not_held() -> None:
    events = [event(planned=period("2026-09-01", "2026-09-01"), coverage=0)]

    assert errors(report(events=events)) == [("events[0].held", "monitoring.coverage_not_held")]


@pytest.mark.parametrize(
    ("start", "end", "has_warning"),
    [
        ("2026-04-01", "2026-06-30", False),
        ("2026-04-01", "2026-07-01", True),
        ("2026-03-31", "2026-06-30", False),  # there is no 31 June to end before
        ("2026-03-31", "2026-07-01", True),
    ],
)
def test_a_quarter_is_counted_from_the_first_day_of_the_period(
    start: str, end: str, has_warning: bool
) -> None:
    form = report(period=period(start, end), events=[event(planned=period("2026-09-01", "2026-09-02"))])

    assert warnings(form) == ([("period", "monitoring.period_too_long")] if has_warning else [])


def test_an_event_whose_time_ended_in_the_period_is_missed() -> None:
    late = event(planned=period("2026-05-01", "2026-06-30"))
    later = event(planned=period("2026-06-01", "2026-07-01"))
    before = event(planned=period("2026-03-01", "2026-03-31"))

    assert warnings(report(events=[late, later, before])) == [("events[0].held", "monitoring.not_held")]


def test_a_coverage_under_the_plan_is_told_once_the_planned_time_is_over() -> None:
    held = period("2026-04-10", "2026-04-10")
    over = event(held=held, planned_coverage=20, coverage=19)
    reached = event(held=held, planned_coverage=20, coverage=20)
    running = event(planned=period("2026-04-10", "2026-07-01"), held=held, planned_coverage=20, coverage=1)

    assert warnings(report(events=[over, reached, running])) == [
        ("events[0].coverage", "monitoring.coverage_under_plan")
    ]


def test_deviations_want_a_measure() -> None:
    assert warnings(report(measures=[])) == [("measures", "monitoring.no_measure")]


def test_more_spent_than_the_contract_s_sum_is_told() -> None:
    form = report(contract_amount=Decimal(10), spent=Decimal("10.01"))

    assert warnings(form) == [("spent", "monitoring.overspent")]


@pytest.mark.parametrize(
    ("end", "compiled", "has_warning"),
    [
        ("2026-05-31", "2026-06-05", False),
        ("2026-05-31", "2026-06-06", True),
        ("2026-06-30", "2026-12-05", False),
        ("2026-06-30", "2026-12-06", True),
        ("2026-12-01", "2027-03-01", False),
    ],
)
def test_the_summary_is_due_on_5_june_and_5_december(end: str, compiled: str, has_warning: bool) -> None:
    ends = day(end)
    form = report(
        term=period("2026-01-01", "2026-12-31"),
        period=Period(ends - dt.timedelta(days=30), ends),
        events=[event(planned=period("2026-12-30", "2026-12-31"))],
        compiled_on=day(compiled),
    )

    assert warnings(form) == ([("compiled_on", "monitoring.after_deadline")] if has_warning else [])


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_a_share_is_the_nearest_tenth_of_a_per_cent_and_half_goes_up(part: int, whole: int) -> None:
    share = per_cent(part, whole)

    assert share is not None
    assert share.as_tuple().exponent == -1
    assert share * 10 * whole * 2 - part * 2000 <= whole
    assert part * 2000 - share * 10 * whole * 2 < whole


@pytest.mark.parametrize(("part", "whole"), [(1, 0), (None, 5), (5, None)])
def test_there_is_no_share_of_nothing(part: int | None, whole: int | None) -> None:
    assert per_cent(part, whole) is None
