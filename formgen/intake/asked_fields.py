"""Which of a form's fields the intake workbook asks for."""

from __future__ import annotations

from formgen.model.base import Form
from formgen.model.entry_sheets import Column
from formgen.model.fields import fields_of
from formgen.model.needs import needed

__all__ = ["asked"]


def asked(cls: type[Form], column: Column) -> bool:
    """Tell whether the form has a use for a single value.

    Of an object that the page shows in part, only that part is asked for; where nobody is named to sign, also
    what a signature wants of the organization's head.
    """
    steps = column.path.split(".")
    shown = cls.SHOWS.get(steps[0])
    if shown is None or len(steps) == 1 or steps[1] in shown or column.path in needed(cls):
        return True
    signs = cls.SHOWS.get("signatory", ())
    return steps[1] == "head" and "signatory" in fields_of(cls) and steps[2] in signs
