"""A period is printed as short as it stays unambiguous, in the style of its language, and read back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given

from formgen.formatting.dates import format_date, parse_date
from formgen.formatting.periods import (
    format_first_day,
    format_last_day,
    format_month,
    format_month_head,
    format_period,
    parse_month,
    parse_period,
    whole_days,
)
from formgen.periods import Month, Period
from tests.formatting.strategies import days, langs, months, periods


def period(start: str, end: str) -> Period:
    return Period(dt.date.fromisoformat(start), dt.date.fromisoformat(end))


PROJECT = period("2026-03-01", "2026-11-30")
WINTER = period("2025-11-01", "2026-02-28")


@pytest.mark.parametrize(
    ("value", "kk", "ru"),
    [
        (PROJECT, "2026~жылғы 1~наурыз~– 30~қараша", "с~1~марта по~30~ноября 2026~года"),
        (
            WINTER,
            "2025~жылғы 1~қараша~– 2026~жылғы 28~ақпан",
            "с~1~ноября 2025~года по~28~февраля 2026~года",
        ),
        (period("2026-11-01", "2026-11-30"), "2026~жылғы 1–30~қараша", "с~1 по~30~ноября 2026~года"),
        (period("2026-11-22", "2026-11-22"), "2026~жылғы 22~қараша", "22~ноября 2026~года"),
        (
            period("2025-11-01", "2026-11-01"),
            "2025~жылғы 1~қараша~– 2026~жылғы 1~қараша",
            "с~1~ноября 2025~года по~1~ноября 2026~года",
        ),
    ],
)
def test_a_period_says_once_what_both_its_days_share(value: Period, kk: str, ru: str) -> None:
    assert format_period(value, "kk") == kk.replace("~", "\u00a0")
    assert format_period(value, "ru") == ru.replace("~", "\u00a0")


@pytest.mark.parametrize(
    ("day", "preposition"), [(1, "с"), (2, "со"), (3, "с"), (12, "с"), (20, "с"), (22, "с")]
)
def test_a_russian_period_begins_with_the_preposition_of_its_first_day(day: int, preposition: str) -> None:
    value = Period(dt.date(2026, 3, day), dt.date(2026, 6, 30))
    assert format_period(value, "ru").startswith(f"{preposition}\u00a0{day}\u00a0марта")
    within = Period(dt.date(2026, 3, day), dt.date(2026, 3, 27))
    assert format_period(within, "ru") == f"{preposition}\u00a0{day} по\u00a027\u00a0марта 2026\u00a0года"
    assert parse_period(format_period(value, "ru"), "ru") == value


@given(periods, langs)
@example(period("0001-01-01", "9999-12-31"), "kk")
@example(period("2026-11-30", "2026-03-01"), "kk")
@example(period("2026-11-30", "2026-03-01"), "ru")
def test_every_period_reads_back_in_order_or_not(value: Period, lang: str) -> None:
    text = format_period(value, lang)
    assert parse_period(text, lang) == value
    assert parse_period(text.replace("\u00a0", " ").replace("–", "-").upper(), lang) == value
    assert parse_period(text.replace("–", " — "), lang) == value


@given(days, langs)
def test_one_day_is_printed_as_its_date(day: dt.date, lang: str) -> None:
    assert format_period(Period(day, day), lang) == format_date(day, lang)


@given(periods)
def test_a_period_of_figures_alone_reads_back(value: Period) -> None:
    start, end = (f"{day.day:02d}.{day.month:02d}.{day.year:04d}" for day in (value.start, value.end))
    for separator in ("-", " – ", "—", " по "):
        assert parse_period(f"{start}{separator}{end}", "ru") == value
    for separator in ("-", " - ", " – ", "/"):
        assert parse_period(f"{value.start}{separator}{value.end}", "kk") == value


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize(
    "text",
    [
        "с 1 марта по 30 ноября 2026 г.",
        "С 1 марта 2026 года по 30 ноября 2026 года",
        "с 1 марта 2026 года по 30 ноября",
        "со 1 марта по 30 ноября 2026",
        "1 марта – 30 ноября 2026 года",
        "1 марта — 30 ноября 2026 года (включительно)",
        "с 01.03.2026 по 30.11.2026",
        "с 01.03.2026 г. по 30.11.2026 г.",
        "01.03.2026-30.11.2026",
        "01.03 – 30.11.2026",
        "1.3.2026 - 30.11.2026 ж.",
        "2026-03-01 – 2026-11-30",
        "2026 жылғы 1 наурыз - 30 қараша",
        "2026 ж. 1 наурыз – 30 қараша аралығы",
        "2026 жылғы 1 наурыздан 30 қарашаға дейін",
        "2026 жылғы 1 наурыздан бастап 2026 жылғы 30 қарашаға дейін",
        "1 наурыз – 30 қараша 2026 жыл",
    ],
)
def test_a_period_is_understood_as_people_type_it(text: str, lang: str) -> None:
    assert parse_period(text, lang) == PROJECT


@pytest.mark.parametrize(
    "text",
    ["1–30 ноября 2026", "с 1 по 30 ноября 2026 г.", "2026 ж. 1-30 қараша", "2026 1 - 30 қараша"],
)
def test_days_of_one_month_are_understood(text: str) -> None:
    assert parse_period(text, "ru") == period("2026-11-01", "2026-11-30")


def test_every_month_has_its_endings_of_from_and_until() -> None:
    froms = "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан"
    untils = "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға"
    for number, (start, end) in enumerate(zip(froms.split(), untils.split(), strict=True), start=1):
        read = parse_period(f"2025 жылғы 3 {start} 2026 жылғы 4 {end} дейін", "kk")
        assert read == Period(dt.date(2025, number, 3), dt.date(2026, number, 4))


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026 год",
        "март – ноябрь 2026 года",
        "с 1 марта по 30 ноября",
        "1 – 30",
        "01.03 – 30.11",
        "с 1 марта до 30 ноября 2026 года",
        "с 31 февраля по 30 ноября 2026 года",
        "с 1 марта по 31 ноября 2026 года",
        "2025 жылғы 1 – 2026 жылғы 30 қараша",
        "2026 жылғы 1 наурыз – 30",
        "с 1 марта по 30 ноября 2026 года и далее",
        "1 марта по 2 апреля по 3 мая 2026 года",
        "01/03/2026 – 30/11/2026",
        "с 1 по 30 ноября 0000 года",
        "наурыздан 1 " * 70,
        "наурыздан 1 " * 7000,
    ],
)
def test_what_is_no_period_or_lacks_a_year_is_refused(text: str, lang: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_period(text, lang)


def test_a_month_stands_in_text_and_more_briefly_over_a_column() -> None:
    month = Month(2026, 11)
    assert format_month(month, "kk") == "2026\u00a0жылғы қараша"
    assert format_month(month, "ru") == "ноябрь 2026\u00a0года"
    assert format_month_head(month, "kk") == "2026\u00a0ж. қараша"
    assert format_month_head(month, "ru") == "ноябрь 2026"


@given(months, langs)
def test_every_month_reads_back(month: Month, lang: str) -> None:
    assert parse_month(format_month(month, lang), lang) == month
    assert parse_month(format_month_head(month, lang), lang) == month
    assert parse_month(format_month(month, lang).upper().replace("\u00a0", " "), lang) == month
    assert parse_month(str(month), lang) == month


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize(
    "text",
    [
        "2026-11",
        "11.2026",
        "2026.11",
        "Ноябрь 2026",
        "ноября 2026 г.",
        "2026 қараша",
        "қараша 2026 ж.",
        "2026 жыл қараша",
    ],
)
def test_a_month_is_understood_as_people_type_it(text: str, lang: str) -> None:
    assert parse_month(text, lang) == Month(2026, 11)


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize(
    "text",
    ["", "2026", "ноябрь", "11.26", "2026-13", "0.2026", "11/2026", "22 ноября 2026", "ноябрь 0000 года"],
)
def test_what_is_no_month_is_refused(text: str, lang: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_month(text, lang)


@given(periods, langs)
def test_both_days_of_a_period_are_whole_again(value: Period, lang: str) -> None:
    texts = format_first_day(value.start, value.end, lang), format_last_day(value.start, value.end, lang)
    dates = [parse_date(text, lang) for text in whole_days(*texts, lang)]
    assert dates == [value.start, value.end]


@pytest.mark.parametrize(
    "texts", [("26", "27"), ("26", ""), ("наурыз", "27 наурыз"), ("31", "1 февраля 2026")]
)
def test_texts_that_are_not_the_days_of_a_period_stay_as_they_are(texts: tuple[str, str]) -> None:
    assert whole_days(*texts, "ru") == texts


def test_no_other_language_is_written() -> None:
    for value in (PROJECT, WINTER):
        with pytest.raises(KeyError):
            format_period(value, "kz")
    with pytest.raises(KeyError):
        format_month(Month(2026, 11), "kz")
    with pytest.raises(KeyError):
        format_month_head(Month(2026, 11), "kz")


@pytest.mark.parametrize("text", ["01.05.2026", "1,5,26", "2026-05-01"])
def test_the_first_day_in_figures_stands_for_its_month(text: str) -> None:
    assert parse_month(text, "ru") == Month(2026, 5)


@pytest.mark.parametrize("text", ["02.05.2026", "31.05.2026", "1 мая 2026", "01.13.2026"])
def test_another_day_is_no_month(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_month(text, "ru")
