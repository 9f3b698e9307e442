"""What a content control of a Word document says, as its reader sees it once all changes are accepted.

Inserted text counts and deleted text does not; what was moved stands where it was moved to. A paragraph, or a
line break, ends a line; a paragraph whose end was deleted goes on in the next. Bookmarks, comments,
proofing marks and pictures say nothing; a field says its result, a link to an attachment ``[[N]]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from formgen.templates.filters import REFERENCE_WORDS

__all__ = [
    "CONTENT",
    "TAG",
    "UNSEEN",
    "W15",
    "W",
    "is_deleted_row",
    "is_on",
    "properties_of",
    "said",
    "tag_of",
    "value_of",
]

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
TAG: Final = f"{W}tag"
CONTENT: Final = f"{W}sdtContent"
_PROPERTIES: Final = f"{W}sdtPr"
_VALUE: Final = f"{W}val"
_T, _P, _TR, _LINK, _SYMBOL = (f"{W}{name}" for name in ("t", "p", "tr", "hyperlink", "sym"))
_FIELD_MARK, _FIELD_CODE, _SIMPLE_FIELD = (f"{W}{name}" for name in ("fldChar", "instrText", "fldSimple"))
_FORMULA: Final = f"{_M}t"
_PRESERVE: Final = "{http://www.w3.org/XML/1998/namespace}space"

_HIDDEN = "del moveFrom pPr rPr sdtPr sdtEndPr tblPr trPr tcPr rt drawing pict object"
UNSEEN: Final = frozenset({*(f"{W}{name}" for name in _HIDDEN.split()), f"{_MC}Fallback"})
"""Elements in which nothing stands that a reader of the document reads."""

_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}

_ATTACHMENT: Final = re.compile(r"\battachment_[0-9]+\b")
_REFERENCES: Final = tuple(
    re.compile(re.escape(words).replace(r"\{\}", "(0|[1-9][0-9]{0,8})"), re.IGNORECASE)
    for words in REFERENCE_WORDS.values()
)

# Marks within a text in the making: no text holds them, for XML cannot carry them.
_ENDED: Final = "\r"
_FIELD: Final = {"begin": "\x01", "separate": "\x02", "end": "\x03"}
_FIELDS: Final = re.compile("\x01(?P<code>[^\x01-\x03]*)(?:\x02(?P<result>[^\x01-\x03]*))?\x03")
_DEEPEST: Final = 8


def properties_of(control: etree._Element) -> dict[str, etree._Element]:
    """Return the properties of a control by the names of their elements."""
    held = control.find(_PROPERTIES)
    return {} if held is None else {each.tag: each for each in held}


def value_of(held: etree._Element | None) -> str:
    """Return what a property says, an empty string where it is not there."""
    return "" if held is None else held.get(_VALUE, "")


def tag_of(control: etree._Element) -> str:
    """Return a control's tag, an empty string where it has none."""
    return value_of(properties_of(control).get(TAG))


def is_on(held: etree._Element | None) -> bool:
    """Tell whether a property that is a mark, such as that of a placeholder, is there and on."""
    return held is not None and held.get(_VALUE, "true") not in ("0", "false", "off")


def is_deleted_row(row: etree._Element) -> bool:
    """Tell whether a table's row was deleted with changes tracked."""
    return row.find(f"{W}trPr/{W}del") is not None


def said(control: etree._Element) -> str:
    """Return the text of a control."""
    content = control.find(CONTENT)
    if content is None:
        return ""
    text = "".join(_said(content))
    if _FIELD["begin"] in text:
        for _ in range(_DEEPEST):
            text, found = _FIELDS.subn(_result, text)
            if not found:
                break
        text = re.sub("[\x01-\x03]", "", text)
    return text.removesuffix(_ENDED).replace(_ENDED, "\n")


def _result(field: re.Match[str]) -> str:
    result = field["result"] or ""
    return _reference(result) if _ATTACHMENT.search(field["code"]) else result


def _said(element: etree._Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag in (_T, _FORMULA):
            yield _characters(child)
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == _P:
            yield from _said(child)
            if not _end_is_deleted(child):
                yield _ENDED
        elif tag == _LINK:
            text = "".join(_said(child))
            yield _reference(text) if _ATTACHMENT.search(child.get(f"{W}anchor", "")) else text
        elif tag == _FIELD_MARK:
            yield _FIELD.get(child.get(f"{W}fldCharType", ""), "")
        elif tag == _FIELD_CODE:
            yield child.text or ""
        elif tag == _SIMPLE_FIELD:
            text = "".join(_said(child))
            yield _reference(text) if _ATTACHMENT.search(child.get(f"{W}instr", "")) else text
        elif tag == _SYMBOL:
            yield _symbol(child)
        elif tag not in UNSEEN and not (tag == _TR and is_deleted_row(child)):
            yield from _said(child)


def _characters(element: etree._Element) -> str:
    text = (element.text or "").replace(_ENDED, "\n")
    return text if element.get(_PRESERVE) == "preserve" else text.strip(" \t\n")


def _symbol(element: etree._Element) -> str:
    try:
        char = chr(int(element.get(f"{W}char", ""), 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ud800" <= char <= "\udfff" else char


def _end_is_deleted(paragraph: etree._Element) -> bool:
    marks = paragraph.find(f"{W}pPr/{W}rPr")
    return marks is not None and any(marks.find(f"{W}{name}") is not None for name in ("del", "moveFrom"))


def _reference(text: str) -> str:
    """Return ``[[N]]`` for a link's words, in either language; other words are text like any other."""
    found = next(filter(None, (pattern.fullmatch(" ".join(text.split())) for pattern in _REFERENCES)), None)
    return text if found is None else f"[[{found[1]}]]"
