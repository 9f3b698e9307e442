"""Whatever ``templates check`` passes is filled with right forms, and loses no value; the rest is named."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

import formgen
from formgen.bilingual import Lang, Text
from formgen.formats import Format
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.model.walking import leaves
from formgen.templates.contract import check_template, check_workbook
from tests.forms.factories import sample, small_form
from tests.support.template_edits import edited_docx, edited_xlsx
from tests.support.wordtext import docx_text

CASES = [(form_id, format_) for form_id in FORM_IDS for format_ in form_class(form_id).FORMATS]


def seen_text(document: bytes, format_: str) -> str:
    if format_ == "docx":
        return docx_text(document)
    book: Any = openpyxl.load_workbook(io.BytesIO(document), data_only=True)
    cells = (
        cell
        for sheet in book
        if sheet.sheet_state == "visible"
        for row in sheet.iter_rows()
        if not sheet.row_dimensions[row[0].row].hidden
        for cell in row
        if not sheet.column_dimensions[get_column_letter(cell.column)].hidden
    )
    return "\n".join(str(cell.value) for cell in cells if cell.value is not None)


def words_of(form: Form, lang: str) -> list[str]:
    """The texts of a form, paragraph by paragraph, that print as they are."""
    values = (value[lang] if isinstance(value, Text) else value for _, value in leaves(printed(form)))
    return [
        line for value in values if type(value) is str and "[[" not in value for line in value.split("\n")
    ]


def edit_and_fill(form_id: str, format_: str, seed: int, folder: Path) -> str:
    """Edit a template at random; return ``refused`` where a check names something, ``filled`` where it is filled."""
    random = Random(f"{form_id} {format_} {seed}")
    lang = random.choice(["kk", "ru"])
    make, check = (edited_docx, check_template) if format_ == "docx" else (edited_xlsx, check_workbook)
    path = folder / f"templates_{lang}" / f"{form_id}.{format_}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(make(form_id, lang, random))
    if check(form_id, folder):
        return "refused"
    for form in (sample(form_id), small_form(form_id)):
        text = " ".join(
            seen_text(formgen.render(form, Lang(lang), Format(format_), templates=folder), format_).split()
        )
        for words in words_of(form, lang):
            assert " ".join(words.split()) in text, (seed, lang, words)
    return "filled"


@pytest.mark.parametrize(("form_id", "format_"), CASES)
def test_what_a_check_passes_loses_nothing(form_id: str, format_: str, tmp_path: Path) -> None:
    edit_and_fill(form_id, format_, 0, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize(("form_id", "format_"), CASES)
def test_of_many_edits_what_a_check_passes_loses_nothing(form_id: str, format_: str, tmp_path: Path) -> None:
    ends = Counter(edit_and_fill(form_id, format_, seed, tmp_path / str(seed)) for seed in range(100, 112))
    assert ends["refused"]
    assert ends["filled"]
