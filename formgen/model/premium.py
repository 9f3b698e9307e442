"""The rules that the premium forms share: the signer, and the directions that have a premium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from formgen.model.directions import AWARD_DIRECTIONS, Direction
from formgen.model.parties import Organization, Person, signer
from formgen.problems import Problem

__all__ = ["SIGNS", "check_award", "check_signer"]

SIGNS: Final = ("full_name", "position")
"""The fields of a person that a signature line prints."""


def check_signer(signatory: Person | None, applicant: Organization) -> Iterator[Problem]:
    """Yield a problem if nobody signs, or if the signer has no position for the signature line."""
    person = signer(signatory, applicant)
    path = "signatory" if signatory is not None else "applicant.head"
    if person is None:
        yield Problem("applicant.head", "signer.missing")
    elif person.position is None:
        yield Problem(f"{path}.position", "value.missing")


def check_award(direction: object) -> Iterator[Problem]:
    """Yield a problem if the direction has no premium. 15 of the 17 have one (annex 1)."""
    if isinstance(direction, Direction) and direction not in AWARD_DIRECTIONS:
        yield Problem(
            "direction",
            "direction.no_premium",
            params={"value": direction, "wanted": tuple(AWARD_DIRECTIONS)},
        )
