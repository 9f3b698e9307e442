"""Compare events that several papers plan, report and count, and also indicators and numbers of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from formgen.agreement.naming import match, same_text
from formgen.agreement.papers import Paper, Value, difference
from formgen.model.agreement import Count, Events, Listed
from formgen.periods import Period
from formgen.problems import Problem

__all__ = ["Event", "check_counts", "check_events", "check_lists", "events_of"]


@dataclass(frozen=True, eq=False)
class Event:
    """An event on one paper; ``None`` stands for values that the paper does not have."""

    relation: Events
    item: Value
    name: Value
    planned_time: Value | None
    held: Value | None
    planned_people: Value | None
    people: Value | None


def events_of(paper: Paper) -> list[Event]:
    """Return the planned and the past events of a paper."""
    return [
        event
        for relation in paper.relations(Events)
        for item in (paper.values(relation.rows) if relation.rows else [Value(paper, "", paper.form)])
        if (event := _event(item, relation)) is not None
    ]


def _event(item: Value, relation: Events) -> Event | None:
    def value(path: str | None) -> Value | None:
        if path is None:
            return None
        found: Any = item.value
        for name in path.split("."):
            found = getattr(found, name, None)
        if found is None:
            return None
        found = len(found) if isinstance(found, tuple | list) else found
        return Value(item.paper, f"{item.path}.{path}".lstrip("."), found)

    name = value(relation.name)
    if name is None:
        return None
    held = value(relation.held)
    if held is not None and isinstance(held.value, dt.date):
        until = value(relation.held_until)
        held = Value(held.paper, held.path, Period(held.value, held.value if until is None else until.value))
    return Event(
        relation,
        item,
        name,
        value(relation.planned_time),
        held,
        value(relation.planned_people),
        value(relation.people),
    )


def check_events(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Problem]]:
    """Yield events whose name, date or count differs between papers, and planned events without a report."""
    by_paper = [(paper, found) for paper in papers if (found := events_of(paper))]
    for number, (_, ours) in enumerate(by_paper):
        for _, theirs in by_paper[:number]:
            for one, other in _pairs(ours, theirs):
                yield from _check_pair(one, other)
    yield from _check_sums(by_paper)
    yield from _check_held(by_paper)


def _check_pair(one: Event, other: Event) -> Iterator[tuple[Paper, Problem]]:
    """Compare an event with the same event on an earlier paper."""
    if not same_text(one.name.value, other.name.value):
        yield difference("agree.spelling", one.name, other.name, firm=False)
    for ours, theirs in ((one.planned_time, other.planned_time), (one.planned_people, other.planned_people)):
        if ours is not None and theirs is not None and ours.value != theirs.value:
            yield difference("agree.differs", ours, theirs, firm=False)
    for held, planned in ((one.held, other.planned_time), (other.held, one.planned_time)):
        if held is not None and planned is not None and not _overlap(held.value, planned.value):
            yield difference("agree.event_time", held, planned, firm=False)
    if one.held is not None and other.held is not None and not _is_one_time(one, other):
        yield difference("agree.event_date", one.held, other.held, firm=False)
    if one.people is None or other.people is None or one.relation.sums_up or other.relation.sums_up:
        return
    if one.people.value != other.people.value and _are_one_day(one, other):
        yield difference("agree.people", one.people, other.people, firm=False)


def _check_sums(by_paper: Sequence[tuple[Paper, list[Event]]]) -> Iterator[tuple[Paper, Problem]]:
    """Compare the counts of a final report with other papers' counts of the same event, over all its days."""
    for _, ours in by_paper:
        for event in (each for each in ours if each.relation.sums_up and each.people is not None):
            assert event.people is not None
            for other, theirs in by_paper:
                counted = [
                    two
                    for _, two in _many([event], theirs)
                    if two.people is not None and not two.relation.sums_up
                ]
                total = sum(each.people.value for each in counted if each.people is not None)
                if not counted or counted[0].people is None:
                    continue
                there = Value(other, counted[0].people.path, total)
                if event.people.value < total:
                    yield difference("agree.people_less", event.people, there, firm=counted[0].relation.firm)
                elif event.people.value != total and _is_single_day(counted):
                    yield difference("agree.people", event.people, there, firm=counted[0].relation.firm)


