"""Gathers the contents of each sheet from a form: cells, items with their numbers, sums by months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from formgen.intake.contents import Content, UnstorableValue, content_of, halves_of, part_of
from formgen.intake.field_sheets import Card
from formgen.intake.shared_sheets import SharedRow
from formgen.messages.quoting import given
from formgen.model.base import Form
from formgen.model.entry_sheets import Column, Sheet, SheetKind
from formgen.model.fields import FieldInfo, Kind
from formgen.periods import Month, Period
from formgen.problems import Problem

__all__ = ["FormContents"]

_NOTHING: tuple[Content, Content] = (None, None)
_MONTHS = 12
_MOST_MONTHS = 36

Owned = tuple[int, str, object]
"""The number of an item's parent, the item's path, and the item."""


class FormContents:
    """The contents of a form, or of a form still to be filled in.

    ``problems`` collects the values that no cell can hold.
    """

    def __init__(self, form: Form | None) -> None:
        self._form = form
        self.problems: list[Problem] = []

    def contents(
        self, columns: Sequence[Column], value: object, path: str = ""
    ) -> list[tuple[Content, Content]]:
        """Return the contents of the cells of each field of ``value``, which is at ``path`` in the form."""
        return [self._content(column, value, path) for column in columns]

    def single(self, columns: Sequence[Column]) -> list[tuple[Content, Content]]:
        """Return the contents of the form's single values."""
        return self.contents(columns, self._form)

    def cards(self, sheet: Sheet, spare: int, least: int) -> list[Card]:
        """Return the items of a list, followed by ``spare`` empty ones or more, at least ``least`` in all."""
        made = [
            Card(number, owner, self.contents(sheet.columns, item, path))
            for number, (owner, path, item) in enumerate(self._items(sheet), start=1)
        ]
        empty = [_NOTHING] * len(sheet.columns)
        count = max(len(made) + spare, least)
        return [*made, *(Card(number, None, empty) for number in range(len(made) + 1, count + 1))]

    def shared(
        self, sheet: Sheet, inner: Sheet, spare: int, least: int
    ) -> tuple[list[Content], list[SharedRow]]:
        """Return the months of the columns of sums, if the inner list has such, and the rows of both lists.

        Spare rows have no numbers where an item may have several rows.
        """
        months: list[Content] = []
        rows: dict[int, list[list[Content]]] = {}
        if inner.kind is SheetKind.GRID:
            months, sums = self._grid(inner)
            for owner, amounts in sums:
                rows.setdefault(owner, []).append(amounts)
            empty: list[Content] = [None] * len(months)
        else:
            for owner, path, item in self._items(inner):
                rows.setdefault(owner, []).append(
                    _cells(inner.columns, self.contents(inner.columns, item, path))
                )
            empty = _cells(inner.columns, [_NOTHING] * len(inner.columns))
        made: list[SharedRow] = []
        count = 0
        for number, (_, path, item) in enumerate(self._items(sheet), start=1):
            own = _cells(sheet.columns, self.contents(sheet.columns, item, path))
            first, *others = rows.get(number, [empty])
            made += [SharedRow(number, own, first), *(SharedRow(number, None, each) for each in others)]
            count = number
        nothing = _cells(sheet.columns, [_NOTHING] * len(sheet.columns))
        numbered = inner.kind is SheetKind.GRID
        for place in range(max(spare, least - len(made))):
            begins = numbered or (place == 0 and not made)
            made.append(
                SharedRow(count + place + 1 if numbered else None, nothing if begins else None, empty)
            )
        return months, made

    def _grid(self, sheet: Sheet) -> tuple[list[Content], list[tuple[int, list[Content]]]]:
        """Return the months of the columns of sums, and each row's sums with the number of its item."""
        items = self._items(sheet)
        period = getattr(self._form, "period", None)
        months: set[Any] = {getattr(item, "month", None) for _, _, item in items}
        if isinstance(period, Period) and len(period.months()) <= _MOST_MONTHS:
            months.update(period.months())
        known = sorted(month for month in months if isinstance(month, Month))
        columns: dict[object, int] = {month: place for place, month in enumerate(known)}
        count = max(len(known), _MONTHS if not known else 0)
        month, amount = sheet.columns
        heads: list[Content] = [content_of(each, Kind.MONTH, month.info) for each in known]
        rows: list[tuple[int, list[Content]]] = []
        last = count
        for owner, path, item in items:
            place = columns.get(getattr(item, "month", None))
            content = self._content(amount, item, path)[0]
            if place is None or content is None:
                self._refuse(path, item)
                continue
            if not rows or rows[-1][0] != owner or place <= last:  # a row has its months in their order
                rows.append((owner, [None] * count))
            rows[-1][1][place] = content
            last = place
        return [*heads, *[None] * (count - len(heads))], rows

    def _items(self, sheet: Sheet) -> list[Owned]:
        """Return the items of a list, or of all lists of that name in the items of its parent."""
        if self._form is None:
            return []
        if not sheet.parent:
            return [(0, path, item) for path, item in self._listed(self._form, sheet.path, "")]
        name = sheet.path.removeprefix(f"{sheet.parent}[].")
        return [
            (number, path, item)
            for number, (above, parent) in enumerate(self._listed(self._form, sheet.parent, ""), start=1)
            for path, item in self._listed(parent, name, f"{above}.")
        ]

    def _listed(self, value: object, name: str, path: str) -> list[tuple[str, object]]:
        part: Any = value
        for step in name.split("."):
            part = getattr(part, step, None)
        if part is None:
            return []
        if not isinstance(part, tuple):
            self._refuse(f"{path}{name}", part)
            return []
        found = [(f"{path}{name}[{index}]", item) for index, item in enumerate(part)]
        for where, item in found:
            if item is None:
                self._refuse(where, item)
        return found

    def _content(self, column: Column, value: object, path: str) -> tuple[Content, Content]:
        full_path = f"{path}.{column.path}" if path and column.path else path or column.path
        part: Any = value
        try:
            for step, group in zip(column.path.split("."), (*column.groups, None), strict=False):
                part = getattr(part, step, None) if step else part
                if part is None:
                    return _NOTHING
                _require_object(part, group)
            if column.part:
                part = part_of(part, column.part)
            if not column.bilingual:
                return content_of(part, column.kind, column.info), None
            kk, ru = (content_of(half, Kind.TEXT, column.info) for half in halves_of(part))
        except UnstorableValue:
            self._refuse(full_path, part)
            return _NOTHING
        return kk, ru

    def _refuse(self, path: str, value: object) -> None:
        if not any(problem.path == path for problem in self.problems):
            self.problems.append(Problem(path, "cell.cannot_hold", params={"value": given(value)}))


def _cells(columns: Sequence[Column], contents: Sequence[tuple[Content, Content]]) -> list[Content]:
    """Return the contents cell by cell: two of a bilingual field, one of any other."""
    return [
        half
        for column, pair in zip(columns, contents, strict=True)
        for half in (pair if column.bilingual else pair[:1])
    ]


def _require_object(value: object, group: FieldInfo | None) -> None:
    """Raise ``UnstorableValue`` if ``value`` is not an object that ``group`` describes."""
    if group is not None and group.type is not None and not isinstance(value, group.type):
        raise UnstorableValue
