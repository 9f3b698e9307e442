"""No page begins with signatures or with a sum alone: the text or the row above goes with them, in every form."""

from __future__ import annotations

import io
import zipfile
from itertools import pairwise

import pytest
from lxml import etree

from tests.forms.factories import FACTORIES
from tests.layouts.documents import filled, sample

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _blocks(parent: etree._Element | None) -> list[etree._Element]:
    """Return the paragraphs and table rows of a body in order; a row of signatures is none."""
    found: list[etree._Element] = []
    for child in () if parent is None else parent:
        if child.tag == f"{_W}sdt":
            found += _blocks(child.find(f"{_W}sdtContent"))
        elif child.tag == f"{_W}tbl":
            found += _blocks(child)
        elif child.tag in (f"{_W}p", f"{_W}tr"):
            found.append(child)
    return found


def _is_signed(block: etree._Element) -> bool:
    styles = [style.get(f"{_W}val", "") for style in block.iter(f"{_W}pStyle")]
    return block.tag == f"{_W}tr" and any(style.startswith("Sign") for style in styles)


def _is_kept(block: etree._Element) -> bool:
    paragraphs = list(block.iter(f"{_W}p"))
    return all(paragraph.find(f"{_W}pPr/{_W}keepNext") is not None for paragraph in paragraphs)


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", sorted(FACTORIES))
def test_the_text_above_the_signatures_stays_on_their_page(form_id: str, lang: str) -> None:
    document = filled(sample(form_id), lang)
    body = etree.fromstring(zipfile.ZipFile(io.BytesIO(document)).read("word/document.xml"))[0]
    blocks = _blocks(body)
    if not any(map(_is_signed, blocks)):
        pytest.skip("the form is not signed")
    above = blocks[: next(at for at, block in enumerate(blocks) if _is_signed(block))]
    kept = []
    while above and _is_kept(above[-1]):
        kept.append(above.pop())
    rows = [block for block in kept if block.tag == f"{_W}tr"]
    texts = ["".join(map(str, block.itertext())).strip() for block in kept]
    assert rows or sum(map(bool, texts)) >= 2 or max(map(len, texts), default=0) > 90


_SUMS = {"барлығы", "всего", "жиыны", "итого", "іс-шара бойынша жиыны", "итого по мероприятию"}


@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", sorted(FACTORIES))
def test_a_sum_stays_on_the_page_of_the_last_row_above_it(form_id: str, lang: str) -> None:
    document = filled(sample(form_id), lang)
    body = etree.fromstring(zipfile.ZipFile(io.BytesIO(document)).read("word/document.xml"))[0]
    blocks = [block for block in _blocks(body) if block.tag == f"{_W}tr"]
    for above, row in pairwise(blocks):
        first = row.find(f"{_W}tc")
        words = "" if first is None else "".join(map(str, first.itertext())).strip().lower()
        if words in _SUMS and row.find(f".//{_W}gridSpan") is not None:
            assert _is_kept(above)
