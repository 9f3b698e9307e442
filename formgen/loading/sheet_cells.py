"""Reads the values of a workbook's cells.

A number in a cell is binary, and Excel displays 15 digits of it. A number that differs from one of 15 digits
only in the last few binary units is taken as the latter, so that a formula's sum is the displayed one. All
other numbers are exact.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Context, Decimal
from typing import Final, Self, TypeAlias

from lxml import etree

from formgen.messages.quoting import given

__all__ = [
    "CellContext",
    "CellValue",
    "FormattedNumber",
    "UnusableCell",
    "child_of",
    "column_of",
    "local_name",
    "quoted",
    "reference",
    "style_of",
    "text_of",
    "value_of",
]


@dataclass(frozen=True, slots=True)
class UnusableCell:
    """A cell whose formula has no result, or an error. ``shown`` is the formula or the error."""

    code: str
    shown: str


class FormattedNumber(Decimal):
    """A number that its cell does not display by its digits. ``shown`` is the displayed text: ``0017``."""

    shown: str

    def __new__(cls, value: Decimal, code: str) -> Self:
        """Make the number of a cell with this format code."""
        number = super().__new__(cls, value)
        number.shown = _shown_by(code, value)
        return number


def _shown_by(code: str, value: Decimal) -> str:
    """Return the text that a simple format displays for a number, or the number's digits for other formats.

    Simple formats have leading zeros, groups of digits, decimal places or a percent sign.
    """
    plain = code.partition(";")[0].replace("\\", "")
    if re.fullmatch("0+", plain):
        return f"{value:0{len(plain)}.0f}"
    found = re.fullmatch(r"(#,##)?0(?:\.(0+))?(%?)", plain)
    if found is None:
        return f"{value:f}"
    places = len(found[2] or "")
    digits = f"{value * 100 if found[3] else value:{',' if found[1] else ''}.{places}f}{found[3]}"
    return digits.replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")


CellValue: TypeAlias = str | Decimal | bool | dt.date | UnusableCell


def quoted(value: CellValue | None) -> object:
    """Return the content of a cell as the parameter of a message."""
    return given(value.shown if isinstance(value, UnusableCell | FormattedNumber) else value)


@dataclass(slots=True)
class CellContext:
    """The parts of a workbook that its cells refer to: texts by number, styles by number, the calendar.

    In the styles ``dates`` a number is a day. The styles ``formatted``, each with its format code, do not
    display a number by its digits.
    """

    strings: Sequence[str]
    dates: set[int] = field(default_factory=set)
    formatted: dict[int, str] = field(default_factory=dict)
    since_1904: bool = False


def reference(row: int, column: int) -> str:
    """Return a cell's name, such as ``AB12``."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace."""
    return etree.QName(element).localname


def child_of(element: etree._Element, name: str) -> etree._Element | None:
    """Return the first child of a name."""
    return next((child for child in element if local_name(child) == name), None)


def text_of(element: etree._Element) -> str:
    """Return a text, in one piece or in runs, without the phonetic guides of East Asian scripts."""
    parts = []
    for child in element:
        if local_name(child) == "t":
            parts.append(child.text or "")
        elif local_name(child) == "r":
            parts += [piece.text or "" for piece in child if local_name(piece) == "t"]
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), "".join(parts))


_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CELL: Final = re.compile(r"([A-Z]{1,3})[0-9]{1,7}")


def column_of(name: str | None, following: int) -> int:
    """Return the number of a cell's column, or ``following`` for a cell without a name.

    :raises ValueError: if ``name`` is no name of a cell.
    """
    if name is None:
        return following
    found = _CELL.fullmatch(name)
    if found is None:
        raise ValueError(f"not a cell: {name!r}")
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number


def value_of(cell: etree._Element, context: CellContext) -> CellValue | None:
    """Return the value of a cell, or ``None`` if it is empty.

    :raises ValueError: for a value that no program writes.
    :raises LookupError: for a text that the workbook does not have.
    """
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = child_of(cell, "is")
        return (text_of(inline) or None) if inline is not None else None
    content = child_of(cell, "v")
    text = (content.text or "") if content is not None else ""
    if not text:
        formula = child_of(cell, "f")
        if formula is None or kind == "str":  # a formula may have an empty text as its result
            return None
        return UnusableCell("cell.uncomputed", f"={formula.text or ''}")
    if kind == "s":
        return context.strings[int(text)] or None
    if kind == "str":
        return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    if kind == "b":
        return text == "1"
    if kind == "e":
        return UnusableCell("cell.error", text)
    if kind == "d":
        return _plain_day(dt.datetime.fromisoformat(text))
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("no number")
    if style_of(cell) not in context.dates:
        return _exact(number)
    return _day(number, _EPOCH_1904 if context.since_1904 else _EPOCH_1900)


def style_of(cell: etree._Element) -> int:
    """Return the number of a cell's style."""
    return int(cell.get("s", "0"))


_EPOCH_1900: Final = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - a day on paper has no time zone
_EPOCH_1904: Final = dt.datetime(1904, 1, 1)  # noqa: DTZ001 - a day on paper has no time zone
_FIRST_SERIAL: Final = 61  # 1 March 1900; Excel has a 29 February 1900 before it
_LAST_SERIAL: Final = 2_958_465


def _day(serial: float, epoch: dt.datetime) -> CellValue:
    if not _FIRST_SERIAL <= serial < _LAST_SERIAL + 0.999_99:
        return _exact(serial)
    return _plain_day(epoch + dt.timedelta(seconds=round(serial * 86_400)))


def _plain_day(moment: dt.datetime) -> dt.date:
    return moment if moment.time() != dt.time() else moment.date()


_SHOWN: Final = Context(prec=15)
_NOISE: Final = 16


def _exact(number: float) -> Decimal:
    whole = Decimal(repr(number))
    rounded = _SHOWN.plus(whole)
    near = abs(rounded - whole) <= _NOISE * Decimal(math.ulp(number))
    exact = rounded if near else whole
    return Decimal(f"{exact:f}") if abs(exact.adjusted()) < 400 else exact
