"""The relations of the interim creative report to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import CONTRACT, Events, Relation, Same, Series, Within, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    *organization("supplier"),
    *CONTRACT,
    Same("project.name", "project_name"),
    Same("project.manager", "project_manager.full_name", firm=False),
    Within("term", "period"),
    Series(),
    Events("steps[].events[]", held="date", held_until="ends_on", people="participants"),
)
