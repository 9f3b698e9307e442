"""Columns are as wide as their contents: no word of a head and no sum is broken across lines."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree
from openpyxl.utils import get_column_letter

import formgen
from formgen.bilingual import LangLike, Text
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.rendering.workbook.row_heights import text_width
from tests.forms.factories import FACTORIES
from tests.layouts.documents import filled, sample
from tests.support.workbooks import WORKBOOKS
from tests.support.workbooks import filled as filled_workbook

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADS = {"CellHead": 11.0, "CompactHead": 10.0, "SmallHead": 8.5}
_SIZES = {"Cell": 11.0, "CellCenter": 11.0, "CellRight": 11.0, "CompactRight": 10.0, "SmallRight": 8.5}
"""The points of the styles that sums in tables have. Bold digits are as wide as others."""

_GREY = "FFF2F2F2"
_PART = re.compile(r"[^ –-]+[–-]?")
"""A stretch of a head that is never broken: lines end after spaces, hyphens and dashes."""

_KAZAKH = re.compile("[ӘҒҚҢӨҰҮІҺ]", re.IGNORECASE)
_LONGER = 1.06
"""Bold words with Kazakh letters are up to this much longer than their computed width."""

_SPARE = 0.5
"""The points that a sum leaves free, because programs round widths differently."""

_SUM = re.compile(r"[0-9\u00a0]+,[0-9]{2}")
_LARGEST = Decimal("9999999999999.99")
"""The largest sum that forms allow: fifteen digits with tiyn."""

_LANGS: tuple[LangLike, ...] = ("kk", "ru")

_ADDRESS = "madina.bekzhanova.1989@mail.kz"
"""An e-mail address of thirty letters."""

_LONG_ADDRESS = "konstantin.bogdanovich@kaskelen-soc.gov.example"
"""An e-mail address of forty-seven letters. Programs break one wherever its line ends."""

_LONGEST = len("9 999 999 999 999,99")
"""The letters of that sum. Only drafts print longer sums: totals that are errors."""


def _columns(document: bytes) -> Iterator[tuple[float, str, str]]:
    """Yield the room of each paragraph of a table, in points, its style and its text."""
    body = etree.fromstring(zipfile.ZipFile(io.BytesIO(document)).read("word/document.xml"))
    for table in body.iter(f"{_W}tbl"):
        grid = [int(column.get(f"{_W}w", "0")) for column in table.iterfind(f"{_W}tblGrid/{_W}gridCol")]
        margins = 2.8 if table.find(f"{_W}tblPr/{_W}tblCellMar") is not None else 8.5
        for row in table.iter(f"{_W}tr"):
            at = 0
            for cell in row.iter(f"{_W}tc"):
                spanned = cell.find(f"{_W}tcPr/{_W}gridSpan")
                span = 1 if spanned is None else int(spanned.get(f"{_W}val", "1"))
                width = sum(grid[at : at + span]) / 20 - margins
                at += span
                for paragraph in cell.iter(f"{_W}p"):
                    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
                    text = "".join(part.text or "" for part in paragraph.iter(f"{_W}t"))
                    yield width, "" if style is None else style.get(f"{_W}val", ""), text


def _with_all(value: Any, kind: Kind, new: Any, info: FieldInfo | None = None) -> Any:
    """Return a form with ``new`` in all its fields of that kind."""
    if isinstance(value, tuple):
        return tuple(_with_all(each, kind, new, info and info.item) for each in value)
    if is_dataclass(value) and not isinstance(value, Text | type) and fields_of(type(value)):
        infos = fields_of(type(value)).items()
        return replace(
            value, **{name: _with_all(getattr(value, name), kind, new, inner) for name, inner in infos}
        )
    return new if info is not None and info.kind is kind else value


def _with_addresses(form_id: str, address: str) -> Any:
    """Return the sample of a form with ``address`` in place of each e-mail address."""
    form: Any = _with_all(sample(form_id), Kind.EMAIL, address)
    return replace(form, hide_contacts=False) if hasattr(form, "hide_contacts") else form


_WITH_ADDRESSES = (
    "cooperation_memorandum",
    "final_creative_report",
    "participants_list",
    "premium_questionnaire",
    "services_journal",
)
"""The forms that print e-mail addresses."""


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", sorted(FACTORIES))
def test_no_word_of_a_head_is_broken(form_id: str, lang: str) -> None:
    for width, style, text in _columns(filled(sample(form_id), lang)):
        if style in _HEADS:
            for part in _PART.findall(text):
                longer = _LONGER if _KAZAKH.search(part) else 1
                assert text_width(part, _HEADS[style], bold=True) * longer <= width


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_no_word_of_a_workbooks_head_is_broken(form_id: str, lang: str) -> None:
    for sheet in openpyxl.load_workbook(io.BytesIO(filled_workbook(sample(form_id), lang))):
        last = {(area.min_row, area.min_col): area.max_col for area in sheet.merged_cells.ranges}
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.fill.fgColor.rgb != _GREY or not isinstance(cell.value, str) or cell.value[0] == "=":
                continue
            columns = range(cell.column, last.get((cell.row, cell.column), cell.column) + 1)
            letters = sum(sheet.column_dimensions[get_column_letter(at)].width for at in columns)
            for part in _PART.findall(cell.value):
                assert text_width(part, cell.font.sz, bold=True) <= (letters * 7 - 6) * 0.75


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", sorted(FACTORIES))
def test_sums_of_fifteen_digits_stand_on_one_line(form_id: str, lang: str) -> None:
    document = filled(_with_all(sample(form_id), Kind.MONEY, _LARGEST), lang, draft=True)
    for width, style, text in _columns(document):
        for sum_ in _SUM.findall(text):
            if len(sum_) <= _LONGEST:
                assert text_width(sum_, _SIZES[style]) + _SPARE <= width


@pytest.mark.parametrize("address", [_ADDRESS, _LONG_ADDRESS])
@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", _WITH_ADDRESSES)
def test_email_addresses_stand_on_one_line(form_id: str, lang: str, address: str) -> None:
    document = filled(_with_addresses(form_id, address), lang, draft=True)
    shares: dict[str, tuple[float | None, float]] = {}
    for run in etree.fromstring(zipfile.ZipFile(io.BytesIO(document)).read("word/document.xml")).iter(
        f"{_W}r"
    ):
        if address in "".join(part.text or "" for part in run.iter(f"{_W}t")):
            size, share = (run.find(f"{_W}rPr/{_W}{name}") for name in ("sz", "w"))
            points = None if size is None else int(size.get(f"{_W}val", "")) / 2
            shares[address] = points, 1.0 if share is None else int(share.get(f"{_W}val", "")) / 100
    found = [(width, style, text) for width, style, text in _columns(document) if address in text]
    assert found
    for width, style, text in found:
        own, narrowed = shares[address]
        caption = text.removesuffix(address)
        taken = text_width(address, own or _SIZES[style]) * narrowed + text_width(caption, _SIZES[style])
        assert taken + _SPARE <= width


@pytest.mark.parametrize("controls", [True, False])
@pytest.mark.parametrize("form_id", _WITH_ADDRESSES)
def test_a_long_address_reads_back(form_id: str, *, controls: bool, tmp_path: Path) -> None:
    form = _with_addresses(form_id, _LONG_ADDRESS)
    for lang in _LANGS:
        (tmp_path / f"form.{lang}.docx").write_bytes(formgen.render(form, lang, controls=controls))
    assert formgen.read(*(tmp_path / f"form.{lang}.docx" for lang in _LANGS)) == formgen.printed(form)


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", sorted({*_WITH_ADDRESSES} & {*WORKBOOKS}))
def test_a_workbook_shrinks_an_address_and_does_not_break_it(form_id: str, lang: str) -> None:
    document = filled_workbook(_with_addresses(form_id, _LONG_ADDRESS), lang)
    found = [
        cell.alignment
        for sheet in openpyxl.load_workbook(io.BytesIO(document))
        for row in sheet.iter_rows()
        for cell in row
        if cell.value == _LONG_ADDRESS
    ]
    assert found
    assert all(each.shrink_to_fit and not each.wrap_text for each in found)
