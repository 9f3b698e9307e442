"""The relations of the budget request to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Lines, Relation, Same

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    Same("planning.year", "fiscal_year"),
    Same("customer.name", "state_body", firm=False),
    Same("project.name", "service_name", firm=False),
    Lines("estimate[].expenses[]", "total", planned="sum", firm=False),
)
