"""Blank forms with as many rows and with the months that a person asks for."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from lxml import etree

import formgen
from formgen.bilingual import LangLike
from formgen.errors import FormgenError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MONTHS = "2026-11..2027-02"


def _tables(document: bytes) -> list[list[list[str]]]:
    """Return the texts of the cells of each table of a page."""
    body = etree.fromstring(zipfile.ZipFile(io.BytesIO(document)).read("word/document.xml"))
    return [
        [
            ["".join(map(str, cell.itertext())).strip() for cell in row.iter(f"{_W}tc")]
            for row in table.iter(f"{_W}tr")
        ]
        for table in body.iter(f"{_W}tbl")
    ]


@pytest.mark.parametrize("rows", [1, 7, 40])
def test_a_table_has_as_many_rows_as_were_asked_for(rows: int) -> None:
    usual = sum(map(len, _tables(formgen.blank("premium_activity", "kk", rows=5))))
    assert _tables(formgen.blank("premium_activity", "kk")) == _tables(
        formgen.blank("premium_activity", "kk", rows=5)
    )
    assert sum(map(len, _tables(formgen.blank("premium_activity", "kk", rows=rows)))) == usual - 5 + rows


@pytest.mark.parametrize(
    ("lang", "heads"),
    [("kk", ["қараша", "желтоқсан", "қаңтар", "ақпан"]), ("ru", ["ноябрь", "декабрь", "январь", "февраль"])],
)
def test_a_breakdown_has_the_months_as_its_heads(lang: LangLike, heads: list[str]) -> None:
    document = formgen.blank("final_financial_report", lang, rows=3, months=_MONTHS)
    found = [table for table in _tables(document) if any("2027" in cell for cell in table[0])]
    assert len(found) == 3
    for table in found:
        months = [cell.casefold() for cell in table[0] if "202" in cell]
        assert len(months) == 4
        assert all(head[:3] in month for month, head in zip(months, heads, strict=True))
        assert len(table) == 3 + 2
    workbook = formgen.blank("final_financial_report", lang, "xlsx", rows=3, months=_MONTHS)
    for sheet in openpyxl.load_workbook(io.BytesIO(workbook)).worksheets[1:4]:
        texts = [str(cell.value).casefold() for row in sheet.iter_rows() for cell in row if cell.value]
        assert all(any(head[:3] in text and "202" in text for text in texts) for head in heads)


@pytest.mark.parametrize("months", ["2026-11..2026-03", "2026", "2026-13", "", "2026-01..2099-01"])
def test_months_that_are_no_span_are_refused(months: str) -> None:
    with pytest.raises(FormgenError):
        formgen.blank("final_financial_report", "ru", months=months)


@pytest.mark.parametrize(
    ("form", "option"), [("premium_application", "rows"), ("premium_activity", "months")]
)
def test_what_a_form_has_no_table_for_is_refused(form: str, option: str) -> None:
    with pytest.raises(FormgenError, match=option):
        formgen.blank(
            form, "kk", rows=3 if option == "rows" else None, months=_MONTHS if option == "months" else None
        )


@pytest.mark.parametrize("rows", [0, 501])
def test_too_few_and_too_many_rows_are_refused(rows: int) -> None:
    with pytest.raises(FormgenError, match="500"):
        formgen.blank("premium_activity", "ru", rows=rows)


@pytest.mark.parametrize(("lang", "head"), [("kk", "20__\u00a0ж. ________"), ("ru", "________ 20__")])
def test_a_month_to_be_written_in_has_a_line_and_its_year(lang: LangLike, head: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(formgen.blank("final_financial_report", lang, "xlsx")))
    heads = [cell.value for row in book.worksheets[1].iter_rows() for cell in row if cell.value == head]
    assert len(heads) == 12
    with zipfile.ZipFile(io.BytesIO(formgen.blank("final_financial_report", lang))) as package:
        assert package.read("word/document.xml").decode().count(f">{head}<") == 3 * 12
