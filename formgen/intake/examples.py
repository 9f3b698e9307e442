"""Finds the example rows that a form has for the guide of its intake workbook."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec

from formgen.bilingual import Text
from formgen.intake.field_sheets import label_of
from formgen.intake.guide_texts import MONTH_HEADS
from formgen.model.base import Form
from formgen.model.entry_sheets import Sheet, SheetKind

__all__ = ["example_of"]


def example_of(cls: type[Form], plan: Sheet) -> Text | None:
    """Return the example rows of a list under the heads of its columns, or ``None`` if the form has none."""
    rows = _examples(cls).get(plan.path)
    if rows is None:
        return None
    heads = _heads(plan)
    return Text(kk=f"{' | '.join(heads['kk'])}\n{rows.kk}", ru=f"{' | '.join(heads['ru'])}\n{rows.ru}")


def _examples(cls: type[Form]) -> Mapping[str, Text]:
    folder = cls.__module__.rpartition(".")[0]
    name = f"{folder}.entry_examples"
    if not folder.startswith("formgen.forms.") or find_spec(name) is None:
        return {}
    examples: Mapping[str, Text] = import_module(name).EXAMPLES
    return examples


def _heads(plan: Sheet) -> dict[str, list[str]]:
    """Return the heads of a sheet's columns in each language, those of both languages once."""
    heads: dict[str, list[str]] = {}
    for lang in ("kk", "ru"):
        heads[lang] = ["№"] if plan.keyed else []
        heads[lang] += [label_of(column)[lang] or "" for column in plan.columns]
        if plan.inner is not None and plan.inner.kind is SheetKind.GRID:
            heads[lang] += [head[lang] or "" for head in MONTH_HEADS]
        elif plan.inner is not None:
            heads[lang] += [label_of(column)[lang] or "" for column in plan.inner.columns]
    return heads
