"""The relations of a list of participants to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import CONTRACT, Events, Relation, Same, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    *organization("supplier"),
    *CONTRACT,
    Same("project.name", "project"),
    Events("", name="event.name", held="event.date", people="participants", firm=False),
)
