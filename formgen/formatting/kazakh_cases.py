"""Case endings of Kazakh nouns, by vowel harmony and the last sound: for dates in a sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = ["Case", "in_case"]


class Case(StrEnum):
    """A case, or the adjective that is made of the locative («ақпандағы», of February)."""

    DATIVE = "dative"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"
    ATTRIBUTIVE = "attributive"


_BACK: Final = "аоұы"
_FRONT: Final = "әөүіе"
_VOICELESS: Final = "кқпстшх"
_NASAL: Final = "мнң"

# After a voiceless sound, after a nasal, after all others; with a back vowel and with a front one.
_ENDINGS: Final = {
    Case.DATIVE: (("қа", "ке"), ("ға", "ге"), ("ға", "ге")),
    Case.LOCATIVE: (("та", "те"), ("да", "де"), ("да", "де")),
    Case.ABLATIVE: (("тан", "тен"), ("нан", "нен"), ("дан", "ден")),
    Case.ATTRIBUTIVE: (("тағы", "тегі"), ("дағы", "дегі"), ("дағы", "дегі")),
}


def in_case(noun: str, case: Case) -> str:
    """Return a noun in lower case with the ending of ``case``.

    >>> in_case("ақпан", Case.ABLATIVE), in_case("қыркүйек", Case.DATIVE), in_case("шілде", Case.ATTRIBUTIVE)
    ('ақпаннан', 'қыркүйекке', 'шілдедегі')
    """
    sound = 0 if noun[-1] in _VOICELESS else 1 if noun[-1] in _NASAL else 2
    vowel = next(letter for letter in reversed(noun) if letter in _BACK + _FRONT)
    return noun + _ENDINGS[case][sound][vowel in _FRONT]
