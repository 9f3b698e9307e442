"""The characters in which two texts differ though they look alike: spaces, hyphens, marks, letters of two alphabets."""

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
    "-": ("кәдімгі дефис", "обычный дефис", "an ordinary hyphen"),
    "\u2010": ("типографиялық дефис", "типографский дефис", "a typographic hyphen"),
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
_ORDINARY: Final = " -"
_WITHOUT_WIDTH: Final = "\u00ad\u200b\ufeff\u200c\u200d\u2060\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_LATIN: Final = "AaBCcEeHIiKMOoPpTXxYyƏəɵ"
_CYRILLIC: Final = "АаВСсЕеНІіКМОоРрТХхУуӘәө"
"""Letters of two alphabets that look alike, in the same order."""
_LOOKS: Final = str.maketrans(_LATIN + "\u2010\u2011", _CYRILLIC + "--")
_SPACE: Final = ("ерекше бос орын", "особый пробел", "a special space")
_OF_LATIN: Final = ("латынның «{}» әрпі", "латинская буква «{}»", "the Latin letter “{}”")
_OF_CYRILLIC: Final = ("кириллицаның «{}» әрпі", "кириллическая буква «{}»", "the Cyrillic letter “{}”")
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
        if names is None and self.char.isspace():
            names = _SPACE
        for letters, words in ((_LATIN, _OF_LATIN), (_CYRILLIC, _OF_CYRILLIC)):
            if self.char in letters:
                return f"{words[which].format(self.char)} ({code})"
        return code if names is None else f"{names[which]} ({code})"


def unseen_difference(one: object, other: object) -> Character | None:
    r"""Return the first character in which two texts, or lists of texts, differ if they look alike.

    ``None`` if a reader sees that they differ, in that place or in another.

    >>> unseen_difference("12 км", "12\u00a0км").message("ru")
    'неразрывный пробел (U+00A0)'
    >>> unseen_difference("KZ-1", "КZ-1").message("ru")
    'кириллическая буква «К» (U+041A)'
    """
    if isinstance(one, tuple) and isinstance(other, tuple):
        one, other = ("; ".join(map(str, each)) for each in (one, other))
    if not isinstance(one, str) or not isinstance(other, str):
        return None
    first, second = (unicodedata.normalize("NFC", text) for text in (one, other))
    if first == second:
        marks = (char for text in (one, other) for char in text if unicodedata.combining(char))
        return next(map(Character, marks), None)
    if _look(first) != _look(second):
        return None
    wanted = _CYRILLIC if first.isascii() or second.isascii() else _LATIN
    for pair in zip_longest(first, second, fillvalue=""):
        if pair[0] != pair[1]:
            unseen = [char for char in reversed(pair) if char and _is_unseen(char)]
            letters = [char for char in pair if char and char in wanted]
            special = [char for char in unseen if char not in _ORDINARY]
            return next(map(Character, (*special, *letters, *unseen)), None)
    return None


def _look(text: str) -> str:
    """Return a text as it looks: its letters Cyrillic where Latin ones look so, its white space single."""
    seen = "".join(" " if char.isspace() else char for char in text if char not in _WITHOUT_WIDTH)
    return " ".join(seen.translate(_LOOKS).split())


def _is_unseen(char: str) -> bool:
    return char in _NAMES or char.isspace() or bool(unicodedata.combining(char))
