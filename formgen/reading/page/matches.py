"""The readings of a part of a document: its values, in order, and the cost of each reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from formgen.reading.document_values import AmbiguousWords
from formgen.reading.page.evident_values import is_evident, parses_as
from formgen.reading.page.pages import Line
from formgen.reading.page.template_pages import Loop, Slot

__all__ = ["Mark", "Match", "Value", "best_of", "evident_count", "parses"]


@dataclass(frozen=True, slots=True)
class Value:
    """The text in a slot, on a line; ``None`` for an empty slot."""

    slot: Slot
    text: str | None
    line: Line | None
    column: int = -1
    is_part: bool = False
    """Whether it is a paragraph of a text, so that more may follow."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The beginning or the end of an item of a loop."""

    loop: Loop
    begins: bool


@dataclass(slots=True)
class Match:
    """One reading of a part of a document; ``left`` are the words that it leaves over."""

    cost: int
    values: list[Value | Mark] = field(default_factory=list)
    left: list[tuple[Line, str]] = field(default_factory=list)
    unsure: list[AmbiguousWords] = field(default_factory=list)


def parses(value: str | None, slot: Slot, lang: str) -> bool:
    """Tell whether a text can be parsed as the value of a slot; computed values are not checked."""
    info = slot.info
    if value is None or info is None:
        return True
    return parses_as(info, value, lang)


def best_of(found: Sequence[Match], lang: str) -> list[Match]:
    """Return the cheapest readings; of several, those with the most values of an evident shape."""
    if not found:
        return []
    least = min(match.cost for match in found)
    kept: list[Match] = []
    for match in found:
        if match.cost == least and all(match.values != each.values for each in kept):
            kept.append(match)
    if len(kept) < 2:
        return kept
    evident = [evident_count(match, lang) for match in kept]
    return [match for match, count in zip(kept, evident, strict=True) if count == max(evident)]


def evident_count(match: Match, lang: str) -> int:
    """Return the number of values of a reading that are evident by their shape."""
    return sum(
        isinstance(value, Value) and value.text is not None and is_evident(value.text, value.slot, lang)
        for value in match.values
    )
