"""What is wrong with a form: where it stands, how grave it is, and how to say it to a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from enum import StrEnum

from formgen.errors import FormgenError
from formgen.records import value

__all__ = ["FormErrors", "Location", "Problem", "Severity", "errors_of"]


class Severity(StrEnum):
    """Whether the document is refused (``error``) or written and the person told (``warning``)."""

    ERROR = "error"
    WARNING = "warning"


@value(frozen=True, slots=True)
class Location:
    """Where in the input a value stands: a line of a file, or a cell of a workbook's sheet."""

    file: str | None = None
    line: int | None = None
    sheet: str | None = None
    cell: str | None = None

    def __str__(self) -> str:
        place = self.file or ""
        if self.line is not None:
            place += f":{self.line}" if place else f"line {self.line}"
        if self.sheet is not None:
            place += f"{': ' if place else ''}{self.sheet}!{self.cell or ''}"
        return place


@value(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: ``path`` names the field (``projects[2].period``), ``code`` the kind.

    ``path`` is empty where the form as a whole is meant. ``code`` is stable from release to release;
    the words are not. ``params`` are what the message names: what stood there, what is wanted.
    """

    path: str
    code: str
    severity: Severity = Severity.ERROR
    params: Mapping[str, object] = field(default_factory=dict)
    location: Location | None = None

    def message(self, lang: str = "en") -> str:
        """Return the problem's text in ``kk``, ``ru`` or ``en``, without its path and place."""
        from formgen.messages import say

        return say(self.code, self.params, lang)

    def at(self, location: Location | None) -> Problem:
        """Return the same problem with its place in the input."""
        return replace(self, location=location)

    def as_json(self) -> dict[str, object]:
        """Return the problem for a program to read, with its message in all three languages."""
        answer: dict[str, object] = {
            "path": self.path,
            "code": self.code,
            "severity": self.severity.value,
            "message": {lang: self.message(lang) for lang in ("kk", "ru", "en")},
        }
        if self.location is not None:
            place = {name: getattr(self.location, name) for name in ("file", "line", "sheet", "cell")}
            answer["location"] = {name: value for name, value in place.items() if value is not None}
        return answer

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        path = f"{self.path}: " if self.path else ""
        return f"{place}{path}{self.message('en')}"


def errors_of(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return those of ``problems`` for which a document is refused."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


class FormErrors(FormgenError):
    """A form that must not be printed; ``problems`` holds all that was found, warnings too."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        errors = errors_of(self.problems)

        def told(lang: str) -> str:
            return "\n".join(
                f"{problem.path}: {problem.message(lang)}" if problem.path else problem.message(lang)
                for problem in errors
            )

        super().__init__(kk=told("kk"), ru=told("ru"), en=told("en"))
