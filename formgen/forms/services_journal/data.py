"""The journal of services rendered (consultations), which the creative reports enclose (annexes 3 and 4).

The guide names the journal and states that it has contacts. All of its columns are a reconstruction.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Annotated, ClassVar, Self, cast

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Value, warning
from formgen.model.blanks import BLANK, blank_rows
from formgen.model.fields import LEFT_OUT, Count, Email, Label, ListOf, OptionalText, TextField
from formgen.model.participants import (
    Sex,
    SheetToSign,
    check_blank_rows,
    check_names,
    listed,
    without_contacts,
)
from formgen.model.parties import Contract, Organization, Person
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = ["ServiceEntry", "ServicesJournal"]


@value(frozen=True, kw_only=True)
class ServiceEntry(Value):
    """A service and the person who received it, with a name or a code, never both."""

    ONE_OF: ClassVar[tuple[str, ...]] = ("code", "full_name")

    date: Annotated[dt.date, Label("Күні", "Дата")]
    full_name: Annotated[OptionalText, Label("Қызмет алушының Т.А.Ә.", "Ф.И.О. получателя услуги")] = LEFT_OUT
    code: Annotated[str | None, Label("Қызмет алушының коды", "Код получателя услуги")] = None
    phone: Annotated[str | None, Label("Телефон", "Телефон")] = None
    email: Annotated[Email | None, Label("E-mail", "E-mail")] = None
    service: Annotated[TextField, Label("Қызмет түрі, тақырыбы", "Вид услуги, тема")]
    result: Annotated[OptionalText, Label("Нәтижесі", "Результат")] = LEFT_OUT
    specialist: Annotated[OptionalText, Label("Маман", "Специалист")] = LEFT_OUT
    sex: Annotated[Sex | str | None, Label("Жынысы", "Пол")] = None


@value(frozen=True, slots=True)
class ServiceCount:
    """The number of times that a kind of service was rendered."""

    service: Text
    count: int


@value(frozen=True, kw_only=True)
class ServicesJournal(SheetToSign):
    """The journal of services. Before they are rendered, it has ``blank_rows`` to write in.

    Entries print in the order of their dates. ``hide_contacts`` prints «*» in place of every contact, so that
    no contact is in the document.
    """

    TITLE: ClassVar[Text] = Text(
        kk="Көрсетілген қызметтер (консультациялар) журналы", ru="Журнал оказанных услуг (консультаций)"
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"supplier": ("name",), "responsible": ("full_name", "position")}
    DROPS_ZERO: ClassVar[tuple[str, ...]] = ("blank_rows", "hide_contacts")
    HIDDEN_BY: ClassVar = {"hide_contacts": ("entries[].phone", "entries[].email")}
    BLANK_ROWS: ClassVar = {"entries": 15}

    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project: Annotated[TextField, Label("Жоба атауы", "Название проекта")]
    contract: Annotated[Contract | None, Label("Шарт", "Договор")] = None
    period: Annotated[Period, Label("Мерзімі", "Период")]
    entries: Annotated[ListOf[ServiceEntry], Label("Жазбалар", "Записи")]
    blank_rows: Annotated[Count | None, Label("Бос жолдар саны", "Количество пустых строк")] = None
    hide_contacts: Annotated[bool | None, Label("Байланыс деректері жасырылған", "Контакты скрыты")] = None
    responsible: Annotated[Person | None, Label("Жауапты тұлға", "Ответственное лицо")] = None

    @property
    def total(self) -> int:
        """The number of entries. It is written in by hand if there are only empty rows."""
        entries = len(listed(self.entries))
        return entries if entries or not self.entries else cast("int", BLANK)

    @property
    def people(self) -> int:
        """The number of different people, told apart by code, or else by name and printed contacts."""
        people = {entry.code or (entry.full_name, entry.phone, entry.email) for entry in listed(self.entries)}
        return len(people) if people or not self.entries else cast("int", BLANK)

    @property
    def services(self) -> Sequence[ServiceCount]:
        """The kinds of services in the order of their first entries, each with the number of its entries."""
        kinds: dict[tuple[str, str], list[Text]] = {}
        for entry in listed(self.entries):
            service = entry.service
            if not isinstance(service, Text):  # in a draft it may be still to be written in
                continue
            key = (service.kk or "").casefold(), (service.ru or "").casefold()
            kinds.setdefault(key, []).append(service)
        return tuple(ServiceCount(found[0], len(found)) for found in kinds.values())

    def rules(self) -> Iterator[Problem]:
        """Check the journal: it has rows, each with a name or a code, and each day lies within the period."""
        yield from check_blank_rows("entries", self.entries, self.blank_rows)
        yield from check_names("entries", self.entries)
        days = [entry.date for entry in self.entries]
        start, end = self.period.start, self.period.end
        for index, day in enumerate(days):
            if not start <= day <= end:
                params = {"value": day, "start": start, "end": end}
                yield Problem(f"entries[{index}].date", "entry.outside_period", params=params)
        within = [(at, day) for at, day in enumerate(days) if start <= day <= end]
        late = next((two for one, two in pairwise(within) if two[1] < one[1]), None)
        if late is not None:
            yield warning(f"entries[{late[0]}].date", "entries.not_in_order", value=late[1])

    def with_defaults(self) -> Self:
        """Return the journal with its entries in the order of their dates, and without hidden contacts."""
        entries = without_contacts(self.entries) if self.hide_contacts else self.entries
        return replace(self, entries=tuple(sorted(entries, key=_entry_day)))

    def laid_out(self) -> Self:
        """Return the journal with its empty rows after the entries."""
        names = ("date", "full_name", "phone", "service", "result", "specialist")
        empty = blank_rows(ServiceEntry, self.blank_rows, *names)
        return replace(self, entries=(*self.entries, *empty)) if empty else self


def _entry_day(entry: ServiceEntry) -> dt.date:
    """Return the day that an entry is sorted by. An entry without a day comes last."""
    day: object = entry.date
    return day if isinstance(day, dt.date) else dt.date.max
