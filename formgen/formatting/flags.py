"""Yes or no, as a document has it."""

from __future__ import annotations

from formgen.bilingual import Text
from formgen.formatting.typed_text import clean

__all__ = ["FLAGS", "flag_words", "format_flag", "parse_flag"]

FLAGS: dict[bool, Text] = {True: Text(kk="иә", ru="да"), False: Text(kk="жоқ", ru="нет")}
"""The words for yes and no."""


def format_flag(flag: bool, lang: str) -> str:  # noqa: FBT001 - the flag is what is printed
    """Return the word for a flag.

    >>> format_flag(True, "ru")
    'да'
    """
    return FLAGS[flag][lang] or ""


def flag_words(flag: bool) -> str:  # noqa: FBT001
    """Return the words of both languages for a flag, as the intake workbook offers them.

    >>> flag_words(False)
    'жоқ / нет'
    """
    return f"{FLAGS[flag].kk} / {FLAGS[flag].ru}"


def parse_flag(text: str) -> bool:
    """Parse yes or no in either language; ``ValueError`` for any other word.

    Both words together, as the intake workbook offers them, are understood too.

    >>> parse_flag("иә / да")
    True
    """
    words = {word.strip(" .;,").casefold() for word in clean(text).split("/")}
    for flag, known in FLAGS.items():
        if words <= {known.kk, known.ru}:
            return flag
    raise ValueError(f"neither yes nor no: {text!r}")
