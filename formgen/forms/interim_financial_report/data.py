"""The interim financial report of a state social order: annex 5."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.fields import LEFT_OUT, AtLeast, Count, Label, ListOf, Money, OptionalText, TextField
from formgen.model.parties import Contract, Organization, Person
from formgen.model.sums import add_up, check_total, left
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["InterimExpenseGroup", "InterimExpenseLine", "InterimFinancialReport"]

_SIGNS = ("full_name", "position")


@value(frozen=True, kw_only=True)
class InterimExpenseLine(Value):
    """An item of expense of an interim report, in tenge."""

    name: Annotated[TextField, Label("Шығыс бабы", "Статья расходов")]
    planned: Annotated[Money, Label("Смета бойынша сома, теңге", "Сумма по смете, тенге")]
    spent_before: Annotated[
        Money, Label("Есепті кезеңге дейін игерілді, теңге", "Освоено до отчетного периода, тенге")
    ]
    spent: Annotated[Money, Label("Есепті кезеңде игерілді, теңге", "Освоено за отчетный период, тенге")]
    documents: Annotated[OptionalText, Label("Растайтын құжаттар", "Подтверждающие документы")] = LEFT_OUT

    @property
    def balance(self) -> Decimal:
        """The unspent part of the estimate in tenge. It is negative if the line is overspent."""
        return left(self.planned, self.spent_before, self.spent)


@value(frozen=True, kw_only=True)
class InterimExpenseGroup(Value):
    """Items of expense with a subtotal in each column."""

    name: Annotated[TextField, Label("Шығыстар тобы", "Группа расходов")]
    lines: Annotated[ListOf[InterimExpenseLine], Label("Шығыс баптары", "Статьи расходов")]

    @property
    def planned(self) -> Decimal:
        """The subtotal of the estimate, in tenge."""
        return add_up(line.planned for line in self.lines)

    @property
    def spent_before(self) -> Decimal:
        """The subtotal spent before the period, in tenge."""
        return add_up(line.spent_before for line in self.lines)

    @property
    def spent(self) -> Decimal:
        """The subtotal spent in the period, in tenge."""
        return add_up(line.spent for line in self.lines)

    @property
    def balance(self) -> Decimal:
        """The subtotal of the unspent sums, in tenge."""
        return left(self.planned, self.spent_before, self.spent)


@value(frozen=True, kw_only=True)
class InterimFinancialReport(Form):
    """Annex 5: the interim financial report."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік сатып алу туралы шарт бойынша аралық қаржылық есеп",
        ru="Промежуточный финансовый отчет по договору о государственных закупках",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"supplier": ("name",), "head": _SIGNS, "accountant": _SIGNS}

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    contract: Annotated[Contract, Label("Мемлекеттік сатып алу туралы шарт", "Договор о госзакупках")]
    topic: Annotated[
        TextField,
        Label("Мемлекеттік әлеуметтік тапсырыс тақырыбы", "Тема государственного социального заказа"),
    ]
    period: Annotated[Period, Label("Мерзімі", "Период")]
    number: Annotated[Count, Label("Есеп нөмірі", "Номер отчета")]
    groups: Annotated[ListOf[InterimExpenseGroup], AtLeast(1), Label("Шығыстар", "Расходы")]
    head: Annotated[Person, Label("Басшы", "Руководитель")]
    accountant: Annotated[Person, Label("Бухгалтер", "Бухгалтер")]
    compiled_on: Annotated[dt.date, Label("Есеп құрастырылған күн", "Дата составления отчета")]

    @property
    def planned(self) -> Decimal:
        """The total of the estimate, in tenge."""
        return add_up(group.planned for group in self.groups)

    @property
    def spent_before(self) -> Decimal:
        """The total spent before the period, in tenge."""
        return add_up(group.spent_before for group in self.groups)

    @property
    def spent(self) -> Decimal:
        """The total spent in the period, in tenge."""
        return add_up(group.spent for group in self.groups)

    @property
    def balance(self) -> Decimal:
        """The total of the unspent sums, in tenge."""
        return left(self.planned, self.spent_before, self.spent)

    def rules(self) -> Iterator[Problem]:
        """Check annex 5: its number, its sums and its lines. Nothing is spent before the first report."""
        if self.number < 1:
            yield Problem("number", "report.number_below_one", params={"value": self.number})
        if self.groups and not any(group.lines for group in self.groups):
            yield Problem("groups", "report.no_line")
        yield from check_total("groups", max(self.planned, self.spent_before, self.spent))
        for index, group in enumerate(self.groups):
            for place, line in enumerate(group.lines):
                yield from self._check_line(f"groups[{index}].lines[{place}]", line)

    def _check_line(self, path: str, line: InterimExpenseLine) -> Iterator[Problem]:
        if line.balance < 0:
            spent = add_up((line.spent_before, line.spent))
            yield warning(f"{path}.spent", "line.overspent", value=spent, planned=line.planned)
        if self.number == 1 and line.spent_before > 0:
            before = line.spent_before
            yield warning(f"{path}.spent_before", "line.spent_before_first_report", value=before)
