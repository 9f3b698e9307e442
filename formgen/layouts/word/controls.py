"""Content controls: the ``w:sdt`` around each value, tagged with the path of its field."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from formgen.layouts.word.page_styles import LANG_TAGS
from formgen.model.fields import FieldInfo, Kind

__all__ = ["default_filter", "properties", "repeating_item", "repeating_section"]

_FILTERS = {
    Kind.DATE: "date",
    Kind.MONTH: "month",
    Kind.PERIOD: "period",
    Kind.MONEY: "money",
    Kind.COUNT: "count",
    Kind.YEAR: "year",
    Kind.BOOL: "flag",
    Kind.QUANTITY: "quantity",
    Kind.LIST: "listing",
}

_DATE_FORMATS = {"kk": "yyyy 'жылғы' d MMMM", "ru": "d MMMM yyyy 'года'"}


def default_filter(info: FieldInfo) -> str | None:
    """Return the filter that prints values of this kind if the layout names none."""
    return "thousands" if info.in_thousands else _FILTERS.get(info.kind)


def _alias_and_tag(info: FieldInfo, tag: str, lang: str) -> str:
    label = info.label[lang] or info.name
    return f"<w:alias w:val={quoteattr(label)}/><w:tag w:val={quoteattr(tag)}/>"


def properties(
    info: FieldInfo, tag: str, lang: str, *, rich: bool = False, linked: bool = False, genitive: bool = False
) -> str:
    """Return the ``w:sdtPr`` of a value's control.

    ``rich`` lets the control hold more than plain runs, and ``linked`` lets it hold paragraphs with links.
    The list of a ``genitive`` choice has the words that stand inside a sentence.
    """
    names = _alias_and_tag(info, tag, lang)
    if info.kind is Kind.CHOICE and info.type is not None:
        items = "".join(
            f"<w:listItem w:displayText={quoteattr(words[lang])} w:value={quoteattr(member.value)}/>"
            for member in info.type
            for words in (member.genitive if genitive else member.text,)
        )
        return f"<w:sdtPr>{names}<w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
    if info.kind is Kind.DATE:
        return (
            f"<w:sdtPr>{names}<w:date><w:dateFormat w:val={quoteattr(_DATE_FORMATS[lang])}/>"
            f'<w:lid w:val="{LANG_TAGS[lang]}"/><w:storeMappedDataAs w:val="date"/>'
            '<w:calendar w:val="gregorian"/></w:date></w:sdtPr>'
        )
    if linked:
        # LibreOffice 7.4 prints the code of a link in the first paragraph of any other rich control.
        return (
            f'<w:sdtPr>{names}<w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj></w:sdtPr>'
        )
    # In a control of plain text LibreOffice joins the lines of a text and drops its bold.
    if rich or info.kind is Kind.TEXT:
        return f"<w:sdtPr>{names}</w:sdtPr>"
    return f"<w:sdtPr>{names}<w:text/></w:sdtPr>"


def repeating_section(info: FieldInfo, tag: str, lang: str, content: str) -> str:
    """Return the repeating section of a list. ``content`` is the XML of its items."""
    return (
        f"<w:sdt><w:sdtPr>{_alias_and_tag(info, tag, lang)}<w15:repeatingSection/></w:sdtPr>"
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def repeating_item(content: str) -> str:
    """Return one item of a repeating section. ``content`` is its XML."""
    return (
        f"<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )
