"""Lines of the estimate that are carried into a new paper, with the sums spent before."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from formgen.agreement.begun_papers import BegunPaper, Data, item_class
from formgen.agreement.estimates import Estimate, Line, estimates_of
from formgen.agreement.papers import Paper, Value, select
from formgen.model.agreement import Lines
from formgen.model.fields import fields_of

__all__ = ["carry_lines"]


def carry_lines(paper: BegunPaper) -> None:
    """Fill in the lines of the estimate; sums spent in earlier reports become «spent before»."""
    for relation in paper.relations(Lines):
        estimate = _choose_estimate(paper.papers, relation)
        if estimate is None:
            continue
        groups, _, lines = relation.rows.removesuffix("[]").partition("[].")
        cls = item_class(paper.cls, groups)
        if not lines:
            paper.data[groups] = _rows(paper, groups, cls, relation, estimate.lines)
            continue
        paper.data[groups] = []
        for number, (parent, members) in enumerate(_group_lines(estimate)):
            path = f"{groups}[{number}]"
            group = paper.shared_fields(path, cls, parent, skip=[lines])
            group[lines] = _rows(paper, f"{path}.{lines}", item_class(cls, lines), relation, members)
            paper.data[groups].append(group)


def _choose_estimate(papers: Sequence[Paper], relation: Lines) -> Estimate | None:
    """Return the estimate to copy: the last report's, or else that of the paper nearest to the contract."""
    estimates = estimates_of(papers)
    if not relation.firm:
        return next((each for each in estimates if not each.relation.firm), None)
    reports = [each for each in estimates if each.relation.spent is not None]
    numbered = [each for each in reports if each.relation.spent_before is not None]
    if numbered:
        return max(numbered, key=lambda each: getattr(each.paper.form, "number", 0))
    return next(iter(reports), None) or next(iter(estimates), None)


def _rows(paper: BegunPaper, path: str, cls: type[Any], relation: Lines, lines: Sequence[Line]) -> list[Data]:
    return [_row(paper, f"{path}[{number}]", cls, relation, line) for number, line in enumerate(lines)]


def _row(paper: BegunPaper, path: str, cls: type[Any], relation: Lines, line: Line) -> Data:
    is_planned_alone = line.spent is None and type(line.item.value) is cls
    row = paper.shared_fields(path, cls, line.item) if is_planned_alone else {}
    values = {relation.name: line.name, relation.planned: line.planned.value}
    if line.spent is not None:
        before = line.spent_before.value if line.spent_before is not None else Decimal(0)
        column = relation.spent_before or relation.spent
        if column is not None:
            values[column] = before + line.spent.value
    elif relation.spent_before is not None:
        values[relation.spent_before] = Decimal(0)
    spent_columns = (relation.spent, relation.spent_before)
    for name, value in values.items():
        if name in fields_of(cls):
            row[name] = value
            is_spent = line.spent is not None and name in spent_columns
            paper.note_source(f"{path}.{name}", line.spent if is_spent and line.spent else line.item)
    return row


def _group_lines(estimate: Estimate) -> list[tuple[Value | None, list[Line]]]:
    """Return the lines by their group, each group with its own value.

    An estimate without groups is one group without a value.
    """
    parents: dict[str, Value] = {}
    above = estimate.relation.rows.rpartition(".")[0]
    for path, value in select(estimate.paper.form, above) if above else ():
        parents[path] = Value(estimate.paper, path, value)
    groups: dict[str, list[Line]] = {}
    for line in estimate.lines:
        groups.setdefault(line.item.path.rpartition(".")[0], []).append(line)
    return [(parents.get(path), lines) for path, lines in groups.items()]
