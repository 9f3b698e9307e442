"""Read filled documents back into forms: the inverse of rendering.

One module per kind of file reads it into ``records``. The rest is the same for every kind: ``halves`` turns
the records of one document into values, ``joining`` makes the form of one document, or of two.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from formgen.model.base import Form
from formgen.problems import FormErrors
from formgen.reading.document_packages import Package
from formgen.reading.document_values import Document
from formgen.reading.unreadable_documents import read_error

if TYPE_CHECKING:
    from formgen.reading.reports import ReadingReport

__all__ = ["read", "read_document", "read_report"]

_READERS: Final = {"docx": "word.reader:read_docx", "xlsx": "workbook.reader:read_xlsx"}
"""Reads a package into a ``Document``, by format."""


def read(*files: Path | str, templates: Path | str | None = None) -> Form:
    """Return the form of a filled document, DOCX or XLSX, or of its Kazakh and its Russian one together.

    One document gives the texts of its language, and ``None`` for the other half of each; both together give
    the whole form: ``printed(form)`` of the form that they were printed from. Fields that the page does not
    show have their defaults. ``read_report`` also reports what else stands on the page.

    :raises FormErrors: with every unreadable value, every missing required value and every difference between
        two documents.
    :raises ReadError: if a file cannot be read at all, is none of formgen's forms, or does not belong to the
        other.
    :raises TemplateError: if there is no folder ``templates``.
    """
    report = read_report(*files, templates=templates)
    if report.problems:
        raise FormErrors(report.problems)
    return report.form


def read_report(*files: Path | str, templates: Path | str | None = None) -> ReadingReport:
    """Return the form of one or two documents, its missing values, and the leftovers of their pages.

    ``templates`` is the folder of the templates that the documents were printed with, if not formgen's
    own. ::

        report = formgen.read_report("application.kk.docx", "application.ru.docx")
        for problem in (*report.problems, *report.leftovers):
            print(problem)

    :raises ReadError: as ``read`` does. The report holds the problems that ``read`` raises as ``FormErrors``.
    :raises TemplateError: if there is no folder ``templates``.
    """
    from formgen.reading.office_documents import package_of
    from formgen.reading.reports import ReadingReport, report_of
    from formgen.templates.folders import known_folder

    if not 1 <= len(files) <= 2:
        raise read_error("document.how_many", count=len(files))
    folder = None if templates is None else known_folder(Path(templates))
    packages = [package_of(Path(file)) for file in files]
    if all(format_ == "docx" for _, format_ in packages):
        from formgen.reading.word.untouched import untouched_form

        found = untouched_form([package for package, _ in packages], folder)
        if found is not None:
            form, langs = found
            return ReadingReport(form, (), (), langs)
    documents = [_document(package, format_, folder) for package, format_ in packages]
    _check_pair(documents)
    return report_of(documents, folder)


def read_document(file: Path | str, templates: Path | None = None) -> Document:
    """Return the values of one document, by fields; raises ``ReadError`` as ``read`` does."""
    from formgen.reading.office_documents import package_of

    return _document(*package_of(Path(file)), templates)


def _document(package: Package, format_: str, templates: Path | None) -> Document:
    module, _, name = _READERS[format_].partition(":")
    reader: Callable[[Package, Path | None], Document] = getattr(
        import_module(f"formgen.reading.{module}"), name
    )
    return reader(package, templates)


def _check_pair(documents: list[Document]) -> None:
    """Check that two documents are of one form, one in each language."""
    if len(documents) < 2:
        return
    first, second = documents
    if first.form_id != second.form_id:
        raise read_error(
            "document.forms_differ",
            file=first.name,
            form=first.form_id,
            other_file=second.name,
            other_form=second.form_id,
        )
    if first.lang == second.lang:
        raise read_error("document.same_language", file=first.name, other_file=second.name, lang=first.lang)
