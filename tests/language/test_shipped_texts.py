"""The Kazakh and Russian that formgen ships is written as its own checks and the offices' papers ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from formgen.letters import invisible, kazakh_only_letters, mixed_scripts, unprintable
from tests.language.shipped import Shipped, blanks, labels, literals, messages, readme, samples

SOURCES = [labels, messages, samples, blanks, readme, literals]
Source = Callable[[], Iterator[Shipped]]

CYRILLIC = re.compile("[\u0400-\u052f]")
LETTERS = set("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")

# An ISO date is no range; the paper's own words stand as it has them.
_OWN_WORDS = re.compile(r"\d{4}-\d\d(?:-\d\d)?|3-5 \((?:үш-бес|три-пять)\)|2-3 (?:толтырылған|заполненн)")


@pytest.fixture(params=SOURCES, ids=lambda source: source.__name__, scope="module")
def shipped(request: pytest.FixtureRequest) -> list[Shipped]:
    source: Source = request.param
    texts = [each for each in source() if CYRILLIC.search(each.text)]
    assert texts
    return texts


def found(shipped: list[Shipped], pattern: str, *, but: re.Pattern[str] | None = None) -> list[Shipped]:
    """Those of the texts in which the pattern is found."""
    return [each for each in shipped if re.search(pattern, but.sub("", each.text) if but else each.text)]


def test_no_word_mixes_latin_letters_with_cyrillic_ones(shipped: list[Shipped]) -> None:
    assert [(each, mixed) for each in shipped if (mixed := mixed_scripts(each.text))] == []


def test_no_letter_is_from_outside_the_alphabet(shipped: list[Shipped]) -> None:
    strange = [
        (each, letters)
        for each in shipped
        if (letters := {*filter(CYRILLIC.match, each.text.lower())} - LETTERS)
    ]
    assert strange == []


def test_a_russian_text_has_no_kazakh_letter(shipped: list[Shipped]) -> None:
    assert [each for each in shipped if each.lang == "ru" and kazakh_only_letters(each.text)] == []


def test_nothing_is_there_that_cannot_be_seen_or_printed(shipped: list[Shipped]) -> None:
    assert [each for each in shipped if invisible(each.text) or unprintable(each.text)] == []


def test_quotes_are_chevrons(shipped: list[Shipped]) -> None:
    # A formula of a workbook has its strings in straight ones, a date's pattern in Word its words.
    texts = [each for each in shipped if not re.search("&|yyyy", each.text)]
    assert found(texts, "[\"“”]|(?<![\u0400-\u052f])'|'(?![\u0400-\u052f])") == []


def test_quotes_come_in_pairs(shipped: list[Shipped]) -> None:
    whole = [each for each in shipped if each.lang is not None]
    assert [each for each in whole if each.text.count("«") != each.text.count("»")] == []


def test_no_hyphen_stands_for_a_dash(shipped: list[Shipped]) -> None:
    assert found(shipped, "[\\w»)] - [\\w«(]") == []


def test_a_range_has_an_en_dash(shipped: list[Shipped]) -> None:
    assert found(shipped, r"(?<![\d-])\d{1,4} ?[-—] ?\d{1,4}(?![\d-])", but=_OWN_WORDS) == []


def test_russian_is_written_without_yo(shipped: list[Shipped]) -> None:
    # The forms themselves write «отчет», «утвержден». The readers of typed text know the letter.
    texts = [
        each
        for each in shipped
        if not re.match(r"(?:model/typed_values|reading|agreement/naming)", each.where)
    ]
    assert found(texts, "[ёЁ]") == []


def test_a_numbers_groups_hold_together(shipped: list[Shipped]) -> None:
    assert found(shipped, r"(?<!\d)\d{1,3} \d{3}(?!\d)") == []


def test_a_number_does_not_part_from_its_sign(shipped: list[Shipped]) -> None:
    # Pages and workbooks get these spaces when they are built.
    texts = [each for each in shipped if not re.search(r"/(?:page|workbook)(?:/\w+)?\.py", each.where)]
    assert found(texts, r"№ (?=\d)") == []
