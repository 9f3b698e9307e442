"""The workbook of the list of participants of an event."""

from __future__ import annotations

from collections.abc import Sequence

from formgen.forms.participants_list.data import ParticipantsList
from formgen.layouts.form_captions import label, title
from formgen.layouts.workbook.book import Book, Put
from formgen.layouts.workbook.people_sheets import (
    below_list,
    labelled,
    list_head,
    list_rows,
    table_head,
    two_columns,
)
from formgen.model.participants import Sex

__all__ = ["build"]

_ROW_HEIGHT = 23.0
"""The height in points of a row with a signature: 8 mm."""

_TITLE = title(ParticipantsList)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the supplier's name."""
    sheet = book.sheet(label(ParticipantsList, "participants"), (6, 28, 15, 30, 17, 36, 16, 9, 14))
    list_head(sheet, _TITLE)
    sheet.row(*labelled(sheet, ("Іс-шара атауы:", "Наименование мероприятия:"), "{{ event.name }}"))
    sheet.when(
        "event.kind",
        labelled(sheet, ("Іс-шараның түрі:", "Вид мероприятия:"), "{{ event.kind }}"),
    )
    sheet.row(
        *two_columns(
            sheet,
            ("Күні мен орны:", "Дата и место проведения:"),
            "{{ event.date|period }}",
            "{{ event.place }}",
        )
    )
    sheet.gap()
    table_head(
        sheet,
        lambda contacts: [
            ("A", "№", "head"),
            ("B", label(ParticipantsList, "participants[].full_name"), "head"),
            ("C", label(ParticipantsList, "participants[].code"), "head"),
            ("D", label(ParticipantsList, "participants[].workplace"), "head"),
            ("E:G", contacts, "head"),
            ("H", label(ParticipantsList, "participants[].sex"), "head"),
            ("I", ("Қолы", "Подпись"), "head"),
        ],
    )

    def row(hidden: bool) -> Sequence[Put]:  # noqa: FBT001 - it returns both rows
        contacts: Sequence[Put] = (
            [("E:G", "{{ hidden_mark }}", "listed_number")]
            if hidden
            else [
                ("E", "{{ participant.phone }}", "listed"),
                ("F", "{{ participant.email }}", "listed_email"),
                ("G", "{{ participant.contacts }}", "listed"),
            ]
        )
        return [
            ("A", "{{ loop.index }}", "listed_number"),
            ("B", "{{ participant.full_name }}", "listed"),
            ("C", "{{ participant.code }}", "listed"),
            ("D", "{{ participant.workplace }}", "listed"),
            *contacts,
            ("H", "{{ participant.sex }}", "listed"),
            ("I", "", "listed"),
        ]

    first, last = list_rows(sheet, "for participant in participants", row, height=_ROW_HEIGHT)
    sheet.keep_end()
    sheet.row(
        ("A:C", ("Барлығы", "Всего"), "total_caption"),
        ("D", f"=COUNTA(B{first}:B{last})+COUNTA(C{first}:C{last})", "count_total"),
    )
    for sex, words in ((Sex.MALE, ("Ерлер", "Мужчины")), (Sex.FEMALE, ("Әйелдер", "Женщины"))):
        sex_text = sex.text[book.lang]
        formula = f'=SUMPRODUCT((H{first}:H{last}="{sex_text}")*1)'
        sheet.when("knows_sexes", [("A:C", words, "sum_caption"), ("D", formula, "count_sum")])
    below_list(sheet, ("A:C", "D", "E", "F:G"))
    sheet.finish()
    return "supplier.name"
