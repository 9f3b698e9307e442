"""Who was paid how much in which month: the breakdowns behind a final financial report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from operator import is_
from typing import Annotated, TypeAlias, TypeVar, cast

from formgen.bilingual import TextLike
from formgen.model.base import Value
from formgen.model.blanks import BLANK, Blank
from formgen.model.fields import Choice, Label, Money
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
    "grid_months",
    "judge_months",
    "judge_payments",
    "paid",
    "paid_in",
]


class TaxBase(Choice):
    """What a tax was paid from."""

    SALARY = ("salary", "жалақы", "заработная плата")
    EXPERT_FEE = ("expert_fee", "сарапшылардың сыйақысы", "вознаграждения экспертов")
    CIVIL_CONTRACT = (
        "civil_contract",
        "азаматтық-құқықтық шарттар",
        "договоры гражданско-правового характера",
    )


@value(frozen=True, kw_only=True)
class Payment(Value):
    """What was paid in a month, in tenge."""

    month: Annotated[Month, Label("Ай", "Месяц")]
    amount: Annotated[Money, Label("Сомасы, теңге", "Сумма, тенге")]


class _ByMonth:
    """A row of a grid of months."""

    payments: Sequence[Payment]

    @cached_property
    def payments_by_month(self) -> Mapping[Month, Sequence[Payment]]:
        """The payments of each month; those without a month are left out."""
        found: dict[Month, list[Payment]] = {}
        for payment in self.payments:
            if isinstance(payment.month, _NAMED):
                found.setdefault(payment.month, []).append(payment)
        return found

    @cached_property
    def amounts(self) -> Mapping[Month, Decimal]:
        """What was paid in each month, in tenge."""
        return {
            month: payments[0].amount if len(payments) == 1 else add_up(each.amount for each in payments)
            for month, payments in self.payments_by_month.items()
        }

    @property
    def total(self) -> Decimal:
        """What was paid in all months, in tenge."""
        return add_up(payment.amount for payment in self.payments)

    def paid_in(self, month: Month) -> Decimal | None:
        """Return what was paid in a month, in tenge; ``None`` where nothing was."""
        return self.amounts.get(month)


_Payments: TypeAlias = Annotated[Sequence[Payment], Label("Айлар бойынша төлемдер", "Выплаты по месяцам")]


@value(frozen=True, kw_only=True)
class SalaryRow(_ByMonth, Value):
    """A person's salary by months."""

    full_name: Annotated[TextLike, Label("Т.А.Ә.", "Ф.И.О.")]
    position: Annotated[TextLike, Label("Лауазымы", "Должность")]
    payments: _Payments


@value(frozen=True, kw_only=True)
class CivilContractRow(_ByMonth, Value):
    """What a person was paid under a civil contract by months."""

    full_name: Annotated[TextLike, Label("Т.А.Ә.", "Ф.И.О.")]
    contract: Annotated[Contract, Label("Шарт", "Договор")]
    service: Annotated[TextLike, Label("Көрсетілген қызмет", "Оказанная услуга")]
    payments: _Payments


@value(frozen=True, kw_only=True)
class TaxRow(_ByMonth, Value):
    """A tax by months; ``base`` is the kind of payment that was taxed."""

    kind: Annotated[TextLike, Label("Салық түрі", "Вид налога")]
    base: Annotated[TaxBase | str, Label("Төлем түрі", "Вид выплаты")]
    payments: _Payments


BreakdownRow: TypeAlias = SalaryRow | CivilContractRow | TaxRow

_Row = TypeVar("_Row", SalaryRow, CivilContractRow, TaxRow)
_LAST_MONTH = (9999, 12)
_NAMED = (Month, Blank)


def by_month(rows: Sequence[_Row]) -> tuple[_Row, ...]:
    """Return the rows with their payments in the order of the months, as a grid shows them.

    It is ``rows`` itself where they are so already.
    """
    ordered = tuple(_in_order(row) for row in rows)
    return rows if isinstance(rows, tuple) and all(map(is_, ordered, rows)) else ordered


def _in_order(row: _Row) -> _Row:
    payments = tuple(row.payments)
    ordered = tuple(sorted(payments, key=_month_of))
    return row if ordered == payments else replace(row, payments=ordered)


def _month_of(payment: Payment) -> tuple[int, int]:
    """Return a payment's month; one still to be written in comes last."""
    return _order(payment.month)


def paid(rows: Iterable[_ByMonth]) -> Decimal:
    """Return what all rows add up to, in tenge."""
    return add_up(row.total for row in rows)


def paid_in(rows: Iterable[_ByMonth], month: Month) -> Decimal | None:
    """Return what all rows add up to in a month, in tenge; ``None`` where nothing was paid."""
    amounts = [row.amounts[month] for row in rows if month in row.amounts]
    return add_up(amounts) if amounts else None


def grid_months(period: object, rows: Iterable[_ByMonth]) -> tuple[Month, ...]:
    """Return the columns of a grid: every month that the period touches, in order.

    A month outside it, which is an error, has its column all the same, so that a draft shows what
    was paid; of a period of too many months only those have one. A blank form, which has no period
    yet, has twelve to name.
    """
    months: set[Month] = set()
    for row in rows:
        months.update(row.amounts)
    months -= {BLANK}
    if isinstance(period, Period) and period.month_count <= MONTHS_LIMIT:
        months.update(period.months())
    return tuple(sorted(months, key=_order)) or (cast("Month", BLANK),) * 12


def _order(month: object) -> tuple[int, int]:
    """Return a key that puts months in order; what stands for a month in a draft comes last."""
    return (month.year, month.month) if isinstance(month, Month) else _LAST_MONTH


def judge_months(period: Period, rows: int) -> Iterator[Problem]:
    """Yield what makes the breakdowns of a report too wide or too large, with so many rows in all of them."""
    count = period.month_count
    if count > MONTHS_LIMIT:
        yield Problem("period", "period.too_long", params={"count": count, "limit": MONTHS_LIMIT})
    elif count * rows > GRID_LIMIT:
        params = {"rows": rows, "months": count, "limit": GRID_LIMIT}
        yield Problem("", "breakdowns.too_large", params=params)


def judge_payments(breakdown: str, rows: Iterable[_ByMonth], period: Period) -> Iterator[Problem]:
    """Yield what is wrong with a breakdown's months, under its field name.

    A month lies within the report's period, and a row has it once: the grid has one cell for it,
    and a sum of two payments would not say what they were.
    """
    if not isinstance(period, Period):
        return
    first, last = Month.of(period.start), Month.of(period.end)
    for index, row in enumerate(rows):
        seen: set[Month] = set()
        for number, payment in enumerate(row.payments):
            path = f"{breakdown}[{index}].payments[{number}].month"
            if not first <= payment.month <= last:
                params = {"value": payment.month, "start": first, "end": last}
                yield Problem(path, "payment.outside_period", params=params)
            elif payment.month in seen:
                yield Problem(path, "payment.month_twice", params={"value": payment.month})
            seen.add(payment.month)
