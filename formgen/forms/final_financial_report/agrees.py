"""The relations of the final financial report to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import CONTRACT, Lines, Relation, Same, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    *organization("supplier"),
    *CONTRACT,
    Same("project.name", "topic"),
    Same("supplier.head", "head.full_name", firm=False),
    Same("supplier.accountant", "accountant.full_name", firm=False),
    Same("term", "period"),
    Lines("groups[].lines[]", "planned", spent="spent"),
)
