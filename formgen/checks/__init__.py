"""Finds all problems of a form at once: first those of its single values, then those of its rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from formgen.checks.form_checks import check_values
from formgen.checks.size_checks import check_size
from formgen.model.base import Form, require_form
from formgen.model.labels import labelled
from formgen.model.refusals import UNKNOWN, without
from formgen.problems import Problem, errors_of

__all__ = ["check"]


def check(form: Form, *, refused: Iterable[str] = ()) -> list[Problem]:
    """Return every problem of ``form``: of its values in the order of its fields, then of its rules.

    A value of any type is a problem at most, never an exception. Each cause is reported once: problems that
    merely follow from a refused value are left out. ``refused`` are the paths of values that loading refused.

    :raises TypeError: if ``form`` is no form.
    """
    require_form(form, "check")
    problems = list(check_values(form))
    unknown = frozenset(refused).union(problem.path for problem in errors_of(problems))
    if not unknown:
        problems += check_size(form)
    seen = {(problem.path, problem.code) for problem in problems}
    for problem in _all_problems(form, unknown):
        if (problem.path, problem.code) not in seen:
            seen.add((problem.path, problem.code))
            problems.append(problem)
    return labelled(problems, type(form), form)


def _all_problems(form: Form, unknown: frozenset[str]) -> Iterator[Problem]:
    """Yield the problems that the form's rules find, without those that depend on ``unknown`` values."""
    if not unknown:
        yield from form.rules()
        return
    try:
        for problem in without(form, unknown).rules():
            known = not any(value is UNKNOWN for value in problem.params.values())
            if known and unknown.isdisjoint(_at_and_above(problem.path)):
                yield problem
    except Exception:  # noqa: BLE001 - a rule may fail on an unknown value, though not on a right one
        return


def _at_and_above(path: str) -> Iterator[str]:
    """Yield a path and the paths of the values around it."""
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
