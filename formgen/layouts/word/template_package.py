"""Puts a layout's parts together as a Word template: an ordinary DOCX with Jinja tags."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from formgen.layouts.word.elements import Layout
from formgen.layouts.word.page_styles import LANG_TAGS, W, numbering_part, styles_part
from formgen.layouts.word.scopes import Scope
from formgen.layouts.word.theme import FONT_TABLE, THEME
from formgen.layouts.word.writer import BodyWriter
from formgen.model.base import Form

__all__ = ["EPOCH", "build_docx", "edition_mark", "zipped"]

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry of a package: the earliest that a zip file can hold."""

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{_R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w15"'
)


def build_docx(layout: Layout, lang: str) -> bytes:
    """Return the template of a form in one language. The same layout always gives the same bytes."""
    writer = BodyWriter(layout, Scope.of_form(layout.form), lang)
    body = writer.body()
    parts = {
        "word/document.xml": f"{_XML}<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": styles_part(
            lang, writer.styles | {"Header"} | ({"Footer"} if layout.page_numbers else set())
        ),
        "word/settings.xml": _settings(lang),
        "word/fontTable.xml": FONT_TABLE,
        "word/theme.xml": THEME,
        "word/header.xml": (
            f'{_XML}<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>'
            '<w:r><w:t xml:space="preserve">{{ draft_mark }}</w:t></w:r></w:p></w:hdr>'
        ),
    }
    if layout.page_numbers:
        parts["word/footer.xml"] = _FOOTER
    if writer.lists:
        parts["word/numbering.xml"] = numbering_part(writer.lists)
    parts["word/_rels/document.xml.rels"] = _relationships(parts)
    head = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _ROOT_RELATIONSHIPS,
        "docProps/core.xml": _core(layout, lang),
    }
    return zipped({**head, **parts})


def edition_mark(form: type[Form]) -> str:
    """Return the property that identifies a later edition's documents; the first edition has none."""
    return "" if form.KEY == form.ID else f"<dc:identifier>{form.KEY}</dc:identifier>"


def zipped(parts: dict[str, str]) -> bytes:
    """Return the parts as a package. The same parts always give the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text.encode())
    return stream.getvalue()


_FOOTER = (
    f'{_XML}<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
)

_ROOT_RELATIONSHIPS = (
    f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/></Relationships>'
)

_PARTS = {
    "word/fontTable.xml": ("fontTable", "rIdFonts"),
    "word/theme.xml": ("theme", "rIdTheme"),
    "word/styles.xml": ("styles", "rIdStyles"),
    "word/settings.xml": ("settings", "rIdSettings"),
    "word/numbering.xml": ("numbering", "rIdNumbering"),
    "word/header.xml": ("header", "rIdHeader"),
    "word/footer.xml": ("footer", "rIdFooter"),
}


def _relationships(parts: dict[str, str]) -> str:
    relationships = "".join(
        f'<Relationship Id="{number}" Type="{_R}/{kind}" Target="{name.removeprefix("word/")}"/>'
        for name, (kind, number) in _PARTS.items()
        if name in parts
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{relationships}</Relationships>'


def _content_types(parts: dict[str, str]) -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{_THEME if kind == "theme" else f"{_TYPES}.{kind}+xml"}"/>'
        for name, (kind, _) in _PARTS.items()
        if name in parts
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _core(layout: Layout, lang: str) -> str:
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(layout.title[lang] or '')}</dc:title>"
        f"<dc:creator>{{{{ {layout.organization}|property }}}}</dc:creator>"
        f"<dc:language>{LANG_TAGS[lang]}</dc:language>{edition_mark(layout.form)}</cp:coreProperties>"
    )


def _settings(lang: str) -> str:
    return (
        f'{_XML}<w:settings xmlns:w="{W}"><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        # A line that ends with a line break is not stretched to the margin.
        '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{LANG_TAGS[lang]}"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )
