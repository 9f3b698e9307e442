"""The formats of a page as parts of a DOCX: its paper, its styles and its numbering."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LANG_TAGS", "NUMBERINGS", "W", "letters_in", "numbering_part", "section", "styles_part", "twips"]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LANG_TAGS = {"kk": "kk-KZ", "ru": "ru-RU"}


def twips(millimetres: float) -> int:
    """Return a length in millimetres in twentieths of a point, OOXML's unit for pages."""
    return round(millimetres * 1440 / 25.4)


def letters_in(width: int) -> int:
    """Return how many Latin letters of 11 points a line has in a cell of this width, in twentieths of a point."""
    margins, letter = 170, 20 * 11 * 0.485
    return int((width - margins) / letter)


@dataclass(frozen=True)
class _Style:
    id: str
    paragraph: str = ""
    run: str = ""
    based_on: str = "Normal"


def _ind(left: float = 0, hanging: float = 0, first: float = 0) -> str:
    indents = f' w:left="{twips(left)}"' if left else ""
    indents += f' w:hanging="{twips(hanging)}"' if hanging else ""
    indents += f' w:firstLine="{twips(first)}"' if first else ""
    return f"<w:ind{indents}/>" if indents else ""


def _spacing(before: float = 0, after: float = 0) -> str:
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"/>'


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


_BOLD, _ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
_KEEP_NEXT, _KEEP_LINES = "<w:keepNext/>", "<w:keepLines/>"


def _jc(value: str) -> str:
    return f'<w:jc w:val="{value}"/>'


# The order inside a style's pPr is the schema's: keepNext, keepLines, spacing, ind, jc, outlineLvl.
_STYLES = (
    _Style("Body", _spacing(0, 4) + _ind(first=12.5) + _jc("both")),
    _Style("Described", _spacing(0, 4) + _ind(first=12.5) + _jc("both")),
    _Style("Plain", _spacing(0, 4) + _jc("both")),
    _Style("Line", _spacing(0, 4)),
    _Style("Opening", _spacing(0, 4) + _ind(first=12.5)),
    _Style("Sides", f'<w:tabs><w:tab w:val="right" w:pos="{twips(165)}"/></w:tabs>' + _spacing(0, 8)),
    _Style("Corner", _ind(left=85) + _jc("right")),
    _Style("Addressee", _spacing(0, 4) + _ind(left=85)),
    _Style(
        "FormTitle",
        _KEEP_NEXT + _KEEP_LINES + _spacing(18, 12) + _jc("center") + '<w:outlineLvl w:val="0"/>',
        _BOLD + _size(14),
    ),
    _Style(
        "AppendixTitle",
        _KEEP_NEXT
        + _KEEP_LINES
        + "<w:pageBreakBefore/>"
        + _spacing(0, 8)
        + _jc("center")
        + '<w:outlineLvl w:val="1"/>',
        _BOLD + _size(14),
    ),
    _Style("Centered", _KEEP_NEXT + _KEEP_LINES + _spacing(0, 6) + _jc("center")),
    _Style(
        "Heading",
        _KEEP_NEXT + _KEEP_LINES + _spacing(10, 4) + '<w:outlineLvl w:val="1"/>',
        _BOLD,
    ),
    _Style(
        "Subheading",
        _KEEP_NEXT + _KEEP_LINES + _spacing(6, 3) + '<w:outlineLvl w:val="2"/>',
        _BOLD + _ITALIC,
    ),
    _Style("Question", _KEEP_NEXT + _KEEP_LINES + _spacing(6, 2), _ITALIC),
    _Style("Hint", _spacing(0, 4) + _jc("both"), _ITALIC + _size(10)),
    _Style("HintBelow", _spacing(6, 4) + _jc("both"), _ITALIC + _size(10)),
    _Style("Note", _spacing(4, 4) + _jc("both"), _size(10)),
    _Style("ListItem", _spacing(0, 3) + _jc("both")),
    _Style("ListText", _spacing(0, 3) + _ind(left=20) + _jc("both")),
    _Style("Cell", "", _size(11)),
    _Style("CellHead", _KEEP_NEXT + _jc("center"), _BOLD + _size(11)),
    _Style("CellHint", "", _ITALIC + _size(9)),
    _Style("CellStrong", "", _BOLD + _size(11)),
    _Style("CellCenter", _jc("center"), _size(11)),
    _Style("CellRight", _jc("right"), _size(11)),
    _Style("Compact", "", _size(10)),
    _Style("CompactHead", _KEEP_NEXT + _jc("center"), _BOLD + _size(10)),
    _Style("CompactCenter", _jc("center"), _size(10)),
    _Style("CompactRight", _jc("right"), _size(10)),
    _Style(
        "TableTitle",
        _KEEP_NEXT + _KEEP_LINES + _spacing(8, 6) + _jc("center") + '<w:outlineLvl w:val="1"/>',
        _BOLD,
    ),
    _Style("Small", "", _size(8.5)),
    _Style("SmallHead", _KEEP_NEXT + _jc("center"), _BOLD + _size(8.5)),
    _Style("SmallCenter", _jc("center"), _size(8.5)),
    _Style("SmallRight", _jc("right"), _size(8.5)),
    _Style("SignName", _KEEP_NEXT),
    _Style("SignValue", _KEEP_NEXT + _jc("center")),
    _Style("SignCaption", _KEEP_NEXT + _jc("center"), _size(10)),
    _Style("Gap", _spacing(0, 0), _size(6)),
    _Style("Header", _jc("right"), _BOLD),
    _Style("Footer", _jc("center"), _size(10)),
)

