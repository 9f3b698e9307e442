"""Values that say what a caption of their workbook says, where a program has dropped the defined names.

Each comes back as the value that it is, or a person is told of it; no other field gets it without a word.
"""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

import formgen
from formgen.bilingual import LANGS, Text
from formgen.forms import form_class
from formgen.model.base import Form
from formgen.model.fields import Kind
from formgen.model.printing import printed
from formgen.model.walking import leaves
from formgen.problems import errors_of
from formgen.reading.workbook.list_places import captions_of
from tests.forms.factories import sample, small_form
from tests.reading.documents import rewritten
from tests.reading.test_captions_as_values import CASES, with_captions
from tests.reading.test_workbooks_without_names import read_without_names
from tests.reading.ways import invented_values, lost_values
from tests.support.field_values import place_of

FORMS_OF_A_KIND = 6
_NAMES = re.compile(rb"<definedNames>.*?</definedNames>", re.DOTALL)


def with_results(data: bytes) -> bytes:
    """Return a workbook without its names, in which formulas keep their results."""
    return rewritten(
        data, lambda name, content: _NAMES.sub(b"", content) if name == "xl/workbook.xml" else content
    )


def read_with_results(form: Form, folder: Path) -> formgen.ReadingReport:
    """Return the report of a form's two workbooks that have lost nothing but their names."""
    paths = formgen.write(form, folder, formats=["xlsx"])
    for path in paths:
        path.write_bytes(with_results(path.read_bytes()))
    return formgen.read_report(*paths)


def texts_of(form: Form) -> list[str]:
    """Return the paths of a form's texts."""
    return [
        path
        for path, value in leaves(form)
        if isinstance(value, Text) or ((place := place_of(form, path)) and place.info.kind is Kind.STR)
    ]


def with_caption(form: Form, path: str, random: Random) -> Form | None:
    """Return a form with a caption as one of its texts, ``None`` where that is an error."""
    place = place_of(form, path)
    assert place is not None
    kk, ru = (random.choice(sorted(captions_of(form.ID, lang).words)) for lang in LANGS)
    changed: Form = place.put(Text(kk=kk, ru=ru) if isinstance(place.value, Text) else kk)
    return None if errors_of(formgen.check(changed)) else changed


def silent(form: Form, report: formgen.ReadingReport) -> list[str]:
    """Return the values that reading neither gave back nor told of, and those that it made up."""
    return lost_values(printed(form), report) + invented_values(printed(form), report)


@pytest.mark.parametrize("form_id", CASES)
@pytest.mark.parametrize("read", [read_with_results, read_without_names])
def test_several_values_that_say_what_captions_say_are_read_or_told_of(
    form_id: str, read: object, tmp_path: Path
) -> None:
    assert callable(read)
    random = Random(f"{form_id} without names")
    for number in range(FORMS_OF_A_KIND):
        form = with_captions(form_id, random)

        report = read(form, tmp_path / str(number))

        assert not silent(form, report), number


@pytest.mark.parametrize("form_id", CASES)
def test_one_value_that_says_what_a_caption_says_is_read_or_told_of(form_id: str, tmp_path: Path) -> None:
    random = Random(form_id)
    made = [small_form(form_id), sample(form_id)]
    for number in range(FORMS_OF_A_KIND):
        base = made[number % 2]
        form = with_caption(base, random.choice(texts_of(base)), random)
        if form is not None:
            assert not silent(form, read_with_results(form, tmp_path / str(number)))


@pytest.mark.long
@pytest.mark.parametrize("form_id", CASES)
def test_each_value_that_says_what_a_caption_says_is_read_or_told_of(form_id: str, tmp_path: Path) -> None:
    random = Random(form_id)
    base = small_form(form_id)
    for number, path in enumerate(texts_of(base)):
        for turn in range(len(captions_of(form_id, LANGS[0]).words) // 2):
            form = with_caption(base, path, random)
            if form is not None:
                report = read_with_results(form, tmp_path / f"{number}.{turn}")
                assert not silent(form, report), path


@pytest.mark.parametrize("form_id", CASES)
def test_a_workbook_without_names_reads_back_and_leaves_nothing_over(form_id: str, tmp_path: Path) -> None:
    assert "xlsx" in form_class(form_id).FORMATS
    form = sample(form_id)

    report = read_with_results(form, tmp_path)

    assert (report.form, report.problems, report.leftovers) == (printed(form), (), ())
