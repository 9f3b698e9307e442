from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.forms.budget_request.data import BudgetRequest, EstimateEvent
from formgen.model.sums import TIYN, add_up, left
from tests.forms.builders import budget_request, expense
from tests.forms.findings import errors, warnings

QUANTITIES = st.decimals(Decimal("0.000001"), Decimal(10**9), places=6)
PRICES = st.decimals(Decimal("0.01"), Decimal(10**15), places=2)


def with_expenses(*pairs: tuple[str, str]) -> BudgetRequest:
    expenses = [expense(quantity, price) for quantity, price in pairs]
    return budget_request(estimate=[EstimateEvent(event="Семинар", expenses=expenses)])


def test_an_estimate_without_events_is_an_error() -> None:
    assert errors(budget_request(estimate=[])) == [("estimate", "list.too_short")]


def test_an_estimate_whose_events_have_no_expense_is_an_error() -> None:
    assert errors(with_expenses()) == [("estimate", "estimate.no_expense")]


def test_an_event_without_expenses_is_allowed_beside_one_with_expenses() -> None:
    event = EstimateEvent(event="Тренинг", expenses=[])

    assert errors(budget_request(estimate=[*budget_request().estimate, event])) == []


@pytest.mark.parametrize("quantity", ["0", "-1", "-0.5", "0.00"])
def test_a_quantity_is_positive(quantity: str) -> None:
    found = errors(with_expenses(("1", "1"), (quantity, "100")))

    assert found == [("estimate[0].expenses[1].quantity", "expense.not_positive")]


def test_a_price_is_positive() -> None:
    found = errors(with_expenses(("1", "0")))

    assert found == [("estimate[0].expenses[0].price", "expense.not_positive")]


@pytest.mark.parametrize(
    ("day", "late"),
    [
        (dt.date(2026, 5, 15), False),
        (dt.date(2026, 5, 16), True),
        (dt.date(2027, 1, 1), True),
        (dt.date(2025, 12, 31), False),
    ],
)
def test_a_request_after_15_may_of_the_year_before_gets_a_warning(day: dt.date, *, late: bool) -> None:
    found = warnings(budget_request(fiscal_year=2027, filled_on=day))

    assert found == ([("filled_on", "budget_request.after_deadline")] if late else [])


def test_a_request_without_a_date_is_not_late() -> None:
    assert warnings(budget_request(filled_on=None)) == []


@pytest.mark.parametrize(
    ("quantity", "price", "total"),
    [
        ("2.5", "1000.10", "2500.25"),
        ("0.5", "0.01", "0.01"),
        ("0.4", "0.01", "0.00"),
        ("1.5", "0.03", "0.05"),
    ],
)
def test_a_sum_is_rounded_half_up_to_the_tiyn(quantity: str, price: str, total: str) -> None:
    assert str(expense(quantity, price).sum) == total


@given(QUANTITIES, PRICES)
def test_a_sum_is_the_nearest_tiyn_to_quantity_times_price(quantity: Decimal, price: Decimal) -> None:
    total = expense(str(quantity), str(price)).sum
    difference = Fraction(total) - Fraction(quantity) * Fraction(price)

    assert total.as_tuple().exponent == TIYN.as_tuple().exponent
    assert Fraction(-1, 200) < difference <= Fraction(1, 200)


@given(st.lists(st.lists(st.tuples(QUANTITIES, PRICES), max_size=4), max_size=4))
def test_the_total_is_what_the_printed_lines_add_up_to(events: list[list[tuple[Decimal, Decimal]]]) -> None:
    form = budget_request(
        estimate=[
            EstimateEvent(event="Семинар", expenses=[expense(str(q), str(p)) for q, p in lines])
            for lines in events
        ]
    )

    assert Fraction(form.total) == sum(
        Fraction(line.sum) for event in form.estimate for line in event.expenses
    )
    assert Fraction(form.total) == sum(Fraction(event.subtotal) for event in form.estimate)


@given(st.lists(st.decimals(0, Decimal(10**40), places=2), max_size=6))
def test_sums_of_any_size_are_exact(amounts: list[Decimal]) -> None:
    exact = sum(Fraction(amount) for amount in amounts)

    assert Fraction(add_up(amounts)) == exact
    assert Fraction(left(Decimal("0.01"), *amounts)) == Fraction(1, 100) - exact


@pytest.mark.parametrize("amounts", [["1", "1E+2000"], ["0.1", "1E+999"], ["Infinity", "-Infinity"]])
def test_a_sum_of_over_a_thousand_digits_is_an_arithmetic_error_and_not_a_guess(amounts: list[str]) -> None:
    with pytest.raises(ArithmeticError):
        add_up(map(Decimal, amounts))


def test_a_total_is_no_larger_than_any_sum_may_be() -> None:
    assert errors(with_expenses(("1", "9999999999999.99"))) == []
    assert errors(with_expenses(("1", "9999999999999.99"), ("1", "0.01"))) == [
        ("estimate", "number.too_large")
    ]
    assert errors(with_expenses(("2", "5000000000000"))) == [("estimate", "number.too_large")]
