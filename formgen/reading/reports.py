"""What reading a form's documents gave: the form, and all that a person should hear of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from formgen.model.base import Form
from formgen.problems import Problem
from formgen.reading.document_values import Document
from formgen.reading.halves import half_of
from formgen.reading.joining import form_of
from formgen.reading.page.word_pages import WordPage
from formgen.reading.workbook.accounts import WorkbookPage
from formgen.records import record

__all__ = ["ReadingReport", "report_of"]


@record
class ReadingReport:
    """A form that was read from documents.

    ``form`` holds all that could be read; ``None`` stands where a required value is missing, cannot be
    read, or is
    not the same in both documents. ``problems`` names those, as errors. ``leftovers`` are warnings: what
    stands on the page, or in the workbook, and is neither a caption of the form nor a value that was taken.
    """

    form: Form
    problems: tuple[Problem, ...]
    leftovers: tuple[Problem, ...]

    @property
    def missing(self) -> tuple[Problem, ...]:
        """The errors that say that a required value is not there."""
        return tuple(problem for problem in self.problems if problem.code == "value.missing")


def report_of(documents: Sequence[Document], templates: Path | None = None) -> ReadingReport:
    """Return the form of one document, or of the two of a form, and the account of their pages."""
    form, problems = form_of(
        [half_of(document) for document in sorted(documents, key=lambda each: each.lang)]
    )
    leftovers = [problem for document in documents for problem in _account(form, document, templates)]
    return ReadingReport(form, tuple(problems), tuple(leftovers))


def _account(form: Form, document: Document, templates: Path | None) -> list[Problem]:
    page, lang, file = document.page, document.lang, document.name
    if isinstance(page, WordPage):
        from formgen.reading.page import accounts

        return accounts.leftovers(form, page, lang, file, templates)
    if isinstance(page, WorkbookPage):
        from formgen.reading.workbook import accounts as workbook_accounts
        from formgen.reading.workbook.printed_workbooks import blank_workbook, printed_workbook

        own = printed_workbook(form, lang, templates)
        return workbook_accounts.leftovers(page, own, blank_workbook(form.ID, lang, templates), file)
    return []
