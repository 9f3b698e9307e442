"""Finds the labels of a field's path, by which people know the field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from formgen.bilingual import Text
from formgen.formatting.periods import format_month_head
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.periods import Month
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


def _month_at(form: object, path: str) -> Text | None:
    """Return the month of the payment that ``path`` is of, as its column's head; ``None`` if it has none."""
    value = form
    for step in path.split("."):
        name, *indices = re.split(r"[\[\]]+", step.rstrip("]"))
        value = getattr(value, name, None)
        for index in indices:
            if not isinstance(value, tuple) or not index.isdigit() or int(index) >= len(value):
                return None
            value = value[int(index)]
        month = getattr(value, "month", None)
        if isinstance(month, Month) and type(month.year) is int and month.month in range(1, 13):
            return Text(kk=format_month_head(month, "kk"), ru=format_month_head(month, "ru"))
    return None


def _labels_in(form: object, cls: type[Any], path: str) -> tuple[Text | int, ...]:
    """Return the labels of a path of ``form``, with the month in place of a payment's list and number.

    A person knows a payment by the head of its column. A month that is wrong itself keeps the number.
    """
    labels = labels_of(cls, path)
    before, _, after = path.partition(".payments[")
    month = _month_at(form, path) if after and not after.endswith(".month") else None
    if month is None:
        return labels
    above = labels_of(cls, before)
    return (*above, month, *labels[len(above) + 2 :])


def _holder(info: FieldInfo) -> type[Any] | None:
    inner = info.item or info
    return inner.type if inner.kind is Kind.OBJECT else None


def _with_part(label: Text, part: Text) -> Text:
    return Text(kk=f"{label.kk} ({part.kk})", ru=f"{label.ru} ({part.ru})")


def labelled(problems: Iterable[Problem], cls: type[Any], form: object = None) -> list[Problem]:
    """Return the problems of a form of class ``cls``, each with the labels of its path.

    With ``form``, a payment of a breakdown is named by its month.
    """
    return [
        replace(problem, labels=_labels_in(form, cls, problem.path)) if problem.path else problem
        for problem in problems
    ]
