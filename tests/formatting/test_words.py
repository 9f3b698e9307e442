"""A sum in words is written like an accountant of Kazakhstan writes it, and reads back to the tiyn."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words

from formgen.formatting.amounts_in_words import format_money_words, parse_money_words
from tests.formatting.strategies import langs, sums

whole_sums = st.integers(0, 10**29) | st.integers(0, 10**4) | st.integers(0, 29).map(lambda power: 10**power)


@pytest.mark.parametrize(
    ("amount", "kk", "ru"),
    [
        ("0", "Нөл теңге 00 тиын", "Ноль тенге 00 тиынов"),
        ("0.01", "Нөл теңге 01 тиын", "Ноль тенге 01 тиын"),
        ("1", "Бір теңге 00 тиын", "Один тенге 00 тиынов"),
        ("1.21", "Бір теңге 21 тиын", "Один тенге 21 тиын"),
        ("1.02", "Бір теңге 02 тиын", "Один тенге 02 тиына"),
        ("1.12", "Бір теңге 12 тиын", "Один тенге 12 тиынов"),
        ("2.05", "Екі теңге 05 тиын", "Два тенге 05 тиынов"),
        ("21.5", "Жиырма бір теңге 50 тиын", "Двадцать один тенге 50 тиынов"),
        ("100", "Жүз теңге 00 тиын", "Сто тенге 00 тиынов"),
        ("1000", "Бір мың теңге 00 тиын", "Одна тысяча тенге 00 тиынов"),
        ("2000", "Екі мың теңге 00 тиын", "Две тысячи тенге 00 тиынов"),
        ("11000", "Он бір мың теңге 00 тиын", "Одиннадцать тысяч тенге 00 тиынов"),
        ("101000", "Жүз бір мың теңге 00 тиын", "Сто одна тысяча тенге 00 тиынов"),
        (
            "1234567.50",
            "Бір миллион екі жүз отыз төрт мың бес жүз алпыс жеті теңге 50 тиын",
            "Один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь тенге 50 тиынов",
        ),
        (
            "3016049880.99",
            "Үш миллиард он алты миллион қырық тоғыз мың сегіз жүз сексен теңге 99 тиын",
            "Три миллиарда шестнадцать миллионов сорок девять тысяч восемьсот восемьдесят тенге 99 тиынов",
        ),
        ("1E+15", "Бір квадриллион теңге 00 тиын", "Один квадриллион тенге 00 тиынов"),
        ("-5", "Минус бес теңге 00 тиын", "Минус пять тенге 00 тиынов"),
    ],
)
def test_a_sum_in_words_is_what_an_accountant_writes(amount: str, kk: str, ru: str) -> None:
    for lang, text in (("kk", kk), ("ru", ru)):
        assert format_money_words(Decimal(amount), lang).replace("\u00a0", " ") == text
        assert parse_money_words(text, lang) == Decimal(amount)


@given(whole_sums)
@example(10**15)
def test_words_are_those_of_another_library(tenge: int) -> None:
    kk, ru = num2words(tenge, lang="kz"), num2words(tenge, lang="ru")
    assert format_money_words(Decimal(tenge), "kk").lower() == f"{kk} теңге 00\u00a0тиын"
    assert format_money_words(Decimal(tenge), "ru").lower() == f"{ru} тенге 00\u00a0тиынов"


def test_every_group_of_three_digits_in_every_place_is_that_of_another_library() -> None:
    for triad in range(1000):
        for number in (triad, triad * 1000, triad * 10**6):
            assert (
                format_money_words(Decimal(number), "kk")
                .lower()
                .startswith(f"{num2words(number, lang='kz')} теңге")
            )
            assert (
                format_money_words(Decimal(number), "ru")
                .lower()
                .startswith(f"{num2words(number, lang='ru')} тенге")
            )


@given(sums, langs)
@example(Decimal("999999999999999999.99"), "kk")
@example(Decimal("999999999999999999.99"), "ru")
def test_every_sum_reads_back(amount: Decimal, lang: str) -> None:
    text = format_money_words(amount, lang)
    assert parse_money_words(text, lang) == amount
    assert parse_money_words(text.upper().replace("\u00a0", "  "), lang) == amount


@given(st.integers(0, 99), langs)
def test_tiyn_are_two_figures_that_no_line_end_parts_from_their_unit(tiyn: int, lang: str) -> None:
    unit = {"kk": "тиын", "ru": num2words(tiyn / 100, to="currency", lang="ru", currency="KZT").split()[-1]}[
        lang
    ]
    assert format_money_words(Decimal(tiyn).scaleb(-2), lang).endswith(f" {tiyn:02d}\u00a0{unit}")


@pytest.mark.parametrize(
    ("text", "lang", "amount"),
    [
        ("тысяча двести тенге", "ru", "1200.00"),
        ("(Одна тысяча двести) тенге 5 тиынов", "ru", "1200.05"),
        ("сто двадцать три тг. 02 тиына.", "ru", "123.02"),
        ("нуль тенге 00 тиын", "ru", "0.00"),
        ("Ноль тенге 50 тиын", "ru", "0.50"),
        ("миллион один тенге", "ru", "1000001.00"),
        ("мың бір жүз теңге", "kk", "1100.00"),
        ("бір жүз бір мың теңге", "kk", "101000.00"),
        ("Мың тоғыз жүз сексен алты теңге", "kk", "1986.00"),
        ("миллион мың теңге", "kk", "1001000.00"),
    ],
)
def test_a_sum_in_words_is_understood_as_people_type_it(text: str, lang: str, amount: str) -> None:
    read = parse_money_words(text, lang)
    assert (read, read.as_tuple().exponent) == (Decimal(amount), -2)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("", "ru"),
        ("тенге", "ru"),
        ("сто", "ru"),
        ("два один тенге", "ru"),
        ("двадцать одиннадцать тенге", "ru"),
        ("двадцать сто тенге", "ru"),
        ("двести сто тенге", "ru"),
        ("тысяча миллион тенге", "ru"),
        ("тысяча тысяча тенге", "ru"),
        ("сто ноль тенге", "ru"),
        ("сто рублей", "ru"),
        ("сто тенге 100 тиын", "ru"),
        ("бір теңге", "ru"),
        ("один тенге", "kk"),
        ("жүз бір жүз теңге", "kk"),
        ("бір он теңге", "kk"),
        ("он бір жүз теңге", "kk"),
        ("бір екі теңге", "kk"),
        ("бір бір мың теңге", "kk"),
        ("миллион миллиард теңге", "kk"),
        ("тысяча квадриллионов тенге", "ru"),
        ("миллион " * 100 + "тенге", "ru"),
        ("мың " * 100000, "kk"),
    ],
)
def test_words_that_make_no_one_sum_are_refused(text: str, lang: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_money_words(text, lang)


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("amount", ["0.001", "1E+30", "-1E+30", "NaN", "Infinity"])
def test_a_sum_that_cannot_be_said_is_refused(amount: str, lang: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        format_money_words(Decimal(amount), lang)


def test_a_binary_float_is_never_said() -> None:
    with pytest.raises(TypeError):
        format_money_words(1.5, "kk")  # type: ignore[arg-type]  # that is the mistake


def test_no_other_language_is_written_or_read() -> None:
    with pytest.raises(KeyError):
        format_money_words(Decimal(1), "kz")
    with pytest.raises(KeyError):
        parse_money_words("бір теңге", "kz")
