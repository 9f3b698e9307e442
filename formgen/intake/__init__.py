"""Workbooks to type a form's data into, for people who do not write YAML. Loading reads them."""

from __future__ import annotations

from formgen.intake.intake_book import build_intake

__all__ = ["build_intake"]
