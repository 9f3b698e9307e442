"""The relations between a form's values and a project's other papers: the vocabulary of each ``agrees.py``.

A form declares in ``AGREES`` which facts of the project its values state. Papers of different forms share the
names of facts (``project.name``), so no form needs to know another. ``formgen.agreement`` compares papers by
these declarations, and begins new papers from them.

In a path, ``[]`` stands for every item of a list: ``groups[].lines[]``. A path may end in a property that the
form computes (``planned``). Such a value is compared and never carried over.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from formgen.records import record

__all__ = [
    "CONTRACT",
    "Count",
    "Events",
    "Lines",
    "Listed",
    "Relation",
    "Same",
    "Series",
    "Within",
    "organization",
]


@record
class Same:
    """The value at ``path`` states ``fact``; every paper that states the fact has the same value.

    A difference is an error if both papers are ``firm`` about the fact, and a warning otherwise.
    """

    fact: str
    path: str
    firm: bool = True


@record
class Within:
    """The period or date at ``path`` lies within the period that other papers state as ``fact``."""

    fact: str
    path: str
    firm: bool = True


@record
class Series:
    """The papers of this form are numbered from 1 and cover the term in turn, without gap or overlap."""

    number: str = "number"
    period: str = "period"


@record
class Lines:
    """The items at ``rows`` are the lines of the project's estimate.

    ``name``, ``planned``, ``spent`` and ``spent_before`` are attributes of a line, sums in tenge. ``total``
    is the path of the sum of all planned lines. An estimate that is not ``firm`` was made before the contract
    and may differ.
    """

    rows: str
    total: str
    name: str = "name"
    planned: str = "planned"
    spent: str | None = None
    spent_before: str | None = None
    firm: bool = True


@record
class Events:
    """The items at ``rows`` are events, planned or held. An empty path means that the paper has one event.

    - ``planned_time`` names a period; ``held`` names a date or a period, and ``held_until`` its optional end.
    - ``planned_people`` and ``people`` name numbers of participants, or lists of them.
    - ``all_held``: the paper reports every event of the project.
    - ``sums_up``: ``people`` counts all participants of an event, however often it was held.
    - A paper that is not ``firm`` may name fewer people than came, as a list of participants does.
    """

    rows: str
    name: str = "name"
    planned_time: str | None = None
    held: str | None = None
    held_until: str | None = None
    planned_people: str | None = None
    people: str | None = None
    all_held: bool = False
    sums_up: bool = False
    firm: bool = True


@record
class Listed:
    """The items at ``rows`` name things of one kind, ``fact``: as ``planned``, or with their results.

    ``fact`` is ``indicator`` or ``topic``. A report names everything that is planned, and nothing else.
    """

    fact: str
    rows: str
    name: str
    planned: bool = False


@record
class Count:
    """The number at ``path`` counts the people whom the project reached, or plans to reach (``planned``)."""

    fact: str
    path: str
    planned: bool = False


Relation: TypeAlias = Same | Within | Series | Lines | Events | Listed | Count


def organization(path: str, fact: str = "supplier", *, firm: bool = True) -> tuple[Same, Same]:
    """Return the relations of an organization: its name and its BIN are the same on every paper."""
    return Same(f"{fact}.name", f"{path}.name", firm), Same(f"{fact}.bin", f"{path}.bin", firm)


CONTRACT: Final = (Same("contract.number", "contract.number"), Same("contract.date", "contract.date"))
"""The relations of a form that names its contract."""
