"""The passport of an event: «1. План мероприятий – паспорт мероприятия» of the general requirements.

The guide has the place, the plan, the number of participants, the step-by-step description and the expected
result. The time, the names, the responsible person and the customer's agreement are a reconstruction.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar

from formgen.bilingual import Text
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Form, Value
from formgen.model.fields import LEFT_OUT, Count, Label, ListOf, OptionalText, TextField, Texts
from formgen.model.parties import Organization, Person
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["EventPassportForm", "PassportEvent", "ProgrammeItem"]

_SIGNS = ("full_name", "position")


@value(frozen=True, kw_only=True)
class PassportEvent(Value):
    """A planned event. ``time`` is its beginning and end, as people write them: ``10:00–13:00``."""

    kind: Annotated[OptionalText, Label("Іс-шараның түрі", "Вид мероприятия")] = LEFT_OUT
    name: Annotated[TextField, Label("Іс-шара атауы", "Наименование мероприятия")]
    date: Annotated[Period, Label("Өтетін күні", "Дата проведения")]
    time: Annotated[str | None, Label("Өтетін уақыты", "Время проведения")] = None
    place: Annotated[TextField, Label("Өтетін орны", "Место проведения")]


@value(frozen=True, kw_only=True)
class ProgrammeItem(Value):
    """An item of an event's programme."""

    time: Annotated[str | None, Label("Уақыты", "Время")] = None
    item: Annotated[TextField, Label("Бағдарлама тармағы", "Пункт программы")]
    speaker: Annotated[OptionalText, Label("Баяндамашы", "Докладчик")] = LEFT_OUT


@value(frozen=True, kw_only=True)
class EventPassportForm(Form):
    """The passport of an event, as a paper of its own.

    ``EventPassport`` is the passport in the customer's general requirements.
    """

    TITLE: ClassVar[Text] = Text(kk="Іс-шара төлқұжаты", ru="Паспорт мероприятия")
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    SHOWS: ClassVar = {"supplier": ("name",), "responsible": _SIGNS, "customer_approval": _SIGNS}

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project: Annotated[TextField, Label("Жоба атауы", "Название проекта")]
    event: Annotated[PassportEvent, Label("Іс-шара", "Мероприятие")]
    programme: Annotated[ListOf[ProgrammeItem], Label("Өткізу жоспары", "План проведения")]
    participants: Annotated[Count, Label("Қатысушылар саны", "Количество участников")]
    steps: Annotated[
        Texts,
        Label("Қызмет түрлерінің кезең-кезеңімен сипаттамасы", "Поэтапное описание видов деятельности"),
    ]
    expected_result: Annotated[TextField, Label("Күтілетін нәтиже", "Ожидаемый результат")]
    responsible: Annotated[Person, Label("Жауапты тұлға", "Ответственное лицо")]
    customer_approval: Annotated[
        Person | None, Label("Келісілді: Тапсырыс беруші", "Согласовано: Заказчик")
    ] = None

    def rules(self) -> Iterator[Problem]:
        """Check the passport: the event has a programme or steps, and participants."""
        if not self.programme and not self.steps:
            yield Problem("programme", "passport.no_plan")
        if self.participants == 0:
            yield Problem("participants", "passport.no_participants")
