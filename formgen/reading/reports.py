"""The result of reading a form's documents: the form, and everything a person should know about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Final

from formgen.checks import check
from formgen.errors import TemplateError
from formgen.model.base import Form
from formgen.model.labels import labelled
from formgen.problems import Location, Problem
from formgen.reading.document_values import Document, is_part
from formgen.reading.halves import half_of
from formgen.reading.joining import form_of
from formgen.reading.page.by_page import PageReading
from formgen.reading.page.word_pages import WordPage
from formgen.reading.workbook.accounts import WorkbookPage
from formgen.records import record

__all__ = ["ReadingReport", "report_of"]


_EDITS: Final = 120
"""Highest cost of edits at which a page with marks is also read without them: some 20 lines."""
_LEFTOVERS: Final = 40
"""A page with more leftovers than this is not read again: it would take long and help little."""


@record
class ReadingReport:
    """A form that was read from documents.

    ``form`` holds all that could be read; ``None`` stands where a required value is missing, cannot be read,
    or differs between the two documents. ``problems`` are the errors about these values. ``leftovers`` are
    warnings about words and pictures of the page or the workbook that are neither a caption of the form nor a
    value that was taken. ``langs`` are the languages of the documents.
    """

    form: Form
    problems: tuple[Problem, ...]
    leftovers: tuple[Problem, ...]
    langs: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[Problem, ...]:
        """The problems of missing required values and, of two documents, of missing halves of a text."""
        values = tuple(problem for problem in self.problems if problem.code == "value.missing")
        if len(self.langs) < 2:
            return values
        halves = (problem for problem in check(self.form) if problem.code == "text.language_missing")
        return (*values, *halves)


def report_of(documents: Sequence[Document], templates: Path | None = None) -> ReadingReport:
    """Return the form of one document, or of the two of a form, and the leftovers of their pages.

    A document with more on its page than its marks give is also read by its page. That reading is taken if it
    contains everything that the marks give.
    """
    documents = [_with_doubts(document, templates) for document in documents]
    report = _report(documents, templates)
    if (report.leftovers or report.problems) and len(report.leftovers) <= _LEFTOVERS:
        again = [_by_page(document, templates) or document for document in documents]
        if any(new is not old for new, old in zip(again, documents, strict=True)):
            other = _report(again, templates)
            if _troubles(other) < _troubles(report):
                return other
    return report


def _with_doubts(document: Document, templates: Path | None) -> Document:
    if not isinstance(document.page, WorkbookPage) or document.page.has_names:
        return document
    from formgen.reading.workbook.doubts import with_doubts

    return with_doubts(document, templates)


def _troubles(report: ReadingReport) -> int:
    return len(report.problems) + len(report.leftovers)


def _report(documents: Sequence[Document], templates: Path | None) -> ReadingReport:
    halves = [half_of(document) for document in sorted(documents, key=lambda each: each.lang)]
    form, problems = form_of(halves)
    is_whole = not problems
    accounts = (_account(form, document, templates, is_whole=is_whole) for document in documents)
    leftovers = labelled(chain.from_iterable(accounts), type(form))
    langs = tuple(document.lang for document in documents)
    return ReadingReport(form, tuple(problems), tuple(leftovers), langs)


def _by_page(document: Document, templates: Path | None) -> Document | None:
    """Return a document read by its page, ``None`` where the page lacks something that the marks give."""
    page = document.page
    if not isinstance(page, WordPage) or document.by_page is not None:
        return None
    from formgen.reading.page.by_page import read_page
    from formgen.reading.page.template_pages import template_page

    try:
        template = template_page(document.form_id, document.lang, templates)
    except TemplateError:
        return None
    reading = read_page(page.items, template, Location(file=document.name), _EDITS, templates)
    if reading is None or not is_part(document.record, reading.record):
        return None
    return replace(document, record=reading.record, by_page=reading, unsure=reading.unsure)


def _account(form: Form, document: Document, templates: Path | None, *, is_whole: bool) -> list[Problem]:
    page, lang, file = document.page, document.lang, document.name
    if isinstance(page, WordPage):
        from formgen.reading.page import accounts

        if isinstance(document.by_page, PageReading):
            return accounts.leftovers_by_page(form, document, page, templates, is_whole=is_whole)
        return accounts.leftovers(form, page, lang, file, templates)
    if isinstance(page, WorkbookPage):
        from formgen.reading.workbook import accounts as workbook_accounts
        from formgen.reading.workbook.printed_workbooks import blank_workbook, printed_workbook

        own = printed_workbook(form, lang, templates)
        return workbook_accounts.leftovers(page, own, blank_workbook(form.KEY, lang, templates), file)
    return []
