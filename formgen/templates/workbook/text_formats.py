"""The formats that a workbook's template may name: those of the Word templates that make a text of a value.

A value still to be written in gives ``GAP`` and the line for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from formgen.bilingual import Text
from formgen.formatting.amounts_in_words import format_money_words
from formgen.formatting.dates import format_date, format_date_line
from formgen.formatting.flags import format_flag
from formgen.formatting.money import format_money
from formgen.formatting.numbers import format_count, format_quantity
from formgen.formatting.periods import format_month, format_month_head, format_period
from formgen.model.blanks import BLANK
from formgen.model.drafts import Mark
from formgen.templates.filters import GAP, LINES_LIMIT, LIST_SEPARATOR

__all__ = ["formats"]

_DATE_GAPS = {"kk": "«____» ______________ 20___ жыл", "ru": "«____» ______________ 20___ года"}


@cache
def formats(lang: str) -> Mapping[str, Callable[..., Any]]:
    """Return the formats of workbooks in ``lang``, by name."""

    def formatted(format_: Callable[[Any], str], gap: str = "") -> Callable[[Any], str | None]:
        blank = GAP + gap

        def apply(value: Any) -> str | None:
            if value is None:
                return None
            if type(value) is Mark:
                return value.text
            return blank if value is BLANK else format_(value)

        return apply

    def half(value: Any) -> str | None:
        if type(value) is Text:
            return value.kk if lang == "kk" else value.ru
        return value if isinstance(value, str) else None

    def paragraphs(value: Any, lines: int = 3) -> Iterable[str]:
        if value is None:
            return ()
        text = half(value)
        return (GAP,) * min(lines, LINES_LIMIT) if text is None else text.split("\n")

    def property_(value: Any) -> str:
        text = half(value)
        return "" if text is None else " ".join(text.split())

    def listing(value: Any) -> str:
        if value is BLANK or any(item is BLANK for item in value or ()):
            return GAP
        return LIST_SEPARATOR.join(value or ())

    return {
        "date": formatted(lambda day: format_date(day, lang)),
        "date_line": formatted(lambda day: format_date_line(day, lang), _DATE_GAPS[lang]),
        "period": formatted(lambda period: format_period(period, lang)),
        "month": formatted(lambda month: format_month(month, lang)),
        "month_head": formatted(lambda month: format_month_head(month, lang)),
        "count": formatted(lambda count: format_count(count, lang)),
        "year": formatted(str, "20___"),
        "flag": formatted(lambda flag: format_flag(flag, lang)),
        "quantity": formatted(lambda quantity: format_quantity(quantity, lang)),
        "money": formatted(lambda sum_: format_money(sum_, lang)),
        "words": formatted(lambda sum_: format_money_words(sum_, lang), "_" * 60),
        "paragraphs": paragraphs,
        "listing": listing,
        "property": property_,
    }
