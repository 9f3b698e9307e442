"""The formats that a template may name, and how a value prints where it names none.

A value goes into the XML escaped; a line break or a tab in it becomes ``w:br`` or ``w:tab``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import Undefined
from markupsafe import Markup, escape

from formgen.bilingual import Text
from formgen.errors import TemplateError
from formgen.formatting.dates import format_date, format_date_line
from formgen.formatting.money import format_money
from formgen.formatting.numbers import format_count, format_quantity
from formgen.formatting.periods import format_month, format_month_head, format_period
from formgen.formatting.words import format_money_words
from formgen.forms.blanks import BLANK
from formgen.forms.fields import Choice

__all__ = ["GAP", "LIST_SEPARATOR", "filters", "finalizer"]

GAP = "\uf8ffblank\uf8ff"
"""Stands in a blank form's XML where a value is to be written by hand; what follows is the line for it."""

LIST_SEPARATOR = "; "
"""Between the items of a list that prints on one line; no item may hold its semicolon."""

_LINE = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'

_DATE_GAPS = {"kk": "«____» ______________ 20___ жыл", "ru": "«____» ______________ 20___ года"}


def _inline(text: str) -> Markup:
    escaped = escape(text)
    if "\n" in text or "\t" in text:
        return Markup(str(escaped).replace("\n", _LINE).replace("\t", _TAB))  # noqa: S704 - escaped above
    return escaped


def finalizer(lang: str) -> Callable[[Any], Any]:
    """Return what prints a value of a template's ``{{ … }}`` in ``lang``."""

    def finalize(value: Any) -> Any:
        kind = type(value)
        if kind is Text:
            half = value.kk if lang == "kk" else value.ru
            return GAP if half is None else _inline(half)
        if kind is str:
            return _inline(value)
        if kind is Markup or kind is int:
            return value
        if value is None:
            return ""
        if value is BLANK:
            return GAP
        if isinstance(value, Choice):
            return escape(value.text[lang] or "")
        if isinstance(value, Undefined):
            return value  # strict: it raises when it is printed
        raise _without_format(value)

    return finalize


def _without_format(value: object) -> TemplateError:
    kind = type(value).__name__
    return TemplateError(
        kk=f"Үлгіде {kind} түріндегі мәннің пішімі көрсетілмеген (мысалы, {{{{ күн|date }}}})",
        ru=f"В шаблоне у значения типа {kind} не указан формат (например, {{{{ дата|date }}}})",
        en=f"The template prints a value of type {kind} without a format (such as {{{{ day|date }}}})",
    )


def filters(lang: str) -> dict[str, Callable[..., Any]]:
    """Return the filters of templates in ``lang``, by name."""

    def formatted(gap: str, format_: Callable[[Any], str]) -> Callable[[Any], str]:
        blank = GAP + gap

        def apply(value: Any) -> str:
            if value is BLANK:
                return blank
            return "" if value is None else format_(value)

        return apply

    def half(value: Any) -> str | None:
        if type(value) is Text:
            return value.kk if lang == "kk" else value.ru
        return value if isinstance(value, str) else None

    def paragraphs(value: Any, lines: int = 3) -> Iterable[str]:
        if value is None:
            return ("",)
        text = half(value)
        return (GAP,) * lines if text is None else text.split("\n")

    def property_(value: Any) -> str:
        text = half(value)
        return "" if text is None else " ".join(text.split())

    def listing(value: Any) -> str:
        if value is BLANK or any(item is BLANK for item in value or ()):
            return GAP
        return LIST_SEPARATOR.join(value or ())

    return {
        "date": formatted("", lambda day: format_date(day, lang)),
        "date_line": formatted(_DATE_GAPS[lang], lambda day: format_date_line(day, lang)),
        "period": formatted("", lambda period: format_period(period, lang)),
        "month": formatted("", lambda month: format_month(month, lang)),
        "month_head": formatted("", lambda month: format_month_head(month, lang)),
        "count": formatted("________", format_count),
        "year": formatted("20___", str),
        "quantity": formatted("________", format_quantity),
        "money": formatted("______________", format_money),
        "words": formatted("", lambda sum_: format_money_words(sum_, lang)),
        "paragraphs": paragraphs,
        "listing": listing,
        "property": property_,
    }
