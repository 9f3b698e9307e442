"""What a reader sees of a Word document, as one text: two documents with equal texts read as the same form.

The text is the XML without everything that changes neither words nor their places: formatting, the bounds of
runs, the marks of a spelling checker. All other XML stays as it is, so that a document with anything unusual
in it, such as a tracked change or a picture, has another text than any page of formgen's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Final

from formgen.ooxml.field_bookmarks import bookmark_name
from formgen.reading.document_packages import Package
from formgen.reading.word.control_contents import W15, W
from formgen.templates.filters import GAP

__all__ = [
    "BEGIN",
    "END",
    "PageStreams",
    "lists_of",
    "page_streams",
    "respelt",
    "stream_of",
    "with_equal_gaps",
    "without_controls",
]

_UNSEEN_NAMES: Final = """
    document body hdr ftr sectPr type pgSz pgMar pgNumType cols docGrid titlePg headerReference
    footerReference r rPr rStyle rFonts b bCs i iCs u kern position lang noProof proofErr numPr keepNext
    lastRenderedPageBreak keepLines pageBreakBefore widowControl suppressAutoHyphens contextualSpacing
    ind jc outlineLvl tblPr tblW tblStyle tblLayout tblLook tblInd tblBorders tblCellMar tblGrid gridCol
    trPr cantSplit tcPr tcW tcBorders tcMar vAlign noWrap left right top bottom insideH insideV sdtPr
    sdtEndPr sdtContent id alias lock placeholder docPart docPartObj docPartGallery docPartUnique text
    date dateFormat lid storeMappedDataAs calendar dropDownList comboBox listItem
""".split()


def _any_of(names: Collection[str]) -> str:
    """Return a pattern for any of the names. It tries each letter once: twice as fast as name by name."""
    by_first: dict[str, list[str]] = {}
    for name in filter(None, names):
        by_first.setdefault(name[0], []).append(name[1:])
    branches = "|".join(first + _any_of(rest) for first, rest in by_first.items())
    if not branches:
        return ""
    return f"(?:{branches})?" if "" in names else f"(?:{branches})"


_UNSEEN: Final = re.compile(
    r'<w:r><w:t xml:space="preserve">|</w:t></w:r>|<w:t xml:space="preserve"/?>|</w:t>'
    r"|<w:t>(?![ \t\n])(?=[^<]*(?<![ \t\n])</w:t>)"
    rf"|</?w:{_any_of(_UNSEEN_NAMES)}(?=[ />])[^>]*>|<w:pPr>"
    r'|<w:(?:trHeight|spacing)(?![^>]*"exact")[^>]*>|<w:sz(?:Cs)? w:val="[1-9][0-9]+"/>'
    r'|<w:bookmarkStart(?! w:id="[0-9]+" w:name="_fg_)[^>]*>'
    r"|</?w15:(?:appearance|color)[ />][^>]*>"
    r"|<\?xml [^>]*\?>\s*"
)
_STRAY: Final = re.compile(
    r'>(?<!<w:t xml:space="preserve">)(?<!<w:t>)(?<!<w:instrText xml:space="preserve">)(?<!\?>)[^<]'
)
"""The end of a tag before characters that are neither text of a run nor a field's code."""

_ENTITY: Final = re.compile("&(?!amp;|lt;|gt;|quot;|apos;|#34;|#39;)")

_BLOCK: Final = re.compile(r"<w:(p|tr)(?: [^>]*?)?(/?)>")
_OTHERS_BOOKMARK: Final = re.compile(r'<w:bookmarkStart w:id="([0-9]+)" w:name="(?!_fg_)')
_BOOKMARK_ID: Final = re.compile(r'<w:bookmark(?:Start|End) w:id="([0-9]+)"')
_BOOKMARK: Final = re.compile(r'<w:bookmarkStart w:id="[0-9]+" w:name="(_fg_\w+?)_[0-9]+(p?)"/>')
_BOOKMARK_END: Final = re.compile(r"<w:bookmarkEnd[^>]*>")
BEGIN, END = "<value ", "</value>"
"""Stand around a value of a document without controls: ``<value _fg_35ff3219_2>``."""

