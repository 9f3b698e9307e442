"""The workbook of the journal of services."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.forms.services_journal.data import ServicesJournal
from formgen.layouts.form_captions import label, title
from formgen.layouts.workbook.book import Book, Put
from formgen.layouts.workbook.people_sheets import (
    below_list,
    labelled,
    list_head,
    list_rows,
    table_head,
)

__all__ = ["build"]

_ROW_HEIGHT = 23.0
"""The height in points of a row with a signature: 8 mm."""

_TITLE = title(ServicesJournal)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the supplier's name."""
    sheet = book.sheet(("Журнал", "Журнал"), (5, 11, 23, 11, 17, 30, 9, 23, 20, 18, 12))
    list_head(sheet, _TITLE)
    sheet.row(*labelled(sheet, ("Мерзімі:", "Период:"), "{{ period|period }}"))
    sheet.gap()
    table_head(
        sheet,
        lambda contacts: [
            ("A", "№", "head"),
            ("B", label(ServicesJournal, "entries[].date"), "head"),
            ("C:D", ("Қызмет алушының Т.А.Ә. / коды", "Ф.И.О. / код получателя услуги"), "head"),
            ("E:F", contacts, "head"),
            ("G", label(ServicesJournal, "entries[].sex"), "head"),
            ("H", label(ServicesJournal, "entries[].service"), "head"),
            ("I", label(ServicesJournal, "entries[].result"), "head"),
            ("J", label(ServicesJournal, "entries[].specialist"), "head"),
            ("K", ("Қолы", "Подпись"), "head"),
        ],
    )

    def row(hidden: bool) -> Sequence[Put]:  # noqa: FBT001 - it returns both rows
        contacts: Sequence[Put] = (
            [("E:F", "{{ hidden_mark }}", "listed_number")]
            if hidden
            else [("E", "{{ entry.phone }}", "listed"), ("F", "{{ entry.email }}", "listed_email")]
        )
        return [
            ("A", "{{ loop.index }}", "listed_number"),
            ("B", "{{ entry.date }}", "listed_date"),
            ("C", "{{ entry.full_name }}", "listed"),
            ("D", "{{ entry.code }}", "listed"),
            *contacts,
            ("G", "{{ entry.sex }}", "listed"),
            ("H", "{{ entry.service }}", "listed"),
            ("I", "{{ entry.result }}", "listed"),
            ("J", "{{ entry.specialist }}", "listed"),
            ("K", "", "listed"),
        ]

    first, last = list_rows(sheet, "for entry in entries", row, height=_ROW_HEIGHT)
    sheet.keep_end()
    sheet.row(
        ("A:C", ("Барлығы", "Всего"), "total_caption"),
        ("D", f"=COUNTA(C{first}:C{last})+COUNTA(D{first}:D{last})", "count_total"),
    )
    sheet.row(
        ("A:C", ("Қызмет алған адамдар", "Разных получателей услуг"), "sum_caption"),
        ("D", "{{ people }}", "count_sum"),
    )
    sheet.tag("if services")
    sheet.gap()
    sheet.row(("A:H", ("Қызмет түрлері бойынша", "По видам услуг"), "heading"))
    sheet.tag("for kind in services")
    kind = sheet.at
    sheet.row(
        ("A:C", "{{ kind.service }}", "listed"),
        ("D", f"=SUMPRODUCT((H{first}:H{last}=A{kind})*1)", "count_sum"),
    )
    sheet.tag("endfor")
    sheet.tag("endif")
    below_list(sheet, ("A:C", "D:E", "F", "H"))
    sheet.finish()
    return "supplier.name"
