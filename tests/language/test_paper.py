"""Every letter that a form may hold stands on the printed page, and in the font that the page is set in."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from functools import cache

import pytest

import formgen
from formgen.bilingual import LANGS, Text
from formgen.rendering.pdf import convert
from tests.forms.factories import FACTORIES, form_of_equal_texts
from tests.language.pangrams import ALPHABETS, PANGRAM, with_every_text
from tests.support.paper import pdf_text
from tests.support.wordtext import docx_text

_TIMES = {"TimesNewRoman": "Times New Roman", "LiberationSerif": "Liberation Serif"}
"""The font that forms are set in, and the one of the same widths that stands in for it, by their names in PDF."""

_DRAWN_ALIKE = {ord("\u2011"): "-", ord("\u00ad"): None}
"""A no-break hyphen is drawn by the hyphen's own shape, and comes back from the page as one."""


def _has_kazakh(font: str) -> bool:
    """Tell whether the machine's ``font`` draws all letters of Kazakh."""
    if shutil.which("fc-list") is None:
        return False
    query = f"{font}:charset=" + " ".join(f"{ord(letter):x}" for letter in ALPHABETS["kk"])
    listed = subprocess.run(["fc-list", query, "family"], capture_output=True, text=True, check=True)
    return bool(listed.stdout.strip())


def _fonts(pdf: bytes) -> dict[str, bool]:
    """Return the fonts of a PDF by their names, and whether each is embedded."""
    listed = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    rows = [line.split() for line in listed.splitlines()[2:]]
    return {row[0].partition("+")[2] or row[0]: row[-5] == "yes" for row in rows}


@cache
def _printed() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Fill all forms, each text a pangram, and print them by one LibreOffice: DOCX and PDF by name."""
    documents = {
        f"{form_id}.{lang}": formgen.render(
            with_every_text(form_of_equal_texts(form_id), lambda _: PANGRAM), lang
        )
        for form_id in FACTORIES
        for lang in LANGS
    }
    tenge = with_every_text(FACTORIES["premium_activity"](), lambda _: Text("1\u00a0234,50\u00a0₸"))
    documents["tenge"] = formgen.render(tenge, "kk")
    pdfs = convert({f"{name}.docx": data for name, data in documents.items()})
    return documents, {name.removesuffix(".docx"): data for name, data in pdfs.items()}


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_pangram_holds_every_letter_small_and_capital(lang: str) -> None:
    letters = {*(PANGRAM[lang] or "")}

    assert {*ALPHABETS[lang]} <= letters
    assert {*ALPHABETS[lang].upper()} <= letters


@pytest.mark.libreoffice
@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", FACTORIES)
def test_every_letter_of_the_document_is_on_the_page(form_id: str, lang: str) -> None:
    documents, pdfs = _printed()
    name = f"{form_id}.{lang}"
    written = Counter(docx_text(documents[name]).translate(_DRAWN_ALIKE))
    drawn = Counter(pdf_text(pdfs[name]).translate(_DRAWN_ALIKE))

    assert {*(PANGRAM[lang] or "").translate(_DRAWN_ALIKE)} <= written.keys()
    # Page numbers and heads of tables stand on several pages, so some characters are there more often.
    assert {char: n for char, n in written.items() if drawn[char] < n and not char.isspace()} == {}


@pytest.mark.libreoffice
@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_text_reads_on_the_page_as_it_was_given(lang: str) -> None:
    given = " ".join((PANGRAM[lang] or "").translate(_DRAWN_ALIKE).split())

    printed = pdf_text(_printed()[1][f"premium_activity.{lang}"])

    # Where a line ends behind a hyphen a space comes back.
    assert given.replace("- ", "-") in printed.replace("- ", "-")


@pytest.mark.libreoffice
def test_the_sign_of_the_tenge_is_on_the_page() -> None:
    assert "1 234,50 ₸" in pdf_text(_printed()[1]["tenge"])


@pytest.mark.libreoffice
@pytest.mark.parametrize("lang", ["kk", "ru"])
@pytest.mark.parametrize("form_id", FACTORIES)
def test_no_letter_is_borrowed_from_another_font(form_id: str, lang: str) -> None:
    if not any(_has_kazakh(font) for font in _TIMES.values()):
        pytest.skip("no Times New Roman, or Liberation Serif 2, with Kazakh letters is installed")

    fonts = _fonts(_printed()[1][f"{form_id}.{lang}"])

    assert {name for name in fonts if not name.startswith(tuple(_TIMES))} == set()
    assert {name for name, embedded in fonts.items() if not embedded} == set()
