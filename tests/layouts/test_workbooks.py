from __future__ import annotations

import io
import re
from operator import attrgetter

import openpyxl
import pytest

from formgen.bilingual import LANGS
from formgen.forms import form_class
from formgen.forms.final_financial_report.data import ReportSheet
from formgen.model.blanks import blank_form
from formgen.model.printing import printed
from formgen.rendering.workbook.renderer import render_xlsx
from formgen.templates.building import build_xlsx, layout_of
from tests.forms.factories import FACTORIES
from tests.support.audit import audit
from tests.support.captions import captions
from tests.support.workbooks import WORKBOOKS, cells, filled, part, template

_OF_SUMS = ("budget_request", "final_financial_report", "interim_financial_report", "specification_scoring")
EVERY = [(form_id, lang) for form_id in WORKBOOKS for lang in LANGS]


def _blank(form_id: str, lang: str) -> bytes:
    return render_xlsx(printed(blank_form(form_class(form_id))), template(form_id, lang), blank=True)


def _formulas(data: bytes) -> list[str]:
    return [str(value) for value in cells(data, stored=False).values() if str(value).startswith("=")]


def _words(data: bytes) -> str:
    return _plain(" ".join(str(value) for value in cells(data).values()))


def _plain(text: str) -> str:
    return " ".join(text.split()).lower()


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
def test_template_filled_and_blank_workbooks_are_valid_to_the_letter(form_id: str, lang: str) -> None:
    for data in (build_xlsx(form_id, lang), filled(FACTORIES[form_id](), lang), _blank(form_id, lang)):
        assert audit(data, "xlsx") == []


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
def test_two_builds_and_two_fillings_give_the_same_bytes(form_id: str, lang: str) -> None:
    assert build_xlsx(form_id, lang) == build_xlsx(form_id, lang)
    assert filled(FACTORIES[form_id](), lang) == filled(FACTORIES[form_id](), lang)


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
def test_the_blank_workbook_has_every_caption(form_id: str, lang: str) -> None:
    cell_texts = _words(_blank(form_id, lang))
    missing = [caption[lang] for caption in captions(form_id) if _plain(caption[lang]) not in cell_texts]
    assert missing == []


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
def test_the_filled_workbook_has_every_caption_but_the_hints(form_id: str, lang: str) -> None:
    form = FACTORIES[form_id]()
    data = filled(form, lang)
    cell_texts = _words(data)
    for caption in captions(form_id):
        words = _plain(caption[lang]).replace("20__", str(getattr(form, "year", "20__")))
        assert (words in cell_texts) is not caption.hint
        if caption.hint:
            assert caption[lang].partition(" ")[2] not in part(data, "xl/sharedStrings.xml")


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_both_languages_name_the_same_cells(form_id: str) -> None:
    books = [openpyxl.load_workbook(io.BytesIO(filled(FACTORIES[form_id](), lang))) for lang in LANGS]
    kk, ru = (
        {name: re.sub(".*!", "", defined.attr_text) for name, defined in book.defined_names.items()}
        for book in books
    )
    assert kk == ru
    assert kk


@pytest.mark.parametrize("lang", LANGS)
def test_the_sheets_of_the_final_report_are_named_as_the_form_has_it(lang: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(filled(FACTORIES["final_financial_report"](), lang)))
    assert book.sheetnames == [sheet.text[lang] for sheet in ReportSheet]


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
def test_every_sheet_prints_on_a4_across_its_width_with_the_head_repeated(form_id: str, lang: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(filled(FACTORIES[form_id](), lang)))
    for sheet in book:
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.center.text.endswith("&P")
        assert int(sheet.print_area.rpartition("$")[2]) >= sheet.max_row
    tables = [sheet for sheet in book if sheet.freeze_panes]
    assert len(tables) == {"final_financial_report": 5}.get(form_id, 1)
    for sheet in tables:
        frozen = int(sheet.freeze_panes.lstrip("ABC")) - 1
        assert sheet.print_title_rows == f"${frozen}:${frozen}"
        assert sheet.cell(frozen, 1).value == "№"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form_id", _OF_SUMS)
def test_a_blank_table_of_sums_has_five_rows_of_formulas(form_id: str, lang: str) -> None:
    formulas = _formulas(_blank(form_id, lang))
    assert sum("ROUND" in formula or "SUM(" in formula for formula in formulas) >= 5


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
def test_a_blank_workbook_has_live_formulas_and_no_sum_but_nought(form_id: str, lang: str) -> None:
    data = _blank(form_id, lang)
    assert _formulas(data)
    stored = cells(data).items()
    numbers = [value for (_, at), value in stored if isinstance(value, int | float) and at[0] != "A"]
    assert set(numbers) <= {0}


@pytest.mark.parametrize(("lang", "mark"), [("kk", "ЖОБА"), ("ru", "ПРОЕКТ")])
def test_every_page_of_a_draft_has_the_mark_of_a_draft(lang: str, mark: str) -> None:
    form = FACTORIES["final_financial_report"]()
    for draft in (True, False):
        book = openpyxl.load_workbook(io.BytesIO(filled(form, lang, draft=draft)))
        assert {sheet.oddHeader.right.text for sheet in book} == {mark if draft else ""}


@pytest.mark.parametrize(("form_id", "lang"), EVERY)
def test_the_file_names_its_title_its_language_and_its_author(form_id: str, lang: str) -> None:
    form = FACTORIES[form_id]()
    core = part(filled(form, lang), "docProps/core.xml")
    name = attrgetter(layout_of(form_id).organization)(form)
    title = form_class(form_id).TITLE[lang]
    assert f"<dc:title>{title}</dc:title><dc:creator>{name[lang]}</dc:creator>" in core
    assert f"<dc:language>{ {'kk': 'kk-KZ', 'ru': 'ru-RU'}[lang] }</dc:language>" in core
    assert "<dc:creator></dc:creator>" in part(_blank(form_id, lang), "docProps/core.xml")
