"""The technical specification of a potential supplier: annex 1 of the forms for the state social order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, STANDARD_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.competitions import Competition
from formgen.model.expenses import Expense
from formgen.model.fields import (
    LEFT_OUT,
    NO_ITEMS,
    AtLeast,
    Choice,
    Count,
    Label,
    ListOf,
    Money,
    OptionalText,
    TextField,
    Texts,
)
from formgen.model.parties import Organization, Person, signer
from formgen.model.sums import add_up, check_total
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = [
    "Beneficiaries",
    "BeneficiaryCategory",
    "Experience",
    "Indicator",
    "IndicatorKind",
    "IndicatorLevel",
    "Lot",
    "MediaPlanItem",
    "PlannedEvent",
    "PreviousProject",
    "ProjectBudget",
    "Risk",
    "TeamMember",
    "TechnicalSpecification",
]


class IndicatorLevel(Choice):
    """The level that an indicator measures, from the input to the impact."""

    INPUT = ("input", "салым", "вклад")
    PROCESS = ("process", "үдеріс", "процесс")
    SHORT_TERM = ("short_term", "қысқа мерзімді нәтиже", "краткосрочный результат")
    INTERMEDIATE = ("intermediate", "аралық нәтиже", "промежуточный результат")
    IMPACT = ("impact", "ықпал ету (ұзақ мерзімді нәтиже)", "воздействие (долгосрочный результат)")


class IndicatorKind(Choice):
    """The way in which an indicator measures: by numbers or by quality."""

    QUANTITATIVE = ("quantitative", "сандық", "количественный")
    QUALITATIVE = ("qualitative", "сапалық", "качественный")


@value(frozen=True, kw_only=True)
class Lot(Value):
    """The lot of the competition that a bid is for."""

    number: Annotated[str, Label("Лот нөмірі", "Номер лота")]
    name: Annotated[TextField, Label("Лот атауы", "Наименование лота")]


@value(frozen=True, kw_only=True)
class Experience(Value):
    """Section 2: the supplier's experience."""

    social_programs: Annotated[
        OptionalText,
        Label(
            "Әлеуметтік бағдарламалар мен жобаларды іске асыру тәжірибесі",
            "Опыт реализации социальных программ и проектов",
        ),
    ] = LEFT_OUT
    similar_projects: Annotated[
        TextField, Label("Ұқсас жобаларды орындау тәжірибесі", "Опыт выполнения аналогичных проектов")
    ]
    market: Annotated[TextField, Label("Қызмет көрсету нарығындағы тәжірибе", "Опыт на рынке оказания услуг")]


@value(frozen=True, kw_only=True)
class PreviousProject(Value):
    """A social project or programme of the last three to five years."""

    name: Annotated[TextField, Label("Жобаның немесе бағдарламаның атауы", "Название проекта или программы")]
    summary: Annotated[
        OptionalText,
        Label("Негізгі қызметтің қысқаша сипаттамасы", "Краткое описание основной деятельности"),
    ] = LEFT_OUT
    period: Annotated[Period, Label("Іске асыру мерзімдері", "Сроки реализации")]
    customer: Annotated[
        TextField, Label("Тапсырыс берушінің (донордың) атауы", "Наименование заказчика (донора)")
    ]
    geography: Annotated[TextField, Label("Географиялық қамту", "Географический охват")]
    cost: Annotated[Money, Label("Құны, теңге", "Стоимость, тенге")]
    results: Annotated[TextField, Label("Нәтижелері", "Результаты")]


@value(frozen=True, kw_only=True)
class TeamMember(Value):
    """A position in the project's team. Its person may not be known yet."""

    position: Annotated[TextField, Label("Лауазымы", "Должность")]
    full_name: Annotated[OptionalText, Label("Т.А.Ә.", "Ф.И.О.")] = LEFT_OUT
    qualification: Annotated[
        TextField,
        Label("Біліктілігі, жұмыс тәжірибесі, сертификаттары", "Квалификация, опыт работы, сертификаты"),
    ]


@value(frozen=True, kw_only=True)
class BeneficiaryCategory(Value):
    """A target group and the number of its participants."""

    name: Annotated[TextField, Label("Санат", "Категория")]
    direct: Annotated[Count, Label("Тікелей қатысушылар саны", "Количество непосредственных участников")]


