"""The commands ``read`` and ``intake``: turn documents into data, and make a workbook to type data into."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from formgen.cli.answers import Answers
from formgen.cli.terminal import Terminal
from formgen.errors import DataError, WriteError
from formgen.problems import Location, Severity, errors_of
from formgen.rendering.document_files import kept, write_file

__all__ = ["read_files", "write_intake"]


def read_files(arguments: Namespace, terminal: Terminal) -> int:
    """Write the data of a filled document, or of the Kazakh and the Russian one together.

    Text on the page outside the form's fields is reported as warnings, or with ``--strict`` as errors; then
    nothing is written. With ``--draft`` the data are written as far as they could be read.
    """
    from formgen.loading import dump
    from formgen.reading import read_report

    out = _target(arguments, ".json")
    with Answers(terminal, enabled=arguments.json) as answers:
        report = read_report(*arguments.file, templates=arguments.templates)
        leftovers = report.leftovers
        if arguments.strict:
            leftovers = tuple(replace(problem, severity=Severity.ERROR) for problem in leftovers)
        problems = (*report.problems, *leftovers)
        is_read = not errors_of(leftovers if arguments.draft else problems)
        if is_read:
            text = json.dumps(dump(report.form), ensure_ascii=False, indent=2)
            write_file(out, f"{text}\n".encode(), force=arguments.force)
        if arguments.json:
            place = Location(file=", ".join(map(str, arguments.file)))
            files = [out] if is_read else []
            answers.add(form=report.form.ID, place=place, problems=problems, error=None, files=files)
        else:
            for problem in problems:
                terminal.problem(problem)
            if is_read:
                terminal.result(str(out))
    return 0 if is_read else 1


def write_intake(arguments: Namespace, terminal: Terminal) -> int:
    """Write a workbook to type a form's data into, empty or filled."""
    from formgen.forms import form_class
    from formgen.intake import build_intake

    out = _target(arguments, ".xlsx")
    cls = form_class(arguments.form)
    form = None
    if arguments.source is not None:
        from formgen.loading import load

        form = load(arguments.source)
        if type(form) is not cls:
            raise DataError(
                kk=f"{arguments.source} – {form.KEY} нысанының деректері, ал керегі {cls.KEY}",
                ru=f"{arguments.source} – данные формы {form.KEY}, а нужна {cls.KEY}",
                en=f"{arguments.source} has the data of the form {form.KEY}, but {cls.KEY} is needed",
            )
    write_file(out, build_intake(f"{cls.ID}@{cls.EDITION}", form), force=arguments.force)
    terminal.result(str(out))
    return 0


def _target(arguments: Namespace, suffix: str) -> Path:
    """Return the file to write; ``WriteError`` at once if it cannot be written."""
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
