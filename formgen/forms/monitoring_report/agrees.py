"""The relations of the report on monitoring to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import CONTRACT, Events, Relation, Same, Within, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    Same("customer.name", "state_body.name", firm=False),
    *organization("supplier"),
    *CONTRACT,
    Same("contract.amount", "contract_amount"),
    Same("project.name", "project"),
    Same("term", "term"),
    Within("term", "period"),
    Events(
        "events[]",
        planned_time="planned",
        held="held",
        planned_people="planned_coverage",
        people="coverage",
    ),
)
