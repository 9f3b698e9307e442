"""How a message names a field by its labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from formgen.bilingual import MessageLang, Text

__all__ = ["place_words"]

_ROW: Final = {"kk": "{}-жол", "ru": "строка\N{NO-BREAK SPACE}{}"}


def place_words(labels: Sequence[Text | int], lang: MessageLang) -> str:
    """Return the labels of a path with the numbers of rows, in ``kk`` or ``ru``; the field itself in quotes.

    >>> place_words((Text(kk="Растайтын құжаттар", ru="Подтверждающие документы"), 2, Text(kk="Күні", ru="Дата")), "kk")
    'Растайтын құжаттар, 2-жол, «Күні»'
    """
    words = [_ROW[lang].format(step) if isinstance(step, int) else step[lang] or "" for step in labels]
    if isinstance(labels[-1], Text):
        words[-1] = f"«{words[-1]}»"
    return ", ".join(words)
