"""What a batch is made of: the order for all of it, a task for each form, and its result."""

from __future__ import annotations

from pathlib import Path

from formgen.errors import FormgenError
from formgen.loading.pending_forms import Record
from formgen.model.base import Form
from formgen.problems import Location, Problem, errors_of
from formgen.records import record, value

__all__ = ["PDF", "Order", "Result", "Task"]

PDF = "pdf"


@record
class Order:
    """What is wanted of every form of a batch; ``since`` is when it began, in nanoseconds of the epoch."""

    out: Path
    langs: tuple[str, ...]
    formats: tuple[str, ...] | None
    draft: bool
    force: bool
    resume: bool
    templates: Path | None
    since: int

    @property
    def prints_pdf(self) -> bool:
        """Whether LibreOffice is needed."""
        return self.formats is not None and PDF in self.formats

    def names(self, stem: str, form: Form) -> list[str]:
        """Return the names of a form's files, in the order in which they are written."""
        formats = type(form).FORMATS if self.formats is None else self.formats
        return [f"{stem}.{lang}.{format_}" for lang in self.langs for format_ in formats]


@record
class Task:
    """One form's place in a batch, counted from 1, the stem of its files, and the form as it was given."""

    index: int
    stem: str
    source: Form | Record | FormgenError


@value(frozen=True, slots=True)
class Result:
    """What became of one form of a batch.

    ``paths`` are the files that were written for it, ``kept`` those that ``resume`` found done. A form
    whose ``problems`` hold errors has no files, unless as a draft. ``error`` is what else stood in the
    way: an existing file, a full disk, a template, input that cannot be read. ``form`` is the form's id
    and ``place`` where it stands in its file, as far as they are known.
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
        """Whether the form has its files, and no errors."""
        return self.error is None and not errors_of(self.problems)
