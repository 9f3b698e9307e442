"""The looks that the styles of a Word document give to text, each with what it takes from its parents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.records import record

__all__ = [
    "Look",
    "WordStyles",
    "color_of",
    "exact_line",
    "is_colored",
    "is_on",
    "is_white",
    "number_of",
    "style_in",
]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TRUE: Final = ("1", "true", "on")
_WHITES: Final = ("background1", "light1")
"""The colours of a theme that are the paper's own."""

_NEARLY: Final = 0xFA
"""The least share of red, green and blue of a colour that looks white."""


def is_on(mark: etree._Element | None) -> bool:
    """Tell whether a Word property that switches something is present and on."""
    return mark is not None and mark.get(f"{_W}val", "true") in _TRUE


def is_white(color: str) -> bool:
    """Tell whether a colour, such as ``FFFFFF``, looks white. ``auto`` does not."""
    try:
        return len(color) == 6 and min(bytes.fromhex(color)) >= _NEARLY
    except ValueError:
        return False


def color_of(mark: etree._Element) -> str:
    """Return the colour of a ``w:color``, such as ``FFFFFF``. A colour of the theme comes before it."""
    if mark.get(f"{_W}themeColor") in _WHITES and mark.get(f"{_W}themeShade") is None:
        return "FFFFFF"
    return mark.get(f"{_W}val", "")


def is_colored(shading: etree._Element) -> bool:
    """Tell whether a ``w:shd`` may have another colour than white."""
    fill = shading.get(f"{_W}fill", "auto")
    return shading.get(f"{_W}val", "clear") not in ("clear", "nil") or not (fill == "auto" or is_white(fill))


def number_of(text: str | None, default: float) -> float:
    """Return the number of an attribute, or the default where it is none."""
    try:
        return default if text is None else float(text)
    except ValueError:
        return default


def style_in(properties: etree._Element | None, kind: str) -> str:
    """Return the style that properties name, by a ``kind`` such as ``pStyle``; empty where they name none."""
    found = properties.find(f"{_W}{kind}") if properties is not None else None
    return "" if found is None else found.get(f"{_W}val", "")


@record
class Look:
    """What a style says of its text; ``None`` where it says nothing.

    ``size`` is in half points, ``line`` the exact height of a line in twentieths of a point (0 where lines
    grow with their text). ``is_shaded``: it may lie on another colour than white.
    """

    hidden: bool | None = None
    color: str | None = None
    size: float | None = None
    line: float | None = None
    is_shaded: bool = False

    def over(self, parent: Look) -> Look:
        """Return this look with what only the parent says."""
        return Look(
            parent.hidden if self.hidden is None else self.hidden,
            parent.color if self.color is None else self.color,
            parent.size if self.size is None else self.size,
            parent.line if self.line is None else self.line,
            self.is_shaded or parent.is_shaded,
        )


_NOTHING: Final = Look()


class WordStyles:
    """The looks of a document's styles. ``root`` is the root of ``styles.xml``; without it there are none."""

    def __init__(self, root: etree._Element | None) -> None:
        self.default_paragraph = ""
        """The style of paragraphs that name none."""
        self.defaults = _NOTHING
        """The look of text whose styles say nothing."""
        self._looks: dict[str, Look] = {}
        if root is not None:
            self._read(root)
        looks = (self.defaults, *self._looks.values())
        self.hide_any = any(look.hidden for look in looks)
        """A style hides its text."""
        self.smallest = min((look.size for look in looks if look.size is not None), default=24.0)
        """The smallest size of a style, in half points."""
        self.has_white = any(is_white(look.color or "") for look in looks)
        """A style's text is white."""

    def look(self, name: str) -> Look:
        """Return the look of a style."""
        return self._looks.get(name, _NOTHING)

    def looks_at(self, run: etree._Element, properties: etree._Element | None) -> tuple[Look, Look, Look]:
        """Return the looks of the styles of a run: the run's own, the paragraph's and the table's."""
        paragraph = next(run.iterancestors(f"{_W}p"), None)
        table = next(run.iterancestors(f"{_W}tbl"), None)
        return (
            self.look(style_in(properties, "rStyle")),
            self.look(self.paragraph_style(paragraph)),
            self.look("" if table is None else style_in(table.find(f"{_W}tblPr"), "tblStyle")),
        )

    def paragraph_style(self, paragraph: etree._Element | None) -> str:
        """Return the style of a paragraph."""
        formatting = paragraph.find(f"{_W}pPr") if paragraph is not None else None
        return style_in(formatting, "pStyle") or self.default_paragraph

    def _read(self, root: etree._Element) -> None:
        defaults = root.find(f"{_W}docDefaults")
        if defaults is not None:
            self.defaults = _look(
                defaults.find(f"{_W}rPrDefault/{_W}rPr"), defaults.find(f"{_W}pPrDefault/{_W}pPr")
            )
        own: dict[str, Look] = {}
        based: dict[str, str] = {}
        for style in root.iter(f"{_W}style"):
            name = style.get(f"{_W}styleId", "")
            look = _look(child_of(style, f"{_W}rPr"), child_of(style, f"{_W}pPr"))
            for part in style.iterfind(f"{_W}tblStylePr[@{_W}type='wholeTable']"):
                look = _look(child_of(part, f"{_W}rPr"), child_of(part, f"{_W}pPr")).over(look)
            if any(is_colored(shading) for shading in style.iter(f"{_W}shd")):
                look = Look(is_shaded=True).over(look)
            own[name] = look
            parent = child_of(style, f"{_W}basedOn")
            if parent is not None:
                based[name] = parent.get(f"{_W}val", "")
            if style.get(f"{_W}type") == "paragraph" and style.get(f"{_W}default") in _TRUE:
                self.default_paragraph = name
        self._looks = {name: _with_parents(name, own, based) for name in own}


def _with_parents(name: str, own: Mapping[str, Look], based: Mapping[str, str]) -> Look:
    look = own[name]
    seen = {name}
    while (name := based.get(name, "")) in own and name not in seen:
        seen.add(name)
        look = look.over(own[name])
    return look


def _look(text: etree._Element | None, paragraph: etree._Element | None) -> Look:
    """Return the look that properties of text and of paragraphs give."""
    hidden = color = size = spacing = None
    if text is not None:
        hidden, color, size = (child_of(text, f"{_W}{name}") for name in ("vanish", "color", "sz"))
    if paragraph is not None:
        spacing = child_of(paragraph, f"{_W}spacing")
    return Look(
        None if hidden is None else is_on(hidden),
        None if color is None else color_of(color),
        None if size is None else number_of(size.get(f"{_W}val"), 24),
        None if spacing is None else exact_line(spacing),
    )


def exact_line(spacing: etree._Element) -> float | None:
    """Return the exact height of lines that a ``w:spacing`` of a paragraph sets; 0 where they may grow."""
    if spacing.get(f"{_W}line") is None:
        return None
    return number_of(spacing.get(f"{_W}line"), 0) if spacing.get(f"{_W}lineRule") == "exact" else 0.0
