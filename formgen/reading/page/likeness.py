"""Tell whether two captions look the same, apart from spaces, hyphens, quotes, ё and letter case."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

__all__ = ["fold", "is_like", "likeness", "plain", "words_of"]

_LATIN: Final = "acehikmoptxybABCEHIKMOPTXY"
_CYRILLIC: Final = "асеһікмортхувАВСЕНІКМОРТХУ"
_SAME: Final = str.maketrans(
    {
        **dict(zip(_LATIN, _CYRILLIC.lower(), strict=True)),
        "ё": "е",
        "Ё": "е",
        **dict.fromkeys("«»„“”‟″❝❞", '"'),
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u202f\u2009\u2002\u2003\n\t\r", " "),
        "\u00ad": "-",
        "№": "№",
    }
)
_WORD: Final = re.compile(r"\w+", re.UNICODE)
_SPACES: Final = re.compile(r"\s+")
_MIN_RATIO: Final = 0.75


@lru_cache(maxsize=16384)  # each line is compared with many captions
def fold(text: str) -> str:
    """Return ``text`` in the letters in which captions are compared, with the same number of characters.

    Latin letters that look like Cyrillic ones become Cyrillic, for people who type in the wrong layout.
    """
    folded = text.translate(_SAME)
    lowered = folded.lower()
    return lowered if len(lowered) == len(text) else "".join(char.lower()[:1] or char for char in folded)


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Return only the words of a text, folded, with one space between them."""
    return " ".join(_WORD.findall(fold(text)))


def words_of(text: str) -> list[str]:
    """Return the folded words of a text."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=65536)
def is_like(one: str, other: str) -> bool:
    """Tell whether two texts are one caption, apart from a few letters."""
    first, second = plain(one), plain(other)
    if first == second:
        return True
    if not first or not second or not _are_of_a_size(first, second):
        return False
    if _digits(first) != _digits(second):
        return False
    return likeness(first, second) > 0


def likeness(one: str, other: str) -> float:
    """Return how alike two folded texts are, from 0.75 to 1; 0 for texts that are less alike.

    >>> likeness("сома теңгемен", "сома, теңгемен") > 0.9
    True
    >>> likeness("сома теңгемен", "күні")
    0.0
    """
    if one == other:
        return 1.0
    length = len(one) + len(other)
    if (
        2 * min(len(one), len(other)) < _MIN_RATIO * length
        or 2 * _in_common(one, other) < _MIN_RATIO * length
    ):
        return 0.0
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return ratio if ratio >= _MIN_RATIO else 0.0


def _in_common(one: str, other: str) -> int:
    """Return the length of the longest common subsequence, which is never less than what the matcher finds.

    It takes an operation on one large integer for each character (Hyyrö, 2004); the matcher, hundreds. Most
    texts that are compared are of different captions, and go no further.
    """
    places = _places(one)
    everything = (1 << len(one)) - 1
    unused = everything
    for char in other:
        found = unused & places.get(char, 0)
        if found:
            unused = ((unused + found) | (unused - found)) & everything
    return len(one) - unused.bit_count()


@lru_cache(maxsize=4096)
def _places(text: str) -> dict[str, int]:
    """Return the places of each character of a text as the bits of a number."""
    places: dict[str, int] = {}
    for at, char in enumerate(text):
        places[char] = places.get(char, 0) | 1 << at
    return places


def _are_of_a_size(one: str, other: str) -> bool:
    return 2 * min(len(one), len(other)) / (len(one) + len(other)) >= _MIN_RATIO


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