_MARGINS = (
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
)
_BORDERS = ("top", "left", "bottom", "right", "insideH", "insideV")


def styles_part(lang: str, used: set[str]) -> str:
    """Return ``word/styles.xml`` with the styles ``used`` and the styles that they are based on."""
    parts = [
        (
            f'{XML}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
            '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"'
            ' w:cs="Times New Roman"/>'
        ),
        _size(12),
        f'<w:lang w:val="{LANG_TAGS[lang]}" w:eastAsia="{LANG_TAGS[lang]}" w:bidi="ar-SA"/>',
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>",
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
        "</w:pPr></w:pPrDefault></w:docDefaults>",
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        (
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
            '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
            '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
            '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        ),
    ]
    for style in _STYLES:
        if style.id not in used:
            continue
        properties = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
        properties += f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
        parts.append(
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style.id}">'
            f'<w:name w:val="{_name(style.id)}"/><w:basedOn w:val="{style.based_on}"/><w:qFormat/>'
            f"{properties}</w:style>"
        )
    if "Grid" in used:
        borders = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in _BORDERS
        )
        parts.append(
            '<w:style w:type="table" w:customStyle="1" w:styleId="Grid"><w:name w:val="Form Grid"/>'
            f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>{_MARGINS}</w:tblPr></w:style>'
        )
    if "Placeholder" in used:
        parts.append(
            '<w:style w:type="character" w:customStyle="1" w:styleId="Placeholder">'
            '<w:name w:val="Form Placeholder"/><w:qFormat/></w:style>'
        )
    if "Reference" in used:
        parts.append(
            '<w:style w:type="character" w:customStyle="1" w:styleId="Reference">'
            '<w:name w:val="Form Reference"/><w:qFormat/></w:style>'
        )
    parts.append("</w:styles>")
    return "".join(parts)


def _name(style: str) -> str:
    return f"Form {style}"


_NO_TAB, _SPACE = '<w:suff w:val="nothing"/>', '<w:suff w:val="space"/>'
_NO_INDENT = '<w:ind w:left="0" w:firstLine="0"/>'
_LIST_LEVELS = tuple(("", _ind(left=12.5 + 7.5 * level, hanging=7.5)) for level in range(2))

NUMBERINGS = {
    "numbered": ("decimal", ("%1.", "%2.")),
    "bracketed": ("decimal", ("%1)", "%2)")),
    "dashed": ("bullet", ("–", "–")),
    "rows": ("decimal", ("%1", "%1.%2")),
    "sections": ("decimal", ("%1.", "%1.%2.")),
    "passports": ("decimal", ("%1.", "%2)")),
}
"""The numberings of lists: the format of their numbers and the texts of their two levels."""

_OTHER_LEVELS = {
    "rows": ((_NO_TAB, _NO_INDENT),) * 2,
    "sections": ((_SPACE, _NO_INDENT),) * 2,
    "passports": ((_SPACE, _NO_INDENT), ("", _ind(left=6, hanging=6))),
}
"""The separator after the numbers of a level, and its indents, for numberings unlike the usual list."""


def numbering_part(lists: list[str]) -> str:
    """Return ``word/numbering.xml``. ``lists`` holds the numbering of each list: ``dashed``, ``sections:9``.

    A list counts from 1, or from the number after the colon. Its second level counts from 1 again after each
    item of the first level.
    """
    named = [name.partition(":") for name in lists]
    used = [name for name in NUMBERINGS if any(name == found for found, _, _ in named)]
    parts = [f'{XML}<w:numbering xmlns:w="{W}">']
    for number, name in enumerate(used):
        kind, texts = NUMBERINGS[name]
        looks = _OTHER_LEVELS.get(name, _LIST_LEVELS)
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'{after}<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{indents}</w:pPr></w:lvl>'
            for level, (text, (after, indents)) in enumerate(zip(texts, looks, strict=True))
        )
        parts.append(
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
    for number, (name, _, first) in enumerate(named, start=1):
        override = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{first or 1}"/></w:lvlOverride>'
        parts.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{used.index(name)}"/>'
            f"{'' if NUMBERINGS[name][0] == 'bullet' else override}</w:num>"
        )
    parts.append("</w:numbering>")
    return "".join(parts)


def section(*, landscape: bool, numbered: bool) -> str:
    """Return the ``w:sectPr`` of an A4 page.

    The margins are 30 mm at the bound edge, 15 mm at the opposite edge and 20 mm at the others.
    """
    width, height = twips(210), twips(297)
    size = (
        f'<w:pgSz w:w="{height}" w:h="{width}" w:orient="landscape"/>'
        if landscape
        else f'<w:pgSz w:w="{width}" w:h="{height}"/>'
    )
    top, right, bottom, left = (30, 20, 15, 20) if landscape else (20, 15, 20, 30)
    footer = '<w:footerReference w:type="default" r:id="rIdFooter"/>' if numbered else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>{footer}<w:type w:val="nextPage"/>{size}'
        f'<w:pgMar w:top="{twips(top)}" w:right="{twips(right)}" w:bottom="{twips(bottom)}" w:left="{twips(left)}"'
        f' w:header="{twips(10)}" w:footer="{twips(10)}" w:gutter="0"/></w:sectPr>'
    )
