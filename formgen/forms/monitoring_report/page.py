"""The page of the monitoring report: the facts of the project, the six indicators, the events, the signatures.

Its pages are landscape, because four columns of findings and eight of events do not fit on upright ones.
"""

from __future__ import annotations

from formgen.forms.monitoring_report.data import MonitoringReport
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import (
    Block,
    Cell,
    Column,
    Layout,
    Lines,
    ListOf,
    Number,
    P,
    Row,
    Table,
    When,
)
from formgen.layouts.word.fact_tables import contract_fact, fact, facts
from formgen.layouts.word.signatures import hint, signatures

__all__ = ["INDICATORS", "LAYOUT"]

INDICATORS: tuple[tuple[str, tuple[str, str], tuple[str, str] | None], ...] = (
    (
        "process",
        (
            "әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның орындалу процесі",
            "процесс исполнения социального проекта и (или) социальной программы",
        ),
        (
            "(іс-шаралардың орындалу кестесінің мерзімі мен мазмұнына, тәсілдерге, рәсімдерге сәйкестігі)",
            "(соответствие исполнения мероприятий срокам и содержанию графика, методам, процедурам)",
        ),
    ),
    (
        "results",
        ("нәтижелері", "результаты"),
        (
            "(қойылған мақсаттарға қандай мөлшерде қол жеткізілетіндігі)",
            "(в какой мере достигаются поставленные цели)",
        ),
    ),
    (
        "satisfaction",
        (
            "іске асыру нәтижесінде нысаналы топтардың қызығушылығы мен қанағаттану деңгейі",
            "степень заинтересованности и удовлетворенности целевых групп в результате реализации",
        ),
        None,
    ),
    (
        "influence",
        (
            "әлеуметтік маңызы бар салалардағы мақсаттарға қол жеткізуге ықпалы",
            "влияние на достижение целей в социально значимых сферах",
        ),
        (
            "(әлеуметтік міндеттерді шешудегі нақты нәтижелер)",
            "(конкретные результаты в решении социальных задач)",
        ),
    ),
    ("coverage", ("халықтың нысаналы топтарын қамтуы", "охват целевых групп населения"), None),
    (
        "standards",
        (
            "мемлекеттік әлеуметтік тапсырыс стандарттарына сәйкестігі",
            "соответствие стандартам государственного социального заказа",
        ),
        None,
    ),
)
"""The indicators: the field of each, its caption, and the hint that explains it."""


def _finding(name: str, caption: tuple[str, str], explained: tuple[str, str] | None) -> Row:
    content = [P(*caption)] if explained is None else [P(*caption), hint(*explained, style="CellHint")]
    return Row(
        (
            Number(),
            Cell(content),
            Cell((Block(f"findings.{name}.state", lines=4, style="Cell"),)),
            P(f"{{findings.{name}.deviations}}", f"{{findings.{name}.deviations}}"),
        )
    )


_FINDINGS = Table(
    columns=(
        Column(10, "№", "№", align="center"),
        Column(62, "Көрсеткіш", "Показатель"),
        Column(113, *label(MonitoringReport, "findings.process.state")),
        Column(72, *label(MonitoringReport, "findings.process.deviations")),
    ),
    body=tuple(_finding(*indicator) for indicator in INDICATORS),
)

_EVENTS = Table(
    columns=(
        Column(10, "№", "№", align="center"),
        Column(64, *label(MonitoringReport, "events[].name")),
        Column(43, *label(MonitoringReport, "events[].planned")),
        Column(43, *label(MonitoringReport, "events[].held")),
        Column(18, *label(MonitoringReport, "events[].planned_coverage"), align="center"),
        Column(18, *label(MonitoringReport, "events[].coverage"), align="center"),
        Column(15, "%", "%", align="center"),
        Column(46, *label(MonitoringReport, "events[].remark")),
    ),
    body=(
        Row(
            (
                Number(),
                P("{.name}", "{.name}"),
                P("{.planned}", "{.planned}"),
                P("{.held}", "{.held}"),
                P("{.planned_coverage}", "{.planned_coverage}"),
                P("{.coverage}", "{.coverage}"),
                P("{.share|per_cent}", "{.share|per_cent}"),
                P("{.remark}", "{.remark}"),
            ),
            each="events",
        ),
    ),
)

_HEAD = facts(
    fact(*label(MonitoringReport, "state_body"), "{state_body.name}"),
    fact(*label(MonitoringReport, "supplier"), "{supplier.name}"),
    fact(*label(MonitoringReport, "project"), "{project}"),
    contract_fact(),
    fact(*label(MonitoringReport, "contract_amount"), "{contract_amount}"),
    fact(
        *label(MonitoringReport, "spent"),
        When(
            "compares_spent",
            (P("{spent} ({spent_share|per_cent}\u00a0%)", "{spent} ({spent_share|per_cent}\u00a0%)"),),
            blank=False,
            otherwise=(P("{spent}", "{spent}"),),
        ),
    ),
    fact(*label(MonitoringReport, "term"), "{term}"),
    fact(*label(MonitoringReport, "period"), "{period}"),
    widths=(92, 165),
)

LAYOUT = Layout(
    form=MonitoringReport,
    organization="state_body.name",
    page_numbers=True,
    landscape=True,
    content=(
        P(
            *title(MonitoringReport),
            "FormTitle",
        ),
        _HEAD,
        Lines(1, "Gap", keep_next=True),
        _FINDINGS,
        P(*label(MonitoringReport, "events"), "Heading"),
        _EVENTS,
        P(*label(MonitoringReport, "conclusion"), "Heading"),
        Block("conclusion", lines=6),
        When(
            "measures",
            (
                P(*label(MonitoringReport, "measures"), "Heading"),
                ListOf("measures", "numbered"),
            ),
        ),
        Lines(1, "Gap", keep_next=True),
        signatures(
            (*label(MonitoringReport, "monitor"), "monitor"),
            (*label(MonitoringReport, "head"), "head"),
            optional=("head",),
            below=(
                P(
                    "Есеп құрастырылған күн: {compiled_on|date_line}",
                    "Дата составления отчета: {compiled_on|date_line}",
                    "Plain",
                ),
            ),
            widths=(55, 65, 4, 45, 4, 84),
        ),
    ),
)
