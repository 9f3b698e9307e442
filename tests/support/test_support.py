from __future__ import annotations

import io

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from formgen.forms import FORM_IDS
from tests.support.audit import audit
from tests.support.captions import FORMS, captions
from tests.support.wordtext import docx_text, part_text


def _body(xml: str) -> str:
    return part_text(f"<w:body {nsdecls('w')}>{xml}</w:body>".encode())


def test_text_inside_controls_and_tables_is_read_in_order() -> None:
    assert (
        _body(
            "<w:p><w:r><w:t>бір</w:t></w:r></w:p>"
            "<w:sdt><w:sdtPr><w:alias w:val='жоқ'/></w:sdtPr><w:sdtContent>"
            "<w:p><w:r><w:t>екі</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            "<w:tbl><w:tr><w:tc><w:p><w:sdt><w:sdtContent><w:r><w:t>үш</w:t></w:r></w:sdtContent></w:sdt></w:p>"
            "</w:tc></w:tr></w:tbl>"
        )
        == "бір\nекі\nүш"
    )


def test_breaks_and_tabs_are_characters_but_tab_stops_are_not() -> None:
    paragraph = (
        "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr>"
        "<w:r><w:t xml:space='preserve'>а </w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t></w:r></w:p>"
    )
    assert _body(paragraph) == "а \tб\nв"


def test_deleted_text_is_not_read_and_inserted_text_is() -> None:
    assert (
        _body(
            "<w:p><w:del><w:r><w:delText>ескі</w:delText></w:r></w:del><w:ins><w:r><w:t>жаңа</w:t></w:r></w:ins></w:p>"
        )
        == "жаңа"
    )


def test_headers_come_before_the_body_and_footers_after_it() -> None:
    document = Document()
    document.add_paragraph("дене")
    document.sections[0].header.paragraphs[0].text = "жоғарғы"
    document.sections[0].footer.paragraphs[0].text = "төменгі"
    stored = io.BytesIO()
    document.save(stored)
    assert docx_text(stored.getvalue()).split() == ["жоғарғы", "дене", "төменгі"]


def test_the_referee_finds_what_is_wrong() -> None:
    document = Document()
    document.element.body.insert(0, parse_xml(f"<w:r {nsdecls('w')}><w:t>far from a paragraph</w:t></w:r>"))
    stored = io.BytesIO()
    document.save(stored)
    assert any("document.xml" in finding for finding in audit(stored.getvalue(), ".docx"))


def test_every_form_has_captions_in_both_languages() -> None:
    assert set(FORMS) == set(FORM_IDS)
    for form in FORMS:
        assert all(caption["kk"] and caption["ru"] for caption in captions(form))
