"""Sets no-break spaces in captions where a line must not end, as the formats of values do."""

from __future__ import annotations

import re
from functools import cache

from formgen.formatting.kazakh_cases import Case, in_case
from formgen.formatting.locales import month_names

__all__ = ["no_breaks"]

_YEARS = "жылғы|жылы|жыл|года|году|год"
_UNITS = "кв|теңге|тенге|тиын|млн|тыс|мың|сағат|часов|часа|минут"


@cache
def _places() -> re.Pattern[str]:
    """Return the pattern of the spaces that may not end a line."""
    kazakh = [*month_names("kk"), *(in_case(name, case) for name in month_names("kk") for case in Case)]
    months = "|".join(sorted({*kazakh, *month_names("ru")}, key=lambda name: (-len(name), name)))
    return re.compile(
        rf"(?<=№) |(?<=[0-9]{{4}}) (?=(?:{_YEARS})\b)|(?<=[0-9]) (?=(?:{months})\b)"
        rf"|(?<=[0-9]) (?=%|(?:{_UNITS})\b)|(?<=\bкв\.) (?=м\b)|(?<=\bшаршы) (?=метр)"
    )


def no_breaks(text: str) -> str:
    """Return ``text`` with no-break spaces behind «№», within dates, and between a number and its unit.

    >>> no_breaks("2014 жылғы 24 қарашадағы № 511 бұйрық").replace("\N{NO-BREAK SPACE}", "~")
    '2014~жылғы 24~қарашадағы №~511 бұйрық'
    """
    return _places().sub("\N{NO-BREAK SPACE}", text)
