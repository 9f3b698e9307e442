"""Reads an intake workbook into plain data, as in a YAML file, and keeps the cell of every field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeAlias

from formgen.forms import FORM_KEYS, class_of
from formgen.loading.intake_items import Item, Slot, items_of
from formgen.loading.scalars import Mismatch
from formgen.loading.shared_rows import groups_of, holds_inner
from formgen.loading.sheet_cells import CellValue, UnusableCell, quoted
from formgen.loading.typed_cells import RestoredNumber, month_within, plain_value
from formgen.loading.unreadable_data import data_error
from formgen.loading.worksheets import Worksheet, worksheets_of
from formgen.messages.quoting import excerpt
from formgen.model.base import Form
from formgen.model.entry_sheets import GUIDE, MARK, READABLE_VERSIONS, Sheet, SheetKind, sheets_of
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.labels import labelled, labels_of
from formgen.problems import Location, Problem, Severity

__all__ = ["Intake", "intake_of"]

_Parent: TypeAlias = tuple[str, Item, dict[str, Any]]
"""An item that may have inner lists: its path, its cells, its data."""


def intake_of(raw: bytes, file: str) -> Intake:
    """Return the data of an intake workbook.

    :raises DataError: if the file is no intake workbook of this version, or cannot be read.
    """
    sheets = [(mark, sheet) for sheet in worksheets_of(raw, file) if (mark := _mark(sheet)) is not None]
    if not sheets:
        raise data_error("workbook.foreign", file=file)
    if any(len(mark) not in (4, 5) or mark[1] not in READABLE_VERSIONS for mark, _ in sheets):
        raise data_error("workbook.version", file=file)
    forms = sorted({mark[2] for mark, _ in sheets})
    if len(forms) > 1:
        raise data_error("workbook.mixed", file=file, forms=tuple(map(excerpt, forms)))
    if forms[0] not in FORM_KEYS:
        raise data_error("workbook.version", file=file)
    return Intake(class_of(forms[0]), file, sheets)


def _mark(sheet: Worksheet) -> list[str] | None:
    mark = sheet.rows.get(1, {}).get(1)
    words = mark.split() if isinstance(mark, str) else []
    return words if words[:1] == [MARK] else None


class Intake:
    """The data of an intake workbook, and the cell of each part of it."""

    def __init__(self, cls: type[Form], file: str, sheets: Iterable[tuple[list[str], Worksheet]]) -> None:
        self._cls = cls
        self._file = file
        self._places: dict[str, Location] = {}
        self._problems: list[Problem] = []
        self._items: dict[str, list[_Parent]] = {}
        """The items of each list, by the list's path."""
        self._blamed: set[tuple[str, str]] = set()
        """The sheets and cells that have been reported for their rows."""
        self._heads: dict[str, str] = {}
        """The sheet and cell of each month that heads a column, by the month's path."""
        self.lost: set[str] = set()
        """The paths of lists that may lack a row of an unknown parent, and of values reported elsewhere."""
        self.data: dict[str, Any] = {"form": cls.ID, "edition": cls.EDITION}
        plans = {plan.path: plan for plan in sheets_of(cls)}
        found = self._matched(plans, sheets)
        for path, plan in plans.items():  # a list comes before the lists in its items
            if path in found:
                worksheet, kind = found[path]
                items = items_of(worksheet, plan, kind, self._problems)  # nothing is read before it is used
                if not path:
                    for item in items:
                        self.data |= self._object(cls, item, "", "")
                elif plan.parent:
                    self._inner_list(plan, items)
                elif plan.inner is not None and holds_inner(worksheet, plan):
                    self._shared_list(plan, plan.inner, worksheet)
                else:
                    self._list(plan, worksheet, items)

    def locate(self, path: str) -> Location | None:
        """Return the cell of a field, or of the nearest value around it."""
        while path:
            if path in self._places:
                return self._places[path]
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return Location(self._file)

    def placed(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return all problems with their cells: first those of the workbook, then those of its data.

        A value whose cell could not be read is not reported as missing as well.
        """
        reported: set[str] = set()
        for problem in self._problems:
            path = problem.path
            while path:
                reported.add(path)
                path = path[: max(path.rfind("."), path.rfind("["), 0)]
        others = (p for p in problems if not (p.code == "value.missing" and p.path in reported))
        return (
            *labelled(map(self._filed, self._problems), self._cls),
            *(problem.at(self.locate(problem.path)) for problem in self._once_for_each_head(others)),
        )

    def _once_for_each_head(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """Yield problems, those of a month that heads a column once for all the rows that use it."""
        reported: set[tuple[str, str]] = set()
        for problem in problems:
            cell = self._heads.get(problem.path)
            if cell is not None:
                if (cell, problem.code) in reported:
                    self.lost.add(problem.path)
                    continue
                reported.add((cell, problem.code))
            yield problem

    def _filed(self, problem: Problem) -> Problem:
        place = problem.location
        return problem if place is None else problem.at(replace(place, file=self._file))

    def _matched(
        self, plans: dict[str, Sheet], sheets: Iterable[tuple[list[str], Worksheet]]
    ) -> dict[str, tuple[Worksheet, SheetKind]]:
        found: dict[str, tuple[Worksheet, SheetKind]] = {}
        for mark, worksheet in sheets:
            if mark[3] == GUIDE:
                continue
            path = mark[4] if len(mark) == 5 else ""
            place = Location(self._file, sheet=worksheet.title, cell="A1")
            if path not in plans or mark[3] not in list(SheetKind):
                params = {"value": excerpt(path or mark[3])}
                self._problems.append(Problem("", "sheet.unknown", params=params, location=place))
            elif path in found:
                params = {"value": excerpt(found[path][0].title)}
                self._problems.append(Problem(path, "sheet.twice", params=params, location=place))
            else:
                found[path] = worksheet, SheetKind(mark[3])
        return found

    def _say(self, path: str, code: str, item: Item, slot: Slot | None, **params: object) -> None:
        place = Location(self._file, sheet=item.sheet, cell=slot.cell if slot is not None else None)
        self._problems.append(Problem(path, code, params=params, location=place))

    def _list(self, plan: Sheet, worksheet: Worksheet, items: Iterable[Item]) -> None:
        parents = self._items[plan.path] = []
        made: list[Any] = []
        for item in items:
            path = f"{plan.path}[{len(made)}]"
            made.append(self._item(plan, item, path))
            parents.append((path, item, made[-1]))
        self._put_list(plan, worksheet, made)

    def _put_list(self, plan: Sheet, worksheet: Worksheet, made: list[Any]) -> None:
        self._places.setdefault(plan.path, self._head(worksheet))
        *above, name = plan.path.split(".")
        holder = self.data
        for step in above:
            holder = holder.setdefault(step, {})
        holder[name] = made

    def _shared_list(self, plan: Sheet, inner: Sheet, worksheet: Worksheet) -> None:
        """Add the items of a sheet that also has the items of their inner lists."""
        parents = self._items[plan.path] = []
        made: list[Any] = []
        for group in groups_of(worksheet, plan, inner, self._problems):
            path = f"{plan.path}[{len(made)}]"
            data = self._item(plan, group.item, path)
            parents.append((path, group.item, data))
            made.append(data)
            rows: list[Any] = []
            for item in group.inner:
                self._name_month(item)
                below = f"{path}.{plan.inner_name}[{len(rows)}]"
                rows.append(self._item(inner, item, below))
                if inner.kind is SheetKind.GRID:
                    self._heads[f"{below}.month"] = f"{item.sheet}!{item.slots['month'].cell}"
            data[plan.inner_name] = rows
            if group.other is not None and group.item.key is not None:
                number = quoted(group.item.key.value)
                names = [slot.value for slot in group.other.slots.values() if slot.value is not None]
                name = quoted(next(iter(names), ""))
                self._blame(path, "row.number_taken", group.item, group.item.key, value=number, name=name)
        self._put_list(plan, worksheet, made)

    def _name_month(self, item: Item) -> None:
        """Add the year to a month that is typed without one, if the form's period has only one such month."""
        slot = item.slots.get("month")
        if slot is not None and isinstance(slot.value, str):
            month = month_within(slot.value, self.data.get("period"))
            if month is not None:
                item.slots["month"] = replace(slot, value=dt.date(month.year, month.month, 1))

    def _head(self, worksheet: Worksheet) -> Location:
        return Location(self._file, sheet=worksheet.title, cell="B2")

    def _inner_list(self, plan: Sheet, items: Iterable[Item]) -> None:
        name = plan.path.removeprefix(f"{plan.parent}[].")
        parents: dict[str, _Parent] = {}
        twice: dict[str, _Parent] = {}
        for parent in self._items.get(plan.parent, ()):
            key = parent[1].key
            if key is not None and key.value is not None:
                known = parents.setdefault(_key(key.value), parent)
                if known is not parent:
                    twice.setdefault(_key(key.value), parent)
            parent[2].setdefault(name, [])
        astray = False
        for item in items:
            owner = self._owner(plan, item, parents, twice)
            if owner is None:
                astray = True
                continue
            path, _, data = owner
            data[name].append(self._item(plan, item, f"{path}.{name}[{len(data[name])}]"))
        if astray:  # the row's parent is unknown, so any of the lists may lack an item
            self.lost.update(f"{path}.{name}" for path, _, _ in self._items.get(plan.parent, ()))

    def _owner(
        self, plan: Sheet, item: Item, parents: dict[str, _Parent], twice: dict[str, _Parent]
    ) -> _Parent | None:
        """Return the item that a row belongs to, by its number, or ``None`` if no item or several have it.

        A cell, or a number that two items have, is reported once for all of its rows. A repeated number may
        have replaced another one, so rows of unknown numbers are not reported as well.
        """
        slot = item.parent
        value = slot.value if slot is not None else None
        number = "" if value is None else _key(value)
        if number in parents and number not in twice:
            return parents[number]
        if value is None:
            self._blame(plan.parent, "row.no_parent", item, slot)
        elif isinstance(value, UnusableCell):
            self._blame(plan.parent, value.code, item, slot, value=quoted(value))
        elif twice:
            number = number if number in twice else next(iter(twice))
            path, owner, _ = twice[number]
            self._blame(path, "row.number_twice", owner, owner.key, value=excerpt(number))
        else:
            sheet = labels_of(self._cls, plan.parent)[-1]
            self._blame(plan.parent, "row.unknown_parent", item, slot, value=quoted(value), sheet=sheet)
        return None

    def _blame(self, path: str, code: str, item: Item, slot: Slot | None, **params: object) -> None:
        """Report a cell once for all the rows that depend on it."""
        cell = item.sheet, slot.cell if slot is not None else ""
        if cell not in self._blamed:
            self._blamed.add(cell)
            self._say(path, code, item, slot, **params)

    def _item(self, plan: Sheet, item: Item, path: str) -> Any:
        self._places[path] = Location(
            self._file, sheet=item.sheet, cell=next(iter(item.slots.values()), Slot("A1")).cell
        )
        assert plan.info is not None
        assert plan.info.item is not None
        info = plan.info.item
        if info.kind is Kind.OBJECT and info.type is not None:
            return self._object(info.type, item, "", f"{path}.")
        if info.kind is Kind.TEXT:
            return self._text(info, item, "", path) or None
        return self._value(info, info.kind, item, "value", path)

    def _object(self, cls: type[Any], item: Item, path: str, real: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, info in fields_of(cls).items():
            value = self._field(info, item, f"{path}{name}", f"{real}{name}")
            if value is not None and (value != {} or (info.kind is Kind.OBJECT and info.required)):
                made[name] = value
        return made

    def _field(self, info: FieldInfo, item: Item, path: str, real: str) -> Any:
        if info.kind is Kind.OBJECT and info.type is not None:
            return self._object(info.type, item, f"{path}.", f"{real}.")
        if info.kind is Kind.TEXT:
            return self._text(info, item, f"{path}.", real)
        if info.kind is Kind.PERIOD:
            days = {
                part: self._value(info, Kind.DATE, item, f"{path}.{part}", f"{real}.{part}")
                for part in ("start", "end")
            }
            return {part: day for part, day in days.items() if day is not None}
        return self._value(info, info.kind, item, path, real)

    def _text(self, info: FieldInfo, item: Item, path: str, real: str) -> dict[str, Any]:
        halves = {
            lang: self._value(info, Kind.TEXT, item, f"{path}{lang}", f"{real}.{lang}")
            for lang in ("kk", "ru")
        }
        return {lang: half for lang, half in halves.items() if half is not None}

    def _value(self, info: FieldInfo, kind: Kind, item: Item, name: str, real: str) -> object:
        slot = item.slots.get(name)
        if slot is None:
            return None
        self._place(real, item, slot)
        if slot.value is None:
            return None
        made = plain_value(slot.value, kind, info)
        if isinstance(made, Mismatch):
            self._say(real, made.code, item, slot, value=quoted(slot.value))
            return None
        if isinstance(made, RestoredNumber):
            place = Location(self._file, sheet=item.sheet, cell=slot.cell)
            params = {"value": quoted(slot.value), "taken": str(made)}
            self._problems.append(Problem(real, "cell.nought_restored", Severity.WARNING, params, place))
            return str(made)
        return made

    def _place(self, path: str, item: Item, slot: Slot) -> None:
        """Remember a field's cell, also as the cell of each object around the field that has none yet."""
        place = Location(self._file, sheet=item.sheet, cell=slot.cell or None)
        while path and path not in self._places:
            self._places[path] = place
            path = path[: max(path.rfind("."), 0)]
            if path.endswith("]"):
                break


def _key(value: CellValue | None) -> str:
    if isinstance(value, UnusableCell):
        return value.shown
    return f"{value.normalize():f}" if isinstance(value, Decimal) else " ".join(str(value).split())
