"""All that is wrong with a form, at once: its single values first, then the form's own rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from formgen.checks.form_checks import check_values
from formgen.checks.size_checks import check_size
from formgen.model.base import Form
from formgen.model.labels import labelled
from formgen.model.refusals import without
from formgen.problems import Problem, errors_of

__all__ = ["check"]


def check(form: Form, *, refused: Iterable[str] = ()) -> list[Problem]:
    """Return every problem of ``form``: of its values in the order of its fields, then of its rules.

    Any value may be garbage; it is a problem then and never an exception. What merely follows from a refused
    value is left out, so that each cause is told once. ``refused`` are the paths of further values that were
    given but could not be loaded.
    """
    if not isinstance(form, Form):
        raise TypeError(f"a form is wanted, not {type(form).__name__}")
    problems = list(check_values(form))
    unknown = frozenset(refused).union(problem.path for problem in errors_of(problems))
    if not unknown:
        problems += check_size(form)
    seen = {(problem.path, problem.code) for problem in problems}
    for problem in _judge(form, unknown):
        if (problem.path, problem.code) not in seen:
            seen.add((problem.path, problem.code))
            problems.append(problem)
    return labelled(problems, type(form))


def _judge(form: Form, unknown: frozenset[str]) -> Iterator[Problem]:
    """Yield what breaks the form's rules, as far as they do not rest on ``unknown`` values."""
    if not unknown:
        yield from form.rules()
        return
    try:
        for problem in without(form, unknown).rules():
            if unknown.isdisjoint(_at_and_above(problem.path)):
                yield problem
    except Exception:  # noqa: BLE001 - a rule may stumble over an unknown value; over right ones it may not
        return


def _at_and_above(path: str) -> Iterator[str]:
    """Yield a path and those of the values that it lies in."""
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
