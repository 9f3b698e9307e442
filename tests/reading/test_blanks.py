"""Blank documents filled in by typing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import formgen
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.problems import FormErrors
from formgen.reading.page.word_pages import WordParts, word_page
from tests.forms.factories import FACTORIES
from tests.layouts.documents import filled
from tests.reading.documents import W15, Edited, W, blank_document, changed, tag_of, type_into

NOT_IN_THE_BLANK: dict[str, dict[str, Any]] = {
    "technical_specification": dict.fromkeys(
        "geography place monitoring budget additional_resources material_base".split()
    )
    | {"partners": (), "estimate": ()},
    "service_requirements": {"more_requirements": (), "bid_contents": None, "signatory": None},
    "interim_creative_report": {"steps[0].events[1].ends_on": None},
}
"""Optional parts that vanish with their words, from the blank form too."""


def _is(control: etree._Element, mark: str) -> bool:
    return control.find(f"{W}sdtPr/{W15}{mark}") is not None


def _inside(scope: etree._Element) -> list[etree._Element]:
    """Return the controls of a scope that are in no section within it, and those sections."""
    found = []
    for child in scope:
        if child.tag == f"{W}sdt" and tag_of(child) is not None:
            found.append(child)
        else:
            found += _inside(child)
    return found


def type_in(blank: etree._Element, model: etree._Element, texts: Mapping[object, str]) -> None:
    """Type into a blank document, or a row of it, what stands in a printed one, adding rows as Word does."""
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


def _instead(value: object, _: object) -> object:
    return value


def _fillable(form_id: str) -> Form:
    fillable = FACTORIES[form_id]()
    for path, value in NOT_IN_THE_BLANK.get(form_id, {}).items():
        fillable = changed(fillable, path, partial(_instead, value))
    return fillable


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_blank_that_was_filled_in_by_typing_is_the_form(form_id: str, tmp_path: Path) -> None:
    form = printed(_fillable(form_id))
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
