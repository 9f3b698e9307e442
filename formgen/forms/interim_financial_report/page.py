"""The page of the interim financial report of a state social order: annex 5."""

from __future__ import annotations

from formgen.forms.interim_financial_report.data import InterimFinancialReport
from formgen.layouts.form_captions import label
from formgen.layouts.word.elements import Column, Layout, Lines, P
from formgen.layouts.word.financial_reports import closing, expenses_table, opening
from formgen.layouts.word.signatures import hint

__all__ = ["LAYOUT"]

_COLUMNS = (
    Column(14, "№", "№", align="center"),
    Column(51, *label(InterimFinancialReport, "groups[].lines")),
    Column(37.5, *label(InterimFinancialReport, "groups[].lines[].planned"), align="right"),
    Column(37.5, *label(InterimFinancialReport, "groups[].lines[].spent_before"), align="right"),
    Column(37.5, *label(InterimFinancialReport, "groups[].lines[].spent"), align="right"),
    Column(39.5, "Қалдық, теңге", "Остаток, тенге", align="right"),
    Column(40, *label(InterimFinancialReport, "groups[].lines[].documents")),
)

LAYOUT = Layout(
    form=InterimFinancialReport,
    organization="supplier.name",
    page_numbers=True,
    landscape=True,
    content=(
        P("5-қосымша", "Приложение 5", "Corner"),
        P(
            "{contract.date|date_of} № {contract.number} мемлекеттік сатып алу туралы шарт бойынша аралық қаржылық"
            " есеп «{topic}»",
            "Промежуточный финансовый отчет по договору о государственных закупках № {contract.number}"
            " от {contract.date} «{topic}»",
            "FormTitle",
        ),
        hint(
            "(мемлекеттік әлеуметтік тапсырыс тақырыбы)",
            "(тема государственного социального заказа)",
            "Centered",
        ),
        *opening(),
        P("**Есеп нөмірі:** {number}", "**Номер отчета:** {number}", "Line", keep_next=True),
        Lines(1, "Gap", keep_next=True),
        expenses_table(_COLUMNS, ("planned", "spent_before", "spent", "balance")),
        Lines(1, "Gap"),
        P(
            "Есепті кезеңде игерілгені сөзбен: {spent|words}.",
            "Освоено за отчетный период прописью: {spent|words}.",
            "Line",
            keep_next=True,
        ),
        *closing(),
        hint(
            "Аралық қаржылық есеп растайтын құжаттар қоса берілмей ұсынылуы мүмкін.",
            "Промежуточный финансовый отчет может представляться без приложения подтверждающих документов.",
            "HintBelow",
        ),
        hint(
            "* МАҢЫЗДЫ! 2019 жылдан бастап азаматтық-құқықтық шарттар бойынша жұмыс істейтін жеке тұлғаларға"
            " төленетін төлемдерден міндетті зейнетақы жарналары (МЗЖ) төлем көзінен ұсталады: егер 2019 жылға"
            " дейін МЗЖ төлеу міндеті жеке тұлғаның өзіне жүктелсе, 2019 жылдан бастап МЗЖ-ны онымен шарт жасасқан"
            " заңды тұлға ұстауға және төлеуге міндетті.",
            "* ВАЖНО! С 2019 года обязательные пенсионные взносы (ОПВ) с выплат физическим лицам, работающим по"
            " договорам гражданско-правового характера, удерживаются у источника выплаты: если до 2019 года"
            " обязанность по уплате ОПВ возлагалась на само физическое лицо, то с 2019 года удерживать и"
            " уплачивать ОПВ обязано юридическое лицо, заключившее с ним такой договор.",
        ),
    ),
)
