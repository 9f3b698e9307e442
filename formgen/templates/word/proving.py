"""Proves that a template prints well-formed XML for all values, so that no document needs to be parsed.

A block is the part itself, the body of a loop, or a branch of a condition. It is well-formed if it stays so
with a mark in place of each block and value in it, and with the most that a filter may do around a value.
expat parses both. In a document only the characters of its values remain to be checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Final
from xml.parsers import expat

__all__ = ["Proof", "StandIn", "stand_in_of"]

_MARK: Final = "<mark/>]]"
"""An element that the parser must see; the text ``]]`` before a ``>`` would be an error."""


class StandIn(Enum):
    """The text that replaces a value in the proof: by itself, and if it breaks the run around it."""

    TEXT = (_MARK, '</w:t></w:r><w:r><w:t xml:space="preserve">')
    """Escaped text; a line break, a tab or a reference ends its run's text and begins another run."""
    LINE = (_MARK, "")
    """Elements, or escaped text without breaks."""
    NUMBER = ("&#48;", "0")
    """Digits: they may also stand in an attribute's value, but in no name."""
    COLUMNS = ("<&--><mark/><!--<&", "<&")
    """Elements that end the comment in which they are printed, and begin another, or nothing."""


_FILTERS: Final = {"property": StandIn.LINE, "grid_columns": StandIn.COLUMNS}

_AROUND: Final = (
    ("<part>", "</part>", StandIn.LINE),
    ("<part><w:r><w:t>", "</w:t></w:r></part>", StandIn.TEXT),
    ("<part><!--", "<&--></part>", StandIn.COLUMNS),
)
"""The places of a block, and the stand-in for it there."""


def stand_in_of(filter_name: str) -> StandIn:
    """Return the stand-in for a filter's result."""
    return _FILTERS.get(filter_name, StandIn.TEXT)


class Proof:
    """Follows a part's text and values, and checks each block at its end."""

    def __init__(self) -> None:
        self._blocks: list[list[str | StandIn]] = [[]]
        self._holds = True

    def add(self, piece: str | StandIn) -> None:
        """Add text of the template, or the place of a value."""
        self._blocks[-1].append(piece)

    @contextmanager
    def block(self) -> Iterator[None]:
        """Treat the content inside as a block, which may be printed any number of times, or not at all."""
        self._blocks.append([])
        yield
        variants = list(_variants(self._blocks.pop()))
        for before, after, place in _AROUND:
            if any(text.startswith((">", "]>")) for text in variants):
                break  # a text before it may contain ]]
            if all(_parses(f"{before}{text}{after}") for text in variants):
                self.add(place)
                return
        self._holds = False

    def holds(self) -> bool:
        """Tell, at the end of the part, whether all its output is well-formed."""
        (part,) = self._blocks
        return self._holds and all(map(_parses, _variants(part)))


def _variants(block: list[str | StandIn]) -> Iterator[str]:
    for variant in range(2):
        yield "".join(piece if isinstance(piece, str) else piece.value[variant] for piece in block)


def _parses(text: str) -> bool:
    """Tell whether a text is well-formed XML in which each mark is an element."""
    seen: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, attributes: seen.append(name)  # noqa: ARG005
    try:
        parser.Parse(text, True)  # noqa: FBT003 - the last and only chunk
    except expat.ExpatError:
        return False
    return seen.count("mark") == text.count("<mark/>")
