"""Many forms, in one process or in many, with one result for each."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from formgen.batch.entries import logged
from formgen.batch.results import Order, Result, Task
from formgen.batch.work import do_tasks
from formgen.bilingual import LANGS, LangLike
from formgen.documents.printing import several
from formgen.errors import WriteError
from formgen.formats import FormatLike
from formgen.loading.pending_forms import Record
from formgen.model.base import Form, require_form
from formgen.rendering.document_files import checked_folder

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = ["Result", "write_many"]

Item: TypeAlias = Form | Record
"""A form, or the record of one in a data file, which the process that works on it turns into a form."""


def write_many(
    forms: Iterable[Item | tuple[str, Item]],
    out: Path | str,
    *,
    jobs: int | None = None,
    executor: Executor | None = None,
    stem: str | None = None,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    draft: bool = False,
    controls: bool = True,
    force: bool = False,
    resume: bool = False,
    templates: Path | str | None = None,
    pdf_a: bool = False,
) -> Iterator[Result]:
    """Write the documents of many forms into the folder ``out`` and yield one result for each, in order.

    - A pair ``(name, form)`` is written under its name. A form without a name, the Nth of all, is named
      ``<stem>-<N>``; by default the stem is the form's id.
    - The function takes a form only when it needs the next one and yields each result at once, so that
      memory does not grow with the number of forms.
    - ``jobs`` is the number of processes, by default this process alone. With an ``executor``, ``jobs`` is
      the number of its workers, and all workers must see the same folder ``out``. Work that is lost with a
      process is done again.
    - An existing file is kept. If it has just the content that would be written, it counts as done; if not,
      the form gets an error. ``force`` writes over the file; ``resume`` counts any whole file as done.
    - With ``pdf_a`` the PDFs are PDF/A-2b, for archives.
    - An error in one form is part of its result and never raises.
    - The logger ``formgen.batch`` tells when the batch starts and ends, each file that is written, each form
      that is refused with the codes of its problems, and each worker that is lost; ``formgen.pdf`` tells when
      LibreOffice starts and ends. Workers of an ``executor`` log the latter in their own processes.

    :raises WriteError: if ``out`` can be no folder's name.
    :raises RenderError: if the processes do not start, because the script has no
        ``if __name__ == "__main__":``.
    :raises ValueError: if ``jobs`` is less than 1, or ``force`` and ``resume`` are both set.
    """
    order = Order(
        out=checked_folder(Path(out).absolute() if executor is not None else Path(out)),
        langs=tuple(dict.fromkeys(several(langs))),
        formats=None if formats is None else tuple(dict.fromkeys(several(formats))),
        draft=draft,
        controls=controls,
        force=force,
        resume=resume,
        templates=None if templates is None else Path(templates).absolute(),
        since=time.time_ns(),
        pdf_a=pdf_a,
    )
    if force and resume:
        raise ValueError("force and resume exclude each other")
    if jobs is not None and jobs < 1:
        raise ValueError(f"jobs must be 1 or more, not {jobs}")
    tasks = _tasks(forms, stem)
    if executor is None and (jobs is None or jobs == 1):
        return logged(do_tasks(tasks, order), order, jobs)
    from formgen.batch.spreading import spread

    return logged(spread(tasks, order, jobs, executor), order, jobs)


def _tasks(forms: Iterable[Item | tuple[str, Item]], stem: str | None) -> Iterator[Task]:
    taken: set[str] = set()
    for index, given in enumerate(forms, start=1):
        item = given[1] if isinstance(given, tuple) else given
        if not isinstance(item, Record):
            require_form(item, "write_many")
        if isinstance(given, tuple):
            name = given[0]
            if isinstance(item, Form):
                if name in taken:
                    yield Task(index, name, _taken(name))
                    continue
                taken.add(name)
        else:
            own = item.ID if isinstance(item, Form) else Path(item.file).stem
            name = f"{stem or own}-{index}"
        yield Task(index, name, item)


def _taken(name: str) -> WriteError:
    return WriteError(
        kk=f"«{name}» аты екі рет көрсетілген: екінші нысан жазылмады",
        ru=f"Имя «{name}» указано дважды: вторая форма не записана",
        en=f"The name “{name}” is given twice: the second form was not written",
    )
