"""Writes the templates of all forms from their pages and workbooks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from formgen.bilingual import LANGS
from formgen.errors import TemplateError
from formgen.forms import FORM_KEYS, class_of, form_module
from formgen.layouts.word.elements import Layout
from formgen.layouts.word.template_package import build_docx
from formgen.layouts.workbook.book import Book
from formgen.layouts.workbook.workbook_package import packed

__all__ = ["build_templates", "build_xlsx", "layout_of", "template_files"]


def layout_of(form_id: str) -> Layout:
    """Return the layout of a form's DOCX."""
    layout: Layout = import_module(form_module(form_id, "page")).LAYOUT
    return layout


def build_xlsx(form_id: str, lang: str) -> bytes:
    """Return the XLSX template of a form in one language; the same bytes at every build."""
    book = Book(lang)
    organization: str = import_module(form_module(form_id, "workbook")).build(book)
    return packed(book, class_of(form_id), organization)


def template_files() -> Iterator[tuple[str, bytes]]:
    """Yield every template's path (``templates_kk/premium_application.docx``) and its bytes.

    :raises TemplateError: if a form has no page or workbook, or if that names a field which the form lacks.
    """
    for lang in LANGS:
        for form_id in FORM_KEYS:
            if "docx" in class_of(form_id).FORMATS:
                with _naming(form_id, "page"):
                    data = build_docx(layout_of(form_id), lang)
                yield f"templates_{lang}/{form_id}.docx", data
            if "xlsx" in class_of(form_id).FORMATS:
                with _naming(form_id, "workbook"):
                    data = build_xlsx(form_id, lang)
                yield f"templates_{lang}/{form_id}.xlsx", data


@contextmanager
def _naming(form_id: str, name: str) -> Iterator[None]:
    """Name the form's module in the mistake that its page or workbook ends with."""
    try:
        yield
    except (LookupError, ModuleNotFoundError) as error:
        file = form_module(form_id, name).removeprefix("formgen.").replace(".", "/") + ".py"
        words = error.args[0] if error.args else type(error).__name__
        raise TemplateError(
            kk=f"Үлгіні құру мүмкін болмады: {file}: {words}",
            ru=f"Не удалось построить шаблон: {file}: {words}",
            en=f"The template could not be built: {file}: {words}",
        ) from error


def build_templates(folder: Path) -> list[Path]:
    """Write every template below ``folder`` and return their paths; write none if one cannot be built."""
    written = []
    for name, data in list(template_files()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written.append(path)
    return written
