"""Periods and months as official papers write them, and as people type them.

A period is printed in the shortest unambiguous form: the common part of both days is written once, and a day
is printed as a date. Kazakh keeps the year in front («2026 жылғы 1 наурыз – 30 қараша»), as its dates do. The
order of the two days is not checked here: a reversed period prints, and reads back, unchanged.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from formgen.formatting.dates import YEAR_WORD, format_date, format_date_from, parse_date, since
from formgen.formatting.kazakh_cases import Case, in_case
from formgen.formatting.locales import month_names, month_numbers, month_pattern
from formgen.formatting.typed_text import clean
from formgen.periods import Month, Period

__all__ = [
    "format_first_day",
    "format_last_day",
    "format_month",
    "format_month_head",
    "format_period",
    "is_day_of_span",
    "parse_month",
    "parse_period",
    "whole_days",
]


def format_period(period: Period, lang: str) -> str:
    """Return «2026 жылғы 1 наурыз – 30 қараша» or «с 1 марта по 30 ноября 2026 года»."""
    start, end = period.start, period.end
    if start == end:
        return format_date(start, lang)
    first, last = format_first_day(start, end, lang), format_last_day(start, end, lang)
    if lang == "ru":
        return f"{first} по\u00a0{last}"
    return f"{first}–{last}" if _in_one_month(start, end) else f"{first}\u00a0– {last}"


def format_first_day(start: dt.date, end: dt.date, lang: str) -> str:
    """Return a period's first day, without what its last day says too: «2026 жылғы 26» or «с 26 марта»."""
    if lang == "kk":
        return (
            f"{start.year:04d}\u00a0жылғы {start.day}"
            if _in_one_month(start, end)
            else format_date(start, lang)
        )
    if lang != "ru":
        raise KeyError(lang)
    if start.year != end.year:
        return format_date_from(start, lang)
    day = f"{since(start.day)}\u00a0{start.day}"
    return day if start.month == end.month else f"{day}\u00a0{month_names('ru')[start.month - 1]}"


def format_last_day(start: dt.date, end: dt.date, lang: str) -> str:
    """Return a period's last day: «27 наурыз», whose year the first day has, or «27 марта 2026 года»."""
    if lang == "kk" and start.year == end.year:
        return f"{end.day}\u00a0{month_names('kk')[end.month - 1]}"
    return format_date(end, lang)


def _in_one_month(start: dt.date, end: dt.date) -> bool:
    return (start.year, start.month) == (end.year, end.month)


def format_month(month: Month, lang: str) -> str:
    """Return «2026 жылғы қараша» or «ноябрь 2026 года»."""
    if lang == "kk":
        return f"{month.year:04d}\u00a0жылғы {month_names('kk')[month.month - 1]}"
    if lang == "ru":
        return f"{month_names('ru', alone=True)[month.month - 1]} {month.year:04d}\u00a0года"
    raise KeyError(lang)


def format_month_head(month: Month, lang: str) -> str:
    """Return the month for the head of a narrow column: «2026 ж. қараша» or «ноябрь 2026»."""
    if lang == "kk":
        return f"{month.year:04d}\u00a0ж. {month_names('kk')[month.month - 1]}"
    if lang == "ru":
        return f"{month_names('ru', alone=True)[month.month - 1]} {month.year:04d}"
    raise KeyError(lang)


@cache
def _month() -> re.Pattern[str]:
    month = month_pattern()
    return re.compile(
        rf"(?P<name>{month}),? ?(?P<year>[0-9]{{4}})(?: ?{YEAR_WORD})?\.?"
        rf"|(?P<year_2>[0-9]{{4}})(?: ?{YEAR_WORD})? ?(?P<name_2>{month})"
        r"|(?P<year_3>[0-9]{4})[-.](?P<number>[0-9]{1,2})|(?P<number_2>[0-9]{1,2})\.(?P<year_4>[0-9]{4})"
    )


def parse_month(text: str, lang: str) -> Month:
    """Read a month in words, of either order, ``2026-11``, ``11.2026`` or its first day, ``01.11.2026``.

    ``lang`` is the document's; a month's name in the other language is understood too.
    """
    plain = clean(text)
    found = _month().fullmatch(plain)
    if found is None and re.fullmatch(_FIRST_DAY, plain):
        return Month.of(parse_date(text, lang))
    if found is None:
        raise ValueError(f"not a month: {text!r}; it is written like {format_month(_EXAMPLE, lang)!r}")
    name = found["name"] or found["name_2"]
    number = month_numbers()[name] if name else int(found["number"] or found["number_2"])
    return Month(int(found["year"] or found["year_2"] or found["year_3"] or found["year_4"]), number)


_FIRST_DAY = r"0?1[.,-] ?[0-9]{1,2}[.,-] ?[0-9]{2,4}|[0-9]{4}-[0-9]{1,2}-0?1"
"""The first day of a month, in figures: workbooks show a month so."""


