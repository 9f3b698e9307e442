"""A date is printed in the official style of its language and read back, also as people retype it."""

from __future__ import annotations

import datetime as dt

import pytest
from babel.dates import format_date as babel_date
from hypothesis import example, given

from formgen.formatting.dates import (
    format_date,
    format_date_from,
    format_date_line,
    format_date_of,
    parse_date,
    parse_date_line,
)
from formgen.formatting.locales import month_names, month_numbers
from tests.formatting.strategies import days, langs

DAY = dt.date(2026, 11, 22)


def test_dates_are_those_of_laws_and_of_the_forms_own_date_line() -> None:
    assert format_date(DAY, "kk") == "2026\u00a0жылғы 22\u00a0қараша"
    assert format_date(DAY, "ru") == "22\u00a0ноября 2026\u00a0года"
    assert format_date_line(DAY, "kk") == "«22»\u00a0қараша 2026\u00a0жыл"
    assert format_date_line(DAY, "ru") == "«22»\u00a0ноября 2026\u00a0года"


def test_a_day_below_ten_has_one_figure_in_text_and_two_on_the_date_line() -> None:
    day = dt.date(2005, 4, 2)
    assert format_date(day, "kk") == "2005\u00a0жылғы 2\u00a0сәуір"
    assert format_date_line(day, "ru") == "«02»\u00a0апреля 2005\u00a0года"


@pytest.mark.parametrize(
    ("lang", "alone", "names"),
    [
        ("kk", False, "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
        ("ru", False, "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        ("ru", True, "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    ],
)
def test_a_month_has_its_official_name_in_the_case_that_its_place_asks_for(
    lang: str, alone: bool, names: str
) -> None:
    assert " ".join(month_names(lang, alone=alone)) == names


@given(days)
def test_day_month_and_year_are_as_unicode_has_them(day: dt.date) -> None:
    assert format_date(day, "ru") == babel_date(day, "d\u00a0MMMM yyyy\u00a0'года'", locale="ru")
    assert format_date(day, "kk") == babel_date(day, "yyyy\u00a0'жылғы' d\u00a0MMMM", locale="kk")
    assert format_date_line(day, "ru") == babel_date(day, "«dd»\u00a0MMMM yyyy\u00a0'года'", locale="ru")
    assert format_date_line(day, "kk") == babel_date(day, "«dd»\u00a0MMMM yyyy\u00a0'жыл'", locale="kk")


@given(days, langs)
@example(dt.date.min, "kk")
@example(dt.date.max, "ru")
def test_every_date_reads_back(day: dt.date, lang: str) -> None:
    assert parse_date(format_date(day, lang), lang) == day
    assert parse_date_line(format_date_line(day, lang), lang) == day


@given(days, langs)
def test_a_date_reads_back_after_its_spaces_capitals_and_quotes_were_retyped(day: dt.date, lang: str) -> None:
    for text in (format_date(day, lang), format_date_line(day, lang)):
        assert parse_date(text.replace("\u00a0", " ").upper(), lang) == day
        assert parse_date(f"\t{text}\u202f\n".replace("\u00a0", "  "), lang) == day
        assert parse_date(text.replace("«", "“").replace("»", "”"), lang) == day
        assert parse_date(text.replace("«", "").replace("»", ""), lang) == day


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize(
    "text",
    [
        "22.11.2026",
        "22.11.2026 г.",
        "22.11.2026ж.",
        "22-11-2026",
        "2026-11-22",
        "22 ноября 2026",
        "22 ноября 2026 г.",
        "22 ноября 2026г",
        "22ноября2026года",
        "22 ноябрь 2026 года",
        '"22" ноября 2026 г.',
        "«22» Ноября 2026 год",
        "2026 года 22 ноября",
        "22 қараша 2026",
        "22 қараша 2026 ж.",
        "22 ҚАРАША 2026 ЖЫЛ",
        "«22» қараша 2026 жылғы",
        "2026 жылғы «22» қараша",
        "2026 ж. 22 қараша",
        "2026ж.22қараша",
        "2026 жылы 22 қараша",
        "2026 22 қараша",
        "2026 жыл, 22 қараша",
        "22 қapaша 2026 жыл",  # Latin a and p
        "22\u200b қараша\u00ad 2026\u3000жыл",
    ],
)
def test_a_date_is_understood_as_people_type_it(text: str, lang: str) -> None:
    assert parse_date(text, lang) == DAY


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "ноябрь 2026 года",
        "22 ноября",
        "22 ноября 26 года",
        "22/11/2026",
        "11/22/2026",
        "22.11-2026",
        "30 февраля 2026 года",
        "29.02.2026",
        "2026-13-01",
        "0 ноября 2026",
        "22 ноября 0000 года",
        "222 ноября 2026",
        "202622 қараша",
        "22 ноябряя 2026",
        "22 november 2026",
        "22 ноября 2026 годами",
        "«__» ________ 20__ года",
        "٢٢.١١.٢٠٢٦",
        "2" * 5000,
    ],
)
def test_what_is_no_day_or_might_be_several_is_refused(text: str, lang: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_date(text, lang)


def test_a_refused_date_is_told_how_a_date_is_written_in_its_language() -> None:
    with pytest.raises(ValueError, match="жылғы"):
        parse_date("ертең", "kk")
    with pytest.raises(ValueError, match="ноября"):
        parse_date("завтра", "ru")


@pytest.mark.parametrize("write", [format_date, format_date_line])
def test_no_other_language_is_written(write: object) -> None:
    assert callable(write)
    with pytest.raises(KeyError):
        write(DAY, "kz")


def test_no_name_of_a_month_stands_for_two() -> None:
    assert len(month_numbers()) == 48
    assert sorted(month_numbers().values()) == sorted([*range(1, 13)] * 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05.04.26", dt.date(2026, 4, 5)),
        ("14,08,2026", dt.date(2026, 8, 14)),
        ("5. 4. 2026 г.", dt.date(2026, 4, 5)),
        ("05.04.98", dt.date(1998, 4, 5)),
        ("05-04-90", dt.date(2090, 4, 5)),
    ],
)
def test_a_date_of_figures_is_understood_with_commas_spaces_and_two_digits_of_the_year(
    text: str, day: dt.date
) -> None:
    assert parse_date(text, "kk") == parse_date(text, "ru") == day


@given(days, langs)
@example(dt.date(2026, 3, 2), "ru")
def test_a_date_in_a_sentence_reads_back(day: dt.date, lang: str) -> None:
    for write in (format_date_of, format_date_from):
        assert parse_date(write(day, lang), lang) == day
        assert parse_date(write(day, lang).replace("\u00a0", " "), lang) == day


def test_a_kazakh_date_is_an_attribute_of_what_stands_behind_it() -> None:
    names = "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы"
    for number, name in enumerate(names.split(), start=1):
        assert format_date_of(dt.date(2026, number, 27), "kk") == f"2026\u00a0жылғы 27\u00a0{name}"
    assert format_date_from(dt.date(2026, 3, 2), "ru") == "со\u00a02\u00a0марта 2026\u00a0года"
    assert format_date_from(dt.date(2026, 3, 22), "ru") == "с\u00a022\u00a0марта 2026\u00a0года"
