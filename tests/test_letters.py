"""What letters a text is made of: a clean text gives no finding, a letter of the wrong script is named."""

from __future__ import annotations

import unicodedata
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.letters import (
    Mixed,
    composed,
    decomposed,
    invisible,
    kazakh_only_letters,
    mixed_scripts,
    undefined,
    unprintable,
)
from tests.support.generated import PROGRAMS_OWN

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
PUNCTUATION = " \n\t.,;:!?«»„“()—–-…№%0123456789\u00a0"
LOOK_ALIKES = "aceiopxyhABCEHKMOPTXəƏ"  # all of them Latin

kazakh_words = st.text(KAZAKH + KAZAKH.upper(), min_size=2)


@given(st.text(KAZAKH + KAZAKH.upper() + PUNCTUATION))
def test_a_kazakh_text_gives_no_finding(text: str) -> None:
    assert unprintable(text) is None
    assert mixed_scripts(text) == ()
    assert invisible(text) == ()


@given(st.text(RUSSIAN + RUSSIAN.upper() + PUNCTUATION))
def test_a_russian_text_holds_no_kazakh_letters(text: str) -> None:
    assert kazakh_only_letters(text) == ()


@given(st.text(RUSSIAN), st.sampled_from("әғқңөұүһі"), st.booleans(), st.text(RUSSIAN))
def test_each_letter_that_only_kazakh_has_is_found(
    before: str, letter: str, capital: bool, after: str
) -> None:
    word = before + (letter.upper() if capital else letter) + after
    assert kazakh_only_letters(f"Проект «{word}», этап 1") == (word,)


def test_words_with_kazakh_letters_are_told_once_and_in_order() -> None:
    text = "Фонд «Үміт» города Қарағанды; «Үміт» — исполнитель"
    assert kazakh_only_letters(text) == ("Үміт", "Қарағанды")


@given(
    kazakh_words, st.integers(min_value=0), st.sampled_from(LOOK_ALIKES), st.booleans(), st.text(PUNCTUATION)
)
def test_a_latin_look_alike_in_a_kazakh_word_is_found_and_named(
    word: str, place: int, letter: str, instead: bool, around: str
) -> None:
    place %= len(word)
    spoilt = word[:place] + letter + word[place + instead :]
    assert mixed_scripts(f"{around} {spoilt} {around}") == (Mixed(spoilt, (letter,)),)
    assert Mixed(spoilt, (letter,)).script == "Latin"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AIDS center",
        "AIDS орталығы",
        "e-mail-ге жіберіңіз",
        "IT-компания",
        "ЖИТС-center",
        "NGO’ның, NGO'ның және NGOʼның жобасы",
        "3D-модель, 1С, 2-й, COVID-19-дан, м², XXI ғасыр",
        "Сайт: www.example.kz/жоба, info@қор.kz",
        "за\u0301мок",
        "қоғам\u00adдық",
    ],
)
def test_words_of_one_script_each_are_not_mixed(text: str) -> None:
    assert mixed_scripts(text) == ()


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("əлеуметтік жоба", (Mixed("əлеуметтік", ("ə",)),)),
        ("Cоциальный и cоциальный", (Mixed("Cоциальный", ("C",)), Mixed("cоциальный", ("c",)))),
        ("Sеlf-тест", (Mixed("Sеlf", ("е",)),)),
        ("ХХI ғасыр, ХХI век", (Mixed("ХХI", ("I",)),)),
        ("қоғам\u00adдıқ", (Mixed("қоғам\u00adдıқ", ("ı",)),)),
        ("cо", (Mixed("cо", ("c",)),)),
        ("тел1x2", (Mixed("тел1x2", ("x",)),)),
        ("a1б", (Mixed("a1б", ("a",)),)),
    ],
)
def test_a_word_of_both_scripts_is_mixed(text: str, findings: tuple[Mixed, ...]) -> None:
    assert mixed_scripts(text) == findings


def test_the_letters_out_of_place_are_of_the_rarer_script() -> None:
    assert Mixed("Sеlf", ("е",)).script == "Cyrillic"


def test_the_scripts_are_those_of_the_unicode_standard() -> None:
    for character in map(chr, range(0x10000)):
        name = unicodedata.name(character, "").removeprefix("FULLWIDTH ")
        if not unicodedata.category(character).startswith("L") or name.startswith("MODIFIER"):
            continue
        latin, cyrillic = name.startswith("LATIN "), name.startswith("CYRILLIC ")
        assert bool(mixed_scripts(f"ққ{character}")) == (latin or character in "\u00aa\u00ba\u212a\u212b"), (
            name
        )
        assert bool(mixed_scripts(f"qq{character}")) == cyrillic, name


@given(st.text())
def test_what_cannot_be_printed_is_what_an_xml_parser_refuses_or_programs_keep(text: str) -> None:
    found = unprintable(text)
    try:
        same = ET.fromstring(f"<p>{escape(text)}</p>").text or ""
    except (ET.ParseError, UnicodeEncodeError):
        assert found is not None
    else:
        assert (found is None) == (same == text.replace("\r\n", "\n") and not set(PROGRAMS_OWN) & set(text))


@given(
    st.text(KAZAKH + PUNCTUATION),
    st.sampled_from([*map(chr, range(9)), "\x0b", "\x0c", "\x1f", "\r", "\ud800", "\udfff", *PROGRAMS_OWN]),
    st.text(KAZAKH),
)
def test_the_first_character_that_cannot_be_printed_is_told_with_its_place(
    before: str, character: str, after: str
) -> None:
    assert unprintable(before + character + after + "\x00") == (character, len(before))


def test_a_windows_line_end_can_be_printed() -> None:
    assert unprintable("бір\r\nекі") is None


@pytest.mark.parametrize(
    "character", "\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2064\u2066\u2069\ufeff"
)
@given(st.text(KAZAKH), st.text(KAZAKH))
def test_a_character_that_cannot_be_seen_is_named(character: str, before: str, after: str) -> None:
    assert invisible(before + character + after + character) == (f"U+{ord(character):04X}",)


@pytest.mark.parametrize(
    "text", ["👩‍⚕️", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🧑🏽‍🤝‍🧑🏻", "❤️‍🔥", "қоғам\u00adдық", "1\u00a0000\u202fтеңге"]
)
def test_a_joiner_between_emoji_and_a_soft_hyphen_are_left_alone(text: str) -> None:
    assert invisible(text) == ()


def test_invisible_characters_are_told_once_and_in_order() -> None:
    assert invisible("\ufeffа\u200bб\ufeff") == ("U+FEFF", "U+200B")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("май и \u0439", ()),
        ("маи\u0306 и маи\u0306", ("май",)),
        ("Й и\u0306", ("й",)),
        ("plain", ()),
        ("ё е\u0308ж", ("ёж",)),
    ],
)
def test_letters_typed_as_two_characters_are_found_and_composed(text: str, words: tuple[str, ...]) -> None:
    assert decomposed(text) == words
    assert decomposed(composed(text)) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Қор ≥ 5 🙂", ()),
        ("\uf0b3 и \uf0b3", ("U+F0B3",)),
        ("Қ\ufffdр", ("U+FFFD",)),
        ("\U000f0000\u0378\ufdd0", ("U+F0000", "U+0378", "U+FDD0")),
    ],
)
def test_characters_that_nobody_can_read_are_named(text: str, found: tuple[str, ...]) -> None:
    assert undefined(text) == found
