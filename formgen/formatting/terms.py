"""The terms of a contract in words: so many calendar days, and until a day."""

from __future__ import annotations

import datetime as dt

from formgen.formatting.amounts_in_words import kazakh_words
from formgen.formatting.kazakh_cases import Case, in_case
from formgen.formatting.locales import month_names, plural

__all__ = ["format_calendar_days", "until_ending"]

_IN_WORDS = 1000
"""Terms below this many days are written in words: nobody agrees on a longer one in days."""

_ONES = (
    "",
    *"одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати".split(),
    *"тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати".split(),
)
_TENS = (
    "",
    "",
    *"двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста".split(),
)
_HUNDREDS = (
    "",
    *"ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот".split(),
)


def format_calendar_days(days: int, lang: str) -> str:
    """Return the words after the figures of a term: «(отыз) күнтізбелік күн», «(тридцати) календарных дней».

    The Russian words are genitives, as behind «по истечении». A term of zero or of a thousand days and
    more has no words.

    >>> format_calendar_days(21, "ru")
    '(двадцати одного) календарного дня'
    >>> format_calendar_days(30, "kk")
    '(отыз) күнтізбелік күн'
    """
    if lang == "kk":
        words, noun = " ".join(kazakh_words(days)), "күнтізбелік күн"
    elif lang == "ru":
        nouns = ("календарного дня", "календарных дней")
        words, noun = _genitive(days), plural(days, nouns, "ru")
    else:
        raise KeyError(lang)
    return f"({words}) {noun}" if 0 < days < _IN_WORDS else noun


def _genitive(number: int) -> str:
    hundreds, rest = divmod(number % _IN_WORDS, 100)
    tens, ones = (0, rest) if rest < len(_ONES) else divmod(rest, 10)
    return " ".join(filter(None, (_HUNDREDS[hundreds], _TENS[tens], _ONES[ones])))


def until_ending(day: dt.date, lang: str) -> str:
    """Return the ending of a date before «дейін»: «31 желтоқсан» is followed by «ға»; Russian has none.

    >>> until_ending(dt.date(2027, 9, 1), "kk")
    'ке'
    """
    if lang != "kk":
        return ""
    month = month_names("kk")[day.month - 1]
    return in_case(month, Case.DATIVE).removeprefix(month)
