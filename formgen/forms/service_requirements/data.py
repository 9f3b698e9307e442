"""The customer's general requirements for the services of a project: annex 1, second part."""

from __future__ import annotations

from typing import Annotated, ClassVar

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, STANDARD_2018, Act
from formgen.model.base import Form, Value
from formgen.model.fields import (
    LEFT_OUT,
    NO_ITEMS,
    AtLeast,
    Count,
    Label,
    ListOf,
    OptionalText,
    TextField,
    Texts,
)
from formgen.model.parties import Person
from formgen.records import value

__all__ = [
    "BidContents",
    "CoverageRow",
    "EventPassport",
    "MoreRequirement",
    "RequiredProject",
    "ServiceRequirements",
]


@value(frozen=True, kw_only=True)
class RequiredProject(Value):
    """The project that needs the services."""

    name: Annotated[TextField, Label("Жоба атауы", "Название проекта")]
    goal: Annotated[TextField, Label("Жоба мақсаты", "Цель проекта")]


@value(frozen=True, kw_only=True)
class BidContents(Value):
    """The contents of a bid besides its fit with the customer's specification."""

    goals: Annotated[
        OptionalText, Label("Қызмет мақсатының сәйкестігі", "Соответствие цели деятельности")
    ] = LEFT_OUT
    action_plan: Annotated[
        OptionalText, Label("Іс-шаралар жоспарының сәйкестігі", "Соответствие плана мероприятий")
    ] = LEFT_OUT
    database: Annotated[
        OptionalText,
        Label("ҮЕҰ дерекқорында болуы туралы мәліметтер", "Сведения о наличии в Базе данных НПО"),
    ] = LEFT_OUT
    experience: Annotated[OptionalText, Label("Жұмыс тәжірибесі", "Опыт работы")] = LEFT_OUT
    indicators: Annotated[OptionalText, Label("Индикаторлардың болуы", "Наличие индикаторов")] = LEFT_OUT


@value(frozen=True, kw_only=True)
class EventPassport(Value):
    """The plan of an event."""

    name: Annotated[TextField, Label("Іс-шара атауы", "Наименование мероприятия")]
    place: Annotated[TextField, Label("Өтетін орны", "Место проведения")]
    schedule: Annotated[TextField, Label("Өткізу жоспары", "План проведения")]
    participants: Annotated[Count, Label("Қатысушылар саны", "Количество участников")]
    steps: Annotated[
        Texts,
        Label("Қызмет түрлерінің кезең-кезеңмен сипаттамасы", "Поэтапное описание видов деятельности"),
    ]
    expected_result: Annotated[TextField, Label("Күтілетін нәтиже", "Ожидаемый результат")]


@value(frozen=True, kw_only=True)
class CoverageRow(Value):
    """The number of people that a kind of event must reach."""

    kind: Annotated[TextField, Label("Іс-шара түрі", "Вид мероприятия")]
    participants: Annotated[Count, Label("Қатысушылар саны", "Количество участников")]
    results: Annotated[TextField, Label("Нәтижелер түрі", "Вид результатов")]


@value(frozen=True, kw_only=True)
class MoreRequirement(Value):
    """A section that the customer adds, from the eighth on."""

    title: Annotated[TextField, Label("Талаптың атауы", "Название требования")]
    body: Annotated[TextField, Label("Талаптың мазмұны", "Содержание требования")]


@value(frozen=True, kw_only=True)
class ServiceRequirements(Form):
    """Annex 1, second part: the customer's requirements for the services of a project."""

    TITLE: ClassVar[Text] = Text(
        kk="Жобаны өткізу кезінде көрсетілетін қызметтерге қойылатын жалпы талаптар",
        ru="Общие требования к услугам, оказываемым при проведении проекта",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, STANDARD_2018)
    SHOWS: ClassVar = {"signatory": ("full_name", "position")}

    customer: Annotated[TextField, Label("Тапсырыс беруші", "Заказчик")]
    project: Annotated[RequiredProject, Label("Жоба", "Проект")]
    tasks: Annotated[Texts, AtLeast(1), Label("Міндеттер", "Задачи")]
    management: Annotated[
        TextField,
        Label("Жобаны басқару (қысқаша сипаттама)", "Управление проектом (краткое описание)"),
    ]
    provision: Annotated[
        Texts,
        Label("Жобаны ұйымдастыру және қамтамасыз ету", "Организация и обеспечение проекта"),
    ]
    information_support: Annotated[
        Texts,
        Label("Іс-шараларды ақпараттық сүйемелдеу", "Информационное сопровождение мероприятий"),
    ]
    bid_contents: Annotated[
        BidContents | None, Label("Конкурстық өтінімнің мазмұны", "Содержание конкурсной заявки")
    ] = None
    event_passports: Annotated[
        ListOf[EventPassport], AtLeast(1), Label("Іс-шаралардың төлқұжаттары", "Паспорта мероприятий")
    ]
    coverage: Annotated[ListOf[CoverageRow], AtLeast(1), Label("Халықты қамту", "Охват населения")]
    supplier_duties: Annotated[
        Texts,
        Label("Әлеуетті өнім берушінің міндеттері", "Обязанности потенциального поставщика"),
    ]
    premises: Annotated[
        TextField, Label("Үй-жайларды безендіру талаптары", "Требования к оформлению помещений")
    ]
    handover: Annotated[
        TextField, Label("Қызмет көрсету нәтижелерін тапсыру", "Передача результатов оказания услуг")
    ]
    more_requirements: Annotated[ListOf[MoreRequirement], Label("Басқа да талаптар", "Другие требования")] = (
        NO_ITEMS
    )
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None
