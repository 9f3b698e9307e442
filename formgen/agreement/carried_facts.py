"""Facts that are carried into a new paper: names, numbers, amounts, terms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from formgen.agreement.begun_papers import BegunPaper, field_at
from formgen.agreement.facts import check_facts, same, statements
from formgen.agreement.papers import Value
from formgen.agreement.series import series_of
from formgen.model.agreement import Same, Series
from formgen.model.fields import Kind, fields_of
from formgen.periods import Period
from formgen.problems import errors_of

__all__ = ["carry_facts", "carry_number", "carry_term"]


def carry_facts(paper: BegunPaper) -> None:
    """Fill in the facts on which the papers agree; leave out those on which two of them differ."""
    stated = statements(paper.papers)
    contested = _contested_facts(paper)
    left_out = set()
    for relation in paper.relations(Same):
        values = stated.get(relation.fact, [])
        if relation.fact in contested:
            left_out.add(relation.path)
        elif values and field_at(paper.cls, relation.path) is not None:
            value = max(values, key=lambda each: each[1])[0]
            paper.put(relation.path, value.value, value)
    for name, info in fields_of(paper.cls).items():
        if info.kind is Kind.OBJECT and info.type is not None and name in paper.data:
            _complete_object(paper, name, info.type, left_out)


def _contested_facts(paper: BegunPaper) -> set[str]:
    """Return the facts on which two papers differ, and add their problems to the new paper."""
    facts = {relation.fact for relation in paper.relations(Same)}
    contested = set()
    for fact, values in statements(paper.papers).items():
        firm = [value for value, is_firm in values if is_firm] or [value for value, _ in values]
        if fact in facts and any(not same(value.value, firm[0].value) for value in firm):
            contested.add(fact)
    if contested:
        paper.problems += [problem for _, problem in check_facts(paper.papers) if errors_of([problem])]
    return contested


def _complete_object(paper: BegunPaper, name: str, cls: type[Any], left_out: set[str]) -> None:
    """Fill in the rest of an object from the paper that has the most fields of the same object."""
    carried = paper.data[name]
    alike = [
        Value(each, path, value)
        for each in paper.papers
        for path, value in _objects(each.form)
        if type(value) is cls
        and all(same(getattr(value, key), carried_value) for key, carried_value in carried.items())
    ]
    if not alike:
        return
    fullest = max(alike, key=lambda each: _count_given(each.value))
    for key in fields_of(cls):
        found = getattr(fullest.value, key)
        path = f"{name}.{key}"
        if key not in carried and path not in left_out and found is not None and found != ():
            carried[key] = found
            paper.note_source(path, fullest, key)


def carry_term(paper: BegunPaper) -> None:
    """Let the term begin with the first interim report, if no paper states the term."""
    for relation in paper.relations(Same):
        if relation.fact == "term" and relation.path not in paper.data:
            for series in series_of(paper.papers).values():
                period = series[0][1]
                paper.put(f"{relation.path}.start", period.value.start, period)


def carry_number(paper: BegunPaper) -> None:
    """Number the paper after the earlier ones of its kind, and begin its period on the day after theirs."""
    for relation in paper.relations(Series):
        earlier = series_of(paper.papers).get(paper.cls.ID)
        if earlier:
            number, period = earlier[-1]
            paper.put(relation.number, number.value + 1, number)
            paper.put(f"{relation.period}.start", period.value.end + dt.timedelta(days=1), period)
            continue
        paper.data[relation.number] = 1
        for value, _ in statements(paper.papers).get("term", []):
            if isinstance(value.value, Period):
                paper.put(f"{relation.period}.start", value.value.start, value)


def _objects(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the objects in the fields of ``value``, and those inside them, each with its path."""
    for name, info in fields_of(type(value)).items():
        found = getattr(value, name)
        if info.kind is Kind.OBJECT and found is not None:
            below = f"{path}.{name}".lstrip(".")
            yield below, found
            yield from _objects(found, below)


def _count_given(value: Any) -> int:
    return sum(getattr(value, name) is not None for name in fields_of(type(value)))
