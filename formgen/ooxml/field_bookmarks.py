"""Bookmarks around the values of a document without content controls.

No program shows them, and most programs keep them. A bookmark's name has at most 40 characters, so it holds a
checksum of the field's path: ``_fg_1c291ca3_17`` stands around the 17th value of the document.
"""

from __future__ import annotations

import re
import zlib
from typing import Final

__all__ = ["bookmark_name", "field_key", "key_in"]

_NAME: Final = re.compile(r"_fg_([0-9a-f]{8})_[0-9]+")


def bookmark_name(path: str, number: int) -> str:
    """Return the name of the bookmark around a value of the field ``path`` (``projects[].name``)."""
    return f"_fg_{field_key(path)}_{number}"


def field_key(path: str) -> str:
    """Return the checksum of a field's path.

    >>> field_key("applicant.name")
    '1ae894f9'
    """
    return f"{zlib.crc32(path.encode()):08x}"


def key_in(name: str) -> str:
    """Return the checksum in a bookmark's name; empty where the bookmark is somebody else's."""
    found = _NAME.fullmatch(name)
    return found[1] if found is not None else ""
