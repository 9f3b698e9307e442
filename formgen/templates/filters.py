"""The filters of Word's and workbooks' templates: the formats that print a value, and a few of Jinja's.

For a value to be written in by hand, a format returns ``GAP`` and the line to write on. A format records its
value in ``PRINTED``; its ``uncounted`` form does not.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Final

from formgen.bilingual import Text
from formgen.formatting.dates import format_date, format_date_from, format_date_line, format_date_of
from formgen.formatting.flags import format_flag
from formgen.formatting.money import format_money, format_thousands, in_thousands
from formgen.formatting.numbers import format_count, format_per_cent, format_quantity
from formgen.formatting.periods import (
    format_first_day,
    format_last_day,
    format_month,
    format_month_head,
    format_period,
)
from formgen.model.blanks import BLANK, Blank
from formgen.model.drafts import Mark
from formgen.model.fields import Choice, Kind
from formgen.records import record
from formgen.templates.printed_values import PRINTED

__all__ = [
    "FILTERS",
    "GAP",
    "LINES_LIMIT",
    "LIST_SEPARATOR",
    "PAID_IN",
    "PLACED",
    "REFERENCE_WORDS",
    "TEXTS",
    "UNCHANGED",
    "Filter",
    "filters",
    "half_of",
    "uncounted",
]

GAP: Final = "\ufdd0blank\ufdd0"
"""Stands in XML for a value to be written in by hand, before the line to write on. Texts cannot contain it.
"""

LINES_LIMIT: Final = 100
"""The most lines to write on that a blank leaves for one text."""

LIST_SEPARATOR: Final = "; "
"""Separates the items of a list on one line; items cannot contain a semicolon."""

REFERENCE_WORDS: Final = {"kk": "{}-қосымша", "ru": "приложение {}"}
"""The words of ``[[N]]`` in a text, which link to the bookmark ``attachment_N``."""

PLACED: Final = "placed"
"""The filter that records a placeholder's control and whether a reader sees the placeholder."""

PAID_IN: Final = "paid in"
"""The filter that replaces a call of ``paid_in``: it sums a row's payments of a month, and counts them."""

UNCHANGED: Final = "unchanged"
"""The filter around Jinja's own ones: it counts the value if they did not change its text."""

_MONTH_GAPS: Final = {"kk": "20__\u00a0ж. ________", "ru": "________ 20__"}
_DATE_GAPS: Final = {"kk": "«____» ______________ 20___ жыл", "ru": "«____» ______________ 20___ года"}


@record
class Filter:
    """The properties of a filter, known before any data exists.

    - ``kinds`` are the kinds of values that it takes, ``None`` for any.
    - ``prints``: its result shows the whole value.
    - ``keeps_kind``: its result is a value of the same kind, still to be formatted.
    - ``counts``: its result is a whole number that prints unchanged.
    - ``arguments`` are the least and the greatest number of arguments.
    - ``in_word`` filters return WordprocessingML: a workbook may not use them.
    """

    kinds: frozenset[Kind] | None = None
    prints: bool = False
    keeps_kind: bool = False
    counts: bool = False
    arguments: tuple[int, int] = (0, 0)
    in_word: bool = False


_NUMBERS: Final = frozenset({Kind.MONEY, Kind.QUANTITY})
_WORDS: Final = frozenset({Kind.TEXT, Kind.STR})
TEXTS: Final = _WORDS | {Kind.CHOICE, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC}
"""Kinds whose values print as texts."""

_LISTS: Final = frozenset({Kind.LIST})


def _prints(*kinds: Kind, in_word: bool = False) -> Filter:
    return Filter(frozenset(kinds), prints=True, in_word=in_word)


