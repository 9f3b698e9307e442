"""Working days, Monday to Friday, in which state bodies count their terms. Holidays count as working days.

The holidays of a year are moved by a government's resolution each autumn, so a count may be a few days short
of the true term: it is good for warnings, not for errors.
"""

from __future__ import annotations

import datetime as dt

from formgen.periods import Period

__all__ = ["count_working_days", "days_late"]

_WEEK = 7
_WORKING = 5


def count_working_days(period: Period) -> int:
    """Return the number of working days of a period, including its first and its last day.

    >>> count_working_days(Period(dt.date(2026, 3, 6), dt.date(2026, 3, 9)))
    2
    """
    days = (period.end - period.start).days + 1
    weeks, rest = divmod(max(days, 0), _WEEK)
    first = period.start.weekday()
    return weeks * _WORKING + sum((first + day) % _WEEK < _WORKING for day in range(rest))


def days_late(day: dt.date, since: dt.date, allowed: int) -> int:
    """Return the number of working days by which ``day`` is late, with ``allowed`` ones after ``since``.

    The day ``since`` does not count. A Saturday is as late as the Friday before it.

    >>> days_late(dt.date(2026, 3, 11), dt.date(2026, 3, 6), 3)
    0
    >>> days_late(dt.date(2026, 3, 12), dt.date(2026, 3, 6), 3)
    1
    """
    if day <= since:
        return 0
    passed = count_working_days(Period(since, day)) - (since.weekday() < _WORKING)
    return max(passed - allowed, 0)
