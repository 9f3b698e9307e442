"""Turns the rows of a table into the items of a list: finds the field of each head, reads each cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Any, Final

from formgen.bilingual import Text
from formgen.formatting.typed_text import clean
from formgen.loading.plain_data import step_of
from formgen.loading.scalars import Mismatch, RefusedCell
from formgen.loading.sheet_cells import quoted
from formgen.loading.tables import Table
from formgen.loading.typed_cells import RestoredNumber, plain_value
from formgen.messages.quoting import excerpt, nearest
from formgen.model.base import warning
from formgen.model.entry_sheets import Column, columns_of
from formgen.model.fields import FieldInfo
from formgen.problems import Problem
from formgen.records import record

__all__ = ["TableFields", "items_of"]

_LANGS: Final = ("kk", "ru")


@record
class TableFields:
    """The fields of a list's items by all names that the head of a column may have.

    A text has a column for both languages under its name or either of its labels, or a column for each.
    """

    columns: tuple[Column, ...]
    names: dict[str, tuple[Column, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, item: FieldInfo) -> TableFields:
        """Return the fields of the items of a list."""
        columns = columns_of(item.type) if item.type is not None else (Column("", item),)
        made = cls(tuple(columns))
        twice: set[str] = set()
        for column in made.columns:
            for name, half in _names(column, item):
                known = made.names.setdefault(_folded(name), (column, half))
                if known[0] is not column:
                    twice.add(_folded(name))
        for name in twice:
            del made.names[name]
        return made

    def count(self, heads: Iterable[str]) -> int:
        """Return how many of ``heads`` name a field."""
        return sum(_folded(head) in self.names for head in heads)


def _names(column: Column, item: FieldInfo) -> Iterator[tuple[str, str]]:
    """Yield all names of a column, each with the language of its cells; an empty language means both."""
    path = column.path or item.name
    last = path.rpartition(".")[2]
    label = _label(column)
    labels = (label.kk or path, label.ru or path)
    for name in dict.fromkeys((path, last)):
        yield name, ""
        if column.bilingual:
            for lang in _LANGS:
                yield from ((f"{name}.{lang}", lang), (f"{name}_{lang}", lang), (f"{name} ({lang})", lang))
    for lang, words in zip(_LANGS, labels, strict=True):
        short = words.partition(",")[0]  # «Сомасы, теңге»
        for name in dict.fromkeys((words, short)):
            yield name, f"?{lang}" if column.bilingual else ""
            if column.bilingual:
                yield from ((f"{name} ({each})", each) for each in _LANGS)


def _label(column: Column) -> Text:
    """Return the label of a column; a day of a period has its part behind it."""
    label = column.info.label
    if not column.part:
        return label
    kk, ru = _DAYS[column.part]
    return Text(kk=f"{label.kk}: {kk}", ru=f"{label.ru}: {ru}")


_DAYS: Final = {"start": ("басталуы", "начало"), "end": ("аяқталуы", "окончание")}


def _folded(head: str) -> str:
    try:
        return clean(head).strip(" *.:;")
    except ValueError:  # longer than any name
        return ""


def items_of(table: Table, fields: TableFields, problems: list[Problem]) -> list[dict[str, Any] | object]:
    """Return the items of a table as plain data, and add the problems of its heads to ``problems``.

    Their paths start at the list: ``[3].date``, and the head's own words for a column of no field.
    """
    table.order.clear()
    table.columns.clear()
    chosen = _chosen(table, fields, problems)
    items: list[dict[str, Any] | object] = []
    strays: set[int] = set()
    for row, cells in table.rows.items():
        item: dict[str, Any] = {}
        for number, cell in cells.items():
            if number not in chosen:
                if number not in table.heads and number not in strays:
                    strays.add(number)
                    params = {"value": quoted(cell)}
                    place = table.place(row, number)
                    problems.append(Problem("", "table.no_head", params=params, location=place))
                continue
            column, lang = chosen[number]
            where = ".".join(filter(None, (column.path, lang)))
            path = f"[{len(items)}]{'.' if where else ''}{where}"
            made = plain_value(cell, column.kind, column.info)
            if isinstance(made, Mismatch):
                made = RefusedCell(made.code, quoted(cell))
            if isinstance(made, RestoredNumber):
                problems.append(warning(path, "cell.nought_restored", value=quoted(cell), taken=str(made)))
                made = str(made)
            _put(item, where, made)
        table.order.append(row)
        items.append(item if fields.columns[0].path else item.get("", item or None))
    return items


def _put(item: dict[str, Any], where: str, value: object) -> None:
    *above, last = where.split(".")
    for name in above:
        item = item.setdefault(name, {})
    item[last] = value


def _chosen(table: Table, fields: TableFields, problems: list[Problem]) -> dict[int, tuple[Column, str]]:
    """Return the field of each column. A head that is no field, or comes twice, is reported.

    The head of a whole text, and those of its halves, are one head twice.
    """
    folded = {number: _folded(head) for number, head in table.heads.items()}
    found = {number: fields.names[name] for number, name in folded.items() if name in fields.names}
    wanted, known = _known_heads(table, fields)
    chosen: dict[int, tuple[Column, str]] = {}
    for number, head in table.heads.items():
        place = table.place(table.head_row, number)
        if number not in found:
            params = {"key": excerpt(head), "meant": nearest(head, known), "wanted": wanted}
            problems.append(Problem(step_of(head), "key.unknown", params=params, location=place))
            continue
        column, half = found[number]
        lang = half.removeprefix("?")
        if half.startswith("?") and not any(
            each is column for other, (each, _) in found.items() if other != number
        ):
            lang = ""  # a label in one language over the only column of the field: the text serves both
        if any(each is column and (lang == other or not (lang and other)) for each, other in chosen.values()):
            params = {"key": excerpt(head)}
            problems.append(Problem(step_of(head), "key.duplicate", params=params, location=place))
            continue
        chosen[number] = column, lang
        table.columns[".".join(filter(None, (column.path, lang)))] = number
    return chosen


def _known_heads(table: Table, fields: TableFields) -> tuple[tuple[Text | str, ...], list[str]]:
    """Return the heads that a message names, and all words that a misspelt head may mean.

    They are the labels in a table whose heads are in Kazakh or Russian, and else the names of the fields.
    """
    columns = [column for column in fields.columns if column.path]
    if all(head.isascii() for head in table.heads.values()):
        names = [column.path for column in columns]
        return tuple(names), names
    labels = [_label(column) for column in columns]
    return tuple(labels), [words for label in labels for words in (label.kk, label.ru) if words]
