"""A template's parts as docxtpl prepares them: tags that Word tore apart made whole, their rows removed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from xml.parsers import expat

from formgen.templates.template_packages import parts_of

__all__ = ["TAGGED_LIMIT", "patched_parts"]

TAGGED_LIMIT: Final = 4 * 2**20
"""Bytes of a part with tags in it."""


def patched_parts(path: Path) -> list[tuple[str, bytes, str | None]]:
    """Return a template's parts: name, content and, where it holds Jinja, docxtpl's patched text.

    ``TemplateSyntaxError`` where a tag in it is not closed, or a part is too large.
    """
    return [(name, content, _patched(name, content)) for name, content in parts_of(path)]


def _patched(name: str, content: bytes) -> str | None:
    if not name.endswith(".xml") or not (b"{{" in content or b"{%" in content or b"{#" in content):
        return None
    text = _judged(name, content)
    if not name.startswith("word/"):
        return text
    from docxtpl import DocxTemplate

    patched: str = DocxTemplate.patch_xml(_Patcher(), text)
    return patched


_TORN: Final = re.compile(r"(?<=\{)(?:<[^>]*>)+(?=[{%#])|(?<=[%}#])(?:<[^>]*>)+(?=\})")
_BRACKET: Final = re.compile(r"\{[{%#]|[}%#]\}")
_CLOSED_BY: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_MERGING: Final = re.compile(r"\{%\s*(?:hm|vm|colspan|cellbg)\b")


def _judged(name: str, content: bytes) -> str:
    """Return the text of a part whose tags are closed, one behind the other.

    docxtpl's patterns look from each tag for its end, and from a row's tag for the row's. Where there
    is none they look through the whole part each time, and their tags that merge cells do so more than once.
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


def _declared_encoding(content: bytes) -> str | None:
    """Parse a part as UTF-8, as it will be written, and return the encoding that it says to have."""
    found: list[str | None] = []
    parser = expat.ParserCreate("utf-8")
    parser.XmlDeclHandler = lambda version, encoding, standalone: found.append(encoding)  # noqa: ARG005
    parser.Parse(content, True)  # noqa: FBT003 - the last and only chunk
    return found[0] if found else None


def _wrong(name: str, reason: str) -> Exception:
    from jinja2 import TemplateSyntaxError

    return TemplateSyntaxError(f"{name}: {reason}", 1)


class _Patcher:
    """In the place of docxtpl's template object, of which ``patch_xml`` asks nothing."""
