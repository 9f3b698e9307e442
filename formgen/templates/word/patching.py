"""Prepares a template's parts by docxtpl: mends tags that Word has torn, and removes the rows of tags."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from xml.parsers import expat

from lxml import etree

from formgen.templates.template_packages import parts_of
from formgen.templates.word.placing import STYLES, place_tags, seen_parts

__all__ = ["TAGGED_LIMIT", "patched_parts"]

TAGGED_LIMIT: Final = 4 * 2**20
"""The most bytes of a part with tags."""


def patched_parts(path: Path, *, place_all: bool = False) -> list[tuple[str, bytes, str | None]]:
    """Return a template's parts: name, content and, where it holds Jinja, docxtpl's patched text.

    Placeholders that no reader sees are marked, and for a check (``place_all``) all others too.
    ``TemplateSyntaxError`` where a tag is not closed, or a part is too large.
    """
    parts = parts_of(path)
    try:
        seen = seen_parts(dict(parts))
    except (KeyError, etree.LxmlError) as error:
        raise _wrong(path.name, str(error)) from error
    styles = dict(parts).get(STYLES)
    return [
        (name, content, _patched(name, content, styles, seen, place_all=place_all)) for name, content in parts
    ]


def _patched(
    name: str, content: bytes, styles: bytes | None, seen: frozenset[str], *, place_all: bool
) -> str | None:
    if not name.endswith(".xml") or not (b"{" in content and _HAS_TAGS.search(content)):
        return None
    text = _joined(_checked_text(name, content))
    try:
        text = place_tags(text, styles, is_seen=name in seen, all_of_them=place_all)
    except (etree.LxmlError, RecursionError) as error:
        raise _wrong(name, str(error)) from error
    if not name.startswith("word/"):
        return text
    from docxtpl import DocxTemplate

    patched: str = DocxTemplate.patch_xml(_Patcher(), text)
    return patched


_HAS_TAGS: Final = re.compile(rb"\{(?:<[^>]*>)*[{%#]")
_TORN: Final = re.compile(r"(?<=\{)(?:<[^>]*>)+(?=[{%#])|(?<=[%}#])(?:<[^>]*>)+(?=\})")
_BRACKET: Final = re.compile(r"\{[{%#]|[}%#]\}")
_CLOSED_BY: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_MERGING: Final = re.compile(r"\{%\s*(?:hm|vm|colspan|cellbg)\b")


def _checked_text(name: str, content: bytes) -> str:
    """Return the text of a part; ``TemplateSyntaxError`` for an unclosed tag.

    docxtpl's patterns search from each tag for its end, and from a row's tag for the end of the row. Without
    an end each search would run through the whole part, and those of tags that merge cells several times.
    """
    if len(content) > TAGGED_LIMIT:
        raise _wrong(name, f"> {TAGGED_LIMIT // 2**20} MB")
    try:
        text = content.decode("utf-8-sig")
        encoding = _declared_encoding(content)
    except (expat.ExpatError, UnicodeDecodeError) as error:
        raise _wrong(name, str(error)) from error
    if encoding is not None and encoding.lower() != "utf-8":
        raise _wrong(name, f'encoding="{encoding}"')
    whole = _TORN.sub("", text)
    closing = ""
    for bracket in _BRACKET.findall(whole):
        if bracket in _CLOSED_BY:
            if closing:
                raise _wrong(name, f"{bracket} … {closing}")
            closing = _CLOSED_BY[bracket]
        elif bracket == closing:
            closing = ""
    if closing:
        raise _wrong(name, closing)
    found = _MERGING.search(whole)
    if found is not None:
        raise _wrong(name, found[0])
    for kind in ("tr", "tc", "p", "r"):
        last = max(whole.rfind(f"{bracket}{kind} ") for bracket in _CLOSED_BY)
        if last > whole.rfind(f"</w:{kind}>"):
            raise _wrong(name, f"{{%{kind}")
    return text


_JOINS_BEFORE: Final = re.compile(r"</w:t>(?:(?!</w:t>).)*?\{%-", re.DOTALL)
_JOINS_BEHIND: Final = re.compile(r"-%\}(?:(?!<w:t[ >]|\{%|\{\{).)*?<w:t[^>]*?>", re.DOTALL)


def _joined(text: str) -> str:
    """Return a part whose tags ``{%- … -%}`` have joined the texts before and behind them, as docxtpl does.

    The controls and paragraphs between these texts go; where only half of one would go, the XML is broken
    and says so.
    """
    if "{%-" not in text and "-%}" not in text:
        return text
    return _JOINS_BEHIND.sub("%}", _JOINS_BEFORE.sub("{%", text))


def _declared_encoding(content: bytes) -> str | None:
    """Parse a part as UTF-8, as it will be written, and return the encoding that it declares."""
    found: list[str | None] = []
    parser = expat.ParserCreate("utf-8")
    parser.XmlDeclHandler = lambda version, encoding, standalone: found.append(encoding)  # noqa: ARG005
    parser.Parse(content, True)  # noqa: FBT003 - the last and only chunk
    return found[0] if found else None


def _wrong(name: str, reason: str) -> Exception:
    from jinja2 import TemplateSyntaxError

    return TemplateSyntaxError(f"{name}: {reason}", 1)


class _Patcher:
    """Stands in for docxtpl's template object, which ``patch_xml`` does not use."""
