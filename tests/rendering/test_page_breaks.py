"""A printed sheet has its signatures on the page of the last row of its table."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from lxml import etree

from formgen.rendering.pdf import convert
from formgen.rendering.workbook.page_breaks import capacity, stay_together
from formgen.templates.workbook.page_setup import page_breaks, page_size
from formgen.templates.workbook.sheet_plans import MAIN, PageBreaks, PageSize
from tests.layouts.documents import sample
from tests.support.audit import audit
from tests.support.paper import pdf_pages
from tests.support.workbooks import filled

_ROW = (20.0, False)


def _list_of(people: int) -> bytes:
    form: Any = sample("participants_list")
    return filled(replace(form, participants=form.participants[:1] * people, blank_rows=None), "ru")


def _breaks(data: bytes) -> list[int]:
    return [found.id for found in openpyxl.load_workbook(io.BytesIO(data)).worksheets[0].row_breaks.brk]


def test_a_list_that_fits_on_a_page_has_no_break() -> None:
    assert _breaks(_list_of(3)) == []


def test_a_list_whose_end_might_be_parted_breaks_above_its_last_row() -> None:
    broken = {people: _breaks(_list_of(people)) for people in range(3, 40)}
    for people, breaks in broken.items():
        if breaks:
            sheet = openpyxl.load_workbook(io.BytesIO(_list_of(people))).worksheets[0]
            (below,) = breaks
            assert sheet.cell(below + 1, 1).value == people
            assert sheet.cell(below + 2, 1).value == "Всего"
    assert {bool(breaks) for breaks in broken.values()} == {True, False}


def test_the_last_page_of_sums_begins_with_an_expense() -> None:
    form: Any = sample("budget_request")
    expense = form.estimate[0].expenses[0]
    group = replace(form.estimate[0], expenses=(expense,))
    broken = 0
    for groups in range(2, 16):
        data = filled(replace(form, estimate=(group,) * groups), "ru")
        sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[-1]
        for found in sheet.row_breaks.brk:
            broken += 1
            column = [sheet.cell(found.id + below, 1).value for below in (1, 2, 3)]
            assert column == [f"{groups}.1", "Итого по мероприятию", "ВСЕГО"]
    assert broken


def test_a_sheet_with_a_break_is_valid() -> None:
    data = next(data for data in map(_list_of, range(8, 40)) if _breaks(data))
    assert audit(data, "xlsx") == []


@pytest.mark.parametrize(
    ("rows", "first", "together"),
    [(10, 8, True), (24, 21, True), (26, 22, False), (40, 36, True), (48, 45, False), (50, 45, False)],
)
def test_rows_stay_together_if_no_page_ends_between_them(rows: int, first: int, together: bool) -> None:
    assert stay_together([_ROW] * rows, first, room=505, repeated=20) is together


def test_rows_of_texts_may_be_printed_lower_than_they_are_computed() -> None:
    texts = [(20.0, True)] * 28
    assert not stay_together(texts, 24, room=505, repeated=0)
    assert stay_together([(20.0, False)] * 28, 26, room=505, repeated=0)


def test_a_sheet_that_is_too_wide_has_room_for_more_rows() -> None:
    page = PageSize(width=700, height=500)
    assert capacity(page, [50]) == 500
    assert capacity(page, [100, 100]) == pytest.approx(500 / 0.65, rel=0.02)


def test_an_automatic_break_of_a_template_keeps_rows_and_a_manual_one_breaks() -> None:
    sheet = etree.fromstring(
        f'<worksheet xmlns="{MAIN}"><pageMargins left="1" right="1" top="1" bottom="1"/>'
        '<pageSetup orientation="landscape"/>'
        '<rowBreaks><brk id="4" man="1"/><brk id="9"/></rowBreaks></worksheet>'
    )
    assert page_breaks(sheet) == PageBreaks(always=(5,), keeping=10)
    page = page_size(sheet)
    assert (page.width, page.height) == pytest.approx((841.9 - 144, 595.3 - 144))


@pytest.mark.libreoffice
def test_libreoffice_prints_signatures_with_a_row_of_the_list() -> None:
    lists = {f"{people}.xlsx": _list_of(people) for people in range(4, 60, 3)}
    for name, pdf in convert(lists).items():
        page = next(page for page in pdf_pages(pdf) if "Ответственное лицо" in page)
        assert re.search(rf"^ *{name.removesuffix('.xlsx')} ", page, re.MULTILINE)
        assert "Всего" in page
