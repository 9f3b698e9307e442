"""Checks a form, prints it in the languages and formats that are asked for, and writes the files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, overload

from formgen.bilingual import LANGS, Lang, LangLike
from formgen.documents.printing import blank_documents, count_of, documents_of
from formgen.formats import Format, FormatLike
from formgen.forms import form_class
from formgen.model.base import Form

if TYPE_CHECKING:
    from zipfile import ZipFile

    from formgen.documents.targets import BinaryFile

__all__ = ["blank", "render", "render_all", "write", "write_blank"]


def render(
    form: Form,
    lang: LangLike,
    format: FormatLike = "docx",  # noqa: A002 - the command line has the same name for it
    *,
    draft: bool = False,
    controls: bool = True,
    templates: Path | str | None = None,
    pdf_a: bool = False,
) -> bytes:
    """Return the form's document in ``kk`` or ``ru``, as ``docx``, ``xlsx`` or ``pdf``.

    With ``draft`` a form with errors is printed as well, with blanks in place of missing values and the word
    ЖОБА or ПРОЕКТ in its header. Without ``controls`` the values of a DOCX stand in no content controls, into
    which python-docx and other programs do not look. ``templates`` is a folder with the caller's own
    ``templates_kk`` and ``templates_ru``. With ``pdf_a`` a PDF is a PDF/A-2b, for archives.

    :raises FormErrors: if the form has errors and is no draft.
    :raises TemplateError: if a template is missing or does not fit the form.
    :raises PdfError: if LibreOffice makes no PDF.
    :raises RenderError: if a document cannot be made completely.
    :raises FormgenError: for another language, or a format that the form does not have.
    """
    documents = documents_of(
        form,
        "form",
        langs=(lang,),
        formats=(format,),
        draft=draft,
        controls=controls,
        templates=templates,
        pdf_a=pdf_a,
    )
    return next(iter(documents.values()))


def render_all(
    form: Form,
    *,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    draft: bool = False,
    controls: bool = True,
    templates: Path | str | None = None,
    pdf_a: bool = False,
) -> dict[tuple[LangLike, FormatLike], bytes]:
    """Return several documents of a form by language and format. The form is checked once.

    Without ``formats`` there is each format that the form has, but PDF. All PDFs come from one run of
    LibreOffice. The options are those of ``render``.

    >>> documents = render_all(form, formats=["docx", "xlsx"])
    >>> documents["kk", "xlsx"]
    b'PK…'

    :raises FormErrors: if the form has errors and is no draft.
    :raises TemplateError: if a template is missing or does not fit the form.
    :raises PdfError: if LibreOffice makes no PDF.
    :raises RenderError: if a document cannot be made completely.
    :raises FormgenError: for another language, or a format that the form does not have.
    """
    documents = documents_of(
        form,
        "form",
        langs=langs,
        formats=formats,
        draft=draft,
        controls=controls,
        templates=templates,
        pdf_a=pdf_a,
    )
    found: dict[tuple[LangLike, FormatLike], bytes] = {}
    for name, data in documents.items():
        _, lang, format_ = name.split(".")
        found[Lang(lang), Format(format_)] = data
    return found


def blank(
    form_id: str,
    lang: LangLike,
    format: FormatLike = "docx",  # noqa: A002 - the command line has the same name for it
    *,
    rows: int | None = None,
    months: str | None = None,
    templates: Path | str | None = None,
) -> bytes:
    """Return a form's blank document: every caption and hint, with lines or rows to write on.

    Each table has ``rows`` empty rows, and each breakdown the columns of ``months``, such as
    ``2026-03..2026-10``. A breakdown without ``months`` has twelve columns without heads.

    :raises DataError: if there is no form with this id.
    :raises TemplateError: if a template is missing or does not fit the form.
    :raises PdfError: if LibreOffice makes no PDF.
    :raises FormgenError: for rows or months that the form has no table for, or too many of them; for another
        language, or a format that the form does not have.
    """
    documents = blank_documents(
        form_id, "blank", langs=(lang,), formats=(format,), rows=rows, months=months, templates=templates
    )
    return next(iter(documents.values()))


@overload
def write(
    form: Form,
    out: Path | str,
    *,
    stem: str | None = None,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    draft: bool = False,
    controls: bool = True,
    force: bool = False,
    templates: Path | str | None = None,
    pdf_a: bool = False,
) -> list[Path]: ...
@overload
def write(
    form: Form,
    out: ZipFile | BinaryFile,
    *,
    stem: str | None = None,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    draft: bool = False,
    controls: bool = True,
    templates: Path | str | None = None,
    pdf_a: bool = False,
) -> list[str]: ...
def write(
    form: Form,
    out: Path | str | ZipFile | BinaryFile,
    *,
    stem: str | None = None,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    draft: bool = False,
    controls: bool = True,
    force: bool = False,
    templates: Path | str | None = None,
    pdf_a: bool = False,
) -> list[Path] | list[str]:
    """Write a form's documents into a folder, an archive or a file, and return the paths or names.

    - ``out`` is a folder: each document is a file whose name begins with ``stem``, by default the form's id
      (``application.kk.docx``). An existing file is kept unless ``force`` is set.
    - ``out`` is a ``zipfile.ZipFile``: each document is an entry with such a name.
    - ``out`` has a method ``write`` for bytes: it takes one document, so that ``langs`` and ``formats`` name
      one each. The returned name suits a download.

    >>> write(form, "out", stem="application")
    [PosixPath('out/application.kk.docx'), PosixPath('out/application.ru.docx')]
    >>> write(form, response, langs="kk", formats="docx")
    ['premium_application.kk.docx']

    The form is checked once, and nothing is written if it has errors. The options are those of ``render``.

    :raises FormErrors: if the form has errors and is no draft.
    :raises TemplateError: if a template is missing or does not fit the form.
    :raises PdfError: if LibreOffice makes no PDF.
    :raises RenderError: if a document cannot be made completely.
    :raises FormgenError: for another language, a format that the form does not have, or several
        documents for one file.
    :raises WriteError: if a file has other content and ``force`` is not set, if it cannot be written, or if
        the archive has an entry of this name. An ``OSError`` of the caller's own file or archive passes on.
    """
    named = stem or form.ID
    if not isinstance(out, str | os.PathLike):
        _check_target(out, count_of(type(form), langs, formats))
    documents = documents_of(
        form,
        named,
        langs=langs,
        formats=formats,
        draft=draft,
        controls=controls,
        templates=templates,
        pdf_a=pdf_a,
    )
    from formgen.documents.targets import into_folder, into_target

    if not isinstance(out, str | os.PathLike):
        return into_target(documents, out)
    return into_folder(documents, Path(out), force=force)


@overload
def write_blank(
    form_id: str,
    out: Path | str,
    *,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    force: bool = False,
    rows: int | None = None,
    months: str | None = None,
    templates: Path | str | None = None,
) -> list[Path]: ...
@overload
def write_blank(
    form_id: str,
    out: ZipFile | BinaryFile,
    *,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    rows: int | None = None,
    months: str | None = None,
    templates: Path | str | None = None,
) -> list[str]: ...
def write_blank(
    form_id: str,
    out: Path | str | ZipFile | BinaryFile,
    *,
    langs: LangLike | Iterable[LangLike] = LANGS,
    formats: FormatLike | Iterable[FormatLike] | None = None,
    force: bool = False,
    rows: int | None = None,
    months: str | None = None,
    templates: Path | str | None = None,
) -> list[Path] | list[str]:
    """Write a form's blank documents and return their paths or names.

    The files' names begin with the form's id: ``budget_request.kk.docx``. ``out`` is a folder, an archive or
    a file, as for ``write``; ``rows`` and ``months`` are those of ``blank``.

    :raises DataError: if there is no form with this id.
    :raises TemplateError: if a template is missing or does not fit the form.
    :raises PdfError: if LibreOffice makes no PDF.
    :raises FormgenError: for rows or months that the form has no table for, or too many of them; for another
        language, another format, or several documents for one file.
    :raises WriteError: as ``write`` does.
    """
    cls = form_class(form_id)
    if not isinstance(out, str | os.PathLike):
        _check_target(out, count_of(cls, langs, formats))
    documents = blank_documents(
        form_id, cls.KEY, langs=langs, formats=formats, rows=rows, months=months, templates=templates
    )
    from formgen.documents.targets import into_folder, into_target

    if not isinstance(out, str | os.PathLike):
        return into_target(documents, out)
    return into_folder(documents, Path(out), force=force)


def _check_target(target: ZipFile | BinaryFile, count: int) -> None:
    from formgen.documents.targets import check_target

    check_target(target, count)
