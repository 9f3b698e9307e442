"""The competition in which potential suppliers bid."""

from __future__ import annotations

from typing import Annotated

from formgen.model.base import Value
from formgen.model.fields import Label, TextField
from formgen.records import value

__all__ = ["Competition"]


@value(frozen=True, kw_only=True)
class Competition(Value):
    """A competition: its number and its name."""

    number: Annotated[str, Label("Конкурс нөмірі", "Номер конкурса")]
    name: Annotated[TextField, Label("Конкурс атауы", "Наименование конкурса")]
