"""Headings that somebody added to a form, read from copies without styles: their numbers go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from formgen.bilingual import Text
from formgen.model.printing import printed
from tests.forms.factories import sample
from tests.reading.documents import changed
from tests.reading.test_by_page import read_through
from tests.reading.ways import WAYS

WAY = WAYS["typed by hand"]


def test_a_heading_whose_number_follows_those_of_the_form_begins_a_requirement(tmp_path: Path) -> None:
    form = sample("service_requirements")

    report = read_through(form, WAY, tmp_path)

    assert (report.form, report.problems) == (printed(form), ())


@pytest.mark.parametrize("words", ["1. Буклет\n2. Плакат", "7. Буклет", "9. Буклет\n8. Плакат", "8. Буклет"])
@pytest.mark.parametrize("path", ["handover", "more_requirements[0].body"])
def test_numbers_within_a_text_leave_open_where_a_requirement_begins(
    path: str, words: str, tmp_path: Path
) -> None:
    form = changed(sample("service_requirements"), path, lambda _: Text(words))

    report = read_through(form, WAY, tmp_path)

    is_equal = report.form == printed(form)
    assert is_equal or {problem.path for problem in report.problems} >= {"handover"}
