"""The parts of a batch: one order for all forms, and a task and a result for each."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from formgen.bilingual import LangLike
from formgen.errors import FormgenError
from formgen.formats import FormatLike
from formgen.loading.pending_forms import Record
from formgen.model.base import Form
from formgen.problems import Location, Problem, errors_of
from formgen.records import record, value

__all__ = ["PDF", "Order", "Result", "Task"]

PDF: Final = "pdf"


@record
class Order:
    """The options of a batch; ``since`` is the time at which it began, in nanoseconds since 1970."""

    out: Path
    langs: tuple[LangLike, ...]
    formats: tuple[FormatLike, ...] | None
    draft: bool
    controls: bool
    force: bool
    resume: bool
    templates: Path | None
    since: int
    pdf_a: bool = False

    @property
    def prints_pdf(self) -> bool:
        """Whether the batch needs LibreOffice."""
        return self.formats is not None and PDF in self.formats

    def names(self, stem: str, form: Form) -> list[str]:
        """Return the names of a form's files in the order of writing."""
        formats = type(form).FORMATS if self.formats is None else self.formats
        return [f"{stem}.{lang}.{format_}" for lang in self.langs for format_ in formats]


@record
class Task:
    """One form of a batch: its number, counted from 1, the stem of its files' names, and its source."""

    index: int
    stem: str
    source: Form | Record | FormgenError


@value(frozen=True, slots=True)
class Result:
    """The result of one form of a batch.

    - ``paths``: the files that were written; ``kept``: those that were there already, the
      same or, for ``resume``, whole.
    - ``problems``: what ``check`` found. A form with errors has no files, unless it is a draft.
    - ``error``: any other reason why there are no files, such as an existing file, a full disk, a wrong
      template or unreadable input.
    - ``form``: the form's id, and ``place``: its place in the data file; ``None`` where they are unknown.
    """

    index: int
    stem: str
    form: str | None = None
    place: Location | None = None
    paths: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()
    problems: tuple[Problem, ...] = ()
    error: FormgenError | None = None

    @property
    def ok(self) -> bool:
        """Whether the form has no errors and all its files are there."""
        return self.error is None and not errors_of(self.problems)
