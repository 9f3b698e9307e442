"""Finds the letters of a text that a document cannot hold, that only look right, or that nobody can see.

Checks call this for every text of every form, so a text without findings costs one search by a compiled
pattern. A word ends at a hyphen, an apostrophe or a slash: «IT-компания», «NGO’ның» and «e-mail-ге» are
several words each and do not mix scripts.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal, NamedTuple

__all__ = [
    "Mixed",
    "composed",
    "decomposed",
    "invisible",
    "kazakh_only_letters",
    "mixed_scripts",
    "undefined",
    "unprintable",
    "with_visible",
]

# Patterns that few texts need are compiled when the first one does.

# XML 1.0, 2.2 «Characters». XML allows a carriage return, but every parser returns it as a newline. Unicode
# keeps U+FDD0 to U+FDEF for a program's own use, and formgen uses them.
_UNPRINTABLE: Final = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|\r(?!\n)"

_KAZAKH_ONLY: Final = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")

_LATIN_LETTER: Final = (
    "[A-Za-zªºÀ-ÖØ-öø-\u02b8\u1d00-\u1d25\u1d62-\u1d65\u1d6b-\u1d77\u1d79-\u1d9a\u1e00-\u1eff"
    "\u2090-\u209c\u212a\u212b\u2184\u2c60-\u2c7f"
    "\ua722-\ua787\ua78b-\ua7ff\uab30-\uab5a\uab60-\uab64\uab66-\uab68\ufb00-\ufb06Ａ-Ｚａ-ｚ]"
)
_LATIN_RUN: Final = re.compile(f"{_LATIN_LETTER}+")
_CYRILLIC: Final = "[\u0400-\u0482\u048a-\u052f\u1c80-\u1c8f\u1d2b\ua640-\ua66e\ua67f-\ua69d]"

# Accents and soft hyphens are part of a word; modifier apostrophes separate words, as other apostrophes do.
_WORD: Final = re.compile("(?:[^\\W_\u02b9-\u02df]|[\u0300-\u036f\u00ad])+")

_HIDDEN: Final = "\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_JOINER: Final = "\u200d"
_EMOJI: Final = "\u00a9\u00ae\u203c-\u3299\ufe0f\U0001f000-\U0001faff"
_SUSPECT: Final = f"[{_HIDDEN}{_JOINER}]"
_INVISIBLE: Final = f"[{_HIDDEN}]|(?<![{_EMOJI}]){_JOINER}|{_JOINER}(?![{_EMOJI}])"


class Mixed(NamedTuple):
    """A word with letters of both scripts, and the letters that look out of place, each once."""

    word: str
    letters: tuple[str, ...]

    @property
    def script(self) -> Literal["Latin", "Cyrillic"]:
        """The script of ``letters``. The word's other letters are of the other script."""
        return "Latin" if re.match(_LATIN_LETTER, self.letters[0]) else "Cyrillic"


def _is_plain(text: str) -> bool:
    """Tell whether a text is made of printable characters, newlines and no-break spaces alone."""
    return text.isprintable() or text.replace("\u00a0", " ").replace("\n", " ").isprintable()


def unprintable(text: str) -> tuple[str, int] | None:
    """Return the first character that a document cannot hold and its position, counted from 0.

    - XML 1.0 excludes most control characters, lone surrogates, U+FFFE and U+FFFF.
    - XML reads a carriage return without a newline after it back as a newline.
    - Unicode keeps U+FDD0 to U+FDEF for a program's own use.
    """
    if _is_plain(text):
        return None
    found = re.search(_UNPRINTABLE, text)
    return (found[0], found.start()) if found else None


def with_visible(text: str) -> str:
    """Return ``text`` with a number, ``[U+0007]``, in place of each character that no document holds."""
    if _is_plain(text):
        return text
    return re.sub(_UNPRINTABLE, lambda found: f"[U+{ord(found[0]):04X}]", text)


def kazakh_only_letters(text: str) -> tuple[str, ...]:
    """Return the words with a letter of the Kazakh alphabet that Russian does not have, each once."""
    if not _KAZAKH_ONLY.search(text):
        return ()
    return tuple(dict.fromkeys(word for word in _WORD.findall(text) if _KAZAKH_ONLY.search(word)))


def mixed_scripts(text: str) -> tuple[Mixed, ...]:
    """Return the words with both Latin and Cyrillic letters, each once: ``əлем`` with U+0259.

    The script with fewer letters in the word is out of place; if both have equally many, it is Latin.
    """
    if text.isascii() or not any(_in_longer_word(run, text) for run in _LATIN_RUN.finditer(text)):
        return ()
    found: dict[str, Mixed] = {}
    for word in _WORD.findall(text):
        if word.isascii() or word in found:
            continue
        latin = re.findall(_LATIN_LETTER, word)
        if latin and (cyrillic := re.findall(_CYRILLIC, word)):
            odd = latin if len(latin) <= len(cyrillic) else cyrillic
            found[word] = Mixed(word, tuple(dict.fromkeys(odd)))
    return tuple(found.values())


def _in_longer_word(run: re.Match[str], text: str) -> bool:
    start, end = run.span()
    return bool(_WORD.match(text[start - 1 : start]) or _WORD.match(text, end))


def invisible(text: str) -> tuple[str, ...]:
    """Return the characters that have no width or change the direction of writing, as ``U+200B``, each once.

    The soft hyphen, which hyphenates words in a document, and the joiner between two emoji are not returned.
    """
    if _is_plain(text) or not re.search(_SUSPECT, text):
        return ()
    return tuple(dict.fromkeys(f"U+{ord(found[0]):04X}" for found in re.finditer(_INVISIBLE, text)))


def composed(text: str) -> str:
    """Return ``text`` with each letter and its accents as one character, if Unicode has it (NFC).

    A Mac writes the ``й`` of a file name as ``и`` and a breve: it looks the same, but differs from ``й``.
    """
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def decomposed(text: str) -> tuple[str, ...]:
    """Return the words that ``composed`` changes, in their composed form, each once."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return ()
    words = (word for word in text.split() if not unicodedata.is_normalized("NFC", word))
    return tuple(dict.fromkeys(map(composed, words)))


def undefined(text: str) -> tuple[str, ...]:
    """Return the characters that nobody can read, as ``U+E000``, each once.

    They are the characters of private use, which only one font can draw; U+FFFD, which a program writes in
    place of a character that it lost; and the characters that Unicode has not assigned.
    """
    if "\ufffd" not in text and _is_plain(text):
        return ()
    odd = (char for char in text if char == "\ufffd" or unicodedata.category(char) in ("Co", "Cn"))
    return tuple(dict.fromkeys(f"U+{ord(char):04X}" for char in odd))
