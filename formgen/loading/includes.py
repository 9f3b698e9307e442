"""Parts of a form in files of their own: ``{$file: organization.yaml}``, ``{$table: documents.csv}``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from formgen.errors import DataError
from formgen.loading.plain_data import FILE, TABLE, Document
from formgen.messages.quoting import excerpt, given
from formgen.problems import Problem

if TYPE_CHECKING:
    from formgen.loading.tables import Table

__all__ = ["Includes", "Opener", "RefusedInclude"]

Opener: TypeAlias = Callable[[Path, str], Document]
"""Returns the one document of a file, which messages call by the second argument, or raises ``DataError``."""


class RefusedInclude(Exception):
    """A part of a form that could not be taken from its file; ``problem`` is the reason."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.problem = Problem("", code, params=params)


class Includes:
    """Opens the files that a data file takes parts from, which are in its folder or below it.

    Data that a script makes has no file and can take no parts. Opened documents are kept for the next form.
    """

    def __init__(self, file: Path | None = None, opener: Opener | None = None) -> None:
        self._opener = opener
        self._stack: list[tuple[Path, str]] = []
        self._known: dict[Path, Document | DataError] = {}
        self._tables: dict[tuple[Path, str], Table | DataError] = {}
        if file is not None:
            self._stack.append((file.parent.resolve() / file.name, str(file)))

    def table(self, mapping: Mapping[str, Any], fits: Callable[[Iterable[str]], int]) -> Table:
        """Return the table that ``mapping`` names; ``fits`` counts the heads that are known among some.

        A workbook's sheet stands behind its name: ``book.xlsx#Құжаттар``.
        """
        from formgen.loading.tables import SUFFIXES, read_table  # most data name no table

        named = mapping[TABLE]
        sheet: str | None = None
        if isinstance(named, str):
            found = re.fullmatch(_WITH_SHEET, named)
            if found is not None:
                named, sheet = found[1], found[2]
        path, name = self._find(mapping, TABLE, named)
        key = path, sheet or ""
        known = self._tables.get(key)
        if known is None:
            if path.suffix.lower() not in SUFFIXES:
                raise RefusedInclude("table.extension", value=name, wanted=", ".join(SUFFIXES))
            try:
                known = read_table(path, name, sheet, fits)
            except DataError as error:
                known = error
            self._tables[key] = known
        if isinstance(known, DataError):
            raise RefusedInclude("file.unreadable", value=name, reason=known)
        return known

    @contextmanager
    def opened(self, mapping: Mapping[str, Any]) -> Iterator[Document]:
        """Open the file that ``mapping`` names. Its own parts are looked for in its folder.

        :raises RefusedInclude: if the name is not allowed, or the file cannot be read.
        """
        path, name = self._find(mapping, FILE, mapping[FILE])
        document = self._read(path, name)
        self._stack.append((path, name))
        try:
            yield document
        finally:
            self._stack.pop()

    def _find(self, mapping: Mapping[str, Any], word: str, named: object) -> tuple[Path, str]:
        others = [excerpt(str(key)) for key in mapping if key != word]
        if others:
            raise RefusedInclude("file.not_alone", word=word, keys=", ".join(others))
        if not isinstance(named, str) or not named.strip():
            raise RefusedInclude("file.name", word=word, value=given(named))
        if self._opener is None or not self._stack or not _leads_down(named):
            raise RefusedInclude("file.outside", value=excerpt(named))
        file, name = self._stack[-1]
        folder = file.parent
        try:
            path = _existing_file(folder, named)
            if not path.is_relative_to(folder):
                raise RefusedInclude("file.outside", value=excerpt(named))
            if not path.is_file():
                raise RefusedInclude("file.missing", value=excerpt(named))
        except (OSError, ValueError, RuntimeError):  # a name that no file can have, links in a circle
            raise RefusedInclude("file.missing", value=excerpt(named)) from None
        if any(path == above for above, _ in self._stack):
            raise RefusedInclude("file.loop", value=excerpt(named))
        return path, str(Path(name).parent / named)

    def _read(self, path: Path, name: str) -> Document:
        known = self._known.get(path)
        if known is None:
            assert self._opener is not None
            try:
                known = self._opener(path, name)
            except DataError as error:
                known = error
            self._known[path] = known
        if isinstance(known, DataError):
            raise RefusedInclude("file.unreadable", value=name, reason=known)
        return known


_WITH_SHEET: Final = r"(?is)(.+\.xlsx)#(.*)"


def _existing_file(folder: Path, named: str) -> Path:
    """Return the file with a name in a folder. The letters of both may be composed or not."""
    forms = [named, *(unicodedata.normalize(form, named) for form in ("NFC", "NFD"))]
    paths = [(folder / form).resolve() for form in dict.fromkeys(forms)]
    return next((path for path in paths if path.is_file()), paths[0])


def _leads_down(named: str) -> bool:
    """Tell whether a name leads down from its folder, on any operating system."""
    posix, windows = PurePosixPath(named), PureWindowsPath(named)
    absolute = posix.is_absolute() or windows.drive or windows.root
    return not absolute and ".." not in posix.parts and ".." not in windows.parts
