"""How large the numbers of a form may be: past these bounds stands a misprint."""

from __future__ import annotations

from typing import Final

__all__ = ["COUNT_LIMIT", "MONEY_LIMIT", "QUANTITY_LIMIT", "QUANTITY_PLACES", "YEARS"]

MONEY_LIMIT: Final = 10**13
"""Every sum and every total is less than ten trillion tenge: with its tiyn it has the fifteen digits that a
cell of a workbook holds exactly."""

QUANTITY_LIMIT: Final = 10**9
"""Every quantity is less than a billion, for the same fifteen digits."""

COUNT_LIMIT: Final = 10**9
"""Every count is less than a billion."""

QUANTITY_PLACES: Final = 6
"""Digits of a quantity behind the point, at the most."""

YEARS: Final = (1991, 2100)
"""The years that a form may be about: those of independent Kazakhstan."""
