"""The final financial report of a state social order: annex 6."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.fields import NO_ITEMS, AtLeast, Choice, Count, Label, ListOf, Money, TextField
from formgen.model.month_grids import MonthGrid, month_grids
from formgen.model.parties import Contract, Organization, Person
from formgen.model.payments import (
    BreakdownRow,
    CivilContractRow,
    SalaryRow,
    TaxBase,
    TaxRow,
    by_month,
    check_months,
    check_payments,
    grid_months,
    paid,
    paid_in,
)
from formgen.model.refusals import Unknown
from formgen.model.report_dates import check_days, check_payment_months
from formgen.model.sums import add_up, check_total, left
from formgen.periods import Month, Period
from formgen.problems import Problem
from formgen.records import value

__all__ = [
    "Covers",
    "FinalExpenseGroup",
    "FinalExpenseLine",
    "FinalFinancialReport",
    "ReportSheet",
    "SupportingDocument",
]

_SIGNS = ("full_name", "position")


class Covers(Choice):
    """The breakdown that a line of the final report sums up. The codes are names of the report's fields."""

    SALARIES = ("salaries", "жалақы", "заработная плата")
    CIVIL_CONTRACTS = (
        "civil_contracts",
        "азаматтық-құқықтық шарттар",
        "договоры гражданско-правового характера",
        "",
        "договоры ГПХ",
    )
    TAXES = ("taxes", "салықтар", "налоги")


class ReportSheet(Choice):
    """The sheets of the final report's workbook, in their order."""

    REPORT = ("report", "Есеп", "Отчет")
    SALARIES = ("salaries", "Жалақы", "Заработная плата")
    CIVIL_CONTRACTS = ("civil_contracts", "Азаматтық-құқықтық шарттар", "Договоры ГПХ")
    TAXES = ("taxes", "Салықтар", "Налоги")
    DOCUMENTS = ("documents", "Құжаттар", "Документы")


@value(frozen=True, kw_only=True)
class FinalExpenseLine(Value):
    """An item of expense of a final report, in tenge. ``covers`` serves checks and is not printed."""

    name: Annotated[TextField, Label("Шығыс бабы", "Статья расходов")]
    planned: Annotated[Money, Label("Смета бойынша сома, теңге", "Сумма по смете, тенге")]
    spent: Annotated[Money, Label("Нақты игерілді, теңге", "Фактически освоено, тенге")]
    documents: Annotated[TextField, Label("Растайтын құжаттар", "Подтверждающие документы")]
    covers: Annotated[Covers | str | None, Label("Қай таратып жазудың жиыны", "Итог какой расшифровки")] = (
        None
    )

    @property
    def balance(self) -> Decimal:
        """The unspent part of the estimate in tenge. It is negative if the line is overspent."""
        return left(self.planned, self.spent)


@value(frozen=True, kw_only=True)
class FinalExpenseGroup(Value):
    """Items of expense with a subtotal in each column."""

    name: Annotated[TextField, Label("Шығыстар тобы", "Группа расходов")]
    lines: Annotated[ListOf[FinalExpenseLine], Label("Шығыс баптары", "Статьи расходов")]

    @property
    def planned(self) -> Decimal:
        """The subtotal of the estimate, in tenge."""
        return add_up(line.planned for line in self.lines)

    @property
    def spent(self) -> Decimal:
        """The subtotal of the sums spent, in tenge."""
        return add_up(line.spent for line in self.lines)

    @property
    def balance(self) -> Decimal:
        """The subtotal of the unspent sums, in tenge."""
        return left(self.planned, self.spent)


@value(frozen=True, kw_only=True)
class SupportingDocument(Value):
    """A paper that proves an expense. ``pages`` is the number of its sheets."""

    name: Annotated[TextField, Label("Құжаттың атауы", "Наименование документа")]
    number: Annotated[str, Label("Нөмірі", "Номер")]
    date: Annotated[dt.date, Label("Күні", "Дата")]
    amount: Annotated[Money, Label("Сомасы, теңге", "Сумма, тенге")]
    pages: Annotated[Count | None, Label("Парақ саны", "Количество листов")] = None


