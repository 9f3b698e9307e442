"""The parts that the workbooks of lists of people share: the head, the rows, the notes and the signature."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from formgen.layouts.workbook.book import Put, SheetWriter, Words
from formgen.layouts.workbook.financial_sheets import signatures
from formgen.model.participants import HIDDEN

__all__ = ["below_list", "labelled", "list_head", "list_rows", "table_head", "two_columns"]

CONTACTS = ("Байланыс деректері (телефон, e-mail)", "Контакты (телефон, e-mail)")

_LABELS, _VALUE, _SECOND = "A:C", "D", "E"
"""The columns of a caption above the table, of its value, and of a second value."""


def labelled(sheet: SheetWriter, label: Words, value: Words, style: str = "value") -> list[Put]:
    """Return the cells of a caption above the table and its value."""
    return [(_LABELS, label, "label"), (f"{_VALUE}:{sheet.last}", value, style)]


def two_columns(sheet: SheetWriter, label: Words, first: str, second: str, style: str = "value") -> list[Put]:
    """Return the cells of a caption above the table and its two values."""
    return [
        (_LABELS, label, "label"),
        (_VALUE, first, "value"),
        (f"{_SECOND}:{sheet.last}", second, style),
    ]


def list_head(sheet: SheetWriter, title: Words) -> None:
    """Write the title, the supplier, the project and the contract."""
    sheet.row((f"A:{sheet.last}", title, "title"), height=24)
    sheet.gap()
    sheet.row(*labelled(sheet, ("Өнім беруші атауы:", "Наименование поставщика:"), "{{ supplier.name }}"))
    sheet.row(*labelled(sheet, ("Жоба атауы:", "Название проекта:"), "{{ project }}"))
    number = ("Шарт нөмірі:", "Номер договора:")
    sheet.when(
        "contract",
        two_columns(sheet, number, "{{ contract.number }}", "{{ contract.date }}", "value_date"),
    )


def table_head(sheet: SheetWriter, row: Callable[[Words], Sequence[Put]]) -> None:
    """Write the head of a table with contacts.

    ``row`` takes the caption of the contacts and returns the cells.

    If contacts are hidden, the caption ends with an asterisk, and reading takes no values from that column.
    """
    first = sheet.at + 1
    for hidden in (True, False):
        sheet.tag("if hide_contacts and not blank" if hidden else "if blank or not hide_contacts")
        kk, ru = CONTACTS
        head = sheet.row(*row((f"{kk}{HIDDEN}", f"{ru}{HIDDEN}") if hidden else CONTACTS), height=30)
        last = sheet.tag("endif")
    sheet.freeze(f"A{last + 1}", f"{first}:{head}")


def list_rows(
    sheet: SheetWriter, loop: str, row: Callable[[bool], Sequence[Put]], *, height: float
) -> tuple[int, int]:
    """Write the rows of a list, and return their first and last row in the template.

    ``row`` returns the cells of one row, with contacts or, for ``True``, with «*» in their place. ``height``
    is in points.
    """
    first = sheet.at + 2
    for hidden in (False, True):  # two loops, so that no cell with a contact's name holds «*»
        sheet.tag("if hide_contacts and not blank" if hidden else "if blank or not hide_contacts")
        sheet.tag(loop)
        sheet.row(*row(hidden), height=height)
        sheet.tag("endfor")
        last = sheet.tag("endif")
    return first, last


def below_list(sheet: SheetWriter, columns: tuple[str, str, str, str]) -> None:
    """Write the number of empty rows, the note on hidden contacts, and the responsible person's line.

    ``columns`` are those of the caption, the position, the signature and the name.
    """
    sheet.when(
        "blank_rows and not blank",
        [
            (_LABELS, ("Бос жолдар:", "Пустые строки:"), "line"),
            (_VALUE, "{{ blank_rows }}", "count_shown"),
        ],
    )
    sheet.when(
        "hide_contacts and not blank",
        [
            (_LABELS, ("* Байланыс деректері жасырылған:", "* Контакты скрыты:"), "line"),
            (_VALUE, "{{ hide_contacts|flag }}", "plain"),
        ],
    )
    sheet.gap()
    caption = ("Жауапты тұлға", "Ответственное лицо")
    sheet.tag("if responsible")
    signatures(sheet, (caption, "{{ responsible.position }}", "{{ responsible.full_name }}"), columns=columns)
    sheet.tag("endif")
    sheet.tag("if not responsible")
    signatures(sheet, (caption, "", ""), columns=columns)
    sheet.tag("endif")
