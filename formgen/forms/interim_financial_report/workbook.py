"""The workbook of the interim financial report of a state social order: annex 5."""

from __future__ import annotations

from formgen.forms.interim_financial_report.data import InterimFinancialReport
from formgen.layouts.form_captions import label
from formgen.layouts.workbook.book import Book
from formgen.layouts.workbook.financial_sheets import SEAL, expenses, report_head, signatures

__all__ = ["build"]

_HEADS = (
    ("№", "№"),
    label(InterimFinancialReport, "groups[].lines"),
    label(InterimFinancialReport, "groups[].lines[].planned"),
    label(InterimFinancialReport, "groups[].lines[].spent_before"),
    label(InterimFinancialReport, "groups[].lines[].spent"),
    ("Қалдық, теңге", "Остаток, тенге"),
    label(InterimFinancialReport, "groups[].lines[].documents"),
)

_WITHOUT_DOCUMENTS = (
    "Аралық қаржылық есеп растайтын құжаттар қоса берілмей ұсынылуы мүмкін.",
    "Промежуточный финансовый отчет может представляться без приложения подтверждающих документов.",
)

_IMPORTANT = (
    "* МАҢЫЗДЫ! 2019 жылдан бастап азаматтық-құқықтық шарттар бойынша жұмыс істейтін жеке тұлғаларға төленетін төлемдерден міндетті зейнетақы жарналары (МЗЖ) төлем көзінен ұсталады: егер 2019 жылға дейін МЗЖ төлеу міндеті жеке тұлғаның өзіне жүктелсе, 2019 жылдан бастап МЗЖ-ны онымен шарт жасасқан заңды тұлға ұстауға және төлеуге міндетті.",
    "* ВАЖНО! С 2019 года обязательные пенсионные взносы (ОПВ) с выплат физическим лицам, работающим по договорам гражданско-правового характера, удерживаются у источника выплаты: если до 2019 года обязанность по уплате ОПВ возлагалась на само физическое лицо, то с 2019 года удерживать и уплачивать ОПВ обязано юридическое лицо, заключившее с ним такой договор.",
)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the supplier's name."""
    sheet = book.sheet(("Есеп", "Отчет"), (6, 46, 19, 19, 19, 19, 38))
    report_head(
        sheet,
        ("5-қосымша", "Приложение 5"),
        (
            '="№ "&[number]&" мемлекеттік сатып алу туралы шарт бойынша аралық қаржылық есеп «"&[topic]&"»"',
            '="Промежуточный финансовый отчет по договору о государственных закупках № "&[number]&" «"&[topic]&"»"',
        ),
        numbered=True,
    )
    expenses(
        sheet,
        _HEADS,
        ("planned", "spent_before", "spent"),
        (
            "Есепті кезеңде игерілгені сөзбен: {{ spent|words }}.",
            "Освоено за отчетный период прописью: {{ spent|words }}.",
        ),
    )
    signatures(
        sheet,
        (label(InterimFinancialReport, "head"), "{{ head.position }}", "{{ head.full_name }}"),
        (
            label(InterimFinancialReport, "accountant"),
            "{{ accountant.position }}",
            "{{ accountant.full_name }}",
        ),
        columns=("A:B", "C:D", "E", "F:G"),
    )
    sheet.row(("A:B", SEAL, "plain"))
    sheet.row(
        ("A:B", ("Есеп құрастырылған күн:", "Дата составления отчета:"), "label"),
        ("C", "{{ compiled_on }}", "value_date"),
        height=20,
    )
    sheet.when("blank", [("A:G", _WITHOUT_DOCUMENTS, "hint")], [("A:G", _IMPORTANT, "hint")])
    sheet.finish()
    return "supplier.name"
