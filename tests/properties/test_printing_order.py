"""A document's bytes do not depend on earlier output of the process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

import formgen
from formgen.bilingual import LANGS, LangLike
from formgen.formats import FormatLike
from formgen.forms import FORM_IDS, form_class
from formgen.templates.word import compiling
from formgen.templates.workbook import workbook_compiling
from tests.forms.factories import sample, small_form
from tests.support.shares import shared

DOCUMENTS = [(form_id, format_) for form_id in FORM_IDS for format_ in form_class(form_id).FORMATS]


@pytest.fixture
def forget_templates(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return a function after which every template is compiled anew, as in a new process."""

    def forget() -> None:
        monkeypatch.setattr(compiling, "_COMPILED", {})
        monkeypatch.setattr(workbook_compiling, "_COMPILED", {})

    return forget


def ways_to_print(form_id: str, format_: FormatLike, lang: LangLike) -> Iterator[Callable[[], bytes]]:
    """Yield functions that print a form's blank, its draft, and forms with and without lines to write on."""
    full, small = sample(form_id), small_form(form_id)
    yield lambda: formgen.blank(form_id, lang, format_)
    yield lambda: formgen.render(small, lang, format_, draft=True)
    yield lambda: formgen.render(small, lang, format_)
    yield lambda: formgen.render(full, lang, format_)
    if hasattr(full, "blank_rows"):
        form: Any = full
        changed = replace(form, blank_rows=None if form.blank_rows else 3)
        yield lambda: formgen.render(changed, lang, format_)


@pytest.mark.parametrize(
    ("document", "lang"),
    shared(DOCUMENTS, LANGS),
    ids=lambda value: value if isinstance(value, str) else "-".join(value),
)
def test_each_document_is_the_same_after_any_other(
    document: tuple[str, FormatLike], lang: LangLike, forget_templates: Callable[[], None]
) -> None:
    form_id, format_ = document
    alone = []
    for print_one in ways_to_print(form_id, format_, lang):
        forget_templates()
        alone.append(print_one())
    for before, after in permutations(range(len(alone)), 2):
        forget_templates()
        ways = list(ways_to_print(form_id, format_, lang))
        assert ways[before]() == alone[before]
        assert ways[after]() == alone[after]
