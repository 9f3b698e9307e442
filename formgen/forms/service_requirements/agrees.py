"""The relations of the customer's requirements to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Events, Relation, Same

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    Same("customer.name", "customer", firm=False),
    Same("project.name", "project.name", firm=False),
    Events("event_passports[]", planned_people="participants"),
)
