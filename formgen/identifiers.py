"""Numbers that identify an organization, a person, an account or a bank, and e-mail addresses.

Each is an :class:`Identifier` with python-stdnum's verbs and one more, ``problem``, which returns a stable
code for the mistake. A right number is never refused: rules that have exceptions, such as the kind of legal
entity in a BIN's fifth digit or the birth date in an IIN, are not checked.

formgen checks a Kazakh IBAN and the BIC of a Kazakh bank without python-stdnum, whose import alone takes
``formgen fill`` with one form 15 % more processor time (median of 10 pairs of runs). Tests compare the two.
python-stdnum is imported only to find out whether the country of a foreign BIC exists.

>>> BIN.problem("940140000385") is None
True
>>> BIN.problem("940140000386")
'bin.check_digit'
>>> IBAN.compact("KZ86 125K ZT50 0410 0100")
'KZ86125KZT5004100100'
"""

from __future__ import annotations

import re
from typing import Final

from formgen.errors import FormgenError

__all__ = ["BIC", "BIN", "CODES", "EMAIL", "IBAN", "IIN", "Identifier", "IdentifierError"]

CODES: Final = frozenset(
    {
        "bic.form",
        "bic.length",
        "bin.check_digit",
        "bin.digits",
        "bin.length",
        "email.form",
        "iban.characters",
        "iban.check_digits",
        "iban.country",
        "iban.length",
        "iin.check_digit",
        "iin.digits",
        "iin.length",
    }
)
"""Every code that ``problem`` can return."""


class IdentifierError(FormgenError):
    """A value that is not a valid identifier of its kind; ``code`` names the mistake, as in ``CODES``."""

    code: str

    def __init__(self, code: str, *, kk: str, ru: str, en: str) -> None:
        super().__init__(kk=kk, ru=ru, en=en)
        self.code = code


class Identifier:
    """One kind of identifier, with its name in Kazakh, Russian and English."""

    __slots__ = ("en", "kk", "ru")

    def __init__(self, *, kk: str, ru: str, en: str) -> None:
        self.kk = kk
        self.ru = ru
        self.en = en

    def compact(self, text: str) -> str:
        """Return ``text`` as machines write it: no spaces of any kind, no hyphens, Latin capitals."""
        # Latin only: "ı" and "ſ" have ASCII capitals, and would pass for letters that nobody typed.
        bare = "".join(text.split()).translate(_HYPHENS)
        return bare.upper() if bare.isascii() else bare

    def problem(self, text: str) -> str | None:
        """Return the code of the mistake in ``text``, or ``None`` if ``text`` is valid."""
        raise NotImplementedError

    def is_valid(self, text: str) -> bool:
        """Tell whether ``text`` is valid. Spaces and hyphens are ignored."""
        return self.problem(text) is None

    def validate(self, text: str) -> str:
        """Return ``text`` compact.

        :raises IdentifierError: if it is not valid.
        """
        code = self.problem(text)
        if code is None:
            return self.compact(text)
        raise IdentifierError(
            code,
            kk=f"«{text}» – дұрыс {self.kk} емес",
            ru=f"«{text}» – неверный {self.ru}",
            en=f"“{text}” is not a valid {self.en}",
        )

    def format(self, text: str) -> str:
        """Return ``text`` as people write it."""
        return self.compact(text)


_HYPHENS: Final = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013"))


class _Number(Identifier):
    """The 12 digits of a legal entity (BIN) or a person (IIN). Both use the same check digit."""

    __slots__ = ("prefix",)

    def __init__(self, prefix: str, *, kk: str, ru: str, en: str) -> None:
        super().__init__(kk=kk, ru=ru, en=en)
        self.prefix = prefix

    def problem(self, text: str) -> str | None:
        number = self.compact(text)
        if number and not (number.isascii() and number.isdigit()):
            return f"{self.prefix}.digits"
        if len(number) != 12:
            return f"{self.prefix}.length"
        # Twelve zeros have a right check digit, but they are a placeholder: there is no month 00.
        if int(number[11]) != _check_digit(number) or number == "000000000000":
            return f"{self.prefix}.check_digit"
        return None


def _check_digit(number: str) -> int | None:
    """Return the check digit of the first 11 digits, or ``None`` for digits that are never issued.

    The second weights apply if the first leave 10 (Government's resolution of 11 June 2003 No. 565). Numbers
    for which both leave 10 are not issued.
    """
    digits = [int(digit) for digit in number[:11]]
    for weights in ((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)):
        remainder = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if remainder < 10:
            return remainder
    return None


class _Iban(Identifier):
    """An account in a bank of Kazakhstan: KZ, 2 check digits, 3 digits of the bank, 13 of the account."""

    __slots__ = ()

    def problem(self, text: str) -> str | None:
        number = self.compact(text)
        if not number.isascii() or (number and not number.isalnum()):
            return "iban.characters"
        if number and not number.startswith("KZ"):
            return "iban.country"
        if len(number) != 20:
            return "iban.length"
        if not number[2:7].isdigit():
            return "iban.characters"
        # ISO 7064, MOD 97-10: the first four characters go to the end; A counts as 10 and Z as 35.
        if int((number[4:] + number[:4]).translate(_BASE_36)) % 97 != 1:
            return "iban.check_digits"
        return None

    def format(self, text: str) -> str:
        """Return ``text`` in groups of four."""
        number = self.compact(text)
        return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


_BASE_36: Final = {ord(letter): str(int(letter, 36)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


class _Bic(Identifier):
    """A bank by ISO 9362: 4 characters of the bank, 2 of its country, 2 of its place, 3 of a branch."""

    __slots__ = ()

    def problem(self, text: str) -> str | None:
        code = self.compact(text)
        if len(code) not in (8, 11):
            return "bic.length"
        country = code[4:6]
        if not (code.isascii() and code.isalnum() and country.isalpha()):
            return "bic.form"
        return None if country == "KZ" or _is_country(country) else "bic.form"


def _is_country(letters: str) -> bool:
    from stdnum import bic

    # Letters stand in for the bank: python-stdnum refuses digits there, which the standard allows.
    return bic.is_valid(f"AAAA{letters}AA")


class _Email(Identifier):
    """An e-mail address. Both sides may have Kazakh, Russian and other letters."""

    __slots__ = ()

    def compact(self, text: str) -> str:
        """Return ``text`` without the spaces around it."""
        return text.strip()

    def problem(self, text: str) -> str | None:
        return None if _EMAIL.fullmatch(self.compact(text)) else "email.form"


# Before the @, only the characters that an address must quote are refused.
_EMAIL: Final = re.compile(r"[^\s@,;:<>()]+@[^\s@,;:<>()./\\]+(?:\.[^\s@,;:<>()./\\]+)+")

BIN: Final[Identifier] = _Number("bin", kk="БСН", ru="БИН", en="BIN")
IIN: Final[Identifier] = _Number("iin", kk="ЖСН", ru="ИИН", en="IIN")
IBAN: Final[Identifier] = _Iban(kk="ЖСК", ru="ИИК", en="IBAN of Kazakhstan")
BIC: Final[Identifier] = _Bic(kk="БСК", ru="БИК", en="BIC")
EMAIL: Final[Identifier] = _Email(kk="электрондық мекенжай", ru="электронный адрес", en="e-mail address")
