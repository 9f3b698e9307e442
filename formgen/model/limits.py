"""The largest form and the largest values that formgen accepts.

A larger value is a misprint, and a larger form makes a document that programs cannot open.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "BLANK_ROWS_LIMIT",
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
"""Every sum and every total is less than ten trillion tenge: with tiyn, that is the fifteen digits that a
cell of a workbook holds exactly."""

QUANTITY_LIMIT: Final = 10**9
"""Every quantity is less than a billion, for the same fifteen digits."""

COUNT_LIMIT: Final = 10**9
"""Every count is less than a billion."""

QUANTITY_PLACES: Final = 6
"""The most digits of a quantity after the decimal point."""

YEARS: Final = (1991, 2100)
"""The first and the last year that a form may name: from Kazakhstan's independence on."""

MONTHS_LIMIT: Final = 120
"""The most months in a report's breakdowns. Each is a column, and no contract lasts over three years."""

GRID_LIMIT: Final = 100_000
"""The most cells in a report's breakdowns: rows times months. A cell takes 250 characters of a page's XML."""

ROWS_LIMIT: Final = 10_000
"""The most items in all lists of a form. A row takes up to 4,500 characters of a page's XML, and a page may
have 64 million."""

BLANK_ROWS_LIMIT: Final = 500
"""The most blank rows to write in by hand below a list, or in a table of a blank form."""

TEXT_LIMIT: Final = 1_000_000
"""The most characters in all texts of a form. A line break counts as ``LINE_WEIGHT`` characters."""

LINE_WEIGHT: Final = 25
"""The number of characters that take as much of a page's XML as a new paragraph."""

CELL_LIMIT: Final = 10_000
"""The most characters of a text in a form with a workbook. A cell holds 32,767, and formulas join texts."""
