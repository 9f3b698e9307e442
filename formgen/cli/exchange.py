"""The commands ``read`` and ``intake``: from documents back into data, and a workbook to type data into."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from formgen.cli.terminal import Terminal
from formgen.errors import DataError, WriteError
from formgen.problems import errors_of
from formgen.rendering.files import kept, write_file

__all__ = ["read_files", "write_intake"]


def read_files(arguments: Namespace, terminal: Terminal) -> int:
    """Write the data of a filled document, or of the Kazakh and the Russian one together."""
    from formgen.loading import dump
    from formgen.reading import gather

    out = _target(arguments, ".json")
    form, problems = gather(*arguments.file)
    for problem in problems:
        terminal.problem(problem)
    if errors_of(problems):
        return 1
    text = json.dumps(dump(form), ensure_ascii=False, indent=2)
    write_file(out, f"{text}\n".encode(), force=arguments.force)
    terminal.result(str(out))
    return 0


def write_intake(arguments: Namespace, terminal: Terminal) -> int:
    """Write a workbook to type a form's data into, empty or filled."""
    from formgen.forms import form_class
    from formgen.intake import build_intake

    out = _target(arguments, ".xlsx")
    form_id = form_class(arguments.form).ID
    form = None
    if arguments.source is not None:
        from formgen.loading import load

        form = load(arguments.source)
        if form_id != form.ID:
            raise DataError(
                kk=f"{arguments.source} — {form.ID} нысанының деректері, ал керегі {form_id}",
                ru=f"{arguments.source} — данные формы {form.ID}, а нужна {form_id}",
                en=f"{arguments.source} holds data of the form {form.ID}, {form_id} is wanted",
            )
    write_file(out, build_intake(form_id, form), force=arguments.force)
    terminal.result(str(out))
    return 0


def _target(arguments: Namespace, suffix: str) -> Path:
    """Return the file to write; ``WriteError`` before any work where it cannot be."""
    out = Path(arguments.out)
    if out.suffix.lower() != suffix:
        raise WriteError(
            kk=f"Файл атының соңы {suffix} болуы керек: {out}",
            ru=f"Имя файла должно оканчиваться на {suffix}: {out}",
            en=f"The file's name must end in {suffix}: {out}",
        )
    if not arguments.force:
        kept([out])
    return out
