"""Tells which runs of a Word document are white on white, so that no reader sees their text.

A run's colour is its own, or that of its character style, or that of its paragraph's style. Its background
is the nearest shading around it: of the run or its highlight, of the paragraph or its style, of the cell,
or of the table. A table whose style shades any part of it, and a text box, may have any colour: text in them
counts as seen.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of

__all__ = ["WhiteText"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PROPERTIES, _COLOR = f"{_W}rPr", f"{_W}color"
_BOX: Final = f"{_W}txbxContent"
_NEARLY: Final = 0xFA
"""The least share of red, green and blue of a colour that looks white."""


class WhiteText:
    """Knows the colours and shadings of a document's styles. ``styles`` is the root of ``styles.xml``."""

    def __init__(self, styles: etree._Element | None) -> None:
        self._colors: dict[str, str] = {}
        self._shaded: set[str] = set()
        self._default_paragraph = ""
        based: dict[str, str] = {}
        for style in () if styles is None else styles.iter(f"{_W}style"):
            name = style.get(f"{_W}styleId", "")
            parent = style.find(f"{_W}basedOn")
            if parent is not None:
                based[name] = parent.get(f"{_W}val", "")
            color = style.find(f"{_W}rPr/{_W}color")
            if color is not None:
                self._colors[name] = color.get(f"{_W}val", "")
            if any(_is_colored(shading) for shading in style.iter(f"{_W}shd")):
                self._shaded.add(name)
            if style.get(f"{_W}type") == "paragraph" and style.get(f"{_W}default") in ("1", "true", "on"):
                self._default_paragraph = name
        for name in based:
            self._inherit(name, based)
        self._has_white_style = any(map(_is_white, self._colors.values()))

    def _inherit(self, name: str, based: dict[str, str]) -> None:
        seen: set[str] = set()
        at = name
        while at in based and at not in seen:
            seen.add(at)
            at = based[at]
            if name not in self._colors and at in self._colors:
                self._colors[name] = self._colors[at]
            if at in self._shaded:
                self._shaded.add(name)

    def covers(self, run: etree._Element) -> bool:
        """Tell whether a run's text is white on white."""
        properties = child_of(run, _PROPERTIES)
        color = child_of(properties, _COLOR) if properties is not None else None
        if color is not None:
            if not _is_white(color.get(f"{_W}val", "")):
                return False
        elif not (self._has_white_style and _is_white(self._style_color(run, properties))):
            return False
        return not self._is_on_color(run, properties)

    def _style_color(self, run: etree._Element, properties: etree._Element | None) -> str:
        own = _style(properties, "rStyle")
        if own in self._colors:
            return self._colors[own]
        paragraph = next(run.iterancestors(f"{_W}p"), None)
        formatting = paragraph.find(f"{_W}pPr") if paragraph is not None else None
        return self._colors.get(_style(formatting, "pStyle") or self._default_paragraph, "")

    def _is_on_color(self, run: etree._Element, properties: etree._Element | None) -> bool:
        """Tell whether something other than white may lie behind a run."""
        highlight = properties.find(f"{_W}highlight") if properties is not None else None
        if highlight is not None and highlight.get(f"{_W}val", "none") not in ("none", "white"):
            return True
        if _style(properties, "rStyle") in self._shaded:
            return True
        shading = _shading(properties)
        if shading is not None:
            return _is_colored(shading)
        for around in run.iterancestors(f"{_W}p", f"{_W}tc", f"{_W}tbl", _BOX):
            if around.tag == _BOX:
                return True
            name = etree.QName(around).localname
            formatting = around.find(f"{_W}{name}Pr")
            shading = _shading(formatting)
            if shading is not None:
                return _is_colored(shading)
            if name == "p" and (_style(formatting, "pStyle") or self._default_paragraph) in self._shaded:
                return True
            if name == "tbl" and _style(formatting, "tblStyle") in self._shaded:
                return True
        return False


def _style(properties: etree._Element | None, kind: str) -> str:
    found = properties.find(f"{_W}{kind}") if properties is not None else None
    return "" if found is None else found.get(f"{_W}val", "")


def _shading(properties: etree._Element | None) -> etree._Element | None:
    """Return the shading that decides the colour; one without a fill lets the one behind it through."""
    shading = properties.find(f"{_W}shd") if properties is not None else None
    if shading is None or (_is_clear(shading) and shading.get(f"{_W}fill", "auto") == "auto"):
        return None
    return shading


def _is_colored(shading: etree._Element) -> bool:
    fill = shading.get(f"{_W}fill", "auto")
    return not (_is_clear(shading) and (fill == "auto" or _is_white(fill)))


def _is_clear(shading: etree._Element) -> bool:
    return shading.get(f"{_W}val", "clear") in ("clear", "nil")


def _is_white(color: str) -> bool:
    try:
        return len(color) == 6 and min(bytes.fromhex(color)) >= _NEARLY
    except ValueError:  # «auto»
        return False
