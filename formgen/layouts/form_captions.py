"""Captions that the form itself defines: its title, and the labels of its fields."""

from __future__ import annotations

import re
from typing import Any

from formgen.model.base import Form
from formgen.model.fields import FieldInfo, fields_of

__all__ = ["label", "title"]


def title(form: type[Form]) -> tuple[str, str]:
    """Return a form's title in Kazakh and in Russian, as in ``P(*title(BudgetRequest), "FormTitle")``."""
    return form.TITLE.kk or "", form.TITLE.ru or ""


def label(cls: type[Any], path: str) -> tuple[str, str]:
    """Return a field's label in Kazakh and in Russian, as in ``Column(30, *label(Form, "events[].name"))``.

    :raises LookupError: if ``cls`` has no such field.
    """
    info: FieldInfo | None = None
    for name in re.findall(r"\w+", path):
        inner = cls if info is None else (info.item or info).type
        info = None if inner is None else fields_of(inner).get(name)
        if info is None:
            raise LookupError(f"{cls.__name__} has no field {path}")
    if info is None:
        raise LookupError("a field without a name")
    return info.label.kk or "", info.label.ru or ""
