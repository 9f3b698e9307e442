"""Content controls of a Word document: tags, labels and marks, and the attachment that a link refers to."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.ooxml.visibility import is_on
from formgen.templates.filters import REFERENCE_WORDS

__all__ = ["CONTENT", "TAG", "W15", "W", "is_on", "properties_of", "reference_of", "tag_of", "value_of"]

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
TAG: Final = f"{W}tag"
CONTENT: Final = f"{W}sdtContent"
_PROPERTIES: Final = f"{W}sdtPr"
_VALUE: Final = f"{W}val"
_REFERENCES: Final = tuple(
    re.compile(re.escape(words).replace(r"\{\}", "(0|[1-9][0-9]{0,8})"), re.IGNORECASE)
    for words in REFERENCE_WORDS.values()
)


def properties_of(control: etree._Element) -> dict[str, etree._Element]:
    """Return the properties of a control by the names of their elements."""
    properties = child_of(control, _PROPERTIES)
    return {} if properties is None else {each.tag: each for each in properties}


def value_of(element: etree._Element | None) -> str:
    """Return the value of a property, an empty string where the control lacks it."""
    return "" if element is None else element.get(_VALUE, "")


def tag_of(control: etree._Element) -> str:
    """Return a control's tag, an empty string where it has none."""
    return value_of(properties_of(control).get(TAG))


def reference_of(text: str) -> str:
    """Return ``[[N]]`` for the words of a link, in either language, and other words unchanged."""
    found = next(filter(None, (pattern.fullmatch(" ".join(text.split())) for pattern in _REFERENCES)), None)
    return text if found is None else f"[[{found[1]}]]"
