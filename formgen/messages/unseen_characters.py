"""The characters in which two texts differ though they look alike: spaces, hyphens and marks that nobody sees."""

from __future__ import annotations

import unicodedata
from itertools import zip_longest
from typing import Final

from formgen.bilingual import MessageLang
from formgen.messages.quoting import TranslatedValue
from formgen.records import value

__all__ = ["Character", "unseen_difference"]

_NAMES: Final = {
    " ": ("кәдімгі бос орын", "обычный пробел", "an ordinary space"),
    "\u00a0": ("үзілмейтін бос орын", "неразрывный пробел", "a no-break space"),
    "\u202f": ("жіңішке үзілмейтін бос орын", "узкий неразрывный пробел", "a narrow no-break space"),
    "\u00ad": ("жұмсақ тасымал белгісі", "мягкий перенос", "a soft hyphen"),
    "\u2011": ("үзілмейтін дефис", "неразрывный дефис", "a no-break hyphen"),
    "\u200b": ("ені жоқ бос орын", "пробел нулевой ширины", "a zero-width space"),
    "\t": ("табуляция", "табуляция", "a tab"),
    "\ufeff": ("файл басының белгісі", "метка начала файла", "a byte order mark"),
    **dict.fromkeys(
        "\u200c\u200d\u2060",
        ("көрінбейтін біріктіргіш", "невидимый соединитель", "an invisible joiner"),
    ),
    **dict.fromkeys(
        "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
        ("жазу бағытының белгісі", "знак направления письма", "a mark of the direction of writing"),
    ),
}
_COMBINING: Final = ("біріктірілетін белгі {}", "комбинируемый знак {}", "the combining mark {}")


@value(frozen=True, slots=True)
class Character(TranslatedValue):
    """A character that a message names in words, since nobody sees it."""

    char: str

    def message(self, lang: MessageLang = "en") -> str:
        """Return the character's name with its number, «неразрывный пробел (U+00A0)»; the number alone of a rare one."""
        which = {"kk": 0, "ru": 1}.get(lang, 2)
        code = f"U+{ord(self.char):04X}"
        if unicodedata.combining(self.char):
            return _COMBINING[which].format(code)
        names = _NAMES.get(self.char)
        return code if names is None else f"{names[which]} ({code})"


def unseen_difference(one: object, other: object) -> Character | None:
    r"""Return the first character in which two texts differ, if a reader does not see it.

    >>> unseen_difference("12 км", "12\u00a0км").message("ru")
    'неразрывный пробел (U+00A0)'
    """
    if not isinstance(one, str) or not isinstance(other, str):
        return None
    if unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other):
        marks = (char for text in (one, other) for char in text if unicodedata.combining(char))
        return next(map(Character, marks), None)
    for first, second in zip_longest(one, other, fillvalue=""):
        if first != second:
            unseen = [char for char in (second, first) if char and _is_unseen(char)]
            special = [char for char in unseen if char != " "]
            return Character((special or unseen)[0]) if unseen else None
    return None


def _is_unseen(char: str) -> bool:
    return char in _NAMES or bool(unicodedata.combining(char))
