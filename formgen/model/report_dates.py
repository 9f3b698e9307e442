"""Checks the days in a report: none is later than the report itself, or earlier than the contract."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from formgen.model.base import warning
from formgen.model.parties import Contract
from formgen.model.payments import BreakdownRow
from formgen.periods import Month, Period
from formgen.problems import Problem

__all__ = ["check_days", "check_payment_months"]


def check_days(
    days: Iterable[tuple[str, dt.date]], contract: Contract, compiled_on: dt.date
) -> Iterator[Problem]:
    """Yield a warning for each day after the report or before the contract; ``days`` are paths and days."""
    for path, day in days:
        if day > compiled_on:
            yield warning(path, "date.after_report", value=day, report=compiled_on)
        elif day < contract.date:
            value, signed = day, contract.date
            yield warning(path, "date.before_contract", value=value, contract=signed)


def check_payment_months(
    breakdown: str, rows: Iterable[BreakdownRow], period: object, contract: Contract, compiled_on: dt.date
) -> Iterator[Problem]:
    """Yield a warning for each month of a breakdown after the report or before the contract.

    ``breakdown`` is the name of its field. Months outside the report's period are errors of their own and get
    no warning.
    """
    first, last = _month_of(contract.date), _month_of(compiled_on)
    if first is None or last is None or not isinstance(period, Period):
        return
    begin, end = Month.of(period.start), Month.of(period.end)
    for index, row in enumerate(rows):
        for number, payment in enumerate(row.payments):
            month = payment.month
            if first <= month <= last or not begin <= month <= end:
                continue
            path = f"{breakdown}[{index}].payments[{number}].month"
            if month > last:
                yield warning(path, "date.after_report", value=month, report=compiled_on)
            else:
                signed = contract.date
                yield warning(path, "date.before_contract", value=month, contract=signed)


def _month_of(day: object) -> Month | None:
    """Return the month of a day, or ``None`` if the day is unknown."""
    return Month.of(day) if isinstance(day, dt.date) else None
