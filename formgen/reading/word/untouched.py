"""Read Word documents that nobody has changed since formgen printed them.

The values are taken from the XML by the tags of the controls, or of the bookmarks in their place, and the
form made of them is printed again. If that gives the same parts, byte for byte, then the form is right and
nothing else stands on the pages. Any difference means that somebody, or some program, edited the document:
then it is read element by element.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import unescape
from pathlib import Path
from typing import Any, Final, TypeAlias

from formgen.bilingual import Text
from formgen.errors import FormgenError
from formgen.forms import class_of
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.printing import printed
from formgen.ooxml.archives import RefusedPackage
from formgen.ooxml.field_bookmarks import field_key, key_in, tag_in
from formgen.reading.blank_marks import is_gap
from formgen.reading.document_packages import Package
from formgen.reading.field_paths import shown_paths
from formgen.reading.identity import titled
from formgen.reading.joining import whole_form
from formgen.reading.value_parsing import parse_value
from formgen.rendering.word.plain_documents import plain_xml
from formgen.rendering.word.renderer import has_parts_of, prints
from formgen.templates.word.compiling import CompiledTemplate, compiled

__all__ = ["untouched_form"]

_DOCUMENT: Final = "word/document.xml"
_TAG, _TAG_END, _CONTENT, _CONTENT_END = '<w:tag w:val="', '"/>', "<w:sdtContent>", "</w:sdtContent>"
_BOOKMARK: Final = re.compile(r'<w:bookmarkStart w:id="[0-9]+" w:name="(?=_fg_)')
_BOOKMARK_END: Final = "<w:bookmarkEnd "
_RUN: Final = '<w:t xml:space="preserve">'
_LINK: Final = re.compile(r'<w:hyperlink w:anchor="attachment_([0-9]+)".*?</w:hyperlink>')
_PIECE: Final = re.compile(rf"{_RUN}([^<]*)|<w:(br|tab)/>|</w:(p)>")
_SIGNS: Final = {"br": "\n", "tab": "\t", "p": "\n"}
_NUMBER: Final = re.compile(r"\[[0-9]+\](?=.)")
"""The number of an item in a path, except at the end of the path."""

_UNKNOWN: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""The exceptions of tags or texts that formgen does not print."""

_Object: TypeAlias = tuple[dict[str, Any], Mapping[str, FieldInfo]]
"""The values of an object by the names of its fields, and these fields."""


def untouched_form(
    packages: Sequence[Package], templates: Path | None = None
) -> tuple[Form, tuple[str, ...]] | None:
    """Return the form of one document, or of the two of a form, and the languages of the documents.

    ``None`` where a document differs from what formgen prints for that form.
    """
    try:
        named = [titled(package) for package in packages]
        form_ids, langs = zip(*filter(None, named), strict=True)
        if len(langs) < len(packages) or len({*form_ids}) > 1 or len({*langs}) < len(langs):
            return None
        form_id = form_ids[0]
        pages = [
            _Page(package, compiled(form_id, lang, templates))
            for package, lang in zip(packages, langs, strict=True)
        ]
        if not all(has_parts_of(page.template, page.parts) for page in pages):
            return None
        form = whole_form(
            form_id, _Values(form_id, {page.template.lang: page.texts() for page in pages}).values
        )
        if form is None:
            return None
        expected = printed(form)
        is_same = all(page.is_of(expected) for page in pages)
    except (FormgenError, RefusedPackage, *_UNKNOWN):
        return None
    return (form, langs) if is_same else None


class _Page:
    """The main part of a document, and the template that it may have been printed with."""

    def __init__(self, package: Package, template: CompiledTemplate) -> None:
        self.template = template
        self.parts = package.archive.checksums
        self._content = package.archive.content(_DOCUMENT)
        self._is_plain = b"<w:sdt>" not in self._content

    def texts(self) -> dict[str, str]:
        """Return the texts of values by the tags of their controls, or of the bookmarks in their place."""
        document = self._content.decode()
        return _marked_texts(document, self.template.form_id) if self._is_plain else _texts(document)

    def is_of(self, form: Form) -> bool:
        """Tell whether the document is what formgen prints for a form; ``printed`` gives that form."""
        change = plain_xml if self._is_plain else _unchanged
        return prints(form, self.template, self.parts, self._content, change)


