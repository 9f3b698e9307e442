"""The captions of a form's page, in print order, without the markup of layouts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import Any, Final

from formgen.bilingual import Text
from formgen.forms import form_module

__all__ = ["captions_of"]

_HINT: Final = re.compile(r"\{\?(.*?)\?\}", re.DOTALL)
_VALUE: Final = re.compile(r"\{[^{}]*\}")
_BLANK: Final = "…"


def captions_of(key: str) -> Iterator[Text]:
    """Yield each caption of an edition's Word page once; «…» stands in place of a value."""
    layout = import_module(form_module(key, "page")).LAYOUT
    seen = set()
    for kk, ru in _pairs(layout.content):
        caption = _plain(kk), _plain(ru)
        if re.search(r"[^\W\d_]", "".join(caption)) and caption not in seen:
            seen.add(caption)
            yield Text(kk=caption[0], ru=caption[1])


def _pairs(element: Any) -> Iterator[tuple[str, str]]:
    """Yield the words of an element and of the elements in it, Kazakh and Russian side by side."""
    if isinstance(element, list | tuple):
        for each in element:
            yield from _pairs(each)
    elif is_dataclass(element) and not isinstance(element, type | Text):
        names = [each.name for each in fields(element)]
        for name in names:
            part = getattr(element, name)
            if name.endswith("kk") and isinstance(part, str):
                yield part, getattr(element, f"{name.removesuffix('kk')}ru")
            elif not isinstance(part, str):
                yield from _pairs(part)


def _plain(words: str) -> str:
    return _VALUE.sub(_BLANK, _HINT.sub(r"\1", words)).replace("**", "").strip()
