"""What the formats print: Cyrillic letters only, and no plain space where a line must not end."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given

from formgen.formatting.amounts_in_words import format_money_words
from formgen.formatting.dates import format_date, format_date_line
from formgen.formatting.money import format_money
from formgen.formatting.numbers import format_count, format_quantity
from formgen.formatting.periods import format_month, format_month_head, format_period
from formgen.periods import Month, Period
from tests.formatting.strategies import langs, months, periods, sums

MAY_BREAK = re.compile(
    r"[^\W\d_]+ [^\W\d_]+"  # between words
    r"|(?:жылғы|ж\.) \d+|\d+ по"  # kk: before the day; ru: before the second day
    r"|[^\W\d_]+ \d{4}"  # between a month and its year
    r"|– \d+"  # behind a dash
    r"|ж\. [^\W\d_]+"
    r"|(?:тенге|теңге) \d\d"
)


def printed(period: Period, month: Month, amount: Decimal, lang: str) -> Iterator[str]:
    yield format_date(period.start, lang)
    yield format_date_line(period.start, lang)
    yield format_period(period, lang)
    yield format_month(month, lang)
    yield format_month_head(month, lang)
    yield format_count(period.start.toordinal(), lang)
    yield format_quantity(amount, lang)
    yield format_money(amount, lang)
    yield format_money_words(amount, lang)


@given(periods, months, sums, langs)
def test_every_letter_is_cyrillic(period: Period, month: Month, amount: Decimal, lang: str) -> None:
    allowed = "а-яА-Я" + ("әғқңөұүһіӘҒҚҢӨҰҮҺІ" if lang == "kk" else "")
    for text in printed(period, month, amount, lang):
        assert re.fullmatch(rf"[{allowed}0-9 \u00a0«»–,.-]+", text), text


@given(periods, months, sums, langs)
def test_a_plain_space_stands_only_where_a_line_may_end(
    period: Period, month: Month, amount: Decimal, lang: str
) -> None:
    for text in printed(period, month, amount, lang):
        for space in re.finditer(" ", text):
            around = [match for match in _overlapping(text) if match.start() < space.start() < match.end()]
            assert around, text


def _overlapping(text: str) -> Iterator[re.Match[str]]:
    for start in range(len(text)):
        if found := MAY_BREAK.match(text, start):
            yield found


@pytest.mark.parametrize("module", ["dates", "periods", "numbers", "money", "amounts_in_words"])
def test_a_format_is_imported_without_what_is_slow_to_load(module: str) -> None:
    code = f"import sys, formgen.formatting.{module}; print(*{{'babel', 'num2words', 'jinja2', 'lxml'}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
