"""Capitals are those of Kazakh and Russian, and nothing is put into an alphabet's order.

Capitals are set by formgen in one place only, the first letter of a sum in words; small letters, where it reads
what people typed. Both are left to Unicode, whose rules for Turkic i and ı do not touch Cyrillic.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

import formgen
from formgen.bilingual import Text
from formgen.formatting.amounts_in_words import format_money_words, parse_money_words
from formgen.formatting.typed_text import clean
from tests.forms.factories import FACTORIES
from tests.language.pangrams import ALPHABETS
from tests.support.wordtext import docx_text


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_each_letter_has_one_capital_which_has_it_as_its_small_one(lang: str) -> None:
    capitals = [letter.upper() for letter in ALPHABETS[lang]]

    assert len({*capitals}) == len(ALPHABETS[lang])
    assert "".join(capitals).lower() == ALPHABETS[lang] == clean("".join(capitals))
    assert (
        ALPHABETS["kk"][ALPHABETS["kk"].index("і")].upper()
        == "\N{CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I}"
    )


@pytest.mark.parametrize(
    ("amount", "lang", "first"),
    [
        (0, "kk", "Нөл"),
        (1, "kk", "Бір"),
        (2, "kk", "Екі"),
        (3, "kk", "Үш"),
        (6, "kk", "Алты"),
        (10, "kk", "Он"),
        (40, "kk", "Қырық"),
        (50, "kk", "Елу"),
        (100, "kk", "Жүз"),
        (2, "ru", "Два"),
        (11, "ru", "Одиннадцать"),
        (1000, "ru", "Одна"),
    ],
)
def test_a_sum_in_words_begins_with_a_capital_and_reads_in_capitals(
    amount: int, lang: str, first: str
) -> None:
    words = format_money_words(Decimal(amount), lang)

    assert words.split()[0] == first
    assert words[1:] == words[1:].lower()
    assert parse_money_words(words.upper(), lang) == amount


def test_rows_keep_the_order_that_they_were_given_in() -> None:
    names = ["Ясин", "Әбен", "Қуат", "Ақан", "Ёлкин", "Һамза", "Іңкәр", "Ұлан"]
    form = FACTORIES["premium_activity"]()
    assert isinstance(form, formgen.PremiumActivity)
    project = form.projects[0]
    printed = docx_text(
        formgen.render(
            replace(form, projects=tuple(replace(project, name=Text(name)) for name in names)), "kk"
        )
    )

    places = [printed.index(name) for name in names]
    assert places == sorted(places)
