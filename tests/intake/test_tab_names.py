from __future__ import annotations

import io

import openpyxl
import pytest

from formgen.bilingual import Text
from formgen.forms import FORM_IDS
from formgen.intake.tab_names import tab_name
from tests.intake.workbooks import blank_book

BOTH = {"Смета", "Команда", "Комиссия"}
"""Words that are the same in Kazakh and in Russian."""


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_tab_is_named_in_both_languages(form_id: str) -> None:
    for name in openpyxl.load_workbook(io.BytesIO(blank_book(form_id)), read_only=True).sheetnames:
        words = name.partition(". ")[2] or name
        assert " – " in words or words in BOTH, name


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_tabs_of_a_workbook_differ_in_their_words(form_id: str) -> None:
    names = openpyxl.load_workbook(io.BytesIO(blank_book(form_id)), read_only=True).sheetnames
    words = [name.partition(". ")[2] or name for name in names]
    assert len(set(words)) == len(words)


def test_a_label_without_shorter_words_is_cut_between_words() -> None:
    label = Text(kk="Қызмет көрсетудің барлық түрлері мен нәтижелері", ru="Все виды и результаты услуг")
    assert tab_name(3, label) == "3. Қызмет көрсетудің барлық"
