"""The workbook of the final financial report of a state social order: annex 6."""

from __future__ import annotations

from dataclasses import dataclass

from formgen.forms.final_financial_report.data import FinalFinancialReport, ReportSheet
from formgen.layouts.form_captions import label
from formgen.layouts.workbook.book import Book, Put, SheetWriter, Words
from formgen.layouts.workbook.financial_sheets import HEAD_HEIGHT, SEAL, expenses, report_head, signatures

__all__ = ["build"]

_HEADS = (
    ("№", "№"),
    label(FinalFinancialReport, "groups[].lines"),
    label(FinalFinancialReport, "groups[].lines[].planned"),
    label(FinalFinancialReport, "groups[].lines[].spent"),
    ("Қалдық, теңге", "Остаток, тенге"),
    label(FinalFinancialReport, "groups[].lines[].documents"),
)

_ENCLOSURES = (
    (
        "жобаның әр айы үшін әр адам бойынша жалақы төлемдерінің таратып жазылуы",
        "расшифровка выплат заработной платы по каждому человеку за каждый месяц проекта",
    ),
    (
        "жобаның әр айы үшін әр жеке тұлға бойынша азаматтық-құқықтық шарттар төлемдерінің таратып жазылуы",
        "расшифровка выплат по договорам гражданско-правового характера по каждому физическому лицу за каждый месяц проекта",
    ),
    (
        "жалақыдан, сарапшылардың сыйақысынан, азаматтық-құқықтық шарттар бойынша төлемдерден төленген салықтардың барлық түрлерінің жобаның әр айы үшін таратып жазылуы",
        "расшифровка уплаты всех видов налогов с заработной платы, вознаграждений экспертов, выплат по договорам гражданско-правового характера за каждый месяц проекта",
    ),
    ("барлық растайтын құжаттардың көшірмелері", "копии всех подтверждающих документов"),
)

_NAME = label(FinalFinancialReport, "salaries[].full_name")
_TOTAL = ("Барлығы", "Всего")


@dataclass(frozen=True)
class _Breakdown:
    """A breakdown by months: the path of its list, its loop's variable and its columns before the months.

    A column is its width in characters, its caption, its content and its style. Without a caption of its own,
    it shares the caption of the column before it.
    """

    path: str
    variable: str
    columns: tuple[tuple[float, Words | None, str, str], ...]


_BREAKDOWNS = (
    _Breakdown(
        "salaries",
        "salary",
        (
            (28, _NAME, "{{ salary.full_name }}", "text"),
            (22, label(FinalFinancialReport, "salaries[].position"), "{{ salary.position }}", "text"),
        ),
    ),
    _Breakdown(
        "civil_contracts",
        "agreement",
        (
            (28, _NAME, "{{ agreement.full_name }}", "text"),
            (
                13,
                ("Шарттың нөмірі мен күні", "Номер и дата договора"),
                "{{ agreement.contract.number }}",
                "text",
            ),
            (12, None, "{{ agreement.contract.date }}", "date"),
            (28, label(FinalFinancialReport, "civil_contracts[].service"), "{{ agreement.service }}", "text"),
        ),
    ),
    _Breakdown(
        "taxes",
        "tax",
        (
            (40, label(FinalFinancialReport, "taxes[].kind"), "{{ tax.kind }}", "text"),
            (24, label(FinalFinancialReport, "taxes[].base"), "{{ tax.base }}", "text"),
        ),
    ),
)


def _sheet_name(sheet: ReportSheet) -> tuple[str, str]:
    return sheet.text.kk or "", sheet.text.ru or ""


def _capitalized(words: tuple[str, str]) -> tuple[str, str]:
    kk, ru = words
    return kk[0].upper() + kk[1:], ru[0].upper() + ru[1:]