FILTERS: Final[Mapping[str, Filter]] = {
    "date": _prints(Kind.DATE),
    "date_line": _prints(Kind.DATE),
    "date_or_line": _prints(Kind.DATE),
    "date_of": _prints(Kind.DATE),
    "date_from": _prints(Kind.DATE),
    "first_day": Filter(frozenset({Kind.DATE}), prints=True, arguments=(1, 1)),
    "last_day": Filter(frozenset({Kind.DATE}), prints=True, arguments=(1, 1)),
    "genitive": _prints(Kind.CHOICE),
    "period": _prints(Kind.PERIOD),
    "month": _prints(Kind.MONTH),
    "month_head": _prints(Kind.MONTH),
    "count": _prints(Kind.COUNT),
    "year": _prints(Kind.YEAR),
    "flag": _prints(Kind.BOOL),
    "quantity": _prints(*_NUMBERS),
    "money": _prints(Kind.MONEY),
    "thousands": _prints(Kind.MONEY),
    "calendar_days": Filter(frozenset({Kind.COUNT})),
    "until": Filter(frozenset({Kind.DATE})),
    "per_cent": _prints(*_NUMBERS),
    "words": _prints(Kind.MONEY),
    "paragraphs": Filter(_WORDS, arguments=(0, 1)),
    "listing": _prints(Kind.LIST),
    "property": Filter(_WORDS),  # a copy in the file's properties is not on the page
    "elsewhere": Filter(),
    "references": _prints(*_WORDS, in_word=True),
    "email": Filter(frozenset({Kind.EMAIL}), prints=True, arguments=(0, 1), in_word=True),
    "appendix": Filter(frozenset({Kind.COUNT}), in_word=True),
    "bookmarked": Filter(frozenset({Kind.COUNT}), in_word=True),
    "grid_columns": Filter(frozenset({Kind.COUNT}), in_word=True, arguments=(3, 3)),
    "abs": Filter(_NUMBERS | {Kind.COUNT}, keeps_kind=True),
    "capitalize": Filter(TEXTS),
    "d": Filter(keeps_kind=True, arguments=(0, 2)),
    "default": Filter(keeps_kind=True, arguments=(0, 2)),
    "first": Filter(_LISTS),
    "int": Filter(_NUMBERS | {Kind.COUNT, Kind.YEAR}, counts=True),
    "last": Filter(_LISTS),
    "length": Filter(_LISTS, counts=True),
    "lower": Filter(TEXTS),
    "round": Filter(_NUMBERS | {Kind.COUNT}, keeps_kind=True, arguments=(0, 1)),
    "title": Filter(TEXTS),
    "trim": Filter(TEXTS),
    "upper": Filter(TEXTS),
}
"""All filters that a template may use."""


def half_of(value: Any, lang: str) -> str | None:
    """Return a text in one language; ``None`` for anything else, such as a value to be written in by hand."""
    if type(value) is Text:
        return value.kk if lang == "kk" else value.ru
    return value if isinstance(value, str) else None


def uncounted(name: str) -> str:
    """Return the name of a filter's uncounted form; no template can use it, because it holds a space."""
    return f"uncounted {name}"


def filters(lang: str, *, line_for_words: str = "", in_cells: bool = False) -> dict[str, Callable[..., Any]]:
    """Return the filters of templates in ``lang``, by name, and the uncounted form of each that counts.

    ``line_for_words`` is the line on which an amount in words is written by hand.
    ``in_cells`` makes ``thousands`` return a number, which a workbook's cell can display and add up.
    """
    quiet = _formats(lang, line_for_words, _pass_over, _pass_over, in_cells=in_cells)
    return {
        **{name: _borrowed(name, lang) for name in _BORROWED},
        **{uncounted(name): filter_ for name, filter_ in quiet.items()},
        **_formats(lang, line_for_words, _note, _note_paragraphs, in_cells=in_cells),
        UNCHANGED: lambda text, value, printed: _unchanged(text, value, printed, lang),
    }


def _note(value: Any) -> None:
    PRINTED.values.append(value)


def _note_paragraphs(text: tuple[Any, Sequence[str]]) -> None:
    PRINTED.paragraphs.append(text)


def _pass_over(_: Any) -> None:
    """Record nothing."""


