"""All that is wrong with a form, at once: its single values first, then the form's own rules."""

from __future__ import annotations

from formgen.checks.form_checks import check_values
from formgen.model.base import Form
from formgen.problems import Problem, Severity

__all__ = ["check"]


def check(form: Form) -> list[Problem]:
    """Return every problem of ``form``: of its values in the order of its fields, then of its rules.

    Any value may be garbage; it is a problem then and never an exception.
    """
    if not isinstance(form, Form):
        raise TypeError(f"a form is wanted, not {type(form).__name__}")
    problems = list(check_values(form))
    broken = any(problem.severity is Severity.ERROR for problem in problems)
    seen = {(problem.path, problem.code) for problem in problems}
    try:
        for problem in form.rules():
            if (problem.path, problem.code) not in seen:
                seen.add((problem.path, problem.code))
                problems.append(problem)
    except Exception:
        # A rule may stumble over a value that has been reported already; over right values it may not.
        if not broken:
            raise
    return problems
