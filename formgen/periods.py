"""The spans of time in forms: a period of days, and a calendar month."""

from __future__ import annotations

import datetime as dt
from functools import total_ordering

from formgen.records import value

__all__ = ["Month", "Period"]


@value(frozen=True, slots=True)
class Period:
    """The days from ``start`` to ``end``, both included. A check reports an ``end`` before its ``start``."""

    start: dt.date
    end: dt.date

    def __contains__(self, day: dt.date) -> bool:
        return self.start <= day <= self.end

    @property
    def month_count(self) -> int:
        """The number of calendar months that the period touches, 0 or less if it ends before it starts."""
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1

    def months(self) -> tuple[Month, ...]:
        """Return every calendar month that the period touches, in order."""
        months = []
        month, last = Month.of(self.start), Month.of(self.end)
        while month < last:
            months.append(month)
            month = month.next()
        if month == last:
            months.append(month)
        return tuple(months)


@total_ordering
@value(frozen=True, slots=True)
class Month:
    """A calendar month, written as ``YYYY-MM`` in data.

    :raises ValueError: for a month outside 1 to 12 or a year outside 1 to 9999.
    """

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.year <= 9999):
            raise ValueError(f"no such month: {self.year}-{self.month}")

    @classmethod
    def of(cls, day: dt.date) -> Month:
        """Return the month of ``day``."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Return the month that ``YYYY-MM`` spells.

        :raises ValueError: for anything else.
        """
        year, dash, month = text.partition("-")
        if not (
            dash
            and len(year) == 4
            and len(month) == 2
            and (year + month).isascii()
            and (year + month).isdigit()
        ):
            raise ValueError(f"not YYYY-MM: {text!r}")
        return cls(int(year), int(month))

    def next(self) -> Month:
        """Return the month after this one."""
        return Month(self.year + 1, 1) if self.month == 12 else Month(self.year, self.month + 1)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Month):
            return NotImplemented
        return self.year == other.year and self.month == other.month

    def __hash__(self) -> int:
        return 12 * self.year + self.month

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Month):
            return NotImplemented
        return (self.year, self.month) < (other.year, other.month)

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Month):
            return NotImplemented
        return (self.year, self.month) <= (other.year, other.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"
