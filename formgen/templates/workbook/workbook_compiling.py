"""Compiles an Excel template: its sheets into plans, all other parts into bytes to copy.

formgen's build writes the plans of its own templates down ahead of time (``workbook_sources``), so that a
process that fills a form need not read them with Jinja. They hold for one template, known by its fingerprint:
a template that somebody changed is compiled here, at its first use, and so is every template in a bare
checkout.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from formgen.errors import TemplateError
from formgen.messages.reasons import both_reasons
from formgen.templates.folders import template_path
from formgen.templates.template_packages import fingerprint, parts_of
from formgen.templates.workbook.cell_getters import cell_filters
from formgen.templates.workbook.workbook_plans import CompiledWorkbook

if TYPE_CHECKING:
    from formgen.templates.workbook.cell_expressions import CellNames

__all__ = ["compile_workbook", "compiled_workbook"]

_COMPILED: dict[tuple[str, str, Path], tuple[int, CompiledWorkbook]] = {}


def compiled_workbook(form_id: str, lang: str, folder: Path | None = None) -> CompiledWorkbook:
    """Return the XLSX template of a form, compiled at its first use in this process.

    A template that was changed on disk since is compiled again.
    """
    path = template_path(form_id, lang, "xlsx", folder)
    changed = path.stat().st_mtime_ns
    known = _COMPILED.get((form_id, lang, path))
    if known is None or known[0] != changed:
        known = changed, _built(path, form_id, lang) or compile_workbook(path, form_id, lang)
        _COMPILED[form_id, lang, path] = known
    return known[1]


def _built(path: Path, form_id: str, lang: str) -> CompiledWorkbook | None:
    """Return the plan that the build made of a template, ``None`` if it made none of these bytes."""
    try:
        module = import_module(f"formgen.built.{lang}.{form_id}_workbook")
        if fingerprint(path.read_bytes()) != module.TEMPLATE:
            return None
    except (ImportError, OSError):
        return None
    workbook: CompiledWorkbook = module.workbook(cell_filters(lang))
    return workbook


def compile_workbook(path: Path, form_id: str, lang: str, names: CellNames | None = None) -> CompiledWorkbook:
    """Compile the template at ``path``; ``TemplateError`` where it is damaged or its tags are wrong.

    ``names`` are the names for its tags, by default the form's.
    """
    from lxml import etree

    from formgen.templates.active_content import refuse_active
    from formgen.templates.workbook.workbook_reading import WorkbookReader

    parts = dict(parts_of(path))
    refuse_active(parts)
    try:
        return WorkbookReader(parts, form_id, lang, names).compiled()
    except (
        LookupError,
        ValueError,
        TypeError,
        ArithmeticError,
        AttributeError,
        AssertionError,
        RecursionError,
        etree.LxmlError,
    ) as error:
        kk_reason, ru_reason = both_reasons(error)
        raise TemplateError(
            kk=f"Үлгіде қате бар: {path}: {kk_reason}",
            ru=f"В шаблоне ошибка: {path}: {ru_reason}",
            en=f"The template {path} has a mistake: {error}",
        ) from error
