"""Compiles a Word template: parts with tags become functions, all other parts bytes to copy.

formgen's build makes the functions of its own templates ahead of time (``built_pages``), so that a process
that fills a form need not make them. They hold for one template, known by its fingerprint: a template that
somebody changed is compiled here, at its first use, and so is every template in a bare checkout.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from formgen.errors import TemplateError
from formgen.forms import class_of
from formgen.messages.reasons import both_reasons
from formgen.records import record
from formgen.templates.folders import template_path
from formgen.templates.template_packages import Entry, deflated, entries_of, parts_of
from formgen.templates.template_variables import FLAGS
from formgen.templates.word.built_pages import Printer, page_of
from formgen.templates.word.inline_markup import putter, shower, word_filters

__all__ = ["CompiledTemplate", "Fill", "TaggedPart", "bound", "compile_template", "compiled", "tools_of"]

Fill: TypeAlias = Callable[[Mapping[str, Any]], str]
"""Prints a part with the data that its tags name."""


@record
class TaggedPart:
    """A part with tags; one that depends only on flags is rendered once for each of their values.

    ``is_well_formed``: the part is proved to print well-formed XML for all values. ``printer`` is the
    function that ``fill`` calls, if the part was turned into Python.
    """

    name: bytes
    fill: Fill
    flags_only: bool
    is_well_formed: bool
    rendered: dict[tuple[object, ...], Entry] = field(default_factory=dict)
    printer: Printer | None = None


@record
class CompiledTemplate:
    """A template ready to be filled any number of times: its parts in the package's order.

    ``names`` are the form's names in its tags, or ``None`` for all of them if Jinja runs a part.
    """

    form_id: str
    lang: str
    parts: tuple[TaggedPart | Entry, ...]
    names: tuple[str, ...] | None


_COMPILED: dict[tuple[str, str, Path], tuple[int, CompiledTemplate]] = {}


def compiled(form_id: str, lang: str, folder: Path | None = None) -> CompiledTemplate:
    """Return the DOCX template of a form, compiled at its first use in this process.

    A template that was changed on disk since is compiled again.
    """
    path = template_path(form_id, lang, "docx", folder)
    changed = path.stat().st_mtime_ns
    known = _COMPILED.get((form_id, lang, path))
    if known is None or known[0] != changed:
        known = changed, _built(path, form_id, lang) or compile_template(path, form_id, lang)
        _COMPILED[form_id, lang, path] = known
    return known[1]


def _built(path: Path, form_id: str, lang: str) -> CompiledTemplate | None:
    """Return the template with its built functions, ``None`` if the build made none for it."""
    try:
        data = path.read_bytes()
    except OSError:
        return None  # compiling reports the error
    page = page_of(form_id, lang, data)
    if page is None:
        return None
    parts: list[TaggedPart | Entry] = []
    names: set[str] = set()
    for entry in entries_of(data):
        made = page.get(entry.name.decode())
        if made is None:
            parts.append(entry)
        else:
            printer, asked, proved = made
            fill = bound(printer, lang)
            parts.append(TaggedPart(entry.name, fill, FLAGS.issuperset(asked), proved, printer=printer))
            names.update(asked)
    return CompiledTemplate(form_id, lang, tuple(parts), _names(form_id, names))


def compile_template(path: Path, form_id: str, lang: str) -> CompiledTemplate:
    """Compile the template at ``path``; ``TemplateError`` where its Jinja is wrong."""
    from jinja2 import TemplateSyntaxError, meta

    from formgen.templates.active_content import refuse_active
    from formgen.templates.python_expressions import UnsupportedTemplate
    from formgen.templates.word.environment import environment, jinja_fill, parse_part
    from formgen.templates.word.generating import compile_function
    from formgen.templates.word.guarding import guarded
    from formgen.templates.word.patching import patched_parts

    refuse_active(dict(parts_of(path)))
    made = environment(lang)
    parts: list[TaggedPart | Entry] = []
    names: set[str] | None = set()
    name = path.name
    try:
        for name, content, source in patched_parts(path):
            if source is None:
                parts.append(deflated(name.encode(), content))
                continue
            parsed = parse_part(source, lang, class_of(form_id))
            variables = meta.find_undeclared_variables(parsed)
            try:
                written, asked, proved = compile_function(parsed, class_of(form_id))
            except UnsupportedTemplate:
                fill = jinja_fill(made.from_string(guarded(parsed)), form_id, name)
                names, printer, proved = None, None, False
            else:
                printer, fill = written, bound(written, lang)
                if names is not None:
                    names.update(asked)
            part = TaggedPart(name.encode(), fill, variables <= FLAGS, proved, printer=printer)
            parts.append(part)
    # Python itself also refuses too deep nesting and numbers of too many digits.
    except (TemplateSyntaxError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        reason = getattr(error, "message", None) or str(error)
        kk_reason, ru_reason = both_reasons(reason)
        raise TemplateError(
            kk=f"Үлгідегі белгі қате жазылған: {path}, {name}: {kk_reason}",
            ru=f"Метка в шаблоне записана неверно: {path}, {name}: {ru_reason}",
            en=f"The template {path} has a wrong tag in {name}: {reason}",
        ) from error
    return CompiledTemplate(form_id, lang, tuple(parts), None if names is None else _names(form_id, names))


def bound(printer: Printer, lang: str) -> Fill:
    """Return a part's function with the data as its only argument."""
    show, put, made = tools_of(lang)
    return lambda data: printer(data, show, put, made)


@cache
def tools_of(
    lang: str,
) -> tuple[Callable[[Any], str], Callable[[Any], str], Mapping[str, Callable[..., Any]]]:
    """Return what a part's function prints values with: ``show``, ``put`` and the filters."""
    return shower(lang), putter(lang), word_filters(lang)


def _names(form_id: str, asked: set[str]) -> tuple[str, ...]:
    """Return the names that the parts take from the form; any text may refer to its attachments."""
    if hasattr(class_of(form_id), "attachments"):
        asked = asked | {"attachments"}
    return tuple(sorted(asked - FLAGS))
