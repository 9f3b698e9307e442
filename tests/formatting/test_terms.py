from __future__ import annotations

import datetime as dt

from num2words import num2words

from formgen.formatting.terms import format_calendar_days, until_ending


def test_days_are_said_in_the_words_of_their_language() -> None:
    for days in range(1, 1000):
        kazakh, russian = (
            format_calendar_days(days, lang).partition(")")[0].removeprefix("(") for lang in ("kk", "ru")
        )
        assert kazakh == num2words(days, lang="kz")
        # Official papers write «трех», the referee «трёх».
        assert russian == num2words(days, lang="ru", case="g").replace("ё", "е")


def test_the_russian_noun_agrees_with_the_number() -> None:
    ends = {days: format_calendar_days(days, "ru").partition(") ")[2] for days in (1, 11, 21, 30, 111, 121)}

    assert ends == {
        1: "календарного дня",
        11: "календарных дней",
        21: "календарного дня",
        30: "календарных дней",
        111: "календарных дней",
        121: "календарного дня",
    }


def test_a_term_of_thousands_of_days_has_no_words() -> None:
    assert format_calendar_days(1000, "kk") == "күнтізбелік күн"


def test_the_ending_before_until_agrees_with_the_month() -> None:
    endings = [until_ending(dt.date(2026, month, 1), "kk") for month in range(1, 13)]

    assert endings == ["ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға"]
    assert until_ending(dt.date(2026, 4, 1), "ru") == ""
