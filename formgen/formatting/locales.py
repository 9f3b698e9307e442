"""Names of months, number symbols and plural rules of a language, from Babel's locales (Unicode's CLDR).

formgen's build copies the data that it uses into ``formgen/built/locales.py`` (``locale_data``): a
fill that imports Babel takes 15 % more processor time. A bare checkout asks Babel itself, at its first use.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from formgen.formatting.kazakh_cases import Case, in_case

if TYPE_CHECKING:
    from babel import Locale

__all__ = [
    "NumberSymbols",
    "locale_data",
    "month_names",
    "month_numbers",
    "month_pattern",
    "number_symbols",
    "plural",
]

_LANGS = ("kk", "ru", "en")


class NumberSymbols(NamedTuple):
    """The characters of a number that are no digits."""

    decimal: str
    group: str


@cache
def _locale(lang: str) -> Locale:
    """Return Babel's locale; ``KeyError`` for a language that formgen does not write."""
    if lang not in _LANGS:
        raise KeyError(lang)
    from babel import Locale

    return Locale(lang)


@cache
def month_names(lang: str, *, alone: bool = False) -> tuple[str, ...]:
    """Return the twelve names in lower case as they stand behind a day («ноября») or ``alone`` («ноябрь»)."""
    built = _built()
    names: tuple[str, ...] = built.MONTHS[lang, alone] if built else _month_names(lang, alone=alone)
    return names


def _month_names(lang: str, *, alone: bool) -> tuple[str, ...]:
    names = _locale(lang).months["stand-alone" if alone else "format"]["wide"]
    return tuple(names[number].lower() for number in range(1, 13))


@cache
def month_numbers() -> dict[str, int]:
    """Return the number of every name of a month that is understood, Kazakh or Russian, in lower case."""
    names = [
        *month_names("kk"),
        *(in_case(name, Case.ATTRIBUTIVE) for name in month_names("kk")),
        *month_names("ru"),
        *month_names("ru", alone=True),
    ]
    return {name: place % 12 + 1 for place, name in enumerate(names)}


@cache
def month_pattern() -> str:
    """Return the names of ``month_numbers`` as alternatives of a regular expression, longer ones first."""
    return "|".join(sorted(month_numbers(), key=lambda name: (-len(name), name)))


@cache
def number_symbols(lang: str) -> NumberSymbols:
    """Return the decimal mark and the separator of groups of three digits."""
    built = _built()
    return NumberSymbols(*(built.SYMBOLS[lang] if built else _number_symbols(lang)))


def _number_symbols(lang: str) -> tuple[str, str]:
    symbols = _locale(lang).number_symbols["latn"]
    return symbols["decimal"], symbols["group"]


@cache
def _built() -> ModuleType | None:
    """Return the module that formgen's build wrote, ``None`` in a bare checkout."""
    try:
        return import_module("formgen.built.locales")
    except ImportError:
        return None


def locale_data() -> dict[str, object]:
    """Return the contents of ``formgen/built/locales.py`` by their names there, as Babel has them now."""
    return {
        "MONTHS": {
            (lang, alone): _month_names(lang, alone=alone) for lang in _LANGS for alone in (False, True)
        },
        "SYMBOLS": {lang: _number_symbols(lang) for lang in _LANGS},
        "PLURALS": {
            lang: "".join(str(_plural_form(number, lang)) for number in range(_PLURALS)) for lang in _LANGS
        },
    }


@cache
def _plural_forms(lang: str) -> tuple[str, ...]:
    tags = _locale(lang).plural_form.tags | {"other"}
    return tuple(form for form in ("zero", "one", "two", "few", "many", "other") if form in tags)


def plural(number: int, nouns: Sequence[str], lang: str) -> str:
    """Return the one of ``nouns`` that stands behind ``number``.

    They are in the order of the language's plural forms: one, few and many in Russian, one and other in
    Kazakh and in English. The last one serves for all that are not there.

    >>> [plural(number, ("год", "года", "лет"), "ru") for number in (1, 3, 5, 11, 21)]
    ['год', 'года', 'лет', 'лет', 'год']
    """
    number = abs(number)
    built = _built()
    if built is None:
        form = _plural_form(number, lang)
    else:
        form = int(built.PLURALS[lang][number if number < _PLURALS else _PLURALS // 2 + number % 100])
    return nouns[min(form, len(nouns) - 1)]


def _plural_form(number: int, lang: str) -> int:
    return _plural_forms(lang).index(_locale(lang).plural_form(number))


_PLURALS = 200
"""Numbers whose plural forms the build keeps: from a hundred on, the last two digits decide."""
