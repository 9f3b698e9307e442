"""Sums in tenge, in figures: with two places, or in thousands with as many places as count."""

from __future__ import annotations

import re
from decimal import Decimal

from formgen.formatting.numbers import MOST_DIGITS, NUMBER, digits_of, format_digits
from formgen.formatting.typed_text import clean

__all__ = ["format_money", "format_thousands", "in_thousands", "parse_money", "parse_thousands"]

# «кzт» is KZT after Latin look-alikes have become Cyrillic.
_SUM = (
    rf"(?:(?:₸|кzт) ?)?{NUMBER} ?(?:(?:теңге|тенге|тнг\.?|тг\.?|₸|кzт)"
    r"(?:,? ?(?P<tiyn>[0-9]{1,2}) ?тиын(?:а|ов)?)?)?\.?"
)

_THOUSANDS = rf"{NUMBER} ?(?:(?:мың|тыс\.?|тысяч[аи]?) ?(?:теңге|тенге|тнг\.?|тг\.?|₸|кzт))?\.?"
_PLACES = 2
"""Digits of tiyn."""
_SHIFT = 3
"""Digits between tenge and thousands of tenge."""


def format_money(amount: Decimal, lang: str) -> str:
    """Return ``1 234 567,50``, without the name of the currency, which the caption gives.

    ``ValueError`` where the sum has parts of a tiyn: nothing is rounded in print. Raises also as
    :func:`formgen.formatting.numbers.digits_of` does.
    """
    sign, whole, fraction = digits_of(amount)
    if len(fraction) > 2:
        raise ValueError(f"more than two places: {amount}")
    return format_digits(sign, whole, f"{fraction:0<2}", lang)


def parse_money(text: str) -> Decimal:
    """Read a sum with none, one or two places, with or without its currency (тг, теңге, ₸; 50 тиын).

    Three places are refused, ``1,500`` too: it may mean one and a half thousand.
    The answer always has two places.
    """
    found = re.fullmatch(_SUM, clean(text))
    if found is None:
        raise ValueError(f"not a sum of money: {text!r}")
    whole, fraction = found["whole"].replace(" ", ""), found["fraction"]
    if found["tiyn"] is not None:
        if fraction is not None:
            raise ValueError(f"tiyn are given twice: {text!r}")
        fraction = found["tiyn"].rjust(2, "0")
    if fraction is not None and len(fraction) > 2:
        raise ValueError(f"more than two places: {text!r}")
    if len(whole) > MOST_DIGITS:
        raise ValueError(f"too many digits: {text!r}")
    return Decimal(f"{found['sign']}{whole}.{fraction or '':0<2}")


def format_thousands(amount: Decimal, lang: str) -> str:
    """Return a sum in tenge as thousands of tenge, exactly: ``8 933,10175`` for 8 933 101.75.

    Zeros at the end are left off. ``ValueError`` where the sum has parts of a tiyn. Raises also as
    :func:`formgen.formatting.numbers.digits_of` does.
    """
    return format_digits(*digits_of(in_thousands(amount)), lang)


def in_thousands(amount: Decimal) -> Decimal:
    """Return a sum in tenge as thousands of tenge, exactly; ``ValueError`` where it has parts of a tiyn.

    >>> in_thousands(Decimal("8933101.75"))
    Decimal('8933.10175')
    """
    sign, whole, fraction = digits_of(amount)
    if len(fraction) > _PLACES:
        raise ValueError(f"more than two places: {amount}")
    whole = whole.zfill(_SHIFT + 1)
    return Decimal(f"{sign}{whole[:-_SHIFT]}.{whole[-_SHIFT:]}{fraction}")


def parse_thousands(text: str) -> Decimal:
    """Read thousands of tenge as a sum in tenge, with up to five places: ``8 933,10175``.

    It may name its unit («тыс. тенге»); one that is in tenge by its unit is refused. The answer always has
    two places.
    """
    found = re.fullmatch(_THOUSANDS, clean(text))
    if found is None:
        raise ValueError(f"not a sum in thousands of tenge: {text!r}")
    whole, fraction = found["whole"].replace(" ", ""), (found["fraction"] or "").rstrip("0")
    if len(fraction) > _SHIFT + _PLACES or len(whole) > MOST_DIGITS - _SHIFT:
        raise ValueError(f"too many digits: {text!r}")
    fraction = fraction.ljust(_SHIFT + _PLACES, "0")
    return Decimal(f"{found['sign']}{whole}{fraction[:_SHIFT]}.{fraction[_SHIFT:]}")
