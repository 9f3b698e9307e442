"""Rows of long texts print whole: LibreOffice cuts off one that may not split and is nearly as high as a page."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from docx import Document
from docx.oxml import OxmlElement

import formgen
from formgen.bilingual import LangLike
from formgen.rendering.word.libreoffice_copies import copy_for_libreoffice
from tests.forms.report_builders import interim_creative_report, step, step_event
from tests.layouts.documents import filled
from tests.support.paper import pdf_text, to_pdf


def table(*rows: str) -> bytes:
    """A document with a table of one narrow column, its head repeated, no row to be split."""
    document = Document()
    made = document.add_table(rows=0, cols=4)
    for number, text in enumerate(("Тақырып " * 20, *rows)):
        row = made.add_row()
        row.cells[0].text = text
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def whole_rows(document: bytes) -> list[bool]:
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        body = package.read("word/document.xml").decode()
    return ["<w:cantSplit" in row for row in re.findall(r"<w:tr>.*?</w:tr>", body, re.DOTALL)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("сөз " * 50, True),
        ("\n".join("абвгдежз"), True),
        ("сөз " * 100, False),
        ("қ" * 301, False),
        ("\n".join(["екі жол"] * 20), False),
    ],
)
def test_only_rows_of_long_texts_may_split(text: str, whole: bool) -> None:
    assert whole_rows(copy_for_libreoffice(table("қысқа", text, "қысқа"))) == [True, True, whole, True]


def test_a_row_of_one_empty_line_may_split_for_it_has_nothing_to_split() -> None:
    assert whole_rows(copy_for_libreoffice(table("қысқа", "", "12"))) == [True, True, False, False]


def test_a_document_without_long_rows_and_what_is_no_document_stay_as_they_are() -> None:
    for data in (table("қысқа"), b"", b"PK\x03\x04 no zip"):
        assert copy_for_libreoffice(data) is data


@pytest.mark.libreoffice
@pytest.mark.parametrize("times", [34, 36, 60])
def test_a_row_about_as_high_as_a_page_prints_to_its_last_word(times: int) -> None:
    comment = "Ұзақ сөйлем мәтіні, оның жалғасы. " * times
    events = [step_event(), step_event(comment=f"{comment}Соңы")]
    said = pdf_text(to_pdf(filled(interim_creative_report(steps=[step(events=events)]), "kk"), "docx"))
    assert said.count("сөйлем") == times
    assert "Соңы" in said


@pytest.mark.libreoffice
@pytest.mark.parametrize("lang", formgen.LANGS)
def test_the_empty_rows_of_a_blank_print_at_the_foot_of_a_page_too(lang: formgen.Lang) -> None:
    printed = pdf_text(to_pdf(formgen.blank("specification_scoring", lang), "docx"))
    heads = {"kk": "тәжірибе, ай", "ru": "рынке, мес."}[lang]
    rows = printed.partition(heads)[2].partition("Конкурс жеңімпазы" if lang == "kk" else "Победитель")[0]
    assert {"1", "2", "3", "4", "5"} <= set(rows.replace("1 2 3 4 5 6", "").split())


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_empty_rows_of_a_blank_may_break_in_the_document_itself(lang: LangLike) -> None:
    with zipfile.ZipFile(io.BytesIO(formgen.blank("specification_scoring", lang))) as package:
        body = package.read("word/document.xml").decode()
    rows = re.findall(r"<w:tr[ >].*?</w:tr>", body, re.DOTALL)
    texts = [re.sub(r"<[^>]*>|\s", "", row) for row in rows]
    whole = ["<w:cantSplit" in row for row in rows]
    assert whole.count(False) >= 5
    assert all(is_whole or len(text) <= 2 for text, is_whole in zip(texts, whole, strict=True))
    assert any(is_whole and len(text) > 100 for text, is_whole in zip(texts, whole, strict=True))