_CONTROL: Final = re.compile(r"</?w:sdt>|<w:(?:tag|showingPlcHdr)[ /][^>]*>|<w15:repeatingSection(?:Item)?/>")
_MARK: Final = re.compile(rf"{_CONTROL.pattern}|{BEGIN}[^>]*>|{END}")
_LEAF: Final = re.compile(
    r'<w:tag w:val="([^"]*)"/>(?:<w:showingPlcHdr/>)?([^<]*(?:<(?!/?w:sdt>)[^<]*)*)</w:sdt>'
)
_AT_FIRST, _AT_LAST = "((?:<w:p>(?:<[^>]*>)*)?)", "(?=(?:</w:p>)?</w:sdt>)"
_GAP: Final = re.compile(rf'(<w:tag w:val="[^"]*"/>){_AT_FIRST}{GAP}_*{_AT_LAST}')
_PLACEHOLDER: Final = re.compile(rf"(<w:showingPlcHdr/>){_AT_FIRST}[_\u00a0]*{_AT_LAST}")
_BOOKMARKED_GAP: Final = re.compile(rf"({BEGIN}[^>]*>)(?:\u00a0{{4}}|_{{20,}})(?={END})")
_EMPTY: Final = "\u00a0"
"""Stands in the place of a missing value for the line, or the room in a cell, to write it on."""

_LIST: Final = re.compile(
    r"<w:(?:abstractNum|num|lvl|start|numFmt|lvlText|abstractNumId|lvlOverride|startOverride|numStyleLink)"
    r"[ />][^>]*>"
)
_LIST_VALUE: Final = re.compile(r'<w:\w+| w:(?:abstractNumId|numId|ilvl|val)="[^"]*"')
_HIDING: Final = re.compile(
    r"vanish|numPr|\bexact\b|background1|light1|sz w:val=.(?![1-9][0-9])"
    r"|[\"'][Ff][A-Fa-f][Ff][A-Fa-f][Ff][A-Fa-f][\"']"
)
"""What of styles may hide text or number it: white or tiny letters, lines without height."""


class PageStreams:
    """What a reader sees of a document: its body, its headers and footers, and the formats of its lists."""

    def __init__(self, body: str, margins: list[str], lists: Sequence[str]) -> None:
        self.body = body
        self.margins = sorted(margins)
        self.lists = tuple(lists) if "<w:numId" in body else ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PageStreams) and (self.body, self.margins, self.lists) == (
            other.body,
            other.margins,
            other.lists,
        )

    __hash__ = None  # type: ignore[assignment]

    def without_marks(self) -> PageStreams:
        """Return what a reader sees without the controls and the bookmarks around values."""
        body, *margins = (_MARK.sub("", stream) for stream in (self.body, *self.margins))
        return PageStreams(body, margins, self.lists)


def page_streams(package: Package) -> PageStreams | None:
    """Return what a reader sees of a document, ``None`` where only reading it by its elements tells."""
    main = package.related("officeDocument")[0]

    def texts(*kinds: str) -> list[str]:
        names = (name for kind in kinds for name in package.related(kind, main) if name in package)
        return [package.text(name) for name in names]

    texts("footnotes", "endnotes")  # they must be XML, and nothing in the body refers to them
    styles, lists, margins = texts("styles"), texts("numbering"), texts("header", "footer")
    seen = [package.text(main), *margins]
    if any(map(_may_hide, styles)) or not all(map(_is_plain, seen)):
        return None
    body, *margins = (with_equal_gaps(respelt(stream_of(xml))) for xml in seen)
    return PageStreams(body, margins, lists_of(lists[0]) if lists else [])


