"""The people on lists of participants and in journals of services, named or, for their privacy, by code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated, Any, ClassVar, Protocol, TypeVar

from formgen.bilingual import Text
from formgen.model.base import Form, Value, warning
from formgen.model.blanks import BLANK
from formgen.model.fields import LEFT_OUT, Choice, Email, Label, ListOf, OptionalText, TextField, fields_of
from formgen.model.limits import BLANK_ROWS_LIMIT
from formgen.problems import Problem
from formgen.records import value

__all__ = [
    "HIDDEN",
    "Participant",
    "ParticipantList",
    "Sex",
    "SheetToSign",
    "check_blank_rows",
    "check_contacts",
    "check_names",
    "check_repeated",
    "count_sexes",
    "has_codes",
    "listed",
    "without_contacts",
]


HIDDEN = "*"
"""The mark that is printed in place of a hidden contact."""


class Sex(Choice):
    """A person's sex, in words short enough for a cell of a list."""

    MALE = ("male", "ер", "муж.")
    FEMALE = ("female", "әйел", "жен.")


@value(frozen=True, kw_only=True)
class Participant(Value):
    """A participant of an event, with a name or a code, never both.

    ``contacts`` is for contacts other than a telephone and an e-mail address, or for all of them on one line.
    """

    ONE_OF: ClassVar[tuple[str, ...]] = ("code", "full_name")

    full_name: Annotated[OptionalText, Label("Т.А.Ә.", "Ф.И.О.")] = LEFT_OUT
    code: Annotated[str | None, Label("Қатысушының коды", "Код участника")] = None
    workplace: Annotated[OptionalText, Label("Жұмыс/оқу орны", "Место работы/учебы")] = LEFT_OUT
    contacts: Annotated[
        str | None, Label("Байланыс деректері (телефон, e-mail)", "Контакты (телефон, e-mail)")
    ] = None
    phone: Annotated[str | None, Label("Телефон", "Телефон")] = None
    email: Annotated[Email | None, Label("E-mail", "E-mail")] = None
    sex: Annotated[Sex | str | None, Label("Жынысы", "Пол")] = None


@value(frozen=True, kw_only=True)
class ParticipantList(Value):
    """The participants of an event, as an appendix of the final creative report."""

    event: Annotated[TextField, Label("Іс-шара", "Мероприятие")]
    date: Annotated[dt.date, Label("Күні", "Дата")]
    people: Annotated[ListOf[Participant], Label("Қатысушылар", "Участники")]

    @property
    def has_codes(self) -> bool:
        """Whether a participant has a code."""
        return has_codes(self.people)


class SheetToSign(Form):
    """A form that is a list to sign. It may have empty rows to write in, and may hide all contacts."""

    blank_rows: int | None
    hide_contacts: bool | None

    @property
    def hidden_mark(self) -> str:
        """The mark of a workbook's cell in place of a hidden contact."""
        return HIDDEN


class Listed(Protocol):
    """A row of a list: a person with a name or a code."""

    @property
    def full_name(self) -> Text | None:
        """The name."""

    @property
    def code(self) -> str | None:
        """The code in place of the name."""


L = TypeVar("L", bound=Listed)
V = TypeVar("V", bound=Value)


def listed(rows: Sequence[L]) -> Sequence[L]:
    """Return the rows with a person, without the empty rows to write in."""
    return [row for row in rows if BLANK not in (row.full_name, row.code)]


def has_codes(rows: Sequence[Listed]) -> bool:
    """Tell whether a row has a code."""
    return any(isinstance(row.code, str) for row in rows)


def check_names(path: str, rows: Sequence[Listed]) -> Iterator[Problem]:
    """Yield an error for each row with neither name nor code, or with both."""
    for index, row in enumerate(rows):
        if row.full_name is None and row.code is None:
            yield Problem(f"{path}[{index}].full_name", "person.unnamed")
        elif row.full_name is not None and row.code is not None:
            yield Problem(f"{path}[{index}].code", "person.named_twice", params={"value": row.code})


def check_repeated(path: str, rows: Sequence[Participant]) -> Iterator[Problem]:
    """Yield a warning for each participant with the code, or the name and contacts, of an earlier one."""
    first: dict[object, int] = {}
    for index, row in enumerate(rows):
        key = row.code or (row.full_name, row.contacts, row.phone, row.email)
        before = first.setdefault(key, index)
        if before == index:
            continue
        if row.code is not None:
            yield warning(f"{path}[{index}].code", "person.same_code", value=row.code, first=before + 1)
        elif row.full_name is not None:
            name = Text.of(row.full_name)
            full_name = name.ru or name.kk or ""
            yield warning(f"{path}[{index}].full_name", "person.same_name", value=full_name, first=before + 1)


def check_contacts(path: str, rows: Sequence[Participant]) -> Iterator[Problem]:
    """Yield a warning for each participant without any contact."""
    for index, row in enumerate(rows):
        if not (row.contacts or row.phone or row.email):
            yield warning(f"{path}[{index}].phone", "person.no_contacts")


def check_blank_rows(path: str, rows: Sequence[object], blank_rows: int | None) -> Iterator[Problem]:
    """Yield an error for a list without any rows, filled in or empty, and for too many empty rows."""
    if not rows and not blank_rows:
        yield Problem(path, "list.nothing_to_write_in")
    if blank_rows is not None and blank_rows > BLANK_ROWS_LIMIT:
        params = {"value": blank_rows, "limit": BLANK_ROWS_LIMIT}
        yield Problem("blank_rows", "blank_rows.too_many", params=params)


def without_contacts(rows: Sequence[V]) -> tuple[V, ...]:
    """Return the rows without contacts, so that no hidden contact is anywhere in the document."""
    bare = []
    for row in rows:
        any_row: Any = row
        bare.append(replace(any_row, **{name: None for name in _CONTACTS if name in fields_of(type(row))}))
    return tuple(bare)


_CONTACTS = ("contacts", "phone", "email")


def count_sexes(rows: Sequence[Participant]) -> tuple[int, int] | None:
    """Return the numbers of men and women, or ``None`` if the sex of a listed person is missing."""
    sexes = [row.sex for row in listed(rows)]
    if not sexes or not all(isinstance(sex, Sex) for sex in sexes):
        return None
    return sexes.count(Sex.MALE), sexes.count(Sex.FEMALE)
