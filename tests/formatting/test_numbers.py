"""Counts and quantities print exactly, in groups of three, and are read back without guessing."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from babel import Locale
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from formgen.formatting.locales import plural
from formgen.formatting.numbers import format_count, format_quantity, parse_count, parse_quantity
from tests.formatting.strategies import langs, quantities


def test_groups_of_three_hold_together_behind_no_break_spaces() -> None:
    assert format_count(1234567, "ru") == "1\u00a0234\u00a0567"
    assert format_count(999, "ru") == "999"
    assert format_count(0, "ru") == "0"
    assert format_quantity(Decimal("1234567.089"), "ru") == "1\u00a0234\u00a0567,089"


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        ("2.50", "2,5"),
        ("2", "2"),
        ("100", "100"),
        ("1E+3", "1\u00a0000"),
        ("1E-7", "0,0000001"),
        ("-0.0", "0"),
        ("0E+99", "0"),
        ("-1.5", "-1,5"),
        ("123456789012345678901234567890.123456789", "123 456 789 012 345 678 901 234 567 890,123456789"),
        ("9" * 36, " ".join(["999"] * 12)),
        ("1E-36", f"0,{'0' * 35}1"),
    ],
)
def test_a_quantity_prints_every_digit_that_counts_and_no_exponent(quantity: str, text: str) -> None:
    assert format_quantity(Decimal(quantity), "ru") == text.replace(" ", "\u00a0")
    assert parse_quantity(text) == Decimal(quantity)


def test_a_whole_number_is_a_quantity_too() -> None:
    assert format_quantity(1500, "ru") == "1\u00a0500"  # type: ignore[arg-type]  # as a script would pass it


@given(st.integers(-(10**15), 10**15), langs)
def test_counts_are_as_unicode_has_them(count: int, lang: str) -> None:
    assert format_count(count, lang) == format_decimal(count, locale=lang)


@given(quantities, langs)
def test_quantities_are_as_unicode_has_them(quantity: Decimal, lang: str) -> None:
    with localcontext(prec=100):
        theirs = format_decimal(quantity, format="#,##0." + "#" * 36, locale=lang)
    assert format_quantity(quantity, lang) == ("0" if theirs == "-0" else theirs)


@given(st.integers(-(10**60), 10**60))
def test_every_count_reads_back(count: int) -> None:
    assert parse_count(format_count(count, "ru")) == count


@given(quantities)
def test_every_quantity_reads_back(quantity: Decimal) -> None:
    text = format_quantity(quantity, "ru")
    assert parse_quantity(text) == quantity
    assert parse_quantity(text.replace("\u00a0", "").replace(",", ".").replace("-", "−")) == quantity


@pytest.mark.parametrize(
    "text",
    ["1234567", "1 234 567", " 1\u00a0234\u202f567\n", "1\u2009234\u3000567", "+1234567", "1  234  567"],
)
def test_a_count_is_understood_with_spaces_of_any_kind(text: str) -> None:
    assert parse_count(text) == 1234567


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "12 34",
        "1 2345",
        "1234 567",
        "1,000",
        "1.000",
        "5,0",
        "1e3",
        "0x10",
        "1_000",
        "٣",
        "5 адам",
        "9" * 2000,
    ],
)
def test_what_may_be_two_numbers_or_none_is_no_count(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_count(text)


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("1234,5", "1234.5"),
        ("1 234.5", "1234.5"),
        ("1,234", "1.234"),
        ("1.234", "1.234"),
        ("− 3", "-3"),
        ("–3,50", "-3.5"),
        ("007", "7"),
    ],
)
def test_comma_and_point_are_both_the_decimal_mark(text: str, quantity: str) -> None:
    assert parse_quantity(text) == Decimal(quantity)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1,234,567.5",
        "1.234.567",
        "1.234,5",
        "1,",
        ",5",
        "1, 5",
        "1 23,5",
        "1,234 567",
        "1e5",
        "NaN",
        "Infinity",
        "--1",
        "9" * 37,
        f"0,{'1' * 37}",
    ],
)
def test_a_quantity_that_may_be_meant_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_quantity(text)


@pytest.mark.parametrize(
    "value", ["NaN", "sNaN", "Infinity", "-Infinity", "1E+36", "1E+999999", "1E-37", "1E-999999"]
)
def test_a_quantity_that_no_page_can_show_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        format_quantity(Decimal(value), "ru")


def test_a_binary_float_is_never_printed() -> None:
    with pytest.raises(TypeError):
        format_quantity(0.1, "ru")  # type: ignore[arg-type]  # that is the mistake


@pytest.mark.parametrize(
    ("lang", "forms"), [("kk", "one other"), ("ru", "one few many"), ("en", "one other")]
)
def test_a_noun_stands_in_the_plural_form_of_unicode(lang: str, forms: str) -> None:
    unicode = Locale(lang).plural_form
    for number in (*range(3_000), *range(999_900, 1_000_130), 10**36 + 11, 10**36 + 21):
        assert plural(number, forms.split(), lang) == unicode(number)
