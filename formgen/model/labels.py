"""Finds the labels of a field's path, by which people know the field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from formgen.bilingual import Text
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.problems import Problem

__all__ = ["PARTS", "labelled", "labels_of"]

PARTS: Final = {
    "start": Text(kk="басталуы", ru="начало"),
    "end": Text(kk="аяқталуы", ru="окончание"),
    "kk": Text(kk="қазақша", ru="на казахском"),
    "ru": Text(kk="орысша", ru="на русском"),
}
"""The parts of a period, and of a text in two languages, as they are named behind the field's own label."""


def labels_of(cls: type[Any], path: str) -> tuple[Text | int, ...]:
    """Return the label of each field on a path below ``cls``, with the row's number after a list's label.

    The labels end where the path leaves the fields of the form, as with an unknown key.

    >>> labels_of(FinalFinancialReport, "documents[1].date")
    (Text(kk='Растайтын құжаттар', ru='Подтверждающие документы'), 2, Text(kk='Күні', ru='Дата'))
    """
    labels: list[Text | int] = []
    holder: type[Any] | None = cls
    for step in path.split("."):
        name, *indices = re.split(r"[\[\]]+", step.rstrip("]"))
        info = fields_of(holder).get(name) if holder is not None else None
        if info is None:
            if holder is None and name in PARTS and labels and isinstance(labels[-1], Text):
                labels[-1] = _with_part(labels[-1], PARTS[name])
            break
        labels.append(info.label)
        labels.extend(int(index) + 1 for index in indices if index.isdigit())
        holder = _holder(info)
    return tuple(labels)


def _holder(info: FieldInfo) -> type[Any] | None:
    inner = info.item or info
    return inner.type if inner.kind is Kind.OBJECT else None


def _with_part(label: Text, part: Text) -> Text:
    return Text(kk=f"{label.kk} ({part.kk})", ru=f"{label.ru} ({part.ru})")


def labelled(problems: Iterable[Problem], cls: type[Any]) -> list[Problem]:
    """Return the problems of a form of class ``cls``, each with the labels of its path."""
    return [
        replace(problem, labels=labels_of(cls, problem.path)) if problem.path else problem
        for problem in problems
    ]
