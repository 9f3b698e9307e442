"""Documents that nobody changed are read in a short way, and all others by every element."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import formgen
from formgen.forms import FORM_IDS
from formgen.model.printing import printed
from formgen.reading import read_document
from formgen.reading.document_packages import unpack
from formgen.reading.reports import report_of
from formgen.reading.word.untouched import untouched_form
from tests.forms.builders import premium_activity
from tests.layouts.documents import blank, filled, sample
from tests.reading.documents import rewritten, write_pair


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_what_was_printed_is_read_as_the_same_form_in_the_short_way_and_in_the_long_one(
    form_id: str, tmp_path: Path
) -> None:
    form = sample(form_id)
    paths = write_pair(tmp_path, form)

    short = untouched_form([unpack(path.read_bytes(), path.name) for path in paths])
    long = report_of([read_document(path) for path in paths])

    assert short == (printed(form), ("kk", "ru"))
    assert (long.form, long.problems, long.leftovers, long.langs) == (printed(form), (), (), ("kk", "ru"))


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
    "a label": _in_body(lambda body: re.sub('<w:alias w:val="', '<w:alias w:val="Х', body, count=1)),
    "a tag of no field": _in_body(
        lambda body: re.sub('<w:tag w:val="', '<w:tag w:val="other.', body, count=1)
    ),
    "a tag of an item of no list": _in_body(
        lambda body: re.sub('<w:tag w:val="([^"]*)"', r'<w:tag w:val="\1[0]"', body, count=1)
    ),
    "other styles": lambda data: rewritten(
        data,
        lambda name, content: (
            content.replace(b"</w:styles>", b" </w:styles>") if name == "word/styles.xml" else content
        ),
    ),
    "no header": lambda data: rewritten(
        data, lambda name, content: None if name.startswith("word/header") else content
    ),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
@pytest.mark.parametrize("form_id", ["premium_activity", "final_financial_report"])
def test_a_document_that_was_changed_anywhere_is_read_the_long_way(
    form_id: str, edit: Callable[[bytes], bytes]
) -> None:
    data = edit(filled(sample(form_id), "kk"))

    assert untouched_form([unpack(data, "edited.docx")]) is None


@pytest.mark.parametrize(
    "data", [blank("premium_activity", "kk"), filled(premium_activity(), "kk", draft=True)]
)
def test_blanks_and_drafts_are_read_the_long_way(data: bytes) -> None:
    assert untouched_form([unpack(data, "draft.docx")]) is None


def test_two_documents_of_one_language_are_not_a_pair() -> None:
    package = unpack(filled(premium_activity(), "kk"), "form.docx")

    assert untouched_form([package, package]) is None


def test_two_documents_that_say_other_things_are_read_the_long_way() -> None:
    kk = unpack(filled(premium_activity(), "kk"), "kk.docx")
    ru = unpack(filled(sample("premium_activity"), "ru"), "ru.docx")

    assert untouched_form([kk, ru]) is None
