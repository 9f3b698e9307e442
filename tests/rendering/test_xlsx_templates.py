"""Templates that somebody changed: in Excel or LibreOffice, by hand."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName

from formgen.bilingual import Text
from formgen.errors import TemplateError
from formgen.forms.budget_request.data import EstimateEvent
from formgen.model.printing import printed
from formgen.rendering.workbook.renderer import render_xlsx
from formgen.templates.building import build_xlsx
from tests.forms.builders import budget_request, expense
from tests.forms.factories import FACTORIES
from tests.forms.report_builders import final_financial_report
from tests.support.workbooks import WORKBOOKS, cells, filled, recalculated, template, template_of


def _changed(form_id: str, change: Callable[[Any], None]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(build_xlsx(form_id, "ru")), rich_text=True)
    change(book)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _estimate(rows: list[dict[str, Any]], events: int = 2, lines: int = 2, *, stored: bool = True) -> Any:
    """Return a sheet that a template of these rows (cells by column) gives for a small budget request."""

    def change(book: Any) -> None:
        del book["Смета расходов"]
        signed = book.create_sheet("Подписи")
        for number, name in enumerate(SIGNED, start=1):
            signed.cell(number, 1).value = f"{{{{ {name} }}}}"
        sheet = book.create_sheet("Смета расходов")
        for number, row in enumerate(rows, start=1):
            for column, value in row.items():
                sheet[f"{column}{number}"].value = value

    return _filled(change, events, lines, stored=stored)["Смета расходов"]


def _form(events: int, lines: int) -> Any:
    each = [replace(expense(f"{n + 1}", "10"), name=Text(f"{n}")) for n in range(lines)]
    return budget_request(estimate=[EstimateEvent(event=Text(f"e{n}"), expenses=each) for n in range(events)])


def _filled(change: Callable[[Any], None], events: int = 2, lines: int = 2, *, stored: bool = True) -> Any:
    data = render_xlsx(
        printed(_form(events, lines)), template_of(_changed("budget_request", change), "budget_request", "ru")
    )
    return openpyxl.load_workbook(io.BytesIO(data), data_only=stored)


SIGNED = "filled_on|date head.full_name head.position executor.full_name executor.position".split()

LINE = {
    "A": "{{ expense.name }}",
    "B": "{{ expense.quantity }}",
    "C": "{{ expense.price }}",
    "D": "{{ expense.unit }}",
}


def _rows(*body: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"A": "{%tr for event in estimate %}"},
        {"A": "{{ event.event }}"},
        {"A": "{%tr for expense in event.expenses %}"},
        *body,
        {"A": "{%tr endfor %}"},
        {"A": "{%tr endfor %}"},
    ]


def _values(sheet: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in sheet.iter_rows(values_only=True)]


@pytest.mark.libreoffice
def test_templates_that_libreoffice_saved_anew_fill_alike() -> None:
    saved = recalculated({form_id: build_xlsx(form_id, "ru") for form_id in WORKBOOKS})
    for form_id, data in saved.items():
        form = FACTORIES[form_id]()
        again = render_xlsx(printed(form), template_of(data, form_id, "ru"))
        assert cells(again) == cells(filled(form, "ru")), form_id


def test_a_restyled_template_that_openpyxl_saved_fills_alike() -> None:
    def restyle(book: Any) -> None:
        for sheet in book:
            sheet.column_dimensions["B"].width = 60
            for row in sheet.iter_rows():
                for cell in row:
                    cell.font = Font(name="Arial", size=9)

    data = render_xlsx(
        printed(final_financial_report()),
        template_of(_changed("final_financial_report", restyle), "final_financial_report", "ru"),
    )
    assert cells(data) == cells(filled(final_financial_report(), "ru"))
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert {cell.font.name for sheet in book for row in sheet.iter_rows() for cell in row if cell.value} == {
        "Arial"
    }


def test_columns_may_be_moved_and_rows_put_above() -> None:
    rows = [
        {"C": "Наша организация"},
        {},
        {"A": "{%tr for event in estimate %}{%tr for expense in event.expenses %}"},
        {
            "C": "{{ expense.name }} ({{ event.event }})",
            "A": "=B4*D4",
            "B": "{{ expense.quantity }}",
            "D": "{{ expense.price }}",
            "E": "{{ expense.unit }}",
        },
        {"F": "{%tr endfor %}{%tr endfor %}"},
        {"A": "=SUM(A4)"},
    ]
    assert [row[:4] for row in _values(_estimate(rows))] == [
        (None, None, "Наша организация", None),
        (None, None, None, None),
        (10, 1, "0 (e0)", 10),
        (20, 2, "1 (e0)", 10),
        (10, 1, "0 (e1)", 10),
        (20, 2, "1 (e1)", 10),
        (60, None, None, None),
    ]


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("=SUM(B4:B4)", 6),
        ("=SUM(B3:B5)", 6),
        ("=SUM(B1:B6,100)", 106),
        ("=SUM($B$4:$B$4)*2-1", 11),
        ('=MAX(B4:B4)&" штук"', "2 штук"),
        ('=IF(SUM(B4)>5,"много","мало")', "много"),
        ("=ROUND(SUM(C4)/3,2)", 13.33),
        ("=-2*(2+10%)", -4.2),
        ("=-2^2", None),
        ("=COUNT(B4)", 4),
        ("='Смета расходов'!B4", None),
        ("=SUMPRODUCT(B4:B4,C4:C4)", None),
        ("=1/0", None),
        ("=SUM(B:B)", 6),
        ("=SUM(4:4)", 46),
        ("=SUM(B4:D4)", 46),
        ("=SUM(B8:B20)", 0),
        ("=SUM(F4:Z4)", 0),
        ("=SUM($4:$7)", None),
        ("=Z99", 0),
        ("=SUM()", 0),
        ("=ABS(-2)", 2),
        ("=IF(TRUE,1,2)", 1),
        ("=IF(FALSE,1)", False),
        ('=IF("да",1,2)', None),
        ("=1=1", True),
        ("=TRUE+1", 2),
        ('="да"+1', None),
        ('=1.5&"%"', None),
        ("=ROUND(SUM(C4)/3,1)", 13.3),
        ("=ROUND(1,99999999999)", None),
        ("=SUBTOTAL(1,B4:B4)", None),
        ("=B4:B4", None),
        ("=NOW()", None),
        ("=1 2", None),
        ("=(1", None),
        ("=)", None),
    ],
)
def test_formulas_follow_the_rows_that_they_are_about(formula: str, value: object) -> None:
    sheet = _estimate([*_rows(LINE), {"A": formula}])
    assert sheet.cell(7, 1).value == value


@pytest.mark.parametrize(
    ("area", "moved"),
    [
        ("B8:B20", "B11:B23"),  # 9 rows are printed for the 6 that the formula stands behind
        ("B9", "B12"),
        ("B4:B9", "B2:B12"),
        ("B4:B1048576", "B2:B1048576"),
        ("B:B", "B:B"),
        ("F4:XFD4", "F2:XFD9"),
    ],
)
def test_an_area_that_reaches_past_the_last_row_still_does(area: str, moved: str) -> None:
    sheet = _estimate([*_rows(LINE), {"A": f"=SUM({area})"}], 3, stored=False)
    assert sheet.cell(10, 1).value == f"=SUM({moved})"


def test_formulas_may_stand_above_what_they_are_about() -> None:
    sheet = _estimate(
        [
            {"A": "=SUM(B6:B6)", "B": "=A1+1", "C": "=SUM(E6:E6)", "D": "=SUBTOTAL(9,E6:E7)", "E": '=A2&"!"'},
            {"A": "{{ fiscal_year|year }} ж.", "B": 7, "C": True, "D": "=B2*2", "E": "мәтін"},
            *_rows(LINE | {"E": "=B6*C6"}),
        ]
    )
    assert _values(sheet)[:2] == [(6, 7, 60, 60, "2027 ж.!"), ("2027 ж.", 7, True, 14, "мәтін")]


def test_formulas_that_go_in_a_circle_are_left_to_the_reader() -> None:
    sheet = _estimate([{"A": "=B1", "B": "=A1", "C": "=SUM(A1:B1)"}, *_rows(LINE)])
    assert _values(sheet)[0][:3] == (None, None, None)


@pytest.mark.parametrize(
    ("events", "lines", "value"), [(0, 0, 0), (1, 0, 0), (1, 1, 1), (3, 2, 9), (1, 50, 1275)]
)
def test_a_sum_over_any_number_of_rows_is_right(events: int, lines: int, value: int) -> None:
    sheet = _estimate([*_rows(LINE), {"A": "=SUM(B4:B4)"}], events, lines)
    assert sheet.cell(sheet.max_row, 1).value == value


def test_a_sum_of_no_rows_is_no_broken_formula() -> None:
    sheet = _estimate([*_rows(LINE), {"A": "=SUBTOTAL(9,B4:B4)"}], 1, 0)
    assert _values(sheet)[-1][0] == 0


def test_a_rows_formulas_and_those_of_a_group_stay_with_their_own() -> None:
    rows = _rows(LINE | {"E": "=B4*C4"}, {"A": "после", "E": "=E4"})
    rows.insert(-1, {"A": "итого", "E": "=SUM(E2:E5)"})
    sheet = _estimate(rows)
    assert [row[4] for row in _values(sheet)] == [None, 10, 10, 20, 20, 60, None, 10, 10, 20, 20, 60]


def test_a_name_of_the_templates_own_goes_with_its_cells() -> None:
    def change(book: Any) -> None:
        book.defined_names["Итого"] = DefinedName("Итого", attr_text="'Смета расходов'!$F$16")
        book.defined_names["estimate.expenses.price"] = DefinedName(
            "estimate.expenses.price", attr_text="'Смета расходов'!$E$13"
        )

    book = _filled(change, 1, 3)
    assert book.defined_names["estimate.expenses.price"].attr_text.count("$") == 4


@pytest.mark.parametrize(
    "tag",
    [
        "{{ nobody }}",
        "{{ state_body.__class__ }}",
        "{{ total._sign }}",
        "{{ estimate|nothing }}",
        "{{ expense.name }}",
        "{{ total( }}",
        "{%tr for x in total %}",
        "{%tr for x in nobody %}",
        "{%tr endfor %}",
        "{%tr if total %}",
        "{%tr macro %}",
    ],
)
def test_what_the_form_has_not_is_found_before_there_is_any_data(tag: str) -> None:
    def change(book: Any) -> None:
        book["Заявка"]["Z1"].value = tag

    with pytest.raises(TemplateError):
        template_of(_changed("budget_request", change), "budget_request", "ru")


@pytest.mark.parametrize(
    "tag",
    [
        "{{ loop.nothing }}",
        "{{ event_loop.last }}",  # known only of the innermost
        "{{ nobody_loop.index }}",
        "{{ expense.quantity(event) }}",
    ],
)
def test_what_a_row_has_not_is_found_before_there_is_any_data(tag: str) -> None:
    with pytest.raises(TemplateError):
        _estimate(_rows(LINE | {"E": tag}))


def test_a_row_tells_where_it_stands() -> None:
    tags = ("{{ event_loop.index }}", "{{ loop.index0 }}", "{{ loop.first }}", "{{ loop.last }}")
    sheet = _estimate(_rows(LINE | dict(zip("EFGH", tags, strict=True))))
    assert [row[4:] for row in _values(sheet) if row[1] is not None] == [
        (1, 0, True, False),
        (1, 1, False, True),
        (2, 0, True, False),
        (2, 1, False, True),
    ]


def test_a_value_that_the_template_has_no_place_for_is_an_error_that_names_it() -> None:
    def change(book: Any) -> None:
        for row in book["Документы"].iter_rows():
            for cell in row:
                if cell.value == "{{ document.number }}":
                    cell.value = None

    made = template_of(_changed("final_financial_report", change), "final_financial_report", "ru")
    with pytest.raises(TemplateError) as caught:
        render_xlsx(printed(final_financial_report()), made)
    assert "documents[0].number" in str(caught.value)
    assert render_xlsx(printed(final_financial_report(documents=[])), made)


def test_a_value_without_a_format_is_an_error() -> None:
    def change(book: Any) -> None:
        book["Отчет"]["Z1"].value = "{{ period }}"

    made = template_of(_changed("final_financial_report", change), "final_financial_report", "ru")
    with pytest.raises(TemplateError):
        render_xlsx(printed(final_financial_report()), made)


@pytest.mark.parametrize("form_id", WORKBOOKS)
def test_a_template_is_compiled_once_and_anew_when_it_changes(form_id: str) -> None:
    assert template(form_id, "kk") is template(form_id, "kk")
