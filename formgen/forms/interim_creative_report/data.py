"""The interim creative report of a state social order: annex 3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, ClassVar

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.attachment_references import check_references
from formgen.model.attachments import Attachment
from formgen.model.base import Form, Value, warning
from formgen.model.fields import LEFT_OUT, AtLeast, Count, Label, ListOf, OptionalText, SpanDay, TextField
from formgen.model.parties import Contract, Organization, Person
from formgen.model.report_dates import check_days
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["InterimCreativeReport", "Step", "StepEvent"]

_DAYS = SpanDay(first="date", last="ends_on")


@value(frozen=True, kw_only=True)
class StepEvent(Value):
    """An event that took place. ``ends_on`` is the last day of an event of several days."""

    name: Annotated[TextField, Label("Іс-шара атауы", "Наименование мероприятия")]
    date: Annotated[dt.date, _DAYS, Label("Күні", "Дата")]
    ends_on: Annotated[dt.date | None, _DAYS, Label("Аяқталған күні", "Дата окончания")] = None
    place: Annotated[TextField, Label("Орны", "Место")]
    participants: Annotated[Count, Label("Қатысушылар саны", "Количество участников")]
    comment: Annotated[
        OptionalText,
        Label("Түсініктеме (ауытқулардың негіздемесі)", "Комментарии (обоснование отклонений)"),
    ] = LEFT_OUT

    @property
    def is_in_one_month(self) -> bool:
        """Whether the first and the last day are of one month."""
        days = (self.date, self.ends_on)
        months = {(day.year, day.month) for day in days if isinstance(day, dt.date)}
        return None not in days and len(months) == 1


@value(frozen=True, kw_only=True)
class Step(Value):
    """A task of the project and the work on it."""

    task: Annotated[TextField, Label("Қадам (міндет)", "Шаг (задача)")]
    events: Annotated[ListOf[StepEvent], Label("Іс-шаралар", "Мероприятия")]
    work_done: Annotated[TextField, Label("Орындалған жұмыстың сипаттамасы", "Описание выполненной работы")]
    analysis: Annotated[TextField, Label("Осылайша (талдау)", "Таким образом (анализ)")]
    outcome: Annotated[TextField, Label("Нәтижесінде", "В результате")]


@value(frozen=True, kw_only=True)
class InterimCreativeReport(Form):
    """Annex 3: the interim creative report. ``[[N]]`` in a text refers to attachment N."""

    TITLE: ClassVar[Text] = Text(kk="Аралық шығармашылық есеп", ru="Промежуточный творческий отчет")
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    SHOWS: ClassVar = {"supplier": ("name",), "project_manager": ("full_name", "position")}
    BLANK_ROWS: ClassVar = {"steps": 2}

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project_name: Annotated[TextField, Label("Жоба атауы", "Название проекта")]
    contract: Annotated[Contract, Label("Шарт", "Договор")]
    period: Annotated[Period, Label("Есепті кезең", "Отчетный период")]
    number: Annotated[Count, Label("Есеп нөмірі", "Номер отчета")]
    baseline: Annotated[OptionalText, Label("Бастапқы жағдай", "Исходная ситуация")] = LEFT_OUT
    steps: Annotated[ListOf[Step], AtLeast(1), Label("Қадамдар", "Шаги")]
    problems: Annotated[
        TextField, Label("Проблемалар мен қиындықтар, шаралар", "Проблемы и трудности, принятые меры")
    ]
    adjustments: Annotated[OptionalText, Label("Түзетулер мен негіздеме", "Коррективы и обоснование")] = (
        LEFT_OUT
    )
    partners: Annotated[OptionalText, Label("Серіктестердің қатысуы", "Участие партнеров")] = LEFT_OUT
    attachments: Annotated[ListOf[Attachment], Label("Қосымшалар", "Приложения")]
    project_manager: Annotated[Person, Label("Жоба жетекшісі", "Руководитель проекта")]
    compiled_on: Annotated[dt.date, Label("Есеп құрастырылған күн", "Дата составления отчета")]

    def rules(self) -> Iterator[Problem]:
        """Check annex 3: its number, the baseline of the first report, the days of events, the attachments."""
        if self.number < 1:
            yield Problem("number", "report.number_below_one", params={"value": self.number})
        if self.number == 1 and self.baseline is None:
            yield Problem("baseline", "baseline.missing")
        if self.number > 1 and self.baseline is not None:
            yield warning("baseline", "baseline.not_first_report", value=self.number)
        for index, step in enumerate(self.steps):
            for place, event in enumerate(step.events):
                yield from self._check_event(f"steps[{index}].events[{place}]", event)
        yield from check_references(self, len(self.attachments))

    def _check_event(self, path: str, event: StepEvent) -> Iterator[Problem]:
        """Yield an error if an event ends before it starts, or else a warning for its first doubtful day."""
        if event.ends_on is not None and event.ends_on < event.date:
            yield Problem(
                f"{path}.ends_on",
                "event.ends_before_start",
                params={"value": event.ends_on, "start": event.date},
            )
            return
        for name in ("date", "ends_on"):
            day: dt.date | None = getattr(event, name)
            if day is None:
                continue
            if day not in self.period:
                yield warning(
                    f"{path}.{name}",
                    "event.outside_period",
                    value=day,
                    start=self.period.start,
                    end=self.period.end,
                )
                return
            for problem in check_days([(f"{path}.{name}", day)], self.contract, self.compiled_on):
                yield problem
                return
