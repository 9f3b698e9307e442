"""The relations of the interim financial report to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import CONTRACT, Lines, Relation, Same, Series, Within, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    *organization("supplier"),
    *CONTRACT,
    Same("project.name", "topic"),
    Same("supplier.head", "head.full_name", firm=False),
    Same("supplier.accountant", "accountant.full_name", firm=False),
    Within("term", "period"),
    Series(),
    Lines("groups[].lines[]", "planned", spent="spent", spent_before="spent_before"),
)
