"""Bookmarks around the values of a document without content controls.

No program shows them, and most programs keep them. A bookmark's name has at most 40 characters, so it holds
a checksum of the field's path, then the numbers of the items that the path goes through: ``_fg_1ae894f9_17``
stands around the document's 17th paragraph with a value, ``_fg_35ff3219_2_18`` around a value of the item
with the number 2. The name of a bookmark that goes on with the value of the one before ends in ``p``.
"""

from __future__ import annotations

import re
import zlib
from typing import Final

__all__ = ["bookmark_name", "field_key", "key_in", "tag_in"]

_NAME: Final = re.compile(r"_fg_([0-9a-f]{8})((?:_[0-9]+|_x)*)_[0-9]+(p?)")
_NUMBER: Final = re.compile(r"\[([0-9]*)\]")
_LONGEST: Final = 40


def bookmark_name(tag: str, number: int, *, goes_on: bool = False) -> str:
    """Return the name of a bookmark around a value with the control's tag ``projects[2].name``.

    >>> bookmark_name("projects[2].name", 18)
    '_fg_35ff3219_2_18'
    """
    key = field_key(_NUMBER.sub("[]", tag))
    items = "".join(f"_{item or 'x'}" for item in _NUMBER.findall(tag))
    end = f"_{number}{'p' if goes_on else ''}"
    name = f"_fg_{key}{items}{end}"
    return name if len(name) <= _LONGEST else f"_fg_{key}{end}"


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


def tag_in(name: str, path: str) -> tuple[str, bool]:
    """Return the tag that a bookmark's name holds, given the path of its field, and whether it goes on.

    >>> tag_in("_fg_35ff3219_2_18", "projects[].name")
    ('projects[2].name', False)

    :raises ValueError: if the name has other numbers than the path asks for.
    """
    found = _NAME.fullmatch(name)
    numbers = found[2].split("_")[1:] if found is not None else []
    if found is None or len(numbers) != path.count("[]"):
        raise ValueError(f"no name of a bookmark for {path}: {name}")
    pieces = path.split("[]")
    items = (f"[{'' if number == 'x' else number}]" for number in numbers)
    return "".join(piece + item for piece, item in zip(pieces, (*items, ""), strict=True)), bool(found[3])
