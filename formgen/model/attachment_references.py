"""References to attachments: ``[[2]]`` in a text prints as «2-қосымша» / «приложение 2»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from formgen.bilingual import LANGS, Lang, Text
from formgen.model.base import Form, warning
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.refusals import Unknown
from formgen.problems import Problem

__all__ = ["REFERENCE", "Reference", "check_references", "find_references", "printed_texts"]

REFERENCE = re.compile(r"\[\[(0|[1-9][0-9]*)\]\]")
"""A reference: a whole number in ASCII digits, with no sign, space or leading zero.

Anything else in double brackets (``[[x]]``, ``[[ 2 ]]``, ``[[]]``, ``[[02]]``) is text and prints unchanged.
Text that looks like a reference (``[[ 2 ]]``, ``[[№2]]``, ``[[02]]``, ``[[]]``) gets a warning.
"""

_ALMOST_REFERENCE = r"\[\[[\s№0-9]{0,12}\]\]"

_MOST_DIGITS = 12
_MOST_NAMED = 5


class Reference(NamedTuple):
    """A reference in one half of the text at ``path``; ``number`` is its digits."""

    path: str
    lang: Lang
    number: str


def find_references(form: Form) -> Iterator[Reference]:
    """Yield every reference in the texts that a form prints, in the order of its fields."""
    for path, text in printed_texts(form):
        yield from _references(path, text)


def check_references(form: Form, attachments: int, named: Iterable[int] = ()) -> Iterator[Problem]:
    """Yield the problems of a form's references to its ``attachments``, which are numbered from 1.

    - A reference to a missing attachment is an error at the path of the text.
    - An attachment without a reference in either language is a warning. References in the attachment's own
      texts do not count. ``named`` holds the numbers of attachments that the form refers to without
      ``[[N]]``. If a text is unknown, there is no such warning, because the text may hold any reference.
    """
    known = {str(number): number for number in range(1, attachments + 1)}
    used = set(named)
    is_known = True
    for path, text in _texts(form, "", "", form):
        if isinstance(text, Unknown):
            is_known = is_known and path.startswith("attachments[")
            continue
        missing = []
        for reference in _references(path, text):
            number = known.get(reference.number)
            if number is None:
                missing.append(reference.number)
            elif not path.startswith(f"attachments[{number - 1}]."):
                used.add(number)
        if missing:
            params = {"value": _listed(f"[[{_shorten(digits)}]]" for digits in missing), "count": attachments}
            yield Problem(path, "reference.no_attachment", params=params)
        almost = _almost_references(text)
        if almost:
            yield warning(path, "reference.malformed", value=_listed(almost))
    for number in range(1, attachments + 1):
        if is_known and number not in used:
            yield warning(f"attachments[{number - 1}]", "attachment.unused", value=number)


def _references(path: str, text: Text) -> Iterator[Reference]:
    for lang in LANGS:
        half = text[lang]
        if half and "[[" in half:
            for match in REFERENCE.finditer(half):
                yield Reference(path, lang, match[1])


def _almost_references(text: Text) -> list[str]:
    found = [
        match[0] for half in (text.kk, text.ru) if half for match in re.finditer(_ALMOST_REFERENCE, half)
    ]
    return [each for each in found if not REFERENCE.fullmatch(each)]


def _listed(found: Iterable[str]) -> str:
    named = list(dict.fromkeys(found))
    return ", ".join([*named[:_MOST_NAMED], "…"] if len(named) > _MOST_NAMED else named)


def _shorten(digits: str) -> str:
    return digits if len(digits) <= _MOST_DIGITS else f"{digits[:_MOST_DIGITS]}…"


def printed_texts(form: Form) -> Iterator[tuple[str, Text]]:
    """Yield the path and the value of each bilingual text that a form's page prints."""
    for path, text in _texts(form, "", "", form):
        if isinstance(text, Text):
            yield path, text


def _texts(value: object, path: str, pattern: str, form: Form) -> Iterator[tuple[str, Text | Unknown]]:
    printed_names = form.SHOWS.get(pattern) if pattern else None
    dot = "." if pattern else ""
    for name, info in fields_of(type(value)).items():
        where = f"{pattern}{dot}{name}"
        if (printed_names is None or name in printed_names) and where not in form.HIDES:
            yield from _texts_of_field(getattr(value, name), info, f"{path}{dot}{name}", where, form)


def _texts_of_field(
    value: object, info: FieldInfo, path: str, pattern: str, form: Form
) -> Iterator[tuple[str, Text | Unknown]]:
    if info.kind is Kind.TEXT:
        if isinstance(value, Text | Unknown):
            yield path, value
    elif info.kind is Kind.OBJECT:
        if info.type is not None and isinstance(value, info.type):
            yield from _texts(value, path, pattern, form)
    elif info.kind is Kind.LIST and isinstance(value, tuple):
        item = info.item
        if item is not None and item.kind in (Kind.TEXT, Kind.OBJECT):
            for index, each in enumerate(value):
                yield from _texts_of_field(each, item, f"{path}[{index}]", f"{pattern}[]", form)
