"""Every message, said with values such as it is said with, is set and worded as an office would send it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from formgen.letters import invisible, mixed_scripts
from formgen.messages import Spelling, catalogue
from tests.language.said import LANGS, said

TYPED = re.compile(r"\{(?:kk|start): [^{}]*\}|Text\([^()]*\)|Decimal\([^()]*\)|\{% if %\}")
"""Examples of typed values in YAML and in Python, and a tag of a template."""

COUNTED = r"жазба|жол|баған|ай(?:ды|дан)?\b|жұмыс|жыл(?:дағы|ға)\b|өтінім|ұяшық|файл|таңба|әріп|цифр|приложени|строк|столбц"
"""Nouns behind a number, which Kazakh leaves as they are."""

UNITS = r"тенге|теңге|tenge|МБ|MB|%|с\b|секунд|seconds|года\b|год\b|жылғы|знак|таңба|characters|цифр|digits"
ISO = re.compile(r"\d{4}-\d{2}(?:-\d{2})?|U\+[0-9A-F]{4}|UTF-\d+|Windows-1251|koi8-r|-?12\.555")


@pytest.fixture(scope="module")
def all_said() -> list[tuple[str, str, Spelling, str]]:
    return [(code, lang, spelling, TYPED.sub("X", text)) for code, lang, spelling, text in said()]


def found(said: list[tuple[str, str, Spelling, str]], pattern: str, *langs: str) -> set[tuple[str, str]]:
    return {
        (code, text) for code, lang, _, text in said if lang in (langs or LANGS) and re.search(pattern, text)
    }


def test_no_notation_is_left_in_what_is_said(all_said: list[tuple[str, str, Spelling, str]]) -> None:
    assert found(all_said, r"[{}⟨⟩]|%[sd]\b|\bNone\b") == set()


def test_there_is_one_space_between_words(all_said: list[tuple[str, str, Spelling, str]]) -> None:
    assert found(all_said, r"\s\s|^\s|\s$|\s[,;:!?)»”]|\s\.(?!\w)|[(«“]\s") == set()


def test_quotes_are_those_of_the_language(all_said: list[tuple[str, str, Spelling, str]]) -> None:
    assert found(all_said, "[\"'“”„]", "kk", "ru") == set()
    assert found(all_said, "[\"']", "en") == set()
    for code, _, _, text in all_said:
        assert text.count("«") == text.count("»"), code
        assert text.count("“") == text.count("”"), code


def test_a_number_stays_with_its_sign_and_its_unit(all_said: list[tuple[str, str, Spelling, str]]) -> None:
    assert found(all_said, "(?:№|[Nn]o\\.) ") == set()
    assert found(all_said, rf"\d (?:{UNITS})") == set()
    assert found(all_said, rf"\d (?:{COUNTED})", "kk", "ru") == set()
    assert found(all_said, r"(?:[Сс]трока|таблица|приложение|пункту) \d", "ru") == set()


def test_a_dash_is_an_en_dash(all_said: list[tuple[str, str, Spelling, str]]) -> None:
    assert found(all_said, "—| - ") == set()
    for code, _, _, text in all_said:
        assert not re.search(r"\d-\d", ISO.sub("", text)), (code, text)


def test_words_are_of_one_alphabet_and_can_be_seen(all_said: list[tuple[str, str, Spelling, str]]) -> None:
    assert {(code, text) for code, _, _, text in all_said if mixed_scripts(text) or invisible(text)} == set()
    assert found(all_said, "[\u0259\u018f]") == set()  # the Latin schwa, which looks like ә


def test_a_sentence_has_no_full_stop_at_its_end(all_said: list[tuple[str, str, Spelling, str]]) -> None:
    assert found(all_said, r"[.,;:]$") == set()


NAMES = {
    *(
        "formgen",
        "check",
        "fill",
        "intake",
        "read",
        "form",
        "Word",
        "Excel",
        "LibreOffice",
        "YAML",
        "JSON",
        "UTF",
    ),
    *("Windows", "DOCTYPE", "Symbol", "Wingdings", "Decimal", "float", "KZ", "name", "site", "kz", "date"),
    *("money", "if", "book", "xlsx", "docx", "doc", "xls"),
}
"""Latin words that a Kazakh or Russian sentence may have: names of programs and formats, and typed values."""


def _kazakh_and_russian() -> Iterator[tuple[str, str]]:
    for code, (kk, ru, _) in catalogue().items():
        for words in (kk, ru):
            yield code, re.sub(r"\{\w+(?::[^{}]*)?\}", " ", words)


def test_a_kazakh_or_russian_message_has_no_english_word() -> None:
    foreign = {
        (code, word)
        for code, words in _kazakh_and_russian()
        for word in re.findall("[A-Za-z]+", words)
        if word not in NAMES
    }
    assert foreign == set()


WHOLE_WORDS = re.compile(
    r"жол(?:ы|ында)?\b|кесте\b|таңба(?:сын)?\b|қосымша(?:ға)?\b|нөмірмен\b|тақырыппен\b|өтінімде\b"
)


def test_no_kazakh_ending_hangs_on_a_value() -> None:
    """An ending depends on the sounds of the word before it, so a noun of the message's own bears it."""
    for code, (kk, _, _) in catalogue().items():
        for ending in re.findall(r"[}»]-?([^\W\d_]+)", kk):
            assert WHOLE_WORDS.match(ending), (code, ending)


def test_what_is_wanted_has_an_example_as_it_is_typed_there() -> None:
    examples = {
        (code, spelling): text
        for code, lang, spelling, text in said()
        if lang == "ru" and "{example" in catalogue()[code][1]
    }
    for code in {code for code, _ in examples}:
        texts = {spelling: examples[code, spelling] for spelling in Spelling}
        assert texts[Spelling.OFFICE] != texts[Spelling.DATA] != texts[Spelling.PYTHON], code


TERMS = {
    "kk": "кілт|символ|файлдың үлгісі|пошта мекенжайы|аты-жөні|берілгені|болуға тиіс",
    "ru": r"\bключ|символ(?!ьн)|почты\b|\bа там\b|\bимя одного",
    "en": r"\bkeys?\b|noughts?|is no [a-z]+ (?:with|value)|\bbehind\b",
}
"""Words in whose place another stands everywhere: field, character, e-mail address, «Т.А.Ә. / Ф.И.О.»."""


@pytest.mark.parametrize("lang", LANGS)
def test_one_thing_has_one_name(lang: str) -> None:
    at = LANGS.index(lang)
    assert {
        (code, words[at])
        for code, words in catalogue().items()
        if re.search(TERMS[lang], re.sub(r"\{.*?\}", "", words[at]), re.IGNORECASE)
    } == set()
