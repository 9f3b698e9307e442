"""Checks numbers, days and choices: one checker per kind, for values that are not ``None``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Context, Decimal, InvalidOperation
from typing import Any, Final, TypeAlias

from formgen.messages.quoting import given, nearest
from formgen.model.fields import Choice, Kind
from formgen.model.limits import COUNT_LIMIT, MONEY_LIMIT, QUANTITY_LIMIT, QUANTITY_PLACES, YEARS
from formgen.periods import Month, Period
from formgen.problems import Problem

__all__ = ["VALUE_CHECKERS", "Checker", "choice_checker"]

Checker: TypeAlias = Callable[[Any], Sequence[Problem]]

_TIYN: Final = Decimal("0.01")
_SMALLEST: Final = Decimal(1).scaleb(-QUANTITY_PLACES)
_EXACT_CONTEXT: Final = Context(prec=40, traps=[InvalidOperation])


def _problem(code: str, **params: object) -> tuple[Problem, ...]:
    return (Problem("", code, params=params),)


def _check_count(value: object) -> Sequence[Problem]:
    if not isinstance(value, int) or isinstance(value, bool):
        return _problem("value.not_int", value=given(value))
    if 0 <= value < COUNT_LIMIT:
        return ()
    if value < 0:
        return _problem("count.negative", value=given(value))
    return _problem("number.too_large", value=given(value), limit=COUNT_LIMIT)


def _check_flag(value: object) -> Sequence[Problem]:
    return () if isinstance(value, bool) else _problem("value.not_bool", value=given(value))


def _check_year(value: object) -> Sequence[Problem]:
    if not isinstance(value, int) or isinstance(value, bool):
        return _problem("value.not_year", value=given(value))
    first, last = YEARS
    if first <= value <= last:
        return ()
    return _problem("year.range", value=given(value), first=first, last=last)


def _check_money(value: object) -> Sequence[Problem]:
    wrong = _not_decimal(value, "value.not_money", MONEY_LIMIT)
    if wrong or not isinstance(value, Decimal):
        return wrong
    if value < 0:
        return _problem("money.negative", value=value)
    return () if _EXACT_CONTEXT.quantize(value, _TIYN) == value else _problem("money.places", value=value)


def _check_quantity(value: object) -> Sequence[Problem]:
    wrong = _not_decimal(value, "value.not_decimal", QUANTITY_LIMIT)
    if wrong or not isinstance(value, Decimal):
        return wrong
    if _EXACT_CONTEXT.quantize(value, _SMALLEST) == value:
        return ()
    return _problem("quantity.places", value=value, places=QUANTITY_PLACES)


def _not_decimal(value: object, code: str, limit: int) -> Sequence[Problem]:
    """Return the problem of a ``value`` that is no decimal number below ``limit``, or nothing."""
    if isinstance(value, float):
        return _problem("value.float", value=given(value))
    if not isinstance(value, Decimal):
        return _problem(code, value=given(value))
    if not value.is_finite():
        return _problem("number.not_finite", value=value)
    if -limit < value < limit:
        return ()
    return _problem("number.too_large", value=value, limit=limit)


def _check_date(value: object) -> Sequence[Problem]:
    if isinstance(value, dt.datetime):
        return _problem("date.with_time", value=value)
    return () if isinstance(value, dt.date) else _problem("value.not_date", value=given(value))


def _check_month(value: object) -> Sequence[Problem]:
    if isinstance(value, Month) and type(value.year) is type(value.month) is int:
        return ()
    return _problem("value.not_month", value=given(value))


def _check_period(value: object) -> Sequence[Problem]:
    if not isinstance(value, Period):
        return _problem("value.not_period", value=given(value))
    found: list[Problem] = []
    for name in ("start", "end"):
        day = getattr(value, name)
        problems = (Problem("", "value.missing"),) if day is None else _check_date(day)
        found += [Problem(name, problem.code, params=problem.params) for problem in problems]
    if not found and value.start > value.end:
        return _problem("period.order", start=value.start, end=value.end)
    return found


def choice_checker(choices: type[Choice]) -> Checker:
    """Return the checker of a code of ``choices``."""

    def check(value: object) -> Sequence[Problem]:
        if isinstance(value, choices):
            return ()
        meant = _meant(value, choices)
        in_words = isinstance(value, str) and not value.isascii() and not isinstance(meant, choices)
        wanted = tuple(member.text if in_words else member for member in choices)
        return _problem("choice.unknown", value=given(value), wanted=wanted, meant=meant)

    return check


def _meant(value: object, choices: type[Choice]) -> Choice | str:
    """Return the choice whose code ``value`` misspells or whose words it is, or the words that it misspells.

    The answer is an empty string if it is like none.
    """
    if not isinstance(value, str):
        return ""
    texts = [(member, text) for member in choices for text in (member.text, member.genitive)]
    known = {words: member for member, text in texts for words in (text.kk, text.ru) if words}
    exact = {words.casefold(): member for words, member in known.items()}
    if value.strip().casefold() in exact:
        return exact[value.strip().casefold()]
    if not value.isascii():
        return nearest(value, known)
    code = nearest(value, [member.value for member in choices])
    return next((member for member in choices if member.value == code), "")


VALUE_CHECKERS: Final[Mapping[Kind, Checker]] = {
    Kind.COUNT: _check_count,
    Kind.BOOL: _check_flag,
    Kind.YEAR: _check_year,
    Kind.MONEY: _check_money,
    Kind.QUANTITY: _check_quantity,
    Kind.DATE: _check_date,
    Kind.MONTH: _check_month,
    Kind.PERIOD: _check_period,
}
"""The checker of each kind of value that is not made of letters or of other values."""
