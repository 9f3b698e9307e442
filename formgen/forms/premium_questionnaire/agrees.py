"""The relations of this premium form to an organization's other papers."""

from __future__ import annotations

from typing import Final

from formgen.model.agreement import Relation, organization

__all__ = ["AGREES"]

AGREES: Final[tuple[Relation, ...]] = organization("applicant")
