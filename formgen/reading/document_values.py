"""What stands in a document, by fields: what every kind of file is read into, before it is a form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from formgen.problems import Location

__all__ = [
    "Document",
    "Found",
    "Record",
    "Unreadable",
    "Unsure",
    "given_places",
    "is_part",
    "says_the_same",
]


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in one place: a control's text, or what a cell holds; ``None`` where nothing was given."""

    value: object
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What stands in a place and cannot be read, whatever is wanted there; ``code`` says why.

    ``other`` is the second of two readings, where there are two.
    """

    code: str
    shown: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class Unsure:
    """Words that could be of one field or of another; a path is empty where they could be of none."""

    words: str
    paths: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Record:
    """What stands in a document of the form, or of an item of a list.

    ``values`` are by the path inside it (``applicant.bank.bic``; empty for an item that is a value itself);
    one that is printed in several places is there as many times. ``lists`` are by their path inside it, in
    the document's order. ``strays`` are values, under their list's path, that belong to none of its items.
    """

    values: dict[str, list[Found]] = field(default_factory=dict)
    lists: dict[str, list[Record]] = field(default_factory=dict)
    strays: list[tuple[str, Found]] = field(default_factory=list)

    def add(self, path: str, found: Found) -> None:
        """Put in what stands in one more place of ``path``."""
        self.values.setdefault(path, []).append(found)

    def all_values(self) -> Iterator[Found]:
        """Yield everything that stands in it, its lists' items included."""
        for places in self.values.values():
            yield from places
        for items in self.lists.values():
            for item in items:
                yield from item.all_values()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given in it: a row that waits to be written on."""
        return all(found.value is None for found in self.all_values())


@dataclass(frozen=True, slots=True)
class Document:
    """A file of one form in one language; ``name`` is the file's."""

    name: str
    form_id: str
    lang: str
    record: Record
    page: object = None
    """Its page, or its workbook, for the account of it."""
    by_page: object = None
    """The reading of its page, where it was read by that."""
    unsure: Sequence[Unsure] = ()


def is_part(record: Record, whole: Record) -> bool:
    """Tell whether all that one record says stands in another: rows that another has more do not matter."""
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
    """Return the places in which something stands."""
    return [each for each in places if each.value is not None]
