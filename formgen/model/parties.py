"""The people and organizations of forms, their banks and their contracts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated

from formgen.bilingual import TextLike
from formgen.model.base import Value
from formgen.model.fields import Bic, Bin, Email, Iban, Label, OptionalText
from formgen.records import value

__all__ = ["Bank", "Contract", "Organization", "Person", "signer"]


@value(frozen=True, kw_only=True)
class Person(Value):
    """A natural person. ``full_name`` is the surname, the name and, if there is one, the patronymic."""

    full_name: Annotated[TextLike, Label("Т.А.Ә.", "Ф.И.О.")]
    position: Annotated[OptionalText, Label("Лауазымы", "Должность")] = None
    phones: Annotated[Sequence[str], Label("Байланыс телефондары", "Контактные телефоны")] = ()
    email: Annotated[Email | None, Label("Электрондық мекенжайы", "Электронный адрес")] = None


@value(frozen=True, kw_only=True)
class Bank(Value):
    """A current account and its bank. ``iban`` and ``bic`` may contain spaces."""

    name: Annotated[TextLike, Label("Банктің толық атауы", "Полное наименование банка")]
    address: Annotated[OptionalText, Label("Банктің мекенжайы", "Адрес банка")] = None
    bic: Annotated[Bic, Label("Банктік сәйкестендіру коды (БСК)", "Банковский идентификационный код (БИК)")]
    iban: Annotated[
        Iban, Label("Жеке сәйкестендіру коды (ЖСК)", "Индивидуальный идентификационный код (ИИК)")
    ]


@value(frozen=True, kw_only=True)
class Organization(Value):
    """A legal entity. All forms use this class; each form requires the fields that it prints."""

    name: Annotated[TextLike, Label("Ұйымның толық атауы", "Полное наименование организации")]
    bin: Annotated[
        Bin | None,
        Label("Бизнес-сәйкестендіру нөмірі (БСН)", "Бизнес-идентификационный номер (БИН)"),
    ] = None
    registered_on: Annotated[
        dt.date | None,
        Label("Мемлекеттік тіркеуден өткен күні", "Дата государственной регистрации"),
    ] = None
    legal_address: Annotated[OptionalText, Label("Заңды мекенжайы", "Юридический адрес")] = None
    actual_address: Annotated[OptionalText, Label("Нақты мекенжайы", "Фактический адрес")] = None
    subject: Annotated[OptionalText, Label("Қызмет мәні", "Предмет деятельности")] = None
    purpose: Annotated[OptionalText, Label("Қызмет мақсаты", "Цель деятельности")] = None
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
