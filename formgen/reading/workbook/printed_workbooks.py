"""The workbooks that formgen prints for forms, to compare with a document's workbook."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from formgen.errors import FormgenError
from formgen.forms import class_of
from formgen.model.base import Form
from formgen.model.blanks import blank_form
from formgen.model.drafts import draft_of
from formgen.model.printing import printed
from formgen.reading.document_packages import unpack
from formgen.reading.workbook.accounts import WorkbookPage
from formgen.reading.workbook.reader import read_xlsx
from formgen.rendering.workbook.renderer import render_xlsx
from formgen.templates.workbook.workbook_compiling import compiled_workbook

__all__ = ["blank_workbook", "printed_workbook"]


def printed_workbook(form: Form, lang: str, templates: Path | None = None) -> WorkbookPage | None:
    """Return the workbook of a form, with gaps for missing values; ``None`` if it cannot be printed."""
    try:
        form_as_printed = printed(draft_of(form))
        return _page(render_xlsx(form_as_printed, compiled_workbook(form.KEY, lang, templates)), form.KEY)
    except FormgenError:
        return None


@cache
def blank_workbook(form_id: str, lang: str, templates: Path | None = None) -> WorkbookPage | None:
    """Return the workbook of a blank form, which also has hints."""
    try:
        form = printed(blank_form(class_of(form_id)))
        return _page(render_xlsx(form, compiled_workbook(form_id, lang, templates), blank=True), form_id)
    except FormgenError:
        return None


def _page(data: bytes, form_id: str) -> WorkbookPage:
    page = read_xlsx(unpack(data, f"{form_id}.xlsx")).page
    assert isinstance(page, WorkbookPage)
    return page
