"""Workbooks for tests: their templates, the values of their cells, and LibreOffice's sums."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl

from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.rendering.workbook.renderer import render_xlsx
from formgen.templates.building import build_xlsx
from formgen.templates.workbook.workbook_compiling import compile_workbook
from formgen.templates.workbook.workbook_plans import CompiledWorkbook

__all__ = [
    "WORKBOOKS",
    "cells",
    "filled",
    "part",
    "recalculated",
    "template",
    "template_of",
    "without_stored_values",
]

WORKBOOKS = tuple(form_id for form_id in FORM_IDS if "xlsx" in form_class(form_id).FORMATS)
"""The forms that have a workbook."""


@cache
def template(form_id: str, lang: str) -> CompiledWorkbook:
    """Return the template that the layouts build."""
    return template_of(build_xlsx(form_id, lang), form_id, lang)


def template_of(data: bytes, form_id: str, lang: str) -> CompiledWorkbook:
    """Return a template from its bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{form_id}.xlsx"
        path.write_bytes(data)
        return compile_workbook(path, form_id, lang)


def filled(form: Form, lang: str, **flags: bool) -> bytes:
    """Return a form's workbook."""
    return render_xlsx(printed(form), template(form.ID, lang), **flags)


def cells(data: bytes, *, stored: bool = True) -> dict[tuple[str, str], Any]:
    """Return the value of each cell by sheet and place. A formula has its text or its ``stored`` value."""
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=stored)
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def part(data: bytes, name: str) -> str:
    """Return a part of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


def without_stored_values(data: bytes) -> bytes:
    """Return the workbook without the stored values of formulas, so that a program must compute them."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(stream, "w") as bare:
        for name in package.namelist():
            content = package.read(name)
            if name.startswith("xl/worksheets/"):
                content = re.sub(rb"</f><v>[^<]*</v>", b"</f>", content)
            bare.writestr(name, content)
    return stream.getvalue()


def recalculated(documents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return workbooks as LibreOffice saves them after it has computed all formulas."""
    with tempfile.TemporaryDirectory() as folder:
        desk, out = Path(folder) / "in", Path(folder) / "out"
        desk.mkdir()
        for name, data in documents.items():
            (desk / f"{name}.xlsx").write_bytes(without_stored_values(data))
        command = [
            "soffice",
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(out),
            *(str(desk / f"{name}.xlsx") for name in documents),
        ]
        subprocess.run(command, capture_output=True, check=True, timeout=300)
        return {name: (out / f"{name}.xlsx").read_bytes() for name in documents}
