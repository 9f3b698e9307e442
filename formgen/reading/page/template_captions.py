"""The captions of a template, which a paragraph of a free text is not easily confused with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from formgen.reading.page.likeness import plain
from formgen.reading.page.template_pages import BEGIN, Choice, Loop, Node, TemplateLine

__all__ = ["Captions", "template_lines"]

_NUMBERS: Final = re.compile(r"^(?:\d+ )+")


class Captions:
    """The captions that are lines of their own, or the beginning of a line."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._whole: set[str] = set()
        self._begun: dict[str, list[str]] = {}
        for line in template_lines(nodes):
            first = next(
                (at for at, char in enumerate(line.text) if char in line.slots or char == BEGIN), None
            )
            words = _unnumbered(plain(line.text[:first]))
            if first is None:
                self._whole.add(words)
            elif " " in words:
                self._begun.setdefault(words.partition(" ")[0], []).append(words)

    def has(self, text: str) -> bool:
        """Tell whether a line could be a caption."""
        words = _unnumbered(plain(text))
        if words in self._whole:
            return True
        return any(words.startswith(f"{each} ") for each in self._begun.get(words.partition(" ")[0], ()))


def _unnumbered(words: str) -> str:
    return _NUMBERS.sub("", words)


def template_lines(nodes: Sequence[Node]) -> Iterator[TemplateLine]:
    """Yield the lines of a template outside of its tables."""
    for node in nodes:
        if isinstance(node, TemplateLine):
            yield node
        elif isinstance(node, Loop):
            yield from template_lines(node.content)
        elif isinstance(node, Choice):
            for branch in node.branches:
                yield from template_lines(branch)
