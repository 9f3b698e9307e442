"""Finds the forms of a data file without building them, in records small enough for another process."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from formgen.errors import DataError
from formgen.loading.files import (
    READERS,
    LoadedForm,
    documents_in,
    loaded_of,
    open_part,
    opened,
    read_documents,
    read_line,
    read_within,
)
from formgen.loading.includes import Includes
from formgen.loading.plain_data import Document, Lines
from formgen.loading.unreadable_data import data_error, extension_error
from formgen.problems import Location
from formgen.records import record

__all__ = ["Record", "Shared", "Unreadable", "holds_several", "records_of"]


class Shared:
    """The files from which the records of one data file take parts, shared while they are loaded.

    It is for one run and one thread, so that no run uses the earlier content of a changed file.
    """

    __slots__ = ("_file", "_includes")

    def __init__(self) -> None:
        self._file: str | None = None
        self._includes = Includes()

    def includes(self, file: str) -> Includes:
        """Return the parts of the forms of ``file``. Only those of the last file are kept."""
        if file != self._file:
            self._file, self._includes = file, Includes(Path(file), open_part)
        return self._includes


@record
class Record:
    """A data file that holds one form, not yet read."""

    file: str
    index: int

    @property
    def place(self) -> Location:
        """The place of the form."""
        return Location(self.file)

    def load(self, shared: Shared) -> LoadedForm:  # noqa: ARG002 - other kinds of records use it
        """Return the form.

        :raises DataError: if the file cannot be read, or holds no form or several.
        """
        documents = list(islice(read_documents(self.file), 2))
        if len(documents) != 1:
            raise data_error("data.several" if documents else "data.empty", file=self.file)
        return documents[0]


@record
class Unreadable(Record):
    """Stands for the forms of a file, or of the rest of a file, that cannot be read."""

    error: DataError

    def load(self, shared: Shared) -> LoadedForm:  # noqa: ARG002
        """Raise the file's error."""
        raise self.error


@record
class _Line(Record):
    """A line of a JSONL file. ``number`` counts all lines, ``index`` counts those with a form."""

    number: int
    raw: bytes

    @property
    def place(self) -> Location:
        return Location(self.file, self.number)

    def load(self, shared: Shared) -> LoadedForm:
        return read_line(self.raw, self.number, self.index, self.file, shared.includes(self.file))


@record
class _Part(Record):
    """A document of a YAML file that holds several."""

    data: object
    lines: Lines

    @property
    def place(self) -> Location:
        return Location(self.file, self.lines.line)

    def load(self, shared: Shared) -> LoadedForm:
        document = Document(self.data, self.file, lambda: self.lines)
        return loaded_of(document, self.index, shared.includes(self.file))


def records_of(path: str | Path) -> Iterator[Record]:
    """Yield a record for each form of a data file, without building the forms.

    :raises DataError: if the file, or the rest of it, cannot be read.
    """
    file = Path(path)
    kind = _kind(file)
    if kind == ".jsonl":
        return _lines(file)
    if kind in _YAML and (file.is_fifo() or not _one_at_most(file)):
        return _parts(file)
    return iter((Record(str(file), 1),))


def holds_several(path: str | Path) -> bool:
    """Tell whether a data file holds more than one form.

    :raises DataError: if it cannot be read.
    """
    file = Path(path)
    kind = _kind(file)
    if file.is_fifo():  # a pipe can be read only once
        return kind == ".jsonl"
    opened(file, str(file)).close()
    if kind == ".jsonl":
        return len(list(islice(_lines(file), 2))) == 2
    if kind not in _YAML or _one_at_most(file):
        return False
    try:
        return len(list(islice(documents_in(file, str(file)), 2))) == 2
    except DataError:
        return True


def _kind(file: Path) -> str:
    kind = file.suffix.lower()
    if kind not in READERS:
        raise extension_error(file, str(file), READERS)
    return kind


def _lines(file: Path) -> Iterator[Record]:
    index = number = 0
    with opened(file, str(file)) as stream:
        while raw := read_within(stream.readline, str(file)):
            number += 1
            if raw.strip(b" \t\r\n\xef\xbb\xbf"):
                index += 1
                yield _Line(str(file), index, number, raw)
    if not index:
        raise data_error("data.empty", file=file)


def _parts(file: Path) -> Iterator[Record]:
    index = 0
    for document in documents_in(file, str(file)):
        index += 1
        yield _Part(str(file), index, document.data, document.lines())
    if not index:
        raise data_error("data.empty", file=file)


_YAML: Final = (".yaml", ".yml")
_DOCUMENT_MARK: Final = rb"(?:\A|[\r\n])(?:---|\.\.\.)(?=[ \t\r\n]|\Z)"
_PREAMBLE: Final = rb"(?:[ \t]*(?:[#%][^\r\n]*)?(?:[\r\n]+|\Z))*"


def _one_at_most(file: Path) -> bool:
    """Tell whether a YAML file certainly has no second document, by its ``---`` marks, without parsing it."""
    with opened(file, str(file)) as stream:
        raw = read_within(stream.read, str(file)).removeprefix(b"\xef\xbb\xbf")
    mark = re.compile(_DOCUMENT_MARK)
    first = mark.search(raw)
    if first is None:
        return True
    return (
        mark.search(raw, first.end()) is None
        and re.compile(_PREAMBLE).fullmatch(raw, 0, first.start()) is not None
    )
