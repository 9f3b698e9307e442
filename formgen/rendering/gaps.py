"""Makes lines to write on where a blank form or a draft has no value yet."""

from __future__ import annotations

from lxml import etree

from formgen.templates.filters import GAP

__all__ = ["with_lines"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WIDE = "_" * 70
_INLINE = "_" * 40
_NARROW = "_" * 24
_CELL = "\u00a0" * 4


def with_lines(content: bytes) -> bytes:
    """Return a part in which each gap is a line to write on, or empty space inside a table.

    The control around it is marked as showing its placeholder: Word replaces the line as one types.
    """
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    for text in root.iter(f"{_W}t", "{http://purl.org/dc/elements/1.1/}creator"):
        if text.text is None or not text.text.startswith(GAP):
            continue
        _mark(text)
        text.text = _line(text, text.text.removeprefix(GAP))
    declared: bytes = etree.tostring(root, encoding="UTF-8", standalone=True)
    return declared


def _line(text: etree._Element, given: str) -> str:
    if not text.tag.startswith(_W):
        return ""
    if given and not set(given) <= {"_"}:
        return given
    if any(True for _ in text.iterancestors(f"{_W}tc")):
        return _CELL
    if given:
        return given
    run = text.getparent()
    assert run is not None
    paragraph = run.getparent()
    if paragraph is not None and paragraph.tag == f"{_W}p":
        return _WIDE
    style = next((p.find(f"{_W}pPr/{_W}pStyle") for p in text.iterancestors(f"{_W}p")), None)
    return _NARROW if style is not None and style.get(f"{_W}val") == "Addressee" else _INLINE


def _mark(text: etree._Element) -> None:
    control = next(text.iterancestors(f"{_W}sdt"), None)
    properties = control.find(f"{_W}sdtPr") if control is not None else None
    if properties is None or properties.find(f"{_W}tag") is None or len(properties) == 0:
        return
    if properties.find(f"{_W}showingPlcHdr") is None:
        kind = properties[-1]
        mark = etree.Element(f"{_W}showingPlcHdr")
        if kind.tag in (f"{_W}tag", f"{_W}alias"):
            properties.append(mark)
        else:
            kind.addprevious(mark)
