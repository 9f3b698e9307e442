"""How a message spells a value, by the reader's language and by where the value was typed.

A message names a value as ``{name}`` or ``{name:how}``:

- ``{value}``: as it stands where it was typed: ``2026-11-22`` and ``12.5`` in JSON or YAML, ``22 ноября 2026 года``
  and ``12,5`` in a workbook or a document.
- ``{value:given}``: the same with its kind: «текст «90000,50»», «число 12».
- ``{value:long}``, ``{value:money}``: as people write it, wherever it was typed: a date or month in words, a number
  in groups of three, a sum.
- ``{value:dative}`` and the other cases: a Kazakh date in a sentence («2026 жылғы 15 мамырға»).
- ``{reason:reason}``: an English message of the system or a parser, in the reader's language.
- ``{lang:language}``: the name of a language, «на казахском».
- ``{form:form}``: the title of the form with this key, in quotes; the key itself in English, and of an unknown form.
- ``{count:запись|записи|записей}``: the number with its noun, in the order of the language's plural forms.
- ``{example:money}``: an example of the expected value, as the reader would type it there.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from importlib import import_module
from os import PathLike
from typing import Final

from formgen.bilingual import MessageLang, Text
from formgen.errors import FormgenError
from formgen.formatting.kazakh_cases import Case
from formgen.formatting.locales import month_names, plural
from formgen.formatting.numbers import format_count
from formgen.messages import Spelling
from formgen.messages.quoting import TranslatedValue, excerpt
from formgen.messages.reasons import reason_words
from formgen.periods import Month, Period

__all__ = ["EXAMPLES", "WAYS", "example", "spell"]

WAYS: Final = frozenset({"given", "long", "money", "reason", "language", "form", *Case})
"""The names of ways to spell a value, which a message writes behind the value's name and a colon."""

EXAMPLES: Final[dict[str, dict[Spelling, str]]] = {
    "date": {
        Spelling.DATA: "2026-11-22",
        Spelling.OFFICE: "22.11.2026",
        Spelling.PYTHON: "date(2026, 11, 22)",
    },
    "month": {Spelling.DATA: "2026-11", Spelling.OFFICE: "11.2026", Spelling.PYTHON: "Month(2026, 11)"},
    "money": {
        Spelling.DATA: "125000.50",
        Spelling.OFFICE: "125\N{NO-BREAK SPACE}000,50",
        Spelling.PYTHON: 'Decimal("125000.50")',
    },
    "text": {
        Spelling.DATA: "{kk: қала, ru: город}",
        Spelling.OFFICE: "қала / город",
        Spelling.PYTHON: "Text(kk=…, ru=…)",
    },
    "flag": {Spelling.DATA: "true", Spelling.OFFICE: "иә / да", Spelling.PYTHON: "True"},
    "decimal": {Spelling.DATA: "12.5", Spelling.OFFICE: "12,5", Spelling.PYTHON: 'Decimal("12.5")'},
    "period": {
        Spelling.DATA: "{start: 2026-03-01, end: 2026-11-30}",
        Spelling.OFFICE: "01.03.2026\N{NO-BREAK SPACE}– 30.11.2026",
        Spelling.PYTHON: "Period(date(2026, 3, 1), date(2026, 11, 30))",
    },
}
"""The kinds of examples, and how each is typed."""

_LANGUAGES: Final = {
    "kk": {"kk": "қазақша", "ru": "на казахском", "en": "Kazakh"},
    "ru": {"kk": "орысша", "ru": "на русском", "en": "Russian"},
    "en": {"kk": "ағылшынша", "ru": "на английском", "en": "English"},
}

_SWITCHES: Final = {
    Spelling.DATA: ("no", "yes"),
    Spelling.OFFICE: ("ЛОЖЬ", "ИСТИНА"),
    Spelling.PYTHON: ("False", "True"),
}
"""``False`` and ``True`` as YAML, Excel and Python show them; Excel in Kazakhstan is mostly Russian."""
_ENGLISH_SWITCHES: Final = ("FALSE", "TRUE")

_KINDS: Final[tuple[tuple[type[object], tuple[str, str, str]], ...]] = (
    (bool, ("{} логикалық мәні", "логическое значение {}", "the truth value {}")),
    (int, ("{} саны", "число {}", "the number {}")),
    (Decimal, ("{} саны", "число {}", "the number {}")),
    (float, ("{} екілік бөлшек саны", "двоичная дробь {}", "the binary float {}")),
    (dt.datetime, ("уақыты көрсетілген күн: {}", "дата со временем {}", "the date with a time {}")),
    (dt.date, ("{} күні", "дата {}", "the date {}")),
    (Month, ("{} айы", "месяц {}", "the month {}")),
    (str, ("«{}» мәтіні", "текст «{}»", "the text “{}”")),
)
_LANGS: Final = ("kk", "ru", "en")


