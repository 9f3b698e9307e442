"""Strict OOXML (ISO/IEC 29500), which Word and Excel save on request, with the names of Transitional OOXML.

In what formgen reads, the two differ only in the names of namespaces and of kinds of relationships.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["transitional"]

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL: Final = b"http://schemas.openxmlformats.org/"

_NAMED: Final = re.compile(
    rb"(?P<before>\s(?:xmlns(?::[\w.-]+)?|Type|uri)\s*=\s*[\"'])http://purl\.oclc\.org/ooxml/(?P<path>[\w/-]+)"
)
"""A namespace, or a kind of relationship or drawing, where one is declared; the same words in a text stay."""

_RENAMED: Final = {
    b"extendedProperties": b"extended-properties",
    b"customProperties": b"custom-properties",
    b"characteristics": b"additionalCharacteristics",
}
"""Names that Transitional spells in another way than Strict."""


def transitional(content: bytes) -> bytes:
    """Return a part in UTF-8 with Transitional names; it is ``content`` itself where it has no Strict ones.

    ``http://purl.oclc.org/ooxml/wordprocessingml/main`` becomes
    ``http://schemas.openxmlformats.org/wordprocessingml/2006/main``.
    """
    if _STRICT not in content:
        return content
    return _NAMED.sub(_renamed, content)


def _renamed(found: re.Match[bytes]) -> bytes:
    room, _, name = found["path"].partition(b"/")
    first, slash, rest = name.partition(b"/")
    last = rest if slash else first
    last = _RENAMED.get(last, last)
    path = b"/".join((room, b"2006", *((first, last) if slash else (last,))))
    return found["before"] + _TRANSITIONAL + path
