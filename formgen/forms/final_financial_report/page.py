"""The pages of the final financial report of a state social order: annex 6."""

from __future__ import annotations

from formgen.forms.final_financial_report.data import FinalFinancialReport
from formgen.layouts.form_captions import label
from formgen.layouts.word.elements import (
    Cell,
    Column,
    Element,
    Grid,
    Layout,
    Lines,
    Number,
    P,
    Row,
    Table,
    When,
)
from formgen.layouts.word.financial_reports import closing, expenses_table, opening
from formgen.layouts.word.signatures import hint

__all__ = ["LAYOUT"]

_COLUMNS = (
    Column(14, "№", "№", align="center"),
    Column(70, *label(FinalFinancialReport, "groups[].lines")),
    Column(37.5, *label(FinalFinancialReport, "groups[].lines[].planned"), align="right"),
    Column(37.5, *label(FinalFinancialReport, "groups[].lines[].spent"), align="right"),
    Column(39.5, "Қалдық, теңге", "Остаток, тенге", align="right"),
    Column(58.5, *label(FinalFinancialReport, "groups[].lines[].documents")),
)

_SALARIES = (
    "жобаның әр айы үшін әр адам бойынша жалақы төлемдерінің таратып жазылуы",
    "расшифровка выплат заработной платы по каждому человеку за каждый месяц проекта",
)
_CIVIL_CONTRACTS = (
    "жобаның әр айы үшін әр жеке тұлға бойынша азаматтық-құқықтық шарттар төлемдерінің таратып жазылуы",
    "расшифровка выплат по договорам гражданско-правового характера по каждому физическому лицу за каждый месяц проекта",
)
_TAXES = (
    "жалақыдан, сарапшылардың сыйақысынан, азаматтық-құқықтық шарттар бойынша төлемдерден төленген салықтардың барлық түрлерінің жобаның әр айы үшін таратып жазылуы",
    "расшифровка уплаты всех видов налогов с заработной платы, вознаграждений экспертов, выплат по договорам гражданско-правового характера за каждый месяц проекта",
)
_COPIES = ("барлық растайтын құжаттардың көшірмелері", "копии всех подтверждающих документов")
_NAME = label(FinalFinancialReport, "salaries[].full_name")


def _breakdown(path: str, caption: tuple[str, str], *columns: tuple[float, str, str, str]) -> When:
    """Return a breakdown under its caption.

    A column is its width in millimetres, its captions and its cell.
    """
    kk, ru = caption
    return When(
        path,
        (
            P(kk[0].upper() + kk[1:], ru[0].upper() + ru[1:], "TableTitle"),
            Grid(
                path,
                (Column(7, "№", "№"), *(Column(width, kk, ru) for width, kk, ru, _ in columns)),
                tuple(P(cell, cell, "Small") for _, _, _, cell in columns),
                "Барлығы",
                "Всего",
            ),
            Lines(1, "Plain"),
        ),
    )


_BREAKDOWNS = (
    _breakdown(
        "salaries",
        _SALARIES,
        (42, *_NAME, "{.full_name}"),
        (38, *label(FinalFinancialReport, "salaries[].position"), "{.position}"),
    ),
    _breakdown(
        "civil_contracts",
        _CIVIL_CONTRACTS,
        (30, *_NAME, "{.full_name}"),
        (23, "Шарттың нөмірі мен күні", "Номер и дата договора", "{.contract.number}\n{.contract.date}"),
        (27, *label(FinalFinancialReport, "civil_contracts[].service"), "{.service}"),
    ),
    _breakdown(
        "taxes",
        _TAXES,
        (44, *label(FinalFinancialReport, "taxes[].kind"), "{.kind}"),
        (36, *label(FinalFinancialReport, "taxes[].base"), "{.base}"),
    ),
)

_DOCUMENTS = Table(
    columns=(
        Column(12, "№", "№", align="center"),
        Column(107, *label(FinalFinancialReport, "documents[].name")),
        Column(34, *label(FinalFinancialReport, "documents[].number")),
        Column(40, *label(FinalFinancialReport, "documents[].date"), align="center"),
        Column(40, *label(FinalFinancialReport, "documents[].amount"), align="right"),
        Column(24, *label(FinalFinancialReport, "documents[].pages"), align="center"),
    ),
    body=(
        Row(
            (
                Number(),
                P("{.name}", "{.name}"),
                P("{.number}", "{.number}"),
                P("{.date}", "{.date}"),
                P("{.amount}", "{.amount}"),
                P("{.pages}", "{.pages}"),
            ),
            each="documents",
        ),
        Row(
            (
                Cell((P("**БАРЛЫҒЫ**", "**ВСЕГО**", "Cell", keep_next=True),), span=4),
                P("**{documents_total|money}**", "**{documents_total|money}**"),
                P("", "", "Cell"),
            ),
            keep_next=True,
        ),
    ),
)


def _enclosures() -> tuple[Element, ...]:
    """Return the list of what is enclosed: the breakdowns that the report has, and the copies."""

    def item(words: tuple[str, str], end: str, *, keep_next: bool) -> P:
        kk, ru = words
        return P(kk + end, ru + end, "ListItem", numbering="bracketed", keep_next=keep_next)

    breakdowns = (("salaries", _SALARIES), ("civil_contracts", _CIVIL_CONTRACTS), ("taxes", _TAXES))
    return (
        *(When(path, (item(words, ";", keep_next=True),)) for path, words in breakdowns),
        item(_COPIES, ".", keep_next=False),
    )


LAYOUT = Layout(
    form=FinalFinancialReport,
    organization="supplier.name",
    page_numbers=True,
    landscape=True,
    content=(
        P("6-қосымша", "Приложение 6", "Corner"),
        P(
            "{contract.date|date_of} № {contract.number} мемлекеттік сатып алу туралы шарт бойынша қорытынды қаржылық"
            " есеп «{topic}»",
            "Итоговый финансовый отчет по договору о государственных закупках № {contract.number}"
            " от {contract.date} «{topic}»",
            "FormTitle",
        ),
        hint(
            "(мемлекеттік әлеуметтік тапсырыс тақырыбы)",
            "(тема государственного социального заказа)",
            "Centered",
        ),
        *opening(),
        Lines(1, "Gap", keep_next=True),
        expenses_table(_COLUMNS, ("planned", "spent", "balance")),
        Lines(1, "Gap"),
        P("Нақты игерілгені сөзбен: {spent|words}.", "Фактически освоено прописью: {spent|words}.", "Line"),
        P(
            "Қорытынды қаржылық есепке мыналар қоса беріледі:",
            "К итоговому финансовому отчету прилагаются:",
            "Heading",
        ),
        *_enclosures(),
        Lines(1, "Plain"),
        *_BREAKDOWNS,
        P(*label(FinalFinancialReport, "documents"), "TableTitle"),
        _DOCUMENTS,
        *closing(),
    ),
)
