"""The command ``check``: find all problems of forms, also in copies of their workbooks."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from formgen.bilingual import MessageLang
from formgen.checks import check
from formgen.cli.answers import Answers
from formgen.cli.sources import records, same_files
from formgen.cli.speech import say
from formgen.cli.terminal import Terminal
from formgen.errors import DataError, FormgenError
from formgen.loading.files import LoadedForm
from formgen.loading.pending_forms import Record, Shared
from formgen.loading.unreadable_data import data_error
from formgen.problems import Problem, errors_of
from formgen.rendering.document_files import checked_stem, kept, write_file

__all__ = ["CheckedForm", "check_files", "checked_forms"]


@dataclass
class CheckedForm:
    """A form of a data file and its problems; ``error`` if it cannot be read."""

    record: Record
    loaded: LoadedForm | None = None
    problems: list[Problem] = field(default_factory=list)
    error: FormgenError | None = None


def check_files(arguments: Namespace, terminal: Terminal) -> int:
    """Report the problems of each form of the files and, with ``--together``, those between the forms.

    With ``--mark`` each file is an intake workbook, and its copy with the problems in the cells is written.
    """
    code = 0
    copies = _copies(arguments)
    checked: Iterable[CheckedForm] = checked_forms(arguments.data)
    if arguments.together:
        checked = list(checked)
        _compare(checked)
    with Answers(terminal, enabled=arguments.json) as answers:
        for each in checked:
            copy = _write_copy(each, copies, arguments, terminal.lang)
            code = max(code, 2 if each.error is not None else 1 if errors_of(each.problems) else 0)
            form = None if each.loaded is None else each.loaded.form
            if arguments.json:
                form_id = None if form is None else form.ID
                files = {"files": copy} if copies else {}
                answers.add(
                    form=form_id, place=each.record.place, problems=each.problems, error=each.error, **files
                )
                continue
            for problem in each.problems:
                terminal.problem(problem)
            if each.error is not None:
                terminal.error(each.error, each.record.place)
            else:
                terminal.result(_verdict(each.record, each.problems, terminal.lang))
                for path in copy:
                    terminal.result(str(path))
    return code


def _copies(arguments: Namespace) -> dict[str, Path]:
    """Return the copy to write of each file: ``anketa.marked.xlsx`` for ``anketa.xlsx`` and for itself.

    :raises DataError: if a file has no name of a workbook.
    :raises WriteError: if two files would have the same copy, or the copy exists.
    """
    if arguments.mark is None:
        return {}
    copies: dict[str, Path] = {}
    taken: dict[Path, str] = {}
    for file in arguments.data:
        if Path(file).suffix.lower() != ".xlsx":
            raise data_error("mark.no_workbook", file=file)
        stem = checked_stem(Path(file).stem.removesuffix(".marked"))
        copies[file] = copy = Path(arguments.mark) / f"{stem}.marked.xlsx"
        if taken.setdefault(copy, file) != file:
            raise same_files(Path(taken[copy]), Path(file), stem)
    if not arguments.force:
        kept(copies.values())
    return copies


def _write_copy(
    each: CheckedForm, copies: Mapping[str, Path], arguments: Namespace, lang: MessageLang
) -> list[Path]:
    """Write the marked copy of a file, and return its path; nothing for a file that cannot be read."""
    if not copies or each.error is not None:
        return []
    from formgen.marking import marked_file

    copy = copies[each.record.file]
    try:
        content = marked_file(each.record.file, each.problems, lang)
    except DataError as failure:
        each.error = failure
        return []
    write_file(copy, content, force=arguments.force)
    return [copy]


def checked_forms(files: Sequence[str]) -> Iterator[CheckedForm]:
    """Yield the forms of the files one by one, each checked by itself."""
    shared = Shared()
    for record in records(map(Path, files)):
        each = CheckedForm(record)
        try:
            each.loaded = record.load(shared)
            each.problems = list(each.loaded.problems)
            if each.loaded.form is not None:
                each.problems = each.loaded.with_checks(check(each.loaded.form, refused=each.loaded.refused))
        except FormgenError as failure:
            each.error = failure
        yield each


def _compare(checked: Sequence[CheckedForm]) -> None:
    """Add each problem between papers to the paper of the problem's path.

    A paper with errors of its own is left out, because its values may still change.
    """
    from formgen.agreement import disagreements
    from formgen.agreement.papers import Paper

    papers: dict[int, tuple[CheckedForm, LoadedForm]] = {}
    compared: list[Paper] = []
    for each in checked:
        if each.loaded is not None and each.loaded.form is not None and not errors_of(each.problems):
            paper = Paper(each.loaded.form, str(each.record.place))
            compared.append(paper)
            papers[id(paper)] = each, each.loaded
    for paper, problem in disagreements(compared):
        each, loaded = papers[id(paper)]
        each.problems.append(problem.at(loaded.locate(problem.path) or problem.location))


def _verdict(record: Record, problems: list[Problem], lang: MessageLang) -> str:
    errors = len(errors_of(problems))
    warnings = len(problems) - errors
    verdict = [say("errors", lang, count=errors) if errors else say("ok", lang)]
    if warnings:
        verdict.append(say("warnings", lang, count=warnings))
    return f"{record.place}: {', '.join(verdict)}"
