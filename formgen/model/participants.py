"""Lists of the people who took part in an event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated

from formgen.bilingual import TextLike
from formgen.model.base import Value
from formgen.model.fields import Label
from formgen.records import value

__all__ = ["Participant", "ParticipantList"]


@value(frozen=True, kw_only=True)
class Participant(Value):
    """Someone who took part in an event."""

    full_name: Annotated[str, Label("Т.А.Ә.", "Ф.И.О.")]
    workplace: Annotated[TextLike, Label("Жұмыс/оқу орны", "Место работы/учебы")]
    contacts: Annotated[str, Label("Байланыс деректері (телефон, e-mail)", "Контакты (телефон, e-mail)")]


@value(frozen=True, kw_only=True)
class ParticipantList(Value):
    """Who took part in an event, for them to sign."""

    event: Annotated[TextLike, Label("Іс-шара", "Мероприятие")]
    date: Annotated[dt.date, Label("Күні", "Дата")]
    people: Annotated[Sequence[Participant], Label("Қатысушылар", "Участники")]
