"""The field that a control's tag names."""

from __future__ import annotations

from formgen.reading.word.control_tags import parse_tag

__all__ = ["path_of"]


def path_of(tag: str) -> str:
    """Return the pattern of the path in a tag (``projects[].name``); empty where the tag is no path."""
    parsed = parse_tag(tag) if tag else None
    return "" if parsed is None else parsed.pattern
