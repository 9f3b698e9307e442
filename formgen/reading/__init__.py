"""Filled documents back into forms: rendering's inverse.

A module for each kind of file reads it into ``records``. All that follows is the same for every kind:
``halves`` reads the values of one document, ``joining`` makes the form of one, or of two.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final

from formgen.model.base import Form
from formgen.problems import FormErrors, Problem
from formgen.reading.document_values import Document
from formgen.reading.unreadable_documents import read_error

__all__ = ["gather", "read", "read_document"]

_READERS: Final = {".docx": "word.reader:read_docx", ".xlsx": "workbook.reader:read_xlsx"}
"""By the extension of a file, what reads it into a ``Document``."""


def read(*files: Path | str) -> Form:
    """Return the form of a filled document, DOCX or XLSX, or of its Kazakh and its Russian one together.

    One document gives the texts of its language, and ``None`` for the other half of each; both together give
    the whole form: ``printed(form)`` of the form that they were printed from. What the page does not show has
    its default.

    Raises ``FormErrors`` with all that cannot be read as what it should be, all required values that are
    missing, and all in which two documents differ; ``ReadError`` where a file cannot be read at all, is none
    of our forms, or does not go with the other.
    """
    form, problems = gather(*files)
    if problems:
        raise FormErrors(problems)
    return form


def gather(*files: Path | str) -> tuple[Form, list[Problem]]:
    """Return a form as far as it can be read, and all that ``read`` would raise as ``FormErrors``."""
    from formgen.reading.halves import half_of
    from formgen.reading.joining import form_of

    if not 1 <= len(files) <= 2:
        raise read_error("document.how_many", count=len(files))
    documents = [read_document(file) for file in files]
    _judge_pair(documents)
    return form_of([half_of(document) for document in sorted(documents, key=lambda each: each.lang)])


def read_document(file: Path | str) -> Document:
    """Return what stands in one document, by fields; raises ``ReadError`` as ``read`` does."""
    path = Path(file)
    known = _READERS.get(path.suffix.lower())
    if known is None:
        raise read_error("document.extension", file=path.name, wanted=", ".join(_READERS))
    module, _, name = known.partition(":")
    reader: Callable[[Path], Document] = getattr(import_module(f"formgen.reading.{module}"), name)
    return reader(path)


def _judge_pair(documents: list[Document]) -> None:
    """Two documents are of one form, one in each language."""
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