@value(frozen=True, kw_only=True)
class FinalFinancialReport(Form):
    """Annex 6: the final financial report with its breakdowns."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік сатып алу туралы шарт бойынша қорытынды қаржылық есеп",
        ru="Итоговый финансовый отчет по договору о государственных закупках",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"supplier": ("name",), "head": _SIGNS, "accountant": _SIGNS}
    HIDES: ClassVar[tuple[str, ...]] = ("groups[].lines[].covers",)
    BLANK_ROWS: ClassVar[Mapping[str, int]] = {"salaries": 5, "civil_contracts": 5, "taxes": 5}

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    contract: Annotated[Contract, Label("Мемлекеттік сатып алу туралы шарт", "Договор о госзакупках")]
    topic: Annotated[
        TextField,
        Label("Мемлекеттік әлеуметтік тапсырыс тақырыбы", "Тема государственного социального заказа"),
    ]
    period: Annotated[Period, Label("Мерзімі", "Период")]
    groups: Annotated[ListOf[FinalExpenseGroup], AtLeast(1), Label("Шығыстар", "Расходы")]
    salaries: Annotated[ListOf[SalaryRow], Label("Жалақы", "Заработная плата")] = NO_ITEMS
    civil_contracts: Annotated[
        ListOf[CivilContractRow],
        Label("Азаматтық-құқықтық шарттар", "Договоры гражданско-правового характера"),
    ] = NO_ITEMS
    taxes: Annotated[ListOf[TaxRow], Label("Салықтар", "Налоги")] = NO_ITEMS
    documents: Annotated[ListOf[SupportingDocument], Label("Растайтын құжаттар", "Подтверждающие документы")]
    head: Annotated[Person, Label("Басшы", "Руководитель")]
    accountant: Annotated[Person, Label("Бухгалтер", "Бухгалтер")]
    compiled_on: Annotated[dt.date, Label("Есеп құрастырылған күн", "Дата составления отчета")]

    @property
    def planned(self) -> Decimal:
        """The total of the estimate, in tenge."""
        return add_up(group.planned for group in self.groups)

    @property
    def spent(self) -> Decimal:
        """The total spent, in tenge."""
        return add_up(group.spent for group in self.groups)

    @property
    def balance(self) -> Decimal:
        """The total of the unspent sums, in tenge."""
        return left(self.planned, self.spent)

    @property
    def months(self) -> tuple[Month, ...]:
        """The columns of the breakdowns: the months of the period, and other months that have payments."""
        return self._months

    @cached_property
    def _months(self) -> tuple[Month, ...]:
        rows = chain.from_iterable(self._breakdowns.values())
        return grid_months(self.period, rows)

    @property
    def salaries_grids(self) -> tuple[MonthGrid, ...]:
        """The tables of the breakdown of salaries."""
        return month_grids(self.salaries, self.months)

    @property
    def civil_contracts_grids(self) -> tuple[MonthGrid, ...]:
        """The tables of the breakdown of civil contracts."""
        return month_grids(self.civil_contracts, self.months)

    @property
    def taxes_grids(self) -> tuple[MonthGrid, ...]:
        """The tables of the breakdown of taxes."""
        return month_grids(self.taxes, self.months)

    @property
    def salaries_total(self) -> Decimal:
        """The total of the salaries in tenge."""
        return paid(self.salaries)

    @property
    def civil_contracts_total(self) -> Decimal:
        """The total of the civil contracts in tenge."""
        return paid(self.civil_contracts)

    @property
    def taxes_total(self) -> Decimal:
        """The total of the taxes in tenge."""
        return paid(self.taxes)

    @property
    def documents_total(self) -> Decimal:
        """The total of the supporting documents in tenge."""
        return add_up(document.amount for document in self.documents)

    def paid_in(self, breakdown: str, month: Month) -> Decimal | None:
        """Return the total of ``salaries``, ``civil_contracts`` or ``taxes`` in a month, in tenge."""
        return paid_in(self._breakdowns[breakdown], month)

    @property
    def _breakdowns(self) -> Mapping[str, Sequence[BreakdownRow]]:
        return {
            "salaries": self.salaries,
            "civil_contracts": self.civil_contracts,
            "taxes": self.taxes,
        }

    def with_defaults(self) -> Self:
        """Return the report with the payments of each row in the order of the page, by month."""
        salaries, taxes = by_month(self.salaries), by_month(self.taxes)
        contracts = by_month(self.civil_contracts)
        if salaries is self.salaries and taxes is self.taxes and contracts is self.civil_contracts:
            return self
        return replace(self, salaries=salaries, civil_contracts=contracts, taxes=taxes)

    def rules(self) -> Iterator[Problem]:
        """Check annex 6: the sums of its lines, its breakdowns, its months and its supporting documents.

        A breakdown adds up to the lines that it covers, each line is spent as planned, and the supporting
        documents prove all that was spent.
        """
        if self.groups and not any(group.lines for group in self.groups):
            yield Problem("groups", "report.no_line")
        yield from check_total("groups", max(self.planned, self.spent))
        yield from check_total("documents", self.documents_total)
        yield from self._check_lines()
        yield from check_months(self.period, sum(map(len, self._breakdowns.values())))
        for name, rows in self._breakdowns.items():
            yield from self._check_cover(name, rows)
            yield from check_payments(name, rows, self.period)
            yield from check_payment_months(name, rows, self.period, self.contract, self.compiled_on)
        yield from check_days(self._days(), self.contract, self.compiled_on)
        if self.documents_total < self.spent:
            yield warning(
                "documents",
                "documents.less_than_spent",
                value=self.documents_total,
                spent=self.spent,
            )
        taxed = any(row.base == TaxBase.CIVIL_CONTRACT for row in self.taxes)
        if self.civil_contracts_total > 0 and not taxed:
            yield warning("taxes", "taxes.no_civil_contract", value=self.civil_contracts_total)

    def _days(self) -> Iterator[tuple[str, dt.date]]:
        """Yield the path and the day of each contract and each supporting document."""
        for index, row in enumerate(self.civil_contracts):
            yield f"civil_contracts[{index}].contract.date", row.contract.date
        for index, document in enumerate(self.documents):
            yield f"documents[{index}].date", document.date

    def _check_lines(self) -> Iterator[Problem]:
        for index, group in enumerate(self.groups):
            for place, line in enumerate(group.lines):
                if line.balance == 0:
                    continue
                yield warning(
                    f"groups[{index}].lines[{place}].spent",
                    "line.overspent" if line.balance < 0 else "line.money_left",
                    value=line.spent,
                    planned=line.planned,
                )

    def _check_cover(self, breakdown: str, rows: Sequence[BreakdownRow]) -> Iterator[Problem]:
        """Yield an error if a breakdown differs from the lines that it covers.

        A breakdown without such lines is right, because ``covers`` may be left out. It is not judged while one of
        them is unknown.
        """
        if any(isinstance(line.covers, Unknown) for group in self.groups for line in group.lines):
            return
        spent = [line.spent for group in self.groups for line in group.lines if line.covers == breakdown]
        if spent and add_up(spent) != paid(rows):
            params = {"value": paid(rows), "spent": add_up(spent)}
            yield Problem(breakdown, "breakdown.sum_differs", params=params)
