"""Splits the markup of a layout's texts, which ``elements.py`` describes, into pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Piece", "pieces"]

_TOKEN = re.compile(r"\{\?(?P<hint>.*?)\?\}|\{(?P<value>[^{}]*)\}|(?P<bold>\*\*)", re.DOTALL)


@dataclass(frozen=True)
class Piece:
    """A part of a paragraph. ``kind`` is ``text``, ``hint`` or ``value``; the text of a value is its path."""

    kind: str
    text: str
    bold: bool = False
    filter: str | None = None


def pieces(markup: str) -> Iterator[Piece]:
    """Yield the pieces of a layout's text in order."""
    bold, end = False, 0
    for token in _TOKEN.finditer(markup):
        if token.start() > end:
            yield Piece("text", markup[end : token.start()], bold)
        end = token.end()
        if token["hint"] is not None:
            yield Piece("hint", token["hint"])
        elif token["value"] is not None:
            path, _, chosen = token["value"].partition("|")
            yield Piece("value", path.strip(), bold, chosen.strip() or None)
        else:
            bold = not bold
    if end < len(markup):
        yield Piece("text", markup[end:], bold)
