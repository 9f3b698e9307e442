"""The relations of the technical specification to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Count, Events, Lines, Listed, Relation, Same, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    *organization("supplier"),
    Same("competition.number", "competition.number"),
    Same("lot.number", "lot.number"),
    Same("project.name", "lot.name", firm=False),
    Lines("estimate[]", "estimate_total", planned="sum", firm=False),
    Events("action_plan[]", planned_time="period"),
    Listed("indicator", "indicators[]", "name", planned=True),
    Count("beneficiaries", "beneficiaries.direct", planned=True),
)
