"""Values that equal a caption of their own form: each is read back as its value."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

import formgen
from formgen.bilingual import LANGS, Text
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.fields import Kind, fields_of
from formgen.model.printing import printed
from formgen.model.walking import leaves
from formgen.problems import errors_of
from formgen.reading.workbook.list_places import captions_of
from tests.forms.factories import sample, small_form
from tests.support.field_values import place_of

CASES = [form_id for form_id in FORM_IDS if "xlsx" in form_class(form_id).FORMATS]
FORMS_OF_A_KIND = 10


def with_captions(form_id: str, random: Random) -> Form:
    """Return a right form without some optional values, with captions of its workbook in some of its texts."""
    captions = [sorted(captions_of(form_id, lang).words) for lang in LANGS]
    while True:
        form: Any = random.choice((sample, small_form))(form_id)
        optional = [
            name
            for name, info in fields_of(type(form)).items()
            if not info.required and info.kind is not Kind.LIST
        ]
        form = replace(form, **{name: None for name in optional if random.random() < 0.5})
        texts = [path for path, value in leaves(form) if isinstance(value, Text)]
        for path in random.sample(texts, random.randint(1, len(texts))):
            place = place_of(form, path)
            assert place is not None
            form = place.put(Text(kk=random.choice(captions[0]), ru=random.choice(captions[1])))
        if not errors_of(formgen.check(form)):
            return form  # type: ignore[no-any-return]


@pytest.mark.parametrize("form_id", CASES)
def test_a_value_that_says_what_a_caption_says_is_read_back(form_id: str, tmp_path: Path) -> None:
    random = Random(form_id)
    for number in range(FORMS_OF_A_KIND):
        form = with_captions(form_id, random)
        paths = formgen.write(form, tmp_path / str(number), formats=["xlsx"])
        assert formgen.read(*paths) == printed(form)
