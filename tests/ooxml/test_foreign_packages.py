"""Packages that other programs write differently read like those that formgen writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import formgen
from formgen.formats import FormatLike
from formgen.intake import build_intake
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.ooxml.archives import Archive, RefusedPackage, safe_xml
from formgen.ooxml.strict import transitional
from formgen.templates.folders import own_folder
from tests.forms.builders import budget_request, premium_application
from tests.hostile.zips import packed, parts_in, with_parts

Change = Callable[[bytes], bytes]

SHARED = {
    "wordprocessingml/2006/main": "wordprocessingml/main",
    "spreadsheetml/2006/main": "spreadsheetml/main",
    "drawingml/2006/main": "drawingml/main",
    "officeDocument/2006/relationships/extended-properties": "officeDocument/relationships/extendedProperties",
    "officeDocument/2006/extended-properties": "officeDocument/extendedProperties",
    "officeDocument/2006/relationships": "officeDocument/relationships",
}


def strict(package: bytes) -> bytes:
    """Return a package as Word or Excel save it as Strict: other names of namespaces and relationships."""

    def renamed(content: bytes) -> bytes:
        for ours, theirs in SHARED.items():
            content = content.replace(
                f"http://schemas.openxmlformats.org/{ours}".encode(),
                f"http://purl.oclc.org/ooxml/{theirs}".encode(),
            )
        return content

    return packed({name: renamed(content) for name, content in parts_in(package).items()})


def with_backslashes(package: bytes) -> bytes:
    return packed({name.replace("/", "\\"): content for name, content in parts_in(package).items()})


@pytest.mark.parametrize("change", [strict, with_backslashes])
@pytest.mark.parametrize(
    ("form", "format_"),
    [(premium_application(), "docx"), (budget_request(), "docx"), (budget_request(), "xlsx")],
)
def test_a_document_reads_back(change: Change, form: Form, format_: FormatLike, tmp_path: Path) -> None:
    paths = []
    for lang in ("kk", "ru"):
        paths.append(tmp_path / f"a.{lang}.{format_}")
        document = change(formgen.render(form, lang, format_))
        paths[-1].write_bytes(document)
    assert formgen.read(*paths) == printed(form)


@pytest.mark.parametrize("change", [strict, with_backslashes])
def test_an_intake_workbook_is_loaded(change: Change, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(change(build_intake("budget_request", budget_request())))
    assert formgen.load(path) == budget_request()


@pytest.mark.parametrize("change", [strict, with_backslashes])
@pytest.mark.parametrize("format_", ["docx", "xlsx"])
def test_a_template_prints_what_ours_does(change: Change, format_: FormatLike, tmp_path: Path) -> None:
    folder = tmp_path / "templates_kk"
    folder.mkdir()
    own = (own_folder("templates_kk") / f"budget_request.{format_}").read_bytes()
    (folder / f"budget_request.{format_}").write_bytes(change(own))
    document = formgen.render(budget_request(), "kk", format_, templates=tmp_path)
    assert parts_in(document) == parts_in(formgen.render(budget_request(), "kk", format_))


def test_the_names_of_strict_in_a_text_stay() -> None:
    xml = b'<w:t xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">http://purl.oclc.org/ooxml/</w:t>'
    assert transitional(xml) == (
        b'<w:t xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">http://purl.oclc.org/ooxml/</w:t>'
    )


@pytest.mark.parametrize(
    "name",
    [
        "word/./a.xml",
        "word//a.xml",
        "word/../a.xml",
        "/word/a.xml",
        "word\\..\\a.xml",
        "word/%2e%2e/a.xml",
        "c:/a.xml",
    ],
)
def test_an_entry_whose_name_is_no_plain_path_is_refused(name: str) -> None:
    with pytest.raises(RefusedPackage, match=r"document\.outside"):
        Archive(with_parts(formgen.render(premium_application(), "kk"), {name: b"<a/>"}))


def test_an_entry_that_stands_twice_with_either_slash_is_refused() -> None:
    package = formgen.render(premium_application(), "kk")
    with pytest.raises(RefusedPackage, match=r"document\.duplicate"):
        Archive(with_parts(package, {"word\\document.xml": b"<a/>"}))


@pytest.mark.parametrize("encoding", ["UTF-7", "utf-7", "windows-1251", "IBM037"])
def test_a_part_in_another_encoding_is_refused_by_its_name(encoding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{encoding}"?>+ADwAIQ-DOCTYPE x+AD4-<x/>'.encode()
    with pytest.raises(RefusedPackage) as caught:
        safe_xml(xml, "word/document.xml")
    assert (caught.value.code, caught.value.params["encoding"]) == ("document.encoding", encoding)


@pytest.mark.parametrize("part", ["docProps/app.xml", "word/_rels/document.xml.rels", "word/OTHER.XML"])
def test_a_doctype_in_any_part_of_a_template_is_refused(part: str, tmp_path: Path) -> None:
    folder = tmp_path / "templates_kk"
    folder.mkdir()
    own = (own_folder("templates_kk") / "premium_application.docx").read_bytes()
    content = re.sub(rb"^<\?xml.*?\?>", b"", parts_in(own).get(part, b"<x/>"))
    (folder / "premium_application.docx").write_bytes(with_parts(own, {part: b"<!DOCTYPE x []>" + content}))
    with pytest.raises(formgen.TemplateError, match="DOCTYPE"):
        formgen.render(premium_application(), "kk", templates=tmp_path)
