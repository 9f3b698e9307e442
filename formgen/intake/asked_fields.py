"""Chooses the fields of a form that the intake workbook asks for."""

from __future__ import annotations

from formgen.model.base import Form
from formgen.model.entry_sheets import Column
from formgen.model.needs import is_asked

__all__ = ["asked"]


def asked(cls: type[Form], column: Column) -> bool:
    """Tell whether the intake workbook asks for a single value."""
    return is_asked(cls, column.path)
