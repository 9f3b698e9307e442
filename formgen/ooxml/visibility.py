"""Tells which parts of a Word document a reader sees on its pages; ``sheet_visibility`` is for workbooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.ooxml.faint_text import FAINT, FaintText
from formgen.ooxml.word_styles import WordStyles, exact_line, is_on, number_of

__all__ = ["WordVisibility", "is_gone", "is_on"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_R: Final = f"{_W}r"
_ROW: Final = f"{_W}tr"
_RUN_PROPERTIES, _HIDDEN = f"{_W}rPr", f"{_W}vanish"
_PARAGRAPH: Final = f"{_W}p"
_PARAGRAPH_PROPERTIES, _SPACING, _STYLE = (f"{_W}{name}" for name in ("pPr", "spacing", "pStyle"))
_ROW_PROPERTIES, _CELL_PROPERTIES, _VALUE = (f"{_W}{name}" for name in ("trPr", "tcPr", "val"))
_MERGES: Final = (f"{_W}vMerge", f"{_W}hMerge")
_FIELD_MARK: Final = f"{_W}fldChar"
_CHOICE, _FALLBACK = f"{_MC}Choice", f"{_MC}Fallback"
_DRAWINGS: Final = (f"{_WP}inline", f"{_WP}anchor")
_CELL: Final = f"{_W}tc"
_SHAPES: Final = tuple(
    f"{{urn:schemas-microsoft-com:vml}}{name}" for name in ("group", "rect", "roundrect", "shape")
)

_GONE: Final = frozenset(f"{_W}{name}" for name in "del moveFrom delText delInstrText".split())
_PROPERTIES: Final = "pPr rPr sdtPr sdtEndPr tblPr tblPrEx tblGrid trPr tcPr sectPr"
_NO_TEXT: Final = frozenset[object](
    {
        *(f"{_W}{name}" for name in f"instrText fldData {_PROPERTIES}".split()),
        etree.Comment,
        etree.ProcessingInstruction,
    }
)
"""Tags of properties, of fields' codes and of comments in the XML."""

_UNDERSTOOD_PREFIX: Final = "http://schemas.microsoft.com/office/"
"""The start of the namespaces that today's programs understand: extensions of Word 2010 and later."""

_HIDING: Final = frozenset({_HIDDEN, *FAINT})
"""The formats of a run that can hide its text."""

_LOWEST: Final = 60
"""The least exact height of a table row or of a line, in twentieths of a point, that shows its text."""

_THINNEST: Final = 12_700
"""The least width and height of a drawing, in EMU, that show what is in it: a point."""

_TRUE: Final = ("1", "true", "on")


def is_gone(element: etree._Element) -> bool:
    """Tell whether an element of a Word document was deleted or moved away with changes tracked.

    The elements around it do not count.
    """
    tag = element.tag
    if tag in _GONE:
        return True
    if tag == _ROW:
        return _has_mark(element, _ROW_PROPERTIES, f"{_W}del")
    return tag == _CELL and _has_mark(element, _CELL_PROPERTIES, f"{_W}cellDel")


def _has_mark(element: etree._Element, properties: str, mark: str) -> bool:
    return bool([each for each in element if each.tag == properties and child_of(each, mark) is not None])


