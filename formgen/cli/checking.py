"""The command ``check``: all that is wrong with forms, and nothing written."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from formgen.checks import check
from formgen.cli.answers import Answers
from formgen.cli.sources import records
from formgen.cli.speech import say
from formgen.cli.terminal import Terminal
from formgen.errors import FormgenError
from formgen.loading.pending_forms import Record, Shared
from formgen.problems import Problem, errors_of

__all__ = ["check_files"]


def check_files(arguments: Namespace, terminal: Terminal) -> int:
    """Say of each form of the files what is wrong with it."""
    shared = Shared()
    code = 0
    with Answers(terminal, wanted=arguments.json) as answers:
        for record in records(map(Path, arguments.data)):
            form_id: str | None = None
            problems: list[Problem] = []
            error: FormgenError | None = None
            try:
                loaded = record.load(shared)
                problems = list(loaded.problems)
                if loaded.form is not None:
                    form_id = loaded.form.ID
                    problems = loaded.with_checks(check(loaded.form))
            except FormgenError as failure:
                error = failure
            code = max(code, 2 if error is not None else 1 if errors_of(problems) else 0)
            if arguments.json:
                answers.add(form=form_id, place=record.place, problems=problems, error=error)
                continue
            for problem in problems:
                terminal.problem(problem)
            if error is not None:
                terminal.error(error, record.place)
            else:
                terminal.result(_verdict(record, problems, terminal.lang))
    return code


def _verdict(record: Record, problems: list[Problem], lang: str) -> str:
    errors = len(errors_of(problems))
    warnings = len(problems) - errors
    told = [say("errors", lang, count=errors) if errors else say("ok", lang)]
    if warnings:
        told.append(say("warnings", lang, count=warnings))
    return f"{record.place}: {', '.join(told)}"
