"""Compare facts that many papers state: the supplier, the contract, the project's name and term."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence

from formgen.agreement.naming import is_one_spelling, plain_number, same_text
from formgen.agreement.papers import Paper, Value, difference
from formgen.bilingual import Text
from formgen.model.agreement import Same, Within
from formgen.periods import Period
from formgen.problems import Problem

__all__ = ["check_facts", "same", "statements"]


def statements(papers: Sequence[Paper]) -> dict[str, list[tuple[Value, bool]]]:
    """Return the values of each fact that is stated, and for each whether its paper is authoritative."""
    found: defaultdict[str, list[tuple[Value, bool]]] = defaultdict(list)
    for paper in papers:
        for relation in paper.relations(Same):
            for value in paper.values(relation.path):
                found[relation.fact].append((value, relation.firm))
    return found


def check_facts(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Problem]]:
    """Yield each value that differs from that of most papers, and each period outside the term."""
    stated = statements(papers)
    for values in stated.values():
        reference, reference_is_firm = _reference(values)
        for value, firm in values:
            if same(value.value, reference.value):
                continue
            is_firm = firm and reference_is_firm
            if is_firm and _is_spelling(value.value, reference.value):
                yield difference("agree.spelling", value, reference, firm=False)
            else:
                yield difference("agree.differs", value, reference, firm=is_firm)
    for paper in papers:
        for relation in paper.relations(Within):
            if relation.fact not in stated:
                continue
            whole, _ = _reference(stated[relation.fact])
            for value in paper.values(relation.path):
                if not _lies_within(value.value, whole.value):
                    yield difference("agree.outside", value, whole, firm=relation.firm)


def same(one: object, other: object) -> bool:
    """Tell whether two values are the same: texts in each language that both have, other values exactly.

    Spaces and signs that only set a text in type make no difference.
    """
    if isinstance(one, Text) and isinstance(other, Text):
        return same_text(one, other)
    if isinstance(one, str) and isinstance(other, str):
        return plain_number(one) == plain_number(other)
    return one == other


def _is_spelling(one: object, other: object) -> bool:
    return isinstance(one, Text) and isinstance(other, Text) and is_one_spelling(one, other)


def _reference(values: Sequence[tuple[Value, bool]]) -> tuple[Value, bool]:
    """Return the value that most papers have; of several, the first one of an authoritative paper."""
    return max(
        values, key=lambda each: (sum(same(each[0].value, other.value) for other, _ in values), each[1])
    )


def _lies_within(inner: object, whole: object) -> bool:
    if not isinstance(whole, Period):
        return True
    if isinstance(inner, Period):
        return whole.start <= inner.start and inner.end <= whole.end
    return not isinstance(inner, dt.date) or whole.start <= inner <= whole.end
