"""The reference of each form, taken from the form itself: fields, rules, captions."""

from __future__ import annotations

from formgen.reference.descriptions import FieldRow, FormDescription, RuleRow, describe_form
from formgen.reference.terminal_text import describe

__all__ = ["FieldRow", "FormDescription", "RuleRow", "describe", "describe_form"]
