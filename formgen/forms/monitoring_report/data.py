"""The report on the monitoring of one social project or programme, after order No. 18 of 15 August 2018.

The guide names the six indicators and says that a report is made of each project. The layout of the report,
the table of events and the words around them are formgen's own: whether the order has a form for it is not
known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.fields import (
    LEFT_OUT,
    NO_ITEMS,
    AtLeast,
    Count,
    Label,
    ListOf,
    OptionalMoney,
    OptionalText,
    TextField,
    Texts,
)
from formgen.model.parties import Contract, Organization, Person
from formgen.model.shares import per_cent
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["MonitoredEvent", "MonitoringFinding", "MonitoringFindings", "MonitoringReport"]

_SIGNS = ("full_name", "position")
_MONTHS = 3
"""Monitoring goes on at least once a quarter."""


@value(frozen=True, kw_only=True)
class MonitoringFinding(Value):
    """The finding of the monitoring on one indicator."""

    state: Annotated[TextField, Label("Нақты жай-күйі", "Фактическое состояние")]
    deviations: Annotated[OptionalText, Label("Анықталған ауытқулар", "Выявленные отклонения")] = LEFT_OUT


@value(frozen=True, kw_only=True)
class MonitoringFindings(Value):
    """The six indicators of the monitoring, in the guide's order."""

    process: Annotated[MonitoringFinding, Label("Орындалу процесі", "Процесс исполнения")]
    results: Annotated[MonitoringFinding, Label("Нәтижелері", "Результаты")]
    satisfaction: Annotated[
        MonitoringFinding,
        Label(
            "Нысаналы топтардың қызығушылығы мен қанағаттану деңгейі",
            "Степень заинтересованности и удовлетворенности целевых групп",
        ),
    ]
    influence: Annotated[
        MonitoringFinding,
        Label(
            "Әлеуметтік маңызы бар салалардағы мақсаттарға ықпалы",
            "Влияние на цели в социально значимых сферах",
        ),
    ]
    coverage: Annotated[
        MonitoringFinding, Label("Халықтың нысаналы топтарын қамтуы", "Охват целевых групп населения")
    ]
    standards: Annotated[MonitoringFinding, Label("Стандарттарға сәйкестігі", "Соответствие стандартам")]


@value(frozen=True, kw_only=True)
class MonitoredEvent(Value):
    """An event of the plan, and its state at the end of the monitored period."""

    name: Annotated[TextField, Label("Іс-шара атауы", "Наименование мероприятия")]
    planned: Annotated[Period, Label("Жоспарланған мерзімі", "Плановый срок")]
    held: Annotated[Period | None, Label("Өткізілген күні", "Дата проведения")] = None
    planned_coverage: Annotated[Count | None, Label("Қамту: жоспар", "Охват: план")] = None
    coverage: Annotated[Count | None, Label("Қамту: факт", "Охват: факт")] = None
    remark: Annotated[OptionalText, Label("Ескертпе", "Примечание")] = LEFT_OUT

    @property
    def share(self) -> Decimal | None:
        """The share of the planned coverage that was reached, in per cent to one place."""
        return per_cent(self.coverage, self.planned_coverage)


