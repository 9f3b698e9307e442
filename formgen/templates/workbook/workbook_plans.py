"""The plan of a workbook's template: all that filling it needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from formgen.templates.template_packages import Entry
from formgen.templates.workbook.cell_plans import Located, Sentence
from formgen.templates.workbook.sheet_plans import SheetPlan
from formgen.templates.workbook.value_names import NamePlan

__all__ = ["CompiledWorkbook", "Given"]


@dataclass(frozen=True, slots=True)
class Given:
    """A name that the template defines itself: its attributes and what it stands for."""

    name: str
    attributes: str
    pieces: tuple[str | Located, ...]


@dataclass(frozen=True)
class CompiledWorkbook:
    """A workbook's template, ready to be filled any number of times.

    ``parts`` keeps the package's order: an ``Entry`` is copied, a number is the sheet to be filled, a
    ``Sentence`` a part with placeholders. ``workbook`` is its part before and behind the defined names.
    """

    form_id: str
    lang: str
    parts: tuple[tuple[str, Entry | int | Sentence | None], ...]
    workbook: tuple[str, str]
    sheets: tuple[SheetPlan, ...]
    given: tuple[Given, ...]
    names: tuple[NamePlan, ...]
    cached: dict[Any, Any] = field(default_factory=dict)
