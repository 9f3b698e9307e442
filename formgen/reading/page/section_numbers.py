"""The headings that somebody added to a form: their numbers go on from those of the form's own headings.

A copy without styles has nothing else that tells «8. Materials» and the text below it from the text above.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from formgen.reading.page.likeness import plain
from formgen.reading.page.pages import Line
from formgen.reading.page.template_pages import Choice, Loop, Node, TemplateLine

__all__ = ["mark_headings"]

_NUMBER: Final = re.compile(r"\s*(\d{1,3})[.)]\s")


def mark_headings(lines: Iterable[Line], content: Sequence[Node]) -> None:
    """Tell of each line below the form's last heading whether it is an added heading, if that is certain.

    It is if «7.» is a heading of the form, and the only numbers below it are 8, 9 and so on. A text with
    numbers of its own leaves it open.
    """
    heading = _repeated_heading(content)
    if heading is None:
        return
    first = _number_of(heading.number, "")
    body = [line for line in lines if not line.place.table and not line.place.part]
    last = next((at for at, line in enumerate(body) if _is_own_heading(line, first - 1, content)), None)
    if last is None:
        return
    below = body[last + 1 :]
    numbers = [_number_of(line.number, line.text) for line in below]
    given = [number for number in numbers if number]
    if given and given == [*range(first, first + len(given))]:
        for line, number in zip(below, numbers, strict=True):
            line.is_heading = bool(number)


def _repeated_heading(nodes: Iterable[Node]) -> TemplateLine | None:
    """Return the numbered heading of a template's loop whose number is not the first one."""
    for node in nodes:
        found = None
        if isinstance(node, Loop):
            line = node.content[0] if len(node.content) > 1 else None
            found = line if isinstance(line, TemplateLine) and _number_of(line.number, "") > 1 else None
        elif isinstance(node, Choice):
            found = next(filter(None, map(_repeated_heading, node.branches)), None)
        if found is not None:
            return found
    return None


def _is_own_heading(line: Line, number: int, content: Sequence[Node]) -> bool:
    """Tell whether a line is the form's own heading with a number."""
    if _number_of(line.number, line.text) != number:
        return False
    words = plain(f"{line.number} {line.text}")
    return any(
        isinstance(node, TemplateLine) and not node.slots and plain(f"{node.number} {node.text}") == words
        for node in content
    )


def _number_of(number: str, text: str) -> int:
    """Return the number of a line, from its list or typed, and 0 if it has none."""
    found = _NUMBER.match(f"{number} {text}" if number else f"{text} ")
    return 0 if found is None else int(found[1])
