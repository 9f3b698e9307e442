"""The pages of every form as text, in both languages: filled with its sample, and blank.

People review a change with them. ``python -m tests.goldens`` writes all of them anew; a test compares them with the
pages of today. They are read by python-docx and openpyxl, not by formgen.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import formgen
from formgen.bilingual import LANGS, Lang
from formgen.formats import Format
from formgen.forms import FORM_IDS, form_class
from formgen.templates.folders import own_folder
from tests.goldens.word_text import word_text
from tests.goldens.workbook_text import workbook_text

__all__ = ["FOLDER", "names", "text_of"]

FOLDER: Final = Path(__file__).parent
_READERS: Final = {"docx": word_text, "xlsx": workbook_text}


def names() -> list[str]:
    """Return the name of each golden: ``<form>.<lang>.<filled or blank>.<format>.txt``."""
    return [
        f"{form_id}.{lang}.{state}.{format_}.txt"
        for form_id in FORM_IDS
        for format_ in form_class(form_id).FORMATS
        for lang in LANGS
        for state in ("filled", "blank")
    ]


def text_of(name: str) -> str:
    """Return the right content of the golden of a name: the text of the pages that formgen makes now."""
    form_id, lang, state, format_, _ = name.split(".")
    if state == "blank":
        data = formgen.blank(form_id, Lang(lang), Format(format_))
    else:
        data = formgen.render(
            formgen.load(own_folder("samples") / f"{form_id}.yaml"), Lang(lang), Format(format_)
        )
    return _READERS[format_](data)
