"""What each form's page says and in what order; writes the templates."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS, form_class
from formgen.layouts.elements import Layout
from formgen.layouts.package import build_docx
from formgen.layouts.workbooks import build_xlsx

__all__ = ["build_templates", "layout_of", "template_files"]

_LAYOUTS = {
    "premium_application": "premium:APPLICATION",
    "premium_questionnaire": "premium:QUESTIONNAIRE",
    "premium_activity": "premium:ACTIVITY",
    "technical_specification": "technical_specification:LAYOUT",
    "service_requirements": "service_requirements:LAYOUT",
    "budget_request": "budget_request:LAYOUT",
    "interim_creative_report": "interim_creative_report:LAYOUT",
    "final_creative_report": "final_creative_report:LAYOUT",
    "interim_financial_report": "interim_financial_report:LAYOUT",
    "final_financial_report": "final_financial_report:LAYOUT",
}


def layout_of(form_id: str) -> Layout:
    """Return the layout of a form's DOCX."""
    module, _, name = _LAYOUTS[form_id].partition(":")
    layout: Layout = getattr(import_module(f"formgen.layouts.{module}"), name)
    return layout


def template_files() -> Iterator[tuple[str, bytes]]:
    """Yield every template's path (``templates_kk/premium_application.docx``) and its bytes."""
    for lang in LANGS:
        for form_id in FORM_IDS:
            if "docx" in form_class(form_id).FORMATS:
                yield f"templates_{lang}/{form_id}.docx", build_docx(layout_of(form_id), lang)
            if "xlsx" in form_class(form_id).FORMATS:
                yield f"templates_{lang}/{form_id}.xlsx", build_xlsx(form_id, lang)


def build_templates(folder: Path) -> list[Path]:
    """Write every template below ``folder`` and return their paths."""
    written = []
    for name, data in template_files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written.append(path)
    return written
