"""Writes values and references into a Word document's XML.

A value goes into the XML escaped; a line break or a tab in it becomes ``w:br`` or ``w:tab``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

from formgen.bilingual import Text
from formgen.errors import TemplateError
from formgen.model.attachment_references import REFERENCE
from formgen.model.blanks import BLANK
from formgen.model.drafts import Mark
from formgen.model.fields import Choice
from formgen.templates.filters import GAP, REFERENCE_WORDS, filters, half_of, uncounted
from formgen.templates.printed_values import PRINTED
from formgen.templates.word.grid_tables import grid_columns
from formgen.templates.word.markup import Markup

__all__ = ["BARE", "CONTEXTUAL", "putter", "shower", "word_filters"]

BARE: Final = uncounted("value")
"""The filter for a value without a format where no reader sees it."""

CONTEXTUAL: Final = frozenset({"references", uncounted("references"), "appendix"})
"""Filters whose first argument is all of the template's data."""

_APPENDIX_WORDS: Final = {"kk": "{}-қосымша", "ru": "Приложение {}"}

_BETWEEN_RUNS: Final = '</w:t></w:r>{}<w:r><w:t xml:space="preserve">'
"""The XML between two runs; the run around it has no properties of its own."""

_LINK: Final = (
    '<w:hyperlink w:anchor="attachment_{number}" w:history="1"><w:r>'
    '<w:rPr><w:rStyle w:val="Reference"/></w:rPr>'
    "<w:t>{words}</w:t></w:r></w:hyperlink>"
)

_REFERENCE: Final = _BETWEEN_RUNS.format(_LINK)

_BOOKMARK: Final = _BETWEEN_RUNS.format(
    '<w:bookmarkStart w:id="{id}" w:name="attachment_{number}"/><w:r><w:t>{words}</w:t></w:r>'
    '<w:bookmarkEnd w:id="{id}"/>'
)
_FIRST_BOOKMARK: Final = 100_000
"""An id higher than those of bookmarks that Word itself puts into a template."""

_NARROWED: Final = _BETWEEN_RUNS.format(
    '<w:r><w:rPr><w:w w:val="{share}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    '<w:t xml:space="preserve">{text}</w:t></w:r>'
)
_USUAL_SIZE, _LEAST_SIZE, _LEAST_SHARE = 22, 16, 70
"""Sizes of letters in half points, and the least width of a letter in per cent of its usual one."""

_LINE: Final = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB: Final = '</w:t><w:tab/><w:t xml:space="preserve">'


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


def shower(lang: str, *, counts: bool = True) -> Callable[[Any], str]:
    """Return the function that gives the XML of a value that ``{{ … }}`` prints in ``lang``."""
    kazakh = lang == "kk"

    def note(value: Any) -> None:
        if counts:
            PRINTED.values.append(value)

    def show(value: Any) -> str:
        kind = type(value)
        if kind is str:
            note(value)
            return _inline(value)
        if kind is Text:
            note(value)
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
            note(value)
            return _inline(value.text)
        if isinstance(value, Choice):
            note(value)
            return _inline(value.text[lang] or "")
        if hasattr(kind, "__html__"):  # Jinja's markup, made by joining texts
            return str(value)
        raise _without_format(value)

    return show


def putter(lang: str) -> Callable[[Any], str]:
    """Return the function that turns a filter's result into XML."""
    show = shower(lang)

    def put(value: Any) -> str:
        return _inline(value) if type(value) is str else show(value)

    return put


@cache
def word_filters(lang: str) -> Mapping[str, Callable[..., Any]]:
    """Return all filters of Word templates in ``lang``, by name: those of all templates, and Word's own."""

    def referring(note: Callable[[Any], None]) -> Callable[[Mapping[str, Any], Any], str]:
        def references(data: Mapping[str, Any], value: Any) -> str:
            note(value)
            text = GAP if value is BLANK else "" if value is None else half_of(value, lang)
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

            return Markup(REFERENCE.sub(link, _inline(text)))  # the text is escaped, the link is formgen's

        return references

    def appendix(data: Mapping[str, Any], number: int) -> str:
        words = _APPENDIX_WORDS[lang].format(number)
        if not _is_attachment(str(number), _count_attachments(data)):
            return words
        return Markup(
            _REFERENCE.format(number=number, words=words)
        )  # it holds only a number and formgen's words

    def bookmarked(number: int) -> Markup:
        words = _APPENDIX_WORDS[lang].format(number)
        return Markup(_BOOKMARK.format(id=_FIRST_BOOKMARK + number, number=number, words=words))  # the same

    def addressing(note: Callable[[Any], None]) -> Callable[..., Any]:
        def email(value: Any, letters: int = 30) -> Any:
            note(value)
            if value is None or value is BLANK:
                return GAP if value is BLANK else ""
            return _narrowed(value.text if type(value) is Mark else str(value), letters)

        return email

    show_uncounted = shower(lang, counts=False)
    return {
        **filters(lang),
        "references": referring(lambda value: PRINTED.values.append(value)),  # noqa: PLW0108 - a list each time
        uncounted("references"): referring(lambda value: None),  # noqa: ARG005 - notes nothing
        "email": addressing(lambda value: PRINTED.values.append(value)),  # noqa: PLW0108 - the same
        uncounted("email"): addressing(lambda value: None),  # noqa: ARG005 - notes nothing
        "appendix": appendix,
        "bookmarked": bookmarked,
        "grid_columns": grid_columns,
        BARE: lambda value: Markup(show_uncounted(value)),  # the other format escapes it
    }


def _narrowed(address: str, letters: int) -> Markup:
    """Return the XML of an address on one line with room for so many letters.

    A longer address has smaller and narrower letters. Without them a program would break it at any letter,
    and whoever copies it would copy a sign that marks a better place to break.
    """
    text = _inline(address)
    if len(address) <= letters:
        return Markup(text)  # escaped
    share = letters / len(address)
    size = max(_LEAST_SIZE, int(_USUAL_SIZE * share))
    width = min(100, max(_LEAST_SHARE, int(100 * share * _USUAL_SIZE / size)))
    return Markup(_NARROWED.format(share=width, size=size, text=text))  # the same


def _count_attachments(data: Mapping[str, Any]) -> int:
    return len(data.get("attachments") or ())


def _is_attachment(number: str, attachments: int) -> bool:
    """Tell whether an attachment has this number; a reference to a missing one prints unchanged."""
    return len(number) < 10 and 1 <= int(number) <= attachments


def _without_format(value: object) -> TemplateError:
    kind = type(value).__name__
    return TemplateError(
        kk=f"Үлгіде {kind} түріндегі мәннің пішімі көрсетілмеген (мысалы, {{{{ күн|date }}}})",
        ru=f"В шаблоне у значения типа {kind} не указан формат (например, {{{{ дата|date }}}})",
        en=f"The template prints a value of type {kind} without a format (such as {{{{ day|date }}}})",
    )
