"""The breakdowns of a final financial report: payments to each person in each month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from operator import is_
from typing import Annotated, TypeAlias, TypeVar, cast

from formgen.model.base import Value
from formgen.model.blanks import BLANK, Blank
from formgen.model.fields import Choice, Label, Money, TextField
from formgen.model.limits import GRID_LIMIT, MONTHS_LIMIT
from formgen.model.parties import Contract
from formgen.model.sums import add_up
from formgen.periods import Month, Period
from formgen.problems import Problem
from formgen.records import value

__all__ = [
    "BreakdownRow",
    "CivilContractRow",
    "Payment",
    "SalaryRow",
    "TaxBase",
    "TaxRow",
    "by_month",
    "check_months",
    "check_payments",
    "grid_months",
    "paid",
    "paid_in",
]


class TaxBase(Choice):
    """The kind of payment that a tax was paid from."""

    SALARY = ("salary", "жалақы", "заработная плата")
    EXPERT_FEE = ("expert_fee", "сарапшылардың сыйақысы", "вознаграждения экспертов")
    CIVIL_CONTRACT = (
        "civil_contract",
        "азаматтық-құқықтық шарттар",
        "договоры гражданско-правового характера",
    )


@value(frozen=True, kw_only=True)
class Payment(Value):
    """A payment in a month, in tenge."""

    month: Annotated[Month, Label("Ай", "Месяц")]
    amount: Annotated[Money, Label("Сомасы, теңге", "Сумма, тенге")]


class _ByMonth:
    """A row of payments by months."""

    payments: Sequence[Payment]

    @cached_property
    def payments_by_month(self) -> Mapping[Month, Sequence[Payment]]:
        """The payments of each month. Payments without a month are left out."""
        found: dict[Month, list[Payment]] = {}
        for payment in self.payments:
            if isinstance(payment.month, _COLUMN_TYPES):
                found.setdefault(payment.month, []).append(payment)
        return found

    @cached_property
    def amounts(self) -> Mapping[Month, Decimal]:
        """The sum of the payments in each month, in tenge."""
        return {
            month: payments[0].amount if len(payments) == 1 else add_up(each.amount for each in payments)
            for month, payments in self.payments_by_month.items()
        }

    @property
    def total(self) -> Decimal:
        """The sum of all payments, in tenge."""
        return add_up(payment.amount for payment in self.payments)

    def paid_in(self, month: Month) -> Decimal | None:
        """Return the sum of a month's payments in tenge, or ``None`` if there are none."""
        return self.amounts.get(month)


_Payments: TypeAlias = Annotated[Sequence[Payment], Label("Айлар бойынша төлемдер", "Выплаты по месяцам")]


@value(frozen=True, kw_only=True)
class SalaryRow(_ByMonth, Value):
    """A person's salary by months."""

    full_name: Annotated[TextField, Label("Т.А.Ә.", "Ф.И.О.")]
    position: Annotated[TextField, Label("Лауазымы", "Должность")]
    payments: _Payments


@value(frozen=True, kw_only=True)
class CivilContractRow(_ByMonth, Value):
    """A person's payments under a civil contract by months."""

    full_name: Annotated[TextField, Label("Т.А.Ә.", "Ф.И.О.")]
    contract: Annotated[Contract, Label("Шарт", "Договор")]
    service: Annotated[TextField, Label("Көрсетілген қызмет", "Оказанная услуга")]
    payments: _Payments


@value(frozen=True, kw_only=True)
class TaxRow(_ByMonth, Value):
    """A tax by months. ``base`` is the kind of payment that was taxed."""

    kind: Annotated[TextField, Label("Салық түрі", "Вид налога")]
    base: Annotated[TaxBase | str, Label("Төлем түрі", "Вид выплаты")]
    payments: _Payments


BreakdownRow: TypeAlias = SalaryRow | CivilContractRow | TaxRow

_Row = TypeVar("_Row", SalaryRow, CivilContractRow, TaxRow)
_LAST_MONTH = (9999, 12)
_COLUMN_TYPES = (Month, Blank)


def by_month(rows: Sequence[_Row]) -> tuple[_Row, ...]:
    """Return the rows with their payments in the order of the months, as the page prints them.

    Rows in this order already are returned unchanged.
    """
    ordered = tuple(_in_order(row) for row in rows)
    return rows if isinstance(rows, tuple) and all(map(is_, ordered, rows)) else ordered


def _in_order(row: _Row) -> _Row:
    payments = tuple(row.payments)
    ordered = tuple(sorted(payments, key=_payment_order))
    return row if ordered == payments else replace(row, payments=ordered)


def _payment_order(payment: Payment) -> tuple[int, int]:
    """Return a key that sorts payments by month. A payment without a month comes last."""
    return _month_order(payment.month)


def paid(rows: Iterable[_ByMonth]) -> Decimal:
    """Return the sum of all rows, in tenge."""
    return add_up(row.total for row in rows)


def paid_in(rows: Iterable[_ByMonth], month: Month) -> Decimal | None:
    """Return the sum of all rows in a month, in tenge, or ``None`` if there are no payments."""
    amounts = [row.amounts[month] for row in rows if month in row.amounts]
    return add_up(amounts) if amounts else None


def grid_months(period: object, rows: Iterable[_ByMonth]) -> tuple[Month, ...]:
    """Return the columns of a breakdown: every month that the period touches, in order.

    - A payment outside the period, which is an error, has a column as well, so that a draft prints it.
    - If the period has too many months, only the months with payments have a column.
    - A blank form, which has no period, has twelve columns with months to write in.
    """
    months: set[Month] = set()
    for row in rows:
        months.update(row.amounts)
    months -= {BLANK}
    if isinstance(period, Period) and period.month_count <= MONTHS_LIMIT:
        months.update(period.months())
    return tuple(sorted(months, key=_month_order)) or (cast("Month", BLANK),) * 12


def _month_order(month: object) -> tuple[int, int]:
    """Return a key that sorts months. A draft's blank or mark in place of a month comes last."""
    return (month.year, month.month) if isinstance(month, Month) else _LAST_MONTH


def check_months(period: Period, rows: int) -> Iterator[Problem]:
    """Yield a problem if the breakdowns of a report, with ``rows`` in all, are too wide or too large."""
    count = period.month_count
    if count > MONTHS_LIMIT:
        yield Problem("period", "period.too_long", params={"count": count, "limit": MONTHS_LIMIT})
    elif count * rows > GRID_LIMIT:
        params = {"rows": rows, "months": count, "limit": GRID_LIMIT}
        yield Problem("", "breakdowns.too_large", params=params)


def check_payments(breakdown: str, rows: Iterable[_ByMonth], period: Period) -> Iterator[Problem]:
    """Yield the problems of a breakdown's months. ``breakdown`` is the name of its field.

    Each month lies within the report's period. A row has each month once, because the page has one cell for
    it, and a sum would hide the two payments.
    """
    if not isinstance(period, Period):
        return
    first, last = Month.of(period.start), Month.of(period.end)
    for index, row in enumerate(rows):
        seen: set[Month] = set()
        for number, payment in enumerate(row.payments):
            month, code, params = payment.month, "", {}
            if not first <= month <= last:
                code, params = "payment.outside_period", {"value": month, "start": first, "end": last}
            elif month in seen:
                code, params = "payment.month_twice", {"value": month}
            if code:
                yield Problem(f"{breakdown}[{index}].payments[{number}].month", code, params=params)
            seen.add(month)
