"""The signs of Word's symbol fonts as Unicode: Symbol, Wingdings and similar fonts have letters of their own.

A font places its signs at U+F020 to U+F0FF of the private use area, or at the bytes 20 to FF. The tables hold
the signs of Symbol (from Adobe's ``symbol.txt``) and those of Wingdings that office papers use: boxes, ticks,
bullets, arrows.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["UNKNOWN", "has_unknown_sign", "sign_of", "with_signs"]

UNKNOWN: Final = "\ufffd"
"""Stands for a sign that has no known Unicode sign."""

_SYMBOL: Final = dict(
    zip(
        range(0x20, 0x7F),
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
        strict=True,
    )
) | dict(
    zip(
        range(0xA0, 0xFF),
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭",
        strict=True,
    )
)
_WINGDINGS: Final = {
    0x21: "✏",
    0x22: "✂",
    0x28: "☎",
    0x29: "✆",
    0x2A: "✉",
    0x3F: "✍",
    0x4A: "☺",
    0x6C: "●",
    0x6D: "❍",
    0x6E: "■",
    0x6F: "□",
    0x70: "❐",
    0x71: "❑",
    0x72: "❒",
    0x74: "⬧",
    0x75: "◆",
    0x76: "❖",
    0x77: "⬥",
    0x9E: "·",
    0x9F: "•",
    0xA0: "▪",
    0xA1: "○",
    0xA7: "▪",
    0xA8: "◻",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xE8: "➔",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
} | {0x80 + at: sign for at, sign in enumerate("⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")}
_WINGDINGS_2: Final = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□", 0x98: "●"}
_WEBDINGS: Final = {0x61: "✓", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✗"}
_FONTS: Final = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "webdings": _WEBDINGS,
}
_CODES: Final = re.compile("[\uf020-\uf0ff]")
_NO_SIGN: Final = re.compile(f"[{UNKNOWN}\ue000-\uf8ff]")
_PRIVATE: Final = range(0xF020, 0xF100)


def sign_of(font: str, code: str) -> str:
    """Return the sign of a ``w:sym``, given its font and its code in hexadecimal digits.

    >>> sign_of("Symbol", "F0B3"), sign_of("Wingdings", "F0FE"), sign_of("Segoe UI Emoji", "1F600")
    ('≥', '☑', '😀')
    """
    try:
        number = int(code, 16)
        sign = chr(number)
    except (ValueError, OverflowError):
        return UNKNOWN
    signs = _FONTS.get(font.casefold())
    if signs is not None:
        return signs.get(number - 0xF000 if number in _PRIVATE else number, UNKNOWN)
    is_private = 0xE000 <= number <= 0xF8FF
    return UNKNOWN if is_private or "\ud800" <= sign <= "\udfff" or not sign.isprintable() else sign


def with_signs(text: str, font: str) -> str:
    """Return a text in a symbol font with Unicode signs; one in another font is unchanged.

    >>> with_signs("\uf0b3 5", "Symbol")
    '≥ 5'
    """
    if font.casefold() not in _FONTS or not _CODES.search(text):
        return text
    return _CODES.sub(lambda found: sign_of(font, f"{ord(found[0]):X}"), text)


def has_unknown_sign(text: str) -> bool:
    """Tell whether a text has a character that only some font can draw, or one that was lost."""
    return _NO_SIGN.search(text) is not None
