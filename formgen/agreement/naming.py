"""Match lines, events and indicators of two papers by their names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, TypeVar

from formgen.bilingual import Text, TextLike

__all__ = ["folded", "is_one_spelling", "match", "plain_number", "same_text", "seen_words"]

A = TypeVar("A")
B = TypeVar("B")

_NEAR: Final = 0.9
"""The share of common letters from which two names count as one misspelt name."""

_MARKS: Final = re.compile(r"[\W_]+")
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_NUMBER_SIGN: Final = re.compile(r"^(?:№|N[°º]|No\.)", re.IGNORECASE)

_ABBREVIATIONS: Final = {
    "общественное объединение": "оо",
    "республиканское общественное объединение": "роо",
    "общественный фонд": "оф",
    "частный фонд": "чф",
    "корпоративный фонд": "кф",
    "объединение юридических лиц": "оюл",
    "частное учреждение": "чу",
    "некоммерческое акционерное общество": "нао",
    "товарищество с ограниченной ответственностью": "тоо",
    "государственное учреждение": "гу",
    "коммунальное государственное учреждение": "кгу",
    "республиканское государственное учреждение": "ргу",
    "қоғамдық бірлестік": "қб",
    "қоғамдық бірлестігі": "қб",
    "республикалық қоғамдық бірлестігі": "рқб",
    "қоғамдық қор": "ққ",
    "қоғамдық қоры": "ққ",
    "жеке қор": "жқ",
    "жеке қоры": "жқ",
    "корпоративтік қор": "кқ",
    "корпоративтік қоры": "кқ",
    "заңды тұлғалар бірлестігі": "зтб",
    "жеке мекеме": "жм",
    "жеке мекемесі": "жм",
    "жауапкершілігі шектеулі серіктестігі": "жшс",
    "мемлекеттік мекемесі": "мм",
    "коммуналдық мемлекеттік мекемесі": "кмм",
    "республикалық мемлекеттік мекемесі": "рмм",
}
"""The legal forms of organizations in full, and the abbreviations that people write for them."""

_LEGAL_FORM: Final = re.compile(r"\b(?:" + "|".join(sorted(_ABBREVIATIONS, key=len, reverse=True)) + r")\b")


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return a name without capitals, marks and spaces: the same for two spellings of one name."""
    return _MARKS.sub(" ", unicodedata.normalize("NFC", text).casefold().replace("ё", "е")).strip()


def seen_words(text: str) -> str:
    """Return a text as its reader sees it: with one kind of space and of hyphen, without unseen characters.

    >>> seen_words("48\u00a0км,  тоғыз\u2011он")
    '48 км, тоғыз-он'
    """
    return " ".join(_UNSEEN.sub("", text).replace("\u2011", "-").split())


def plain_number(text: str) -> str:
    """Return the number of a document, or a BIN, as it is when nobody sets it in type: «№ 5 – 7» is «5-7»."""
    return _NUMBER_SIGN.sub("", "".join(_UNSEEN.sub("", text).split())).translate(_DASHES)


def same_text(one: TextLike, other: TextLike) -> bool:
    """Tell whether two texts are the same to the letter in each language that both have."""
    return all(seen_words(a) == seen_words(b) for a, b in _halves(one, other))


def is_one_spelling(one: TextLike, other: TextLike) -> bool:
    """Tell whether two names are one name in two spellings: in each language that both have.

    Capitals, ``ё``, quotes, dashes, a full stop and an abbreviated legal form make no other name.
    """
    return all(_abbreviated(a) == _abbreviated(b) for a, b in _halves(one, other))


def _abbreviated(name: str) -> list[str]:
    """Return the words of an organization's name, sorted, because its legal form is before or behind it."""
    return sorted(_LEGAL_FORM.sub(lambda found: _ABBREVIATIONS[found[0]], folded(name)).split())


def _halves(one: TextLike, other: TextLike) -> list[tuple[str, str]]:
    """Return the two texts in each language that both have."""
    one, other = Text.of(one), Text.of(other)
    pairs = ((one.kk, other.kk), (one.ru, other.ru))
    return [(a, b) for a, b in pairs if a is not None and b is not None]


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
    return any(folded(a) == folded(b) for a, b in _halves(one, other))


def _likeness(one: Text, other: Text) -> float:
    return max(
        (SequenceMatcher(None, folded(a), folded(b)).ratio() for a, b in _halves(one, other)), default=0
    )
