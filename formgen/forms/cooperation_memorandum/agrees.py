"""The relations of a memorandum to a project's other papers: the NGO is its second party."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Relation, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = (*organization("partner.organization", firm=False),)
