"""Reads YAML as plain data, without its surprises.

Only these scalars are no texts: ``true``, ``yes``, ``on`` and their opposites, ``null``, decimal numbers as
people write them, and days. ``010`` and ``1:30``, which YAML 1.1 reads as 8 and 90, stay texts. Numbers with
a point are exact. Tags are refused, and so are aliases that expand to too many values.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, NoReturn

import yaml

from formgen.loading.plain_data import Document, Lines, Step, mapping_of, step_of
from formgen.loading.unreadable_data import data_error
from formgen.messages.unseen_characters import Character

__all__ = ["documents_of"]

DEPTH: Final = 64
"""The most levels of nested values."""

EXPANDED: Final = 1_000_000
"""The most values of a document. An alias counts as all the values that it stands for."""

ANCHORS: Final = 1_000
"""The most values of a document that may have an anchor."""

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULL: Final = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL: Final = {
    spelt: truth
    for words, truth in ((("true", "yes", "on"), True), (("false", "no", "off"), False))
    for word in words
    for spelt in (word, word.capitalize(), word.upper())
}
_TYPED: Final = re.compile(
    r"(?P<int>[-+]?(?:0|[1-9][0-9]{0,399}))|(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"|(?P<decimal>[-+]?(?:0|[1-9][0-9]*)\.[0-9]+)"
)


def documents_of(text: str, file: str) -> Iterator[Document]:
    """Yield the documents of a YAML file, one by one.

    :raises DataError: at the first mistake.
    """
    loader = _LOADER(text)
    try:
        while True:
            event = loader.get_event()
            if isinstance(event, yaml.StreamEndEvent):
                return
            if isinstance(event, yaml.DocumentStartEvent):
                made = _Composer(loader, file).document()
                if made is not None:
                    yield made
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        _check_indents(text, line, file)
        reason = error.problem or error.context or ""
        raise data_error("data.syntax", file=file, line=line, format="YAML", reason=reason) from error
    except yaml.reader.ReaderError as error:
        position = error.position if isinstance(error.position, int) else 0
        line = text.count("\n", 0, position) + 1
        reason = f"U+{error.character:04X}" if isinstance(error.character, int) else str(error.reason)
        raise data_error("data.syntax", file=file, line=line, format="YAML", reason=reason) from error
    finally:
        loader.dispose()


_INDENT: Final = re.compile(r"[^\S\n]*")


def _check_indents(text: str, line: int, file: str) -> None:
    """Raise ``DataError`` if the line of an error, or the line before it, is indented with unusual spaces."""
    lines = text.split("\n")
    for number in (line, line - 1):
        indent = _INDENT.match(lines[number - 1]) if 0 < number <= len(lines) else None
        odd = dict.fromkeys(indent[0].replace(" ", "").replace("\r", "")) if indent is not None else ()
        if odd:
            chars = tuple(map(Character, odd))
            raise data_error("data.indent", file=file, line=number, chars=chars)


class _Composer:
    """Makes one document's data and lines from the parser's events."""

    def __init__(self, loader: Any, file: str) -> None:
        self._loader = loader
        self._file = file
        self._anchors: dict[str, tuple[Any, Lines, int]] = {}
        self._open: set[str] = set()
        self._size = 0

    def document(self) -> Document | None:
        """Return the document whose start was just read, or ``None`` if it is empty."""
        first = self._loader.get_event()
        data, lines = self._value(first, 0)
        self._loader.get_event()  # the document's end
        if data is None and isinstance(first, yaml.ScalarEvent) and not first.value:
            return None
        return Document(data, self._file, lambda: lines)

    def _value(self, event: Any, depth: int) -> tuple[Any, Lines]:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event.anchor, line)
        if event.tag is not None and event.tag != "!":
            self._refuse("data.tag", line, value=event.tag)
        if depth > DEPTH:
            raise data_error("data.depth", file=self._file)
        before = self._size
        self._size += 1
        anchor: str | None = event.anchor
        if anchor is not None:
            if len(self._anchors) >= ANCHORS:
                self._refuse("data.anchors", line, limit=ANCHORS)
            self._open.add(anchor)
        if isinstance(event, yaml.ScalarEvent):
            data: Any = _plain(event.value) if event.implicit[0] else event.value
            lines = Lines(line)
        elif isinstance(event, yaml.SequenceStartEvent):
            data, lines = self._list(line, depth)
        else:
            data, lines = self._mapping(line, depth)
        if anchor is not None:
            self._open.discard(anchor)
            self._anchors[anchor] = (data, lines, self._size - before)
        return data, lines

    def _list(self, line: int, depth: int) -> tuple[list[Any], Lines]:
        items: list[Any] = []
        below: dict[Step, Lines] = {}
        while not isinstance(event := self._loader.get_event(), yaml.SequenceEndEvent):
            item, lines = self._value(event, depth + 1)
            below[len(items)] = lines
            items.append(item)
        return items, Lines(line, below)

    def _mapping(self, line: int, depth: int) -> tuple[dict[str, Any], Lines]:
        pairs: list[tuple[str, Any]] = []
        below: dict[Step, Lines] = {}
        while not isinstance(event := self._loader.get_event(), yaml.MappingEndEvent):
            at = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent) or event.tag not in (None, "!"):
                self._refuse("data.key", at)
            value, lines = self._value(self._loader.get_event(), depth + 1)
            pairs.append((event.value, value))
            below[step_of(event.value)] = Lines(at, lines.below)
        return mapping_of(pairs), Lines(line, below)

    def _alias(self, anchor: Any, line: int) -> tuple[Any, Lines]:
        if anchor not in self._anchors:
            if anchor in self._open:
                self._refuse("data.aliases", line)
            self._refuse("data.syntax", line, format="YAML", reason=f"*{anchor}")
        data, lines, size = self._anchors[anchor]
        self._size += size
        if self._size > EXPANDED:
            self._refuse("data.aliases", line)
        return data, lines

    def _refuse(self, code: str, line: int, **params: object) -> NoReturn:
        raise data_error(code, file=self._file, line=line, **params)


def _plain(text: str) -> object:
    """Return the value of a scalar without quotes."""
    if text in _NULL:
        return None
    found = _TYPED.fullmatch(text)
    if found is None:
        return _BOOL.get(text, text)
    if found["int"]:
        return int(text)
    if found["decimal"]:
        return Decimal(text)
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return text  # there is no such day, and loading reports it
