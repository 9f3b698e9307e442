"""The contents of a document by fields: every kind of file is read into these before it becomes a form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from formgen.problems import Location

__all__ = [
    "AmbiguousWords",
    "Document",
    "Found",
    "Record",
    "Unreadable",
    "given_places",
    "is_part",
    "says_the_same",
]


@dataclass(frozen=True, slots=True)
class Found:
    """The content of one place: the text of a control or of a cell; ``None`` where it is empty."""

    value: object
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The content of a place that no kind of field can read; ``code`` is the problem's code.

    ``other`` is the second of two readings, if there are two.
    """

    code: str
    shown: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class AmbiguousWords:
    """Words that could belong to one field or another; an empty path means that they may belong to none."""

    words: str
    paths: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Record:
    """The contents of a document of the form, or of an item of a list.

    ``values`` are by the path inside it (``applicant.bank.bic``; empty for an item that is a value itself);
    a value that is printed in several places occurs as many times. ``lists`` are by their path inside it, in
    the document's order. ``strays`` are values, under their list's path, that belong to none of its items.
    """

    values: dict[str, list[Found]] = field(default_factory=dict)
    lists: dict[str, list[Record]] = field(default_factory=dict)
    strays: list[tuple[str, Found]] = field(default_factory=list)

    def add(self, path: str, found: Found) -> None:
        """Add the content of one more place of ``path``."""
        self.values.setdefault(path, []).append(found)

    def all_values(self) -> Iterator[Found]:
        """Yield all values, including those of the items of lists."""
        for places in self.values.values():
            yield from places
        for items in self.lists.values():
            for item in items:
                yield from item.all_values()

    @property
    def is_empty(self) -> bool:
        """Whether it holds no value: a row that waits to be written on."""
        return all(found.value is None for found in self.all_values())


@dataclass(frozen=True, slots=True)
class Document:
    """The contents of a file: one form in one language; ``name`` is the file's."""

    name: str
    form_id: str
    lang: str
    record: Record
    page: object = None
    """Its page, or its workbook, from which leftovers are found."""
    by_page: object = None
    """The reading of its page, if it was read by its page."""
    unsure: Sequence[AmbiguousWords] = ()


def is_part(record: Record, whole: Record) -> bool:
    """Tell whether another record holds everything that this one does; the other may have more rows."""
    if record.strays:
        return False
    for path, places in record.values.items():
        if _texts(places) - _texts(whole.values.get(path, [])):
            return False
    for path, rows in record.lists.items():
        others = iter(whole.lists.get(path, []))
        if not all(any(is_part(row, other) for other in others) for row in rows if not row.is_empty):
            return False
    return True


def says_the_same(record: Record, other: Record) -> bool:
    """Tell whether two records hold the same values in the same rows; empty rows do not matter."""
    if [(path, found.value) for path, found in record.strays] != [
        (path, found.value) for path, found in other.strays
    ]:
        return False
    if any(
        _given(record.values.get(path, [])) != _given(other.values.get(path, []))
        for path in record.values.keys() | other.values.keys()
    ):
        return False
    for path in record.lists.keys() | other.lists.keys():
        rows, others = (
            [row for row in each.lists.get(path, []) if not row.is_empty] for each in (record, other)
        )
        if len(rows) != len(others) or not all(map(says_the_same, rows, others)):
            return False
    return True


def _given(places: list[Found]) -> list[object]:
    return [found.value for found in places if found.value is not None]


def _texts(places: list[Found]) -> set[object]:
    return {
        found.value.strip() if isinstance(found.value, str) else found.value
        for found in places
        if found.value is not None
    }


def given_places(places: Iterable[Found]) -> list[Found]:
    """Return the places that are not empty."""
    return [each for each in places if each.value is not None]
