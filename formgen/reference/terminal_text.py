"""A form's description as plain text, for a terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Final

from formgen.bilingual import MessageLang
from formgen.errors import unknown_language
from formgen.messages import Spelling, Words
from formgen.messages.spelling import example
from formgen.reference.descriptions import FieldRow, FormDescription, describe_form
from formgen.reference.kinds import KIND_NAMES

__all__ = ["describe"]

_LANGS: Final = ("kk", "ru", "en")
_WIDTH: Final = 100
_HEADS: Final[dict[str, Words]] = {
    "formats": ("Пішімдері", "Форматы", "Formats"),
    "edition": ("Редакциясы", "Редакция", "Edition"),
    "acts": ("Негізге алынған актілер", "Акты, на которых основана форма", "Acts that the form is based on"),
    "fields": ("Өрістері (* – міндетті)", "Поля (* – обязательное)", "Fields (* is required)"),
    "rules": ("Ережелері", "Правила", "Rules"),
    "captions": ("Басылатын сөздер", "Печатаемые слова", "Printed words"),
    "least": ("кемінде {count}", "не менее {count}", "at least {count}"),
}


def describe(form_id: str, lang: MessageLang = "en") -> str:
    """Return a form's description as plain text: titles, formats, edition, acts, fields, rules, captions.

    ``lang`` is the language of headings, kinds and rules: ``kk``, ``ru`` or ``en``. Labels and captions are
    in both languages.

    :raises DataError: if there is no form with this id, or for another language.

    >>> print(describe("premium_application", "ru"))
    premium_application
    …
    """
    if lang not in _LANGS:
        raise unknown_language(lang)
    description = describe_form(form_id)
    at = _LANGS.index(lang)
    return "\n".join(_lines(description, at)) + "\n"


def _lines(description: FormDescription, at: int) -> Iterator[str]:
    cls = description.cls
    yield cls.ID
    yield f"  {cls.TITLE.kk}"
    yield f"  {cls.TITLE.ru}"
    yield f"  {_HEADS['formats'][at]}: {', '.join(cls.FORMATS).upper()}"
    yield f"  {_HEADS['edition'][at]}: {cls.EDITION}"
    yield f"  {_HEADS['acts'][at]}:"
    for act in cls.ACTS:
        words = f"{act.names[at]}: {act.changes[at]}"
        yield from textwrap.wrap(words, _WIDTH, initial_indent="    ", subsequent_indent="      ")
    yield ""
    yield f"{_HEADS['fields'][at]}:"
    width = max(2 * row.depth + len(row.name) for row in description.fields) + 4
    for row in description.fields:
        yield from _field(row, at, width)
    if description.rules:
        yield ""
        yield f"{_HEADS['rules'][at]}:"
        for rule in description.rules:
            yield f"  {rule.code}"
            yield from textwrap.wrap(
                _plain(rule.words[at]), _WIDTH, initial_indent="    ", subsequent_indent="    "
            )
    yield ""
    yield f"{_HEADS['captions'][at]}:"
    for caption in description.captions:
        yield f"  {' '.join((caption.kk or '').split())}"
        yield f"    {' '.join((caption.ru or '').split())}"


def _plain(words: str) -> str:
    """Return a message without its notation: «…» stands in place of a value, before the counted noun.

    >>> _plain("длится {value:рабочий день|рабочих дня|рабочих дней}⟨, не «{meant}»⟩")
    'длится … рабочих дней'
    """
    words = re.sub("⟨[^⟨⟩]*⟩", "", words)
    words = re.sub(r"\{example:(\w+)\}", lambda found: example(found[1], Spelling.DATA), words)
    words = re.sub(r"\{\w+:[^{}]*\|([^{}|]*)\}", "…\N{NO-BREAK SPACE}\\1", words)
    return re.sub(r"\{\w+(?::[^{}]*)?\}", "…", words)


def _field(row: FieldRow, at: int, width: int) -> Iterator[str]:
    name = f"{'  ' * (row.depth + 1)}{row.name}{'' if not row.required else ' *'}"
    kind = KIND_NAMES[row.kind][at]
    if row.item_kind is not None:
        kind = f"{kind}: {KIND_NAMES[row.item_kind][at]}"
    if row.at_least:
        kind = f"{kind}, {_HEADS['least'][at].format(count=row.at_least)}"
    yield f"{name:{width}} {kind}: {row.label.kk} / {row.label.ru}"
    for code, words in row.choices:
        yield f"{'':{width}}   {code} – {words.kk} / {words.ru}"
