"""A blank of which some fields are filled in gives them back, and the rest is listed as missing."""

from __future__ import annotations

from pathlib import Path

import pytest

import formgen
from formgen.bilingual import LANGS, Lang
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.walking import leaves
from tests.forms.factories import small_form
from tests.reading.documents import Edited, W, half, tag_of
from tests.reading.ways import seen, without_controls
from tests.reading.workbooks import Book, blank_book

WORKBOOK_FORMS = [form_id for form_id in FORM_IDS if "xlsx" in formgen.form_class(form_id).FORMATS]
_TYPED = 6
"""The number of fields of each form that are filled in."""


def shown_texts(form: Form, lang: Lang) -> dict[str, str]:
    """Return what a filled document shows in the controls of single fields, by their tags.

    A text with references to attachments is left out: its links would be mere words.
    """
    document = Edited(formgen.render(form, lang))
    found: dict[str, str] = {}
    for control in document.root.iter(f"{W}sdt"):
        tag = tag_of(control) or ""
        has_links = control.find(f".//{W}hyperlink") is not None
        if tag and "[" not in tag and not has_links and control.find(f".//{W}sdt") is None:
            paragraphs = control.findall(f".//{W}p") or [control]
            found.setdefault(
                tag, "\n".join("".join(text.text or "" for text in each.iter(f"{W}t")) for each in paragraphs)
            )
    return found


def partly_filled(form: Form, lang: Lang) -> tuple[Edited, list[str]]:
    """Return the blank document of a form in which every other single field is typed in, and their paths."""
    blank = Edited(formgen.blank(form.ID, lang))
    tags = {tag_of(control) for control in blank.root.iter(f"{W}sdt")}
    texts = {tag: text for tag, text in shown_texts(form, lang).items() if tag in tags and text.strip()}
    typed = [*texts][1::2][:_TYPED]
    for tag in typed:
        blank.say(tag, texts[tag])
    return blank, typed


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_what_was_typed_into_a_blank_comes_back_and_the_rest_is_missing(
    form_id: str, lang: Lang, tmp_path: Path
) -> None:
    form = small_form(form_id)
    blank, typed = partly_filled(form, lang)

    report = formgen.read_report(blank.save(tmp_path / "blank.docx"))

    values, read = dict(leaves(half(form, lang))), dict(leaves(report.form))
    wanted = {path: seen(values[path]) for path in typed if path in values}
    assert wanted
    assert {path: seen(read.get(path)) for path in wanted} == wanted
    assert {problem.code for problem in report.problems} == {"value.missing"}
    assert not {problem.path for problem in report.missing} & wanted.keys()
    assert report.leftovers == ()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form_id", ["premium_application", "premium_questionnaire", "final_creative_report"])
def test_a_blank_without_controls_keeps_what_was_typed_in_its_place(
    form_id: str, lang: Lang, tmp_path: Path
) -> None:
    form = small_form(form_id)
    blank, typed = partly_filled(form, lang)
    path = tmp_path / "blank.docx"
    path.write_bytes(without_controls(blank.data))

    report = formgen.read_report(path)

    values, read = dict(leaves(half(form, lang))), dict(leaves(report.form))
    wanted = {path: seen(values[path], spaces=False) for path in typed if path in values}
    assert wanted
    assert {path: seen(read.get(path), spaces=False) for path in wanted} == wanted


def test_the_second_paragraph_of_a_cell_is_read_where_the_first_is_still_empty(tmp_path: Path) -> None:
    blank = Edited(formgen.blank("premium_questionnaire", "ru"))
    blank.say("applicant.head.position", "Директор")
    blank.say("applicant.bank.address", "город Караганда")
    path = tmp_path / "blank.docx"
    path.write_bytes(without_controls(blank.data))

    read = dict(leaves(formgen.read_report(path).form))

    assert str(read["applicant.head.position"]) == str(formgen.Text(ru="Директор"))
    assert str(read["applicant.bank.address"]) == str(formgen.Text(ru="город Караганда"))
    assert not {"applicant.head.full_name", "applicant.bank.name"} & read.keys()


def filled_in_workbook(form: Form, lang: Lang) -> tuple[Book, list[str]]:
    """Return the blank workbook of a form in which the single fields are typed in, and their paths."""
    printed, blank = Book(formgen.render(form, lang, "xlsx")), blank_book(form.ID, lang)
    values = dict(leaves(half(form, lang)))
    typed = [
        name for name in blank.book.defined_names if name in printed.book.defined_names and name in values
    ]
    for name in typed:
        blank.type(name, printed.cell(name).value)
    return blank, typed


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("form_id", WORKBOOK_FORMS)
def test_what_was_typed_into_a_blank_workbook_comes_back_and_its_empty_rows_are_not_told(
    form_id: str, lang: Lang, tmp_path: Path
) -> None:
    form = small_form(form_id)
    blank, typed = filled_in_workbook(form, lang)

    report = formgen.read_report(blank.save(tmp_path / "blank.xlsx"))

    values, read = dict(leaves(half(form, lang))), dict(leaves(report.form))
    assert typed
    assert {path: seen(read.get(path)) for path in typed} == {path: seen(values[path]) for path in typed}
    assert report.leftovers == ()


def test_a_number_typed_into_a_row_of_a_filled_workbook_is_told(tmp_path: Path) -> None:
    book = Book(formgen.render(small_form("participants_list"), Lang.RU, "xlsx"))
    sheet, rows = book.rows("participants")
    sheet.cell(rows.stop + 4, 1).value = 3

    (problem,) = formgen.read_report(book.save(tmp_path / "a.xlsx")).leftovers

    assert (problem.code, problem.params["words"]) == ("page.left_over", "3")
