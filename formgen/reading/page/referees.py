"""Choose the one of two readings that prints like the page: heads and totals show what values do not.

Whether people stand in a list by name or by code follows from the head of its column, which follows from the
form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from formgen.model.base import Form
from formgen.model.drafts import draft_of
from formgen.model.printing import printed
from formgen.reading.document_values import Document, Record, given_places
from formgen.reading.halves import half_of
from formgen.reading.joining import form_of
from formgen.reading.page.likeness import plain
from formgen.reading.page.pages import Item, Line, lines_of
from formgen.reading.page.printed_pages import printed_page

__all__ = ["Referee"]

_MOST: Final = 5
"""The most differences that are examined, alone and in pairs; if there are more, all are reported."""

_Place: TypeAlias = tuple[Record, Record, str]


class Referee:
    """Compares two readings of one page by the pages that they print."""

    def __init__(self, form_id: str, lang: str, items: Sequence[Item], templates: Path | None) -> None:
        self._form_id = form_id
        self._lang = lang
        self._templates = templates
        lines = [*lines_of(items)]
        self._page = Counter(plain(line.text) for line in lines)
        self._cells = _cells(lines)
        self._known: dict[str, tuple[int, bool]] = {}
        """The differences of forms, by their representations: the form of a reading is compared twice."""

    def prefers(self, record: Record, other: Record) -> bool:
        """Tell whether the page of ``record`` differs less from the document's than that of ``other``."""
        least = self._difference(self._form(other))
        return least > (0, False) and self._difference(self._form(record)) < least

    def settle(self, record: Record, other: Record) -> set[str]:
        """Make two records equal wherever only the first one's page matches the document.

        Values that differ together are examined together, each such group by itself. If both readings print
        the same and mean the same, as a mark in place of a hidden contact does, the one with less is taken.

        :returns: the paths of the fields that were settled.
        """
        groups: dict[tuple[str, ...], list[_Place]] = {}
        for key, place in _differing(record, other, ""):
            groups.setdefault(key, []).append(place)
        if len(groups) > _MOST or ("",) in groups:
            return set()
        form = self._form(record)
        least, settled = self._difference(form), set[str]()

        def is_worse(*chosen: Sequence[_Place]) -> bool:
            places = [place for group in chosen for place in group]
            _exchange(places)
            cost = self._difference(self._form(record))
            _exchange(places)
            return cost > least

        together = is_worse(*groups.values())
        for (above, *names), places in groups.items():
            is_sure = together and all(
                is_worse(*{id(each): each for each in (places, more)}.values()) for more in groups.values()
            )
            is_sure = is_sure and all(map(is_worse, _parts(places)))
            if is_sure or self._means_the_same(record, form, places):
                settled |= {f"{above}{name}" for name in names}
                for ours, theirs, path in places:
                    theirs.values[path] = ours.values.get(path, [])
        return settled

    def _means_the_same(self, record: Record, form: Form, places: Sequence[_Place]) -> bool:
        """Tell whether a page cannot show a difference; the record then takes its printed form's value."""
        expected = printed(draft_of(form))
        _exchange(places)
        swapped = self._form(record)
        is_same = printed(draft_of(swapped)) == expected
        if not (is_same and swapped == expected):
            _exchange(places)
        return is_same

    def _form(self, record: Record) -> Form:
        return form_of([half_of(Document("", self._form_id, self._lang, record))])[0]

    def _difference(self, form: Form) -> tuple[int, bool]:
        """Return the number of lines that only one of the two pages has, and whether any line moved.

        A line moved if it stands in another cell. If the document's tables have another shape than the
        form's, lines move in every reading, and only the words of the lines tell the readings apart.
        """
        key = repr(form)
        if key not in self._known:
            self._known[key] = self._counted(form)
        return self._known[key]

    def _counted(self, form: Form) -> tuple[int, bool]:
        own = printed_page(form, self._lang, self._templates)
        if own is None:
            return self._page.total(), True
        lines = [*lines_of(own.items)]
        ours = Counter(plain(line.text) for line in lines)
        count = (ours - self._page).total() + (self._page - ours).total()
        return count, bool(count) or _cells(lines) != self._cells


def _cells(lines: Iterable[Line]) -> Counter[tuple[str, int, int, int]]:
    """Count lines by their words and the cell that they stand in."""
    return Counter(
        (plain(line.text), line.place.table, line.place.row, line.place.column)
        for line in lines
        if line.text.strip()
    )


def _parts(places: Sequence[_Place]) -> Iterator[list[_Place]]:
    """Yield the parts of a group that are also judged alone: its first row, other rows, persons, fields.

    The page can tell that a group as a whole is read rightly, and yet not tell which part of it: «name or
    code» in the head of a column says that somebody has a code. A field that merely stands more often on the
    page in one reading has the same value in both.
    """
    first = [place for place in places if place[0] is places[0][0]]
    if len(first) < len(places):
        yield first
        yield [place for place in places if place[0] is not places[0][0]]
    paths = sorted({path for ours, theirs, path in places if _values(ours, path) != _values(theirs, path)})
    if len(paths) > 1:
        for path in paths:
            yield [place for place in places if place[2] == path]
    holders = sorted({path.rpartition(".")[0] for path in paths})
    if 1 < len(holders) < len(paths):
        for holder in holders:
            yield [place for place in places if place[2].rpartition(".")[0] == holder]


def _differing(record: Record, other: Record, above: str) -> Iterator[tuple[tuple[str, ...], _Place]]:
    """Yield each place where two records differ, under the names of all differing values in its record.

    A list that has more rows in one of them is yielded under ``("",)``: words may have moved anywhere.
    """
    paths = [
        path for path in sorted({*record.values, *other.values}) if _said(record, path) != _said(other, path)
    ]
    for names in _moves(record, other, paths):
        for path in names:
            yield (above, *names), (record, other, path)
    for path in sorted({*record.lists, *other.lists}):
        rows, others = record.lists.get(path, []), other.lists.get(path, [])
        if len(rows) != len(others):
            yield ("",), (record, other, path)
        for row, other_row in zip(rows, others, strict=False):
            yield from _differing(row, other_row, f"{above}{path}[].")


def _moves(record: Record, other: Record, paths: Sequence[str]) -> Iterator[list[str]]:
    """Yield the paths that differ together: two that have one text between them, and all others at once."""
    rest = [*paths]
    for path in paths:
        partners = [
            each
            for each in paths
            if _said(record, path)
            and _said(record, path) == _said(other, each)
            and not (_said(other, path) or _said(record, each))
        ]
        if len(partners) == 1 and path in rest and partners[0] in rest:
            rest = [each for each in rest if each not in (path, partners[0])]
            yield sorted((path, partners[0]))
    if rest:
        yield rest


def _said(record: Record, path: str) -> list[object]:
    return [found.value for found in given_places(record.values.get(path, []))]


def _values(record: Record, path: str) -> set[str]:
    return {str(value) for value in _said(record, path)}


def _exchange(places: Sequence[_Place]) -> None:
    """Exchange the values of two records at some places."""
    for ours, theirs, path in places:
        ours.values[path], theirs.values[path] = theirs.values.get(path, []), ours.values.get(path, [])
