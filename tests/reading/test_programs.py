"""Samples that another program has written anew, read back."""

from __future__ import annotations

from pathlib import Path

import pytest

import formgen
from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS
from formgen.model.printing import printed
from tests.forms.factories import sample
from tests.reading.copies import COPIES, copies_of
from tests.reading.ways import invented_values, lost_values


@pytest.mark.parametrize(
    "way",
    [
        pytest.param("LibreOffice", marks=pytest.mark.libreoffice),
        pytest.param("ODT", marks=pytest.mark.libreoffice),
        pytest.param("RTF", marks=pytest.mark.libreoffice),
        pytest.param("DOC", marks=pytest.mark.libreoffice),
        pytest.param("XLSX by way of ODS", marks=pytest.mark.libreoffice),
        pytest.param("XLSX by way of XLS", marks=pytest.mark.libreoffice),
        pytest.param("pandoc", marks=pytest.mark.long),
    ],
)
def test_no_value_of_a_programs_copy_is_lost(way: str, tmp_path: Path) -> None:
    copy = COPIES[way]
    if not copy.is_there:
        pytest.skip(f"not installed: {copy.needs}")
    forms = {form_id: sample(form_id) for form_id in FORM_IDS if way in copies_of(form_id)}
    copied = copy.copied(
        {f"{form_id}.{lang}": copy.printed(form, lang) for form_id, form in forms.items() for lang in LANGS}
    )

    for form_id, form in forms.items():
        paths = [tmp_path / f"{form_id}.{lang}.{copy.format}" for lang in LANGS]
        for path in paths:
            path.write_bytes(copied[path.stem])
        report = formgen.read_report(*paths)
        shown = printed(form)
        lost = lost_values(shown, report, spaces=copy.keeps_spaces)
        assert (lost, invented_values(shown, report)) == ([], []), form_id