@value(frozen=True, kw_only=True)
class MonitoringReport(Form):
    """The report of a state body on the monitoring of one project."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік әлеуметтік тапсырыстың іске асырылу мониторингі туралы есеп",
        ru="Отчет о мониторинге реализации государственного социального заказа",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {
        "state_body": ("name",),
        "supplier": ("name",),
        "monitor": _SIGNS,
        "head": _SIGNS,
    }
    BLANK_ROWS: ClassVar = {"measures": 3}

    state_body: Annotated[Organization, Label("Мемлекеттік орган", "Государственный орган")]
    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project: Annotated[
        TextField,
        Label(
            "Әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның атауы",
            "Наименование социального проекта и (или) социальной программы",
        ),
    ]
    contract: Annotated[Contract, Label("Шарт", "Договор")]
    contract_amount: Annotated[OptionalMoney, Label("Шарт сомасы, теңге", "Сумма договора, тенге")] = LEFT_OUT
    spent: Annotated[OptionalMoney, Label("Игерілді, теңге", "Освоено, тенге")] = LEFT_OUT
    term: Annotated[Period, Label("Іске асыру мерзімі", "Срок реализации")]
    period: Annotated[Period, Label("Мониторинг кезеңі", "Период мониторинга")]
    findings: Annotated[MonitoringFindings, Label("Көрсеткіштер", "Показатели")]
    events: Annotated[
        ListOf[MonitoredEvent], AtLeast(1), Label("Іс-шаралардың орындалуы", "Исполнение мероприятий")
    ]
    conclusion: Annotated[TextField, Label("Қорытынды және ұсынымдар", "Вывод и рекомендации")]
    measures: Annotated[Texts, Label("Қабылданатын шаралар", "Принимаемые меры")] = NO_ITEMS
    monitor: Annotated[Person, Label("Мониторинг жүргізген тұлға", "Лицо, проводившее мониторинг")]
    head: Annotated[Person | None, Label("Басшы", "Руководитель")] = None
    compiled_on: Annotated[dt.date, Label("Есеп құрастырылған күн", "Дата составления отчета")]

    @property
    def compares_spent(self) -> bool:
        """Whether the sum spent can be compared with the sum of the contract."""
        return per_cent(self.spent, self.contract_amount) is not None

    @property
    def spent_share(self) -> Decimal | None:
        """The share of the contract's sum that was spent, in per cent to one place."""
        return per_cent(self.spent, self.contract_amount)

    def rules(self) -> Iterator[Problem]:
        """Check the form by order No. 18: a quarter's period, measures against deviations, the days of the summary."""
        if self.period.end < self.term.start or self.term.end < self.period.start:
            yield Problem("period", "monitoring.period_outside_term", params=_days(self.term))
        elif _is_longer(self.period):
            yield warning("period", "monitoring.period_too_long", months=_MONTHS)
        if self.spent is not None and self.contract_amount is not None and self.spent > self.contract_amount:
            yield warning("spent", "monitoring.overspent", value=self.spent, amount=self.contract_amount)
        for index, event in enumerate(self.events):
            yield from self._check_event(f"events[{index}]", event)
        if not self.measures and any(finding.deviations for finding in _all(self.findings)):
            yield warning("measures", "monitoring.no_measure")
        deadline = _deadline(self.period.end)
        if deadline is not None and self.compiled_on > deadline:
            yield warning(
                "compiled_on",
                "monitoring.after_deadline",
                value=self.compiled_on,
                deadline=deadline,
            )

    def _check_event(self, path: str, event: MonitoredEvent) -> Iterator[Problem]:
        """Check an event: it has participants only if it was held, and its plan counts once its time is over."""
        if event.held is None and event.coverage is not None:
            yield Problem(f"{path}.held", "monitoring.coverage_not_held", params={"value": event.coverage})
        if event.planned.end > self.period.end:
            return
        if event.held is None and event.coverage is None and event.planned.end >= self.period.start:
            yield warning(f"{path}.held", "monitoring.not_held", **_days(event.planned))
        planned, coverage = event.planned_coverage, event.coverage
        if planned is not None and coverage is not None and coverage < planned:
            yield warning(
                f"{path}.coverage", "monitoring.coverage_under_plan", value=coverage, planned=planned
            )


def _days(period: Period) -> dict[str, object]:
    return {"start": period.start, "end": period.end}


def _all(findings: MonitoringFindings) -> tuple[MonitoringFinding, ...]:
    return (
        findings.process,
        findings.results,
        findings.satisfaction,
        findings.influence,
        findings.coverage,
        findings.standards,
    )


def _is_longer(period: Period) -> bool:
    """Tell whether a period is longer than a quarter, counted from its first day."""
    start, end = period.start, period.end
    years, month = divmod(start.month - 1 + _MONTHS, 12)
    return (end.year, end.month, end.day) >= (start.year + years, month + 1, start.day)


def _deadline(end: dt.date) -> dt.date | None:
    """Return the day on which the summary of a period with this end is due, or ``None`` for December."""
    if (end.month, end.day) <= (5, 31):
        return dt.date(end.year, 6, 5)
    return dt.date(end.year, 12, 5) if end.month < 12 else None
