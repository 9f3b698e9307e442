"""The relations of the scoring of specifications to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Relation, Same

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    Same("customer.name", "customer.name", firm=False),
    Same("competition.number", "competition.number"),
    Same("lot.number", "lot.number"),
    Same("project.name", "lot.name", firm=False),
)