@value(frozen=True, kw_only=True)
class Beneficiaries(Value):
    """Section 4.3: the number of people whom the project serves."""

    direct: Annotated[Count, Label("Тікелей қамту", "Прямой охват")]
    indirect: Annotated[Count, Label("Жанама қамту", "Косвенный охват")]
    categories: Annotated[
        ListOf[BeneficiaryCategory],
        Label("Қызмет тұтынушылардың санаттары", "Категории услугополучателей"),
    ]


@value(frozen=True, kw_only=True)
class PlannedEvent(Value):
    """An event of the action plan."""

    kind: Annotated[TextField, Label("Іс-шараның түрі", "Вид мероприятия")]
    name: Annotated[TextField, Label("Іс-шараның атауы", "Наименование мероприятия")]
    period: Annotated[Period, Label("Өту мерзімі", "Срок проведения")]
    place: Annotated[TextField, Label("Өтетін орны", "Место проведения")]
    responsible: Annotated[TextField, Label("Жауапты тұлғалардың Т.А.Ә.", "Ф.И.О. ответственных лиц")]
    description: Annotated[OptionalText, Label("Іс-шараның сипаттамасы", "Описание мероприятия")] = LEFT_OUT


@value(frozen=True, kw_only=True)
class MediaPlanItem(Value):
    """A publication that the project plans."""

    topic: Annotated[
        TextField, Label("Іс-шара немесе сөз сөйлеу тақырыбы", "Мероприятие или тема выступления")
    ]
    responsible: Annotated[
        TextField, Label("Дайындауға жауапты адамның Т.А.Ә.", "Ф.И.О. ответственного за подготовку")
    ]
    outlet: Annotated[TextField, Label("БАҚ/әлеуметтік желі атауы", "Наименование СМИ/социальной сети")]
    expected_on: Annotated[
        dt.date, Label("Жарияланымның болжалды шығу мерзімі", "Предполагаемый срок выхода публикации")
    ]


@value(frozen=True, kw_only=True)
class Indicator(Value):
    """A measure of the project's results."""

    level: Annotated[IndicatorLevel | str, Label("Деңгейі", "Уровень")]
    kind: Annotated[IndicatorKind | str, Label("Түрі", "Вид")]
    name: Annotated[TextField, Label("Индикатор", "Индикатор")]
    target: Annotated[TextField, Label("Нысаналы мәні", "Целевое значение")]


@value(frozen=True, kw_only=True)
class Risk(Value):
    """A risk of the project and the measure against it."""

    risk: Annotated[TextField, Label("Тәуекел", "Риск")]
    mitigation: Annotated[
        TextField,
        Label("Қаупін және салдарын азайту стратегиясы", "Стратегия снижения риска и его последствий"),
    ]


@value(frozen=True, kw_only=True)
class ProjectBudget(Value):
    """The sources of the project's money in tenge."""

    requested: Annotated[Money, Label("Сұралатын сома, теңге", "Запрашиваемая сумма, тенге")]
    own_contribution: Annotated[Money, Label("ҮЕҰ салымы, теңге", "Вклад НПО, тенге")]

    @property
    def cost(self) -> Decimal:
        """The cost of the project in tenge: the requested sum and the NGO's own contribution."""
        return add_up((self.requested, self.own_contribution))


