"""Any right form with any text that Unicode allows: its documents are valid, hold every value, and are always the same."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS
from formgen.formats import FormatLike
from formgen.forms import FORM_IDS, form_class
from formgen.model.printing import printed
from formgen.templates.folders import template_path
from formgen.templates.word.compiling import CompiledTemplate, compile_template
from tests.support.audit import audit
from tests.support.shares import few_or_many, hold
from tests.support.strategies import forms

CASES = [(form_id, format_) for form_id in FORM_IDS for format_ in form_class(form_id).FORMATS]


@pytest.mark.parametrize(("form_id", "format_"), CASES)
@few_or_many(2, 5)
def test_any_form_is_printed_whole(form_id: str, format_: FormatLike, examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        form = data.draw(forms(form_id))
        documents = {lang: formgen.render(form, lang, format_) for lang in LANGS}
        audited = data.draw(st.sampled_from(LANGS))  # the referee takes most of the time
        assert audit(documents[audited], format_) == []
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for lang, document in documents.items():
                paths.append(Path(folder) / f"a.{lang}.{format_}")
                paths[-1].write_bytes(document)
            assert formgen.read(*paths) == printed(form)
        assert {lang: formgen.render(form, lang, format_) for lang in LANGS} == documents

    hold(judge, examples)


@pytest.mark.parametrize("form_id", FORM_IDS)
@settings(
    max_examples=5,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(data=st.data())
def test_a_template_of_ones_own_prints_what_ours_does(form_id: str, data: st.DataObject) -> None:
    """Built and newly compiled templates give the same bytes, with all bounds and the sandbox."""
    from formgen.rendering.word.renderer import render_docx

    form = data.draw(forms(form_id))
    ours = formgen.render(form, "kk")
    theirs = render_docx(printed(form), _compiled(form_id))
    assert _parts(theirs) == _parts(ours)


@cache
def _compiled(form_id: str) -> CompiledTemplate:
    return compile_template(template_path(form_id, "kk", "docx"), form_id, "kk")


def _parts(document: bytes) -> dict[str, bytes]:
    from tests.hostile.zips import parts_in

    return parts_in(document)
