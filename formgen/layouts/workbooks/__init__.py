"""The workbooks of the money forms: what each sheet says, and what its formulas add up."""

from __future__ import annotations

from importlib import import_module

from formgen.layouts.workbooks.book import Book
from formgen.layouts.workbooks.package import packed

__all__ = ["WORKBOOKS", "build_xlsx"]

WORKBOOKS = ("budget_request", "interim_financial_report", "final_financial_report")


def build_xlsx(form_id: str, lang: str) -> bytes:
    """Return the XLSX template of a form in one language; the same bytes at every build."""
    book = Book(lang)
    organization: str = import_module(f"formgen.layouts.workbooks.{form_id}").build(book)
    return packed(book, form_id, organization)
