"""What a check finds, as pairs of a field path and a code."""

from __future__ import annotations

from formgen.checks import check
from formgen.model.base import Form
from formgen.problems import Severity

__all__ = ["errors", "warnings"]

Found = list[tuple[str, str]]


def errors(form: Form) -> Found:
    """All that a form is refused for; it has no warnings, and each error can be said in every language."""
    return _found(form, Severity.ERROR)


def warnings(form: Form) -> Found:
    """All that a person is told of; the form has no errors, and each can be said in every language."""
    return _found(form, Severity.WARNING)


def _found(form: Form, severity: Severity) -> Found:
    problems = check(form)
    assert {problem.severity for problem in problems} <= {severity}
    for problem in problems:
        said = {problem.message(lang) for lang in ("kk", "ru", "en")}
        assert len(said) == 3
        assert not any("{" in words for words in said)
    return [(problem.path, problem.code) for problem in problems]
