"""The two languages of every form, and a text in both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

__all__ = ["LANGS", "Lang", "Text", "TextLike"]


class Lang(StrEnum):
    """A language that a form is printed in, by its ISO 639-1 code."""

    KK = "kk"
    RU = "ru"


LANGS: tuple[Lang, Lang] = (Lang.KK, Lang.RU)


def _unix_lines(text: str | None) -> str | None:
    """Replace the line ends of Windows and of the old Mac by newlines."""
    if isinstance(text, str) and "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text


@dataclass(frozen=True, slots=True, init=False, eq=False)
class Text:
    """A text in Kazakh and in Russian; a newline starts a new paragraph.

    ``Text("ЖИТС-орталық")`` serves both languages; ``Text(kk="…", ru="…")`` has one for each.
    A half that is not given is ``None``, which a check reports: nothing is translated or copied.
    """

    kk: str | None
    ru: str | None

    def __init__(self, both: str | None = None, /, *, kk: str | None = None, ru: str | None = None) -> None:
        object.__setattr__(self, "kk", _unix_lines(both if kk is None else kk))
        object.__setattr__(self, "ru", _unix_lines(both if ru is None else ru))

    @classmethod
    def of(cls, value: TextLike) -> Text:
        """Return ``value`` itself, or a plain string as the text of both languages."""
        return cls(value) if isinstance(value, str) else value

    def __getitem__(self, lang: str) -> str | None:
        """Return the half in ``lang``, or ``None`` if it is missing."""
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
