"""Problems of a form: the field, the severity and the message for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from enum import StrEnum

from formgen.bilingual import MESSAGE_LANGS, MessageLang, Text
from formgen.errors import FormgenError, unknown_language
from formgen.records import value

__all__ = ["FormErrors", "Location", "Problem", "Severity", "errors_of"]


class Severity(StrEnum):
    """``error``: the document is not written. ``warning``: it is written, and the person sees the message."""

    ERROR = "error"
    WARNING = "warning"


@value(frozen=True, slots=True)
class Location:
    """The place of a value in the input: a line of a file, or a cell of a workbook's sheet.

    ``column`` is the head of a column of a CSV file.
    """

    file: str | None = None
    line: int | None = None
    sheet: str | None = None
    cell: str | None = None
    column: str | None = None

    @property
    def is_office(self) -> bool:
        """Whether it lies in a workbook, a document or a table that people type, and not in a data file."""
        return (
            self.sheet is not None
            or self.column is not None
            or (self.file or "").lower().endswith(_OFFICE_SUFFIXES)
        )

    def words(self, lang: MessageLang) -> str:
        """Return the place as a person finds it: the file with its sheet and cell, or its row and column.

        A line of a data file is written as editors write it: ``a.yaml:12``.

        :raises DataError: for another language than ``kk``, ``ru`` and ``en``.
        """
        if lang not in MESSAGE_LANGS:
            raise unknown_language(lang)
        if not self.is_office and self.file is not None:
            return str(self)
        parts = (("sheet", self.sheet), ("cell", self.cell), ("line", self.line), ("column", self.column))
        found = ", ".join(_PLACE_WORDS[name][lang].format(part) for name, part in parts if part is not None)
        return ": ".join(filter(None, (self.file, found)))

    def __str__(self) -> str:
        place = self.file or ""
        if self.line is not None:
            place += f":{self.line}" if place else f"line {self.line}"
        if self.column is not None:
            place += f": «{self.column}»"
        if self.sheet is not None:
            place += f"{': ' if place else ''}{self.sheet}!{self.cell or ''}"
        return place


_OFFICE_SUFFIXES = (".xlsx", ".docx", ".csv", ".tsv", ".odt", ".ods", ".rtf", ".doc", ".xls")

_PLACE_WORDS = {
    "sheet": {"kk": "«{}» парағы", "ru": "лист «{}»", "en": "sheet “{}”"},
    "cell": {"kk": "{} ұяшығы", "ru": "ячейка {}", "en": "cell {}"},
    "line": {"kk": "файлдың {}-жолы", "ru": "{}-я строка файла", "en": "line {}"},
    "column": {"kk": "«{}» бағаны", "ru": "столбец «{}»", "en": "column “{}”"},
}


@value(frozen=True, slots=True)
class Problem:
    """One mistake: ``path`` names the field (``projects[2].period``), ``code`` the kind of mistake.

    ``path`` is empty for a problem of the whole form. ``code`` is stable from release to release;
    the words are not. ``params`` hold the values in the message, such as the wrong value and the limit.
    ``labels`` are those of the fields on the path, with the number of the row behind a list's; they are
    empty where the form is not known.
    """

    path: str
    code: str
    severity: Severity = Severity.ERROR
    params: Mapping[str, object] = field(default_factory=dict)
    location: Location | None = None
    labels: tuple[Text | int, ...] = field(default=(), compare=False)

    def __hash__(self) -> int:
        return hash(
            (self.path, self.code, self.severity, self.location)
        )  # what ``params`` hold may have no hash

    def message(self, lang: MessageLang = "en") -> str:
        """Return the problem's text in ``kk``, ``ru`` or ``en``, without its path and place.

        Values and examples are spelt as they are typed where the problem lies: ``2026-11-22`` in a data file,
        «22.11.2026» in a workbook.

        :raises DataError: for another language.
        """
        from formgen.messages import Spelling, say

        spelling = Spelling.PYTHON
        if self.location is not None and self.location.file is not None:
            spelling = Spelling.OFFICE if self.location.is_office else Spelling.DATA
        return say(self.code, self.params, lang, spelling)

    def place(self, lang: MessageLang = "en") -> str:
        """Return the field as a person knows it: «Подтверждающие документы, строка 2, «Дата»».

        It is the path itself in English, in which fields have no labels, and where the form is not known.

        :raises DataError: for another language than ``kk``, ``ru`` and ``en``.
        """
        if lang not in MESSAGE_LANGS:
            raise unknown_language(lang)
        if not self.labels or lang == "en":
            return self.path
        from formgen.messages.places import place_words

        return place_words(self.labels, lang)

    def at(self, location: Location | None) -> Problem:
        """Return the same problem with its place in the input."""
        return replace(self, location=location)

    def to_dict(self) -> dict[str, object]:
        """Return the problem as plain values for JSON, as the command line prints it with ``--json``.

        The keys are the same in every release: ``path``, ``code``, ``severity``, ``message`` (a mapping of
        ``kk``, ``ru`` and ``en`` to the text) and ``location`` (a mapping of ``file``, ``line``, ``sheet``,
        ``cell`` and ``column``). ``location`` is left out if the place is unknown, and so is each of its
        unknown parts.
        """
        answer: dict[str, object] = {
            "path": self.path,
            "code": self.code,
            "severity": self.severity.value,
            "message": {lang: self.message(lang) for lang in MESSAGE_LANGS},
        }
        if self.location is not None:
            place = {
                name: getattr(self.location, name) for name in ("file", "line", "sheet", "cell", "column")
            }
            answer["location"] = {name: value for name, value in place.items() if value is not None}
        return answer

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location else ""
        path = f"{self.path}: " if self.path else ""
        return f"{place}{path}{self.message('en')}"


def errors_of(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that prevent a document."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


class FormErrors(FormgenError):
    """A form with errors; ``problems`` holds the errors and the warnings."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        errors = errors_of(self.problems)

        def text_in(lang: MessageLang) -> str:
            return "\n".join(
                f"{problem.path}: {problem.message(lang)}" if problem.path else problem.message(lang)
                for problem in errors
            )

        super().__init__(kk=text_in("kk"), ru=text_in("ru"), en=text_in("en"))
