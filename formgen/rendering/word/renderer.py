"""Fills a compiled Word template: renders, checks and deflates the parts with tags, and copies the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from formgen.errors import RenderError, TemplateError
from formgen.messages.reasons import both_reasons
from formgen.model.base import Form
from formgen.model.fields import fields_of
from formgen.rendering.conservation import prove_printed
from formgen.templates.bounds import OUTPUT_LIMIT
from formgen.templates.filters import GAP
from formgen.templates.printed_values import PRINTED
from formgen.templates.template_packages import Entry, deflated, pack
from formgen.templates.template_variables import FLAGS
from formgen.templates.word.compiling import CompiledTemplate, TaggedPart

__all__ = ["content_of", "context_of", "entry_of", "render_docx"]

DRAFT_MARKS = {"kk": "ЖОБА", "ru": "ПРОЕКТ"}


def context_of(
    form: Form,
    lang: str,
    names: Iterable[str] | None = None,
    *,
    blank: bool = False,
    draft: bool = False,
) -> dict[str, object]:
    """Return a template's variables: the form's values of these ``names``, by default all, and the flags."""
    if names is None:
        names = (*fields_of(type(form)), *_computed(type(form)))
    data: dict[str, object] = {name: getattr(form, name) for name in names}
    data["blank"] = blank
    data["draft_mark"] = DRAFT_MARKS[lang] if draft else ""
    return data


def render_docx(form: Form, template: CompiledTemplate, *, blank: bool = False, draft: bool = False) -> bytes:
    """Return the document; ``form`` comes from ``printed``, or has ``BLANK`` in place of values.

    ``TemplateError`` names the values that were not printed, ``RenderError`` a part that is no XML.
    """
    data = context_of(form.laid_out(), template.lang, template.names, blank=blank, draft=draft)
    PRINTED.begin()
    entries = list(_entries(template, data))
    prove_printed(form, PRINTED.all(), f"{template.form_id}.docx")
    return pack(entries)


def _entries(template: CompiledTemplate, data: Mapping[str, object]) -> Iterator[Entry]:
    for part in template.parts:
        yield entry_of(part, template, data)


def entry_of(part: TaggedPart | Entry, template: CompiledTemplate, data: Mapping[str, object]) -> Entry:
    """Return a part ready to be put into a package; ``data`` comes from ``context_of``."""
    if isinstance(part, Entry):
        return part
    if not part.flags_only:
        return deflated(part.name, content_of(part, template, data))
    flags = tuple(data[flag] for flag in sorted(FLAGS))
    known = part.rendered.get(flags)
    if known is None:
        content = content_of(part, template, data)
        known = part.rendered[flags] = deflated(part.name, content)
    return known


def content_of(part: TaggedPart, template: CompiledTemplate, data: Mapping[str, object]) -> bytes:
    """Return the XML of a part; ``data`` comes from ``context_of``."""
    name = part.name.decode()
    try:
        text = part.fill(data)
    except OverflowError as error:
        raise _too_large(template.form_id, name) from error
    except (ArithmeticError, TypeError, ValueError, AttributeError, LookupError, RecursionError) as error:
        kk_reason, ru_reason = both_reasons(error)
        raise TemplateError(
            kk=f"{template.form_id} үлгісін толтыру мүмкін емес ({name}): {kk_reason}",
            ru=f"Шаблон {template.form_id} нельзя заполнить ({name}): {ru_reason}",
            en=f"The template of {template.form_id} cannot be filled ({name}): {error}",
        ) from error
    if len(text) > OUTPUT_LIMIT:
        raise _too_large(template.form_id, name)
    try:
        content = text.encode()
    except UnicodeEncodeError as error:
        raise _broken(template.form_id, name, error) from error
    if not (part.is_well_formed and _has_only_characters_of_xml(text, content)):
        _parse(content, template.form_id, name)
    if GAP in text:
        from formgen.rendering.word.writing_lines import with_lines

        content = with_lines(content)
    return content


def _parse(content: bytes, form_id: str, name: str) -> None:
    from xml.parsers import (
        expat,
    )  # formgen's own templates are proved, and need the check only for rare characters

    try:
        expat.ParserCreate("utf-8").Parse(content, True)  # noqa: FBT003 - the last and only chunk
    except expat.ExpatError as error:
        raise _broken(form_id, name, error) from error


def _broken(form_id: str, name: str, error: Exception) -> RenderError:
    kk_reason, ru_reason = both_reasons(error)
    return RenderError(
        kk=f"{form_id}: {name} бөлігінің XML коды қате шықты: {kk_reason}",
        ru=f"{form_id}: в части {name} получился неправильный XML: {ru_reason}",
        en=f"{form_id}: the part {name} came out as broken XML: {error}",
    )


_CONTROLS = bytes({*range(32)} - {*b"\t\n\r"})


def _has_only_characters_of_xml(text: str, content: bytes) -> bool:
    """Tell whether XML may contain each character of a text; ``content`` is the text in UTF-8."""
    return (
        "\ufffe" not in text
        and "\uffff" not in text
        and len(content.translate(None, _CONTROLS)) == len(content)
    )


def _too_large(form_id: str, name: str) -> RenderError:
    return RenderError(
        kk=f"{form_id}: құжат тым үлкен болар еді ({name})",
        ru=f"{form_id}: документ получился бы слишком большим ({name})",
        en=f"{form_id}: the document would be too large ({name})",
    )


_COMPUTED: dict[type[Form], tuple[str, ...]] = {}


def _computed(cls: type[Form]) -> tuple[str, ...]:
    """Return the names of a form's computed properties, such as its totals."""
    known = _COMPUTED.get(cls)
    if known is None:
        known = tuple(name for name in dir(cls) if isinstance(getattr(cls, name), property))
        _COMPUTED[cls] = known
    return known
