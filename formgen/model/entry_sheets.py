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
    """A row for each item of the parent list, a column for each month, and sums in the cells."""


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
    ``keyed``: its items have numbers.
    """

    path: str
    kind: SheetKind
    columns: tuple[Column, ...]
    info: FieldInfo | None = None
    parent: str = ""
    keyed: bool = False


def choice_words(member: Choice) -> str:
    """Return the words of a drop-down for a code, in both languages: ``ер / муж.``."""
    kk, ru = member.text.kk, member.text.ru
    return f"{kk}" if kk == ru else f"{kk} / {ru}"


_TABLE_WIDTH = 6
"""The most columns of text in a table. A wider list is laid out as cards; other columns count as half."""


def sheets_of(cls: type[Any]) -> tuple[Sheet, ...]:
    """Return the sheets of a form: the single values, then each list, followed by its inner lists."""
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


def _lists(cls: type[Any], path: str, parent: str = "") -> Iterator[Sheet]:
    for name, info in fields_of(cls).items():
        here = f"{path}{name}"
        if info.kind is Kind.OBJECT and info.type is not None:
            yield from _lists(info.type, f"{here}.", parent)
        elif info.kind is Kind.LIST and not _in_one_cell(info):
            yield from _list(info, here, parent)


def _list(info: FieldInfo, path: str, parent: str) -> Iterator[Sheet]:
    item = info.item
    assert item is not None
    if item.type is None or item.kind is not Kind.OBJECT:
        yield Sheet(path, SheetKind.TABLE, (Column("", item),), info, parent)
        return
    columns = tuple(columns_of(item.type))
    if parent and [column.kind for column in columns] == [Kind.MONTH, Kind.MONEY]:
        yield Sheet(path, SheetKind.GRID, columns, info, parent)
        return
    inner = tuple(_lists(item.type, f"{path}[].", path))
    width = sum(2 if column.bilingual else 0.5 for column in columns)
    kind = SheetKind.CARDS if width > _TABLE_WIDTH else SheetKind.TABLE
    yield Sheet(path, kind, columns, info, parent, keyed=bool(inner))
    yield from inner
