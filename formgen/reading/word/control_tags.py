"""Tags of content controls: the paths of fields, as templates write them and as people's edits leave them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

__all__ = ["Tag", "parse_tag"]

_TAG: Final = re.compile(r"[a-z]\w*(?:\[[0-9]{0,9}\])?(?:\.[a-z]\w*(?:\[[0-9]{0,9}\])?)*", re.ASCII)
_PART: Final = re.compile(r"(?P<path>[^\[\]]+)(?P<index>\[[0-9]*\])?\.?")
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Tag:
    """A field's path taken apart: ``steps[0].events[3].name``.

    ``levels`` are the lists on the path, each by its path inside the item above it and the number
    in the brackets (``None`` in ``[]``: every item); ``rest`` is the path inside the innermost item, empty
    for an item that is a value itself. ``pattern`` is the path without numbers: ``steps[].events[].name``.
    """

    pattern: str
    levels: tuple[tuple[str, int | None], ...]
    rest: str

    @property
    def is_head(self) -> bool:
        """Whether it names a value that all items of a list share: the head of a column."""
        return any(index is None for _, index in self.levels)


@lru_cache(maxsize=65536)
def parse_tag(text: str) -> Tag | None:
    """Parse ``text`` as a path, ``None`` where it is none."""
    if len(text) > _LONGEST or not _TAG.fullmatch(text):
        return None
    levels = []
    rest = ""
    for part in _PART.finditer(text):
        if part["index"] is None:
            rest = part["path"]
        else:
            number = part["index"][1:-1]
            levels.append((part["path"], int(number) if number else None))
            rest = ""
    return Tag(re.sub(r"\[[0-9]*\]", "[]", text), tuple(levels), rest)
