from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import strategies as st

import formgen
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.printing import printed
from tests.forms.factories import FACTORIES
from tests.layouts.documents import sample
from tests.reading.documents import Edited, half, write_pair, written
from tests.support.shares import few_or_many, hold
from tests.support.strategies import forms


@pytest.mark.parametrize("form_id", FORM_IDS)
@pytest.mark.parametrize("make", [lambda form_id: FACTORIES[form_id](), sample], ids=["small", "sample"])
def test_both_documents_read_back_as_the_form_that_was_printed(
    form_id: str, make: Callable[[str], Form], tmp_path: Path
) -> None:
    form = make(form_id)
    paths = write_pair(tmp_path, form)

    assert formgen.read(*paths) == printed(form)
    assert formgen.read(*_saved_again(*paths)) == printed(form)


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_one_document_gives_the_texts_of_its_language(form_id: str, lang: str, tmp_path: Path) -> None:
    form = sample(form_id)
    path = written(tmp_path, form, lang)

    assert formgen.read(path) == half(form, lang)
    assert formgen.read(*_saved_again(path)) == half(form, lang)


@pytest.mark.parametrize("form_id", FORM_IDS)
@few_or_many(4, 20)
def test_any_form_reads_back_letter_for_letter(form_id: str, examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        form = data.draw(forms(form_id))
        with tempfile.TemporaryDirectory() as folder:
            kk, ru = write_pair(Path(folder), form)
            assert formgen.read(ru, kk) == printed(form)
            assert formgen.read(*_saved_again(kk, ru)) == printed(form)

    hold(judge, examples)


def _saved_again(*paths: Path) -> list[Path]:
    """Spell the same documents with other bytes, as another program does."""
    return [Edited(path.read_bytes()).save(path) for path in paths]
