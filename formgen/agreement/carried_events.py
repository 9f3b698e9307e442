"""Events that are carried into a new paper: planned ones, past ones, and the people who came."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from formgen.agreement.begun_papers import BegunPaper, Data, field_at, item_class
from formgen.agreement.events import Event, events_of
from formgen.agreement.facts import same
from formgen.agreement.naming import match
from formgen.agreement.papers import Value, select
from formgen.model.agreement import Events
from formgen.model.base import Form
from formgen.model.fields import Kind, fields_of

__all__ = ["carry_events"]


def carry_events(paper: BegunPaper) -> None:
    """Fill in the events, each with everything that the papers state about it."""
    for relation in paper.relations(Events):
        outer, _, inner = relation.rows.removesuffix("[]").partition("[].")
        if not outer:
            _carry_only_event(paper, relation)
            continue
        known = _known_events(paper, relation)
        if not known:
            continue
        cls = item_class(paper.cls, outer)
        path = outer
        if inner:
            cls, path = item_class(cls, inner), f"{outer}[0].{inner}"
        rows = [_row(paper, f"{path}[{n}]", cls, relation, each) for n, each in enumerate(known)]
        paper.data[outer] = [{inner: rows}] if inner else rows


def _carry_only_event(paper: BegunPaper, relation: Events) -> None:
    """Fill in the one event of the paper from another paper of one event, such as its passport.

    Where the papers name different events, none is filled in: a person chooses.
    """
    name = relation.name.partition(".")[0]
    info = fields_of(paper.cls)[name]
    found = [
        Value(each, name, getattr(each.form, name))
        for each in paper.papers
        for other in each.relations(Events)
        if not other.rows and other.name.partition(".")[0] == name
    ]
    is_one_event = found and all(same(each.value.name, found[0].value.name) for each in found)
    if info.type is not None and is_one_event:
        paper.data[name] = paper.shared_fields(name, info.type, found[0])


def _known_events(paper: BegunPaper, relation: Events) -> list[list[Event]]:
    """Return the events of all papers, the records of one event together.

    - For a form that lists people by name, only events with such a list.
    - For a report of a period, no event that was planned to end before it.
    """
    takes_lists = _lists_people(paper.cls, relation)
    known: list[list[Event]] = []
    for each in paper.papers:
        for event in events_of(each):
            if takes_lists and not _names_people(event):
                continue
            records = next((one for one in known if match([event], one[:1], _name, _name)), None)
            if records is None:
                known.append([event])
            else:
                records.append(event)
    period = paper.data.get("period")
    start = period.get("start") if isinstance(period, dict) else None
    if relation.held is not None and start is not None:
        known = [one for one in known if (end := _planned_end(one)) is None or end >= start]
    return known


def _row(paper: BegunPaper, path: str, cls: type[Any], relation: Events, records: Sequence[Event]) -> Data:
    """Return the data of one event; the source of a value is the first record that has it."""
    first = records[0]
    counted = [relation.people, relation.planned_people, relation.held, relation.held_until]
    row = paper.shared_fields(path, cls, first.item, skip=counted)

    def put(name: str | None, value: object, source: Value | None) -> None:
        if name is not None and value is not None and source is not None and field_at(cls, name) is not None:
            row[name] = value
            paper.note_source(f"{path}.{name}", source)

    put(relation.name, first.name.value, first.name)
    planned = next((each.planned_time for each in records if each.planned_time is not None), None)
    put(relation.planned_time, planned and planned.value, planned)
    count = next((each.planned_people for each in records if each.planned_people is not None), None)
    put(relation.planned_people, count and count.value, count)
    if relation.sums_up:
        counts = [each.people for each in records if each.people is not None and not _names_people(each)]
        if counts:
            put(relation.people, sum(each.value for each in counts), counts[-1])
    elif _lists_people(paper.cls, relation):
        record = next(each for each in records if _names_people(each))
        assert record.people is not None
        put(relation.people, _value_itself(record.people), record.people)
        put(relation.held, record.held and record.held.value.start, record.held)
    return row


def _name(event: Event) -> Any:
    return event.name.value


def _planned_end(records: Sequence[Event]) -> dt.date | None:
    """Return the last day that an event is planned for, ``None`` where no paper states it."""
    ends = [each.planned_time.value.end for each in records if each.planned_time is not None]
    return max(ends, default=None)


def _lists_people(cls: type[Form], relation: Events) -> bool:
    """Return whether the form lists the people who came by name, instead of counting them."""
    if relation.people is None:
        return False
    info = field_at(cls, f"{relation.rows}.{relation.people}" if relation.rows else relation.people)
    return info is not None and info.kind is Kind.LIST


def _names_people(event: Event) -> bool:
    return event.people is not None and isinstance(_value_itself(event.people), tuple | list)


def _value_itself(value: Value) -> Any:
    """Return the value at the path itself: the list, where ``value`` holds only its length."""
    return dict(select(value.paper.form, re.sub(r"\[\d+\]", "[]", value.path)))[value.path]
