"""An error names the value that could not be read or printed, and its right notation."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from formgen.formatting.amounts_in_words import format_money_words, parse_money_words
from formgen.formatting.dates import format_date, format_date_line, parse_date, parse_date_line
from formgen.formatting.money import format_money, parse_money
from formgen.formatting.numbers import format_quantity, parse_count, parse_quantity
from formgen.formatting.periods import (
    format_month,
    format_month_head,
    format_period,
    parse_month,
    parse_period,
)
from formgen.formatting.typed_text import clean
from formgen.periods import Month, Period

MONTH = Month(2026, 11)
PERIOD = Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30))


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_date, "ертең"),
        (parse_date, "30.02.2026"),
        (parse_date_line, "завтра"),
        (parse_month, "ноябрь"),
        (parse_period, "март – ноябрь"),
        (parse_period, "с 31 февраля по 30 ноября 2026 года"),
        (parse_money_words, "сто"),
        (parse_money_words, "два один тенге"),
    ],
)
@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_text_that_is_refused_is_named(parse: Callable[[str, str], object], text: str, lang: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(text))):
        parse(text, lang)


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_count, "5,0"),
        (parse_quantity, "көп"),
        (parse_quantity, "9" * 37),
        (parse_money, "тенге"),
        (parse_money, "1,500"),
        (parse_money, "1,5 тенге 50 тиын"),
        (parse_money, "9" * 37),
    ],
)
def test_a_number_that_is_refused_is_named(parse: Callable[[str], object], text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(text))):
        parse(text)


@pytest.mark.parametrize(
    ("parse", "kk", "ru"),
    [
        (parse_date, "2026\u00a0жылғы 22\u00a0қараша", "22\u00a0ноября 2026\u00a0года"),
        (parse_date_line, "2026\u00a0жылғы 22\u00a0қараша", "22\u00a0ноября 2026\u00a0года"),
        (parse_month, "2026\u00a0жылғы қараша", "ноябрь 2026\u00a0года"),
        (
            parse_period,
            "2026\u00a0жылғы 1\u00a0наурыз\u00a0– 30\u00a0қараша",
            "с\u00a01\u00a0марта по\u00a030\u00a0ноября 2026\u00a0года",
        ),
    ],
)
def test_how_it_is_written_is_told_in_the_documents_language(
    parse: Callable[[str, str], object], kk: str, ru: str
) -> None:
    for lang, example in (("kk", kk), ("ru", ru)):
        with pytest.raises(ValueError, match=re.escape(repr(example))):
            parse("?", lang)


def test_words_that_are_no_numbers_are_told_from_numbers_in_a_wrong_order() -> None:
    with pytest.raises(ValueError, match="^not a sum in words"):
        parse_money_words("сто пирожков тенге", "ru")
    with pytest.raises(ValueError, match="^words that do not make one number"):
        parse_money_words("два один тенге", "ru")


@pytest.mark.parametrize(
    ("amount", "named"),
    [("0.001", "0\\.001"), ("NaN", "NaN"), ("-Infinity", "-Infinity"), ("1E+36", "^too large")],
)
def test_an_amount_that_cannot_be_printed_is_named(amount: str, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        format_money(Decimal(amount), "ru")


@pytest.mark.parametrize(("amount", "named"), [("1.005", "1\\.005"), ("1E+30", "1E\\+30")])
def test_an_amount_that_cannot_be_said_is_named(amount: str, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        format_money_words(Decimal(amount), "kk")


def test_digits_behind_the_comma_are_too_many_only_where_they_are_a_quantity() -> None:
    with pytest.raises(ValueError, match="^too many digits"):
        format_quantity(Decimal("1E-37"), "ru")


def test_a_value_that_is_no_decimal_is_told_by_its_type() -> None:
    with pytest.raises(TypeError, match="float"):
        format_quantity(0.5, "ru")  # type: ignore[arg-type]  # that is the mistake


def test_a_text_is_too_long_from_its_thousand_and_first_letter_and_only_its_beginning_is_repeated() -> None:
    assert clean("қ" * 1000) == "қ" * 1000
    with pytest.raises(ValueError, match="'" + "қ" * 40 + "'…$"):
        clean("қ" * 1001)


def test_a_language_that_there_is_not_is_named() -> None:
    day = PERIOD.start
    writes: list[Callable[[], str]] = [
        lambda: format_date(day, "kz"),
        lambda: format_date_line(day, "kz"),
        lambda: format_period(PERIOD, "kz"),
        lambda: format_month(MONTH, "kz"),
        lambda: format_month_head(MONTH, "kz"),
        lambda: format_money_words(Decimal(1), "kz"),
    ]
    for write in writes:
        with pytest.raises(KeyError, match="kz"):
            write()
