"""Match lines, events and indicators of two papers by their names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, TypeVar

from formgen.bilingual import Text, TextLike

__all__ = ["folded", "match", "same_text"]

A = TypeVar("A")
B = TypeVar("B")

_NEAR: Final = 0.9
"""The share of common letters from which two names count as one misspelt name."""

_MARKS: Final = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return a name without capitals, marks and spaces: the same for two spellings of one name."""
    return _MARKS.sub(" ", unicodedata.normalize("NFC", text).casefold().replace("ё", "е")).strip()


def same_text(one: TextLike, other: TextLike) -> bool:
    """Tell whether two texts are the same to the letter in each language that both have."""
    one, other = Text.of(one), Text.of(other)
    return all(a is None or b is None or a == b for a, b in ((one.kk, other.kk), (one.ru, other.ru)))


def match(
    ours: Sequence[A],
    theirs: Sequence[B],
    our_name: Callable[[A], TextLike],
    their_name: Callable[[B], TextLike],
) -> list[tuple[A, B]]:
    """Pair the items of two lists that have the same name, each at most once.

    The name in one language is enough, so that a name misspelt in the other is paired too. The remaining
    items are paired by nearly equal names. Items with the same name are paired in their order.
    """
    pairs: list[tuple[A, B]] = []
    free = list(range(len(theirs)))
    names = [Text.of(their_name(item)) for item in theirs]
    left: list[tuple[A, Text]] = []
    for item in ours:
        name = Text.of(our_name(item))
        found = next((place for place in free if _is_one_name(name, names[place])), None)
        if found is None:
            left.append((item, name))
        else:
            free.remove(found)
            pairs.append((item, theirs[found]))
    for item, name in left:
        near = [(_likeness(name, names[place]), place) for place in free]
        if near and max(near)[0] >= _NEAR:
            place = max(near)[1]
            free.remove(place)
            pairs.append((item, theirs[place]))
    return pairs


def _is_one_name(one: Text, other: Text) -> bool:
    return any(
        a is not None and b is not None and folded(a) == folded(b)
        for a, b in ((one.kk, other.kk), (one.ru, other.ru))
    )


def _likeness(one: Text, other: Text) -> float:
    return max(
        (
            SequenceMatcher(None, folded(a), folded(b)).ratio()
            for a, b in ((one.kk, other.kk), (one.ru, other.ru))
            if a is not None and b is not None
        ),
        default=0,
    )
