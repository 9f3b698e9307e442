"""How large a form and its values may be: past these bounds stands a misprint, or a page nobody opens."""

from __future__ import annotations

from typing import Final

__all__ = [
    "CELL_LIMIT",
    "COUNT_LIMIT",
    "GRID_LIMIT",
    "LINE_WEIGHT",
    "MONEY_LIMIT",
    "MONTHS_LIMIT",
    "QUANTITY_LIMIT",
    "QUANTITY_PLACES",
    "ROWS_LIMIT",
    "TEXT_LIMIT",
    "YEARS",
]

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

MONTHS_LIMIT: Final = 120
"""Months of a report's breakdowns: each is a column. A contract lasts three years at the most."""

GRID_LIMIT: Final = 100_000
"""Cells of a report's breakdowns: rows times months. A cell takes some 250 characters of a page's XML."""

ROWS_LIMIT: Final = 10_000
"""Items of all lists of a form together. A row takes up to 4,500 characters of a page's XML, and a page
may have 64 million."""

TEXT_LIMIT: Final = 1_000_000
"""Characters of all texts of a form together, each line break counted as ``LINE_WEIGHT``."""

LINE_WEIGHT: Final = 25
"""A new paragraph takes as much of a page's XML as so many characters."""

CELL_LIMIT: Final = 10_000
"""Characters of one text of a form that has a workbook. A cell holds 32,767, and formulas join texts."""
