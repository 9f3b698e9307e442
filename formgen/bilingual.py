"""The two languages of every form, and a text in both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

__all__ = ["LANGS", "MESSAGE_LANGS", "Lang", "LangLike", "MessageLang", "Text", "TextLike"]


class Lang(StrEnum):
    """A language that a form is printed in, by its ISO 639-1 code.

    ``Lang(text)`` makes one of any ``str``, or raises ``ValueError``.
    """

    KK = "kk"
    RU = "ru"


LANGS: tuple[Lang, Lang] = (Lang.KK, Lang.RU)

LangLike: TypeAlias = Lang | Literal["kk", "ru"]
"""A language of forms, or its code written out. Type checkers refuse any other string."""

MessageLang: TypeAlias = Lang | Literal["kk", "ru", "en"]
"""A language of messages: that of a form, or English."""

MESSAGE_LANGS: tuple[MessageLang, ...] = ("kk", "ru", "en")


def _unix_lines(text: str | None) -> str | None:
    """Return ``text`` with newlines in place of the line ends of Windows and of the old Mac."""
    if isinstance(text, str) and "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text


@dataclass(frozen=True, slots=True, init=False, eq=False)
class Text:
    """A text in Kazakh and in Russian. A newline starts a new paragraph.

    ``Text("ЖИТС-орталық")`` is the same in both languages; ``Text(kk="…", ru="…")`` has a half for each.
    A missing half is ``None``, and a check reports it: formgen translates and copies nothing.
    """

    kk: str | None
    ru: str | None

    def __init__(self, both: str | None = None, /, *, kk: str | None = None, ru: str | None = None) -> None:
        object.__setattr__(self, "kk", _unix_lines(both if kk is None else kk))
        object.__setattr__(self, "ru", _unix_lines(both if ru is None else ru))

    @classmethod
    def of(cls, value: TextLike) -> Text:
        """Return a plain string as the text of both languages, and a ``Text`` unchanged."""
        return cls(value) if isinstance(value, str) else value

    def __getitem__(self, lang: str) -> str | None:
        """Return the half in ``lang``, or ``None`` if it is missing.

        :raises KeyError: if ``lang`` is neither ``kk`` nor ``ru``.
        """
        if lang == "kk":
            return self.kk
        if lang == "ru":
            return self.ru
        raise KeyError(lang)

    def __eq__(self, other: object) -> bool:
        return self.kk == other.kk and self.ru == other.ru if type(other) is Text else NotImplemented

    def __hash__(self) -> int:
        return hash((self.kk, self.ru))

    def __repr__(self) -> str:
        if self.kk == self.ru and self.kk is not None:
            return f"Text({self.kk!r})"
        return f"Text(kk={self.kk!r}, ru={self.ru!r})"


TextLike: TypeAlias = Text | str
