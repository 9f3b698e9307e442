"""Ways in which a form's documents come back: printed, copied by a program or a person, and then read.

Programs copy many documents by one call, since LibreOffice takes long to start.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import openpyxl

import formgen
from formgen.bilingual import Lang
from formgen.model.base import Form
from tests.reading.ways import WAYS

__all__ = ["COPIES", "Copy", "copies_of", "without_names"]

Documents = dict[str, bytes]
"""Documents by their names, which have no suffixes."""


@dataclass(frozen=True)
class Copy:
    """A way in which a form's documents are copied.

    ``format`` is that of the documents that formgen prints, ``needs`` the program that has to be there.
    """

    name: str
    words: str
    copied: Callable[[Documents], Documents]
    format: Literal["docx", "xlsx"] = "docx"
    has_controls: bool = True
    needs: str = ""
    keeps_spaces: bool = True
    """Whether empty lines and spaces at the ends of lines are kept."""

    def printed(self, form: Form, lang: Lang) -> bytes:
        """Return the document of which a copy is made."""
        return formgen.render(form, lang, self.format, controls=self.has_controls)

    @property
    def is_there(self) -> bool:
        """Whether this machine has the program."""
        if self.needs == "pandoc":
            return _pandoc() is not None
        return not self.needs or shutil.which(self.needs) is not None


def copies_of(form_id: str) -> list[str]:
    """Return the names of the ways that a form's formats allow on this machine."""
    formats = formgen.form_class(form_id).FORMATS
    return [name for name, copy in COPIES.items() if copy.format in formats and copy.is_there]


def _each(change: Callable[[bytes], bytes]) -> Callable[[Documents], Documents]:
    return lambda documents: {name: change(data) for name, data in documents.items()}


def _by_libreoffice(first: str, *targets: str) -> Callable[[Documents], Documents]:
    """Return the function that saves documents of the format ``first`` in each of the formats in turn."""

    def copied(documents: Documents) -> Documents:
        suffix = first
        for target in targets:
            documents = _saved_as(documents, suffix, target)
            suffix = target
        return documents

    return copied


def _saved_as(documents: Documents, suffix: str, target: str) -> Documents:
    with tempfile.TemporaryDirectory() as folder:
        desk, out = Path(folder) / "in", Path(folder) / "out"
        desk.mkdir()
        for name, data in documents.items():
            (desk / f"{name}.{suffix}").write_bytes(data)
        command = [
            "soffice",
            f"-env:UserInstallation=file://{folder}/profile",
            *("--headless", "--convert-to", target, "--outdir", str(out)),
            *(str(desk / f"{name}.{suffix}") for name in documents),
        ]
        subprocess.run(command, capture_output=True, check=True, timeout=120 + 15 * len(documents))
        return {name: (out / f"{name}.{target}").read_bytes() for name in documents}


@cache
def _pandoc() -> str | None:
    if find_spec("pypandoc") is not None:
        return str(import_module("pypandoc").get_pandoc_path())
    return shutil.which("pandoc")


def _by_pandoc(data: bytes) -> bytes:
    program = _pandoc()
    assert program is not None
    command = [program, "--from", "docx", "--to", "docx", "--output", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


def without_names(data: bytes) -> bytes:
    """Return a workbook without names and properties; the results of formulas go as well."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for name in [*book.defined_names]:
        del book.defined_names[name]
    book.properties.title = book.properties.language = None
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


_WORKBOOKS = (
    Copy("XLSX", "XLSX as it was printed, by its names", dict, "xlsx"),
    Copy("XLSX without names", "XLSX without defined names, by its page", _each(without_names), "xlsx"),
    Copy(
        "XLSX by LibreOffice",
        "LibreOffice saves the XLSX",
        _by_libreoffice("xlsx", "xlsx"),
        "xlsx",
        needs="soffice",
    ),
    Copy(
        "XLSX by way of ODS",
        "LibreOffice: XLSX → ODS → XLSX",
        _by_libreoffice("xlsx", "ods", "xlsx"),
        "xlsx",
        needs="soffice",
    ),
    Copy(
        "XLSX by way of XLS",
        "LibreOffice: XLSX → XLS → XLSX",
        _by_libreoffice("xlsx", "xls", "xlsx"),
        "xlsx",
        needs="soffice",
    ),
)

_DOCUMENTS = (
    Copy("DOCX", "DOCX as it was printed, by its controls", dict),
    Copy("plain", "`formgen fill --plain`", dict, has_controls=False),
    Copy(
        "no controls",
        "all controls gone (Google Docs and Pages; emulated)",
        _each(WAYS["no controls"]),
    ),
    Copy("no tags", "tags gone, labels kept (LibreOffice 7.4; emulated)", _each(WAYS["no tags"])),
    Copy(
        "no properties",
        "controls and properties of the file gone (emulated)",
        _each(WAYS["no properties"]),
    ),
    Copy(
        "typed by hand",
        "typed by hand after the paper, no style of ours (emulated with python-docx)",
        _each(WAYS["typed by hand"]),
        keeps_spaces=False,
    ),
    Copy("LibreOffice", "LibreOffice 7.4 saves the DOCX", _by_libreoffice("docx", "docx"), needs="soffice"),
    Copy(
        "ODT",
        "LibreOffice: DOCX → ODT → DOCX",
        _by_libreoffice("docx", "odt", "docx"),
        needs="soffice",
    ),
    Copy(
        "RTF",
        "LibreOffice: DOCX → RTF → DOCX",
        _by_libreoffice("docx", "rtf", "docx"),
        needs="soffice",
    ),
    Copy(
        "DOC",
        "LibreOffice: DOCX → DOC → DOCX",
        _by_libreoffice("docx", "doc", "docx"),
        needs="soffice",
    ),
    Copy("pandoc", "pandoc 3 writes the DOCX anew", _each(_by_pandoc), needs="pandoc", keeps_spaces=False),
)

COPIES: Mapping[str, Copy] = {copy.name: copy for copy in (*_DOCUMENTS, *_WORKBOOKS)}
