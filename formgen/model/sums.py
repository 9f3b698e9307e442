"""Sums of money. They are exact; only the product of a quantity and a price is rounded.

They use operators, so that the placeholders of a blank form can be added up as well.
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

__all__ = ["TIYN", "add_up", "check_total", "cost", "discounted", "left"]

TIYN = Decimal("0.01")
"""The smallest part of a tenge that a sum may have."""

_EXACT_CONTEXT = Context(prec=1000, traps=[InvalidOperation, DivisionByZero, Overflow, Inexact])
_ROUNDING_CONTEXT = Context(prec=1000, traps=[InvalidOperation, DivisionByZero, Overflow])


def add_up(amounts: Iterable[Decimal]) -> Decimal:
    """Return the exact sum.

    :raises ArithmeticError: if it needs over 1,000 digits.
    """
    total = Decimal(0)
    with localcontext(_EXACT_CONTEXT):
        for amount in amounts:
            total = total + amount
    return total


def cost(quantity: Decimal, price: Decimal) -> Decimal:
    """Return quantity times price in tenge, rounded half up to the tiyn: 0.005 becomes 0.01.

    Each line is rounded before lines are added up, so that the lines of a page add up to their total.

    :raises ArithmeticError: if the product needs over 1,000 digits.
    """
    with localcontext(_EXACT_CONTEXT):
        product = quantity * price
    return product.quantize(TIYN, rounding=ROUND_HALF_UP, context=_ROUNDING_CONTEXT)


def discounted(price: Decimal, percent: int) -> Decimal:
    """Return a price less so many percent of it in tenge, to the tiyn, half a tiyn rounded up.

    >>> discounted(Decimal("0.05"), 10)
    Decimal('0.05')
    """
    with localcontext(_EXACT_CONTEXT):
        lowered = price * (100 - percent) / 100
    return lowered.quantize(TIYN, rounding=ROUND_HALF_UP, context=_ROUNDING_CONTEXT)


def left(planned: Decimal, *spent: Decimal) -> Decimal:
    """Return the exact unspent part of a planned sum in tenge. It is negative if more was spent."""
    all_spent = add_up(spent)
    with localcontext(_EXACT_CONTEXT):
        return planned - all_spent


def check_total(path: str, total: Decimal) -> Iterator[Problem]:
    """Yield a problem at ``path`` if the total exceeds the limit of every sum."""
    if total >= MONEY_LIMIT:
        yield Problem(path, "number.too_large", params={"value": total, "limit": MONEY_LIMIT})
