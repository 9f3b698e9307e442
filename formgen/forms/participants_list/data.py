"""The list of participants of an event, which the creative reports enclose (annexes 3 and 4).

The guide has only the head of the table, in Russian. Its Kazakh words, the title, the lines above the table,
the total and the responsible person are a reconstruction.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Self, cast

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Value
from formgen.model.blanks import BLANK, blank_rows
from formgen.model.fields import LEFT_OUT, Count, Label, ListOf, OptionalText, TextField
from formgen.model.participants import (
    Participant,
    SheetToSign,
    check_blank_rows,
    check_contacts,
    check_names,
    check_repeated,
    count_sexes,
    has_codes,
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
    """An event with participants."""

    kind: Annotated[OptionalText, Label("Іс-шараның түрі", "Вид мероприятия")] = LEFT_OUT
    name: Annotated[TextField, Label("Іс-шара атауы", "Наименование мероприятия")]
    date: Annotated[Period, Label("Өтетін күні", "Дата проведения")]
    place: Annotated[TextField, Label("Өтетін орны", "Место проведения")]


@value(frozen=True, kw_only=True)
class ParticipantsList(SheetToSign):
    """The list of participants of an event. Before the event it has ``blank_rows`` to write in.

    ``hide_contacts`` prints «*» in place of every contact, so that no contact is in the document.
    """

    TITLE: ClassVar[Text] = Text(kk="Іс-шараға қатысушылар тізімі", ru="Список участников мероприятия")
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"supplier": ("name",), "responsible": ("full_name", "position")}
    DROPS_ZERO: ClassVar[tuple[str, ...]] = ("blank_rows", "hide_contacts")
    HIDDEN_BY: ClassVar = {
        "hide_contacts": ("participants[].contacts", "participants[].phone", "participants[].email")
    }
    BLANK_ROWS: ClassVar = {"participants": 15}

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project: Annotated[TextField, Label("Жоба атауы", "Название проекта")]
    contract: Annotated[Contract | None, Label("Шарт", "Договор")] = None
    event: Annotated[ListedEvent, Label("Іс-шара", "Мероприятие")]
    participants: Annotated[ListOf[Participant], Label("Қатысушылар", "Участники")]
    blank_rows: Annotated[Count | None, Label("Бос жолдар саны", "Количество пустых строк")] = None
    hide_contacts: Annotated[bool | None, Label("Байланыс деректері жасырылған", "Контакты скрыты")] = None
    responsible: Annotated[Person | None, Label("Жауапты тұлға", "Ответственное лицо")] = None

    @property
    def has_codes(self) -> bool:
        """Whether a participant has a code."""
        return has_codes(self.participants)

    @property
    def total(self) -> int:
        """The number of listed participants. It is written in by hand if there are only empty rows."""
        people = len(listed(self.participants))
        return people if people or not self.participants else cast("int", BLANK)

    @property
    def knows_sexes(self) -> bool:
        """Whether the sex of every participant is known."""
        return count_sexes(self.participants) is not None

    @property
    def men(self) -> int:
        """The number of men, or 0 if the sex of a participant is unknown."""
        return (count_sexes(self.participants) or (0, 0))[0]

    @property
    def women(self) -> int:
        """The number of women, or 0 if the sex of a participant is unknown."""
        return (count_sexes(self.participants) or (0, 0))[1]

    def rules(self) -> Iterator[Problem]:
        """Check the list: it has rows, and each participant has a name or a code, once, and contacts."""
        yield from check_blank_rows("participants", self.participants, self.blank_rows)
        yield from check_names("participants", self.participants)
        yield from check_repeated("participants", self.participants)
        if not self.hide_contacts:
            yield from check_contacts("participants", self.participants)

    def with_defaults(self) -> Self:
        """Return the list without contacts, if they are hidden."""
        return replace(self, participants=without_contacts(self.participants)) if self.hide_contacts else self

    def laid_out(self) -> Self:
        """Return the list with its empty rows after the participants."""
        empty = blank_rows(Participant, self.blank_rows, "full_name", "workplace", "contacts")
        return replace(self, participants=(*self.participants, *empty)) if empty else self
