"""The hints in brackets behind the lines of a blank, which stay on a page that was filled in by hand."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from formgen.reading.page.pages import lines_of
from formgen.reading.page.printed_pages import blank_page

__all__ = ["without_hint"]

_HINT: Final = re.compile(r"_{20,}\s*(\([^()]*\w[^()]*\))")


def without_hint(text: str, form_id: str, lang: str, templates: Path | None = None) -> str:
    """Return a text without the hint of the form's blank behind it: «Фонд «Сана» (наименование)».

    ``templates`` is the folder of the document's templates, if they are not formgen's own.
    """
    bare = text.rstrip()
    if not bare.endswith(")"):
        return text
    hint = next((hint for hint in _hints(form_id, lang, templates) if bare.endswith(hint)), "")
    return bare.removesuffix(hint).rstrip() if hint else text


@cache
def _hints(form_id: str, lang: str, templates: Path | None) -> frozenset[str]:
    page = blank_page(form_id, lang, templates)
    lines = () if page is None else lines_of(page.items)
    return frozenset(hint for line in lines for hint in _HINT.findall(line.text) if hint[1:-1].strip("_ "))
