"""Workbooks whose defined names are gone, read by their captions and the heads of their tables."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

import formgen
from formgen.bilingual import LANGS, Text
from formgen.forms import FORM_IDS, form_class
from formgen.model.base import Form
from formgen.model.fields import Kind, fields_of
from formgen.model.printing import printed
from formgen.problems import errors_of
from formgen.templates.folders import template_path
from tests.forms.factories import sample, small_form
from tests.reading.copies import without_names
from tests.reading.documents import changed
from tests.reading.ways import invented_values, lost_values

WORKBOOKS = [form_id for form_id in FORM_IDS if "xlsx" in form_class(form_id).FORMATS]


def read_without_names(form: Form, folder: Path) -> formgen.ReadingReport:
    """Return the report of a form's two workbooks that have lost their names."""
    paths = formgen.write(form, folder, formats=["xlsx"])
    for path in paths:
        path.write_bytes(without_names(path.read_bytes()))
    return formgen.read_report(*paths)


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_no_value_of_a_workbook_without_names_is_lost(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)

    report = read_without_names(form, tmp_path)

    assert (lost_values(printed(form), report), invented_values(printed(form), report)) == ([], [])


def test_the_items_of_inner_lists_are_known_by_their_rows(tmp_path: Path) -> None:
    form = sample("topics_discussion_report")

    assert read_without_names(form, tmp_path).form == printed(form)


@pytest.mark.parametrize(
    ("form_id", "path", "caption"),
    [
        ("budget_request", "relevance.expected_result", "Итого по мероприятию"),
        ("monitoring_report", "conclusion", "Ескертпе"),
        ("results_evaluation", "recommendations", "Дата размещения:"),
    ],
)
def test_a_text_with_an_empty_line_goes_on_below_it(
    form_id: str, path: str, caption: str, tmp_path: Path
) -> None:
    text = Text(f"Бірінші абзац.\n\n{caption}\nСоңғы абзац.")
    form = changed(sample(form_id), path, lambda _: text)

    report = read_without_names(form, tmp_path)

    assert (report.form, report.problems, report.leftovers) == (printed(form), (), ())


def test_a_value_of_another_sheet_is_no_caption(tmp_path: Path) -> None:
    """The caption of a text that is not there may be what an expert says; the next expert's words are below."""
    form = changed(sample("results_evaluation"), "recommendations", lambda _: None)
    caption = Text(kk="Ұсынымдар мен ұсыныстар", ru="Рекомендации и предложения")
    form = changed(form, "experts[0].remarks.relevance", lambda _: caption)
    form = changed(form, "experts[1].remarks.relevance", lambda _: Text(":"))

    assert getattr(read_without_names(form, tmp_path).form, "recommendations", None) is None


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_a_field_that_is_not_printed_is_not_read_beside_a_caption_that_is_like_its_own(
    form_id: str, tmp_path: Path
) -> None:
    """Of two people with captions like each other, «төрағасы» and «хатшысы», one may be missing."""
    form = small_form(form_id)
    optional = [
        name
        for name, info in fields_of(type(form)).items()
        if info.kind is not Kind.LIST and not info.required and getattr(form, name) is not None
    ]
    for name in optional:
        partly = small_form(form_id, **{name: None})
        if not errors_of(formgen.check(partly)):
            paths = formgen.write(partly, tmp_path, formats=["xlsx"], force=True)

            assert formgen.read(*paths) == printed(partly), name


def test_a_head_of_a_table_is_not_the_caption_of_a_field_that_it_is_like(tmp_path: Path) -> None:
    form = changed(sample("topics_discussion_report"), "state_body", lambda _: None)

    assert formgen.read(*formgen.write(form, tmp_path, formats=["xlsx"])) == printed(form)


def with_other_captions(folder: Path, form_id: str) -> None:
    """Write a user's own templates of a form, in which each caption is another one."""
    for lang in LANGS:
        book = openpyxl.load_workbook(template_path(form_id, lang, "xlsx"), rich_text=True)
        captions: dict[str, str] = {}
        for cell in (cell for sheet in book for row in sheet.iter_rows() for cell in row):
            value = cell.value
            if isinstance(value, str) and "{" not in value and value.strip("№ ") and value[0] != "=":
                cell.value = captions.setdefault(value, f"{_WORDS[lang][len(captions) % 5]} {len(captions)}")
        own = folder / f"templates_{lang}"
        own.mkdir(parents=True, exist_ok=True)
        book.save(own / f"{form_id}.xlsx")


_WORDS = {
    "kk": ("даладағы жазу", "таудағы жазу", "судағы жазу", "оттағы жазу", "желдегі жазу"),
    "ru": ("слово степи", "слово горы", "слово воды", "слово огня", "слово ветра"),
}


@pytest.mark.parametrize("form_id", ["topics_discussion_report", "participants_list", "planned_topics"])
def test_the_captions_of_a_users_own_template_are_those_that_are_looked_for(
    form_id: str, tmp_path: Path
) -> None:
    form = sample(form_id)
    templates = tmp_path / "templates"
    with_other_captions(templates, form_id)
    paths = formgen.write(form, tmp_path / "out", formats=["xlsx"], templates=templates)
    for path in paths:
        path.write_bytes(without_names(path.read_bytes()))

    assert formgen.read(*paths, templates=templates) == printed(form)
    with pytest.raises(formgen.FormgenError):
        formgen.read(*paths)
