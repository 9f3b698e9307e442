"""Check whether the papers of one project agree, and begin the next paper from the earlier ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from formgen.agreement.estimates import check_estimates
from formgen.agreement.events import check_counts, check_events, check_lists
from formgen.agreement.facts import check_facts
from formgen.agreement.papers import Paper, papers_of
from formgen.agreement.people import check_names
from formgen.agreement.series import check_series
from formgen.model.base import Form
from formgen.problems import Problem

__all__ = ["agree", "disagreements"]


def agree(forms: Iterable[Form], *, names: Sequence[str] | None = None) -> list[Problem]:
    """Return the problems between the papers of one project; none if they agree.

    Each form is assumed to have no errors of its own; ``check`` finds those. ``names`` are the papers' names
    in the messages, such as their files; left out, a paper is named by its form's id and number. A problem's
    ``location.file`` is the name of the paper that its ``path`` lies in; its message names the other paper,
    both values and how they are related. An error says that two papers contradict each other, a warning that
    they differ where they may for a reason.

    >>> agree([specification, interim_report, final_report])
    []

    :raises ValueError: if there are not as many names as forms.
    """
    return [problem for _, problem in disagreements(papers_of(forms, names))]


def disagreements(papers: Sequence[Paper]) -> list[tuple[Paper, Problem]]:
    """Return the problems between papers, each with the paper of its path, in the papers' order."""
    found = [
        *check_facts(papers),
        *check_series(papers),
        *check_estimates(papers),
        *check_events(papers),
        *check_counts(papers),
        *check_lists(papers),
        *check_names(papers),
    ]
    order = {id(paper): number for number, paper in enumerate(papers)}
    return sorted(found, key=lambda each: order[id(each[0])])
