"""The tables of a breakdown, people by months. Each has as many months as fit the width of a page."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import cast

from formgen.model.blanks import BLANK
from formgen.model.payments import BreakdownRow, paid, paid_in
from formgen.periods import Month
from formgen.records import value

__all__ = ["MonthColumn", "MonthGrid", "month_grids"]

_MOST_MONTHS, _FEWEST_MONTHS = 10, 4
_DIGITS_BY_HAND = 10
"""The assumed number of digits of a sum that a person writes in by hand."""


@value(frozen=True, slots=True)
class MonthColumn:
    """A month of a breakdown. ``at`` is its place among all months, from 0; ``total`` is in tenge."""

    at: int
    month: Month
    total: Decimal | None


@value(frozen=True, slots=True)
class MonthGrid:
    """A table of a breakdown. The ``last`` table has a column for the rows' totals as well.

    ``digits`` is the number of digits before the decimal comma in the breakdown's longest sum.
    """

    columns: tuple[MonthColumn, ...]
    last: bool
    digits: int

    @property
    def count(self) -> int:
        """The number of columns with sums."""
        return len(self.columns) + self.last


def month_grids(rows: Sequence[BreakdownRow], months: Sequence[Month]) -> tuple[MonthGrid, ...]:
    """Return a breakdown's tables: one, or several with about the same number of months.

    The longest sum, the total, decides how many months a table has, so that every sum fits on one line in
    letters that are large enough to read. A draft's payment without a month has a column as well.
    """
    named = set(months)
    if any(payment.month not in named for row in rows for payment in row.payments):
        months = (*months, cast("Month", BLANK))
    sums = paid(rows)
    digits = _DIGITS_BY_HAND if sums == BLANK else _whole_digits(sums)
    most = min(_MOST_MONTHS, max(_FEWEST_MONTHS, 16 - digits))
    tables = -(-len(months) // most)
    bounds = [len(months) * number // tables for number in range(tables + 1)]
    columns = [MonthColumn(at, month, paid_in(rows, month)) for at, month in enumerate(months)]
    return tuple(
        MonthGrid(tuple(columns[first:end]), end == len(months), digits) for first, end in pairwise(bounds)
    )


def _whole_digits(amount: Decimal) -> int:
    return max(amount.adjusted(), 0) + 1 if amount.is_finite() else 1