@value(frozen=True, kw_only=True)
class TechnicalSpecification(Form):
    """Annex 1: the technical specification of a state social order."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік әлеуметтік тапсырыстың техникалық сипаттамасы",
        ru="Техническая спецификация государственного социального заказа",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, STANDARD_2018)
    REQUIRED: ClassVar = ("signatory",)
    SHOWS: ClassVar = {"supplier": ("name",), "signatory": ("full_name", "position")}

    supplier: Annotated[Organization, Label("Әлеуетті өнім беруші", "Потенциальный поставщик")]
    competition: Annotated[Competition, Label("Конкурс", "Конкурс")]
    lot: Annotated[Lot, Label("Лот", "Лот")]
    goals: Annotated[Texts, AtLeast(3), Label("Қызмет мақсаттары", "Цели деятельности")]
    experience: Annotated[Experience, Label("Жұмыс тәжірибесі", "Опыт работы")]
    previous_projects: Annotated[ListOf[PreviousProject], Label("Алдыңғы жобалар", "Предыдущие проекты")]
    team: Annotated[ListOf[TeamMember], Label("Жобалық команда", "Проектная команда")]
    tasks: Annotated[Texts, AtLeast(1), Label("Жобаның міндеттері", "Задачи проекта")]
    mechanism: Annotated[
        TextField, Label("Жобаны іске асыру тетігі (әдістері)", "Механизм (методы) реализации проекта")
    ]
    beneficiaries: Annotated[
        Beneficiaries, Label("Әлеуетті қызмет тұтынушылар", "Потенциальные услугополучатели")
    ]
    action_plan: Annotated[ListOf[PlannedEvent], AtLeast(1), Label("Іс-шаралар жоспары", "План мероприятий")]
    media_plan: Annotated[ListOf[MediaPlanItem], Label("Медиажоспар", "Медиаплан")]
    indicators: Annotated[ListOf[Indicator], AtLeast(1), Label("Индикаторлар", "Индикаторы")]
    risks: Annotated[ListOf[Risk], Label("Тәуекелдер", "Риски")]
    partners: Annotated[Texts, Label("Жоба бойынша серіктестер", "Партнеры по проекту")] = NO_ITEMS
    geography: Annotated[OptionalText, Label("Жоба географиясы", "География проекта")] = LEFT_OUT
    place: Annotated[OptionalText, Label("Жобаны іске асыру орны", "Место реализации проекта")] = LEFT_OUT
    monitoring: Annotated[
        OptionalText, Label("Жобаның мониторингі және бағалануы", "Мониторинг и оценка проекта")
    ] = LEFT_OUT
    budget: Annotated[ProjectBudget | None, Label("Бюджет", "Бюджет")] = None
    estimate: Annotated[ListOf[Expense], Label("Шығыстар сметасы", "Смета расходов")] = NO_ITEMS
    additional_resources: Annotated[
        OptionalText,
        Label(
            "Қосымша қаржыландыру мен сарапшыларды тарту мүмкіндігі",
            "Возможность привлечения финансирования и экспертов",
        ),
    ] = LEFT_OUT
    material_base: Annotated[
        OptionalText, Label("Материалдық-техникалық база", "Материально-техническая база")
    ] = LEFT_OUT
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None

    @property
    def estimate_total(self) -> Decimal:
        """The total of the estimate in tenge."""
        return add_up(expense.sum for expense in self.estimate)

    def rules(self) -> Iterator[Problem]:
        """Check annex 1. Warnings name the conditions under which the Standard gives the best mark."""
        if signer(self.signatory, self.supplier) is None:
            yield Problem("supplier.head", "signer.missing")
        people = sum(category.direct for category in self.beneficiaries.categories)
        if people != self.beneficiaries.direct:
            params = {"value": self.beneficiaries.direct, "sum": people}
            yield Problem("beneficiaries.direct", "beneficiaries.sum_differs", params=params)
        yield from check_total("estimate", self.estimate_total)
        yield from self._check_indicators()
        for name in ("media_plan", "risks"):
            if not getattr(self, name):
                yield warning(name, f"{name}.empty")
        if self.action_plan:
            yield from self._check_projects(min(event.period.start for event in self.action_plan))
            yield from self._check_years()

    def _check_indicators(self) -> Iterator[Problem]:
        """Yield a warning unless every level has both kinds of indicators, as the best mark requires."""
        found = {(indicator.level, indicator.kind) for indicator in self.indicators}
        lacking = [
            (level, kind) for level in IndicatorLevel for kind in IndicatorKind if (level, kind) not in found
        ]
        if self.indicators and lacking:
            yield warning(
                "indicators",
                "indicators.incomplete",
                missing=tuple(lacking),
            )

    def _check_projects(self, start: dt.date) -> Iterator[Problem]:
        for index, project in enumerate(self.previous_projects):
            end = project.period.end
            if (end.year + 5, end.month, end.day) < (start.year, start.month, start.day):
                yield warning(
                    f"previous_projects[{index}].period",
                    "previous_project.too_old",
                    value=end,
                    start=start,
                    years=5,
                )

    def _check_years(self) -> Iterator[Problem]:
        """Yield a warning if services last over one financial year and no material base is described."""
        first = min(event.period.start for event in self.action_plan).year
        last = max(event.period.end for event in self.action_plan).year
        if first < last and self.material_base is None:
            yield warning("material_base", "material_base.missing", start=first, end=last)

    def with_defaults(self) -> Self:
        """Return the form with the supplier's head as the signatory, if none is named."""
        return replace(self, signatory=signer(self.signatory, self.supplier))
