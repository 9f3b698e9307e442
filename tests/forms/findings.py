"""The findings of a check, as pairs of a field path and a code."""

from __future__ import annotations

from formgen.checks import check
from formgen.model.base import Form
from formgen.problems import Severity

__all__ = ["errors", "warnings"]

Found = list[tuple[str, str]]


def errors(form: Form) -> Found:
    """Return the errors of a form without warnings. Each error must have a message in every language."""
    return _found(form, Severity.ERROR)


def warnings(form: Form) -> Found:
    """Return the warnings of a form without errors. Each warning must have a message in every language."""
    return _found(form, Severity.WARNING)


def _found(form: Form, severity: Severity) -> Found:
    problems = check(form)
    assert {problem.severity for problem in problems} <= {severity}
    for problem in problems:
        messages = {problem.message(lang) for lang in ("kk", "ru", "en")}
        assert len(messages) == 3
        assert not any("{" in words for words in messages)
    return [(problem.path, problem.code) for problem in problems]
