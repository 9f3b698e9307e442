"""Writes the pages of the reference from the forms, with pictures if LibreOffice is there."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import formgen
from formgen.cli.arguments import make_parser
from formgen.forms import FORM_IDS, form_class
from formgen.public_names import public_names
from formgen.reference.markdown import command_page, form_page, forms_page, messages_page, values_page
from formgen.reference.raising import raising_page
from formgen.rendering.pdf import convert
from formgen.templates.folders import own_folder

__all__ = ["library_page", "write_reference"]

_DOORS = """\
load load_all from_dict to_dict check render render_all write blank write_blank write_many read read_report
agree carry plan_passports describe schema web_schema web_data build_intake mark_intake printed form_class
""".split()
"""The functions, in the order in which one meets them."""

_RESULTS = "Form Problem Severity Location ReadingReport Draft Result Text Month Period Lang Format".split()
"""The classes that the functions take and return; those of forms and values have pages of their own."""

_NAMES = {
    "FORM_IDS": "the ids of all forms, in alphabetical order",
    "LANGS": "the languages of documents: `Lang.KK`, `Lang.RU`",
    "MESSAGE_LANGS": "the languages of messages: `kk`, `ru`, `en`",
    "ReportSheet": "the sheets of the final financial report's workbook",
    "LangLike": "what stands for a language: a `Lang`, or its code `kk` or `ru`",
    "MessageLang": "the code of a language of messages",
    "FormatLike": "what stands for a format: a `Format`, or `docx`, `xlsx`, `pdf`",
    "TextLike": "what a text field accepts: a `Text`, or a string that serves both languages",
    "__version__": "the version of formgen",
}
"""The public names that are neither functions nor classes."""

_KINDS = {"filled": "Filled, in Kazakh", "blank": "Blank, in Russian"}


def write_reference(folder: Path) -> None:
    """Write every page of the reference into ``folder``; a page that is the same is left alone."""
    pictures = _pictures(folder / "pictures")
    _write(folder / "index.md", _index())
    _write(folder / "forms.md", forms_page())
    for form_id in FORM_IDS:
        _write(folder / f"{form_id}.md", form_page(form_id, pictures.get(form_id, {})))
    _write(folder / "values.md", values_page())
    _write(folder / "messages.md", messages_page())
    _write(folder / "command_line.md", command_page(_parsers()))
    _write(folder / "api.md", library_page())
    _write(folder / "errors.md", raising_page())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def _index() -> str:
    pages = ["forms", "values", "messages", "command_line", "api", "errors"]
    return "\n".join(["# Reference", "", "```{toctree}", *pages, "```", ""])


def _parsers() -> dict[str, object]:
    """Return the parser of the command line and those of its commands, by their names."""
    parser = make_parser()
    found = {"": parser}
    for action in parser._subparsers._group_actions:  # noqa: SLF001 - argparse has no other way to its commands
        found.update(action.choices)
    return found


def library_page() -> str:
    """Return the page of the library: its functions, then its errors, then all other public names."""
    public = public_names()
    missing = {*_DOORS, *_RESULTS, *_NAMES} - set(public)
    assert not missing, f"these are no public names: {missing}"
    errors = sorted(name for name in public if name.endswith("Error") or name == "FormErrors")
    lines = ["# Library", "", "All of it is imported from `formgen`; no module below it is public.", ""]
    lines += ["```{eval-rst}", ".. py:currentmodule:: formgen", ""]
    lines += [f".. autofunction:: formgen.{name}\n" for name in _DOORS]
    lines += ["```", "", "## Errors", "", "```{eval-rst}"]
    lines += [f".. autoexception:: formgen.{name}\n" for name in errors]
    lines += ["```", "", "## Problems and results", "", "```{eval-rst}"]
    lines += [f".. autoclass:: formgen.{name}\n   :members:\n" for name in _RESULTS]
    lines += ["```", "", "## Names for types, and lists", "", "| name | what it is |", "| --- | --- |"]
    lines += [f"| `{name}` | {words} |" for name, words in _NAMES.items()]
    lines += ["", "## Forms", ""]
    classes = {form_class(form_id).__name__: form_id for form_id in FORM_IDS}
    lines += [f"- [`{name}`]({form_id}.md)" for name, form_id in sorted(classes.items())]
    return "\n".join(lines) + "\n"


def _pictures(folder: Path) -> dict[str, dict[str, str]]:
    """Draw the first page of each form, filled in Kazakh and blank in Russian, if LibreOffice is there."""
    if shutil.which("soffice") is None or shutil.which("pdftoppm") is None:
        return {}
    wanted = {
        f"{form_id}.{kind}": folder / f"{form_id}.{kind}.png" for form_id in FORM_IDS for kind in _KINDS
    }
    if not all(path.is_file() for path in wanted.values()):
        folder.mkdir(parents=True, exist_ok=True)
        _draw(wanted)
    return {
        form_id: {caption: f"pictures/{form_id}.{kind}.png" for kind, caption in _KINDS.items()}
        for form_id in FORM_IDS
    }


def _draw(wanted: dict[str, Path]) -> None:
    documents = {}
    for form_id in FORM_IDS:
        form = formgen.load(own_folder("samples") / f"{form_id}.yaml")
        documents[f"{form_id}.filled.docx"] = formgen.render(form, "kk", "docx")
        documents[f"{form_id}.blank.docx"] = formgen.blank(form_id, "ru", "docx")
    with tempfile.TemporaryDirectory() as desk:
        for name, data in convert(documents).items():
            path = Path(desk) / f"{name.removesuffix('.docx')}.pdf"
            path.write_bytes(data)
            target = wanted[name.removesuffix(".docx")]
            command = ["pdftoppm", "-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile"]
            subprocess.run([*command, path, target.with_suffix("")], check=True)