def _formats(
    lang: str,
    line_for_words: str,
    note: Callable[[Any], None],
    note_paragraphs: Callable[[tuple[Any, Sequence[str]]], None],
    *,
    in_cells: bool,
) -> dict[str, Callable[..., Any]]:
    def formatted(gap: str, format_: Callable[[Any], Any]) -> Callable[[Any], Any]:
        blank = GAP + gap

        def apply(value: Any) -> Any:
            if value is BLANK:
                return blank
            if value is None:
                return ""
            note(value)
            return value.text if type(value) is Mark else format_(value)

        return apply

    def paragraphs(value: Any, lines: int = 3) -> Sequence[str]:
        if value is None:
            return ("",)
        text = half_of(value, lang)
        if text is None:
            note(value)
            return (GAP,) * min(lines, LINES_LIMIT)
        found = text.split("\n")
        note_paragraphs((value, found))
        return found

    def property_(value: Any) -> str:
        text = half_of(value, lang)
        return "" if text is None else " ".join(text.split())

    def listing(value: Any) -> str:
        note(value)
        if value is BLANK or any(item is BLANK for item in value or ()):
            return GAP
        return LIST_SEPARATOR.join(value or ())

    def part(format_: Callable[[Any], str]) -> Callable[[Any], str]:
        """Return a format of words beside a value that is printed elsewhere; it records nothing."""
        return lambda value: "" if value is None or isinstance(value, Blank) else format_(value)

    def per_cent(value: Any) -> str:
        """Print a dash if there is nothing to compare."""
        return (
            "–" if value is None else formatted("______", lambda share: format_per_cent(share, lang))(value)
        )

    def of_span(format_: Callable[[dt.date, dt.date, str], str], *, first: bool) -> Callable[[Any, Any], str]:
        """Return the format of a day of a span. Its argument is the other day."""

        def apply(value: Any, other: Any) -> str:
            if value is BLANK or value is None:
                return GAP if value is BLANK else ""
            note(value)
            if type(value) is Mark:
                return value.text
            if not isinstance(other, dt.date):
                return format_date(value, lang)
            return format_(value, other, lang) if first else format_(other, value, lang)

        return apply

    month_head = formatted(_MONTH_GAPS[lang], lambda month: format_month_head(month, lang))

    def month_head_in_cells(value: Any) -> str:
        """Return the head even if the month is to be written in: a cell has no line to write on."""
        return str(month_head(value)).removeprefix(GAP)

    def elsewhere(value: Any) -> str:
        """Print nothing: one place shows the value for several items, such as a month above its column."""
        note(value)
        return ""

    def paid_in(row: Any, month: Any) -> Any:
        for payment in row.payments_by_month.get(month, ()):
            note(payment.month)
            note(payment.amount)
        return row.paid_in(month)

    return {
        "date": formatted("", lambda day: format_date(day, lang)),
        "date_line": formatted(_DATE_GAPS[lang], lambda day: format_date_line(day, lang)),
        "date_or_line": formatted(_DATE_GAPS[lang], lambda day: format_date(day, lang)),
        "date_of": formatted("", lambda day: format_date_of(day, lang)),
        "date_from": formatted("", lambda day: format_date_from(day, lang)),
        "first_day": of_span(format_first_day, first=True),
        "last_day": of_span(format_last_day, first=False),
        "genitive": formatted("", lambda choice: choice.genitive[lang] or ""),
        "period": formatted("", lambda period: format_period(period, lang)),
        "month": formatted("", lambda month: format_month(month, lang)),
        "month_head": month_head_in_cells if in_cells else month_head,
        "count": formatted("________", lambda count: format_count(count, lang)),
        "year": formatted("20__", str),
        "flag": formatted("", lambda flag: format_flag(flag, lang)),
        "quantity": formatted("________", lambda quantity: format_quantity(quantity, lang)),
        "money": formatted("______________", lambda sum_: format_money(sum_, lang)),
        "words": formatted(line_for_words, lambda sum_: _in_words(sum_, lang)),
        "thousands": formatted(
            "______________", in_thousands if in_cells else lambda sum_: format_thousands(sum_, lang)
        ),
        "calendar_days": part(lambda days: _calendar_days(days, lang)),
        "until": part(lambda day: _until(day, lang)),
        "per_cent": per_cent,
        "elsewhere": elsewhere,
        "paragraphs": paragraphs,
        "listing": listing,
        "property": property_,
        PAID_IN: paid_in,
    }


# formats of few forms are imported when they print


def _in_words(amount: Any, lang: str) -> str:
    from formgen.formatting.amounts_in_words import format_money_words

    return format_money_words(amount, lang)


def _calendar_days(days: Any, lang: str) -> str:
    from formgen.formatting.terms import format_calendar_days

    return format_calendar_days(days, lang)


def _until(day: Any, lang: str) -> str:
    from formgen.formatting.terms import until_ending

    return until_ending(day, lang)


# Jinja's own

_OF_TEXTS: Final = ("capitalize", "lower", "title", "trim", "upper")
_BORROWED: Final = (*_OF_TEXTS, "abs", "d", "default", "first", "int", "last", "length", "round")


def _borrowed(name: str, lang: str) -> Callable[..., Any]:
    """Return one of Jinja's filters that takes texts in one language and keeps missing values."""

    def apply(value: Any, *arguments: Any) -> Any:
        if name in _OF_TEXTS:
            if value is None or value is BLANK:
                return value
            text = _text_of(value, lang)
            if text is None:
                raise TypeError(f"{type(value).__name__} is no text")
            value = text
        elif name in ("first", "last"):
            return value[0 if name == "first" else -1]
        elif name in ("d", "default") and value is BLANK:
            return value
        given = _jinja_filter(name)(value, *arguments)
        return (
            value if type(given) is type(value) and given == value else given
        )  # the same object, so that it counts

    return apply


@cache
def _jinja_filter(name: str) -> Callable[..., Any]:
    from jinja2.filters import FILTERS as JINJA_FILTERS  # most documents do not need them

    found: Callable[..., Any] = JINJA_FILTERS[name]
    return found


def _text_of(value: Any, lang: str) -> str | None:
    return value.text[lang] if isinstance(value, Choice) else half_of(value, lang)


def _unchanged(result: Any, value: Any, printed: Any, lang: str) -> Any:
    """Return the text of ``result``; record ``value`` if it has the same text."""
    text = _text_of(result, lang)
    if text is None:
        return result
    if text == _text_of(printed, lang):
        _note(value)
    return text
