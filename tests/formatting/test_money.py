"""A sum always has two places, is never rounded, and is read back with or without its currency."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given

from formgen.formatting.money import format_money, parse_money
from tests.formatting.strategies import langs, sums


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("1234567.5", "1 234 567,50"),
        ("1234567", "1 234 567,00"),
        ("1E+6", "1 000 000,00"),
        ("0", "0,00"),
        ("-0.00", "0,00"),
        ("0.05", "0,05"),
        ("-1500.25", "-1 500,25"),
        ("2.5000", "2,50"),
        ("9999999999999999999999999999999999.99", "9 999 999 999 999 999 999 999 999 999 999 999,99"),
    ],
)
def test_a_sum_has_two_places_and_holds_together(amount: str, text: str) -> None:
    assert format_money(Decimal(amount), "ru") == text.replace(" ", "\u00a0")
    assert parse_money(text) == Decimal(amount)


@given(sums, langs)
def test_sums_are_as_unicode_has_them(amount: Decimal, lang: str) -> None:
    assert format_money(amount, lang) == format_decimal(amount, format="#,##0.00", locale=lang)


@given(sums)
def test_every_sum_reads_back_to_two_places(amount: Decimal) -> None:
    read = parse_money(format_money(amount, "ru"))
    assert read == amount
    assert read.as_tuple().exponent == -2


@pytest.mark.parametrize("amount", ["0.001", "1.005", "-2.999", "1E-3", "NaN", "Infinity", "1E+40"])
def test_a_sum_that_would_be_rounded_or_is_none_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        format_money(Decimal(amount), "ru")


def test_a_binary_float_is_never_printed() -> None:
    with pytest.raises(TypeError):
        format_money(1500.5, "ru")  # type: ignore[arg-type]  # that is the mistake


@pytest.mark.parametrize(
    "text",
    [
        "1500,5",
        "1 500,50",
        "1500.50 тг",
        "1\u202f500,50\u00a0тг.",
        "1 500,5 тнг",
        "1 500,50 ТЕҢГЕ",
        "1 500,50 тенге",
        "1500,50₸",
        "₸ 1500.5",
        "1500.50 KZT",
        "1 500 теңге 50 тиын",
        "1 500 тенге, 50 тиынов.",
    ],
)
def test_a_sum_is_understood_as_people_type_it(text: str) -> None:
    assert parse_money(text) == Decimal("1500.50")


@pytest.mark.parametrize("text", ["1500", "1 500 тг", "+1500", "₸ 1500"])
def test_a_sum_without_tiyn_is_a_whole_one(text: str) -> None:
    read = parse_money(text)
    assert (read, read.as_tuple().exponent) == (Decimal(1500), -2)


def test_a_sum_may_have_as_many_digits_as_can_be_printed() -> None:
    assert parse_money("9" * 36) == Decimal("9" * 36)


def test_five_tiyn_are_not_fifty() -> None:
    assert parse_money("1 тенге 5 тиын") == Decimal("1.05")
    assert parse_money("1,5 тенге") == Decimal("1.50")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "тенге",
        "1,500",
        "1.500",
        "1,500.00",
        "1.5.0",
        "15 00",
        "1 500,5 тенге 50 тиын",
        "1500 $",
        "1500 руб.",
        "50 тиын",
        "1500 тенге 500 тиын",
        "сто тенге",
        "1500-",
        "9" * 37,
    ],
)
def test_three_places_another_currency_or_no_sum_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_money(text)
