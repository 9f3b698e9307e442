"""Documents without content controls: every program sees their values, and they read back by their page."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import docx
import pytest

import formgen
from formgen.forms import FORM_IDS
from formgen.model.printing import printed
from tests.layouts.documents import sample
from tests.reading.ways import lost_values


def _paragraphs(holder: object) -> list[str]:
    """Return the texts that python-docx sees, those in the cells of tables as well."""
    found = [paragraph.text for paragraph in getattr(holder, "paragraphs", [])]
    for table in getattr(holder, "tables", []):
        for row in table.rows:
            for cell in row.cells:
                found += _paragraphs(cell)
    return found


def _words(texts: list[str]) -> set[str]:
    return set(re.findall(r"\w+", " ".join(texts)))


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_python_docx_sees_in_a_plain_document_all_words_of_the_usual_one(form_id: str) -> None:
    form = sample(form_id)
    plain = formgen.render(form, "ru", controls=False)

    with zipfile.ZipFile(io.BytesIO(plain)) as package:
        assert b"w:sdt" not in package.read("word/document.xml")
    with zipfile.ZipFile(io.BytesIO(formgen.render(form, "ru"))) as package:
        usual = package.read("word/document.xml").decode()
    texts = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", usual)
    assert _words([text.replace("&amp;", "&") for text in texts]) - _words(
        _paragraphs(docx.Document(io.BytesIO(plain)))
    ) <= _split_words(texts)


def _split_words(texts: list[str]) -> set[str]:
    """Return the pieces of words that stand in several runs: they are no words of their own."""
    whole = _words(["".join(texts)])
    return {word for text in texts for word in re.findall(r"\w+", text) if word not in whole}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_plain_document_reads_back_by_its_page(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)

    report = formgen.read_report(*formgen.write(form, tmp_path, formats=["docx"], controls=False))

    assert lost_values(printed(form), report) == []
    assert report.leftovers == ()


def test_a_workbook_is_the_same_without_controls() -> None:
    form = sample("budget_request")

    assert formgen.render(form, "kk", "xlsx", controls=False) == formgen.render(form, "kk", "xlsx")
