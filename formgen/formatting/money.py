"""Sums in tenge, in figures: always two places."""

from __future__ import annotations

import re
from decimal import Decimal

from formgen.formatting.numbers import MOST_DIGITS, NUMBER, digits_of, format_digits
from formgen.formatting.typed_text import clean

__all__ = ["format_money", "parse_money"]

# «кzт» is KZT after Latin look-alikes have become Cyrillic.
_SUM = (
    rf"(?:₸ ?)?{NUMBER} ?(?:(?:теңге|тенге|тнг\.?|тг\.?|₸|кzт)"
    r"(?:,? ?(?P<tiyn>[0-9]{1,2}) ?тиын(?:а|ов)?)?)?\.?"
)


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

    Three places are refused, ``1,500`` too: it may be meant for one and a half thousand.
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
