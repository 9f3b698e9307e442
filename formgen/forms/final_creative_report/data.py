"""The final creative report of a state social order: annex 4."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.attachment_references import check_references
from formgen.model.attachments import Attachment
from formgen.model.base import Form, Value, warning
from formgen.model.fields import LEFT_OUT, NO_ITEMS, AtLeast, Count, Label, ListOf, OptionalText, TextField
from formgen.model.participants import ParticipantList, check_contacts, check_names, check_repeated
from formgen.model.parties import Contract, Organization, Person, signer
from formgen.model.report_dates import check_days
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = [
    "Achievement",
    "BeneficiariesBySex",
    "BeneficiaryGroup",
    "Continuation",
    "EventCoverage",
    "FinalCreativeReport",
    "IndicatorResult",
    "ProjectSummary",
    "SocialEffect",
]


@value(frozen=True, kw_only=True)
class ProjectSummary(Value):
    """Section 1: the project in brief."""

    goals_and_results: Annotated[
        TextField, Label("Мақсаттар, міндеттер мен нәтижелер", "Цели, задачи и результаты")
    ]
    factors: Annotated[TextField, Label("Әсер еткен факторлар", "Повлиявшие факторы")]
    significance: Annotated[TextField, Label("Жобаның маңыздылығы", "Значимость проекта")]
    improvements: Annotated[TextField, Label("Жақсарту жөніндегі ұсыныстар", "Предложения по улучшению")]
    plans: Annotated[TextField, Label("Алдағы жоспарлар", "Дальнейшие планы")]


@value(frozen=True, kw_only=True)
class EventCoverage(Value):
    """The number of people that an event reached. Attachment N proves the Nth event."""

    name: Annotated[TextField, Label("Іс-шара атауы", "Наименование мероприятия")]
    planned: Annotated[Count, Label("Халықты қамту: жоспар", "Охват населения: план")]
    actual: Annotated[Count, Label("Халықты қамту: факт", "Охват населения: факт")]
    documents: Annotated[TextField, Label("Растайтын құжаттар", "Подтверждающие документы")]


@value(frozen=True, kw_only=True)
class Achievement(Value):
    """Section 3.1: the achievements of the project."""

    goal: Annotated[TextField, Label("Мақсатқа қол жеткізу", "Достижение цели")]
    impact: Annotated[TextField, Label("Іс-шаралардың жағдайға әсері", "Влияние действий на ситуацию")]
    conformity: Annotated[
        TextField,
        Label(
            "Нәтижелердің сәйкестігі, ауытқулардың негіздемесі",
            "Соответствие результатов, обоснование отклонений",
        ),
    ]
    satisfaction: Annotated[
        TextField, Label("Нысаналы топтың қанағаттану деңгейі", "Удовлетворенность целевой группы")
    ]
    changes: Annotated[TextField, Label("Әлеуметтік және басқа өзгерістер", "Социальные и другие изменения")]
    media_coverage: Annotated[TextField, Label("БАҚ-та жариялау", "Освещение в СМИ")]


@value(frozen=True, kw_only=True)
class IndicatorResult(Value):
    """The result of an indicator."""

    indicator: Annotated[TextField, Label("Индикатор", "Индикатор")]
    result: Annotated[TextField, Label("Нәтижесі", "Результат")]
    degree: Annotated[TextField, Label("Нәтижеге қол жеткізу деңгейі", "Степень достижения результата")]


@value(frozen=True, kw_only=True)
class BeneficiaryGroup(Value):
    """A target group by sex."""

    name: Annotated[TextField, Label("Нысаналы топ", "Целевая группа")]
    men: Annotated[Count, Label("Ер адамдар", "Мужчины")]
    women: Annotated[Count, Label("Әйелдер", "Женщины")]

    @property
    def total(self) -> int:
        """The number of men and women."""
        return self.men + self.women


@value(frozen=True, kw_only=True)
class BeneficiariesBySex(Value):
    """Section 3.2: the people whom the project served. Groups, if any, add up to ``men`` and ``women``."""

    men: Annotated[Count, Label("Ер адамдар", "Мужчины")]
    women: Annotated[Count, Label("Әйелдер", "Женщины")]
    groups: Annotated[ListOf[BeneficiaryGroup], Label("Нысаналы топтар", "Целевые группы")] = NO_ITEMS

    @property
    def total(self) -> int:
        """The number of men and women."""
        return self.men + self.women


@value(frozen=True, kw_only=True)
class SocialEffect(Value):
    """Section 4: the social effect of the project."""

    results: Annotated[
        TextField, Label("Нысаналы топтар алған нәтижелер", "Результаты, полученные целевыми группами")
    ]
    long_term: Annotated[TextField, Label("Ұзақ мерзімді әсер", "Долгосрочное влияние")]


@value(frozen=True, kw_only=True)
class Continuation(Value):
    """Section 7: a proposal to continue a topic, and a problem of the project."""

    proposal: Annotated[TextField, Label("Тақырыпты жалғастыру ұсынысы", "Предложение по продолжению темы")]
    problem: Annotated[TextField, Label("Кездескен негізгі проблема", "Основная проблема")]


@value(frozen=True, kw_only=True)
class FinalCreativeReport(Form):
    """Annex 4: the final creative report. ``[[N]]`` in a text refers to attachment N."""

    TITLE: ClassVar[Text] = Text(kk="Қорытынды шығармашылық есеп", ru="Итоговый творческий отчет")
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    REQUIRED: ClassVar = ("signatory",)
    SHOWS: ClassVar = {
        "supplier": ("name",),
        "compiled_by": ("full_name", "phones"),
        "signatory": ("full_name", "position"),
    }

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project_name: Annotated[TextField, Label("Жоба атауы", "Название проекта")]
    contract: Annotated[Contract, Label("Шарт", "Договор")]
    period: Annotated[Period, Label("Есепті кезең", "Отчетный период")]
    compiled_by: Annotated[Person, Label("Құрастырушы", "Составитель")]
    compiled_on: Annotated[dt.date, Label("Есеп құрастырылған күн", "Дата составления отчета")]
    summary: Annotated[ProjectSummary, Label("Қысқаша жалпы ақпарат", "Краткая общая информация")]
    events: Annotated[ListOf[EventCoverage], AtLeast(1), Label("Іс-шаралар", "Мероприятия")]
    achievement: Annotated[
        Achievement, Label("Мақсатқа және нәтижелерге қол жеткізу", "Достижение цели и результатов")
    ]
    indicator_results: Annotated[
        ListOf[IndicatorResult], Label("Индикаторлардың нәтижелері", "Результаты по индикаторам")
    ]
    beneficiaries: Annotated[BeneficiariesBySex, Label("Қызмет алушылар", "Услугополучатели")]
    social_effect: Annotated[
        SocialEffect, Label("Жобаның әлеуметтік тиімділігі", "Социальная эффективность проекта")
    ]
    partners: Annotated[OptionalText, Label("Серіктестердің үлесі", "Вклад партнеров")] = LEFT_OUT
    organization_development: Annotated[
        TextField, Label("Ұйымның дамуына әсері", "Влияние на развитие организации")
    ]
    continuation: Annotated[ListOf[Continuation], Label("Жобаның жалғасы", "Продолжение проекта")]
    recommendations: Annotated[
        TextField, Label("Мемлекеттік органдарға ұсынымдар", "Рекомендации для государственных органов")
    ]
    attachments: Annotated[ListOf[Attachment], Label("Қосымшалар", "Приложения")]
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None
    participants: Annotated[ListOf[ParticipantList], Label("Қатысушылар тізімдері", "Списки участников")] = (
        NO_ITEMS
    )

    def rules(self) -> Iterator[Problem]:
        """Check annex 4: the numbers of people, the participants, the days and the attachments.

        Section 2 names attachment N in the row of event N. So each event needs the attachment of its number,
        and each attachment after the last event needs a reference in a text.
        """
        if signer(self.signatory, self.supplier) is None:
            yield Problem("supplier.head", "signer.missing")
        if not self.compiled_by.phones:
            yield Problem("compiled_by.phones", "value.missing")
        yield from self._check_groups()
        has_conformity = _has_words(Text.of(self.achievement.conformity))
        for index, event in enumerate(self.events):
            if event.actual < event.planned and not has_conformity:
                yield warning(
                    f"events[{index}].actual", "event.below_plan", value=event.actual, planned=event.planned
                )
            if index >= len(self.attachments):
                yield warning(f"events[{index}]", "event.no_attachment", value=index + 1)
        days = ((f"participants[{index}].date", each.date) for index, each in enumerate(self.participants))
        yield from check_days(days, self.contract, self.compiled_on)
        for index, each in enumerate(self.participants):
            path = f"participants[{index}].people"
            yield from check_names(path, each.people)
            yield from check_repeated(path, each.people)
            yield from check_contacts(path, each.people)
        yield from check_references(self, len(self.attachments), named=range(1, len(self.events) + 1))

    def _check_groups(self) -> Iterator[Problem]:
        groups = self.beneficiaries.groups
        for name in ("men", "women") if groups else ():
            value = getattr(self.beneficiaries, name)
            people = sum(getattr(group, name) for group in groups)
            if people != value:
                params = {"value": value, "sum": people}
                yield Problem(f"beneficiaries.{name}", "beneficiaries.sum_differs", params=params)

    def with_defaults(self) -> Self:
        """Return the report with the supplier's head as the signatory, if none is named."""
        return replace(self, signatory=signer(self.signatory, self.supplier))


def _has_words(text: Text) -> bool:
    """Tell whether a text has a letter or a digit. A dash in both languages counts as empty."""
    return any(letter.isalnum() for half in (text.kk, text.ru) for letter in half or "")
