"""Dates as official papers write them, and as people type them.

Kazakh follows the laws and orders of the Republic, which put the year first, as an attribute: «2005 жылғы
12 сәуір»; Russian «12 апреля 2005 года». The forms' own date line, to be filled in by hand, has the day in
quotes and the year last in both languages. No line breaks between a day and its month, nor before жылғы
or года: there the space is a no-break one.

A year is printed with four digits, below 1000 too. One of two digits is understood in a date of figures
alone, day first: ``05.04.26`` is 2026, ``05.04.98`` is 1998.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from formgen.formatting.kazakh_cases import Case, in_case
from formgen.formatting.locales import month_names, month_numbers, month_pattern
from formgen.formatting.typed_text import clean

__all__ = [
    "YEAR_WORD",
    "format_date",
    "format_date_from",
    "format_date_in_case",
    "format_date_line",
    "format_date_of",
    "parse_date",
    "parse_date_line",
    "since",
]

YEAR_WORD = r"(?:года|году|год|г\.?|жылғы|жылы|жыл|ж\.?)(?![^\W\d_])"
"""What may stand behind a year, in either language, as a regular expression over cleaned text."""

_NUMERIC = (
    rf"(?:(?P<iso_year>[0-9]{{4}})-(?P<iso_month>[0-9]{{1,2}})-(?P<iso_day>[0-9]{{1,2}})"
    r"|(?P<day>[0-9]{1,2})(?P<mark>[.,-]) ?(?P<month>[0-9]{1,2})(?P=mark) ?(?P<year>[0-9]{4}|[0-9]{2})"
    rf"(?: ?{YEAR_WORD})?)"
)


@cache
def _in_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a date with its month in words: the day first, the year first."""
    month = rf"(?P<month>{month_pattern()})"
    return (
        re.compile(rf"(?P<day>[0-9]{{1,2}}) ?{month},? ?(?P<year>[0-9]{{4}})(?: ?{YEAR_WORD})?\.?"),
        re.compile(rf"(?P<year>[0-9]{{4}})(?: ?{YEAR_WORD})?,? ?(?<![0-9])(?P<day>[0-9]{{1,2}}) ?{month}"),
    )


def format_date(day: dt.date, lang: str) -> str:
    """Return «2026 жылғы 22 қараша» or «22 ноября 2026 года»."""
    if lang == "kk":
        return f"{day.year:04d}\u00a0жылғы {day.day}\u00a0{month_names('kk')[day.month - 1]}"
    if lang == "ru":
        return f"{day.day}\u00a0{month_names('ru')[day.month - 1]} {day.year:04d}\u00a0года"
    raise KeyError(lang)


def format_date_of(day: dt.date, lang: str) -> str:
    """Return the date of something named behind it: «2026 жылғы 27 ақпандағы», «27 февраля 2026 года»."""
    return format_date_in_case(day, Case.ATTRIBUTIVE) if lang == "kk" else format_date(day, lang)


def format_date_from(day: dt.date, lang: str) -> str:
    """Return the first day of a span: «с 1 марта 2026 года», «со 2 марта»; in Kazakh it is the date alone."""
    return format_date(day, lang) if lang == "kk" else f"{since(day.day)}\u00a0{format_date(day, lang)}"


def since(day: int) -> str:
    """Return the Russian preposition before a day of a month: «со второго», but «с двадцать второго»."""
    return "со" if day == 2 else "с"


def format_date_in_case(day: dt.date, case: Case) -> str:
    """Return a Kazakh date as it stands in a sentence: «2026 жылғы 27 ақпандағы», «2026 жылғы 15 мамырға»."""
    return f"{day.year:04d}\u00a0жылғы {day.day}\u00a0{in_case(month_names('kk')[day.month - 1], case)}"


def format_date_line(day: dt.date, lang: str) -> str:
    """Return the form's date line filled in: ««22» қараша 2026 жыл» or ««22» ноября 2026 года»."""
    if lang == "kk":
        return f"«{day.day:02d}»\u00a0{month_names('kk')[day.month - 1]} {day.year:04d}\u00a0жыл"
    if lang == "ru":
        return f"«{day.day:02d}»\u00a0{month_names('ru')[day.month - 1]} {day.year:04d}\u00a0года"
    raise KeyError(lang)


def parse_date(text: str, lang: str) -> dt.date:
    """Read a date in words or in figures: ``22.11.2026``, ``22,11,26`` or ``2026-11-22``.

    A date in words may have either order, and quotes around the day. ``lang`` is the document's; a month's
    name in the other language is understood too.
    """
    plain = re.sub(r"^со? ?(?=[0-9])", "", clean(text))
    day_first, year_first = _in_words()
    try:
        if found := day_first.fullmatch(plain) or year_first.fullmatch(plain):
            return dt.date(int(found["year"]), month_numbers()[found["month"]], int(found["day"]))
        if found := re.fullmatch(_NUMERIC, plain):
            return dt.date(
                int(found["iso_year"] or _whole_year(found["year"])),
                int(found["iso_month"] or found["month"]),
                int(found["iso_day"] or found["day"]),
            )
    except ValueError as error:
        raise ValueError(f"no such day: {text!r} ({error})") from error
    raise ValueError(f"not a date: {text!r}; it is written like {format_date(_EXAMPLE, lang)!r}")


def _whole_year(digits: str) -> str:
    """Return a year of four digits; of two, the one since 1991, the first year of independent Kazakhstan."""
    if len(digits) == 4:
        return digits
    return f"{'19' if int(digits) > 90 else '20'}{digits}"


def parse_date_line(text: str, lang: str) -> dt.date:
    """Read a date line. It may hold everything that :func:`parse_date` reads."""
    return parse_date(text, lang)


_EXAMPLE = dt.date(2026, 11, 22)
