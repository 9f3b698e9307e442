"""Turns values into the contents of cells: exact numbers, Excel's day numbers, unchanged texts."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Context, Decimal

from formgen.bilingual import Text
from formgen.errors import TemplateError
from formgen.formatting.dates import format_date
from formgen.model.blanks import BLANK
from formgen.model.drafts import Mark
from formgen.model.fields import Choice
from formgen.templates.filters import GAP

__all__ = [
    "LONGEST_TEXT",
    "ValueTooLarge",
    "escaped",
    "fitting",
    "is_printable",
    "number_text",
    "sheet_value",
]

LONGEST_TEXT = 32_767
"""The longest text of a cell in Excel, in UTF-16 units."""

_DIGITS = 15
"""The most digits of a number that Excel keeps."""

_FIRST_DAY = dt.date(1900, 3, 1)
_DAY_ZERO = dt.date(1899, 12, 30).toordinal()
"""The first right day: Excel's calendar has a 29 February 1900, so days are only right from March on."""


class ValueTooLarge(Exception):
    """A value that a cell cannot hold: ``long`` (a text) or ``digits`` (a number)."""


def sheet_value(value: object, lang: str) -> Decimal | str | None:
    """Return the content of a cell for a value; ``None`` leaves the cell empty."""
    kind = type(value)
    if kind is Decimal:
        return value  # type: ignore[return-value]
    if value is None or value is BLANK:
        return None
    if kind is str:
        return None if value.startswith(GAP) else value  # type: ignore[attr-defined, return-value]
    if kind is Mark:
        return value.text  # type: ignore[attr-defined, no-any-return]
    if isinstance(value, Text):
        return value.kk if lang == "kk" else value.ru
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, dt.date):
        return Decimal(value.toordinal() - _DAY_ZERO) if value >= _FIRST_DAY else format_date(value, lang)
    if isinstance(value, Choice):
        return value.text[lang]
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Decimal):
        return Decimal(value)
    name = kind.__name__
    raise TemplateError(
        kk=f"Үлгіде {name} түріндегі мәннің пішімі көрсетілмеген (мысалы, {{{{ period|period }}}})",
        ru=f"В шаблоне у значения типа {name} не указан формат (например, {{{{ period|period }}}})",
        en=f"The template prints a value of type {name} without a format (such as {{{{ period|period }}}})",
    )


_STORED = Context(prec=_DIGITS + 2)


def number_text(value: Decimal, *, rounded: bool = False) -> str:
    """Return a number exactly, in the spelling of XML; ``ValueTooLarge`` if Excel would lose digits of it.

    A ``rounded`` number is a formula's result, of which Excel may drop digits.
    """
    text = str(value)
    if len(text) > _DIGITS or "E" in text:
        text = f"{value:f}"
        if len(text) <= _DIGITS:
            return text if value else "0"
        whole, _, fraction = text.lstrip("-").partition(".")
        fraction = fraction.rstrip("0")
        if len((whole + fraction).lstrip("0").rstrip("" if fraction else "0")) > _DIGITS:
            if not rounded:
                raise ValueTooLarge("digits")
            return f"{_STORED.plus(value):f}"
        if not value.is_finite():
            raise ValueTooLarge("digits")
    return text if value else "0"


_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def fitting(text: str) -> str:
    """Return a text; ``ValueTooLarge`` if it is too long for a cell."""
    if len(text) > LONGEST_TEXT // 2 and len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_TEXT:
        raise ValueTooLarge("long")
    return text


def escaped(text: str) -> str:
    """Return a text in the spelling of a workbook's XML."""
    if "_x" in text:
        text = _ESCAPE.sub("_x005F_", text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "\r" in text:
        text = text.replace("\r", "_x000D_")
    return text


_FORBIDDEN = bytes(code for code in range(32) if code not in (9, 10, 13))
_ALLOWED = bytes(code for code in range(256) if code not in _FORBIDDEN)


def is_printable(content: bytes) -> bool:
    """Tell whether UTF-8 text has only characters that XML can contain."""
    return not content.translate(None, _ALLOWED) and not (
        b"\xef\xbf\xbe" in content or b"\xef\xbf\xbf" in content
    )
