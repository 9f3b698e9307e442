from __future__ import annotations

import pytest

from formgen.bilingual import LANGS
from formgen.formatting.flags import flag_words, format_flag, parse_flag


@pytest.mark.parametrize("flag", [True, False])
def test_a_flag_reads_back_in_the_words_of_either_language_and_of_both(flag: bool) -> None:
    for words in (*(format_flag(flag, lang) for lang in LANGS), flag_words(flag)):
        assert parse_flag(words) is flag
        assert parse_flag(f" {words.upper()}. ") is flag


@pytest.mark.parametrize("word", ["", " ", "/", "да / нет", "иә / нет", "yes", "1", "не", "*"])
def test_what_says_neither_yes_nor_no_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="neither yes nor no"):
        parse_flag(word)
