"""The people and organizations of forms, their banks and their contracts."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from formgen.model.base import Value
from formgen.model.fields import (
    LEFT_OUT,
    NO_ITEMS,
    Bic,
    Bin,
    Email,
    Iban,
    Label,
    ListOf,
    OptionalText,
    TextField,
)
from formgen.records import value

__all__ = ["Bank", "Contract", "Organization", "Person", "signer"]


@value(frozen=True, kw_only=True)
class Person(Value):
    """A natural person. ``full_name`` is the surname, the name and, if there is one, the patronymic."""

    full_name: Annotated[TextField, Label("Т.А.Ә.", "Ф.И.О.")]
    position: Annotated[OptionalText, Label("Лауазымы", "Должность")] = LEFT_OUT
    phones: Annotated[ListOf[str], Label("Байланыс телефондары", "Контактные телефоны")] = NO_ITEMS
    email: Annotated[Email | None, Label("Электрондық мекенжайы", "Электронный адрес")] = None


@value(frozen=True, kw_only=True)
class Bank(Value):
    """A current account and its bank. ``iban`` and ``bic`` may contain spaces."""

    name: Annotated[TextField, Label("Банктің толық атауы", "Полное наименование банка")]
    address: Annotated[OptionalText, Label("Банктің мекенжайы", "Адрес банка")] = LEFT_OUT
    bic: Annotated[Bic, Label("Банктік сәйкестендіру коды (БСК)", "Банковский идентификационный код (БИК)")]
    iban: Annotated[
        Iban, Label("Жеке сәйкестендіру коды (ЖСК)", "Индивидуальный идентификационный код (ИИК)")
    ]


@value(frozen=True, kw_only=True)
class Organization(Value):
    """A legal entity. All forms use this class; each form requires the fields that it prints."""

    name: Annotated[TextField, Label("Ұйымның толық атауы", "Полное наименование организации")]
    bin: Annotated[
        Bin | None,
        Label("Бизнес-сәйкестендіру нөмірі (БСН)", "Бизнес-идентификационный номер (БИН)"),
    ] = None
    registered_on: Annotated[
        dt.date | None,
        Label("Мемлекеттік тіркеуден өткен күні", "Дата государственной регистрации"),
    ] = None
    legal_address: Annotated[OptionalText, Label("Заңды мекенжайы", "Юридический адрес")] = LEFT_OUT
    actual_address: Annotated[OptionalText, Label("Нақты мекенжайы", "Фактический адрес")] = LEFT_OUT
    subject: Annotated[OptionalText, Label("Қызмет мәні", "Предмет деятельности")] = LEFT_OUT
    purpose: Annotated[OptionalText, Label("Қызмет мақсаты", "Цель деятельности")] = LEFT_OUT
    head: Annotated[Person | None, Label("Бірінші басшы", "Первый руководитель")] = None
    bank: Annotated[Bank | None, Label("Банк", "Банк")] = None


@value(frozen=True, kw_only=True)
class Contract(Value):
    """A contract: its number and the day of its signing."""

    number: Annotated[str, Label("Шарттың нөмірі", "Номер договора")]
    date: Annotated[dt.date, Label("Шарттың күні", "Дата договора")]


def signer(signatory: Person | None, organization: Organization | None) -> Person | None:
    """Return the person who signs: the named signatory, or else the organization's head."""
    return signatory or (organization.head if organization is not None else None)
