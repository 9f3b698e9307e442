"""The text of one paragraph of a Word document, as its reader sees it once all changes are accepted.

- A field gives its result, a link to an attachment ``[[N]]``.
- A sign of a symbol font is the Unicode sign that looks like it, or U+FFFD if there is none.
- A picture is U+FFFC.
- Boxes and notes are kept aside, for lines of their own.
"""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.ooxml.field_bookmarks import key_in
from formgen.ooxml.visibility import WordVisibility
from formgen.reading.control_paths import KEY
from formgen.reading.page.pages import PICTURE, Control
from formgen.reading.word.control_contents import (
    CONTENT,
    TAG,
    W,
    is_on,
    properties_of,
    reference_of,
    value_of,
)
from formgen.reading.word.symbol_fonts import sign_of, with_signs

__all__ = ["ParagraphText"]

_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SYMEX: Final = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"
_R, _T, _SDT, _LINK, _SYMBOL = (f"{W}{name}" for name in ("r", "t", "sdt", "hyperlink", "sym"))
_FIELD_MARK, _FIELD_CODE, _SIMPLE_FIELD = (f"{W}{name}" for name in ("fldChar", "instrText", "fldSimple"))
_RUBY: Final = f"{W}ruby"
_BOX: Final = f"{W}txbxContent"
_PICTURES: Final = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))
_NOTES: Final = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_PASSED: Final = frozenset(
    {
        f"{W}{name}"
        for name in (
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "proofErr",
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
        )
    }
)
_PRESERVE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_ATTACHMENT: Final = re.compile(r"\battachment_[0-9]+\b")
_LOST: Final = "attachment_0"
"""Stands for the target of a link out of the document: LibreOffice 7.4 loses some targets."""
_BOOKMARK, _BOOKMARK_END = f"{W}bookmarkStart", f"{W}bookmarkEnd"
_LABEL, _PLACEHOLDER = f"{W}alias", f"{W}showingPlcHdr"


