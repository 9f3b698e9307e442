"""Tells which parts of a Word document a reader sees on its pages; ``sheet_visibility`` is for workbooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from formgen.ooxml.children import child_of
from formgen.ooxml.white_text import WhiteText

__all__ = ["WordVisibility", "is_gone", "is_on"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_R: Final = f"{_W}r"
_ROW: Final = f"{_W}tr"
_RUN_PROPERTIES, _HIDDEN = f"{_W}rPr", f"{_W}vanish"
_PARAGRAPH: Final = f"{_W}p"
_FIELD_MARK: Final = f"{_W}fldChar"
_CHOICE, _FALLBACK = f"{_MC}Choice", f"{_MC}Fallback"
_DRAWINGS: Final = (f"{_WP}inline", f"{_WP}anchor")

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

_LOWEST: Final = 10
"""The height of a table row, in twentieths of a point, that hides it."""

_TRUE: Final = ("1", "true", "on")


def is_on(mark: etree._Element | None) -> bool:
    """Tell whether a Word property that switches something is present and on."""
    return mark is not None and mark.get(f"{_W}val", "true") in _TRUE


def is_gone(element: etree._Element) -> bool:
    """Tell whether an element of a Word document was deleted or moved away with changes tracked.

    The elements around it do not count.
    """
    if element.tag in _GONE:
        return True
    return element.tag == _ROW and element.find(f"{_W}trPr/{_W}del") is not None


class WordVisibility:
    """Tells which elements of a Word document a reader sees, with that document's styles.

    ``styles`` is the root of the part ``styles.xml``. Without it, only direct formatting hides text.
    """

    def __init__(self, styles: etree._Element | None = None) -> None:
        self._hiding: set[str] = set()
        """The styles that hide their text."""
        self._default_paragraph = ""
        self._all_hidden = False
        self._white_text = WhiteText(styles)
        if styles is not None:
            self._read(styles)

    def hides(self, element: etree._Element) -> bool:
        """Tell whether an element and its formatting hide everything in the element.

        The elements around it do not count. The code of a field stands in runs between two marks, so only
        ``seen`` finds it.
        """
        tag = element.tag
        if tag in _NO_TEXT or is_gone(element):
            return True
        if tag == _R:
            return self._is_hidden_run(element) or self._white_text.covers(element)
        if tag == _ROW:
            return _has_no_height(element)
        if tag in (_CHOICE, _FALLBACK):
            return not _is_chosen(element)
        if tag in _DRAWINGS:
            properties = element.find(f"{_WP}docPr")
            return properties is not None and properties.get("hidden") in _TRUE
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

    def _read(self, styles: etree._Element) -> None:
        self._all_hidden = is_on(styles.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr/{_W}vanish"))
        based: dict[str, str] = {}
        own: dict[str, bool] = {}
        for style in styles.iter(f"{_W}style"):
            name = style.get(f"{_W}styleId", "")
            parent = style.find(f"{_W}basedOn")
            if parent is not None:
                based[name] = parent.get(f"{_W}val", "")
            mark = style.find(f"{_W}rPr/{_W}vanish")
            if mark is not None:
                own[name] = is_on(mark)
            if style.get(f"{_W}type") == "paragraph" and style.get(f"{_W}default") in _TRUE:
                self._default_paragraph = name
        for name in {*based, *own}:
            seen: set[str] = set()
            at = name
            while at not in own and at in based and at not in seen:
                seen.add(at)
                at = based[at]
            if own.get(at, False):
                self._hiding.add(name)

    def _is_hidden_run(self, run: etree._Element) -> bool:
        properties = child_of(run, _RUN_PROPERTIES)
        if properties is not None:
            mark = child_of(properties, _HIDDEN)
            if mark is not None:
                return is_on(mark)
        if self._all_hidden:
            return True
        if not self._hiding:
            return False
        levels = [self._style_hides(properties, f"{_W}rStyle", "")]
        paragraph = next(run.iterancestors(_PARAGRAPH), None)
        formatting = paragraph.find(f"{_W}pPr") if paragraph is not None else None
        levels.append(self._style_hides(formatting, f"{_W}pStyle", self._default_paragraph))
        table = next(run.iterancestors(f"{_W}tbl"), None)
        if table is not None:
            levels.append(self._style_hides(table.find(f"{_W}tblPr"), f"{_W}tblStyle", ""))
        return sum(levels) % 2 == 1  # ISO/IEC 29500-1, 17.7.3: the levels of styles toggle each other

    def _style_hides(self, properties: etree._Element | None, kind: str, default: str) -> bool:
        found = properties.find(kind) if properties is not None else None
        name = default if found is None else found.get(f"{_W}val", "")
        return name in self._hiding


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
        and _number(height.get(f"{_W}val"), 0.0) < _LOWEST
    )


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


def _number(text: str | None, default: float) -> float:
    try:
        return default if text is None else float(text)
    except ValueError:
        return default
