"""Blank documents filled in by typing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import formgen
from formgen.forms import FORM_IDS
from formgen.model.base import Form, Value
from formgen.model.fields import fields_of
from formgen.model.printing import printed
from formgen.problems import FormErrors
from formgen.reading.page.word_pages import WordParts, word_page
from tests.forms.factories import FACTORIES, small_form
from tests.forms.report_builders import final_financial_report
from tests.layouts.documents import filled
from tests.reading.documents import W15, Edited, W, blank_document, tag_of, type_into


def named_journal() -> Form:
    """Return a journal of people who are named."""
    journal: Any = small_form("services_journal")
    entries = [replace(each, code=None, sex=None, full_name="Омаров Тимур") for each in journal.entries]
    return small_form("services_journal", entries=entries, hide_contacts=None)


WITHIN_THE_BLANK: dict[str, Callable[[], Form]] = {
    "final_financial_report": final_financial_report,
    "services_journal": named_journal,
}
"""Forms whose samples have more months than the first table of the blank's grids, or codes where it asks for names."""


def _is(control: etree._Element, mark: str) -> bool:
    return control.find(f"{W}sdtPr/{W15}{mark}") is not None


def _inside(scope: etree._Element) -> list[etree._Element]:
    """Return the controls of a scope that are in no inner section, and the inner sections."""
    found = []
    for child in scope:
        if child.tag == f"{W}sdt" and tag_of(child) is not None:
            found.append(child)
        else:
            found += _inside(child)
    return found


def type_in(blank: etree._Element, model: etree._Element, texts: Mapping[object, str]) -> None:
    """Type the values of a printed document into a blank one, or a row of it, adding rows as Word does."""
    places: dict[str, list[etree._Element]] = {}
    for control in _inside(blank):
        places.setdefault(_key(control), []).append(control)
    for control in _inside(model):
        if _key(control) not in places:
            continue
        at = places[_key(control)].pop(0)
        if not _is(control, "repeatingSection"):
            type_into(at, texts[control])
            continue
        rows, wanted = ([*each.find(f"{W}sdtContent")] for each in (at, control))  # type: ignore[misc]
        while len(rows) < len(wanted):
            rows[-1].addnext(deepcopy(rows[0]))
            rows.append(rows[-1].getnext())
        for row, model_row in zip(rows, wanted, strict=False):
            type_in(row, model_row, texts)


def _key(control: etree._Element) -> str:
    """Rows have tags of another number in either document; in loose places the numbers tell them apart."""
    tag = tag_of(control) or ""
    wrapped = any(_is(each, "repeatingSectionItem") for each in control.iterancestors(f"{W}sdt"))
    return (
        re.sub(r"^\w+\[\d+\](?:\.events\[\d+\]|\.lines\[\d+\]|\.people\[\d+\])?", "[]", tag)
        if wrapped
        else tag
    )


def _fillable(form: Any, document: Edited) -> Any:
    """Return the form without the optional parts that vanish from a blank form with their words."""
    tags = [re.sub(r"\[\d*\]", "", tag_of(control) or "") for control in document.root.iter(f"{W}sdt")]
    return _without(form, "", {tag[: match.end()] for tag in tags for match in re.finditer(r"\w+", tag)})


def _without(value: Any, path: str, tags: set[str]) -> Any:
    if isinstance(value, tuple):
        return tuple(_without(item, path, tags) for item in value)
    if not isinstance(value, Value):
        return value
    parts = {}
    for name, info in fields_of(type(value)).items():
        below = f"{path}.{name}" if path else name
        if info.required or below in tags:
            parts[name] = _without(getattr(value, name), below, tags)
    return type(value)(**parts)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_blank_that_was_filled_in_by_typing_is_the_form(form_id: str, tmp_path: Path) -> None:
    make = WITHIN_THE_BLANK.get(form_id, FACTORIES[form_id])
    form = _fillable(printed(make()), blank_document(form_id, "kk"))
    paths = []
    for lang in ("kk", "ru"):
        document = blank_document(form_id, lang)
        model = Edited(filled(form, lang)).root
        type_in(document.root, model, word_page(WordParts(model)).texts)
        paths.append(document.save(tmp_path / f"{lang}.docx"))

    assert formgen.read(*paths) == form


@pytest.mark.parametrize("form_id", FORM_IDS)
@pytest.mark.parametrize("marked", [True, False])
def test_a_blank_says_nothing(form_id: str, marked: bool, tmp_path: Path) -> None:
    document = blank_document(form_id, "ru")
    for mark in [] if marked else [*document.root.iter(f"{W}showingPlcHdr")]:
        mark.getparent().remove(mark)  # type: ignore[union-attr]

    with pytest.raises(FormErrors) as raised:
        formgen.read(document.save(tmp_path / "blank.docx"))

    assert {problem.code for problem in raised.value.problems} == {"value.missing"}
