"""Tells which runs of a Word document no reader can make out, though nothing hides them.

Their letters have the colour of what lies behind them, no colour at all, or almost no size.

A run's colour and size are its own, or those of its character style, its paragraph's style, its table's style
or the document. What lies behind it is the nearest shading around it: of the run or its highlight, of the
paragraph or its style, of the cell, or of the table. A table whose style shades any part of it, and a text
box, may have any colour: text in them counts as seen.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.ooxml.word_styles import WordStyles, color_of, is_white, number_of, style_in

__all__ = ["FAINT", "SMALLEST", "FaintText"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_PROPERTIES, _COLOR, _SIZE, _WIDTH = (f"{_W}{name}" for name in ("rPr", "color", "sz", "w"))
_FILL: Final = f"{_W14}textFill"
FAINT: Final = frozenset({_COLOR, _SIZE, _WIDTH, _FILL})
"""The formats of a run that can make its text faint."""
_BOX: Final = f"{_W}txbxContent"
_WHITE: Final = "FFFFFF"
_ANY: Final = ""
"""A background that may have any colour."""

SMALLEST: Final = 6
"""The least size in half points of text that can be read."""

_NARROWEST: Final = 10
"""The least width in per cent of letters that can be read."""

_NEARLY: Final = 5
"""The difference of red, green and blue up to which two colours look the same."""

_HIGHLIGHTS: Final = {
    "black": "000000",
    "blue": "0000FF",
    "cyan": "00FFFF",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGray": "808080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "green": "00FF00",
    "lightGray": "C0C0C0",
    "magenta": "FF00FF",
    "red": "FF0000",
    "white": _WHITE,
    "yellow": "FFFF00",
}


class FaintText:
    """Knows the colours and sizes of a document's text."""

    def __init__(self, styles: WordStyles) -> None:
        self._styles = styles
        self._may_be_small = styles.smallest < SMALLEST
        self.is_in_styles = self._may_be_small or styles.has_white
        """Whether a style can make text faint."""

    def covers(self, run: etree._Element) -> bool:
        """Tell whether nobody can make out a run's text."""
        properties = child_of(run, _PROPERTIES)
        if properties is None:
            own = size = None
        else:
            if _has_no_ink(properties):
                return True
            own, size = child_of(properties, _COLOR), child_of(properties, _SIZE)
        if size is not None:
            if number_of(size.get(f"{_W}val"), 24) < SMALLEST:
                return True
        elif self._may_be_small and self._style_size(run, properties) < SMALLEST:
            return True
        color = color_of(own) if own is not None else self._style_color(run, properties)
        fill = child_of(properties, _FILL) if properties is not None else None
        if fill is not None:
            color = _fill_color(fill, color)
        if len(color) != 6:  # «auto»
            return False
        return _are_alike(color, self._background(run, properties))

    def _style_size(self, run: etree._Element, properties: etree._Element | None) -> float:
        for look in (*self._styles.looks_at(run, properties), self._styles.defaults):
            if look.size is not None:
                return look.size
        return 24

    def _style_color(self, run: etree._Element, properties: etree._Element | None) -> str:
        """Return the colour that styles give; empty where no style is white, which is usual."""
        if not self._styles.has_white:
            return ""
        for look in (*self._styles.looks_at(run, properties), self._styles.defaults):
            if look.color is not None:
                return look.color
        return ""

    def _background(self, run: etree._Element, properties: etree._Element | None) -> str:
        """Return the colour behind a run."""
        styles = self._styles
        highlight = properties.find(f"{_W}highlight") if properties is not None else None
        if highlight is not None and highlight.get(f"{_W}val", "none") != "none":
            return _HIGHLIGHTS.get(highlight.get(f"{_W}val", ""), _ANY)
        if styles.look(style_in(properties, "rStyle")).is_shaded:
            return _ANY
        shading = _shading(properties)
        if shading is not None:
            return shading
        for around in run.iterancestors(f"{_W}p", f"{_W}tc", f"{_W}tbl", _BOX):
            if around.tag == _BOX:
                return _ANY
            name = etree.QName(around).localname
            formatting = around.find(f"{_W}{name}Pr")
            shading = _shading(formatting)
            if shading is not None:
                return shading
            if name == "p" and styles.look(styles.paragraph_style(around)).is_shaded:
                return _ANY
            if name == "tbl" and styles.look(style_in(formatting, "tblStyle")).is_shaded:
                return _ANY
        return _WHITE


def _has_no_ink(properties: etree._Element) -> bool:
    """Tell whether letters are transparent, or squeezed to a line."""
    fill = child_of(properties, _FILL)
    if fill is not None:
        transparency = next(fill.iter(f"{_W14}alpha"), None)
        if child_of(fill, f"{_W14}noFill") is not None or (
            transparency is not None and number_of(transparency.get(f"{_W14}val"), 0) >= 95_000
        ):
            return True
    width = child_of(properties, _WIDTH)
    return width is not None and number_of(width.get(f"{_W}val", "").rstrip("%"), 100) < _NARROWEST


def _fill_color(fill: etree._Element, color: str) -> str:
    """Return the colour of Word 2010's own fill of letters, which comes before their colour."""
    solid = child_of(fill, f"{_W14}solidFill")
    own = None if solid is None else next(solid.iterchildren(), None)
    if own is None:
        return "" if solid is None else color
    name = own.get(f"{_W14}val", "")
    if own.tag == f"{_W14}schemeClr":
        return _WHITE if name in ("bg1", "lt1") and len(own) == 0 else ""
    return name


def _shading(properties: etree._Element | None) -> str | None:
    """Return the colour of a shading; ``None`` for one without a fill, which shows the one behind it."""
    shading = properties.find(f"{_W}shd") if properties is not None else None
    if shading is None:
        return None
    fill, pattern = shading.get(f"{_W}fill", "auto"), shading.get(f"{_W}val", "clear")
    if pattern in ("clear", "nil"):
        if fill == "auto":
            return None
        return _WHITE if is_white(fill) else fill
    return shading.get(f"{_W}color", _ANY) if pattern == "solid" else _ANY


def _are_alike(color: str, other: str) -> bool:
    try:
        one, two = bytes.fromhex(color), bytes.fromhex(other)
    except ValueError:
        return False
    return len(one) == len(two) and all(abs(x - y) <= _NEARLY for x, y in zip(one, two, strict=True))
