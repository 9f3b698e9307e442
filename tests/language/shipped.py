"""Every text that formgen ships, with where it stands and in which language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import formgen
from formgen.bilingual import LANGS, Text
from formgen.forms import FORM_IDS, form_class
from formgen.messages import catalogue
from formgen.model.fields import Choice, FieldInfo, fields_of
from formgen.model.walking import leaves
from tests.support.wordtext import docx_text

__all__ = ["Shipped", "blanks", "labels", "literals", "messages", "readme", "samples"]

ROOT = Path(__file__).parents[2]


class Shipped(NamedTuple):
    """One text; ``lang`` is ``None`` where it may be in any language."""

    where: str
    lang: str | None
    text: str


def labels() -> Iterator[Shipped]:
    """Titles of forms, names of fields, words of choices."""
    seen: set[type[Any]] = set()
    for form_id in FORM_IDS:
        yield from _both(f"{form_id}.TITLE", form_class(form_id).TITLE)
        yield from _labels(form_class(form_id), seen)


def _labels(cls: type[Any], seen: set[type[Any]]) -> Iterator[Shipped]:
    if cls in seen:
        return
    seen.add(cls)
    if issubclass(cls, Choice):
        for member in cls:
            yield from _both(f"{cls.__name__}.{member}", member.text)
        return
    for name, info in fields_of(cls).items():
        yield from _both(f"{cls.__name__}.{name}", info.label)
        inner: FieldInfo | None = info
        while inner is not None:
            if inner.type is not None:
                yield from _labels(inner.type, seen)
            inner = inner.item


def messages() -> Iterator[Shipped]:
    """The messages of problems; each parameter is replaced by a capital letter of the language."""
    for code, (kk, ru, _) in catalogue().items():
        for lang, words in (("kk", kk), ("ru", ru)):
            yield Shipped(code, lang, re.sub(r"[⟨⟩]", "", re.sub(r"\{\w+\}", "Х", words)))


def samples() -> Iterator[Shipped]:
    """The texts of the samples' forms."""
    for path in sorted((ROOT / "samples").glob("*.yaml")):
        if path.stem in FORM_IDS:
            for form in formgen.load_all(path):
                for field, value in leaves(form):
                    if isinstance(value, Text):
                        yield from _both(f"{path.name}: {field}", value)


def blanks() -> Iterator[Shipped]:
    """What the blank forms print: captions and hints, a paragraph each."""
    for form_id in FORM_IDS:
        for lang in LANGS:
            for line in docx_text(formgen.blank(form_id, lang)).splitlines():
                yield Shipped(f"{form_id}.{lang}", lang, line)


def readme() -> Iterator[Shipped]:
    """README's lines in Kazakh and Russian, code left out."""
    text = re.sub(r"^```.*?^```", "", (ROOT / "README.md").read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for line in re.sub(r"`[^`\n]*`", "", text).splitlines():
        yield Shipped("README.md", None, line)


_NO_WORDS = ("formatting/", "letters.py", "rendering/workbook/row_heights.py", "built/")
"""Where Kazakh and Russian stand in patterns and tables of letters, or were written by a program."""


def literals() -> Iterator[Shipped]:
    """Every string of the source that is no docstring: messages of commands, errors, captions in layouts."""
    package = ROOT / "formgen"
    if not package.is_dir():  # only the installed package is here
        package = Path(formgen.__file__).parent
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if not name.startswith(_NO_WORDS):
            tree = ast.parse(path.read_text("utf-8"))
            said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
                    yield Shipped(f"{name}:{node.lineno}", None, node.value)


def _both(where: str, text: Text) -> Iterator[Shipped]:
    for lang in LANGS:
        yield Shipped(where, lang, text[lang] or "")
