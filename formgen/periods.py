"""Spans of time that forms speak of: a period of days, a calendar month."""

from __future__ import annotations

import datetime as dt
from functools import total_ordering

from formgen.records import value

__all__ = ["Month", "Period"]


@value(frozen=True, slots=True)
class Period:
    """From ``start`` to ``end``, both days included; that they lie in order is checked, not assumed."""

    start: dt.date
    end: dt.date

    def __contains__(self, day: dt.date) -> bool:
        return self.start <= day <= self.end

    @property
    def month_count(self) -> int:
        """How many calendar months the period touches; 0 or less where its days are not in order."""
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
    """A calendar month; written ``YYYY-MM`` in data."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (1 <= self.month <= 12 and 1 <= self.year <= 9999):
            raise ValueError(f"no such month: {self.year}-{self.month}")

    @classmethod
    def of(cls, day: dt.date) -> Month:
        """Return the month that ``day`` lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read ``YYYY-MM``; ``ValueError`` for anything else."""
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

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Month):
            return NotImplemented
        return (self.year, self.month) < (other.year, other.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"
