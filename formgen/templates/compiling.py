"""Compiles a Word template once: tagged parts into Jinja, all other parts into ready bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Template, TemplateSyntaxError, meta

from formgen.errors import TemplateError
from formgen.templates.environment import environment
from formgen.templates.folders import template_path
from formgen.templates.packages import Entry, deflated, parts_of

__all__ = ["CompiledTemplate", "TaggedPart", "compile_template", "compiled", "patched_parts"]

FLAGS = frozenset({"blank", "draft_mark"})
"""Variables that belong to no form: whether it is blank, and the word that marks a draft."""


@dataclass(frozen=True)
class TaggedPart:
    """A part with Jinja in it; one that depends on nothing but flags is rendered once for each."""

    name: bytes
    template: Template
    flags_only: bool
    rendered: dict[tuple[object, ...], Entry] = field(default_factory=dict)


@dataclass(frozen=True)
class CompiledTemplate:
    """A template ready to be filled any number of times: its parts in the package's order."""

    form_id: str
    lang: str
    parts: tuple[TaggedPart | Entry, ...]


_COMPILED: dict[tuple[str, str, Path], tuple[int, CompiledTemplate]] = {}


def compiled(form_id: str, lang: str, folder: Path | None = None) -> CompiledTemplate:
    """Return the DOCX template of a form, compiled at its first use in this process.

    A template that was changed on disk since is compiled again.
    """
    path = template_path(form_id, lang, "docx", folder)
    changed = path.stat().st_mtime_ns
    known = _COMPILED.get((form_id, lang, path))
    if known is None or known[0] != changed:
        known = changed, compile_template(path, form_id, lang)
        _COMPILED[form_id, lang, path] = known
    return known[1]


def patched_parts(path: Path) -> list[tuple[str, bytes, str | None]]:
    """Return a template's parts: name, content and, where it holds Jinja, docxtpl's patched text."""
    return [(name, content, _patched(name, content)) for name, content in parts_of(path)]


def compile_template(path: Path, form_id: str, lang: str) -> CompiledTemplate:
    """Compile the template at ``path``; ``TemplateError`` where its Jinja is wrong."""
    made = environment(lang)
    parts: list[TaggedPart | Entry] = []
    for name, content, source in patched_parts(path):
        if source is None:
            parts.append(deflated(name.encode(), content))
            continue
        try:
            variables = meta.find_undeclared_variables(made.parse(source))
            template = made.from_string(source)
        except TemplateSyntaxError as error:
            raise TemplateError(
                kk=f"Үлгідегі белгі қате: {path}, {name}: {error.message}",
                ru=f"Ошибка в метках шаблона: {path}, {name}: {error.message}",
                en=f"The template {path} has a wrong tag in {name}: {error.message}",
            ) from error
        parts.append(TaggedPart(name.encode(), template, variables <= FLAGS))
    return CompiledTemplate(form_id, lang, tuple(parts))


def _patched(name: str, content: bytes) -> str | None:
    if not name.endswith(".xml") or not (b"{{" in content or b"{%" in content or b"{#" in content):
        return None
    text = content.decode("utf-8-sig")
    if not name.startswith("word/"):
        return text
    from docxtpl import DocxTemplate

    patched: str = DocxTemplate.patch_xml(_Patcher(), text)
    return patched


class _Patcher:
    """In the place of docxtpl's template object, of which ``patch_xml`` asks nothing."""
