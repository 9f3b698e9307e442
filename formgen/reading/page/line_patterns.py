"""Regular expressions for the lines of a template: their captions as literals, their slots as groups."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from formgen.model.fields import Kind
from formgen.reading.page.likeness import fold
from formgen.reading.page.template_pages import ALTERNATIVE, BEGIN, END, Slot, TemplateLine

__all__ = [
    "CONTROL",
    "CONTROLS_LIMIT",
    "DATE",
    "WHOLE_DATE",
    "is_date",
    "is_numeric",
    "line_pattern",
    "loosely",
    "with_tabs",
]

CONTROL: Final = 0xE200
CONTROLS_LIMIT: Final = 0x600
_NUMBER: Final = r"\s*(?:(?:\d+(?:\.\d+)*[.)]?|[•\-])(?=\s|\D)\s*)??"
_NUMERIC: Final = frozenset({Kind.MONEY, Kind.COUNT, Kind.QUANTITY, Kind.YEAR})
DATE: Final = r"([«\"'_\d].*)"
"""A date begins with its day or its year: the words before it belong to another value."""
WHOLE_DATE: Final = r"(?<![\w«\"'])(\W?\d{1,2}\W{1,2}\w+\W\d{4}\b.*|\d{4}\W\w+\W\W?\d.*)"
"""A date with its day, month and year, or year and day: the value before it may have digits of its own."""


def line_pattern(
    template: TemplateLine,
    literal: Callable[[str], str],
    *,
    lazy: bool = True,
    number: bool = False,
    controls: bool = False,
    date: str = "",
) -> re.Pattern[str]:
    """Return the pattern of a whole line, with a group for each slot.

    ``literal`` gives the pattern of a caption; ``number`` allows for another number of a paragraph. Groups
    take as few words as they can, or as many if not ``lazy``; with ``controls``, each takes the sign of a
    control. ``date`` is the pattern of dates.
    """
    pieces = [_NUMBER if number else ""]
    words = ""
    text = re.sub(rf"^{_NUMBER}", "", template.text) if number else template.text

    def flush() -> None:
        nonlocal words
        if words:
            pieces.append(literal(fold(words) if number else with_tabs(words, fold(words))))
            words = ""

    for char in text:
        if char in template.slots:
            flush()
            slot = template.slots[char]
            pieces.append(
                date if date and is_date(slot) else _slot_pattern(slot, lazy=lazy, controls=controls)
            )
        elif char in (BEGIN, ALTERNATIVE, END):
            flush()
            pieces.append({BEGIN: "(?:", ALTERNATIVE: "|", END: ")"}[char])
        else:
            words += char
    flush()
    return re.compile("".join(pieces) + (r"\s*" if number else ""), re.DOTALL)


def with_tabs(text: str, folded: str) -> str:
    """Return a folded text with its tabs, which separate values as captions do."""
    if "\t" not in text:
        return folded
    return "".join("\t" if char == "\t" else other for char, other in zip(text, folded, strict=True))


def _slot_pattern(slot: Slot, *, lazy: bool, controls: bool) -> str:
    if controls and slot.info is not None:
        return f"([{chr(CONTROL)}-{chr(CONTROL + CONTROLS_LIMIT)}]?)"
    mark = "?" if lazy else ""
    if is_numeric(slot):
        return rf"([\d\s.,_\-]*{mark})"
    return f"(.*{mark})"


def is_date(slot: Slot) -> bool:
    """Tell whether a slot prints a date."""
    return slot.info is not None and slot.info.kind is Kind.DATE


def is_numeric(slot: Slot) -> bool:
    """Tell whether a slot prints a number."""
    return slot.info is not None and slot.info.kind in _NUMERIC


def loosely(text: str) -> str:
    """Return a pattern for a caption in which signs may be missing and spaces do not matter."""
    pieces = []
    for found in re.finditer(r"\w+|\s+|[^\w\s]", text):
        token = found[0]
        if token.isspace():
            if found.end() == len(text):  # the word or sign after it already begins with spaces
                pieces.append(r"\s*")
        elif token[0].isalnum() or token[0] == "_":
            pieces.append(rf"\s*{re.escape(token)}")
        else:
            pieces.append(rf"\s*{re.escape(token)}?")
    return "".join(pieces)
