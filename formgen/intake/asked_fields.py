"""Chooses the fields of a form that the intake workbook asks for."""

from __future__ import annotations

from formgen.model.base import Form
from formgen.model.entry_sheets import Column
from formgen.model.fields import fields_of
from formgen.model.needs import needed

__all__ = ["asked"]


def asked(cls: type[Form], column: Column) -> bool:
    """Tell whether the intake workbook asks for a single value.

    It asks only for the printed fields of an object. In addition it asks for the fields of the organization's
    head that a signature needs, because the head signs if nobody else is named.
    """
    steps = column.path.split(".")
    shown = cls.SHOWS.get(steps[0])
    if shown is None or len(steps) == 1 or steps[1] in shown or column.path in needed(cls):
        return True
    signs = cls.SHOWS.get("signatory", ())
    return steps[1] == "head" and "signatory" in fields_of(cls) and steps[2] in signs
