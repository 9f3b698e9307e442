"""Prints a form in several languages and formats, each document under the name of its file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final, TypeVar

from formgen.bilingual import LANGS, LangLike
from formgen.checks import check
from formgen.errors import FormgenError, unknown_form_language
from formgen.formats import FormatLike
from formgen.forms import form_class
from formgen.model.base import Form
from formgen.model.blank_sizes import blank_sizes
from formgen.model.blanks import blank_form
from formgen.model.drafts import draft_of
from formgen.model.printing import printed
from formgen.problems import FormErrors, errors_of

__all__ = [
    "PDF",
    "Documents",
    "blank_documents",
    "count_of",
    "documents_of",
    "file_name",
    "formats_of",
    "several",
]

Documents = dict[str, bytes]
"""Maps file names (``application.kk.docx``) to the files' bytes."""

PDF: Final = "pdf"

Name = TypeVar("Name", bound=str)


def formats_of(form_id: str) -> tuple[str, ...]:
    """Return the form's formats without PDF. They are printed when the caller names none."""
    return form_class(form_id).FORMATS


def documents_of(
    form: Form,
    stem: str,
    *,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    draft: bool = False,
    controls: bool = True,
    templates: Path | str | None = None,
    pdf_a: bool = False,
    checked: bool = False,
) -> Documents:
    """Return all documents of a form under their file names, ``<stem>.<lang>.<format>``.

    ``checked`` states that the caller has checked the form and found no errors. Errors are those of
    ``render``.
    """
    if not draft and not checked:
        problems = check(form)
        if errors_of(problems):
            raise FormErrors(problems)
    documents = _documents(
        printed(draft_of(form) if draft else form),
        stem,
        langs,
        formats,
        draft=draft,
        templates=templates,
        pdf_a=pdf_a,
    )
    return documents if controls else {name: _plain(name, data) for name, data in documents.items()}


def blank_documents(
    form_id: str,
    stem: str,
    *,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    rows: int | None = None,
    months: str | None = None,
    templates: Path | str | None = None,
) -> Documents:
    """Return all documents of a blank form under their file names. Errors are those of ``blank``."""
    cls = form_class(form_id)
    form = printed(blank_form(cls, blank_sizes(cls, rows, months)))
    return _documents(form, stem, langs, formats, blank=True, templates=templates)


def file_name(stem: str, lang: str, format_: str) -> str:
    """Return the name of a document's file."""
    return f"{stem}.{lang}.{format_}"


def stem_of(name: str) -> str:
    """Return the stem in the name of a document's file. It may have dots of its own."""
    return name.rsplit(".", 2)[0]


def count_of(
    cls: type[Form], langs: LangLike | Iterable[LangLike], formats: FormatLike | Iterable[FormatLike] | None
) -> int:
    """Return the number of documents that a form of class ``cls`` has in these languages and formats."""
    return len(set(several(langs))) * len(_checked_formats(cls, formats))


def _plain(name: str, data: bytes) -> bytes:
    from formgen.rendering.word.plain_documents import without_controls

    return without_controls(data) if name.endswith(".docx") else data


def _documents(
    form: Form,
    stem: str,
    langs: LangLike | Iterable[LangLike],
    formats: FormatLike | Iterable[FormatLike] | None,
    *,
    blank: bool = False,
    draft: bool = False,
    templates: Path | str | None,
    pdf_a: bool = False,
) -> Documents:
    folder = None if templates is None else Path(templates)
    chosen = _checked_formats(type(form), formats)
    documents: Documents = {}
    for lang in dict.fromkeys(_checked_lang(lang) for lang in several(langs)):
        for format_ in chosen:
            if format_ != PDF:
                documents[file_name(stem, lang, format_)] = _document(
                    form, lang, format_, blank=blank, draft=draft, folder=folder
                )
        if PDF in chosen:
            documents[file_name(stem, lang, PDF)] = b""  # keeps the PDF's place in the order
    if PDF in chosen:
        _print_pdf(documents, form, stem, blank=blank, draft=draft, folder=folder, pdf_a=pdf_a)
    return documents


def _print_pdf(
    documents: Documents,
    form: Form,
    stem: str,
    *,
    blank: bool,
    draft: bool,
    folder: Path | None,
    pdf_a: bool,
) -> None:
    """Print the PDFs of all languages from their DOCX, in one run of LibreOffice."""
    from formgen.rendering.pdf import convert

    langs = {name.rsplit(".", 2)[1] for name in documents if name.endswith(f".{PDF}")}
    sources = {}
    for lang in langs:
        name = file_name(stem, lang, "docx")
        sources[name] = documents.get(name) or _document(
            form, lang, "docx", blank=blank, draft=draft, folder=folder
        )
    for name, data in convert(sources, pdf_a=pdf_a).items():
        documents[f"{name.removesuffix('.docx')}.{PDF}"] = data


def _document(form: Form, lang: str, format_: str, *, blank: bool, draft: bool, folder: Path | None) -> bytes:
    if format_ == "xlsx":
        from formgen.rendering.workbook.renderer import render_xlsx
        from formgen.templates.workbook.workbook_compiling import compiled_workbook

        workbook = compiled_workbook(form.KEY, lang, folder)
        return render_xlsx(form, workbook, blank=blank, draft=draft)
    from formgen.rendering.word.renderer import render_docx
    from formgen.templates.word.compiling import compiled

    return render_docx(form, compiled(form.KEY, lang, folder), blank=blank, draft=draft)


def several(names: Name | Iterable[Name]) -> tuple[Name, ...]:
    """Return ``names`` as a tuple. A single string is one name."""
    return (names,) if isinstance(names, str) else tuple(names)


def _checked_lang(lang: str) -> str:
    if lang not in ("kk", "ru"):
        raise unknown_form_language(lang)
    return str(lang)


def _checked_formats(cls: type[Form], formats: FormatLike | Iterable[FormatLike] | None) -> tuple[str, ...]:
    known = (*cls.FORMATS, PDF)
    chosen = tuple(dict.fromkeys(cls.FORMATS if formats is None else several(formats)))
    for format_ in chosen:
        if format_ not in known:
            raise FormgenError(
                kk=f"{cls.ID} нысанының {format_} пішімі жоқ; бар пішімдері: {', '.join(known)}",
                ru=f"У формы {cls.ID} нет формата {format_}; допустимые форматы: {', '.join(known)}",
                en=f"The form {cls.ID} has no format {format_}; it has {', '.join(known)}",
            )
    return chosen
