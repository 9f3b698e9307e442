"""The lines and printed hints that a blank form shows in place of a value."""

from __future__ import annotations

import re
from typing import Final

from formgen.model.fields import Kind

__all__ = ["is_gap", "without_line"]

_LINES: Final = re.compile(r"(?:\s*_{20,}\s*)+(?:\([^()]*\)\s*)?")
_HALF_DATE: Final = re.compile(r"[«»\s]*(?:20)?\s*(?:жыл|года|ж\.)?\s*")
_WORDS: Final = (Kind.TEXT, Kind.STR, Kind.EMAIL, Kind.BIN, Kind.IBAN, Kind.BIC, Kind.LIST, Kind.CHOICE)


def is_gap(text: str, kind: Kind) -> bool:
    """Tell whether ``text`` is white space, or consists of lines to write on.

    A text's line has twenty underscores or more, because a person may type fewer on purpose; a hint may stand
    in brackets behind it («________ (полное наименование)»). A number's line may be shorter, and a date's
    line has printed parts as well (``«____» ______________ 20___ года``).
    """
    if not text or text.isspace():
        return True
    if kind in _WORDS:
        return bool(_LINES.fullmatch(text))
    return "_" in text and bool(_HALF_DATE.fullmatch(text.replace("_", "")))


def without_line(text: str, kind: Kind) -> str:
    """Return a date or a number without the rest of the line that it was written on.

    The line of a date or period has several parts. Within a number an underscore is no part of a line.
    """
    if kind in (Kind.DATE, Kind.MONTH, Kind.PERIOD):
        return text.replace("_", "")
    return text.strip("_" + " \u00a0\t\n")
