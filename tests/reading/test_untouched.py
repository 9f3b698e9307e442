"""Unchanged documents are read in a short way, and all others by every element."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
import pytest
from hypothesis import strategies as st

import formgen
from formgen.bilingual import LANGS
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.problems import Problem
from formgen.reading import read_document
from formgen.reading.document_packages import unpack
from formgen.reading.halves import half_of
from formgen.reading.joining import form_of
from formgen.reading.page.accounts import leftovers
from formgen.reading.page.word_pages import WordPage
from formgen.reading.reports import report_of
from formgen.reading.word.untouched import untouched_form
from tests.forms.builders import premium_activity
from tests.layouts.documents import blank, filled, sample
from tests.reading.documents import Edited, half, rewritten, write_pair
from tests.support.shares import few_or_many, hold
from tests.support.strategies import forms


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_what_was_printed_is_read_as_the_same_form_in_the_short_way_and_in_the_long_one(
    form_id: str, tmp_path: Path
) -> None:
    form = sample(form_id)
    paths = write_pair(tmp_path, form)

    long = report_of([read_document(path) for path in paths])

    assert _in_short([path.read_bytes() for path in paths]) == (printed(form), ("kk", "ru"))
    assert (long.form, long.problems, long.leftovers, long.langs) == (printed(form), (), (), ("kk", "ru"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_document_in_other_bytes_says_no_more_than_its_marks_tell(
    form_id: str, lang: str, tmp_path: Path
) -> None:
    document = read_document(Edited(filled(sample(form_id), lang)).save(tmp_path / "again.docx"))
    form, problems = form_of([half_of(document)])

    assert isinstance(document.page, WordPage)
    assert leftovers(form, document.page, lang, document.name) == problems == []


def _in_short(documents: Sequence[bytes]) -> tuple[Form, tuple[str, ...]] | None:
    return untouched_form([unpack(document, "form.docx") for document in documents])


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_so_is_what_was_printed_without_controls(form_id: str) -> None:
    form = sample(form_id)
    plain = [formgen.render(form, lang, controls=False) for lang in LANGS]

    assert _in_short(plain) == (printed(form), ("kk", "ru"))
    assert _in_short(plain[:1]) == (half(form, "kk"), ("kk",))


@pytest.mark.parametrize("form_id", FORM_IDS)
@few_or_many(3, 10)
def test_the_short_way_gives_the_form_or_nothing(form_id: str, examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        form = data.draw(forms(form_id))
        for controls in (True, False):
            documents = [formgen.render(form, lang, controls=controls) for lang in LANGS]
            found = _in_short(documents)
            assert found is None or found[0] == printed(form)

    hold(judge, examples)


def test_the_order_of_two_documents_does_not_matter(tmp_path: Path) -> None:
    kk, ru = write_pair(tmp_path, premium_activity())

    assert formgen.read_report(ru, kk).langs == ("ru", "kk")
    assert formgen.read(ru, kk) == formgen.read(kk, ru)


def _in_body(change: Callable[[str], str]) -> Callable[[bytes], bytes]:
    def edited(data: bytes) -> bytes:
        return rewritten(
            data,
            lambda name, content: (
                change(content.decode()).encode() if name == "word/document.xml" else content
            ),
        )

    return edited


EDITS: dict[str, Callable[[bytes], bytes]] = {
    "a word beside a caption": _in_body(
        lambda body: body.replace("</w:t></w:r></w:p>", "!</w:t></w:r></w:p>", 1)
    ),
    "a paragraph at the end": _in_body(
        lambda body: body.replace("<w:sectPr", "<w:p><w:r><w:t>Ескерту</w:t></w:r></w:p><w:sectPr", 1)
    ),
    "hidden text": _in_body(lambda body: body.replace("<w:r><w:t", "<w:r><w:rPr><w:vanish/></w:rPr><w:t", 1)),
    "a tag of no field": _in_body(
        lambda body: re.sub('<w:tag w:val="', '<w:tag w:val="other.', body, count=1)
    ),
    "a tag of an item of no list": _in_body(
        lambda body: re.sub('<w:tag w:val="([^"]*)"', r'<w:tag w:val="\1[0]"', body, count=1)
    ),
    "no header": lambda data: rewritten(
        data, lambda name, content: None if name.startswith("word/header") else content
    ),
}


UNSEEN_EDITS: dict[str, Callable[[bytes], bytes]] = {
    "a label": _in_body(lambda body: re.sub('<w:alias w:val="', '<w:alias w:val="Х', body, count=1)),
    "other styles": lambda data: rewritten(
        data,
        lambda name, content: (
            content.replace(b"</w:styles>", b" </w:styles>") if name == "word/styles.xml" else content
        ),
    ),
    "a run in two": _in_body(
        lambda body: re.sub(
            r"(<w:t xml:space=\"preserve\">\w+)", r'\1</w:t></w:r><w:r><w:t xml:space="preserve">', body
        )
    ),
    "bold words": _in_body(lambda body: body.replace("<w:r><w:t", "<w:r><w:rPr><w:b/></w:rPr><w:t")),
    "marks of a spelling checker": _in_body(
        lambda body: body.replace("<w:r>", '<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A77B3E">')
    ),
    "identifiers of paragraphs": _in_body(
        lambda body: body.replace("<w:p>", '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">')
    ),
    "other spelling of entities": _in_body(
        lambda body: body.replace("&#34;", "&quot;").replace("&#39;", "'")
    ),
}


EDITS_WITHOUT_CONTROLS: dict[str, Callable[[bytes], bytes]] = {
    "a bookmark of no field": _in_body(lambda body: re.sub("_fg_[0-9a-f]{8}", "_fg_00000000", body, count=1)),
    "a bookmark of another item": _in_body(
        lambda body: re.sub("(_fg_[0-9a-f]{8})_[0-9]+_2", r"\1_77_2", body, count=1)
    ),
    "a bookmark without its item": _in_body(
        lambda body: re.sub("(_fg_[0-9a-f]{8})_[0-9]+_2", r"\1_2", body, count=1)
    ),
    "another sum": _in_body(lambda body: body.replace("00</w:t>", "01</w:t>", 1)),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
@pytest.mark.parametrize("form_id", ["premium_activity", "final_financial_report"])
def test_a_document_that_was_changed_anywhere_is_read_the_long_way(
    form_id: str, edit: Callable[[bytes], bytes]
) -> None:
    data = edit(filled(sample(form_id), "kk"))
    assert _in_short([data]) is None


@pytest.mark.parametrize("edit", UNSEEN_EDITS.values(), ids=UNSEEN_EDITS.keys())
@pytest.mark.parametrize("form_id", ["premium_activity", "final_financial_report", "participants_list"])
def test_what_no_reader_sees_leaves_the_short_way_open(
    form_id: str, edit: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    for controls in (True, False):
        data = edit(formgen.render(sample(form_id), "kk", controls=controls))
        assert _in_short([data]) == (half(sample(form_id), "kk"), ("kk",))
        assert _long([data], tmp_path) == (half(sample(form_id), "kk"), (), ())


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_copy_that_another_program_saved_is_read_the_short_way(form_id: str) -> None:
    form = sample(form_id)
    for controls in (True, False):
        copies = []
        for lang in LANGS:
            stream = io.BytesIO()
            docx.Document(io.BytesIO(formgen.render(form, lang, controls=controls))).save(stream)
            copies.append(stream.getvalue())
        assert _in_short(copies) == (printed(form), ("kk", "ru"))
        assert _in_short([Edited(copy).data for copy in copies]) == (printed(form), ("kk", "ru"))


def _long(documents: Sequence[bytes], folder: Path) -> tuple[Form, tuple[Problem, ...], tuple[Problem, ...]]:
    """Return what reading element by element gives: the form, the problems and the leftovers."""
    paths = [folder / f"{number}.docx" for number in range(len(documents))]
    for path, data in zip(paths, documents, strict=True):
        path.write_bytes(data)
    report = report_of([read_document(path) for path in paths])
    return report.form, report.problems, report.leftovers


@pytest.mark.parametrize(
    "data", [blank("premium_activity", "kk"), filled(premium_activity(), "kk", draft=True)]
)
def test_blanks_and_drafts_are_read_the_long_way(data: bytes) -> None:
    assert _in_short([data]) is None


def test_two_documents_of_one_language_are_not_a_pair() -> None:
    assert _in_short([filled(premium_activity(), "kk")] * 2) is None


def test_two_documents_that_say_other_things_are_read_the_long_way() -> None:
    assert _in_short([filled(premium_activity(), "kk"), filled(sample("premium_activity"), "ru")]) is None
