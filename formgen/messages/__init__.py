"""The messages to people in Kazakh, Russian and English, by stable codes.

Each module here, and ``messages.py`` of each form, holds ``MESSAGES``: a code, then its words in kk, ru and en with
``{param}`` where a value of the problem stands (``spelling`` has the notation). A part in ⟨angle brackets⟩ is left out
where its first value is empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from formgen.bilingual import MessageLang
from formgen.errors import unknown_language

__all__ = ["Spelling", "Words", "catalogue", "fill_in", "form_messages", "room_messages", "say"]

Words: TypeAlias = tuple[str, str, str]
"""A message in Kazakh, in Russian and in English."""


class Spelling(StrEnum):
    """Where a value was typed: in a data file, in an office program, or in a Python program."""

    DATA = "data"
    OFFICE = "office"
    PYTHON = "python"


_MODULES = (
    "values",
    "loading",
    "shared_rules",
    "agreement",
    "participants",
    "templates",
    "workbooks",
    "reading",
)
_FORMS = Path(__file__).parents[1] / "forms"
_LANGS = {"kk": 0, "ru": 1, "en": 2}


@cache
def catalogue() -> Mapping[str, Words]:
    """Return every message by its code."""
    messages = dict(room_messages())
    for folder in _FORMS.iterdir():
        messages.update(form_messages(folder.name))
    return messages


@cache
def _words(code: str) -> Words | None:
    """Return a message; the forms' messages are read if none of this room has the code."""
    for module in _MODULES:
        found = room_messages(module).get(code)
        if found is not None:
            return found
    return catalogue().get(code)


def room_messages(*modules: str) -> Mapping[str, Words]:
    """Return the messages of these modules of this room; without a name, of all of them."""
    messages: dict[str, Words] = {}
    for module in modules or _MODULES:
        messages.update(import_module(f"formgen.messages.{module}").MESSAGES)
    return messages


def form_messages(form_id: str) -> Mapping[str, Words]:
    """Return the messages of a form's own rules, of all its editions; empty where there is no ``messages.py``."""
    messages: dict[str, Words] = {}
    for path in sorted((_FORMS / form_id).glob("**/messages.py")):
        # This room lies below the forms, so it imports them by name when they are needed.
        module = ".".join(path.relative_to(_FORMS).with_suffix("").parts)
        messages.update(import_module(f"formgen.forms.{module}").MESSAGES)
    return messages


def say(
    code: str, params: Mapping[str, object], lang: MessageLang, spelling: Spelling = Spelling.PYTHON
) -> str:
    """Return the message of ``code`` in ``kk``, ``ru`` or ``en`` with its values, spelt as ``spelling`` has them.

    - A code without a message is named in the text, together with its values.
    - A value that is missing from ``params`` leaves its ``{name}`` in the text.

    :raises DataError: for another language.
    """
    if lang not in _LANGS:
        raise unknown_language(lang)
    messages = _words(code)
    if messages is None:
        from formgen.messages.spelling import spell

        values = ", ".join(f"{name} = {spell(value, '', lang, spelling)}" for name, value in params.items())
        return _UNKNOWN[lang].format(code=code) + (f" ({values})" if values else "")
    return fill_in(messages[_LANGS[lang]], params, lang, spelling)


def fill_in(
    words: str, params: Mapping[str, object], lang: MessageLang, spelling: Spelling = Spelling.PYTHON
) -> str:
    """Return the words of a message in ``lang`` with its values filled in, as ``spelling`` has them."""
    if "⟨" in words:
        words = re.sub(_OPTIONAL, lambda part: part[1] if params.get(part[2]) else "", words)
    if "{" not in words:
        return words
    from formgen.messages.spelling import example, spell  # most commands say nothing that has values

    def spelt(found: re.Match[str]) -> str:
        name, how = found[1], found[2] or ""
        if name == "example":
            return example(how, spelling)
        return spell(params[name], how, lang, spelling) if name in params else f"{{{name}}}"

    return re.sub(_VALUE, spelt, words)


_OPTIONAL = r"⟨([^⟨⟩{}]*\{(\w+)(?::[^{}]*)?\}[^⟨⟩]*)⟩"
_VALUE = r"\{(\w+)(?::([^{}]*))?\}"
_UNKNOWN = {
    "kk": "«{code}» кодты қате",
    "ru": "Ошибка с кодом «{code}»",
    "en": "A problem with the code “{code}”",
}
