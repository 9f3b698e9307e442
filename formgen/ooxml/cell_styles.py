"""Tells which styles of a workbook's cells show no reader their texts, their numbers or their dates.

A style hides a value whose letters have the colour of the cell or almost no size, and one whose number format
has no place for it: nothing (``;;;``), only words (``"x"``), no day for a date, a day for a number. A format
that shows nothing for zero hides numbers, because any number may be zero; a dash for zero is seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeVar

from lxml import etree

from formgen.records import record

__all__ = ["NOTHING_UNSEEN", "UnseenStyles", "unseen_styles"]

_S: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_WHITE: Final = "FFFFFF"
_WHITE_INDEXES: Final = ("1", "9", "65")
_SMALLEST: Final = 3.0
"""The least size in points of text that can be read."""

_OTHER_WORDS: Final = re.compile(r'"[^"]*"|\\.|[_*].|\[[^\]]*\]')
"""Parts of a section of a number format that show no part of the value: words, room, colours."""

_PART: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|.', re.DOTALL)
_PLACES: Final = re.compile(r"[0#?@dmyhsge]|general", re.IGNORECASE)
_DIGITS: Final = re.compile(r"[0#?@]|general", re.IGNORECASE)
_LETTERLESS: Final = re.compile(r'""|[_*].|\[[^\]]*\]|\s')
_BUILT_IN: Final = {
    "14": "dd/mm/yyyy",
    "15": "d-mmm-yy",
    "16": "d-mmm",
    "17": "mmm-yy",
    "22": "d/m/yy h:mm",
    **dict.fromkeys(("18", "19", "20", "21", "45", "46", "47"), "h:mm"),
}
"""The formats of dates and times that Excel knows by their numbers; all others are of numbers or texts."""

_WHITE_INK: Final = re.compile(r"\[(?:white|color\s*2)\]", re.IGNORECASE)


@record
class UnseenStyles:
    """The numbers of cell styles that hide values: ``texts``, ``numbers`` and ``dates``.

    ``white`` are the styles of cells without a colour.

    ``rules`` are the numbers of the formats of conditions that hide both in a white cell, and
    ``rules_anywhere`` those that hide both in any cell.
    """

    texts: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    white: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    rules_anywhere: frozenset[str] = frozenset()


NOTHING_UNSEEN: Final = UnseenStyles()


def unseen_styles(styles: etree._Element) -> UnseenStyles:
    """Return the styles, in ``styles.xml``, that hide texts or numbers."""
    codes = {
        each.get("numFmtId", ""): each.get("formatCode", "") for each in styles.iterfind(f".//{_S}numFmt")
    }
    fonts: list[etree._Element | None] = [*styles.iterfind(f"{_S}fonts/{_S}font")]
    fills = [_fill_color(fill) for fill in styles.iterfind(f"{_S}fills/{_S}fill")]
    texts, numbers, dates, white = set(), set(), set(), set()
    for at, style in enumerate(styles.iterfind(f"{_S}cellXfs/{_S}xf")):
        fill = _item(fills, style.get("fillId", "0"), _WHITE)
        font = _item(fonts, style.get("fontId", "0"), None)
        number = style.get("numFmtId", "0")
        code = codes.get(number) or _BUILT_IN.get(number, "General")
        is_faint = font is not None and (
            _font_size(font) < _SMALLEST or _font_color(font) == fill is not None
        )
        if is_faint or not _shows_texts(code, on_white=fill == _WHITE):
            texts.add(str(at))
        if is_faint or not _shows_numbers(code, on_white=fill == _WHITE):
            numbers.add(str(at))
        if is_faint or not _shows_dates(code, on_white=fill == _WHITE):
            dates.add(str(at))
        if fill == _WHITE:
            white.add(str(at))
    rules, anywhere = set(), set()
    for at, rule in enumerate(styles.iterfind(f"{_S}dxfs/{_S}dxf")):
        ink, own, format_ = (rule.find(f"{_S}{name}") for name in ("font", "fill", "numFmt"))
        color = None if ink is None else _font_color(ink)
        hides_all = format_ is not None and not _shows_texts(format_.get("formatCode", ""), on_white=False)
        if hides_all or (
            own is not None and color is not None and color == _fill_color(own, conditional=True)
        ):
            anywhere.add(str(at))
        elif own is None and color == _WHITE:
            rules.add(str(at))
    return UnseenStyles(*map(frozenset, (texts, numbers, dates, white, rules, anywhere)))


T = TypeVar("T")


def _item(items: Sequence[T], number: str, default: T) -> T:
    return items[int(number)] if number.isdecimal() and int(number) < len(items) else default


def _color(mark: etree._Element | None) -> str | None:
    """Return a colour such as ``FFFFFF``; ``None`` for one that is not known, or automatic."""
    if mark is None:
        return None
    if mark.get("indexed") in _WHITE_INDEXES or (
        mark.get("theme") == "0" and float(mark.get("tint", "0")) == 0
    ):
        return _WHITE
    color = mark.get("rgb", "")[-6:].upper()
    return color or None


def _font_color(font: etree._Element) -> str | None:
    return _color(font.find(f"{_S}color"))


def _font_size(font: etree._Element) -> float:
    size = font.find(f"{_S}sz")
    return 11.0 if size is None else float(size.get("val", "11"))


def _fill_color(fill: etree._Element, *, conditional: bool = False) -> str | None:
    """Return the colour of a cell; ``None`` if it is not known. A condition's fill has it in ``bgColor``."""
    pattern = fill.find(f"{_S}patternFill")
    if pattern is None:
        return None
    kind = pattern.get("patternType", "solid" if conditional else "none")
    if kind == "none":
        return _WHITE
    return _color(pattern.find(f"{_S}{'bgColor' if conditional else 'fgColor'}")) if kind == "solid" else None


def _sections(code: str) -> list[str]:
    sections = [""]
    for part in _PART.findall(code):
        if part == ";":
            sections.append("")
        else:
            sections[-1] += part
    return sections


def _shows_texts(code: str, *, on_white: bool) -> bool:
    """Tell whether a number format shows texts: only its fourth section, or one with ``@``, is for them."""
    sections = _sections(code)
    own = sections[3] if len(sections) > 3 else next((each for each in sections if _has_at(each)), None)
    if own is None:
        return True
    return _shows_value(own) and not (on_white and _WHITE_INK.search(own))


def _shows_numbers(code: str, *, on_white: bool) -> bool:
    """Tell whether a number format shows any number that is not negative."""
    sections = _sections(code)[:3]
    own = [each for each in sections if not _has_at(each)]
    if not own:
        return True
    if not _DIGITS.search(_OTHER_WORDS.sub("", own[0])) or (len(own) > 2 and not _LETTERLESS.sub("", own[2])):
        return False
    return not (on_white and _WHITE_INK.search(own[0]))


def _shows_dates(code: str, *, on_white: bool) -> bool:
    """Tell whether a number format shows the day, the month and the year of a date."""
    section = _sections(code)[0]
    letters = _OTHER_WORDS.sub("", section).casefold()
    return {"d", "m", "y"} <= {*letters} and not (on_white and _WHITE_INK.search(section))


def _has_at(section: str) -> bool:
    return "@" in _OTHER_WORDS.sub("", section)


def _shows_value(section: str) -> bool:
    return _PLACES.search(_OTHER_WORDS.sub("", section)) is not None
