"""The workbook of the monitoring report. The per cent of the spent sum and of each coverage are formulas.

The first sheet has the facts and the findings, the second the events, the conclusions and the signatures.
"""

from __future__ import annotations

from formgen.forms.monitoring_report.data import MonitoringReport
from formgen.forms.monitoring_report.page import INDICATORS
from formgen.layouts.form_captions import label, title
from formgen.layouts.workbook.book import Book, SheetWriter, Words
from formgen.layouts.workbook.financial_sheets import HEAD_HEIGHT, signatures

__all__ = ["build"]

_WIDTHS = (6, 38, 24, 24, 12, 12, 9, 36)
_PROJECT = label(MonitoringReport, "project")
_EVENT_HEADS = (
    ("№", "№"),
    label(MonitoringReport, "events[].name"),
    label(MonitoringReport, "events[].planned"),
    label(MonitoringReport, "events[].held"),
    label(MonitoringReport, "events[].planned_coverage"),
    label(MonitoringReport, "events[].coverage"),
    ("%", "%"),
    label(MonitoringReport, "events[].remark"),
)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the name of the body that monitors."""
    project = _report(book)
    sheet = book.sheet(("Іс-шаралар", "Мероприятия"), _WIDTHS)
    sheet.row(("A:H", label(MonitoringReport, "events"), "title"))
    sheet.row(("A:H", f'={project}&""', "subtitle"))
    sheet.gap()
    _events(sheet)
    sheet.gap()
    _texts(sheet)
    sheet.keep_end()
    sheet.gap()
    _signatures(sheet)
    sheet.finish()
    return "state_body.name"


def _report(book: Book) -> str:
    """Write the sheet of the facts and the findings, and return the cell of the project's name."""
    sheet = book.sheet(("Есеп", "Отчет"), _WIDTHS)
    sheet.row(
        (
            "A:H",
            title(MonitoringReport),
            "title",
        )
    )
    sheet.gap()
    project = _head(sheet)
    sheet.gap()
    _findings(sheet)
    sheet.finish()
    return f"{sheet.name}!C{project}"


def _signatures(sheet: SheetWriter) -> None:
    columns = ("A:B", "C:D", "E:G", "H")
    signatures(
        sheet,
        (
            label(MonitoringReport, "monitor"),
            "{{ monitor.position }}",
            "{{ monitor.full_name }}",
        ),
        columns=columns,
    )
    sheet.tag("if head")
    signatures(
        sheet,
        (label(MonitoringReport, "head"), "{{ head.position }}", "{{ head.full_name }}"),
        columns=columns,
    )
    sheet.tag("endif")
    sheet.row(
        ("A:B", ("Есеп құрастырылған күн:", "Дата составления отчета:"), "label"),
        ("C", "{{ compiled_on }}", "value_date"),
        height=20,
    )


def _fact(sheet: SheetWriter, caption: Words, value: str, style: str = "value", columns: str = "C:H") -> int:
    return sheet.row(("A:B", caption, "label"), (columns, value, style))


def _head(sheet: SheetWriter) -> int:
    """Write the facts, and return the row of the project's name."""
    _fact(sheet, label(MonitoringReport, "state_body"), "{{ state_body.name }}")
    _fact(sheet, label(MonitoringReport, "supplier"), "{{ supplier.name }}")
    project = _fact(sheet, _PROJECT, "{{ project }}")
    sheet.row(
        ("A:B", ("Шарт нөмірі", "Номер договора"), "label"),
        ("C", "{{ contract.number }}", "value"),
        ("D", "{{ contract.date }}", "value_date"),
    )
    amount = _fact(
        sheet, label(MonitoringReport, "contract_amount"), "{{ contract_amount }}", "value_money", "C"
    )
    spent = sheet.at
    sheet.row(
        ("A:B", label(MonitoringReport, "spent"), "label"),
        ("C", "{{ spent }}", "value_money"),
        (
            "D",
            f'=IF(C{amount}>0,IF(C{spent}="","",ROUND(C{spent}/C{amount}*100,1)),"")',
            "value_share",
        ),
    )
    _fact(sheet, label(MonitoringReport, "term"), "{{ term|period }}")
    _fact(sheet, label(MonitoringReport, "period"), "{{ period|period }}")
    return project


def _findings(sheet: SheetWriter) -> None:
    sheet.row(
        ("A", "№", "head"),
        ("B", ("Көрсеткіш", "Показатель"), "head"),
        ("C:F", label(MonitoringReport, "findings.process.state"), "head"),
        ("G:H", label(MonitoringReport, "findings.process.deviations"), "head"),
        height=HEAD_HEIGHT * 0.5,
    )
    for number, (name, caption, explained) in enumerate(INDICATORS, start=1):
        sheet.row(
            ("A", str(number), "number"),
            ("B", caption, "text"),
            ("C:F", f"{{{{ findings.{name}.state }}}}", "text"),
            ("G:H", f"{{{{ findings.{name}.deviations }}}}", "text"),
        )
        if explained is not None:
            sheet.when(
                "blank",
                [
                    ("A", "", "number"),
                    ("B", explained, "hint_boxed"),
                    ("C:F", "", "text"),
                    ("G:H", "", "text"),
                ],
            )


def _events(sheet: SheetWriter) -> None:
    head = sheet.row(
        *((column, words, "head") for column, words in zip("ABCDEFGH", _EVENT_HEADS, strict=True)),
        height=HEAD_HEIGHT * 0.75,
    )
    sheet.freeze(f"A{head + 1}", f"{head}:{head}")
    sheet.tag("for event in events")
    row = sheet.row(
        ("A", "{{ loop.index }}", "number"),
        ("B", "{{ event.name }}", "text"),
        ("C", "{{ event.planned|period }}", "text_center"),
        ("D", "{{ event.held|period }}", "text_center"),
        ("E", "{{ event.planned_coverage }}", "count"),
        ("F", "{{ event.coverage }}", "count"),
        (
            "G",
            _share(sheet.at),
            "share",
        ),
        ("H", "{{ event.remark }}", "text"),
    )
    sheet.tag("endfor")
    sheet.numbers_only(f"E{row}:F{row}")


def _share(row: int) -> str:
    """Return the formula of a row's per cent. It is empty without an event, and a dash without a plan."""
    of_plan = f'IF(F{row}="","–",ROUND(F{row}/E{row}*100,1))'
    return f'=IF(B{row}="","",IF(E{row}>0,{of_plan},"–"))'


def _texts(sheet: SheetWriter) -> None:
    sheet.row(("A:H", label(MonitoringReport, "conclusion"), "heading"))
    sheet.tag("for paragraph in conclusion|paragraphs(4)")
    sheet.row(("A:H", "{{ paragraph }}", "answer"))
    sheet.tag("endfor")
    sheet.tag("if measures")
    sheet.gap()
    sheet.row(("A:H", label(MonitoringReport, "measures"), "heading"))
    sheet.tag("endif")
    sheet.tag("for measure in measures")
    sheet.row(("A:H", "{{ measure }}", "answer"))
    sheet.tag("endfor")
