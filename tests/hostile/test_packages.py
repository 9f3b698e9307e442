"""Packages that mean ill: as documents to read, as workbooks of data, as templates."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

import formgen
from formgen.intake import build_intake
from formgen.templates.folders import own_folder
from tests.forms.factories import FACTORIES
from tests.hostile.zips import KINDS, duplicated, parts_in, with_parts, without
from tests.support.audit import audit
from tests.support.bounded import needs_bounds, outcome

pytestmark = needs_bounds

DOCUMENT = "word/document.xml"
SHEET, STRINGS, WORKBOOK = "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml"


@functools.cache
def _document() -> bytes:
    return formgen.render(FACTORIES["premium_application"](), "kk")


@functools.cache
def _intake() -> bytes:
    return build_intake("premium_application", FACTORIES["premium_application"]())


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_document_is_not_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(KINDS[kind](_document(), DOCUMENT))
    assert outcome(lambda: formgen.read(path)) == "ReadError"


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        *((kind, SHEET) for kind in KINDS),
        *((kind, STRINGS) for kind in ("entities that multiply", "millions of elements", "a zip bomb")),
        *((kind, WORKBOOK) for kind in ("a DOCTYPE", "millions of attributes")),
    ],
)
def test_a_hostile_workbook_holds_no_data(kind: str, part: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(KINDS[kind](_intake(), part))
    assert outcome(lambda: formgen.load(path)) == "DataError"


COMMENTS = "xl/comments1.xml"


def _marked(folder: Path) -> bytes:
    path = folder / "blank.xlsx"
    path.write_bytes(build_intake("premium_application"))
    return formgen.mark_intake(path, "ru")


@pytest.mark.parametrize("part", [SHEET, COMMENTS, "xl/styles.xml", "xl/_rels/workbook.xml.rels"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_workbook_is_not_marked(kind: str, part: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(KINDS[kind](_marked(tmp_path), part))
    lacks_comments = (kind, part) == ("no main part", COMMENTS)
    assert outcome(lambda: formgen.mark_intake(path, "ru")) == ("done" if lacks_comments else "DataError")


@pytest.mark.parametrize("part", [COMMENTS, "xl/drawings/vmlDrawing1.vml"])
def test_comments_that_are_gone_are_written_anew(part: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(without(_marked(tmp_path), part))
    assert audit(formgen.mark_intake(path, "ru"), "xlsx") == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_template_is_not_filled(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "templates_kk"
    folder.mkdir()
    own = (own_folder("templates_kk") / "premium_application.docx").read_bytes()
    (folder / "premium_application.docx").write_bytes(KINDS[kind](own, DOCUMENT))
    form = FACTORIES["premium_application"]()
    assert outcome(lambda: formgen.render(form, "kk", templates=tmp_path)) == "TemplateError"


def test_a_part_that_comes_twice_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(duplicated(_document(), DOCUMENT))
    with pytest.raises(formgen.ReadError, match=DOCUMENT):
        formgen.read(path)


def test_a_workbook_of_a_hundred_thousand_sheets_is_refused(tmp_path: Path) -> None:
    book = parts_in(_intake())[WORKBOOK]
    start, end = book.index(b"<sheet "), book.index(b"</sheets>")
    sheet = book[start:end].split(b"/>")[0] + b"/>"
    path = tmp_path / "a.xlsx"
    path.write_bytes(with_parts(_intake(), {WORKBOOK: book[:end] + sheet * 100_000 + book[end:]}))
    assert outcome(lambda: formgen.load(path)) == "DataError"