def build(book: Book) -> str:
    """Write the workbook, and return the path of the supplier's name."""
    report = book.sheet(_sheet_name(ReportSheet.REPORT), (6, 50, 20, 20, 20, 44))
    title, fields = report_head(
        report,
        ("6-қосымша", "Приложение 6"),
        (
            '="№ "&[number]&" мемлекеттік сатып алу туралы шарт бойынша қорытынды қаржылық есеп «"&[topic]&"»"',
            '="Итоговый финансовый отчет по договору о государственных закупках № "&[number]&" «"&[topic]&"»"',
        ),
        numbered=False,
    )
    expenses(
        report,
        _HEADS,
        ("planned", "spent"),
        ("Нақты игерілгені сөзбен: {{ spent|words }}.", "Фактически освоено прописью: {{ spent|words }}."),
    )
    report.row(
        (
            "A:F",
            (
                "Қорытынды қаржылық есепке мыналар қоса беріледі:",
                "К итоговому финансовому отчету прилагаются:",
            ),
            "heading",
        )
    )
    _write_enclosures(report)
    report.gap()
    head = report.at
    signatures(
        report,
        (label(FinalFinancialReport, "head"), "{{ head.position }}", "{{ head.full_name }}"),
        (
            label(FinalFinancialReport, "accountant"),
            "{{ accountant.position }}",
            "{{ accountant.full_name }}",
        ),
        columns=("A:B", "C:D", "E", "F"),
    )
    report.row(("A:B", SEAL, "plain"))
    report.row(
        ("A:B", ("Есеп құрастырылған күн:", "Дата составления отчета:"), "label"),
        ("C", "{{ compiled_on }}", "value_date"),
        height=20,
    )
    report.finish()
    cells_of_report = _ReportCells(
        title=f"{report.name}!A{title}",
        supplier=f"{report.name}!C{fields['supplier']}",
        period=f"{report.name}!C{fields['period']}",
        head=f"{report.name}!F{head}",
        accountant=f"{report.name}!F{head + 2}",
    )
    for kind, breakdown, caption in zip(list(ReportSheet)[1:4], _BREAKDOWNS, _ENCLOSURES[:3], strict=True):
        _write_breakdown(book, kind, breakdown, _capitalized(caption), cells_of_report)
    _write_documents(book, cells_of_report)
    return "supplier.name"


def _write_enclosures(report: SheetWriter) -> None:
    """Write the numbered list of what is enclosed: the breakdowns that the report has, and the copies."""
    above = report.at - 1

    def row(words: Words) -> list[Put]:
        return [("A", f'=COUNTA(B{above}:B{report.at})&")"', "corner"), ("B:F", words, "plain")]

    for breakdown, (kk, ru) in zip(_BREAKDOWNS, _ENCLOSURES[:3], strict=True):
        report.tag(f"if {breakdown.path}")
        report.row(*row((f"{kk};", f"{ru};")))
        report.tag("endif")
    kk, ru = _ENCLOSURES[-1]
    report.row(*row((f"{kk}.", f"{ru}.")))


@dataclass(frozen=True)
class _ReportCells:
    """The cells of the report that the other sheets repeat."""

    title: str
    supplier: str
    period: str
    head: str
    accountant: str


def _write_head(sheet: SheetWriter, caption: Words, cells_of_report: _ReportCells) -> None:
    last = sheet.last
    sheet.row((f"A:{last}", caption, "title"))
    sheet.row((f"A:{last}", f"={cells_of_report.title}", "subtitle"))
    sheet.gap(4)
    for words, cell in (
        (("Өнім беруші: ", "Поставщик: "), cells_of_report.supplier),
        (("Мерзімі: ", "Период: "), cells_of_report.period),
    ):
        sheet.row((f"A:{last}", f'="{sheet.book.say(words)}"&{cell}', "plain"))
    sheet.gap(4)


def _signature_lines(sheet: SheetWriter, cells_of_report: _ReportCells, caption: str, signature: str) -> None:
    sheet.gap()
    for caption_of_signer, cell in (
        (label(FinalFinancialReport, "head"), cells_of_report.head),
        (label(FinalFinancialReport, "accountant"), cells_of_report.accountant),
    ):
        sheet.row(
            (caption, f'="{sheet.book.say(caption_of_signer)}: "&{cell}', "sign_caption"),
            (signature, "", "sign_shown"),
            height=31,
        )


