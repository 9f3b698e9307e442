"""Values that a person recognizes by their shape: dates, times, choices, addresses, telephones, codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from formgen.formatting.periods import is_day_of_span
from formgen.identifiers import BIC, BIN, EMAIL, IBAN, Identifier
from formgen.model.fields import FieldInfo, Kind
from formgen.reading.page.template_pages import Slot
from formgen.reading.value_parsing import parse_value

__all__ = ["has_shape", "is_evident", "is_foreign", "parses_as"]

_IDENTIFIERS: Final[Mapping[Kind, Identifier]] = {
    Kind.EMAIL: EMAIL,
    Kind.BIN: BIN,
    Kind.IBAN: IBAN,
    Kind.BIC: BIC,
}
_NAMED: Final = frozenset({"phone", "phones", "code", "time", "speaker"})
"""The names of fields whose values have a shape of their own, though any text may be given."""
_PARSED: Final = frozenset({Kind.DATE, Kind.MONTH, Kind.PERIOD, Kind.CHOICE})
_PHONE: Final = re.compile(r"[+\d\s()‐‑–,;/-]+")
_CAPITAL: Final = "(?:[A-Z]|[А-ЯЁӘҒҚҢӨҰҮҺІ])"
_CODE: Final = re.compile(rf"{_CAPITAL}{{1,6}}[ /–-]?\d{{2,6}}")
_FULL_NAME: Final = re.compile(rf"{_CAPITAL}[^\W\d_]+(?:[ -]{_CAPITAL}(?:[^\W\d_]+|\.)){{1,4}}")
"""Two words or more, each with a capital, or initials."""
_CLOCK: Final = r"\d{1,2}[:.]\d{2}"
_TIME: Final = re.compile(rf"{_CLOCK}(?:\s*[-–—]\s*{_CLOCK})?")
_DIGITS: Final = 10
"""A telephone has at least this many digits, including the code of the town."""


def has_shape(slot: Slot) -> bool:
    """Tell whether the values of a slot have a shape of their own."""
    if slot.info is None:
        return False
    return _name(slot) in _NAMED or slot.info.kind in _PARSED or slot.info.kind in _IDENTIFIERS


def is_evident(text: str, slot: Slot, lang: str) -> bool:
    """Tell whether a text has the shape that the values of a slot have and others hardly."""
    info = slot.info
    if info is None:
        return False
    name = _name(slot)
    if name in ("phone", "phones"):
        return bool(_PHONE.fullmatch(text.strip())) and sum(map(str.isdigit, text)) >= _DIGITS
    if name == "code":
        return bool(_CODE.fullmatch(text.strip()))
    if name == "time":
        return bool(_TIME.fullmatch(text.strip()))
    if name == "speaker":
        return bool(_FULL_NAME.fullmatch(text.strip()))
    if info.kind in _IDENTIFIERS:
        return _IDENTIFIERS[info.kind].is_valid(text.strip())
    return info.kind in _PARSED and parses_as(info, text, lang)


@lru_cache(maxsize=16384)  # each value of a table is tried in the columns of several others
def parses_as(info: FieldInfo, text: str, lang: str) -> bool:
    """Tell whether a text can be parsed as the value of a field."""
    try:
        if info.span is not None and is_day_of_span(text, lang):
            return True
        parse_value(info, text, lang)
    except ValueError:
        return False
    return True


def is_foreign(text: str, slot: Slot) -> bool:
    """Tell whether a text has a shape that the values of a slot never have, such as a telephone with «@»."""
    if slot.info is None:
        return False
    name = _name(slot)
    if name == "phone":
        return "@" in text
    if name == "code":
        return bool(_FULL_NAME.fullmatch(text.strip()))
    return slot.info.kind is Kind.EMAIL and not EMAIL.is_valid(text.strip())


def _name(slot: Slot) -> str:
    """Return the name of a slot's field, which identifies telephones, codes, times and speakers."""
    return slot.path.rpartition(".")[2]
