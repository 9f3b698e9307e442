"""Pages of forms as formgen prints them, to hold a document's page against."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from formgen.errors import FormgenError
from formgen.forms import form_class
from formgen.model.base import Form
from formgen.model.blanks import blank_form
from formgen.model.drafts import draft_of
from formgen.model.fields import Kind
from formgen.model.printing import printed
from formgen.reading.document_packages import unpack
from formgen.reading.field_paths import shown_paths
from formgen.reading.page.pages import lines_of
from formgen.reading.page.word_pages import WordPage, word_page, word_parts
from formgen.reading.word.control_tags import parse_tag
from formgen.rendering.word.renderer import render_docx
from formgen.templates.word.compiling import compiled

__all__ = ["blank_page", "printed_page"]


def printed_page(form: Form, lang: str, templates: Path | None = None) -> WordPage | None:
    """Return the page of a form, with gaps where it has no values; ``None`` where it cannot be printed."""
    try:
        shown = printed(draft_of(form))
        return _page(render_docx(shown, compiled(form.ID, lang, templates)), form.ID)
    except FormgenError:
        return None


@cache
def blank_page(form_id: str, lang: str, templates: Path | None = None) -> WordPage | None:
    """Return the page of a blank form, which says more than that of a filled one: its hints."""
    try:
        form = printed(blank_form(form_class(form_id)))
        return _page(render_docx(form, compiled(form_id, lang, templates), blank=True), form_id)
    except FormgenError:
        return None


def _page(document: bytes, form_id: str) -> WordPage:
    package = unpack(document, f"{form_id}.docx")
    part = "word/document.xml"
    page = word_page(word_parts(package, part, package.xml(part)))
    known = shown_paths(form_id)
    for line in lines_of(page.items):
        for control in line.controls:
            tag = parse_tag(control.tag)
            info = known.get(tag.pattern) if tag is not None else None
            if info is not None and not (info.kind is Kind.LIST and _has_items(info.item)):
                page.taken.add(control.element)
    return page


def _has_items(item: object) -> bool:
    return item is not None and getattr(item, "kind", None) is Kind.OBJECT
