"""A value is printed where a reader sees it: tags in deleted, hidden or covered places do not count."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from lxml import etree
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font
from openpyxl.worksheet.datavalidation import DataValidation

import formgen
from formgen.templates.contract import check_template, check_workbook
from formgen.templates.folders import own_folder
from tests.forms.factories import sample
from tests.hostile.zips import parts_in, with_parts

BODY, STYLES = "word/document.xml", "word/styles.xml"
TAG = '<w:r><w:t xml:space="preserve">{{ addressee }}</w:t></w:r>'
ALTERNATE = (
    '<mc:AlternateContent><mc:Choice Requires="w15"><w:r><w:t>–</w:t></w:r></mc:Choice>'
    f"<mc:Fallback>{TAG}</mc:Fallback></mc:AlternateContent>"
)
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF {{ addressee }}</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def word_folder(
    folder: Path, new: str, *, old: str = TAG, part: str = BODY, form_id: str = "premium_application"
) -> Path:
    """A folder with the Russian template of a form, in which a part has ``new`` in the place of ``old``."""
    path = folder / "templates_ru" / f"{form_id}.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    own = (path if path.is_file() else own_folder("templates_ru") / path.name).read_bytes()
    text = parts_in(own)[part].decode()
    assert old in text
    path.write_bytes(with_parts(own, {part: text.replace(old, new, 1).encode()}))
    return folder


def findings(folder: Path, form_id: str = "premium_application") -> list[tuple[str, str]]:
    return [(finding.code, finding.name) for finding in check_template(form_id, folder)]


def changed(words: str, kind: str) -> str:
    return f'<w:{kind} w:id="900" w:author="a" w:date="2026-01-01T00:00:00Z">{words}</w:{kind}>'


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (changed(TAG.replace("w:t", "w:delText"), "del"), "template.not_printed"),
        (changed(TAG, "moveFrom"), "template.not_printed"),
        (TAG.replace("<w:t ", "<w:rPr><w:vanish/></w:rPr><w:t "), "template.unseen"),
        (TAG.replace("<w:t ", '<w:rPr><w:rStyle w:val="Unseen"/></w:rPr><w:t '), "template.unseen"),
        (TAG.replace("<w:t ", '<w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t '), "template.unseen"),
        (
            TAG.replace("<w:t ", '<w:rPr><w:color w:themeColor="background1"/></w:rPr><w:t '),
            "template.unseen",
        ),
        (TAG.replace("<w:t ", '<w:rPr><w:sz w:val="2"/></w:rPr><w:t '), "template.unseen"),
        (TAG.replace("{{ ", "{{r "), "template.unseen"),
        (TAG.replace("{{ ", "{{p "), "template.unseen"),
        (ALTERNATE, "template.unseen"),
        (FIELD, "template.unseen"),
        ("<!-- {{ addressee }} -->", "template.unseen"),
    ],
)
def test_a_tag_that_no_reader_sees_prints_nothing(tmp_path: Path, new: str, code: str) -> None:
    folder = word_folder(tmp_path, new)
    style = '<w:style w:type="character" w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    word_folder(tmp_path, style, old="</w:styles>", part=STYLES)
    assert findings(folder) == [(code, "addressee")]
    with pytest.raises(formgen.TemplateError, match="addressee"):
        formgen.render(sample("premium_application"), "ru", templates=folder)


@pytest.mark.parametrize(
    "gone",
    [
        changed("<w:r><w:delText>{{ nobody.knows }}</w:delText></w:r>", "del"),
        changed("<w:r><w:delText>{% if %}</w:delText></w:r>", "del"),
        changed("<w:r><w:t>{{ addressee</w:t></w:r><w:r><w:t>|nosuch }}</w:t></w:r>", "moveFrom"),
    ],
)
def test_a_tag_in_deleted_text_blocks_no_template(tmp_path: Path, gone: str) -> None:
    folder = word_folder(tmp_path, TAG + gone)
    assert findings(folder) == []
    body = parts_in(formgen.render(sample("premium_application"), "ru", templates=folder))[BODY].decode()
    assert "{" not in body


def test_a_wrong_tag_in_a_branch_that_no_form_reaches_is_named_and_fill_fills(tmp_path: Path) -> None:
    """A check tests both branches of a condition, because the data decide which one is printed."""
    folder = word_folder(
        tmp_path, TAG + "<w:r><w:t>{% if blank and not blank %}{{ nobody }}{% endif %}</w:t></w:r>"
    )
    assert ("template.unknown", "nobody") in findings(folder)
    assert formgen.render(sample("premium_application"), "ru", templates=folder)


@pytest.mark.parametrize(
    "words",
    ["{%- if addressee %}{{ addressee }}{% endif %}", "{% if addressee %}{{ addressee }}{% endif -%}"],
)
def test_a_tag_that_joins_texts_and_tears_a_control_is_named_and_not_filled(
    tmp_path: Path, words: str
) -> None:
    folder = word_folder(tmp_path, words, old="{{ addressee }}")
    assert [code for code, _ in findings(folder)] == ["template.syntax"]
    with pytest.raises(formgen.TemplateError):
        formgen.render(sample("premium_application"), "ru", templates=folder)


def test_a_tag_moved_with_changes_tracked_is_printed_where_it_went(tmp_path: Path) -> None:
    folder = word_folder(tmp_path, changed(TAG, "moveFrom") + changed(TAG, "moveTo"))
    assert findings(folder) == []
    form: Any = sample("premium_application")
    body = parts_in(formgen.render(form, "ru", templates=folder))[BODY].decode()
    assert body.count(form.addressee.ru) == 1


def test_a_tag_in_a_header_of_no_page_prints_nothing(tmp_path: Path) -> None:
    word_folder(tmp_path, "")
    header = "{{ draft_mark }}"
    folder = word_folder(tmp_path, header + "{{ addressee }}", old=header, part="word/header.xml")
    assert findings(folder) == [("template.unmarked", "addressee")]
    word_folder(tmp_path, '<w:headerReference w:type="even"', old='<w:headerReference w:type="default"')
    assert findings(folder) == [("template.unseen", "addressee")]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("{{ addressee|upper }}", ("template.changes", "addressee|upper")),
        ("{{ addressee|trim }}", ("template.changes", "addressee|trim")),
        ("{{ addressee|nosuch }}", ("template.no_filter", "nosuch")),
        ("{% if filled_on == direction %}{{ addressee }}{% endif %}", ("template.not_always", "addressee")),
        ("{% if blank %}{{ addressee }}{% endif %}", ("template.not_always", "addressee")),
        (
            "{% if draft_mark or not signatory %}{{ addressee }}{% endif %}",
            ("template.not_always", "addressee"),
        ),
        ("{{ addressee }}{{ 9**9**9 }}", ("template.statement", "Pow")),
        ("{{ addressee }}{{ 'a' * 9 }}", ("template.statement", "'a' * 9")),
        ("{{ addressee }}{{ ''.__class__ }}", ("template.unknown", "''.__class__")),
        ("{{ addressee }}{{ addressee.upper() }}", ("template.unknown", "addressee.upper")),
        ("{{ addressee }}{{ applicant.bank.iban }}", ("template.may_be_missing", "applicant.bank")),
        ("{{ addressee }}{{ filled_on|date('d') }}", ("template.statement", "filled_on|date(…)")),
        ("{{ addressee }}{{ filled_on|default('–')|date }}", ("template.statement", "filled_on|default(…)")),
    ],
)
def test_what_may_lose_a_value_or_is_refused_is_named(
    tmp_path: Path, new: str, expected: tuple[str, str]
) -> None:
    assert expected in findings(word_folder(tmp_path, new, old="{{ addressee }}"))


@pytest.mark.parametrize(
    "new",
    [
        "{% if addressee %}{{ addressee }}{% endif %}",
        "{% if not blank %}{{ addressee }}{% endif %}",
        "{% if draft_mark %}{{ addressee }}{% else %}{{ addressee }}{% endif %}",
        "{{ addressee if filled_on == direction else addressee }}",
        "{% if applicant.bank %}{{ addressee }}{% endif %}{% if not applicant.bank %}{{ addressee }}{% endif %}",
        "{{ addressee|default('–') }}",
    ],
)
def test_what_prints_the_value_in_each_case_is_passed_and_filled(tmp_path: Path, new: str) -> None:
    folder = word_folder(tmp_path, new, old="{{ addressee }}")
    assert findings(folder) == []
    form: Any = sample("premium_application")
    body = parts_in(formgen.render(form, "ru", templates=folder))[BODY].decode()
    assert form.addressee.ru in body


def test_a_filter_that_leaves_a_value_as_it_is_loses_nothing(tmp_path: Path) -> None:
    form: Any = sample("premium_application")
    folder = word_folder(tmp_path, "{{ addressee|trim }}", old="{{ addressee }}")
    assert form.addressee.ru in parts_in(formgen.render(form, "ru", templates=folder))[BODY].decode()
    word_folder(tmp_path, "{{ addressee|lower }}", old="{{ addressee|trim }}")
    with pytest.raises(formgen.TemplateError, match="addressee"):
        formgen.render(form, "ru", templates=folder)


def test_a_value_without_its_control_is_named(tmp_path: Path) -> None:
    folder = word_folder(tmp_path, '<w:tag w:val="other"/>', old='<w:tag w:val="addressee"/>')
    assert findings(folder) == [("template.unmarked", "addressee")]


def test_a_control_that_word_fills_from_its_own_data_shows_no_value(tmp_path: Path) -> None:
    binding = '<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/><w:tag w:val="addressee"/>'
    folder = word_folder(tmp_path, binding, old='<w:tag w:val="addressee"/>')
    assert findings(folder) == [("template.unseen", "addressee")]


def test_paragraphs_count_when_each_of_them_is_printed(tmp_path: Path) -> None:
    old, form_id = "{{ paragraph }}", "premium_activity"
    folder = word_folder(tmp_path, "{% if loop.first %}{{ paragraph }}{% endif %}", old=old, form_id=form_id)
    assert findings(folder, form_id) == [("template.not_always", "contribution")]
    form: Any = formgen.PremiumActivity(
        **{**vars(sample(form_id)), "contribution": formgen.Text("Бір абзац")}
    )
    assert formgen.render(form, "ru", templates=folder)
    longer = formgen.PremiumActivity(**{**vars(form), "contribution": formgen.Text("Бір\nЕкі")})
    with pytest.raises(formgen.TemplateError, match="contribution"):
        formgen.render(longer, "ru", templates=folder)


# Workbooks


def sheet_folder(folder: Path, change: Callable[[Any], None], form_id: str = "budget_request") -> Path:
    path = folder / "templates_ru" / f"{form_id}.xlsx"
    path.parent.mkdir(parents=True)
    book = openpyxl.load_workbook(own_folder("templates_ru") / path.name)
    change(book)
    book.save(path)
    return folder


def cell_of(book: Any, words: str) -> Any:
    return next(cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == words)


def _put(old: str, new: str) -> Callable[[Any], None]:
    def change(book: Any) -> None:
        cell_of(book, old).value = new

    return change


def _hide_row(book: Any) -> None:
    cell = cell_of(book, "{{ service_name }}")
    cell.parent.row_dimensions[cell.row].hidden = True


def _flatten_row(book: Any) -> None:
    cell = cell_of(book, "{{ service_name }}")
    cell.parent.row_dimensions[cell.row].height = 0.01


def _format_as_nothing(book: Any) -> None:
    cell_of(book, "{{ service_name }}").number_format = ";;;"


def _whiten(book: Any) -> None:
    cell_of(book, "{{ service_name }}").font = Font(color="FFFFFFFF")


def _whiten_on_a_condition(book: Any) -> None:
    cell = cell_of(book, "{{ service_name }}")
    rule = FormulaRule(formula=["TRUE"], font=Font(color="FFFFFFFF"))
    cell.parent.conditional_formatting.add(cell.coordinate, rule)


def _leave_unprinted(book: Any) -> None:
    cell = cell_of(book, "{{ service_name }}")
    cell.parent.print_area = f"A1:Z{cell.row - 1}"


def _move_to_hidden_column(book: Any) -> None:
    cell = cell_of(book, "{{ service_name }}")
    cell.parent["Z1"].value, cell.value = cell.value, None
    cell.parent.column_dimensions["Z"].hidden = True


def _move_to_hidden_sheet(book: Any) -> None:
    cell = cell_of(book, "{{ service_name }}")
    other = book.create_sheet("Прочее")
    other.sheet_state = "hidden"
    other["A1"].value, cell.value = cell.value, None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_hide_row, "template.unseen"),
        (_flatten_row, "template.unseen"),
        (_format_as_nothing, "template.unseen"),
        (_whiten, "template.unseen"),
        (_whiten_on_a_condition, "template.unseen"),
        (_leave_unprinted, "template.unseen"),
        (_move_to_hidden_column, "template.unseen"),
        (_move_to_hidden_sheet, "template.unseen"),
        (_put("{{ service_name }}", "{{ service_name|upper }}"), "template.changes"),
        (_put("{{ service_name }}", "Услуга"), "template.not_printed"),
    ],
)
def test_a_cell_that_no_reader_sees_prints_nothing(
    tmp_path: Path, change: Callable[[Any], None], code: str
) -> None:
    folder = sheet_folder(tmp_path, change)
    found = [
        (finding.code, finding.name.partition("|")[0]) for finding in check_workbook("budget_request", folder)
    ]
    assert (code, "service_name") in found
    with pytest.raises(formgen.TemplateError, match="service_name"):
        formgen.render(sample("budget_request"), "ru", "xlsx", templates=folder)


@pytest.mark.parametrize(
    ("words", "field", "code"),
    [
        ("{{ expense.price }}", "estimate[].expenses[].price", ";;;@"),
        ("{{ expense.price }}", "estimate[].expenses[].price", "#,##0.00;-#,##0.00;"),
        ("{{ fiscal_year }}", "fiscal_year", '"–"'),
    ],
)
def test_a_number_format_hides_numbers_from_a_reader(
    tmp_path: Path, words: str, field: str, code: str
) -> None:
    def change(book: Any) -> None:
        cell_of(book, words).number_format = code

    folder = sheet_folder(tmp_path, change)
    assert [(each.code, each.name) for each in check_workbook("budget_request", folder)] == [
        ("template.unseen", field)
    ]
    with pytest.raises(formgen.TemplateError):
        formgen.render(sample("budget_request"), "ru", "xlsx", templates=folder)


def _comment(book: Any) -> None:
    cell_of(book, "{{ service_name }}").comment = Comment("Проверьте", "Автор")


def _draw_a_chart(book: Any) -> None:
    sheet = cell_of(book, "{{ service_name }}").parent
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=5))
    sheet.add_chart(chart, "A1")


def _offer_a_list(book: Any) -> None:
    cell = cell_of(book, "{{ service_name }}")
    rule = DataValidation(type="list", formula1='"а,б & в"', prompt="<Выберите>")
    cell.parent.add_data_validation(rule)
    rule.add(cell.coordinate)


@pytest.mark.parametrize("change", [_comment, _draw_a_chart, _offer_a_list])
def test_a_workbook_with_what_people_add_to_it_is_filled_whole(
    tmp_path: Path, change: Callable[[Any], None]
) -> None:
    folder = sheet_folder(tmp_path, change)
    assert check_workbook("budget_request", folder) == []
    form: Any = sample("budget_request")
    document = formgen.render(form, "ru", "xlsx", templates=folder)
    for name, content in parts_in(document).items():
        if name.endswith((".xml", ".rels", ".vml")):
            etree.fromstring(content)
    assert cell_of(openpyxl.load_workbook(io.BytesIO(document)), form.service_name.ru)


@pytest.mark.parametrize(
    ("words", "code", "found"),
    [
        ("{{ filled_on }}", "General", [("template.unseen", "filled_on")]),
        ("{{ filled_on }}", "mmm yy", [("template.unseen", "filled_on")]),
        ("{{ filled_on }}", "dd/mm/yyyy", []),
        ("{{ filled_on|date }}", "General", []),
    ],
)
def test_a_date_is_printed_as_a_date(
    tmp_path: Path, words: str, code: str, found: list[tuple[str, str]]
) -> None:
    def change(book: Any) -> None:
        cell = cell_of(book, "{{ filled_on }}")
        cell.value, cell.number_format = words, code

    folder = sheet_folder(tmp_path, change)
    assert [(each.code, each.name) for each in check_workbook("budget_request", folder)] == found


def test_a_date_within_a_sentence_is_no_number_of_days(tmp_path: Path) -> None:
    folder = sheet_folder(tmp_path, _put("{{ service_name }}", "{{ service_name }}: {{ filled_on }}"))
    form: Any = sample("budget_request")
    texts = parts_in(formgen.render(form, "ru", "xlsx", templates=folder))["xl/sharedStrings.xml"].decode()
    assert f"{form.service_name.ru}: {form.filled_on:%d.%m.%Y}" in texts


def test_a_condition_within_a_cell_is_named_and_a_comment_is_not_printed(tmp_path: Path) -> None:
    folder = sheet_folder(
        tmp_path / "a", _put("{{ service_name }}", "{% if blank %}–{% endif %}{{ service_name }}")
    )
    assert [each.code for each in check_workbook("budget_request", folder)] == ["template.syntax"]
    with pytest.raises(formgen.TemplateError, match="no such tag"):
        formgen.render(sample("budget_request"), "ru", "xlsx", templates=folder)
    folder = sheet_folder(tmp_path / "b", _put("{{ service_name }}", "{# услуга #}{{ service_name }}"))
    assert check_workbook("budget_request", folder) == []
    texts = parts_in(formgen.render(sample("budget_request"), "ru", "xlsx", templates=folder))
    assert "{#" not in texts["xl/sharedStrings.xml"].decode()


def test_a_condition_that_hides_a_row_of_a_workbook_loses_its_values_with_a_word(tmp_path: Path) -> None:
    folder = sheet_folder(tmp_path, _put("{%tr if loop.first %}", "{%tr if blank %}"))
    lost = [finding.name for finding in check_workbook("budget_request", folder)]
    assert lost == ["relevance.planning_documents"]
    with pytest.raises(formgen.TemplateError, match=r"relevance\.planning_documents"):
        formgen.render(sample("budget_request"), "ru", "xlsx", templates=folder)


def test_a_workbook_takes_the_language_of_word(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        sheet = cell_of(book, "{{ service_name }}").parent
        last = sheet.max_row
        rows = [
            "{%tr for event in estimate if event.expenses %}{%tr set i = loop %}",
            "{%tr for expense in event.expenses[:1] %}",
            "{{ i.index + 1 }}: {{ '%02d' % loop.index }} {{ 'да' if loop.first else 'нет' }}",
            "{%tr endfor %}{%tr endfor %}",
            "{%tr if blank %}",
            "пусто",
            "{%tr else %}",
            "{{ estimate|length }} {{ service_name|default('–') }}",
            "{%tr endif %}",
        ]
        for number, row in enumerate(rows, start=last + 1):
            sheet.cell(number, 1).value = row

    folder = sheet_folder(tmp_path, change)
    assert check_workbook("budget_request", folder) == []
    form: Any = sample("budget_request")
    parts = parts_in(formgen.render(form, "ru", "xlsx", templates=folder))
    texts = parts["xl/sharedStrings.xml"].decode()
    assert "2: 01 да" in texts
    assert f"{len(form.estimate)} {form.service_name.ru}" in texts
    assert "пусто" not in texts
