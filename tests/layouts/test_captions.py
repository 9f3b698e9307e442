"""A caption that is a form's title or a field's label is written once, with the field."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.forms import FORM_IDS, form_class
from formgen.layouts.form_captions import label, title
from formgen.model.fields import fields_of

FORMS = Path(formgen.__file__).parent / "forms"


def labels(cls: type[Any]) -> Iterator[tuple[str | None, str | None]]:
    """Return every label of a form, at any depth."""
    for info in fields_of(cls).values():
        yield info.label.kk, info.label.ru
        inner = (info.item or info).type
        if inner is not None and not issubclass(inner, str):
            yield from labels(inner)


def written_pairs(module: Path) -> Iterator[tuple[object, object]]:
    """Return every two strings that follow each other in a call or a tuple."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        beside = node.args if isinstance(node, ast.Call) else node.elts if isinstance(node, ast.Tuple) else []
        for one, other in pairwise(beside):
            if isinstance(one, ast.Constant) and isinstance(other, ast.Constant):
                yield one.value, other.value


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_no_page_repeats_the_title_or_a_label(form_id: str) -> None:
    cls = form_class(form_id)
    known = {title(cls), *labels(cls)}

    modules = [
        path
        for pattern in ("page.py", "page/*.py", "workbook.py")
        for path in (FORMS / form_id).glob(pattern)
    ]
    written = [pair for module in modules for pair in written_pairs(module)]

    assert modules

    assert [pair for pair in written if pair in known] == []


def test_a_label_is_found_by_its_path_and_a_wrong_path_is_named() -> None:
    cls = form_class("final_financial_report")

    assert label(cls, "salaries[].payments[].month")[1] == fields_of(formgen.Payment)["month"].label.ru
    for path in ("salarys", "period.start", "topic.kk", ""):
        with pytest.raises(LookupError):
            label(cls, path)
