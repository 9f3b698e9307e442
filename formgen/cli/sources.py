"""The data files of a run: the names of the documents to write, and the forms one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from formgen.errors import DataError, WriteError
from formgen.loading.pending_forms import Record, Unreadable, holds_several, records_of
from formgen.records import record
from formgen.rendering.document_files import checked_stem

__all__ = ["Source", "count", "named_records", "plan", "records", "same_files"]


@record
class Source:
    """A data file, and whether it holds more than one form."""

    path: Path
    several: bool

    def stem(self, index: int) -> str:
        """Return the stem of the files of this file's ``index``-th form."""
        return f"{self.path.stem}-{index}" if self.several else self.path.stem


def plan(paths: Iterable[str]) -> list[Source]:
    """Check the names of the data files before anything is written.

    ``DataError`` where a file does not exist or is no data file. ``WriteError`` where two files would have
    the same results, or a name cannot be that of a written file.
    """
    sources = [Source(path, holds_several(path)) for path in map(Path, paths)]
    taken: dict[tuple[str, bool], Source] = {}
    for source in sources:
        checked_stem(source.path.stem)
        key = source.path.stem, source.several
        if key in taken:
            raise same_files(taken[key].path, source.path, source.path.stem)
        taken[key] = source
    for source in sources:
        numbered = re.fullmatch(r"(.+)-([1-9][0-9]{0,17})", source.path.stem, re.DOTALL)
        if numbered is not None and not source.several:
            other = taken.get((numbered[1], True))
            if other is not None and count([other]) >= int(numbered[2]):
                raise same_files(other.path, source.path, source.path.stem)
    return sources


def count(sources: Iterable[Source]) -> int:
    """Return how many forms the files hold; ``DataError`` where one cannot be read."""
    return sum(sum(1 for _ in records_of(source.path)) if source.several else 1 for source in sources)


def records(paths: Iterable[Path]) -> Iterator[Record]:
    """Yield the forms of the files one by one; an unreadable file yields a record that raises its error."""
    for path in paths:
        index = 0
        try:
            for record in records_of(path):
                index = record.index
                yield record
        except DataError as error:
            yield Unreadable(str(path), index + 1, error)


def named_records(sources: Sequence[Source]) -> Iterator[tuple[str, Record]]:
    """Yield the forms of the files, each with the stem of its own files."""
    for source in sources:
        for found in records([source.path]):
            yield source.stem(found.index), found


def same_files(one: Path, other: Path, stem: str) -> WriteError:
    """Return the error for two data files whose results would have the same names."""
    return WriteError(
        kk=f"{one} және {other} бір файлдарға жазылар еді ({stem}.…): біреуінің атын өзгертіңіз",
        ru=f"{one} и {other} записались бы в одни файлы ({stem}.…): переименуйте один из них",
        en=f"{one} and {other} would be written to the same files ({stem}.…): rename one of them",
    )
