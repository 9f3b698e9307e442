"""Read Word documents that show what formgen prints for their values.

The values are taken from the XML by the tags of the controls, or of the bookmarks in their place, and the
form made of them is printed again. If that gives the same parts, byte for byte, then the form is right and
nothing else stands on the pages. The same is true of a document that another program saved, or in whose
controls a person changed values, if its reader sees the same. Any other document is read element by element.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Final

from formgen.errors import FormgenError
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.ooxml.archives import RefusedPackage
from formgen.ooxml.field_bookmarks import field_key, key_in, tag_in
from formgen.reading.document_packages import Package
from formgen.reading.field_paths import shown_paths
from formgen.reading.identity import titled
from formgen.reading.joining import whole_form
from formgen.reading.page.pages import PICTURE
from formgen.reading.word.page_streams import BEGIN, END, page_streams
from formgen.reading.word.printed_streams import printed_streams
from formgen.reading.word.symbol_fonts import has_unknown_sign
from formgen.reading.word.tagged_values import tagged_values
from formgen.rendering.word.printed_parts import has_parts_of, prints
from formgen.templates.word.compiling import CompiledTemplate, compiled

__all__ = ["untouched_form"]

_DOCUMENT: Final = "word/document.xml"
_DECLARED: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
"""The first bytes of a document that formgen printed, except of one with gaps for missing values."""

_TAG, _TAG_END = '<w:tag w:val="', '"/>'
_CONTROL, _CONTROL_END = "<w:sdt>", "</w:sdt>"
_CONTENT, _CONTENT_END = "<w:sdtContent>", "</w:sdtContent>"
_LINK: Final = re.compile(r'<w:hyperlink w:anchor="attachment_([0-9]+)".*?</w:hyperlink>')
_PIECE: Final = re.compile(r">([^<]+)|<w:(br|tab)/(?=>)|</w:(p)(?=>)")
_SIGNS: Final = {"br": "\n", "tab": "\t", "p": "\n"}
_LINE: Final = "_" * 20
"""The least that may be a line to write on."""

_UNKNOWN: Final = (
    FormgenError,
    RefusedPackage,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)
"""The exceptions of documents, tags or texts that formgen does not print."""


def untouched_form(
    packages: Sequence[Package], templates: Path | None = None
) -> tuple[Form, tuple[str, ...]] | None:
    """Return the form of one document, or of the two of a form, and the languages of the documents.

    ``None`` where a document shows something else than what formgen prints for that form.
    """
    try:
        named = [titled(package) for package in packages]
        form_ids, langs = zip(*filter(None, named), strict=True)
        if len(langs) < len(packages) or len({*form_ids}) > 1 or len({*langs}) < len(langs):
            return None
        each_with_template = [
            (package, compiled(form_ids[0], lang, templates))
            for package, lang in zip(packages, langs, strict=True)
        ]
    except _UNKNOWN:
        return None
    for kind in (_OwnPage, _SeenPage):
        try:
            form = _form_on([kind(*each) for each in each_with_template])
        except _UNKNOWN:
            continue
        if form is not None:
            return form, langs
    return None


def _form_on(pages: Sequence[_OwnPage | _SeenPage]) -> Form | None:
    """Return the form whose pages these are, ``None`` where they are no form's."""
    if not all(page.may_be_printed for page in pages):
        return None
    form_id = pages[0].template.form_id
    texts = {page.template.lang: page.texts() for page in pages}
    form = whole_form(form_id, tagged_values(form_id, texts))
    if form is None:
        return None
    expected = printed(form)
    return form if all(page.is_of(expected) for page in pages) else None


class _OwnPage:
    """The main part of a document, compared byte for byte with what formgen prints from a template."""

    def __init__(self, package: Package, template: CompiledTemplate) -> None:
        self.template = template
        self._parts = package.archive.checksums
        self._content = package.archive.content(_DOCUMENT) if _DOCUMENT in package else b""
        self.may_be_printed = (
            self._content.startswith(_DECLARED)
            and b"<w:sdt>" in self._content
            and has_parts_of(template, self._parts)
        )

    def texts(self) -> dict[str, str]:
        """Return the texts of values by the tags of their controls, without empty ones."""
        found: dict[str, str] = {}
        for piece in self._content.decode().split(_TAG)[1:]:
            start, end = piece.find(_CONTENT), piece.find(_CONTENT_END)
            if 0 < start < end:  # other controls lie between the begin and the end of a list's control
                _put(found, piece[: piece.index(_TAG_END)], piece[start:end])
        return found

    def is_of(self, form: Form) -> bool:
        """Tell whether the document is what formgen prints for a form; ``printed`` gives that form."""
        return prints(form, self.template, self._parts, self._content)


class _SeenPage:
    """The page of a document, compared by what a reader sees with what formgen prints from a template."""

    def __init__(self, package: Package, template: CompiledTemplate) -> None:
        self.template = template
        self._streams = page_streams(package)
        self._body = self._streams.body if self._streams is not None else ""
        self._is_plain = BEGIN in self._body
        self.may_be_printed = self._is_plain != (_CONTROL in self._body)

    def texts(self) -> dict[str, str]:
        """Return the texts of values by the tags of their controls, or of the bookmarks in their place.

        ``ValueError`` where one holds a picture, a sign without meaning, or a line to write on.
        """
        found = self._bookmarked_texts() if self._is_plain else self._controlled_texts()
        words = "".join(found.values())
        if PICTURE in words or _LINE in words or has_unknown_sign(words):
            raise ValueError(words)
        return found

    def _controlled_texts(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for piece in self._body.split(_TAG)[1:]:
            tag, _, rest = piece.partition(_TAG_END)
            content, end, _ = rest.partition(_CONTROL_END)
            if end and _CONTROL not in content:  # others begin before the end of a list's control
                _put(found, tag, content)
        return found

    def _bookmarked_texts(self) -> dict[str, str]:
        found: dict[str, str] = {}
        paths = {field_key(path): path for path in shown_paths(self.template.form_id)}
        for piece in self._body.split(BEGIN)[1:]:
            name, _, content = piece.partition(">")
            tag, goes_on = _tag_in(name, paths)
            text = _text(content[: content.index(END)])
            found[tag] = f"{found[tag]}\n{text}" if goes_on else text
        return {tag: text for tag, text in found.items() if text and not text.isspace()}

    def is_of(self, form: Form) -> bool:
        """Tell whether a reader sees what formgen prints for a form; ``printed`` gives that form."""
        return self._streams == printed_streams(form, self.template, controls=not self._is_plain)


def _put(found: dict[str, str], tag: str, content: str) -> None:
    """Put the text of a control's content under its tag, if there is any."""
    text = _text(content).removesuffix("\n" if content.endswith("</w:p>") else "")
    if text and not text.isspace():
        found[tag] = text


def _text(content: str) -> str:
    """Return the text of a control's content: its paragraphs, each link to an attachment as ``[[N]]``."""
    if "<" in content:
        if "<w:hyperlink" in content:
            content = _LINK.sub(r"<w:hyperlink>[[\1]]", content)
        pieces = _PIECE.findall(f">{content}")
        content = "".join([text or _SIGNS[sign or end] for text, sign, end in pieces])
    return unescape(content) if "&" in content else content


def _tag_in(name: str, paths: Mapping[str, str]) -> tuple[str, bool]:
    """Return the tag in a bookmark's name, and whether it goes on with the value before."""
    numbered = f"{name.removesuffix('p')}_0{'p' if name.endswith('p') else ''}"
    return _tag(numbered, paths[key_in(numbered)])


_tag: Final = lru_cache(maxsize=10_000)(tag_in)
