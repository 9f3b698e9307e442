"""Checks a form, prints it in the languages and formats that are asked for, and writes the files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from formgen.bilingual import LANGS, Lang
from formgen.checks import check
from formgen.errors import FormgenError
from formgen.forms import form_class
from formgen.model.base import Form
from formgen.model.blank_sizes import blank_sizes
from formgen.model.blanks import blank_form
from formgen.model.drafts import draft_of
from formgen.model.printing import printed
from formgen.problems import FormErrors, errors_of

__all__ = ["Documents", "blank", "formats_of", "render", "render_all", "several", "write", "write_blank"]

Documents = dict[str, bytes]
"""Maps file names (``application.kk.docx``) to the files' bytes."""

PDF = "pdf"


def formats_of(form_id: str) -> tuple[str, ...]:
    """Return the form's formats without PDF. They are printed when the caller names none."""
    return form_class(form_id).FORMATS


def render(
    form: Form,
    lang: Lang | str,
    format: str = "docx",  # noqa: A002 - the command line has the same name for it
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
    :raises FormgenError: for another language, or a format that the form does not have.
    """
    documents = render_all(
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
    stem: str,
    *,
    langs: Iterable[Lang | str] = LANGS,
    formats: Sequence[str] | None = None,
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


def _plain(name: str, data: bytes) -> bytes:
    from formgen.rendering.word.plain_documents import without_controls

    return without_controls(data) if name.endswith(".docx") else data


def blank(
    form_id: str,
    lang: Lang | str,
    format: str = "docx",  # noqa: A002 - the command line has the same name for it
    *,
    rows: int | None = None,
    months: str | None = None,
    templates: Path | str | None = None,
) -> bytes:
    """Return a form's blank document: every caption and hint, with lines or rows to write on.

    Each table has ``rows`` empty rows, and each breakdown the columns of ``months``, such as
    ``2026-03..2026-10``. A breakdown without ``months`` has twelve columns without heads.

    :raises DataError: if there is no form with this id.
    :raises FormgenError: for rows or months that the form has no table for, or too many of them.
    """
    documents = _blanks(_blank(form_id, rows, months), "blank", (lang,), (format,), templates)
    return next(iter(documents.values()))


def write(
    form: Form,
    out: Path | str,
    *,
    stem: str | None = None,
    langs: Iterable[Lang | str] = LANGS,
    formats: Sequence[str] | None = None,
    draft: bool = False,
    controls: bool = True,
    force: bool = False,
    templates: Path | str | None = None,
    pdf_a: bool = False,
) -> list[Path]:
    """Write a form's documents into the folder ``out`` and return their paths.

    The files' names begin with ``stem``, by default the form's id: ``application.kk.docx``. Errors are those
    of ``render``, before any file is written.

    :raises WriteError: if a file has other content and ``force`` is not set, or if it cannot be written.
    """
    documents = render_all(
        form,
        stem or form.ID,
        langs=langs,
        formats=formats,
        draft=draft,
        controls=controls,
        templates=templates,
        pdf_a=pdf_a,
    )
    return _write_all(documents, Path(out), force=force)


def write_blank(
    form_id: str,
    out: Path | str,
    *,
    langs: Iterable[Lang | str] = LANGS,
    formats: Sequence[str] | None = None,
    force: bool = False,
    rows: int | None = None,
    months: str | None = None,
    templates: Path | str | None = None,
) -> list[Path]:
    """Write a form's blank documents into the folder ``out`` and return their paths.

    The files' names begin with the form's id: ``budget_request.kk.docx``. ``rows`` and ``months`` are those
    of ``blank``.

    :raises WriteError: if a file has other content and ``force`` is not set, or if it cannot be written.
    """
    stem = form_class(form_id).KEY
    return _write_all(
        _blanks(_blank(form_id, rows, months), stem, langs, formats, templates), Path(out), force=force
    )


def _write_all(documents: Documents, out: Path, *, force: bool) -> list[Path]:
    from formgen.rendering.document_files import checked_folder, checked_stem, holds, kept, write_file

    paths = [checked_folder(out) / name for name in documents]
    for name in documents:
        checked_stem(name.split(".")[0])
    contents = dict(zip(paths, documents.values(), strict=True))
    if not force:
        contents = {path: data for path, data in contents.items() if not holds(path, data)}
        kept(contents)
    for path, data in contents.items():
        write_file(path, data, force=force)
    return paths


def _blank(form_id: str, rows: int | None, months: str | None) -> Form:
    cls = form_class(form_id)
    return printed(blank_form(cls, blank_sizes(cls, rows, months)))


def _blanks(
    form: Form,
    stem: str,
    langs: Iterable[Lang | str],
    formats: Sequence[str] | None,
    templates: Path | str | None,
) -> Documents:
    return _documents(form, stem, langs, formats, blank=True, templates=templates)


def _documents(
    form: Form,
    stem: str,
    langs: Iterable[Lang | str],
    formats: Sequence[str] | None,
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
                documents[f"{stem}.{lang}.{format_}"] = _document(
                    form, lang, format_, blank=blank, draft=draft, folder=folder
                )
        if PDF in chosen:
            documents[f"{stem}.{lang}.{PDF}"] = b""  # keeps the place of the PDF in the order of the files
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
        name = f"{stem}.{lang}.docx"
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


def several(names: Iterable[str]) -> tuple[str, ...]:
    """Return ``names`` as a tuple. A single string is one name."""
    return (names,) if isinstance(names, str) else tuple(names)


def _checked_lang(lang: Lang | str) -> str:
    if lang not in ("kk", "ru"):
        raise FormgenError(
            kk=f"Мұндай тіл жоқ: «{lang}» (kk немесе ru)",
            ru=f"Нет такого языка: «{lang}» (kk или ru)",
            en=f"There is no language “{lang}” (kk or ru)",
        )
    return str(lang)


def _checked_formats(cls: type[Form], formats: Sequence[str] | None) -> tuple[str, ...]:
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
