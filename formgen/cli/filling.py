"""The commands ``fill`` and ``samples``: turn the forms of data files into documents."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, cast

from formgen.batch import Result, write_many
from formgen.bilingual import LANGS
from formgen.cli.answers import Answers
from formgen.cli.sources import Source, count, named_records, plan
from formgen.cli.speech import say
from formgen.cli.terminal import Terminal
from formgen.errors import WriteError
from formgen.problems import errors_of
from formgen.rendering.document_files import checked_folder
from formgen.templates.folders import known_folder, own_folder

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["fill_files", "fill_samples"]


def fill_files(arguments: Namespace, terminal: Terminal) -> int:
    """Fill the forms of the data files."""
    out = Path(arguments.out)
    templates = None if arguments.templates is None else known_folder(Path(arguments.templates))
    _check_out(out)
    sources = plan(arguments.data)
    results = write_many(
        named_records(sources),
        out,
        jobs=arguments.jobs,
        langs=arguments.lang or LANGS,
        formats=[*(arguments.format or ()), "pdf"] if arguments.pdf_a else arguments.format,
        pdf_a=arguments.pdf_a,
        draft=arguments.draft,
        controls=not arguments.plain,
        force=arguments.force,
        resume=arguments.resume,
        templates=templates,
    )
    quiet = arguments.resume  # a person who resumes an interrupted run knows that files exist
    return _report(results, sources, terminal, json=arguments.json, draft=arguments.draft, quiet=quiet)


def fill_samples(arguments: Namespace, terminal: Terminal) -> int:
    """Fill the samples that come with formgen, and the papers of one project into a folder below."""
    out = Path(arguments.out)
    samples = own_folder("samples")
    code = _fill_folder(samples, out, arguments, terminal)
    return max(code, _fill_folder(samples / "project", out / "project", arguments, terminal))


def _fill_folder(folder: Path, out: Path, arguments: Namespace, terminal: Terminal) -> int:
    _check_out(out)
    files = sorted(folder.glob("*.yaml"))
    sources = plan(str(file) for file in files if re.search(_FORM, file.read_text(encoding="utf-8")))
    results = write_many(named_records(sources), out, force=arguments.force)
    return _report(results, sources, terminal)


_FORM = "(?m)^form:"
"""Begins a line of each sample with a form; the parts that samples share have no such line."""


def _check_out(out: Path) -> None:
    if checked_folder(out).exists() and not out.is_dir():
        raise WriteError(
            kk=f"Бұл қалта емес: {out}", ru=f"Это не папка: {out}", en=f"This is not a folder: {out}"
        )


def _report(
    results: Iterator[Result],
    sources: list[Source],
    terminal: Terminal,
    *,
    json: bool = False,
    draft: bool = False,
    quiet: bool = False,
) -> int:
    """Report the result of each form as it comes, and return the exit code of the run."""
    total = None
    if terminal.shows_progress and not any(source.path.is_fifo() for source in sources):
        total = count(sources)
    code = 0
    # An interrupted run ends its processes before it ends itself.
    generator = cast("Generator[Result, None, None]", results)
    with closing(generator), Answers(terminal, enabled=json) as answers:
        for result in generator:
            code = max(code, _code(result, draft=draft))
            if json:
                answers.add(
                    form=result.form,
                    place=result.place,
                    problems=result.problems,
                    error=result.error,
                    paths=result.paths,
                    kept=result.kept,
                )
            else:
                _print_result(result, terminal, quiet=quiet)
            if total != 1:
                terminal.progress(result.index, total)
        terminal.clear()
    return code


def _print_result(result: Result, terminal: Terminal, *, quiet: bool) -> None:
    for problem in result.problems:
        terminal.problem(problem)
    if result.error is not None:
        terminal.error(result.error, result.place)
    for path in () if quiet else result.kept:
        terminal.finding(f"{path}: {say('kept', terminal.lang)}")
    for path in result.paths:
        terminal.result(str(path))


def _code(result: Result, *, draft: bool) -> int:
    if result.error is not None:
        return 2
    printed = draft and result.form is not None
    return 1 if errors_of(result.problems) and not printed else 0
