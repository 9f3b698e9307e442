"""The formats that a template may name, and how a value prints where it names none.

A value goes into the XML escaped; a line break or a tab in it becomes ``w:br`` or ``w:tab``.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from formgen.bilingual import Text
from formgen.errors import TemplateError
from formgen.formatting.amounts_in_words import format_money_words
from formgen.formatting.dates import format_date, format_date_line
from formgen.formatting.flags import format_flag
from formgen.formatting.money import format_money
from formgen.formatting.numbers import format_count, format_quantity
from formgen.formatting.periods import format_month, format_month_head, format_period
from formgen.model.attachment_references import REFERENCE
from formgen.model.blanks import BLANK
from formgen.model.drafts import Mark
from formgen.model.fields import Choice
from formgen.templates.word.grid_tables import grid_columns
from formgen.templates.word.markup import Markup

__all__ = [
    "CONTEXTUAL",
    "GAP",
    "LINES_LIMIT",
    "LIST_SEPARATOR",
    "PRINTED",
    "REFERENCE_WORDS",
    "filters",
    "putter",
    "shower",
]

CONTEXTUAL = frozenset({"references", "appendix"})
"""Filters that take all of the template's data before their value."""


class _Printed(threading.local):
    """The values that templates have printed in this thread since ``values`` was last made anew."""

    def __init__(self) -> None:
        self.values: list[Any] = []


PRINTED = _Printed()

GAP = "\uf8ffblank\uf8ff"
"""Stands in a blank form's XML where a value is to be written by hand; what follows is the line for it."""

LINES_LIMIT = 100
"""How many lines to write on a blank may leave for one text."""

LIST_SEPARATOR = "; "
"""Between the items of a list that prints on one line; no item may hold its semicolon."""

REFERENCE_WORDS = {"kk": "{}-қосымша", "ru": "приложение {}"}
"""How ``[[N]]`` in a text prints; the words are a link to the bookmark ``attachment_N``."""

_APPENDIX_WORDS = {"kk": "{}-қосымша", "ru": "Приложение {}"}

_BETWEEN_RUNS = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">'
"""What stands between two runs; the run that it is put into has no properties of its own."""

_LINK = (
    '<w:hyperlink w:anchor="attachment_{number}" w:history="1"><w:r>'
    '<w:rPr><w:rStyle w:val="Reference"/></w:rPr>'
    "<w:t>{words}</w:t></w:r></w:hyperlink>"
)

_REFERENCE = _BETWEEN_RUNS.format(_LINK)

_BOOKMARK = _BETWEEN_RUNS.format(
    '<w:bookmarkStart w:id="{id}" w:name="attachment_{number}"/><w:r><w:t>{words}</w:t></w:r>'
    '<w:bookmarkEnd w:id="{id}"/>'
)
_FIRST_BOOKMARK = 100_000
"""No bookmark that Word itself may put into a template has such an id."""

_LINE = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'

_DATE_GAPS = {"kk": "«____» ______________ 20___ жыл", "ru": "«____» ______________ 20___ года"}


def _inline(text: str) -> str:
    escaped = (
        text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&#34;")
        .replace("'", "&#39;")
    )
    if "\n" in text or "\t" in text:
        return escaped.replace("\n", _LINE).replace("\t", _TAB)
    return escaped


def shower(lang: str) -> Callable[[Any], str]:
    """Return what gives the XML of a template's value, as ``{{ … }}`` prints it in ``lang``."""
    kazakh = lang == "kk"

    def show(value: Any) -> str:
        kind = type(value)
        if kind is str:
            PRINTED.values.append(value)
            return _inline(value)
        if kind is Text:
            PRINTED.values.append(value)
            half = value.kk if kazakh else value.ru
            return GAP if half is None else _inline(half)
        if kind is Markup:
            return str(value)
        if kind is int:
            return str(value)
        if value is None:
            return ""
        if value is BLANK:
            return GAP
        if kind is Mark:
            PRINTED.values.append(value)
            return _inline(value.text)
        if isinstance(value, Choice):
            PRINTED.values.append(value)
            return _inline(value.text[lang] or "")
        if hasattr(kind, "__html__"):  # Jinja's own, of what a template joins
            return str(value)
        raise _without_format(value)

    return show


