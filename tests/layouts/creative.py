"""Reads the parts of creative reports that other forms do not have: references as links, date lines."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

from lxml import etree

from formgen.bilingual import Text
from formgen.formatting.dates import format_date_line
from formgen.formatting.periods import format_first_day, format_last_day
from formgen.model.attachment_references import REFERENCE
from formgen.model.base import Form
from formgen.model.printing import printed
from tests.layouts.documents import controls, filled, unprinted

__all__ = ["WORDS", "bookmarks", "links", "misprinted"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

WORDS = {"kk": r"\1-қосымша", "ru": r"приложение \1"}
"""The printed words of a reference, as the replacement of a regular expression."""


def misprinted(form: Form, lang: str) -> list[str]:
    """Return the paths of the values that have no control with their text, with references in words."""
    control_texts = dict(controls(filled(form, lang)))
    return [
        path
        for path in unprinted(form, lang)
        if _printed_text(_value(form, path), lang) != control_texts.get(path)
        and _day_of_span(form, path, lang) != control_texts.get(path)
    ]


def _day_of_span(form: Form, path: str, lang: str) -> str:
    """Return the first or the last day of an event of several days as it prints; empty for other values."""
    above, _, name = path.rpartition(".")
    event = _value(form, above) if name in ("date", "ends_on") else None
    if event is None or event.ends_on is None:
        return ""
    format_ = format_first_day if name == "date" else format_last_day
    return format_(event.date, event.ends_on, lang)


def _value(form: Form, path: str) -> Any:
    value: Any = printed(form)
    for name in path.replace("]", "").replace("[", ".").split("."):
        value = value[int(name)] if isinstance(value, tuple) else getattr(value, name)
    return value


def _printed_text(value: object, lang: str) -> str:
    if isinstance(value, Text):
        return REFERENCE.sub(WORDS[lang], value[lang] or "")
    if isinstance(value, tuple):
        return "; ".join(value)
    assert isinstance(value, dt.date), value
    return format_date_line(value, lang)


def _body(data: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def links(data: bytes) -> list[tuple[str, str]]:
    """Return the words of each link inside the document and the bookmark that it leads to."""
    return [
        ("".join(str(text) for text in link.itertext()), str(link.get(f"{_W}anchor")))
        for link in _body(data).iter(f"{_W}hyperlink")
    ]


def bookmarks(data: bytes) -> list[tuple[str, str]]:
    """Return each bookmark's id and name. Each bookmark must end in the paragraph in which it starts."""
    found = []
    for start in _body(data).iter(f"{_W}bookmarkStart"):
        paragraph = start.getparent()
        assert paragraph is not None
        (end,) = (e for e in paragraph.iter(f"{_W}bookmarkEnd") if e.get(f"{_W}id") == start.get(f"{_W}id"))
        assert start.getnext() is not end
        found.append((str(start.get(f"{_W}id")), str(start.get(f"{_W}name"))))
    return found
