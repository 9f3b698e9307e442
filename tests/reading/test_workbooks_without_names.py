"""Workbooks whose defined names are gone, read by their captions and the heads of their tables."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

import formgen
from formgen.forms import FORM_IDS, form_class
from formgen.model.printing import printed
from tests.layouts.documents import sample
from tests.reading.ways import lost_values

WORKBOOKS = [form_id for form_id in FORM_IDS if "xlsx" in form_class(form_id).FORMATS]


def without_names(path: Path) -> None:
    """Save a workbook without names and properties; the results of formulas go as well."""
    book = openpyxl.load_workbook(path)
    for name in [*book.defined_names]:
        del book.defined_names[name]
    book.properties.title = book.properties.language = None
    book.save(path)


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_no_value_of_a_workbook_without_names_is_lost(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)
    paths = formgen.write(form, tmp_path, formats=["xlsx"])
    for path in paths:
        without_names(path)

    assert lost_values(printed(form), formgen.read_report(*paths)) == []
