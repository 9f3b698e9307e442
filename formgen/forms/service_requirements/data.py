"""The customer's general requirements for the services of a project: annex 1, second part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar

from formgen.bilingual import Text, TextLike
from formgen.model.acts import LAW_2005, STANDARD_2018, Act
from formgen.model.base import Form, Value
from formgen.model.fields import AtLeast, Count, Label, OptionalText
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

    name: Annotated[TextLike, Label("Жоба атауы", "Название проекта")]
    goal: Annotated[TextLike, Label("Жоба мақсаты", "Цель проекта")]


@value(frozen=True, kw_only=True)
class BidContents(Value):
    """The contents of a bid besides its fit with the customer's specification."""

    goals: Annotated[
        OptionalText, Label("Қызмет мақсатының сәйкестігі", "Соответствие цели деятельности")
    ] = None
    action_plan: Annotated[
        OptionalText, Label("Іс-шаралар жоспарының сәйкестігі", "Соответствие плана мероприятий")
    ] = None
    database: Annotated[
        OptionalText,
        Label("ҮЕҰ дерекқорында болуы туралы мәліметтер", "Сведения о наличии в Базе данных НПО"),
    ] = None
    experience: Annotated[OptionalText, Label("Жұмыс тәжірибесі", "Опыт работы")] = None
    indicators: Annotated[OptionalText, Label("Индикаторлардың болуы", "Наличие индикаторов")] = None


@value(frozen=True, kw_only=True)
class EventPassport(Value):
    """The plan of an event."""

    name: Annotated[TextLike, Label("Іс-шара атауы", "Наименование мероприятия")]
    place: Annotated[TextLike, Label("Өтетін орны", "Место проведения")]
    schedule: Annotated[TextLike, Label("Өткізу жоспары", "План проведения")]
    participants: Annotated[Count, Label("Қатысушылар саны", "Количество участников")]
    steps: Annotated[
        Sequence[TextLike],
        Label("Қызмет түрлерінің кезең-кезеңмен сипаттамасы", "Поэтапное описание видов деятельности"),
    ]
    expected_result: Annotated[TextLike, Label("Күтілетін нәтиже", "Ожидаемый результат")]


@value(frozen=True, kw_only=True)
class CoverageRow(Value):
    """The number of people that a kind of event must reach."""

    kind: Annotated[TextLike, Label("Іс-шара түрі", "Вид мероприятия")]
    participants: Annotated[Count, Label("Қатысушылар саны", "Количество участников")]
    results: Annotated[TextLike, Label("Нәтижелер түрі", "Вид результатов")]


@value(frozen=True, kw_only=True)
class MoreRequirement(Value):
    """A section that the customer adds, from the eighth on."""

    title: Annotated[TextLike, Label("Талаптың атауы", "Название требования")]
    body: Annotated[TextLike, Label("Талаптың мазмұны", "Содержание требования")]


@value(frozen=True, kw_only=True)
class ServiceRequirements(Form):
    """Annex 1, second part: the customer's requirements for the services of a project."""

    TITLE: ClassVar[Text] = Text(
        kk="Жобаны өткізу кезінде көрсетілетін қызметтерге қойылатын жалпы талаптар",
        ru="Общие требования к услугам, оказываемым при проведении проекта",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, STANDARD_2018)
    SHOWS: ClassVar = {"signatory": ("full_name", "position")}

    customer: Annotated[TextLike, Label("Тапсырыс беруші", "Заказчик")]
    project: Annotated[RequiredProject, Label("Жоба", "Проект")]
    tasks: Annotated[Sequence[TextLike], AtLeast(1), Label("Міндеттер", "Задачи")]
    management: Annotated[
        TextLike,
        Label("Жобаны басқару (қысқаша сипаттама)", "Управление проектом (краткое описание)"),
    ]
    provision: Annotated[
        Sequence[TextLike],
        Label("Жобаны ұйымдастыру және қамтамасыз ету", "Организация и обеспечение проекта"),
    ]
    information_support: Annotated[
        Sequence[TextLike],
        Label("Іс-шараларды ақпараттық сүйемелдеу", "Информационное сопровождение мероприятий"),
    ]
    bid_contents: Annotated[
        BidContents | None, Label("Конкурстық өтінімнің мазмұны", "Содержание конкурсной заявки")
    ] = None
    event_passports: Annotated[
        Sequence[EventPassport], AtLeast(1), Label("Іс-шаралардың төлқұжаттары", "Паспорта мероприятий")
    ]
    coverage: Annotated[Sequence[CoverageRow], AtLeast(1), Label("Халықты қамту", "Охват населения")]
    supplier_duties: Annotated[
        Sequence[TextLike],
        Label("Әлеуетті өнім берушінің міндеттері", "Обязанности потенциального поставщика"),
    ]
    premises: Annotated[
        TextLike, Label("Үй-жайларды безендіру талаптары", "Требования к оформлению помещений")
    ]
    handover: Annotated[
        TextLike, Label("Қызмет көрсету нәтижелерін тапсыру", "Передача результатов оказания услуг")
    ]
    more_requirements: Annotated[
        Sequence[MoreRequirement], Label("Басқа да талаптар", "Другие требования")
    ] = ()
    signatory: Annotated[Person | None, Label("Қол қоюшы", "Подписывающий")] = None
