"""Reads data files of each kind, and yields the forms in them one after another."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Final, TypeAlias

from formgen.errors import DataError
from formgen.loading.construction import structure
from formgen.loading.includes import Includes
from formgen.loading.locating import Locator
from formgen.loading.plain_data import Document, Lines
from formgen.loading.unreadable_data import data_error, extension_error
from formgen.model.base import Form
from formgen.problems import Location, Problem, errors_of
from formgen.records import record

__all__ = [
    "LIMIT",
    "READERS",
    "LoadedForm",
    "Reader",
    "documents_in",
    "loaded_of",
    "open_part",
    "opened",
    "read_documents",
    "read_line",
    "read_within",
]

PATIENCE: Final = 5.0
"""The seconds to wait for the first bytes of a named pipe."""

LIMIT: Final = 50 * 2**20
"""The most bytes of a JSON, YAML or XLSX file, or of a line of a JSONL file."""


@record
class LoadedForm:
    """One form of a data file, built as far as possible, and the problems of loading it.

    ``form`` is ``None`` if the data does not name its form. ``index`` counts the forms of the file from 1.
    ``locate`` returns the file and line of a field's path, or of the nearest value around it.
    """

    form: Form | None
    problems: tuple[Problem, ...]
    index: int
    locate: Callable[[str], Location | None]
    lost: tuple[str, ...] = ()
    """The paths of lists that may lack items, because the items' parents are unknown, and of values whose
    problem is reported together with that of another value in the same cell."""

    @property
    def refused(self) -> frozenset[str]:
        """The paths of the values that could not be built. A check must not judge them."""
        return frozenset(self.lost).union(problem.path for problem in errors_of(self.problems))

    def with_checks(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return all problems with their places: first those of loading, then those of a check.

        A check's problems with values that could not be built, and so are missing, are left out. A period
        without its end, for example, is not also missing.
        """
        refused = self.refused
        not_built = {path[: step.start()] for path in refused for step in re.finditer(_STEP, path)}
        return [
            *self.problems,
            *(
                problem.at(self.locate(problem.path))
                for problem in problems
                if problem.path not in refused
                and not (problem.code == "value.missing" and problem.path in not_built)
            ),
        ]


Reader: TypeAlias = Callable[[Path], Iterator[LoadedForm]]


def read_documents(path: str | Path) -> Iterator[LoadedForm]:
    """Yield the forms of a data file, with the places of their problems.

    The extension decides the kind of file.

    :raises DataError: if the file, or the rest of it, cannot be read.
    """
    file = Path(path)
    reader = READERS.get(file.suffix.lower())
    if reader is None:
        raise extension_error(file, str(file), READERS)
    return reader(file)


def read_line(line: bytes, number: int, index: int, file: str, includes: Includes) -> LoadedForm:
    """Return the form of one line of a JSONL file. A line that is no JSON has no form but a problem."""
    from formgen.loading.jsontext import parse

    document = Document(None, file, lambda: Lines(number))
    try:
        data = parse(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        problem = Problem("", "line.unreadable", params={"reason": reason}, location=Location(file, number))
        return LoadedForm(None, (problem,), index, Locator(document, includes))
    return loaded_of(Document(data, file, document.lines), index, includes)


def loaded_of(document: Document, index: int, includes: Includes) -> LoadedForm:
    """Return the form of one document, the ``index``-th of its file."""
    form, problems = structure(document.data, includes)
    locate = Locator(document, includes)
    return LoadedForm(form, tuple(_placed(problem, locate) for problem in problems), index, locate)


def _placed(problem: Problem, locate: Callable[[str], Location | None]) -> Problem:
    """Return a problem with its place, which one of a table's heads has already."""
    return problem if problem.location is not None else problem.at(locate(problem.path))


def _read_lines(file: Path) -> Iterator[LoadedForm]:
    includes = Includes(file, open_part)
    index = 0
    with opened(file, str(file)) as stream:
        number = 0
        while line := read_within(stream.readline, str(file)):
            number += 1
            if line.strip(b" \t\r\n\xef\xbb\xbf"):
                index += 1
                yield read_line(line, number, index, str(file), includes)


def _read_whole(file: Path) -> Iterator[LoadedForm]:
    includes = Includes(file, open_part)
    for index, document in enumerate(documents_in(file, str(file)), start=1):
        yield loaded_of(document, index, includes)


def _read_workbook(file: Path) -> Iterator[LoadedForm]:
    from formgen.loading.intake_workbook import intake_of

    with opened(file, str(file)) as stream:
        intake = intake_of(read_within(stream.read, str(file)), str(file))
    form, problems = structure(intake.data)
    yield LoadedForm(form, intake.placed(problems), 1, intake.locate, tuple(intake.lost))


def documents_in(file: Path, name: str) -> Iterator[Document]:
    """Yield the documents of a JSON or YAML file, which messages call ``name``."""
    with opened(file, name) as stream:
        raw = read_within(stream.read, name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise data_error("data.encoding", file=name, line=line) from None
    if file.suffix.lower() == ".json":
        from formgen.loading.jsontext import document_of

        yield document_of(text, name)
    else:
        from formgen.loading.yamltext import documents_of

        yield from documents_of(text, name)


def open_part(file: Path, name: str) -> Document:
    """Return the one document of a file that a form takes a part from."""
    if file.suffix.lower() not in _PART_EXTENSIONS:
        raise data_error("data.extension", file=name, wanted=", ".join(_PART_EXTENSIONS))
    documents = list(documents_in(file, name))
    if len(documents) != 1:
        raise data_error("data.several" if documents else "data.empty", file=name)
    return documents[0]


def opened(file: Path, name: str) -> IO[bytes]:
    """Open a data file, which messages call ``name``.

    :raises DataError: if it cannot be opened.
    """
    try:
        if file.is_dir():
            raise data_error("data.folder", file=name)
        return _opened_pipe(file, name) if file.is_fifo() else file.open("rb")
    except FileNotFoundError:
        raise data_error("data.missing", file=name) from None
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error


def _opened_pipe(file: Path, name: str) -> IO[bytes]:
    """Open a named pipe once it has bytes.

    :raises DataError: after ``PATIENCE`` seconds without any.
    """
    import select

    number = os.open(file, os.O_RDONLY | os.O_NONBLOCK)
    if not select.select([number], [], [], PATIENCE)[0]:
        os.close(number)
        raise data_error("data.pipe", file=name, seconds=f"{PATIENCE:g}")
    os.set_blocking(number, True)
    return os.fdopen(number, "rb")


def read_within(read: Callable[[int], bytes], name: str) -> bytes:
    """Return the bytes that ``read`` returns.

    :raises DataError: if there are more than ``LIMIT``, or if reading fails.
    """
    try:
        raw = read(LIMIT + 1)
    except OSError as error:
        raise _unreadable(name, error) from error
    if len(raw) > LIMIT:
        raise data_error("data.too_large", file=name, limit=LIMIT // 2**20)
    return raw


def _unreadable(name: str, error: Exception) -> DataError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return data_error("data.unreadable", file=name, reason=reason)


_STEP: Final = r"[.\[]"
"""The sign before a step of a field's path."""

_PART_EXTENSIONS: Final = (".yaml", ".yml", ".json")

READERS: Final[dict[str, Reader]] = {
    ".yaml": _read_whole,
    ".yml": _read_whole,
    ".json": _read_whole,
    ".jsonl": _read_lines,
    ".xlsx": _read_workbook,
}
"""The reader of a data file, by its extension in lower case."""
