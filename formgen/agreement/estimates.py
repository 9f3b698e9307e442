"""Compare the estimates of a project's papers, line by line.

The plan is the same on every paper, and the sums spent follow from the earlier reports.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from formgen.agreement.naming import match, same_text
from formgen.agreement.papers import Paper, Value, difference
from formgen.agreement.series import series_of
from formgen.bilingual import TextLike
from formgen.model.agreement import Lines, Same
from formgen.problems import Problem

__all__ = ["Estimate", "Line", "check_estimates", "estimates_of"]

_SAME_SCALE: Final = 0.5
"""The share of lines with a namesake from which two papers count as dividing their estimate alike."""


@dataclass(frozen=True, eq=False)
class Line:
    """A line of an estimate; a sum is ``None`` where the paper has no such column."""

    item: Value
    name: TextLike
    planned: Value
    spent: Value | None
    spent_before: Value | None


@dataclass(frozen=True, eq=False)
class Estimate:
    """The estimate on one paper."""

    paper: Paper
    relation: Lines
    total: Value
    lines: tuple[Line, ...]


def estimates_of(papers: Sequence[Paper]) -> list[Estimate]:
    """Return the estimates of the papers that have one; a paper without lines is left out."""
    found = []
    for paper in papers:
        for relation in paper.relations(Lines):
            lines = tuple(_line(item, relation) for item in paper.values(relation.rows))
            total = next(paper.values(relation.total), None)
            if lines and total is not None:
                found.append(Estimate(paper, relation, total, lines))
    return found


def _line(item: Value, relation: Lines) -> Line:
    def value(name: str | None) -> Value | None:
        return None if name is None else Value(item.paper, f"{item.path}.{name}", getattr(item.value, name))

    planned = value(relation.planned)
    assert planned is not None
    name: Any = getattr(item.value, relation.name)
    return Line(item, name, planned, value(relation.spent), value(relation.spent_before))


def check_estimates(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Problem]]:
    """Yield lines and totals whose plans differ between two papers.

    Also yield sums spent that do not follow from each other.
    """
    estimates = estimates_of(papers)
    if not estimates:
        return
    yield from _check_amount(papers, estimates)
    yield from _check_plans(estimates)
    by_paper = {id(each.paper): each for each in estimates}
    for series in series_of(papers).values():
        reports = [by_paper[id(number.paper)] for number, _ in series if id(number.paper) in by_paper]
        numbers = [number.value for number, _ in series if id(number.paper) in by_paper]
        for number, report in zip(numbers, reports, strict=True):
            before = [each for other, each in zip(numbers, reports, strict=True) if other == number - 1]
            if before:
                yield from _check_spent_before(report, before[0])
        if reports:
            for final in estimates:
                if final.relation.spent is not None and final.relation.spent_before is None:
                    yield from _check_final(final, reports[-1], series[-1][1])


def _check_plans(estimates: Sequence[Estimate]) -> Iterator[tuple[Paper, Problem]]:
    """Compare the plans of the reports, those of the estimates before the contract, and both together."""
    reports = [each for each in estimates if each.relation.firm]
    before = [each for each in estimates if not each.relation.firm]
    for group in (reports, before):
        for estimate in group[1:]:
            yield from _check_plan(estimate, group[0])
    if reports and before:
        yield from _check_plan(before[0], reports[0])


def _check_amount(papers: Sequence[Paper], estimates: Sequence[Estimate]) -> Iterator[tuple[Paper, Problem]]:
    """Yield totals that differ from the amount of the contract, if a paper names it."""
    for paper in papers:
        for relation in paper.relations(Same):
            if relation.fact == "contract.amount":
                for amount in paper.values(relation.path):
                    for each in estimates:
                        if each.total.value != amount.value:
                            yield difference("agree.total", each.total, amount, firm=each.relation.firm)


def _check_plan(estimate: Estimate, reference: Estimate) -> Iterator[tuple[Paper, Problem]]:
    firm = estimate.relation.firm and reference.relation.firm
    pairs = _pairs(estimate, reference)
    if len(pairs) < _SAME_SCALE * max(len(estimate.lines), len(reference.lines)):
        if estimate.total.value != reference.total.value:
            yield difference("agree.total", estimate.total, reference.total, firm=firm)
        return
    for ours, theirs in pairs:
        if not same_text(ours.name, theirs.name):
            yield difference("agree.spelling", _name(ours, estimate), _name(theirs, reference), firm=False)
        if ours.planned.value != theirs.planned.value:
            yield difference("agree.planned", ours.planned, theirs.planned, firm=firm)
    paired = {id(ours) for ours, _ in pairs}
    for line in estimate.lines:
        if id(line) not in paired:
            yield difference("agree.no_line", _name(line, estimate), reference.total, firm=False)
    paired = {id(theirs) for _, theirs in pairs}
    for line in reference.lines:
        if id(line) not in paired:
            yield difference("agree.no_line", _name(line, reference), estimate.total, firm=False)


def _check_spent_before(report: Estimate, before: Estimate) -> Iterator[tuple[Paper, Problem]]:
    """Compare the sums spent before a report's period with the total spent by the report before."""
    for ours, theirs in _pairs(report, before):
        if ours.spent_before is not None and theirs.spent is not None:
            spent = _spent(theirs)
            if ours.spent_before.value != spent:
                there = Value(before.paper, theirs.spent.path, spent)
                yield difference("agree.spent_before", ours.spent_before, there, firm=True)


def _check_final(final: Estimate, last: Estimate, period: Value) -> Iterator[tuple[Paper, Problem]]:
    """Check that the final report's sums spent are at least those of the last interim report."""
    ends = getattr(getattr(final.paper.form, "period", None), "end", None)
    is_whole = ends is not None and period.value.end == ends
    for ours, theirs in _pairs(final, last):
        if ours.spent is not None and theirs.spent is not None:
            spent = _spent(theirs)
            there = Value(last.paper, theirs.spent.path, spent)
            if ours.spent.value < spent:
                yield difference("agree.spent_less", ours.spent, there, firm=True)
            elif is_whole and ours.spent.value != spent:
                yield difference("agree.spent_more", ours.spent, there, firm=True)


def _spent(line: Line) -> Decimal:
    """Return the sum spent on a line by the end of the report's period, in tenge."""
    before: Decimal = line.spent_before.value if line.spent_before is not None else Decimal(0)
    assert line.spent is not None
    spent: Decimal = line.spent.value
    return before + spent


def _pairs(one: Estimate, other: Estimate) -> list[tuple[Line, Line]]:
    return match(one.lines, other.lines, lambda line: line.name, lambda line: line.name)


def _name(line: Line, estimate: Estimate) -> Value:
    return Value(line.item.paper, f"{line.item.path}.{estimate.relation.name}", line.name)
