"""Read a document without marks: its page is matched with that of the form's template.

Captions are the anchors, and the text between them is the value. If two readings are equally good, the
field is reported with both of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path

from formgen.problems import Location
from formgen.reading.document_values import (
    AmbiguousWords,
    Found,
    Record,
    Unreadable,
    given_places,
    says_the_same,
)
from formgen.reading.page.blank_hints import without_hint
from formgen.reading.page.matches import Mark, Match, Value
from formgen.reading.page.pages import Item as PageItem
from formgen.reading.page.pages import Line, lines_of
from formgen.reading.page.referees import Referee
from formgen.reading.page.section_numbers import mark_headings
from formgen.reading.page.template_captions import Captions
from formgen.reading.page.template_pages import Loop, TemplatePage
from formgen.reading.page.terminals import Setting, aligned
from formgen.reading.word.list_rows import Heads, Item, settle

__all__ = ["PageReading", "read_page"]

_STYLED = 0.5


@dataclass(frozen=True, slots=True)
class PageReading:
    """The form's data on a page: its values, the words that belong to no field, and the cost of the match.

    ``computed`` are the texts in place of computed values, ``unsure`` the texts that could be of two fields.
    """

    record: Record
    left: list[tuple[Line, str]]
    computed: list[Value]
    unsure: list[AmbiguousWords]
    cost: int


def read_page(
    items: Sequence[PageItem],
    template: TemplatePage,
    location: Location,
    limit: int = 1_000_000,
    templates: Path | None = None,
) -> PageReading | None:
    """Return the values on a page, ``None`` if it differs from the template by more than ``limit``.

    ``templates`` is the folder of the template, if it is not formgen's own.
    """
    lines = [*lines_of(items)]
    mark_headings(lines, template.content)
    styled = sum(line.style in template.styles for line in lines)
    setting = _setting(template, is_styled=bool(lines) and styled >= _STYLED * len(lines))
    found = aligned(template.content, items, setting, limit=limit)
    if not found:
        return None
    first, last = found[0], found[-1]

    def bare(text: str) -> str:
        return without_hint(text, template.form_id, template.lang, templates)

    record, unsure = _record(first, location, bare), first.unsure
    if last is not first:
        other = _record(last, location, bare)
        if not says_the_same(record, other):
            referee = Referee(template.form_id, template.lang, items, templates)
            if referee.prefers(other, record):
                record, other, first = other, record, last
            settled = referee.settle(record, other)
            unsure = [each for each in unsure if not settled & {*each.paths}]
            _note_differences(record, other)
    computed = [each for each in first.values if isinstance(each, Value) and each.slot.info is None]
    return PageReading(record, first.left, computed, unsure, first.cost)


@cache
def _setting(template: TemplatePage, *, is_styled: bool) -> Setting:
    """Return the setting for all documents of a template; it is made once."""
    return Setting(template.lang, is_styled, Captions(template.content))


def _record(reading: Match, location: Location, bare: Callable[[str], str]) -> Record:
    assembly = _Assembly(location, bare)
    for value in reading.values:
        if isinstance(value, Mark):
            assembly.enter(value.loop) if value.begins else assembly.leave(value.loop)
        else:
            assembly.put(value)
    assembly.flush()
    _doubt_parts(assembly.root)
    return settle(assembly.root, assembly.heads)


def _doubt_parts(item: Item) -> None:
    """Remove the numbers from the items of a list that is printed again in part: they are unknown.

    The values of such items are then matched with an item that has the same ones, or reported.
    """
    for printings in item.lists.values():
        whole = max(len(printing.items) for printing in printings.values())
        for printing in printings.values():
            for each in printing.items:
                if len(printing.items) < whole:
                    each.index = None
                _doubt_parts(each)


@dataclass(eq=False)
class _Assembly:
    """Puts values, ``bare`` of the hints behind them, into the items of lists that they belong to."""

    location: Location
    bare: Callable[[str], str]
    root: Item = field(default_factory=Item)
    heads: Heads = field(default_factory=dict)
    _open: list[tuple[str, Item]] = field(default_factory=list)
    _parts: list[Value] = field(default_factory=list)
    _turns: list[int] = field(default_factory=list)
    """The current passes of the loops over computed lists, each with a number of its own."""
    _numbers: Iterator[int] = field(default_factory=count)
    _printings: dict[tuple[int, ...], int] = field(default_factory=dict)

    def enter(self, loop: Loop) -> None:
        """Begin an item of a loop, or one more pass of a loop over a computed list.

        A list is printed once more in each such pass: a table of many months goes on in another one.
        """
        self.flush()
        if not loop.path:
            self._turns.append(next(self._numbers))
            return
        item, rest = self._owner(loop.path)
        key = self._printings.setdefault((id(loop), *self._turns), len(self._printings))
        printing = item.printing(rest, key)
        made = Item(len(printing.items))
        printing.items.append(made)
        self._open.append((loop.path, made))

    def leave(self, loop: Loop) -> None:
        """End an item of a loop."""
        self.flush()
        if loop.path:
            self._open.pop()
        else:
            self._turns.pop()

    def put(self, value: Value) -> None:
        """Take a value; the paragraphs of a text are collected until another value comes."""
        if value.slot.info is None:
            self.flush()
            return
        if self._parts and not (value.is_part and self._parts[-1].slot is value.slot):
            self.flush()
        self._parts.append(value)
        if not value.is_part:
            self.flush()

    def flush(self) -> None:
        """Put the collected value into its item."""
        parts, self._parts = self._parts, []
        if not parts:
            return
        text = _joined(parts)
        found = Found(None if text is None else self.bare(text) or None, self.location)
        slot = parts[0].slot
        number = _column_number(parts[0])
        if slot.is_head:
            pattern, _, name = slot.path.rpartition("[].")
            self.heads.setdefault((pattern, number), {}).setdefault(name, []).append(found)
            return
        item, rest = self._owner(slot.path)
        name, _, inner = rest.partition("[].")
        if not inner:
            item.record.add(rest, found)
        elif found.value is not None:
            item.column(name, number).record.add(inner, found)

    def _owner(self, path: str) -> tuple[Item, str]:
        """Return the innermost current item that a path belongs to, and the path inside it."""
        for pattern, item in reversed(self._open):
            if path.startswith(f"{pattern}[]"):
                return item, path.removeprefix(f"{pattern}[]").removeprefix(".")
        return self.root, path


def _column_number(value: Value) -> int:
    """Return a number for a column of a page; numbers go on from table to table."""
    table = 0 if value.line is None else value.line.place.table
    return table * 10_000 + value.column


def _joined(parts: Sequence[Value]) -> str | None:
    """Return a text of its paragraphs, with the empty ones between them."""
    pieces: list[str] = []
    blank = 0
    for part in parts:
        if part.text is None:
            continue
        if pieces:
            pieces.append("\n" * (1 + blank))
        pieces.append(part.text)
        blank = part.line.blank_after if part.line is not None and part.is_part else 0
    return "".join(pieces) if pieces else None


def _note_differences(record: Record, other: Record) -> None:
    """Put both readings in the place of each value that differs between two records."""
    for path in {*record.values, *other.values}:
        ours, theirs = (given_places(each.values.get(path, [])) for each in (record, other))
        if [_trimmed(each.value) for each in ours] == [_trimmed(each.value) for each in theirs]:
            for one, two in zip(ours, theirs, strict=True):
                if len(str(two.value)) < len(str(one.value)):  # white space at the ends belongs to the page
                    places = record.values[path]
                    places[places.index(one)] = two
        else:
            texts = [_first(ours), _first(theirs)]
            location = next((each.location for each in (*ours, *theirs)), None)
            record.values[path] = [Found(Unreadable("read.two_readings", *texts), location)]
    for path in {*record.lists, *other.lists}:
        rows, others = record.lists.get(path, []), other.lists.get(path, [])
        if len(rows) != len(others):
            record.lists[path] = [
                _unsure(row, other_row) for row, other_row in zip(rows, others, strict=False)
            ]
            record.strays.append(
                (path, Found(Unreadable("read.two_counts", str(len(rows)), str(len(others)))))
            )
            continue
        for row, other_row in zip(rows, others, strict=True):
            _note_differences(row, other_row)


def _trimmed(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _unsure(row: Record, other: Record) -> Record:
    _note_differences(row, other)
    return row


def _first(places: Sequence[Found]) -> str:
    return str(places[0].value) if places else ""