def _unchanged(content: bytes) -> bytes:
    return content


def _texts(document: str) -> dict[str, str]:
    """Return the texts of the controls of values by their tags, without empty ones."""
    found = {}
    for piece in document.split(_TAG)[1:]:
        start, end = piece.find(_CONTENT), piece.find(_CONTENT_END)
        if 0 < start < end:  # other controls lie between the begin and the end of a list's control
            content = piece[start:end]
            text = _text(content).removesuffix("\n" if content.endswith("</w:p>") else "")
            if text and not text.isspace():
                found[piece[: piece.index(_TAG_END)]] = text
    return found


def _marked_texts(document: str, form_id: str) -> dict[str, str]:
    """Return the same as ``_texts`` for a document with bookmarks in the place of controls."""
    paths = {field_key(path): path for path in shown_paths(form_id)}
    found: dict[str, str] = {}
    for piece in _BOOKMARK.split(document)[1:]:
        name = piece[: piece.index(_TAG_END)]
        tag, goes_on = tag_in(name, paths[key_in(name)])
        text = _text(piece[: piece.index(_BOOKMARK_END)])
        found[tag] = f"{found[tag]}\n{text}" if goes_on else text
    return {tag: text for tag, text in found.items() if text and not text.isspace()}


def _text(content: str) -> str:
    """Return the text of a control's content: its paragraphs, each link to an attachment as ``[[N]]``."""
    if "<w:hyperlink" in content:
        content = _LINK.sub(rf"{_RUN}[[\1]]<", content)
    text = "".join([text or _SIGNS.get(sign or end, "") for text, sign, end in _PIECE.findall(content)])
    return unescape(text) if "&" in text else text


class _Values:
    """The values of a form by the names of its fields, collected from the texts of controls."""

    def __init__(self, form_id: str, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.values: dict[str, Any] = {}
        self._texts = texts
        self._objects: dict[str, _Object] = {"": (self.values, fields_of(class_of(form_id)))}
        self._heads: dict[str, list[str]] = {}
        """The paths that head a column of a grid, ``rows[].payments[3].month``, by the column's path."""
        self._read: dict[str, Any] = {}
        paths = dict.fromkeys(path for each in texts.values() for path in each)
        for path in paths:
            if "[]" in path:
                self._heads.setdefault(path.rpartition(".")[0], []).append(path)
        for path in paths:
            if "[]" not in path:
                self._put(path)

    def _put(self, path: str) -> None:
        above, _, name = path.rpartition(".")
        values, fields = self._objects.get(above) or self._object(above)
        if name in fields:
            values[name] = self._value(fields[name], path)
        else:
            name = name.partition("[")[0]
            values.setdefault(name, []).append(self._value(_item(fields[name]), path))

    def _object(self, path: str) -> _Object:
        """Return the values and the fields of the object at ``path``: a field, or an item of a list."""
        above, _, name = path.rpartition(".")
        values, fields = self._objects.get(above) or self._object(above)
        name, is_item, _ = name.partition("[")
        info = fields[name]
        made: dict[str, Any] = {}
        if is_item:
            info = _item(info)
            values.setdefault(name, []).append(made)
        else:
            values[name] = made
        if info.type is None:
            raise LookupError(path)
        fields = fields_of(info.type)
        self._objects[path] = made, fields
        if self._heads:
            for head in self._heads.get(_NUMBER.sub("[]", path), ()):
                name = head.rpartition(".")[2]
                made[name] = self._value(fields[name], head)
        return made, fields

    def _value(self, info: FieldInfo, path: str) -> Any:
        """Return a value; one that is not a text is read in one language only: both print the same."""
        if path in self._read:
            return self._read[path]
        if info.kind is Kind.TEXT:
            value: Any = Text(**{lang: texts.get(path) for lang, texts in self._texts.items()})
        else:
            lang, text = next((lang, texts[path]) for lang, texts in self._texts.items() if path in texts)
            value = None if is_gap(text, info.kind) else parse_value(info, text, lang)
        self._read[path] = value
        return value


def _item(info: FieldInfo) -> FieldInfo:
    if info.item is None:
        raise LookupError(info.name)
    return info.item