class ParagraphText:
    """Collects the text of a paragraph, or of several if the end of one was deleted."""

    def __init__(self, visibility: WordVisibility) -> None:
        self.controls: list[Control] = []
        self.boxes: list[etree._Element] = []
        self.notes: list[tuple[str, str]] = []
        self._visibility = visibility
        self._pieces: list[str] = []
        self._length = 0
        self._fields: list[_Field] = []
        self._bookmarks: dict[str, Control] = {}

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def read(self, element: etree._Element) -> None:
        """Add the content of ``element``: a paragraph, or anything within one."""
        for child in element:
            tag = child.tag
            if tag == _R:
                if not self._visibility.hides(child):
                    self.read(child)
            elif tag == _T:
                self._add(_characters(child))
            elif tag in _PASSED:
                if tag == _BOOKMARK:
                    self._begin_bookmark(child)
                elif tag == _BOOKMARK_END:
                    self._end_bookmark(child)
            elif tag in _SIGNS:
                self._add(_SIGNS[tag])
            elif tag == _SDT:
                self._read_control(child)
            else:
                self._read_other(child, tag)

    def _read_other(self, child: etree._Element, tag: object) -> None:
        if tag == _FIELD_MARK:
            self._read_field_mark(child)
        elif tag == _FIELD_CODE:
            if self._fields:
                self._fields[-1].code += child.text or ""
        elif tag == _LINK:
            start = len(self._pieces)
            self.read(child)
            self._refer(start, child.get(f"{W}anchor", _LOST))
        elif tag == _SIMPLE_FIELD:
            start = len(self._pieces)
            self.read(child)
            self._refer(start, child.get(f"{W}instr", ""))
        elif tag == _SYMBOL:
            self._add(sign_of(child.get(f"{W}font", ""), child.get(f"{W}char", "")))
        elif tag == f"{_SYMEX}symEx":
            self._add(sign_of("", child.get(f"{_SYMEX}char", "")))
        elif tag == f"{_M}t":
            self._add(_characters(child))
        elif tag in _PICTURES:
            self._read_picture(child)
        elif tag == _RUBY:
            self._read_ruby(child)
        elif tag in _NOTES:
            self.notes.append((_NOTES[tag], child.get(f"{W}id", "")))
        elif isinstance(tag, str) and not self._visibility.hides(child):
            self.read(child)

    def _read_ruby(self, ruby: etree._Element) -> None:
        """Read words with a guide above them: the guide stands in brackets behind its words."""
        for name in ("rubyBase", "rt"):
            part = child_of(ruby, f"{W}{name}")
            if part is not None:
                self._add(" (" if name == "rt" else "")
                self.read(part)
                self._add(")" if name == "rt" else "")

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _read_control(self, control: etree._Element) -> None:
        content = child_of(control, CONTENT)
        if content is None:
            return
        properties = properties_of(control)
        made = Control(
            value_of(properties.get(TAG)),
            value_of(properties.get(_LABEL)),
            self._length,
            is_empty=is_on(properties.get(_PLACEHOLDER)),
            element=control,
            is_inline=True,
        )
        self.controls.append(made)
        self.read(content)
        made.end = self._length

    def _begin_bookmark(self, mark: etree._Element) -> None:
        """Treat a bookmark around a value as a control; ignore other people's bookmarks."""
        key = key_in(mark.get(f"{W}name", ""))
        if key:
            self._bookmarks[mark.get(f"{W}id", "")] = Control(
                f"{KEY}{key}", "", self._length, element=mark, is_inline=True
            )

    def _end_bookmark(self, mark: etree._Element) -> None:
        made = self._bookmarks.pop(mark.get(f"{W}id", ""), None)
        if made is not None:
            made.end = self._length
            self.controls.append(made)

    def _read_picture(self, element: etree._Element) -> None:
        """Read a drawing: its boxes become lines of their own, everything else in it is a picture."""
        seen = [each for each in element if not self._visibility.hides(each)]
        boxes = [box for each in seen for box in each.iter(_BOX) if self._is_seen(box, element)]
        if boxes:
            self.boxes += boxes
        elif seen:
            self._add(PICTURE)

    def _is_seen(self, box: etree._Element, picture: etree._Element) -> bool:
        for each in box.iterancestors():
            if each is picture:
                return True
            if each.tag == _BOX or self._visibility.hides(each):
                return False
        return True

    # Fields

    def _read_field_mark(self, mark: etree._Element) -> None:
        kind = mark.get(f"{W}fldCharType", "")
        if kind == "begin":
            self._fields.append(_Field(len(self._pieces)))
        elif not self._fields:
            return
        elif kind == "separate":
            self._drop(self._fields[-1].start)  # a field inside another field's code is a part of that code
            self._fields[-1].has_result = True
        elif kind == "end":
            field = self._fields.pop()
            if field.has_result:
                self._refer(field.start, field.code)
            else:
                self._drop(field.start)

    def _drop(self, start: int) -> str:
        """Remove the pieces from ``start`` on, and return their text."""
        text = "".join(self._pieces[start:])
        del self._pieces[start:]
        self._length -= len(text)
        return text

    def _refer(self, start: int, code: str) -> None:
        """Replace the words from the piece ``start`` on by ``[[N]]``, if ``code`` leads to an attachment."""
        if _ATTACHMENT.search(code):
            self._add(reference_of(self._drop(start)))


class _Field:
    """An open field: its code so far, and the piece with which its result begins."""

    def __init__(self, start: int) -> None:
        self.code = ""
        self.start = start
        self.has_result = False


def _characters(element: etree._Element) -> str:
    text = (element.text or "").replace("\r", "\n")
    if not text.isprintable():
        text = with_signs(text, _font_of(element.getparent()))
    return text if element.get(_PRESERVE) == "preserve" else text.strip(" \t\n")


def _font_of(run: etree._Element | None) -> str:
    """Return the font that a run names for itself, or an empty string."""
    fonts = None if run is None else run.find(f"{W}rPr/{W}rFonts")
    return "" if fonts is None else str(fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or "")
