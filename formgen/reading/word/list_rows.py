"""Sort the values of a document that people have edited into the rows of lists.

A template puts each item of a list into an item of a repeating section. Word's own button keeps to that, and
its new rows come with the tags of the row that they were made from; so do rows that are copied by hand, which
may land in another row's item, between two of them, or behind the section; other programs drop the wrappers
altogether. So the order of items is the document's order, never that of the numbers in
tags. The numbers only show which values once belonged to one item:

- Each item of a repeating section begins an item.
- A value goes to the last item of its number that was begun in the same place (within one item of the
  section, or outside of all) if it lacks the value. The template shows how
  often an item has each value. Where there is no such item, the value begins one: it was copied, or moved
  there.
- A value of a list further inside follows the row above it, whatever its number.

A list may be printed again elsewhere, whole or in part. The printing in a repeating section is the list; each
row of another one belongs to the item whose number and values it shares, so that differences between the
places of an item are found. A list whose items are the columns of a grid (``payments[3]`` of every row,
headed by ``[].payments[3].month``) is matched by these numbers alone.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from typing import Final

from formgen.reading.document_values import Found, Record

__all__ = ["Heads", "Item", "Printing", "Scope", "settle"]

Heads = dict[tuple[str, int], dict[str, list[Found]]]
"""The heads of a grid's columns: by the list's pattern and the column's number, then by path."""


@dataclass(eq=False)
class Item:
    """An item that is being built: ``index`` is its former number, from its tags."""

    index: int | None = None
    record: Record = field(default_factory=Record)
    lists: dict[str, dict[Hashable, Printing]] = field(default_factory=dict)
    columns: dict[str, dict[int, Item]] = field(default_factory=dict)

    def printing(self, path: str, key: Hashable) -> Printing:
        """Return the printing of a list in the place ``key``."""
        return self.lists.setdefault(path, {}).setdefault(key, Printing())

    def column(self, path: str, number: int) -> Item:
        """Return the item of a list by columns."""
        return self.columns.setdefault(path, {}).setdefault(number, Item(number))


@dataclass(eq=False)
class Scope:
    """A place in which values with one number are one item; ``last`` holds the last item, also by number."""

    by_index: dict[int | None, Item] = field(default_factory=dict)
    last: Item | None = None


@dataclass(eq=False)
class Printing:
    """One place where a list is printed: its items in order, and the rows outside any item's wrapper."""

    items: list[Item] = field(default_factory=list)
    in_section: bool = False
    loose: Scope = field(default_factory=Scope)

    def item(self, scope: Scope, index: int | None, has_room: Callable[[Item], bool]) -> Item:
        """Return the item that a value with the number ``index`` belongs to; begin one if there is none."""
        known = scope.by_index.get(index)
        if known is None or not has_room(known):
            known = scope.by_index[index] = Item(index)
            self.items.append(known)
        scope.last = known
        return known


def settle(item: Item, heads: Heads, pattern: str = "") -> Record:
    """Return the record of an item with all its lists, in order."""
    record = item.record
    for path, printings in item.lists.items():
        first, *others = sorted(printings.values(), key=_importance)
        for other in others:
            strays = _match(first.items, other.items)
            record.strays += [(path, found) for stray in strays for found in _anything(stray)]
        record.lists[path] = [settle(row, heads, _join(pattern, path)) for row in first.items]
    for path, columns in item.columns.items():
        known = _join(pattern, path)
        for number, column in sorted(columns.items()):
            if not column.record.is_empty:
                for name, places in heads.get((known, number), {}).items():
                    column.record.values.setdefault(name, []).extend(places)
                record.lists.setdefault(path, []).append(settle(column, heads, known))
    return record


def _join(pattern: str, path: str) -> str:
    return f"{pattern}[].{path}" if pattern else path


def _importance(printing: Printing) -> tuple[bool, int]:
    """Sort the printing in a repeating section first, then the printing with the most values."""
    names = {name for item in printing.items for name in (*item.record.values, *item.lists, *item.columns)}
    return not printing.in_section, -len(names)


def _anything(item: Item) -> Iterator[Found]:
    """Yield one value of an item, to name the item by; none where it has none."""
    found = next((found for found in settle(item, {}).all_values() if found.value is not None), None)
    if found is not None:
        yield found


def _match(items: list[Item], others: list[Item]) -> list[Item]:
    """Match each of ``others`` to the item that it repeats, and return those that repeat none.

    For each, the first match in this order is taken: an item of the same number with the same values; one of
    the same values; one of the same number; then, among items that are already matched, one of the same
    number and values.
    """
    by_number: dict[int | None, list[Item]] = {}
    by_value: dict[tuple[str, object], list[Item]] = {}
    for item in items:
        by_number.setdefault(item.index, []).append(item)
        for path, value in _given_values(item):
            by_value.setdefault((path, value), []).append(item)
    taken: set[int] = set()
    left = others
    for by_values, agreeing, again in (
        (False, True, False),
        (True, True, False),
        (False, False, False),
        (False, True, True),
    ):
        unmatched = []
        for other in left:
            if by_values:
                candidates = next(
                    (by_value[value] for value in _given_values(other) if value in by_value), []
                )
            else:
                candidates = by_number.get(other.index, [])
            found = next(
                (
                    item
                    for item in candidates[:_CANDIDATES]
                    if (again or id(item) not in taken) and (not agreeing or _agree(item, other))
                ),
                None,
            )
            if found is None:
                unmatched.append(other)
            else:
                taken.add(id(found))
                _merge(found, other)
        left = unmatched
    return left


_CANDIDATES: Final = 100
"""An item is compared with at most this many items of one number, or of one value."""


def _given_values(item: Item) -> Iterator[tuple[str, object]]:
    for path, places in item.record.values.items():
        for found in places:
            if found.value is not None:
                yield path, found.value


def _agree(item: Item, other: Item) -> bool:
    """Tell whether two items hold the same values wherever both hold one."""
    for path, places in other.record.values.items():
        here = {found.value for found in item.record.values.get(path, ()) if found.value is not None}
        there = {found.value for found in places if found.value is not None}
        if here and there and here != there:
            return False
    return True


def _merge(item: Item, other: Item) -> None:
    for path, places in other.record.values.items():
        item.record.values.setdefault(path, []).extend(places)
    for path, printings in other.lists.items():
        for key, printing in printings.items():
            _extend(item.printing(path, key), printing)
    for path, columns in other.columns.items():
        for number, column in columns.items():
            _merge(item.column(path, number), column)


def _extend(printing: Printing, other: Printing) -> None:
    printing.items.extend(other.items)
    printing.in_section = printing.in_section or other.in_section
