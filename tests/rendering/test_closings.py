"""LibreOffice prints signatures with the end of the table above them, as Word does."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from docx import Document

from formgen.rendering.pdf import convert
from formgen.rendering.word.libreoffice_copies import copy_for_libreoffice
from tests.layouts.documents import filled, sample
from tests.support.paper import pdf_pages

_SHIFT = '<w:p><w:pPr><w:spacing w:before="{}" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'


def _shifted(document: bytes, points: int) -> bytes:
    """Return a document with empty space above its text."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as package, zipfile.ZipFile(stream, "w") as shifted:
        for part in package.infolist():
            content = package.read(part).decode()
            start = f"<w:body>{_SHIFT.format(points * 20)}"
            shifted.writestr(part.filename, content.replace("<w:body>", start, 1))
    return stream.getvalue()


def _page_of(words: str, pages: list[str]) -> int:
    """Return the number of the last page with these words."""
    return max(number for number, page in enumerate(pages) if words in page)


@pytest.mark.libreoffice
@pytest.mark.parametrize(
    ("form_id", "row", "signed"),
    [
        ("event_passport", "Ожидаемый результат", ("Ответственное", "Согласовано")),
        ("premium_questionnaire", "KZ83999KZ", ("Дата заполнения", "Должность", "Место печати")),
        ("results_evaluation", "Ли Вера", ("Дата размещения", "Дата заполнения")),
        ("interim_financial_report", "ВСЕГО", ("Освоено за отчетный", "(подпись)", "Место печати")),
    ],
)
def test_signatures_go_to_the_next_page_with_the_last_row_of_the_table(
    form_id: str, row: str, signed: tuple[str, ...]
) -> None:
    document = filled(sample(form_id), "ru")
    shifted = {f"{points}.docx": _shifted(document, points) for points in range(0, 420, 30)}
    for pdf in convert(shifted).values():
        pages = pdf_pages(pdf)
        assert {_page_of(words, pages) for words in signed} == {_page_of(row, pages)}


def test_what_is_signed_follows_the_table_in_one_row_that_does_not_split() -> None:
    held = Document(io.BytesIO(copy_for_libreoffice(filled(sample("event_passport"), "kk"))))
    _, holder = held.tables
    (row,) = holder.rows

    assert row._tr.xpath("./w:trPr/w:cantSplit")
    assert [len(table.rows) for table in row.cells[0].tables] == [2, 2]
    assert held.tables[0]._tbl.getnext() is holder._tbl


def test_signatures_that_fill_a_page_are_held_in_no_row() -> None:
    form: Any = sample("specification_scoring")
    signed = filled(replace(form, members=form.members[:1] * 30), "ru")
    held = Document(io.BytesIO(copy_for_libreoffice(signed)))

    assert len(held.tables) == len(Document(io.BytesIO(signed)).tables)


def test_signatures_below_a_text_stay_as_they_are() -> None:
    application = filled(sample("premium_application"), "ru")
    assert copy_for_libreoffice(application) is application