class _Side(NamedTuple):
    """One end of a period as far as it is written: the rest is written at the other end."""

    day: int
    month: int | None
    year: int | None


@cache
def _side_pattern() -> re.Pattern[str]:
    month = month_pattern()
    return re.compile(
        rf"(?P<day>[0-9]{{1,2}})(?: ?(?P<month>{month})(?:,? ?(?P<year>[0-9]{{4}})(?: ?{YEAR_WORD})?)?)?"
        rf"|(?P<year_2>[0-9]{{4}})(?: ?{YEAR_WORD})? ?"
        rf"(?<![0-9])(?P<day_2>[0-9]{{1,2}})(?: ?(?P<month_2>{month}))?"
        r"|(?P<day_3>[0-9]{1,2})\.(?P<number>[0-9]{1,2})\.?"
    )


_SEPARATOR = r" ?(?:-|/|\bпо\b) ?"
_BEFORE = r"^со? ?(?=[0-9])"
_AFTER = r",? ?\(?(?:включительно|аралығы|аралығында)\)?\.?$"


@cache
def _from_until() -> tuple[re.Pattern[str], dict[str, str], dict[str, str]]:
    """Return the pattern of «1 наурыздан (бастап) 30 қарашаға дейін», and its months by their two cases."""
    starts = {in_case(name, Case.ABLATIVE): name for name in month_names("kk")}
    ends = {in_case(name, Case.DATIVE): name for name in month_names("kk")}
    return (
        re.compile(
            rf"(?P<head>.*?)(?P<start>{'|'.join(starts)})(?: бастап)? "
            rf"(?P<middle>.*?)(?P<end>{'|'.join(ends)}) дейін"
        ),
        starts,
        ends,
    )


def parse_period(text: str, lang: str) -> Period:
    """Read a period in words of either language, ``01.03.2026 – 30.11.2026``, or one date as one day.

    ``lang`` is the document's. Each end takes from the other what it leaves out; one of them must have
    a year.
    """
    plain = re.sub(_AFTER, "", clean(text))
    pattern, starts, ends = _from_until()
    if found := pattern.fullmatch(plain):
        plain = f"{found['head']}{starts[found['start']]} - {found['middle']}{ends[found['end']]}"
    plain = re.sub(_BEFORE, "", plain)
    try:
        for separator in re.finditer(_SEPARATOR, plain):
            start = _side(plain[: separator.start()], lang)
            end = _side(plain[separator.end() :], lang)
            if start and end and (period := _joined(start, end)):
                return period
        day = parse_date(plain, lang)
    except ValueError as error:
        example = format_period(_EXAMPLE_PERIOD, lang)
        raise ValueError(f"not a period: {text!r}; it is written like {example!r}") from error
    return Period(day, day)


def whole_days(first: str, last: str, lang: str) -> tuple[str, str]:
    """Return the texts of a period's two days as dates; what one leaves out is taken from the other.

    Two whole dates, and texts that are not the days of a period, are returned unchanged.
    """
    days = [clean(first), clean(last)]
    if all(_is_date(day, lang) for day in days):
        return first, last
    try:
        sides = [_side(re.sub(_BEFORE, "", day), lang) for day in days]
        period = _joined(sides[0], sides[1]) if sides[0] and sides[1] else None
    except ValueError:
        return first, last
    return (format_date(period.start, lang), format_date(period.end, lang)) if period else (first, last)


def is_day_of_span(text: str, lang: str) -> bool:
    """Tell whether a text is a day of a period; its month or its year may be at the other day."""
    return _side(re.sub(_BEFORE, "", clean(text)), lang) is not None


def _is_date(text: str, lang: str) -> bool:
    try:
        parse_date(text, lang)
    except ValueError:
        return False
    return True


def _side(text: str, lang: str) -> _Side | None:
    found = _side_pattern().fullmatch(text)
    if found is None:
        try:
            day = parse_date(text, lang)
        except ValueError:
            return None
        return _Side(day.day, day.month, day.year)
    name, year = found["month"] or found["month_2"], found["year"] or found["year_2"]
    number = found["number"]
    return _Side(
        int(found["day"] or found["day_2"] or found["day_3"]),
        month_numbers()[name] if name else int(number) if number else None,
        int(year) if year else None,
    )


def _joined(start: _Side, end: _Side) -> Period | None:
    start_year, end_year = start.year or end.year, end.year or start.year
    month = start.month or end.month
    if end.month is None or month is None or not start_year or not end_year:
        return None
    if start.month is None and start_year != end_year:
        return None
    return Period(dt.date(start_year, month, start.day), dt.date(end_year, end.month, end.day))


_EXAMPLE = Month(2026, 11)
_EXAMPLE_PERIOD = Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30))