class WordVisibility:
    """Tells which elements of a Word document a reader sees, with that document's styles.

    ``styles`` is the root of the part ``styles.xml``. Without it, only direct formatting hides text.
    """

    def __init__(self, styles: etree._Element | None = None) -> None:
        self._styles = WordStyles(styles)
        self._faint_text = FaintText(self._styles)
        self._lines: dict[str, float | None] = {}
        """The exact height of lines of each style, which most paragraphs have from their style only."""

    def hides(self, element: etree._Element) -> bool:
        """Tell whether an element and its formatting hide everything in the element.

        The elements around it do not count. The code of a field stands in runs between two marks, so only
        ``seen`` finds it.
        """
        tag = element.tag
        if tag == _R:
            return self._may_hide(element) and (
                self._is_hidden_run(element) or self._faint_text.covers(element)
            )
        if tag == _PARAGRAPH:
            return self._has_flat_lines(element)
        if tag in _NO_TEXT or is_gone(element):
            return True
        if tag == _ROW:
            return _has_no_height(element)
        if tag == _CELL:
            return _continues_cell_above(element)
        if tag in (_CHOICE, _FALLBACK):
            return not _is_chosen(element)
        if tag in _DRAWINGS:
            return _is_hidden_drawing(element)
        if tag in _SHAPES:
            return _is_hidden_shape(element)
        return False

    def seen(self, root: etree._Element) -> Iterator[etree._Element]:
        """Yield the elements below ``root`` that a reader sees, in the document's order.

        Elements inside a hidden element are left out, and so are the codes of fields.
        """
        open_fields: list[bool] = []  # for each open field, whether its result has begun

        def walk(element: etree._Element) -> Iterator[etree._Element]:
            for child in element:
                if child.tag == _FIELD_MARK:
                    _follow_field(child, open_fields)
                if self.hides(child):
                    continue
                if all(open_fields) or not _is_text(child):
                    yield child
                yield from walk(child)

        yield from walk(root)

    # Hidden text

    def _may_hide(self, run: etree._Element) -> bool:
        """Tell whether the formatting of a run or of any style can hide text; most documents have none."""
        styles = self._styles
        if styles.defaults.hidden or styles.hide_any or self._faint_text.is_in_styles:
            return True
        properties = child_of(run, _RUN_PROPERTIES)
        return properties is not None and not _HIDING.isdisjoint([each.tag for each in properties])

    def _is_hidden_run(self, run: etree._Element) -> bool:
        properties = child_of(run, _RUN_PROPERTIES)
        if properties is not None:
            mark = child_of(properties, _HIDDEN)
            if mark is not None:
                return is_on(mark)
        if self._styles.defaults.hidden:
            return True
        if not self._styles.hide_any:
            return False
        looks = self._styles.looks_at(run, properties)
        return sum(bool(look.hidden) for look in looks) % 2 == 1  # ISO/IEC 29500-1, 17.7.3: they toggle

    def _has_flat_lines(self, paragraph: etree._Element) -> bool:
        """Tell whether a paragraph cuts its lines off at a height that shows nothing of them."""
        formatting = child_of(paragraph, _PARAGRAPH_PROPERTIES)
        spacing = style = None
        if formatting is not None:
            spacing, style = child_of(formatting, _SPACING), child_of(formatting, _STYLE)
        line = None if spacing is None else exact_line(spacing)
        if line is None:
            line = self._style_line("" if style is None else style.get(_VALUE, ""))
        return bool(line) and line is not None and line < _LOWEST

    def _style_line(self, name: str) -> float | None:
        if name not in self._lines:
            styles = self._styles
            self._lines[name] = styles.look(name or styles.default_paragraph).over(styles.defaults).line
        return self._lines[name]


def _follow_field(mark: etree._Element, open_fields: list[bool]) -> None:
    kind = mark.get(f"{_W}fldCharType")
    if kind == "begin":
        open_fields.append(False)
    elif open_fields and kind == "separate":
        open_fields[-1] = True
    elif open_fields and kind == "end":
        open_fields.pop()


def _is_text(element: etree._Element) -> bool:
    """Tell whether an element is a run or stands in one. Only such elements can be part of a field's code."""
    parent = element.getparent()
    return element.tag == _R or (parent is not None and parent.tag == _R)


def _has_no_height(row: etree._Element) -> bool:
    height = row.find(f"{_W}trPr/{_W}trHeight")
    return (
        height is not None
        and height.get(f"{_W}hRule") == "exact"
        and number_of(height.get(f"{_W}val"), 0.0) < _LOWEST
    )


def _continues_cell_above(cell: etree._Element) -> bool:
    """Tell whether a cell is merged into the one above or before it, which hides its own text."""
    properties = child_of(cell, _CELL_PROPERTIES)
    if properties is None:
        return False
    for name in _MERGES:
        merge = child_of(properties, name)
        if merge is not None and merge.get(_VALUE, "continue") == "continue":
            return True
    return False


def _is_hidden_drawing(drawing: etree._Element) -> bool:
    properties, extent = drawing.find(f"{_WP}docPr"), drawing.find(f"{_WP}extent")
    if properties is not None and properties.get("hidden") in _TRUE:
        return True
    return extent is not None and any(
        number_of(extent.get(side), _THINNEST) < _THINNEST for side in ("cx", "cy")
    )


def _is_hidden_shape(shape: etree._Element) -> bool:
    style = shape.get("style", "").replace(" ", "").lower()
    return "visibility:hidden" in style or "display:none" in style


def _is_chosen(branch: etree._Element) -> bool:
    """Tell whether a branch of ``mc:AlternateContent`` is the one that Word displays."""
    around = branch.getparent()
    if around is None:
        return True
    choices = around.iterfind(_CHOICE)
    chosen = next((choice for choice in choices if _is_understood(choice)), around.find(_FALLBACK))
    return branch is chosen


def _is_understood(choice: etree._Element) -> bool:
    spaces = [choice.nsmap.get(prefix, "") for prefix in choice.get("Requires", "").split()]
    return bool(spaces) and all(
        space.startswith(_UNDERSTOOD_PREFIX) or "openxmlformats" in space for space in spaces
    )
