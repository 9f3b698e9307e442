"""Text as a person types it, brought to the one spelling that the parsers read."""

from __future__ import annotations

from formgen.letters import composed

__all__ = ["clean"]

_QUOTES = "«»\"'“”„‟‘’‚‹›"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
# Soft hyphen, zero-width characters, marks of direction, the byte order mark: seen by nobody.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"
# «１２，５» as an East Asian keyboard types it.
_FULL_WIDTH = {chr(code + 0xFEE0): chr(code) for code in range(ord("!"), ord("~") + 1)}
_LATIN, _CYRILLIC = "aceikmoptxyəɵ", "асеікмортхуәө"

_SPELLING = str.maketrans(
    {
        **dict.fromkeys(_QUOTES, " "),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_INVISIBLE),
        **dict(zip(_LATIN, _CYRILLIC, strict=True)),
    }
)
_HALF_WIDTH = str.maketrans(_FULL_WIDTH)

_LONGEST = 1000


def clean(text: str) -> str:
    """Return ``text`` in lower case, without quotes, its white space single, its dashes hyphens.

    Letters typed as two characters become one, full-width letters and digits those of usual width. Latin
    letters that look like Cyrillic ones become them: ``қаpаша`` with a Latin p is the month. ``ValueError``
    for more than 1,000 characters: no value that is printed is as long.
    """
    if len(text) > _LONGEST:
        raise ValueError(f"too long to be a value: {text[:40]!r}…")
    return " ".join(composed(text).translate(_HALF_WIDTH).lower().translate(_SPELLING).split())
