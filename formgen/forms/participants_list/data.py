"""The list of participants of an event: enclosed with the creative reports (annexes 3 and 4).

The guide gives the head of the table only, and in Russian. Its Kazakh words, the title, the lines above the table,
the total and the responsible person are a reconstruction.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated, ClassVar, Self, cast

from formgen.bilingual import Text, TextLike
from formgen.model.base import Value
from formgen.model.blanks import BLANK, blank_rows
from formgen.model.fields import Count, Label, OptionalText
from formgen.model.participants import (
    Participant,
    SheetToSign,
    count_sexes,
    has_codes,
    judge_blank_rows,
    judge_contacts,
    judge_names,
    judge_repeated,
    listed,
    without_contacts,
)
from formgen.model.parties import Contract, Organization, Person
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["ListedEvent", "ParticipantsList"]


@value(frozen=True, kw_only=True)
class ListedEvent(Value):
    """An event that people signed up for or took part in."""

    kind: Annotated[OptionalText, Label("Іс-шараның түрі", "Вид мероприятия")] = None
    name: Annotated[TextLike, Label("Іс-шара атауы", "Наименование мероприятия")]
    date: Annotated[Period, Label("Өткізілетін күні", "Дата проведения")]
    place: Annotated[TextLike, Label("Өтетін орны", "Место проведения")]


@value(frozen=True, kw_only=True)
class ParticipantsList(SheetToSign):
    """The list of participants of an event; before the event with ``blank_rows`` to write in.

    ``hide_contacts`` prints «*» in the place of every contact, and puts none into the document.
    """

    TITLE: ClassVar[Text] = Text(kk="Іс-шараға қатысушылар тізімі", ru="Список участников мероприятия")
    FORMATS: ClassVar[tuple[str, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"supplier": ("name",), "responsible": ("full_name", "position")}
    DROPS_NOUGHT: ClassVar[tuple[str, ...]] = ("blank_rows", "hide_contacts")
    HIDDEN_BY: ClassVar = {
        "hide_contacts": ("participants[].contacts", "participants[].phone", "participants[].email")
    }
    BLANK_ROWS: ClassVar = {"participants": 15}

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project: Annotated[TextLike, Label("Жоба атауы", "Название проекта")]
    contract: Annotated[Contract | None, Label("Шарт", "Договор")] = None
    event: Annotated[ListedEvent, Label("Іс-шара", "Мероприятие")]
    participants: Annotated[Sequence[Participant], Label("Қатысушылар", "Участники")]
    blank_rows: Annotated[Count | None, Label("Бос жолдар", "Пустые строки")] = None
    hide_contacts: Annotated[bool | None, Label("Байланыс деректері жасырылған", "Контакты скрыты")] = None
    responsible: Annotated[Person | None, Label("Жауапты тұлға", "Ответственное лицо")] = None

    @property
    def has_codes(self) -> bool:
        """Whether somebody is known by a code."""
        return has_codes(self.participants)

    @property
    def total(self) -> int:
        """How many participants are listed; to be written in by hand where there are only empty rows."""
        people = len(listed(self.participants))
        return people if people or not self.participants else cast("int", BLANK)

    @property
    def knows_sexes(self) -> bool:
        """Whether the sex of everybody is given."""
        return count_sexes(self.participants) is not None

    @property
    def men(self) -> int:
        """How many men are listed, where everybody's sex is given."""
        return (count_sexes(self.participants) or (0, 0))[0]

    @property
    def women(self) -> int:
        """How many women are listed, where everybody's sex is given."""
        return (count_sexes(self.participants) or (0, 0))[1]

    def rules(self) -> Iterator[Problem]:
        """Everybody has a name or a code, and the sheet holds somebody or room for somebody."""
        yield from judge_blank_rows("participants", self.participants, self.blank_rows)
        yield from judge_names("participants", self.participants)
        yield from judge_repeated("participants", self.participants)
        if not self.hide_contacts:
            yield from judge_contacts("participants", self.participants)

    def with_defaults(self) -> Self:
        """No contact is left where contacts are hidden."""
        return replace(self, participants=without_contacts(self.participants)) if self.hide_contacts else self

    def laid_out(self) -> Self:
        """The empty rows stand below the participants."""
        empty = blank_rows(Participant, self.blank_rows, "full_name", "workplace", "contacts")
        return replace(self, participants=(*self.participants, *empty)) if empty else self
