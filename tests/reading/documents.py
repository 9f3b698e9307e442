"""Documents to read back: printed, then edited as people edit them in Word."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from lxml import etree

from formgen.bilingual import LANGS, Text
from formgen.model.base import Form, Value
from formgen.model.fields import fields_of
from formgen.model.printing import printed
from tests.layouts.documents import blank, filled

__all__ = [
    "W15",
    "Edited",
    "W",
    "blank_document",
    "changed",
    "element",
    "half",
    "rewritten",
    "tag_of",
    "type_into",
    "unwrapped",
    "write_pair",
    "written",
]

F = TypeVar("F", bound=Form)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PROLOG = (
    '<x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
)


def element(xml: str) -> etree._Element:
    """Return the one element of ``xml``, in which ``w`` is Word's namespace."""
    return etree.fromstring(f"{_PROLOG}{xml}</x>")[0]


class Edited:
    """A document whose body can be edited."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self._parts = {name: package.read(name) for name in package.namelist()}
        self.root = etree.fromstring(self._parts["word/document.xml"])

    def controls(self, tag: str) -> list[etree._Element]:
        """Return the controls with a tag, in order; there is at least one."""
        found = [each for each in self.root.iter(f"{W}sdt") if tag_of(each) == tag]
        assert found, f"no control {tag}"
        return found

    def content(self, tag: str, number: int = 0) -> etree._Element:
        """Return the content of a control."""
        content = self.controls(tag)[number].find(f"{W}sdtContent")
        assert content is not None
        return content

    def say(self, tag: str, text: str, number: int | None = None) -> None:
        """Type ``text`` over the text of a control, in every place or in one."""
        for each in self.controls(tag) if number is None else [self.controls(tag)[number]]:
            type_into(each, text)

    def put(self, tag: str, xml: str, number: int = 0) -> None:
        """Replace the runs of a control."""
        content = self.content(tag, number)
        within = content.find(f"{W}p")
        holder = content if within is None else within
        for child in [*content]:
            if child is not holder:
                content.remove(child)
        for child in [each for each in holder if each.tag != f"{W}pPr"]:
            holder.remove(child)
        holder.extend(element(f"<w:p>{xml}</w:p>"))

    def items(self, tag: str) -> list[etree._Element]:
        """Return the items of the repeating section of a list."""
        return [
            each for each in self.content(tag) if each.find(f"{W}sdtPr/{W15}repeatingSectionItem") is not None
        ]

    def unwrap(self, *, items: bool = True, sections: bool = True) -> None:
        """Drop the wrappers of rows, as a program does that does not know them."""
        for mark, wanted in (("repeatingSectionItem", items), ("repeatingSection", sections)):
            for found in [*self.root.iter(f"{W15}{mark}")] if wanted else []:
                control = found.getparent().getparent()  # type: ignore[union-attr]
                assert control is not None
                unwrapped(control)

    @property
    def data(self) -> bytes:
        """The document's bytes."""
        return _packed(self._parts | {"word/document.xml": etree.tostring(self.root, encoding="UTF-8")})

    def save(self, path: Path) -> Path:
        """Write the document."""
        path.write_bytes(self.data)
        return path


def tag_of(control: etree._Element) -> str | None:
    tag = control.find(f"{W}sdtPr/{W}tag")
    return None if tag is None else tag.get(f"{W}val")


def unwrapped(control: etree._Element) -> None:
    """Replace a control by its content."""
    parent, content = control.getparent(), control.find(f"{W}sdtContent")
    assert parent is not None
    assert content is not None
    at = parent.index(control)
    parent[at : at + 1] = [*content]


def type_into(control: etree._Element, text: str) -> None:
    """Type over a control's text, as Word does: its first run stays, a paragraph for each line of a block."""
    mark = control.find(f"{W}sdtPr/{W}showingPlcHdr")
    if mark is not None:
        mark.getparent().remove(mark)  # type: ignore[union-attr]
    content = control.find(f"{W}sdtContent")
    assert content is not None
    paragraphs = content.findall(f"{W}p")
    lines = text.split("\n") if paragraphs else [text]
    models = deepcopy(paragraphs[0] if paragraphs else content)
    holders = [deepcopy(models) for _ in lines]
    for holder, line in zip(holders, lines, strict=True):
        for child in [each for each in holder if each.tag != f"{W}pPr"]:
            holder.remove(child)
        holder.append(_run(line))
    if paragraphs:
        content[:] = holders
    else:
        content[:] = [*holders[0]]


def _run(text: str) -> etree._Element:
    run = etree.Element(f"{W}r")
    for number, line in enumerate(text.split("\n")):
        if number:
            etree.SubElement(run, f"{W}br")
        for at, piece in enumerate(line.split("\t")):
            if at:
                etree.SubElement(run, f"{W}tab")
            words = etree.SubElement(run, f"{W}t")
            words.set(_SPACE, "preserve")
            words.text = piece
    return run


def _packed(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return stream.getvalue()


def rewritten(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return a package with each part as ``change`` returns it, without those for which it is ``None``."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: change(name, package.read(name)) for name in package.namelist()}
    return _packed({name: content for name, content in parts.items() if content is not None})


def written(folder: Path, form: Form, lang: str) -> Path:
    """Print a form into a file."""
    path = folder / f"{form.ID}.{lang}.docx"
    path.write_bytes(filled(form, lang))
    return path


def write_pair(folder: Path, form: Form) -> tuple[Path, Path]:
    """Print a form into two files, one in each language."""
    kk, ru = (written(folder, form, lang) for lang in LANGS)
    return kk, ru


def blank_document(form_id: str, lang: str) -> Edited:
    """Return the blank document of a form."""
    return Edited(blank(form_id, lang))


def half(form: Form, lang: str) -> Form:
    """Return the half of a form that one document shows: its texts are in one language."""
    said: Form = _half(printed(form), lang)
    return said


def _half(value: Any, lang: str) -> Any:
    if isinstance(value, Text):
        return Text(**{lang: value[lang]})
    if isinstance(value, tuple):
        return tuple(_half(item, lang) for item in value)
    if isinstance(value, Value):
        return type(value)(**{name: _half(getattr(value, name), lang) for name in fields_of(type(value))})
    return value


def changed(form: F, path: str, change: Callable[[Any], Any]) -> F:
    """Return a form in which ``change`` was applied to the value at ``path`` (``steps[0].events``)."""
    made: F = _changed(form, re.findall(r"\w+", path), change)
    return made


def _changed(value: Any, steps: list[str], change: Callable[[Any], Any]) -> Any:
    if not steps:
        return change(value)
    first, *others = steps
    if isinstance(value, tuple):
        at = int(first)
        return (*value[:at], _changed(value[at], others, change), *value[at + 1 :])
    return replace(value, **{first: _changed(getattr(value, first), others, change)})
