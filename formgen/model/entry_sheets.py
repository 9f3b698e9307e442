"""A form laid out as sheets to type into: its single values on one, each list on one of its own.

The intake workbook is written and read by this plan. Paths on a sheet start at the form for single values, at
the item for a list; an object is spread over its fields, a period over its two days.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from formgen.records import value

__all__ = ["MARK", "NOTHING", "Column", "Mark", "Sheet", "SheetKind", "choice_words", "sheets_of"]

MARK = "formgen-intake"
VERSION = "1"

NOTHING = "-"
"""What marks a row or a column that is there for people only."""


class SheetKind(StrEnum):
    """How a sheet holds its values."""

    FIELDS = "fields"
    """A row for each field, once: the single values of the form."""
    CARDS = "cards"
    """A row for each field, again for each item of the list."""
    TABLE = "table"
    """A row for each item, a column for each field."""
    GRID = "grid"
    """A row for each item of the list above, a column for each month, sums where they meet."""


class Mark(StrEnum):
    """What marks a row or a column that holds no field."""

    KEY = "#"
    """The number of an item, by which the rows of lists within it name it."""
    PARENT = "^"
    """The number of the item that a row belongs to."""
    MONTH = "month"
    KK = "kk"
    RU = "ru"


@value(frozen=True, slots=True)
class Column:
    """A field of a sheet; ``groups`` are the objects that it stands in, from the outermost.

    A period has two: ``part`` is ``start`` or ``end``, ``info`` the period's own.
    """

    path: str
    info: FieldInfo
    groups: tuple[FieldInfo, ...] = ()
    part: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of the value that stands in the cell."""
        return Kind.DATE if self.part else self.info.kind

    @property
    def bilingual(self) -> bool:
        """Whether the field has a cell for each language."""
        return self.info.kind is Kind.TEXT


@value(frozen=True, slots=True)
class Sheet:
    """One sheet: ``path`` is that of its list, empty for the single values.

    ``steps[].events`` is a list in the items of ``steps``: then ``parent`` is ``steps``, and the sheet of
    ``steps`` is ``keyed``.
    """

    path: str
    kind: SheetKind
    columns: tuple[Column, ...]
    info: FieldInfo | None = None
    parent: str = ""
    keyed: bool = False


def choice_words(member: Choice) -> str:
    """Return what a drop-down shows for a code: its words in both languages."""
    kk, ru = member.text.kk, member.text.ru
    return f"{kk}" if kk == ru else f"{kk} / {ru}"


_WIDE = 6
"""A list with more columns of text than this is laid out as cards."""


def sheets_of(cls: type[Any]) -> tuple[Sheet, ...]:
    """Return the sheets of a form: the single values, then its lists in their order, inner lists behind."""
    return (Sheet("", SheetKind.FIELDS, tuple(_columns(cls))), *_lists(cls, ""))


def _columns(cls: type[Any], path: str = "", groups: tuple[FieldInfo, ...] = ()) -> Iterator[Column]:
    for name, info in fields_of(cls).items():
        here = f"{path}{name}"
        if info.kind is Kind.OBJECT and info.type is not None:
            yield from _columns(info.type, f"{here}.", (*groups, info))
        elif info.kind is Kind.PERIOD:
            yield from (Column(f"{here}.{part}", info, groups, part) for part in ("start", "end"))
        elif info.kind is not Kind.LIST or _in_one_cell(info):
            yield Column(here, info, groups)


def _in_one_cell(info: FieldInfo) -> bool:
    """Tell whether a list stands in one cell, an item per line: phones do."""
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
    columns = tuple(_columns(item.type))
    if parent and [column.kind for column in columns] == [Kind.MONTH, Kind.MONEY]:
        yield Sheet(path, SheetKind.GRID, columns, info, parent)
        return
    inner = tuple(_lists(item.type, f"{path}[].", path))
    width = sum(2 if column.bilingual else 0.5 for column in columns)
    kind = SheetKind.CARDS if width > _WIDE else SheetKind.TABLE
    yield Sheet(path, kind, columns, info, parent, keyed=bool(inner))
    yield from inner
