"""The work of one process in a batch: it makes, checks and prints forms, and writes their files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from formgen.batch.results import PDF, Order, Result, Task
from formgen.checks import check
from formgen.documents.printing import Documents, documents_of
from formgen.errors import FormgenError, PdfError, RenderError, WriteError
from formgen.formats import FormatLike
from formgen.loading.files import LoadedForm
from formgen.loading.pending_forms import Record, Shared
from formgen.model.base import Form
from formgen.problems import errors_of
from formgen.rendering.document_files import checked_stem, holds, is_whole, kept, write_file

__all__ = ["AT_ONCE", "do_tasks"]

AT_ONCE = 50
"""Forms for one run of LibreOffice; in two languages they are a hundred documents."""


def do_tasks(tasks: Iterable[Task], order: Order) -> Iterator[Result]:
    """Do each task and yield its result, in order. A file that several tasks take parts from is read once."""
    shared = Shared()
    if not order.prints_pdf:
        for task in tasks:
            result, documents = _made(task, order, shared)
            yield _written(result, documents, order)
        return
    coming = iter(tasks)
    while made := [_made(task, order, shared) for task in islice(coming, AT_ONCE)]:
        for result, documents in _with_pdf(made, order):
            yield _written(result, documents, order)


def _made(task: Task, order: Order, shared: Shared) -> tuple[Result, Documents]:
    """Return the form's documents, with the DOCX that its PDF is printed from; none when it has errors."""
    source = task.source
    result = Result(task.index, task.stem, place=source.place if isinstance(source, Record) else None)
    if isinstance(source, FormgenError):
        return replace(result, error=source), {}
    try:
        loaded = source.load(shared) if isinstance(source, Record) else LoadedForm(source, (), 1, _nowhere)
        form = loaded.form
        if form is None:
            return replace(result, problems=loaded.problems), {}
        checked_stem(task.stem)
        result = replace(result, form=form.ID)
        if order.resume and not loaded.problems:
            paths = [order.out / name for name in order.names(task.stem, form)]
            if all(map(is_whole, paths)):
                return replace(result, kept=tuple(paths)), {}
        problems = loaded.with_checks(check(form, refused=loaded.refused))
        result = replace(result, problems=tuple(problems))
        if errors_of(problems) and not order.draft:
            return result, {}
        return result, documents_of(
            form,
            task.stem,
            langs=order.langs,
            formats=_rendered(order, form),
            draft=order.draft,
            controls=order.controls,
            templates=order.templates,
            checked=True,
        )
    except FormgenError as error:
        return replace(result, error=error), {}
    except Exception as error:  # noqa: BLE001 - an error in one form must not end the others
        return replace(result, error=_unforeseen(error)), {}


def _nowhere(path: str) -> None:
    del path


def _rendered(order: Order, form: Form) -> tuple[FormatLike, ...]:
    """Return the formats to render before LibreOffice runs: PDF is printed from DOCX."""
    formats = type(form).FORMATS if order.formats is None else order.formats
    return tuple(dict.fromkeys("docx" if format_ == PDF else format_ for format_ in formats))


def _with_pdf(made: list[tuple[Result, Documents]], order: Order) -> list[tuple[Result, Documents]]:
    """Print the PDFs of all forms in one run of LibreOffice; if it crashes, each form in its own run."""
    from formgen.rendering.pdf import convert

    sources = [_sources(documents) for _, documents in made]
    printed: dict[str, bytes] = {}
    whole: PdfError | None = None
    try:
        printed = convert({name: data for each in sources for name, data in each.items()}, pdf_a=order.pdf_a)
    except PdfError as error:
        whole = error
    finished: list[tuple[Result, Documents]] = []
    for (result, documents), source in zip(made, sources, strict=True):
        pages, failed = printed, whole
        if source and whole is not None and whole.reason in ("crashed", "silent") and len(made) > 1:
            try:
                pages, failed = convert(source, pdf_a=order.pdf_a), None
            except PdfError as error:
                failed = error
        if source and failed is not None:
            finished.append((replace(result, error=failed), {}))
        else:
            finished.append((result, _ordered(documents, pages, order)))
    return finished


def _sources(documents: Documents) -> Documents:
    return {name: data for name, data in documents.items() if name.endswith(".docx")}


def _ordered(documents: Documents, pages: Documents, order: Order) -> Documents:
    """Return the requested documents; a DOCX may have been made only to print the PDF from it."""
    assert order.formats is not None
    ordered: Documents = {}
    for name in dict.fromkeys(name.rpartition(".")[0] for name in documents):
        for format_ in order.formats:
            found = pages if format_ == PDF else documents
            ordered[f"{name}.{format_}"] = found[f"{name}.docx" if format_ == PDF else f"{name}.{format_}"]
    return ordered


def _written(result: Result, documents: Documents, order: Order) -> Result:
    written: list[Path] = []
    found = list(result.kept)
    try:
        missing: list[tuple[Path, bytes]] = []
        for name, data in documents.items():
            path = order.out / name
            if order.force or not path.exists():
                missing.append((path, data))
            elif order.resume and is_whole(path):
                found.append(path)
            elif holds(path, data):
                (written if _is_ours(path, order) else found).append(path)
            else:
                kept([path])
        for path, data in missing:
            try:
                write_file(path, data, force=order.force)
            except WriteError as error:
                if not (order.resume and isinstance(error.__cause__, FileExistsError)):
                    raise
                found.append(path)
            else:
                written.append(path)
    except FormgenError as error:
        result = replace(result, error=error)
    return replace(result, paths=tuple(written), kept=tuple(found))


def _is_ours(path: Path, order: Order) -> bool:
    """Tell whether this batch wrote the file, in a process that was lost before it returned its result."""
    try:
        return path.stat().st_mtime_ns >= order.since
    except OSError:
        return False


def _unforeseen(error: Exception) -> RenderError:
    reason = f"{type(error).__name__}: {error}"
    return RenderError(
        kk=f"formgen қатесі, хабарлауыңызды сұраймыз: {reason}",
        ru=f"Ошибка в formgen, сообщите о ней, пожалуйста: {reason}",
        en=f"An error in formgen, please report it: {reason}",
    )
