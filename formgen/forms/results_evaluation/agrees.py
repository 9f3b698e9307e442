"""The relations of the evaluation of results to a project's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import CONTRACT, Relation, Same, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    Same("customer.name", "state_body.name", firm=False),
    *organization("supplier"),
    *CONTRACT,
    Same("project.name", "project"),
    Same("term", "term"),
)