@lru_cache(maxsize=64)  # the documents of one program often have the same styles
def _may_hide(styles: str) -> bool:
    return _HIDING.search(styles) is not None


def _is_plain(xml: str) -> bool:
    """Tell whether names in the XML have the usual prefixes, and words stand only in texts of runs."""
    for prefix, space in (("w", W), ("w15", W15)):
        declared = xml.count(f"xmlns:{prefix}=")
        if declared > 1 or (f'xmlns:{prefix}="{space[1:-1]}"' not in xml and f"{prefix}:" in xml):
            return False
    return not (_STRAY.search(xml) or _ENTITY.search(xml) or "<w:sdt/>" in xml)


def stream_of(xml: str) -> str:
    """Return what a reader sees of a part, or of a piece of one."""
    if "_fg_" in xml:
        for number in _OTHERS_BOOKMARK.findall(xml):
            xml = xml.replace(f'<w:bookmarkEnd w:id="{number}"/>', "")
    stream = _UNSEEN.sub("", xml)
    if "<w:p " in stream or "<w:p/>" in stream or "<w:tr " in stream:
        stream = _BLOCK.sub(_without_attributes, stream)
    if "<w:bookmark" in stream:
        numbers = _BOOKMARK_ID.findall(stream)
        if "_fg_" not in xml:
            stream = _BOOKMARK_END.sub("", stream)
        elif numbers[::2] == numbers[1::2]:
            stream = _BOOKMARK_END.sub(END, _BOOKMARK.sub(rf"{BEGIN}\1\2>", stream))
    return stream


def respelt(stream: str) -> str:
    """Return the text with the signs that programs spell differently as they are.

    A loop of a template leaves an empty comment where it stands between the rows of a table.
    """
    if "&" in stream:
        for entity, sign in (("&#34;", '"'), ("&quot;", '"'), ("&#39;", "'"), ("&apos;", "'"), ("&gt;", ">")):
            stream = stream.replace(entity, sign)
    return stream.replace("<!---->", "")


def with_equal_gaps(stream: str) -> str:
    """Return the text with one sign for each missing value, of a document or of a form with gaps."""
    if GAP in stream:
        return _GAP.sub(rf"\1<w:showingPlcHdr/>\2{_EMPTY}", stream)
    if "<w:showingPlcHdr/>" in stream:
        return _PLACEHOLDER.sub(rf"\1\2{_EMPTY}", stream)
    return _BOOKMARKED_GAP.sub(rf"\1{_EMPTY}", stream) if BEGIN in stream else stream


@lru_cache(maxsize=64)
def lists_of(numbering: str) -> Sequence[str]:
    """Return what the numbers of lists follow from, for the XML of a document's ``numbering.xml``."""
    return tuple("".join(_LIST_VALUE.findall(tag)) for tag in _LIST.findall(numbering))


def without_controls(stream: str) -> str:
    """Return what a reader sees of the same page without controls: its values have bookmarks around them."""
    return _CONTROL.sub("", _LEAF.sub(_bookmarked, stream))


def _without_attributes(found: re.Match[str]) -> str:
    name, is_empty = found.groups()
    return f"<w:{name}></w:{name}>" if is_empty else f"<w:{name}>"


def _bookmarked(found: re.Match[str]) -> str:
    name, content = _name(found[1]), found[2]
    if "<w:p>" not in content:
        return f"{BEGIN}{name}>{content}{END}"
    first, *paragraphs = content.replace("</w:p>", f"{END}</w:p>").split("</w:pPr>")
    marks = (f"</w:pPr>{BEGIN}{name}{'p' if at else ''}>" for at in range(len(paragraphs)))
    return first + "".join(mark + each for mark, each in zip(marks, paragraphs, strict=True))


@lru_cache(maxsize=10_000)
def _name(tag: str) -> str:
    return bookmark_name(tag, 0).removesuffix("_0")
