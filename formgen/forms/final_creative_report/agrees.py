"""The relations of the final creative report to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import CONTRACT, Count, Events, Listed, Relation, Same, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    *organization("supplier"),
    *CONTRACT,
    Same("project.name", "project_name"),
    Same("project.manager", "compiled_by.full_name", firm=False),
    Same("term", "period"),
    Events("events[]", planned_people="planned", people="actual", all_held=True, sums_up=True),
    Events("participants[]", name="event", held="date", people="people", firm=False),
    Listed("indicator", "indicator_results[]", "indicator"),
    Count("beneficiaries", "beneficiaries.total"),
)
