"""What formgen says to people, in Kazakh, Russian and English, by stable codes.

Each module here, and ``messages.py`` of each form, holds ``MESSAGES``: a code, then its words in kk, ru and en with
``{param}`` where a value of the problem stands. A part in ⟨angle brackets⟩ is left out where its first value is empty.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from formgen.errors import DataError, FormgenError
from formgen.messages.quoting import shown
from formgen.periods import Period

__all__ = ["Worded", "Words", "catalogue", "form_messages", "room_messages", "say"]

Words: TypeAlias = tuple[str, str, str]
"""A message in Kazakh, in Russian and in English."""

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


def room_messages(*modules: str) -> Mapping[str, Words]:
    """Return the messages of these modules of this room; without a name, of all of them."""
    messages: dict[str, Words] = {}
    for module in modules or _MODULES:
        messages.update(import_module(f"formgen.messages.{module}").MESSAGES)
    return messages


def form_messages(form_id: str) -> Mapping[str, Words]:
    """Return the messages of a form's own rules; empty where the form has no ``messages.py``."""
    if not (_FORMS / form_id / "messages.py").is_file():
        return {}
    # This room lies below the forms, so it imports them by name when they are needed.
    messages: Mapping[str, Words] = import_module(f"formgen.forms.{form_id}.messages").MESSAGES
    return messages


def say(code: str, params: Mapping[str, object], lang: str) -> str:
    """Return the message of ``code`` in ``kk``, ``ru`` or ``en`` with its values filled in.

    - A code without a message is named in the text, together with its values.
    - A value that is missing from ``params`` leaves its ``{name}`` in the text.

    :raises DataError: for another language.
    """
    if lang not in _LANGS:
        raise DataError(
            kk=f"Хабарлардың мұндай тілі жоқ: «{lang}». Бар тілдер: kk, ru, en",
            ru=f"Нет такого языка сообщений: «{lang}». Есть языки: kk, ru, en",
            en=f"There is no language of messages {lang!r}. The languages are: kk, ru, en",
        )
    messages = catalogue().get(code)
    if messages is None:
        values = ", ".join(f"{name} = {_quoted(value, lang)}" for name, value in params.items())
        return _UNKNOWN[lang].format(code=code) + (f" ({values})" if values else "")
    words = messages[_LANGS[lang]]
    if "⟨" in words:
        words = _OPTIONAL.sub(lambda part: part[1] if params.get(part[2]) else "", words)
    if "{" not in words:
        return words
    return _VALUE.sub(
        lambda found: _quoted(params[found[1]], lang) if found[1] in params else found[0], words
    )


def _quoted(value: object, lang: str) -> str:
    if isinstance(value, FormgenError | Worded):
        return value.message(lang)
    if isinstance(value, PathLike):
        return str(value)
    if isinstance(value, Exception):
        return shown((value.strerror if isinstance(value, OSError) else None) or str(value))
    if isinstance(value, Period):
        return f"{value.start} – {value.end}"
    return value if isinstance(value, str) else shown(value)


class Worded:
    """A value that messages name in the reader's language."""

    def message(self, lang: str = "en") -> str:
        """Return the value's words in ``kk``, ``ru`` or ``en``."""
        raise NotImplementedError


_OPTIONAL = re.compile(r"⟨([^⟨⟩{}]*\{(\w+)\}[^⟨⟩]*)⟩")
_VALUE = re.compile(r"\{(\w+)\}")
_UNKNOWN = {
    "kk": "«{code}» кодты қате",
    "ru": "Ошибка с кодом «{code}»",
    "en": "A problem with the code “{code}”",
}
