"""Turns Strict OOXML (ISO/IEC 29500), which Word and Excel save on request, into Transitional OOXML.

In the parts that formgen reads, the two differ only in the names of namespaces and of kinds of relationships.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["transitional"]

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL: Final = b"http://schemas.openxmlformats.org/"

_STRICT_NAME: Final = re.compile(
    rb"(?P<before>\s(?:xmlns(?::[\w.-]+)?|Type|uri)\s*=\s*[\"'])http://purl\.oclc\.org/ooxml/(?P<path>[\w/-]+)"
)
"""The declaration of a namespace, or of a kind of relationship or drawing. Texts do not match."""

_RESPELT: Final = {
    b"extendedProperties": b"extended-properties",
    b"customProperties": b"custom-properties",
    b"characteristics": b"additionalCharacteristics",
}
"""Names that Strict and Transitional spell differently: Strict to Transitional."""


def transitional(content: bytes) -> bytes:
    """Return a part in UTF-8 with Transitional names. A part without Strict names is returned unchanged.

    ``http://purl.oclc.org/ooxml/wordprocessingml/main`` becomes
    ``http://schemas.openxmlformats.org/wordprocessingml/2006/main``.
    """
    if _STRICT not in content:
        return content
    return _STRICT_NAME.sub(_transitional_name, content)


def _transitional_name(found: re.Match[bytes]) -> bytes:
    area, _, name = found["path"].partition(b"/")
    first, slash, rest = name.partition(b"/")
    last = rest if slash else first
    last = _RESPELT.get(last, last)
    path = b"/".join((area, b"2006", *((first, last) if slash else (last,))))
    return found["before"] + _TRANSITIONAL + path
