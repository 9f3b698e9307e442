"""Checks texts in both languages and plain strings: that they are not blank, and the letters in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from formgen.bilingual import LANGS, Lang, Text
from formgen.checks.value_checks import Checker
from formgen.identifiers import BIC, BIN, EMAIL, IBAN, Identifier
from formgen.letters import (
    decomposed,
    invisible,
    kazakh_only_letters,
    mixed_scripts,
    undefined,
    unprintable,
)
from formgen.messages.quoting import excerpt, given
from formgen.messages.unseen_characters import Character
from formgen.model.base import warning
from formgen.model.fields import Kind
from formgen.problems import Problem

__all__ = ["string_checker", "text_checker"]

_IDENTIFIERS: Final[dict[Kind, Identifier]] = {
    Kind.BIN: BIN,
    Kind.IBAN: IBAN,
    Kind.BIC: BIC,
    Kind.EMAIL: EMAIL,
}

_MOST_NAMED: Final = 5
"""The most words of one text that a message names."""

_CACHED_LENGTH: Final = 4000
"""The most characters of a text whose problems are cached."""


def text_checker(*, required: bool) -> Checker:
    """Return the checker of a text. An optional text that is blank should be left out."""
    blank = (Problem("", "value.missing" if required else "value.blank"),)

    def check(value: object) -> Sequence[Problem]:
        if not isinstance(value, Text):
            return (Problem("", "value.not_text", params={"value": given(value)}),)
        kk, ru = value.kk, value.ru
        if not (isinstance(kk, str) and isinstance(ru, str)) or _is_blank(kk) or _is_blank(ru):
            return blank if _is_blank(kk) and _is_blank(ru) else _halves(value)
        if kk == ru:
            return _letters("", kk)
        return (*_letters("kk", kk), *_letters("ru", ru), *_kazakh_letters(ru))

    return check


def _is_blank(half: object) -> bool:
    return half is None or (isinstance(half, str) and (not half or half.isspace()))


def _halves(value: Text) -> list[Problem]:
    """Return the problems of a text with a half that is missing or no string."""
    found: list[Problem] = []
    for lang in LANGS:
        half: object = value[lang]
        if _is_blank(half):
            found.append(Problem(lang.value, "text.language_missing", params={"lang": lang.value}))
        elif isinstance(half, str):
            found += _letters(lang.value, half)
            if lang is Lang.RU:
                found += _kazakh_letters(half)
        else:
            found.append(Problem(lang.value, "value.not_str", params={"value": given(half)}))
    return found


def _kazakh_letters(ru: str) -> Sequence[Problem]:
    words = kazakh_only_letters(ru)
    return (warning("ru", "text.kazakh_letters", words=_listed(words)),) if words else ()


def _letters(path: str, text: str) -> tuple[Problem, ...]:
    """Return the problems of the letters of ``text``, which is at ``path`` in its field."""
    return _cached_letters(path, text) if len(text) <= _CACHED_LENGTH else _check_letters(path, text)


def _check_letters(path: str, text: str) -> tuple[Problem, ...]:
    found: list[Problem] = []
    bad = unprintable(text)
    if bad is not None:
        char, position = bad
        params = {"char": f"U+{ord(char[0]):04X}", "position": position + 1}
        found.append(Problem(path, "text.unprintable", params=params))
    mixed = mixed_scripts(text)
    if mixed:
        letters = dict.fromkeys(letter for word in mixed for letter in word.letters)
        named = [f"{letter} (U+{ord(letter):04X})" for letter in letters]
        words = _listed([word.word for word in mixed])
        found.append(warning(path, "text.mixed_scripts", words=words, letters=_listed(named)))
    hidden = invisible(text)
    if hidden:
        chars = tuple(Character(chr(int(number.removeprefix("U+"), 16))) for number in hidden[:_MOST_NAMED])
        found.append(warning(path, "text.invisible", chars=chars))
    lost = undefined(text)
    if lost:
        found.append(warning(path, "text.undefined", chars=_listed(lost)))
    split = decomposed(text)
    if split:
        found.append(warning(path, "text.decomposed", words=_listed(split)))
    return tuple(found)


_cached_letters = lru_cache(maxsize=1024)(_check_letters)  # many forms repeat one organization


def _listed(words: Sequence[str]) -> str:
    named = [excerpt(word) for word in words[:_MOST_NAMED]]
    return ", ".join([*named, "…"] if len(words) > _MOST_NAMED else named)


def string_checker(kind: Kind, *, required: bool) -> Checker:
    """Return the checker of a string, or of an identifier if ``kind`` is one."""
    blank = (Problem("", "value.missing" if required else "value.blank"),)
    identifier = _IDENTIFIERS.get(kind)

    def check(value: object) -> Sequence[Problem]:
        if not isinstance(value, str):
            return (Problem("", "value.not_str", params={"value": given(value)}),)
        if not value or value.isspace():
            return blank
        code = identifier.problem(value) if identifier is not None else None
        if code is None:
            return _letters("", value)
        return (Problem("", code, params={"value": given(value)}), *_letters("", value))

    return check
