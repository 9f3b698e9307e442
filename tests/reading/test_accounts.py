"""Everything that a reader sees on a page is read as a caption or a value, or is reported."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import openpyxl
import pytest
from hypothesis import strategies as st
from lxml import etree

import formgen
from formgen.bilingual import Text
from formgen.forms import FORM_IDS, form_class
from formgen.model.printing import printed
from formgen.problems import Problem, Severity
from formgen.reading.field_paths import shown_paths
from tests.layouts.documents import filled, sample
from tests.reading.documents import Edited, W, element, half, tag_of, unwrapped, write_pair
from tests.reading.ways import lost_values
from tests.support.shares import few_or_many, hold
from tests.support.strategies import forms

PICTURE = "<w:r><w:drawing><w:inline/></w:drawing></w:r>"
WORKBOOKS = [form_id for form_id in FORM_IDS if "xlsx" in form_class(form_id).FORMATS]


def report(document: Edited, folder: Path) -> formgen.ReadingReport:
    return formgen.read_report(document.save(folder / "document.docx"))


def words(leftovers: tuple[Problem, ...]) -> str:
    return " | ".join(str(problem.params.get("words", "")) for problem in leftovers)


def value_controls(document: Edited, form_id: str) -> list[etree._Element]:
    """Return the controls that hold single values within a paragraph."""
    known = shown_paths(form_id)
    return [
        control
        for control in document.root.iter(f"{W}sdt")
        if re.sub(r"\[\d*\]", "[]", tag_of(control) or "") in known
        and control.getparent() is not None
        and control.getparent().tag == f"{W}p"  # type: ignore[union-attr]
    ]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_of_a_page_that_nobody_edited_nothing_is_left_over(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)

    whole = formgen.read_report(*write_pair(tmp_path, form))
    alone = formgen.read_report(tmp_path / f"{form_id}.kk.docx")

    assert (whole.form, whole.problems, whole.leftovers) == (printed(form), (), ())
    assert (alone.form, alone.leftovers) == (half(form, "kk"), ())


@pytest.mark.parametrize("form_id", FORM_IDS)
@few_or_many(3, 10)
def test_whatever_the_values_are_nothing_is_left_over(form_id: str, examples: int) -> None:
    def judge(data: st.DataObject) -> None:
        form = data.draw(forms(form_id))
        with tempfile.TemporaryDirectory() as folder:
            found = formgen.read_report(*write_pair(Path(folder), form))
        assert (found.form, found.leftovers) == (printed(form), ())

    hold(judge, examples)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_blank_leaves_nothing_over(form_id: str, tmp_path: Path) -> None:
    path = tmp_path / "blank.docx"
    path.write_bytes(formgen.blank(form_id, "ru"))

    found = formgen.read_report(path)

    assert found.leftovers == ()
    assert found.missing == found.problems


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_words_typed_beside_any_control_are_told(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)
    document = Edited(filled(form, "ru"))
    controls = value_controls(document, form_id)
    for number, control in enumerate(controls):
        control.addnext(element(f'<w:r><w:t xml:space="preserve"> прибавлено{number}х</w:t></w:r>'))

    found = report(document, tmp_path)

    assert found.form == half(form, "ru")
    told = words(found.leftovers)
    assert [number for number in range(len(controls)) if f"прибавлено{number}х" not in told] == []


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_remark_in_any_paragraph_that_holds_no_value_is_told(form_id: str, tmp_path: Path) -> None:
    document = Edited(filled(sample(form_id), "ru"))
    plain = [
        paragraph
        for paragraph in document.root.iter(f"{W}p")
        if not any(each.tag == f"{W}sdt" for each in paragraph.iter())
        and not any(_is_value(each, form_id) for each in paragraph.iterancestors(f"{W}sdt"))
        and not any(
            each.find(f"{W}tcPr/{W}vMerge[@{W}val='continue']") is not None
            for each in paragraph.iterancestors(f"{W}tc")
        )
    ]
    for number, paragraph in enumerate(plain):
        paragraph.append(element(f'<w:r><w:t xml:space="preserve"> пометка{number}х</w:t></w:r>'))

    told = words(report(document, tmp_path).leftovers)

    assert [number for number in range(len(plain)) if f"пометка{number}х" not in told] == []


def _is_value(control: etree._Element, form_id: str) -> bool:
    path = re.sub(r"\[\d*\]", "[]", tag_of(control) or "")
    info = shown_paths(form_id).get(path)
    return info is not None and (info.item is None or info.item.kind != "object")


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_picture_in_any_field_is_told(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)
    document = Edited(filled(form, "ru"))
    control = value_controls(document, form_id)[0]
    control[-1].append(element(PICTURE))

    found = report(document, tmp_path)

    assert found.form == half(form, "ru")
    assert [problem.code for problem in found.leftovers] == ["page.picture"]


BOX = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Звонить до обеда</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda doc: doc.content("addressee").append(element(BOX)), "Звонить до обеда"),
        (
            lambda doc: doc.root[0].insert(0, element("<w:p><w:r><w:t>На рассмотрение</w:t></w:r></w:p>")),
            "На рассмотрение",
        ),
    ],
    ids=["a box", "a paragraph"],
)
def test_what_stands_on_a_page_beside_its_fields_is_told(
    edit: Callable[[Edited], object], told: str, tmp_path: Path
) -> None:
    document = Edited(filled(sample("premium_application"), "ru"))
    edit(document)

    found = report(document, tmp_path)

    assert told in words(found.leftovers)
    assert {problem.severity for problem in found.leftovers} == {Severity.WARNING}


@pytest.mark.parametrize(
    "hidden",
    [
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r>",
        '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>скрыто</w:t></w:r>',
        '<w:del w:id="1"><w:r><w:delText>скрыто</w:delText></w:r></w:del>',
        "<w:r><w:instrText>скрыто</w:instrText></w:r>",
    ],
)
def test_what_no_reader_sees_is_no_value_and_not_told(hidden: str, tmp_path: Path) -> None:
    form = sample("premium_application")
    document = Edited(filled(form, "ru"))
    document.content("addressee").append(element(hidden))

    found = report(document, tmp_path)

    assert (found.form, found.leftovers) == (half(form, "ru"), ())


def test_an_edited_caption_is_still_a_caption(tmp_path: Path) -> None:
    document = Edited(filled(sample("premium_application"), "ru"))
    for text in document.root.iter(f"{W}t"):
        if text.text and "выражает желание" in text.text:
            text.text = text.text.replace("выражает желание", "выражает  желания").replace("-", "–").upper()

    assert report(document, tmp_path).leftovers == ()


def test_a_total_that_was_typed_over_is_told_with_the_right_one(tmp_path: Path) -> None:
    document = Edited(filled(sample("budget_request"), "ru"))
    total = next(
        each for each in document.root.iter(f"{W}tr") if "ВСЕГО" in "".join(map(str, each.itertext()))
    )
    text = [*total.iter(f"{W}t")][-1]
    right, text.text = text.text, "1,00"

    (problem,) = report(document, tmp_path).leftovers

    assert (problem.code, problem.params["words"]) == ("page.differs", "1,00")
    assert str(problem.params["wanted"]).split() == (right or "").split()


def test_a_row_without_controls_is_a_row_of_the_list(tmp_path: Path) -> None:
    form = sample("budget_request")
    document = Edited(filled(form, "ru"))
    rows = [each for each in document.root.iter(f"{W}tr") if "выезд" in "".join(map(str, each.itertext()))]
    added = deepcopy(rows[-1])
    for control in [*added.iter(f"{W}sdt")]:
        unwrapped(control)
    name = next(iter(added.iter(f"{W}t")))
    name.text = "Новая строка сметы"
    rows[-1].addnext(added)

    found = report(document, tmp_path)

    assert isinstance(found.form, formgen.BudgetRequest)
    names = [Text.of(expense.name).ru for event in found.form.estimate for expense in event.expenses]
    assert names.count("Новая строка сметы") == 1
    assert {problem.code for problem in found.leftovers} == {"page.differs"}


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_the_value_of_a_field_whose_control_is_gone_is_not_lost(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)
    document = Edited(filled(form, "ru"))
    unwrapped(value_controls(document, form_id)[0])

    found = report(document, tmp_path)

    assert lost_values(half(form, "ru"), found) == []


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_of_a_workbook_that_nobody_edited_nothing_is_left_over(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)
    paths = formgen.write(form, tmp_path, formats=["xlsx"])

    found = formgen.read_report(*paths)

    assert (found.form, found.problems, found.leftovers) == (printed(form), (), ())


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_a_remark_beside_any_row_of_a_workbook_is_told_with_its_cell(form_id: str, tmp_path: Path) -> None:
    form = sample(form_id)
    path = next(path for path in formgen.write(form, tmp_path, formats=["xlsx"]) if ".ru." in path.name)
    book = openpyxl.load_workbook(path)
    remarks: dict[str, tuple[str, str]] = {}
    for sheet in book.worksheets:
        for row in range(1, sheet.max_row + 1):
            cell = sheet.cell(row, sheet.max_column + 3 if row == 1 else sheet.max_column)
            if cell.value is None and type(cell).__name__ != "MergedCell":
                cell.value = f"пометка{len(remarks)}х"
                remarks[str(cell.value)] = sheet.title, cell.coordinate
    book.save(path)

    found = formgen.read_report(path)

    told = {
        str(problem.params["words"]): (problem.location.sheet, problem.location.cell)
        for problem in found.leftovers
        if problem.location is not None
    }
    assert {words: told.get(words) for words in remarks} == remarks
