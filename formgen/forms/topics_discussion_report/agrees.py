"""The relations of the report on a discussion to the list of the topics discussed."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Listed, Relation, Same

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (
    Same("planning.year", "year"),
    Same("customer.name", "state_body", firm=False),
    Same("planning.discussion", "discussion"),
    Listed("topic", "topics[]", "topic"),
)