def _check_held(by_paper: Sequence[tuple[Paper, list[Event]]]) -> Iterator[tuple[Paper, Problem]]:
    """Yield planned events that a report of all events lacks, and reported events that the plan lacks."""
    for report, all_events in by_paper:
        reported = [event for event in all_events if event.relation.all_held]
        if not reported:
            continue
        for paper, events in by_paper:
            if paper is report:
                continue
            found = {id(one) for one, _ in _many(events, reported)}
            for event in events:
                if id(event) not in found and not event.relation.all_held:
                    there = Value(report, reported[0].name.path.rpartition("[")[0], None)
                    yield difference("agree.no_event", event.name, there, firm=False)


def check_lists(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Problem]]:
    """Yield planned items, such as indicators, that no report has, and reported items that no plan has."""
    stated = [
        (
            relation,
            [
                Value(item.paper, f"{item.path}.{relation.name}", getattr(item.value, relation.name))
                for item in paper.values(relation.rows)
            ],
        )
        for paper in papers
        for relation in paper.relations(Listed)
    ]
    for relation, planned in stated:
        for other, reached in stated:
            is_pair = relation.fact == other.fact and relation.planned and not other.planned
            if not is_pair or not planned or not reached:
                continue
            pairs = match(planned, reached, lambda each: each.value, lambda each: each.value)
            for one, two in pairs:
                if not same_text(one.value, two.value):
                    yield difference("agree.spelling", two, one, firm=False)
            paired = {id(each) for pair in pairs for each in pair}
            for mine, theirs in ((planned, reached), (reached, planned)):
                for value in mine:
                    if id(value) not in paired:
                        there = Value(theirs[0].paper, theirs[0].path.rpartition("[")[0], None)
                        yield difference(f"agree.no_{relation.fact}", value, there, firm=False)


def check_counts(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Problem]]:
    """Yield numbers of people reached that are below the plan."""
    stated = [
        (relation, value)
        for paper in papers
        for relation in paper.relations(Count)
        for value in paper.values(relation.path)
    ]
    for relation, reached in stated:
        for other, planned in stated:
            is_pair = relation.fact == other.fact and other.planned and not relation.planned
            if is_pair and reached.value < planned.value:
                yield difference("agree.below_plan", reached, planned, firm=False)


def _pairs(ours: Sequence[Event], theirs: Sequence[Event]) -> list[tuple[Event, Event]]:
    return match(ours, theirs, lambda event: event.name.value, lambda event: event.name.value)


def _many(ours: Sequence[Event], theirs: Sequence[Event]) -> list[tuple[Event, Event]]:
    """Pair events by name, where one of ours may match several of theirs, or the other way round."""
    return [pair for one in ours for other in theirs for pair in _pairs([one], [other])]


def _is_one_time(one: Event, other: Event) -> bool:
    """Tell whether two papers date an event alike: two reports to the day, a list by any day of the event."""
    assert one.held is not None
    assert other.held is not None
    if one.relation.firm and other.relation.firm:
        return bool(one.held.value == other.held.value)
    return _overlap(one.held.value, other.held.value)


def _overlap(one: Period, other: Period) -> bool:
    return one.start <= other.end and other.start <= one.end


def _are_one_day(one: Event, other: Event) -> bool:
    return one.held is None or other.held is None or one.held.value == other.held.value


def _is_single_day(events: Sequence[Event]) -> bool:
    """Tell whether one record covers a whole event: it has one, of a few days at most."""
    held = events[0].held
    return len(events) == 1 and held is not None and (held.value.end - held.value.start).days < 7
