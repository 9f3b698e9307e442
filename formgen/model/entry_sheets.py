"""The sheets on which people type a form: one for its single values, and one for each list.

The intake workbook is written and read by this plan. Paths on a sheet start at the form for single values,
and at the item for a list. An object has a row or column for each field, a period one for each of its two
days.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from formgen.records import value

__all__ = [
    "GUIDE",
    "MARK",
    "NOTHING",
    "READABLE_VERSIONS",
    "Column",
    "Mark",
    "Sheet",
    "SheetKind",
    "choice_words",
    "columns_of",
    "sheets_of",
]

MARK = "formgen-intake"
VERSION = "2"
READABLE_VERSIONS = frozenset({"1", "2"})
"""The versions of workbooks that loading reads. In version 1 each inner list has a sheet of its own."""

GUIDE = "guide"
"""Marks the sheet with the guide, which holds no field."""

NOTHING = "-"
"""Marks a row or a column that is only for people."""


class SheetKind(StrEnum):
    """The arrangement of values on a sheet."""

    FIELDS = "fields"
    """A row for each field, once: the single values of the form."""
    CARDS = "cards"
    """A block for each item of the list, with a row for each field."""
    TABLE = "table"
    """A row for each item, a column for each field."""
    GRID = "grid"
    """A row for each item of the parent list, a column for each month, and sums in the cells.

    It is a part of its parent's sheet, except in workbooks of version 1.
    """


class Mark(StrEnum):
    """Marks a row or a column that holds no field."""

    KEY = "#"
    """The number of an item. The rows of its inner lists refer to it."""
    PARENT = "^"
    """The number of the item that a row of an inner list belongs to."""
    MONTH = "month"
    KK = "kk"
    RU = "ru"


@value(frozen=True, slots=True)
class Column:
    """A field of a sheet. ``groups`` are the objects around it, from the outermost.

    A period has two columns: ``part`` is ``start`` or ``end``, and ``info`` describes the period.
    """

    path: str
    info: FieldInfo
    groups: tuple[FieldInfo, ...] = ()
    part: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of the value in the cell."""
        return Kind.DATE if self.part else self.info.kind

    @property
    def bilingual(self) -> bool:
        """Whether the field has a cell for each language."""
        return self.info.kind is Kind.TEXT


@value(frozen=True, slots=True)
class Sheet:
    """One sheet. ``path`` is the path of its list, empty for the sheet of single values.

    For an inner list, such as ``steps[].events``, ``parent`` is ``steps``, and the sheet of ``steps`` is
    ``keyed``: its items have numbers. ``inner`` is the inner list whose items stand on this sheet, in rows of
    the items they belong to. It has a sheet of its own only in workbooks of version 1.
    """

    path: str
    kind: SheetKind
    columns: tuple[Column, ...]
    info: FieldInfo | None = None
    parent: str = ""
    keyed: bool = False
    inner: Sheet | None = None

    @property
    def inner_name(self) -> str:
        """The path of the inner list in an item: ``events`` for ``steps[].events``."""
        return "" if self.inner is None else self.inner.path.removeprefix(f"{self.path}[].")


def choice_words(member: Choice) -> str:
    """Return the words of a drop-down for a code, in both languages: ``ер / муж.``."""
    kk, ru = member.text.kk, member.text.ru
    return f"{kk}" if kk == ru else f"{kk} / {ru}"


_TABLE_WIDTH = 6
"""The most columns of text in a table. A wider list is laid out as cards; other columns count as half."""
_SHARED_WIDTH = 8
"""The most columns of text in a table with the items of an inner list."""


def sheets_of(cls: type[Any]) -> tuple[Sheet, ...]:
    """Return the sheets of a form: the single values, then each list, followed by its inner lists.

    An inner list follows its parent also if it is the parent's ``inner`` one.
    """
    return (Sheet("", SheetKind.FIELDS, tuple(columns_of(cls))), *_lists(cls, ""))


def columns_of(cls: type[Any], path: str = "", groups: tuple[FieldInfo, ...] = ()) -> Iterator[Column]:
    """Yield the single values of a class as columns, those of the objects in it too."""
    for name, info in fields_of(cls).items():
        here = f"{path}{name}"
        if info.kind is Kind.OBJECT and info.type is not None:
            yield from columns_of(info.type, f"{here}.", (*groups, info))
        elif info.kind is Kind.PERIOD:
            yield from (Column(f"{here}.{part}", info, groups, part) for part in ("start", "end"))
        elif info.kind is not Kind.LIST or _in_one_cell(info):
            yield Column(here, info, groups)


def _in_one_cell(info: FieldInfo) -> bool:
    """Tell whether a list is typed into one cell, an item per line, as phones are."""
    return info.item is not None and info.item.kind is Kind.STR


def _lists(
    cls: type[Any], path: str, parent: str = "", around: SheetKind = SheetKind.FIELDS
) -> Iterator[Sheet]:
    """Yield the sheets of the lists of a class. ``around`` is the kind of the sheet of the parent's items."""
    for name, info in fields_of(cls).items():
        here = f"{path}{name}"
        if info.kind is Kind.OBJECT and info.type is not None:
            yield from _lists(info.type, f"{here}.", parent, around)
        elif info.kind is Kind.LIST and not _in_one_cell(info):
            yield from _list(info, here, parent, around)


def _list(info: FieldInfo, path: str, parent: str, around: SheetKind) -> Iterator[Sheet]:
    item = info.item
    assert item is not None
    if item.type is None or item.kind is not Kind.OBJECT:
        yield Sheet(path, SheetKind.TABLE, (Column("", item),), info, parent)
        return
    columns = tuple(columns_of(item.type))
    if around is SheetKind.TABLE and [column.kind for column in columns] == [Kind.MONTH, Kind.MONEY]:
        yield Sheet(path, SheetKind.GRID, columns, info, parent)
        return
    kind = SheetKind.CARDS if _width(columns) > _TABLE_WIDTH else SheetKind.TABLE
    below = tuple(_lists(item.type, f"{path}[].", path, kind))
    inner = below[0] if len(below) == 1 and _share(kind, columns, below[0]) else None
    yield Sheet(path, kind, columns, info, parent, bool(below), inner)
    yield from below


def _width(columns: tuple[Column, ...]) -> float:
    return sum(2 if column.bilingual else 0.5 for column in columns)


def _share(kind: SheetKind, columns: tuple[Column, ...], inner: Sheet) -> bool:
    """Tell whether the items of an inner list stand on the sheet of their parents."""
    if kind is not SheetKind.TABLE or inner.kind is SheetKind.CARDS:
        return False
    return inner.kind is SheetKind.GRID or _width(columns) + _width(inner.columns) <= _SHARED_WIDTH
