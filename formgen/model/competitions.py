"""The competition in which potential suppliers bid."""

from __future__ import annotations

from typing import Annotated

from formgen.bilingual import TextLike
from formgen.model.base import Value
from formgen.model.fields import Label
from formgen.records import value

__all__ = ["Competition"]


@value(frozen=True, kw_only=True)
class Competition(Value):
    """A competition: its number and its name."""

    number: Annotated[str, Label("Конкурс нөмірі", "Номер конкурса")]
    name: Annotated[TextLike, Label("Конкурс атауы", "Наименование конкурса")]
