"""A line of an estimate: the expense, its quantity and its price."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from formgen.model.base import Value
from formgen.model.fields import Label, Money, Quantity, TextField
from formgen.model.sums import cost
from formgen.records import value

__all__ = ["Expense"]


@value(frozen=True, kw_only=True)
class Expense(Value):
    """A line of an estimate."""

    name: Annotated[TextField, Label("Шығыс атауы", "Наименование расходов")]
    unit: Annotated[TextField, Label("Өлшем бірлігі", "Единица измерения")]
    quantity: Annotated[Quantity, Label("Саны", "Количество")]
    price: Annotated[Money, Label("Бағасы, теңге", "Цена, тенге")]

    @property
    def sum(self) -> Decimal:
        """Quantity times price in tenge, rounded half up to the tiyn."""
        return cost(self.quantity, self.price)