def spell(value: object, how: str, lang: MessageLang, spelling: Spelling) -> str:
    """Return ``value`` as a message in ``lang`` spells it; the module's text lists what ``how`` may be."""
    if "|" in how and isinstance(value, int):
        return f"{format_count(value, 'ru')}\N{NO-BREAK SPACE}{plural(value, how.split('|'), lang)}"
    if how == "language":
        return _LANGUAGES[str(value)][lang]
    if how == "form":
        return _title(value, lang)
    if how == "reason":
        return reason_words(_as_typed(value, "en", spelling), lang)
    if how == "given":
        return _with_kind(value, lang, spelling)
    if how and isinstance(value, int | Decimal | dt.date | Month | Period):
        return _in_words(value, how, lang)
    if how and isinstance(value, tuple):
        return _as_typed(value, lang, Spelling.OFFICE)
    return _as_typed(value, lang, spelling)


def _title(key: object, lang: MessageLang) -> str:
    if isinstance(key, tuple):
        return ", ".join(_title(each, lang) for each in key)
    # This room lies below the forms, so it imports them by name when they are needed.
    forms = import_module("formgen.forms")
    if lang == "en" or key not in forms.FORM_KEYS:
        return str(key)
    return f"«{forms.class_of(key).TITLE[lang]}»"


def example(kind: str, spelling: Spelling) -> str:
    """Return an example of a date, month, period, sum or number, as it is typed there."""
    return EXAMPLES[kind][spelling]


def _with_kind(value: object, lang: MessageLang, spelling: Spelling) -> str:
    typed = _as_typed(value, lang, spelling)
    words = next((words for kind, words in _KINDS if isinstance(value, kind)), None)
    return typed if words is None else words[_LANGS.index(lang)].format(typed)


def _as_typed(value: object, lang: MessageLang, spelling: Spelling) -> str:
    if isinstance(value, FormgenError | TranslatedValue):
        return value.message(lang)
    if isinstance(value, tuple):
        return _listed(value, lang, spelling)
    if isinstance(value, Text):
        return excerpt(value["kk" if lang == "kk" else "ru"] or "")
    words = getattr(value, "text", None)
    if isinstance(words, Text) and spelling is Spelling.OFFICE and lang in ("kk", "ru"):
        return words[lang] or ""  # of a choice, which a person takes from a list
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        in_english = lang == "en" and spelling is Spelling.OFFICE
        return (_ENGLISH_SWITCHES if in_english else _SWITCHES[spelling])[value]
    if isinstance(value, int | float | Decimal):
        return _figures(value, spelling)
    if isinstance(value, dt.date | Month | Period):
        return _iso(value) if spelling is Spelling.DATA else _in_words(value, "long", lang)
    if isinstance(value, PathLike):
        return str(value)
    return excerpt((value.strerror if isinstance(value, OSError) else None) or str(value))


def _listed(values: tuple[object, ...], lang: MessageLang, spelling: Spelling) -> str:
    """Return values one behind the other: codes with commas, words that may have commas with semicolons."""
    words = [
        " – ".join(_as_typed(part, lang, spelling) for part in each)
        if isinstance(each, tuple)
        else _as_typed(each, lang, spelling)
        for each in values
    ]
    return ("; " if any(" " in word for word in words) else ", ").join(words)


def _figures(number: float | Decimal, spelling: Spelling) -> str:
    text = str(number)
    if isinstance(number, Decimal) and number.is_finite() and abs(number.adjusted()) < _PLAIN:
        text = f"{number:f}"
    if spelling is Spelling.DATA:
        return excerpt(text)
    if "." in text and "e" not in text.lower():
        whole, _, fraction = text.partition(".")
        text = f"{whole},{fraction}" if fraction.strip("0") else whole
    return excerpt(text)


_PLAIN: Final = 40
"""A number of more digits is shown with its exponent."""


def _iso(value: dt.date | Month | Period) -> str:
    return f"{value.start} – {value.end}" if isinstance(value, Period) else str(value)


def _in_words(value: int | Decimal | dt.date | Month | Period, how: str, lang: MessageLang) -> str:
    """Return a number in groups, or a date or span of time in words; Kazakh dates in the case ``how``."""
    from formgen.formatting import dates, money, numbers, periods

    if isinstance(value, int | Decimal):
        try:
            written = money.format_money if how == "money" else numbers.format_quantity
            return written(Decimal(value), "ru")  # the figures of Kazakhstan's papers in each language
        except ValueError:
            return _figures(value, Spelling.OFFICE)
    if isinstance(value, dt.datetime):
        return f"{_in_words(value.date(), how, lang)}, {value:%H:%M}"
    if lang == "en":
        return _in_english(value)
    if isinstance(value, Period):
        return periods.format_period(value, lang)
    if isinstance(value, Month):
        return periods.format_month(value, lang)
    if lang == "kk" and how in list(Case):
        return dates.format_date_in_case(value, Case(how))
    return dates.format_date(value, lang)


def _in_english(value: dt.date | Month | Period) -> str:
    if isinstance(value, Period):
        return f"{_in_english(value.start)} – {_in_english(value.end)}"
    month = month_names("en")[value.month - 1].capitalize()
    words = f"{month} {value.year}"
    return words if isinstance(value, Month) else f"{value.day}\N{NO-BREAK SPACE}{words}"
