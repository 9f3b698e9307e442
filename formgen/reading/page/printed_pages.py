"""The pages that formgen prints for a form, to compare with a document's page."""

from __future__ import annotations

from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from formgen.errors import FormgenError
from formgen.forms import class_of
from formgen.model.base import Form
from formgen.model.blanks import blank_form
from formgen.model.drafts import draft_of
from formgen.model.fields import Kind
from formgen.model.printing import printed
from formgen.reading.document_packages import unpack
from formgen.reading.field_paths import shown_paths
from formgen.reading.page.pages import lines_of
from formgen.reading.page.word_pages import WordPage, word_page, word_parts
from formgen.reading.word.control_contents import W
from formgen.reading.word.control_tags import parse_tag
from formgen.reading.word.page_streams import page_streams
from formgen.reading.word.printed_streams import printed_streams
from formgen.rendering.word.renderer import render_docx
from formgen.templates.template_packages import entries_of
from formgen.templates.word.compiling import compiled

__all__ = ["blank_page", "is_printed", "looks_printed", "page_in", "printed_document", "printed_page"]


def printed_page(form: Form, lang: str, templates: Path | None = None) -> WordPage | None:
    """Return the page of a form, with gaps for missing values; ``None`` if it cannot be printed."""
    document = printed_document(form, lang, templates)
    return None if document is None else page_in(document, form.KEY)


def printed_document(form: Form, lang: str, templates: Path | None = None) -> bytes | None:
    """Return the document whose page ``printed_page`` returns."""
    try:
        return render_docx(printed(draft_of(form)), compiled(form.KEY, lang, templates))
    except FormgenError:
        return None


def is_printed(page: WordPage, document: bytes) -> bool:
    """Tell whether a page comes from a document that formgen printed, part by part."""
    printed_parts = {entry.name.decode(): entry.crc for entry in entries_of(document)}
    checksums = {} if page.package is None else page.package.archive.checksums
    return (
        all(checksums.get(name) == crc for name, crc in printed_parts.items() if name.startswith("word/"))
        and {name for name in checksums if name.startswith("word/")} <= printed_parts.keys()
    )


def looks_printed(page: WordPage, form: Form, lang: str, templates: Path | None = None) -> bool:
    """Tell whether a page is surely that of ``printed_page``, apart from the marks of values."""
    try:
        found = None if page.package is None else page_streams(page.package)
        if found is None:
            return False
        template = compiled(form.KEY, lang, templates)
        own = printed_streams(printed(draft_of(form)), template, controls=True)
    except (FormgenError, LookupError):
        return False
    return found.without_marks() == own.without_marks()


@cache
def blank_page(form_id: str, lang: str, templates: Path | None = None) -> WordPage | None:
    """Return the page of a blank form, which also has hints."""
    try:
        form = printed(blank_form(class_of(form_id)))
        return page_in(render_docx(form, compiled(form_id, lang, templates), blank=True), form_id)
    except FormgenError:
        return None


def page_in(document: bytes, form_id: str) -> WordPage:
    """Return the page of a document that formgen printed."""
    package = unpack(document, f"{form_id}.docx")
    part = "word/document.xml"
    page = word_page(word_parts(package, part, package.xml(part)))
    known = shown_paths(form_id)
    for line in lines_of(page.items):
        for control in line.controls:
            tag = parse_tag(control.tag)
            info = known.get(tag.pattern) if tag is not None else None
            if info is not None and not (info.kind is Kind.LIST and _holds_controls(control.element)):
                page.taken.add(control.element)
    return page


def _holds_controls(control: Any) -> bool:
    """Tell whether the items of a list have controls of their own inside the list's control."""
    return any(each is not control for each in islice(control.iter(f"{W}sdt"), 2))
