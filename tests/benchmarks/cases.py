"""The cases: a form's sample, the other subjects' templates, and the text that every document must hold."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import formgen
from formgen.bilingual import Lang
from formgen.formats import Format
from formgen.model.printing import printed
from formgen.templates.folders import own_folder
from tests.benchmarks.peers import Peer
from tests.benchmarks.plain import plain_of

__all__ = ["Case", "case_of", "text_of"]


@dataclass(frozen=True)
class Case:
    """A form in a language and a format; ``file`` lists for the subjects' processes where its files are."""

    form_id: str
    lang: str
    format: str
    file: Path
    text: str
    has_mustache: bool

    def suits(self, peer: Peer) -> bool:
        """Return whether a subject can fill this case."""
        return peer.format == self.format and (self.has_mustache or peer.command[0] != "node")


def case_of(form_id: str, lang: str, format_: str, folder: Path) -> Case:
    """Write a case's files into a new folder below ``folder``.

    The form is the sample, without empty rows to write in: the other libraries draw no lines.
    """
    place = folder / f"{form_id}.{lang}.{format_}"
    place.mkdir(parents=True, exist_ok=True)
    form: Any = formgen.load(own_folder("samples") / f"{form_id}.yaml")
    if hasattr(form, "blank_rows"):
        form = replace(form, blank_rows=None)
    sample = place / "sample.json"
    sample.write_text(json.dumps(formgen.to_dict(form), ensure_ascii=False), encoding="utf-8")
    document = formgen.render(form, Lang(lang), Format(format_))
    paths: dict[str, Any] = {"sample": str(sample), "lang": lang, "format": format_}
    mustache = False
    if format_ == "docx":
        plain = plain_of(printed(form), lang)
        mustache = plain.mustache is not None
        files = {"jinja.docx": plain.jinja, "mustache.docx": plain.mustache or b""}
        files["data.json"] = json.dumps(plain.data, ensure_ascii=False).encode()
    else:
        files = {"workbook.xlsx": document}
        paths["cells"] = _cells(document)
    for name, data in files.items():
        (place / name).write_bytes(data)
        paths[name.partition(".")[0]] = str(place / name)
    file = place / "case.json"
    file.write_text(json.dumps(paths, ensure_ascii=False, default=str), encoding="utf-8")
    return Case(form_id, lang, format_, file, text_of(document, format_), mustache)


def text_of(document: bytes, format_: str) -> str:
    """Return a document's text without white space."""
    if format_ == "xlsx":
        return "\n".join(f"{at} {value}" for _, at, value in _cells(document))
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        body = package.read("word/document.xml").decode()
    return re.sub(r"\s", "", html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", body))))


def _cells(document: bytes) -> list[tuple[str, str, Any]]:
    from openpyxl import load_workbook

    workbook = load_workbook(io.BytesIO(document))
    return [
        (sheet.title, cell.coordinate, cell.value)
        for sheet in workbook.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
