"""What the premium forms have in common: who signs them, and which directions have a premium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from formgen.model.directions import AWARD_DIRECTIONS, Direction
from formgen.model.parties import Organization, Person, signer
from formgen.problems import Problem

__all__ = ["SIGNS", "judge_award", "judge_signer"]

SIGNS: Final = ("full_name", "position")
"""What a signature line shows of a person."""


def judge_signer(signatory: Person | None, applicant: Organization) -> Iterator[Problem]:
    """Yield a problem if nobody signs, or who signs has no position for the signature line."""
    who = signer(signatory, applicant)
    path = "signatory" if signatory is not None else "applicant.head"
    if who is None:
        yield Problem("applicant.head", "signer.missing")
    elif who.position is None:
        yield Problem(f"{path}.position", "value.missing")


def judge_award(direction: object) -> Iterator[Problem]:
    """Yield a problem if no premium is given for the direction: 15 of the 17 have one (annex 1)."""
    if isinstance(direction, Direction) and direction not in AWARD_DIRECTIONS:
        yield Problem(
            "direction",
            "direction.no_premium",
            params={"value": direction, "wanted": tuple(AWARD_DIRECTIONS)},
        )
