"""What formgen says to people, in Kazakh, Russian and English, by stable codes.

Each module here holds ``MESSAGES``: a code, then its words in kk, ru and en with ``{param}`` where
the problem's own values stand. A part in ⟨angle brackets⟩ is said only where its first value is not empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from os import PathLike
from pathlib import Path

from formgen.errors import FormgenError
from formgen.messages.quoting import shown
from formgen.patterns import pattern

__all__ = ["catalogue", "say"]

_MODULES = (
    "values",
    "loading",
    "shared_rules",
    "templates",
    "workbooks",
    "reading",
)
_FORMS = Path(__file__).parents[1] / "forms"
_LANGS = {"kk": 0, "ru": 1, "en": 2}


@cache
def catalogue() -> dict[str, tuple[str, str, str]]:
    """Return every message by its code: its words in kk, ru and en."""
    messages: dict[str, tuple[str, str, str]] = {}
    for module in _MODULES:
        messages.update(import_module(f"formgen.messages.{module}").MESSAGES)
    for form in _FORMS.iterdir():  # rooms above this one are asked by name alone
        if (form / "messages.py").is_file():
            messages.update(import_module(f"formgen.forms.{form.name}.messages").MESSAGES)
    return messages


def say(code: str, params: Mapping[str, object], lang: str) -> str:
    """Return the words of ``code`` in ``kk``, ``ru`` or ``en``, its values filled in."""
    words = catalogue()[code][_LANGS[lang]]
    if "⟨" in words:
        words = _OPTIONAL.sub(lambda part: part[1] if params.get(part[2]) else "", words)
    return words.format_map({name: _said(value, lang) for name, value in params.items()})


def _said(value: object, lang: str) -> str:
    if isinstance(value, FormgenError):
        return value.message(lang)
    if isinstance(value, PathLike):
        return str(value)
    if isinstance(value, Exception):
        return shown((value.strerror if isinstance(value, OSError) else None) or str(value))
    return value if isinstance(value, str) else shown(value)


_OPTIONAL = pattern(r"⟨([^⟨⟩{}]*\{(\w+)\}[^⟨⟩]*)⟩")