def _write_breakdown(
    book: Book, kind: ReportSheet, breakdown: _Breakdown, caption: Words, cells_of_report: _ReportCells
) -> None:
    """Write a breakdown: a row for each person or tax, a column for each month, and totals of both."""
    fixed = len(breakdown.columns) + 1
    widths = (6, *(column[0] for column in breakdown.columns), 3, 12.5, 3, 15)
    sheet = book.sheet(_sheet_name(kind), widths)
    sheet.begin_if(breakdown.path)
    start, month, end, total = (chr(ord("A") + fixed + step) for step in range(4))
    _write_head(sheet, caption, cells_of_report)
    head_row = sheet.at
    cells: list[Put] = [("A", "№", "head")]
    for index, (_, words, _, _) in enumerate(breakdown.columns):
        letter = chr(ord("B") + index)
        if words is None:
            last = cells.pop()
            cells.append((f"{last[0]}:{letter}", last[1], "head"))
        else:
            cells.append((letter, words, "head"))
    cells += [(month, "{{ month|month_head }}", "head"), (total, _TOTAL, "head")]
    head = sheet.row(*cells, height=HEAD_HEIGHT)
    assert head == head_row
    sheet.freeze(f"C{head + 1}", f"{head}:{head}")
    sheet.tag(f"for {breakdown.variable} in {breakdown.path}")
    row = sheet.at
    sheet.row(
        ("A", "{{ loop.index }}", "number"),
        *(
            (chr(ord("B") + index), content, style)
            for index, (_, _, content, style) in enumerate(breakdown.columns)
        ),
        (month, f"{{{{ {breakdown.variable}.paid_in(month) }}}}", "money"),
        (total, f"=SUM({start}{row}:{end}{row})", "sum"),
    )
    last_row = sheet.tag("endfor")
    words_end = chr(ord("A") + fixed - 1)
    sheet.keep_end()
    totals = sheet.at
    sheet.row(
        (f"A:{words_end}", _TOTAL, "total_caption"),
        (month, f"=SUM({month}{head}:{month}{last_row})", "total"),
        (total, f"=SUM({start}{totals}:{end}{totals})", "total"),
    )
    sheet.numbers_only(f"{month}{row}")
    _signature_lines(sheet, cells_of_report, "A:B", "C:D" if fixed > 3 else "C")
    # The tags of the loop over months are in the heads of two columns that are not printed.
    sheet.sheet[f"{start}{head}"].value = "{%tc for month in months %}"
    sheet.sheet[f"{end}{head}"].value = "{%tc endfor %}"
    sheet.tag("endif")
    sheet.finish()
    book.name(f"{breakdown.path}.payments.month", f"{sheet.name}!${month}${head}")
    book.name(f"{breakdown.path}.payments.amount", f"{sheet.name}!${month}${row}")


def _write_documents(book: Book, cells_of_report: _ReportCells) -> None:
    """Write the list of supporting documents."""
    sheet = book.sheet(_sheet_name(ReportSheet.DOCUMENTS), (6, 74, 20, 14, 20, 13))
    _write_head(sheet, label(FinalFinancialReport, "documents"), cells_of_report)
    head = sheet.row(
        ("A", "№", "head"),
        ("B", label(FinalFinancialReport, "documents[].name"), "head"),
        ("C", label(FinalFinancialReport, "documents[].number"), "head"),
        ("D", label(FinalFinancialReport, "documents[].date"), "head"),
        ("E", label(FinalFinancialReport, "documents[].amount"), "head"),
        ("F", label(FinalFinancialReport, "documents[].pages"), "head"),
        height=32,
    )
    sheet.freeze(f"A{head + 1}", f"{head}:{head}")
    sheet.tag("for document in documents")
    row = sheet.row(
        ("A", "{{ loop.index }}", "number"),
        ("B", "{{ document.name }}", "text"),
        ("C", "{{ document.number }}", "text_center"),
        ("D", "{{ document.date }}", "date"),
        ("E", "{{ document.amount }}", "money"),
        ("F", "{{ document.pages }}", "count"),
    )
    end = sheet.tag("endfor")
    sheet.keep_end()
    sheet.row(
        ("A:D", ("БАРЛЫҒЫ", "ВСЕГО"), "total_caption"),
        ("E", f"=SUBTOTAL(9,E{head}:E{end})", "total"),
        ("F", f"=SUBTOTAL(9,F{head}:F{end})", "count"),
    )
    sheet.numbers_only(f"E{row}:F{row}")
    _signature_lines(sheet, cells_of_report, "A:B", "C:D")
    sheet.finish()
