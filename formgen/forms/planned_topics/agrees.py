"""The relations of the list of planned topics to the other papers of their discussion."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Listed, Relation, Same

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    Same("planning.year", "year"),
    Same("customer.name", "state_body", firm=False),
    Same("planning.discussion", "discussion"),
    Listed("topic", "topics[]", "topic", planned=True),
)
