"""Recognize the form and the language of a page by its captions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from lxml import etree

from formgen.bilingual import LANGS
from formgen.errors import TemplateError
from formgen.forms import FORM_KEYS, class_of
from formgen.reading.page.likeness import plain
from formgen.templates.folders import template_path
from formgen.templates.template_packages import parts_of

__all__ = ["recognized"]

_TAG: Final = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
_SHORTEST: Final = 8
"""The fewest letters of a caption that distinguishes forms."""
_ENOUGH: Final = 0.4
"""The least share of a form's captions that a page of the form has."""
_ENOUGH_CELLS: Final = 0.25
"""The same for a workbook, whose template has the hints of a blank among its captions."""
_APART: Final = 0.05
"""Every other form, or language, must match by at least this much less."""
_TITLE: Final = 0.3
"""The weight of the form's title on the page, as a share of its captions."""


def recognized(
    texts: Iterable[str], templates: Path | None = None, suffix: str = "docx"
) -> list[tuple[str, str]]:
    """Return the ids of the forms and the language that match the texts of a page.

    Two forms if it could be either, none if it is none of formgen's forms.
    """
    page = _Words(texts)
    ranked = sorted(
        (
            (_likeness(page, form_id, lang.value, templates, suffix), form_id, lang.value)
            for form_id in FORM_KEYS
            if suffix in class_of(form_id).FORMATS
            for lang in LANGS
        ),
        reverse=True,
    )
    best = ranked[0][0]
    if best < (_ENOUGH if suffix == "docx" else _ENOUGH_CELLS):
        return []
    return [(form_id, lang) for likeness, form_id, lang in ranked[:2] if likeness > best - _APART]


def _likeness(page: _Words, form_id: str, lang: str, templates: Path | None, suffix: str) -> float:
    captions = _captions(form_id, lang, templates, suffix)
    found = sum(len(caption) for caption, inner in captions.items() if page.has(caption, inner))
    title = plain(class_of(form_id).TITLE[lang] or "")
    return found / max(sum(map(len, captions)), 1) + (_TITLE if title and page.has(title) else 0)


class _Words:
    """The words of a page, in which captions are searched for."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._text = "\n".join(map(plain, texts))
        self._words = {"", *self._text.split()}

    def has(self, caption: str, inner: str = "") -> bool:
        """Tell whether the page has a caption; ``inner`` is a whole word of it, which is found sooner."""
        return inner in self._words and caption in self._text


@cache
def _captions(form_id: str, lang: str, templates: Path | None, suffix: str) -> dict[str, str]:
    """Return the captions of a form's template: its texts without Jinja's tags.

    Each has the longest word inside it, without which a page cannot have the caption; empty if it has none.
    """
    try:
        parts = dict(parts_of(template_path(form_id, lang, suffix, templates)))
    except TemplateError:
        return {}
    texts: list[str] = []
    depth = 0
    for paragraph in _paragraphs(parts, suffix):
        text = "".join(each.text or "" for each in paragraph.iter("{*}t"))
        if suffix == "docx" and re.search(r"\{%p if blank %\}", text):
            depth += 1
        elif depth and "{%p endif %}" in text:
            depth -= 1
        elif not depth:
            texts += _TAG.split(re.sub(r"\{% if blank %\}.*?\{% endif %\}", "", text))
    return {
        caption: max(caption.split()[1:-1], key=len, default="")
        for text in texts
        if len(caption := plain(text)) >= _SHORTEST
    }


def _paragraphs(parts: Mapping[str, bytes], suffix: str) -> Iterator[etree._Element]:
    """Yield the paragraphs of a document's body, or the texts of a workbook, wherever it stores them."""
    for name, content in parts.items():
        if _TEXTS[suffix].fullmatch(name):
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
            yield from root.iter(*(("{*}p",) if suffix == "docx" else ("{*}si", "{*}is")))


_TEXTS: Final = {
    "docx": re.compile(r"word/document\.xml"),
    "xlsx": re.compile(r"xl/(?:sharedStrings|worksheets/[^/]+)\.xml"),
}
