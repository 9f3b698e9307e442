"""What is fuzzed: every door through which files come in. Each outcome is a form or a ``FormgenError``."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import formgen
from formgen.checks import check
from formgen.errors import FormgenError
from formgen.intake import build_intake
from formgen.loading import read_documents
from formgen.model.printing import printed
from formgen.templates.folders import own_folder
from formgen.templates.word.compiling import compile_template
from tests.forms.factories import FACTORIES

__all__ = ["TARGETS", "Target", "seeds", "take"]

Target = Callable[[Path], object]
"""Takes a file in; raises nothing but ``FormgenError``."""


def _load(path: Path) -> None:
    for loaded in read_documents(path):
        for problem in loaded.problems:
            assert problem.message("kk")
        if loaded.form is not None:
            for problem in loaded.with_checks(check(loaded.form, refused=loaded.refused)):
                assert problem.message("ru")


def _read(path: Path) -> None:
    check(formgen.read(path))


def _compile(path: Path) -> None:
    from formgen.rendering.word.renderer import render_docx

    form = printed(FACTORIES["premium_activity"]())
    render_docx(form, compile_template(path, form.ID, "kk"))


def _compile_workbook(path: Path) -> None:
    from formgen.rendering.workbook.renderer import render_xlsx
    from formgen.templates.workbook.workbook_compiling import compile_workbook

    form = printed(FACTORIES["budget_request"]())
    render_xlsx(form, compile_workbook(path, form.ID, "kk"))


TARGETS: Mapping[str, tuple[str, Target]] = {
    "load_yaml": (".yaml", _load),
    "load_json": (".json", _load),
    "load_jsonl": (".jsonl", _load),
    "load_intake": (".xlsx", _load),
    "read_docx": (".docx", _read),
    "read_xlsx": (".xlsx", _read),
    "template_docx": (".docx", _compile),
    "template_xlsx": (".xlsx", _compile_workbook),
}
"""By name, the extension of the files that go through a door, and the door."""


@cache
def seeds(name: str) -> tuple[bytes, ...]:
    """Return the good files that a target's bad ones are made of."""
    samples = own_folder("samples")
    if name == "load_yaml":
        return tuple(path.read_bytes() for path in sorted(samples.glob("*.yaml")))
    if name == "load_json":
        return tuple(path.read_bytes() for path in sorted((samples / "json").glob("*.json")))
    if name == "load_jsonl":
        return (
            b"\n".join(
                path.read_bytes().replace(b"\n", b" ") for path in sorted((samples / "json").glob("p*.json"))
            ),
        )
    if name == "load_intake":
        return tuple(
            build_intake(form_id, FACTORIES[form_id]())
            for form_id in ("premium_activity", "final_financial_report")
        )
    if name == "read_docx":
        forms = ("premium_application", "interim_creative_report", "final_financial_report")
        return tuple(formgen.render(FACTORIES[form_id](), "kk") for form_id in forms)
    if name == "read_xlsx":
        return _workbooks("budget_request", "final_financial_report")
    folder = own_folder("templates_kk")
    file = folder / ("premium_activity.docx" if name == "template_docx" else "budget_request.xlsx")
    return (file.read_bytes(),) if file.exists() else ()


def _workbooks(*forms: str) -> tuple[bytes, ...]:
    made = []
    for form_id in forms:
        with contextlib.suppress(formgen.TemplateError):
            made.append(formgen.render(FACTORIES[form_id](), "kk", "xlsx"))
    return tuple(made)


def take(name: str, data: bytes) -> None:
    """Let ``data`` through a door; whatever is no ``FormgenError`` is raised."""
    suffix, target = TARGETS[name]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"fuzzed{suffix}"
        path.write_bytes(data)
        with contextlib.suppress(FormgenError):
            target(path)
