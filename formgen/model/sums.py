"""Sums of money: exact, and rounded in one place only, where a quantity meets a price.

They use operators, so that a blank form's placeholders can be added up as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import (
    ROUND_HALF_UP,
    Context,
    Decimal,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
    localcontext,
)

from formgen.model.limits import MONEY_LIMIT
from formgen.problems import Problem

__all__ = ["TIYN", "add_up", "cost", "discounted", "judge_total", "left"]

TIYN = Decimal("0.01")
"""The smallest part of a tenge that a sum is written with."""

_EXACT = Context(prec=1000, traps=[InvalidOperation, DivisionByZero, Overflow, Inexact])
_ROUND = Context(prec=1000, traps=[InvalidOperation, DivisionByZero, Overflow])


def add_up(amounts: Iterable[Decimal]) -> Decimal:
    """Return the exact sum; ``ArithmeticError`` where it needs over 1,000 digits."""
    total = Decimal(0)
    with localcontext(_EXACT):
        for amount in amounts:
            total = total + amount
    return total


def cost(quantity: Decimal, price: Decimal) -> Decimal:
    """Return quantity times price in tenge, to the tiyn, half a tiyn rounded up (0.005 is 0.01).

    A line is rounded before it is added up, so the lines of a page add up to the total below them.
    Raises ``ArithmeticError`` as ``add_up`` does.
    """
    with localcontext(_EXACT):
        product = quantity * price
    return product.quantize(TIYN, rounding=ROUND_HALF_UP, context=_ROUND)


def discounted(price: Decimal, percent: int) -> Decimal:
    """Return a price less so many percent of it in tenge, to the tiyn, half a tiyn rounded up.

    >>> discounted(Decimal("0.05"), 10)
    Decimal('0.05')
    """
    with localcontext(_EXACT):
        lowered = price * (100 - percent) / 100
    return lowered.quantize(TIYN, rounding=ROUND_HALF_UP, context=_ROUND)


def left(planned: Decimal, *spent: Decimal) -> Decimal:
    """Return the exact unspent part of a planned sum; it is negative if more was spent."""
    gone = add_up(spent)
    with localcontext(_EXACT):
        return planned - gone


def judge_total(path: str, total: Decimal) -> Iterator[Problem]:
    """Yield a problem at ``path`` if the total exceeds the limit of every sum."""
    if total >= MONEY_LIMIT:
        yield Problem(path, "number.too_large", params={"value": total, "limit": MONEY_LIMIT})