def putter(lang: str) -> Callable[[Any], str]:
    """Return what gives the XML of that which a filter made of a value."""
    show = shower(lang)

    def put(value: Any) -> str:
        return _inline(value) if type(value) is str else show(value)

    return put


def _count_attachments(data: Mapping[str, Any]) -> int:
    return len(data.get("attachments") or ())


def _is_attachment(number: str, attachments: int) -> bool:
    """Tell whether there is one of this number; what refers to none prints as it was given."""
    return len(number) < 10 and 1 <= int(number) <= attachments


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
            PRINTED.values.append(value)
            if type(value) is Mark:
                return value.text
            return "" if value is None else format_(value)

        return apply

    def half(value: Any) -> str | None:
        if type(value) is Text:
            return value.kk if lang == "kk" else value.ru
        return value if isinstance(value, str) else None

    def paragraphs(value: Any, lines: int = 3) -> Iterable[str]:
        if value is None:
            return ("",)
        PRINTED.values.append(value)
        text = half(value)
        return (GAP,) * min(lines, LINES_LIMIT) if text is None else text.split("\n")

    def references(data: Mapping[str, Any], value: Any) -> str:
        PRINTED.values.append(value)
        text = GAP if value is BLANK else "" if value is None else half(value)
        if text is None:
            return GAP
        if "[[" not in text:
            return text
        attachments = _count_attachments(data)

        def link(found: re.Match[str]) -> str:
            number = found[1]
            if not _is_attachment(number, attachments):
                return found[0]
            return _REFERENCE.format(number=number, words=REFERENCE_WORDS[lang].format(number))

        return Markup(REFERENCE.sub(link, _inline(text)))  # escaped, the link is ours

    def appendix(data: Mapping[str, Any], number: int) -> str:
        words = _APPENDIX_WORDS[lang].format(number)
        if not _is_attachment(str(number), _count_attachments(data)):
            return words
        return Markup(_REFERENCE.format(number=number, words=words))  # a number and our words

    def bookmarked(number: int) -> Markup:
        words = _APPENDIX_WORDS[lang].format(number)
        return Markup(_BOOKMARK.format(id=_FIRST_BOOKMARK + number, number=number, words=words))  # as above

    def property_(value: Any) -> str:
        text = half(value)
        return "" if text is None else " ".join(text.split())

    def listing(value: Any) -> str:
        PRINTED.values.append(value)
        if value is BLANK or any(item is BLANK for item in value or ()):
            return GAP
        return LIST_SEPARATOR.join(value or ())

    def elsewhere(value: Any) -> str:
        """Print nothing: what it says stands elsewhere for many, as a month at the head of a column."""
        PRINTED.values.append(value)
        return ""

    return {
        "date": formatted("", lambda day: format_date(day, lang)),
        "date_line": formatted(_DATE_GAPS[lang], lambda day: format_date_line(day, lang)),
        "period": formatted("", lambda period: format_period(period, lang)),
        "month": formatted("", lambda month: format_month(month, lang)),
        "month_head": formatted("", lambda month: format_month_head(month, lang)),
        "count": formatted("________", lambda count: format_count(count, lang)),
        "year": formatted("20___", str),
        "flag": formatted("", lambda flag: format_flag(flag, lang)),
        "quantity": formatted("________", lambda quantity: format_quantity(quantity, lang)),
        "money": formatted("______________", lambda sum_: format_money(sum_, lang)),
        "elsewhere": elsewhere,
        "grid_columns": grid_columns,
        "words": formatted("", lambda sum_: format_money_words(sum_, lang)),
        "paragraphs": paragraphs,
        "listing": listing,
        "references": references,
        "appendix": appendix,
        "bookmarked": bookmarked,
        "property": property_,
    }
