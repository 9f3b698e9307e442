"""Field paths in the marks around a value: the tag of a control, or the key of a bookmark."""

from __future__ import annotations

from formgen.ooxml.field_bookmarks import field_key
from formgen.reading.word.control_tags import parse_tag

__all__ = ["KEY", "names"]

KEY = "#"
"""Begins the tag of a bookmark; the key of its field follows."""


def names(tag: str, path: str) -> bool | None:
    """Tell whether a tag names the field ``path`` (``projects[].name``); ``None`` where it names no field."""
    if tag.startswith(KEY):
        return tag[1:] == field_key(path)
    parsed = parse_tag(tag) if tag else None
    return None if parsed is None else parsed.pattern == path
