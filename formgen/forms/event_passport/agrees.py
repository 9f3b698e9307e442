"""The relations of the passport of an event to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Events, Relation, Same, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    *organization("supplier"),
    Same("project.name", "project"),
    Events("", name="event.name", planned_time="event.date", planned_people="participants"),
)
