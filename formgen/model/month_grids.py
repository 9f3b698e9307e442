"""How a breakdown lies on pages: people by months, so many months a table as a page is wide."""

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

_MOST, _LEAST = 10, 4
_BY_HAND = 10
"""Digits that a figure still to be written in is taken to have."""


@value(frozen=True, slots=True)
class MonthColumn:
    """A month of a breakdown: ``at`` is its place among all months, ``total`` its sum in tenge."""

    at: int
    month: Month
    total: Decimal | None


@value(frozen=True, slots=True)
class MonthGrid:
    """A table of a breakdown; the ``last`` one has the column of the rows' totals as well.

    ``digits`` is how many of them, before the comma, the longest figure of the breakdown has.
    """

    columns: tuple[MonthColumn, ...]
    last: bool
    digits: int

    @property
    def count(self) -> int:
        """How many columns of sums it has."""
        return len(self.columns) + self.last


def month_grids(rows: Sequence[BreakdownRow], months: Sequence[Month]) -> tuple[MonthGrid, ...]:
    """Return a breakdown's tables: one, or several of about as many months each.

    How many months a table holds hangs on the longest figure in it, the total: no figure may be broken
    into two lines, nor printed too small to read. A draft's payment without a month has a column too.
    """
    named = set(months)
    if any(payment.month not in named for row in rows for payment in row.payments):
        months = (*months, cast("Month", BLANK))
    sums = paid(rows)
    digits = _BY_HAND if sums == BLANK else _whole_digits(sums)
    most = min(_MOST, max(_LEAST, 16 - digits))
    tables = -(-len(months) // most)
    bounds = [len(months) * number // tables for number in range(tables + 1)]
    columns = [MonthColumn(at, month, paid_in(rows, month)) for at, month in enumerate(months)]
    return tuple(
        MonthGrid(tuple(columns[first:end]), end == len(months), digits) for first, end in pairwise(bounds)
    )


def _whole_digits(amount: Decimal) -> int:
    return max(amount.adjusted(), 0) + 1 if amount.is_finite() else 1
