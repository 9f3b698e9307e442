"""The plan of a workbook's template, with everything needed to fill it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from formgen.templates.template_packages import Entry
from formgen.templates.workbook.cell_plans import LocatedReference, Sentence
from formgen.templates.workbook.sheet_plans import SheetPlan
from formgen.templates.workbook.value_names import NamePlan

__all__ = ["CompiledWorkbook", "TemplateName"]


@dataclass(frozen=True, slots=True)
class TemplateName:
    """A name that the template defines itself: its attributes and its target."""

    name: str
    attributes: str
    pieces: tuple[str | LocatedReference, ...]


@dataclass(frozen=True)
class CompiledWorkbook:
    """A workbook's template, ready to be filled any number of times.

    ``parts`` keeps the package's order: an ``Entry`` is copied, a number is the sheet to be filled, a
    ``Sentence`` a part with placeholders. ``workbook`` is its main part before and after the defined names.
    """

    form_id: str
    lang: str
    parts: tuple[tuple[str, Entry | int | Sentence | None], ...]
    workbook: tuple[str, str]
    sheets: tuple[SheetPlan, ...]
    given: tuple[TemplateName, ...]
    names: tuple[NamePlan, ...]
    cached: dict[Any, Any] = field(default_factory=dict)
