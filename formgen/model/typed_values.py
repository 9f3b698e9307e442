"""Reads values as people type them, in the same way in documents, workbooks, tables and YAML.

A document's own formats are read, and so are the forms that people write in their place: ``05.04.26``,
``14,08,2026``, ``1 лист``, «Район» for «района». An ambiguous value is refused, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Final

from formgen.formatting.dates import YEAR_WORD, parse_date
from formgen.formatting.flags import parse_flag
from formgen.formatting.money import parse_money
from formgen.formatting.numbers import parse_count, parse_quantity
from formgen.formatting.periods import parse_month, parse_period
from formgen.formatting.typed_text import clean
from formgen.model.fields import Choice, FieldInfo, Kind

__all__ = ["parse_choice", "parse_list", "parse_typed"]


def parse_typed(info: FieldInfo, text: str, lang: str = "ru") -> Any:
    """Return the value that a person typed for a field.

    ``lang`` is the document's language; names of months may be in either language. A full stop at the end
    of a value does not matter: ``05.04.2026.``, ``12.``. A text is returned unchanged.

    :raises ValueError: if the text is no value of the field's kind.
    """
    if info.kind is Kind.CHOICE and info.type is not None:
        return parse_choice(info.type, text)
    parse = _PARSERS.get(info.kind)
    if parse is None:
        return text
    try:
        return parse(text, lang)
    except ValueError:
        shorter = _STOP.sub("", text)
        if shorter == text:
            raise
        return parse(shorter, lang)


_STOP: Final = re.compile(r"(?<=\w)[.．]\s*$")


def parse_list(text: str) -> tuple[str, ...]:
    """Return the items of a list of short texts, such as telephones: each on its line, or before a semicolon.

    >>> parse_list("+7 701 111 22 33; +7 702 111 22 33")
    ('+7 701 111 22 33', '+7 702 111 22 33')
    """
    return tuple(item for each in re.split(r"[;\n]", text) if (item := each.strip()))


def parse_choice(choices: type[Choice], text: str) -> Choice:
    """Return the choice whose code or words ``text`` is.

    The words may be in either language, or in both as a workbook of this or an earlier release offers them.
    Case, closing punctuation and Latin look-alikes do not matter. The endings of words do not matter if only
    one choice is left without them. An abbreviation may be written in full or shorter: «женский» and «ж» are
    «жен.».

    :raises ValueError: if the text fits no choice, or several.
    """
    known = _spellings(choices)
    for spelling in (_exact, clean_words, _stems):
        found = known[spelling].get(spelling(text))
        if found is not None:
            return found
    meant = _abbreviated(choices, clean_words(text))
    if len(meant) == 1:
        return meant.pop()
    raise ValueError(f"none of the choices: {text!r}")


def _abbreviated(choices: type[Choice], word: str) -> set[Choice]:
    """Return the choices whose word is an abbreviation of ``word``, or is shortened by it further."""
    if not word.isalpha():
        return set()
    return {
        member
        for member in choices
        for words in (member.text.kk, member.text.ru)
        if words is not None and words.endswith(".") and " " not in words
        for abbreviation in (clean_words(words),)
        if word.startswith(abbreviation) or abbreviation.startswith(word)
    }


def clean_words(text: str) -> str:
    """Return the words of a text without case, punctuation at their end, quotes or Latin look-alikes."""
    return _SLASH.sub(" / ", clean(text).strip(" .;,:"))


_SLASH: Final = re.compile(r" ?/ ?")


def _exact(text: str) -> str:
    return text


def _stems(text: str) -> str:
    """Return the words without the vowels of case endings: ``район`` for ``района``."""
    return " ".join(word.rstrip(_ENDINGS) if len(word) > 3 else word for word in clean_words(text).split())


_ENDINGS: Final = "аеёийоуыьэюя"

_Spelling = Callable[[str], str]


@cache
def _spellings(choices: type[Choice]) -> Mapping[_Spelling, Mapping[str, Choice]]:
    """Return the choices by their spellings, for each way of spelling. A shared spelling has no choice."""
    return {spelling: _by_words(choices, spelling) for spelling in (_exact, clean_words, _stems)}


def _by_words(choices: Iterable[Choice], spelling: _Spelling) -> dict[str, Choice]:
    found: dict[str, Choice] = {}
    shared: set[str] = set()
    members = list(choices)
    for member in members:
        kk = member.text.kk or ""
        russian = {text.ru or "" for text in (member.text, member.genitive, member.former)}
        for words in {spelling(each) for ru in russian for each in (kk, ru, f"{kk} / {ru}", f"{ru} / {kk}")}:
            if found.setdefault(words, member) is not member:
                shared.add(words)
    codes = {spelling(member.value): member for member in members}
    return {**{words: member for words, member in found.items() if words not in shared}, **codes}


_UNITS: Final = (
    r"парақ|бет|дана|адам|рет|күн|іс-шара|лист(?:а|ов)?|л|страниц[аы]?|стр|штук[аи]?|шт|человек(?:а)?|чел|раза?"
    r"|экземпляр(?:а|ов)?|экз|дн(?:я|ей)|день|участник(?:а|ов)?|мероприяти(?:е|я|й)"
)
"""The units that people write after a count. Thousands and millions are numbers, not units."""

_COUNTED: Final = rf"(?P<count>.*[0-9]) ?(?:{_UNITS})\.?"


def _parse_count(text: str, _: str) -> int:
    found = re.fullmatch(_COUNTED, clean(text))
    return parse_count(found["count"] if found is not None else text)


_YEAR: Final = rf"([0-9]{{4}})(?: ?{YEAR_WORD})?"


def _parse_year(text: str, _: str) -> int:
    found = re.fullmatch(_YEAR, clean(text))
    if found is None:
        raise ValueError(f"not a year: {text!r}")
    return int(found[1])


_PARSERS: Final[Mapping[Kind, Callable[[str, str], Any]]] = {
    Kind.DATE: parse_date,
    Kind.MONTH: parse_month,
    Kind.PERIOD: parse_period,
    Kind.COUNT: _parse_count,
    Kind.YEAR: _parse_year,
    Kind.BOOL: lambda text, _: parse_flag(text),
    Kind.QUANTITY: lambda text, _: parse_quantity(text),
    Kind.MONEY: lambda text, _: parse_money(text),
}
