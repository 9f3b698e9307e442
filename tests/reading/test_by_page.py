"""Documents without marks, read by their page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import formgen
from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.printing import printed
from tests.forms.factories import FACTORIES
from tests.layouts.documents import filled, sample
from tests.reading.ways import WAYS, lost_values
from tests.support.shares import shared

TOLD = {"read.two_readings", "read.two_counts", "read.two_fields", "read.no_row"}


def read_through(form: Form, way: Callable[[bytes], bytes], folder: Path) -> formgen.ReadingReport:
    """Return the report of a form's two documents that went through a way."""
    paths = []
    for lang in LANGS:
        paths.append(folder / f"{lang}.docx")
        paths[-1].write_bytes(way(filled(form, lang)))
    return formgen.read_report(*paths)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_no_value_of_a_copy_without_marks_is_lost(form_id: str, way: str, tmp_path: Path) -> None:
    form = sample(form_id)

    report = read_through(form, WAYS[way], tmp_path)

    assert (lost_values(printed(form), report), report.leftovers) == ([], ())


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_copy_that_has_kept_the_labels_of_its_fields_reads_back(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)

    report = read_through(form, WAYS["no tags"], tmp_path)

    assert (lost_values(printed(form), report), report.leftovers) == ([], ())
    assert {problem.code for problem in report.problems} <= TOLD


@pytest.mark.parametrize(("form_id", "way"), shared(FORM_IDS, [*WAYS], usual=2))
def test_what_two_readings_of_a_page_differ_in_is_told_with_both(
    form_id: str, way: str, tmp_path: Path
) -> None:
    report = read_through(FACTORIES[form_id](), WAYS[way], tmp_path)

    assert {problem.code for problem in report.problems} <= {*TOLD, "value.missing"}
    assert {problem.path for problem in report.missing} <= {
        problem.path for problem in report.problems if problem.code in TOLD
    }
