"""Rows added, copied, moved and removed, in every list of every form, in both documents alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from lxml import etree

import formgen
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.fields import Kind, fields_of
from formgen.model.printing import printed
from tests.forms.factories import FACTORIES
from tests.layouts.documents import filled
from tests.reading.documents import Edited, W, changed
from tests.support.shares import shared

Edit: TypeAlias = Callable[[Edited, str], None]
Rows: TypeAlias = tuple[Any, ...]

ELSEWHERE_TOO = {"action_plan", "salaries", "civil_contracts", "taxes", "experts"}
"""Lists that a page prints again in another place, where a person edits them as well."""


def _lists(value: Any, path: str = "") -> Iterator[str]:
    """Yield the paths of the lists below ``value`` that have rows; of lists in items, those of the last item."""
    for name, info in fields_of(type(value)).items():
        held, below = getattr(value, name), f"{path}{name}"
        if info.kind is Kind.OBJECT and held is not None:
            yield from _lists(held, f"{below}.")
        if info.kind is Kind.LIST and info.item is not None and info.item.kind is not Kind.STR and held:
            yield below
            if info.item.kind is Kind.OBJECT:
                yield from _lists(held[-1], f"{below}[{len(held) - 1}].")


def _every_list() -> list[tuple[str, str]]:
    found = ((form_id, path) for form_id in FORM_IDS for path in _lists(printed(FACTORIES[form_id]())))
    return [(form_id, path) for form_id, path in found if path.split("[")[0] not in ELSEWHERE_TOO]


def _rows_of(item: etree._Element) -> list[etree._Element]:
    """Return the content of a section's item: rows of a table, or paragraphs."""
    content = item.find(f"{W}sdtContent")
    assert content is not None
    return [*content]


def add_one(document: Edited, path: str) -> None:
    """As Word's button does: the item with its wrapper and its tags."""
    items = document.items(path)
    items[-1].addnext(deepcopy(items[0]))


def remove_first(document: Edited, path: str) -> None:
    first = document.items(path)[0]
    parent = first.getparent()
    assert parent is not None
    parent.remove(first)


def move_last_to_front(document: Edited, path: str) -> None:
    *_, last = items = document.items(path)
    if len(items) > 1:
        items[0].addprevious(last)


def copy_between_items(document: Edited, path: str) -> None:
    """By hand: rows land in the section, in no item of it."""
    items = document.items(path)
    for row in _rows_of(deepcopy(items[0])):
        items[-1].getparent().append(row)  # type: ignore[union-attr]


def copy_into_an_item(document: Edited, path: str) -> None:
    """By hand: rows land in another row's item."""
    items = document.items(path)
    copies = _rows_of(deepcopy(items[0]))
    content = items[-1].find(f"{W}sdtContent")
    assert content is not None
    content.extend(copies)


def copy_behind_the_section(document: Edited, path: str) -> None:
    copies = _rows_of(deepcopy(document.items(path)[0]))
    section = document.controls(path)[0]
    for row in reversed(copies):
        section.addnext(row)


def drop_the_wrappers(document: Edited, path: str) -> None:
    """As a program does that knows no repeating sections; then a row is copied by hand."""
    copies = _rows_of(deepcopy(document.items(path)[0]))
    document.items(path)[-1].getparent().extend(copies)  # type: ignore[union-attr]
    document.unwrap()


def _with_first_again(rows: Rows) -> Rows:
    return (*rows, rows[0])


EDITS: list[tuple[Edit, Callable[[Rows], Rows]]] = [
    (add_one, _with_first_again),
    (remove_first, lambda rows: rows[1:]),
    (move_last_to_front, lambda rows: (rows[-1], *rows[:-1])),
    (copy_between_items, _with_first_again),
    (copy_into_an_item, _with_first_again),
    (copy_behind_the_section, _with_first_again),
    (drop_the_wrappers, _with_first_again),
]


def _without_empty_rows(form: Any) -> Any:
    """Return the form without rows to write in: they are items of the page's section, but not of the form's list."""
    return replace(form, blank_rows=None) if hasattr(form, "blank_rows") else form


def read_edited(folder: Path, form: Form, edit: Callable[[Edited], None]) -> Form:
    """Print a form in both languages, edit both documents alike, and read them."""
    paths = []
    for lang in ("kk", "ru"):
        document = Edited(filled(form, lang))
        edit(document)
        paths.append(document.save(folder / f"{form.ID}.{lang}.docx"))
    return formgen.read(*paths)


@pytest.mark.parametrize(
    ("place", "edit"),
    shared(_every_list(), EDITS),
    ids=lambda value: ":".join(value) if isinstance(value[0], str) else value[0].__name__,
)
def test_the_rows_of_a_list_are_those_of_the_edited_document(
    place: tuple[str, str], edit: tuple[Edit, Callable[[Rows], Rows]], tmp_path: Path
) -> None:
    form_id, path = place
    form = _without_empty_rows(printed(FACTORIES[form_id]()))
    in_word, in_data = edit

    read = read_edited(tmp_path, form, lambda document: in_word(document, path))

    assert read == changed(form, path, in_data)
