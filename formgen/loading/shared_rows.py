"""Reads a table whose rows hold the items of a list and, beside them, the items of their inner lists.

An item is written in its first row; the rows below it hold more of its inner items. Whose inner items a row
holds, is decided by the first of these that the row has:

- the item's number;
- the item's own values: those of an item above continue it, others begin a new item;
- otherwise, the item of the row above.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from formgen.loading.intake_items import Item, Slot, mark_columns, slot_names, stray, typed
from formgen.loading.sheet_cells import CellValue, reference
from formgen.loading.worksheets import Worksheet
from formgen.model.entry_sheets import NOTHING, Mark, Sheet
from formgen.problems import Problem, Severity

__all__ = ["Group", "groups_of", "holds_inner"]

_MONTH_SLOTS: Final = ("month", "amount")


@dataclass(slots=True)
class Group:
    """An item of the outer list, and the items of its inner list.

    ``other`` is an earlier item with the same number and other values.
    """

    item: Item
    inner: list[Item] = field(default_factory=list)
    other: Item | None = None

    def continues(self, slots: Mapping[str, Slot]) -> bool:
        """Tell whether values of a row are those of this item, as far as both are given."""
        return all(
            slot.value is None or self.item.slots[name].value in (None, slot.value)
            for name, slot in slots.items()
        )

    def repeats(self, slots: Mapping[str, Slot]) -> bool:
        """Tell whether this item has every value that a row has."""
        return all(
            slot.value is None or self.item.slots[name].value == slot.value for name, slot in slots.items()
        )

    def take(self, slots: Mapping[str, Slot]) -> None:
        """Take the values that this item does not have yet."""
        for name, slot in slots.items():
            if self.item.slots[name].value is None and slot.value is not None:
                self.item.slots[name] = slot


def holds_inner(worksheet: Worksheet, plan: Sheet) -> bool:
    """Tell whether a sheet has columns for the inner list. Sheets of version 1 have none."""
    begins = f"{plan.inner_name}[]."
    return any(
        mark == Mark.MONTH or str(mark).startswith(begins) for mark in mark_columns(worksheet).values()
    )


def groups_of(worksheet: Worksheet, plan: Sheet, inner: Sheet, problems: list[Problem]) -> list[Group]:
    """Return the items of a sheet. Cells outside any field are added to ``problems``."""
    groups: list[Group] = []
    numbered: dict[str, Group] = {}
    for row in _rows(worksheet, plan, inner, problems):
        group = _group(row, groups, numbered)
        if group is None:
            known = numbered.get(row.number)
            other = known.item if known is not None else None
            group = Group(Item(worksheet.title, dict(row.slots), key=row.key), other=other)
            groups.append(group)
            if row.number:
                numbered.setdefault(row.number, group)
        else:
            group.take(row.slots)
        group.inner += row.inner
    return groups


@dataclass(slots=True)
class _Row:
    """A filled-in row: the item's number, the item's own cells, and the inner items."""

    key: Slot | None
    slots: dict[str, Slot]
    inner: list[Item]

    @property
    def number(self) -> str:
        return "" if self.key is None or self.key.value is None else _number(self.key.value)

    @property
    def is_named(self) -> bool:
        return any(slot.value is not None for slot in self.slots.values())


def _group(row: _Row, groups: list[Group], numbered: Mapping[str, Group]) -> Group | None:
    """Return the item that a row belongs to, or ``None`` if the row begins a new one."""
    if row.number:
        known = numbered.get(row.number)
        return known if known is not None and known.continues(row.slots) else None
    if row.is_named:
        return next((group for group in reversed(groups) if group.repeats(row.slots)), None)
    return groups[-1] if groups else None


def _rows(worksheet: Worksheet, plan: Sheet, inner: Sheet, problems: list[Problem]) -> Iterator[_Row]:
    marks = mark_columns(worksheet)
    names = {name for column in plan.columns for name in slot_names(column)}
    begins = f"{plan.inner_name}[]."
    inner_names = {f"{begins}{name}": name for column in inner.columns for name in slot_names(column)}
    known = {*names, *inner_names, Mark.KEY, Mark.MONTH}
    columns = {column: str(mark) for column, mark in marks.items() if mark in known}
    months = {column: Slot("") for column, mark in columns.items() if mark == Mark.MONTH}
    warned: set[int] = set()
    for row, cells in worksheet.rows.items():
        if row == 1 or cells.get(1) == NOTHING:
            continue
        if cells.get(1) == Mark.MONTH:
            months = {
                column: Slot(reference(row, column), typed(cells.get(column))) for column in sorted(months)
            }
            continue
        made = _Row(None, {}, [])
        item = Item(worksheet.title)
        for column, mark in columns.items():
            slot = Slot(reference(row, column), typed(cells.get(column)))
            if mark == Mark.KEY:
                made.key = slot
            elif mark in inner_names:
                item.slots[inner_names[mark]] = slot
            elif mark == Mark.MONTH:
                if slot.value is not None:
                    pair = dict(zip(_MONTH_SLOTS, (months[column], slot), strict=True))
                    made.inner.append(Item(worksheet.title, pair))
            else:
                made.slots[mark] = slot
        if item.is_filled:
            made.inner.append(item)
        for column, value in cells.items():
            if column > 1 and column not in columns and marks.get(column) != NOTHING and column not in warned:
                warned.add(column)
                severity = Severity.ERROR if column in marks else Severity.WARNING
                problems.append(stray(worksheet, row, column, value, severity))
        if made.inner or made.is_named:
            yield made


def _number(value: CellValue) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else " ".join(str(value).split())
