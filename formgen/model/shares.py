"""Shares of a plan and means of scores. They are exact, and rounded once at the end."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import cast

from formgen.model.blanks import BLANK, Blank

__all__ = ["mean", "per_cent"]


def per_cent(part: Decimal | int | None, whole: Decimal | int | None) -> Decimal | None:
    """Return ``part`` of ``whole`` in per cent, to one place, half a tenth rounded up.

    ``None`` where either is missing or ``whole`` is 0. If one of them is still to be written in, so is the
    share.

    >>> per_cent(1, 3)
    Decimal('33.3')
    >>> per_cent(1, 2000)
    Decimal('0.1')
    """
    if part is None or whole is None:
        return None
    if _is_blank(part) or _is_blank(whole):
        return cast("Decimal", BLANK)
    return _rounded(Fraction(part) / Fraction(whole) * 100, 1) if whole else None


def mean(scores: Sequence[int]) -> Decimal | None:
    """Return the mean of whole numbers to two places, half a hundredth rounded up, or ``None`` for none.

    If one of them is still to be written in, so is the mean.

    >>> mean([5, 4, 4])
    Decimal('4.33')
    """
    if any(map(_is_blank, scores)):
        return cast("Decimal", BLANK)
    return _rounded(Fraction(sum(scores), len(scores)), 2) if scores else None


def _is_blank(value: object) -> bool:
    return isinstance(value, Blank)


def _rounded(exact: Fraction, places: int) -> Decimal:
    return Decimal((2 * exact * 10**places + 1) // 2).scaleb(-places)
