"""The variables of templates that belong to no form."""

from __future__ import annotations

from typing import Final

__all__ = ["FLAGS"]

FLAGS: Final = frozenset({"blank", "draft_mark"})
"""Whether the form is blank, and the word that marks a draft."""
