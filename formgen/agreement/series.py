"""Compare papers that follow each other: interim reports in their order, without gap or overlap."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from formgen.agreement.papers import Paper, Value, difference
from formgen.model.agreement import Series
from formgen.problems import Problem

__all__ = ["check_series", "series_of"]

Series_ = list[tuple[Value, Value]]
"""The papers of one form in their order: the number of each and its period."""


def series_of(papers: Sequence[Paper]) -> dict[str, Series_]:
    """Return the numbered papers of each form, in the order of their numbers."""
    found: defaultdict[str, Series_] = defaultdict(list)
    for paper in papers:
        for relation in paper.relations(Series):
            numbers, periods = list(paper.values(relation.number)), list(paper.values(relation.period))
            if numbers and periods:
                found[paper.form.ID].append((numbers[0], periods[0]))
    return {form_id: sorted(each, key=lambda one: one[0].value) for form_id, each in found.items()}


def check_series(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Problem]]:
    """Yield numbers that repeat or skip, and periods that overlap or leave days out.

    Reports of two forms with the same number have the same period.
    """
    found = series_of(papers)
    for each in found.values():
        for (number, period), (next_number, next_period) in pairwise(each):
            if next_number.value == number.value:
                yield difference("agree.number_twice", next_number, number, firm=True)
            elif next_number.value > number.value + 1:
                yield difference("agree.number_missing", next_number, number, firm=False)
            if next_period.value.start <= period.value.end:
                yield difference("agree.overlap", next_period, period, firm=True)
            elif (
                next_number.value == number.value + 1
                and next_period.value.start > period.value.end + dt.timedelta(days=1)
            ):
                yield difference("agree.gap", next_period, period, firm=True)
    yield from _check_twins(list(found.values()))


def _check_twins(all_series: Sequence[Series_]) -> Iterator[tuple[Paper, Problem]]:
    first: dict[int, Value] = {}
    for each in all_series:
        for number, period in each:
            twin = first.setdefault(number.value, period)
            if twin.paper.form.ID != period.paper.form.ID and twin.value != period.value:
                yield difference("agree.differs", period, twin, firm=False)
