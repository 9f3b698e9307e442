"""Counts and quantities: groups of three with no-break spaces between them, a decimal comma.

Comma and point are both read as the decimal mark, never as a mark of groups, and only one of them may stand
in a number: ``1,234`` is one and 234 thousandths, as it is in both languages, and ``1,234,567.5`` is refused.
White space of any kind may separate groups, and then each must have three digits: ``12 34`` is refused,
because it may be two numbers.
"""

from __future__ import annotations

import re
from decimal import Decimal

from formgen.formatting.locales import number_symbols
from formgen.formatting.typed_text import clean

__all__ = [
    "MOST_DIGITS",
    "NUMBER",
    "digits_of",
    "format_count",
    "format_digits",
    "format_per_cent",
    "format_quantity",
    "parse_count",
    "parse_quantity",
]

MOST_DIGITS = 36
"""How many digits a number may have before its decimal mark, and as many behind it."""

_WHOLE = r"(?:[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)"
NUMBER = rf"(?P<sign>[+-]?) ?(?P<whole>{_WHOLE})(?:[.,](?P<fraction>[0-9]+))?"
"""A number as people type it, as a regular expression over cleaned text."""

_COUNT = rf"[+-]? ?{_WHOLE}"
_QUANTITY = NUMBER


def format_count(count: int, lang: str) -> str:
    """Return ``1 234 567``."""
    return f"{count:,d}".replace(",", number_symbols(lang).group)


def parse_count(text: str) -> int:
    """Read a whole number; one with a decimal mark is refused, even ``5,0``."""
    plain = clean(text)
    if not re.fullmatch(_COUNT, plain):
        raise ValueError(f"not a whole number: {text!r}")
    return int(plain.replace(" ", ""))


def digits_of(value: Decimal | int) -> tuple[str, str, str]:
    """Return the sign (``-`` or nothing), the whole part, and the fraction without ending zeros.

    Exact: no rounding, no exponent. ``ValueError`` for infinity, NaN, and more than 36 digits before or
    behind the comma; ``TypeError`` for anything but a ``Decimal`` or an ``int``, a binary float above all.
    """
    if not isinstance(value, Decimal):
        if not isinstance(value, int):
            raise TypeError(f"a Decimal is needed, not {type(value).__name__}")
        value = Decimal(value)
    if not value.is_finite():
        raise ValueError(f"not a number: {value}")
    if value and value.adjusted() >= MOST_DIGITS:
        raise ValueError("too large a number to print")
    whole, _, fraction = f"{value.copy_abs() if value else Decimal(0):f}".partition(".")
    fraction = fraction.rstrip("0")
    if len(fraction) > MOST_DIGITS:
        raise ValueError("too many digits behind the comma")
    return "-" if value < 0 else "", whole, fraction


def format_digits(sign: str, whole: str, fraction: str, lang: str) -> str:
    """Return a number of its parts, its whole part in groups of three."""
    symbols = number_symbols(lang)
    grouped = f"{sign}{int(whole):,d}".replace(",", symbols.group)
    return f"{grouped}{symbols.decimal}{fraction}" if fraction else grouped


def format_quantity(quantity: Decimal, lang: str) -> str:
    """Return ``1 234,5``: every digit that counts, no ending zeros, no exponent.

    Raises as :func:`digits_of` does.
    """
    return format_digits(*digits_of(quantity), lang)


def format_per_cent(share: Decimal, lang: str) -> str:
    """Return ``51,0``: per cent with exactly one place, without the sign, which the caption gives.

    ``ValueError`` where the share has more places: nothing is rounded in print. Raises also as
    :func:`digits_of` does.
    """
    sign, whole, fraction = digits_of(share)
    if len(fraction) > 1:
        raise ValueError(f"more than one place: {share}")
    return format_digits(sign, whole, fraction or "0", lang)


def parse_quantity(text: str) -> Decimal:
    """Read a decimal number; at most 36 digits before and behind the mark."""
    found = re.fullmatch(_QUANTITY, clean(text))
    if found is None:
        raise ValueError(f"not a number: {text!r}")
    whole, fraction = found["whole"].replace(" ", ""), found["fraction"] or ""
    if len(whole) > MOST_DIGITS or len(fraction) > MOST_DIGITS:
        raise ValueError(f"too many digits: {text!r}")
    return Decimal(f"{found['sign']}{whole}.{fraction}")
