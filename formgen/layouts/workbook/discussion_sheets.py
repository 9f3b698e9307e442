"""The parts that the workbooks of a public discussion share: the head, and the signature under the table."""

from __future__ import annotations

from formgen.layouts.workbook.book import SheetWriter, Words
from formgen.layouts.workbook.financial_sheets import signatures

__all__ = ["DISCUSSION", "closing", "label_cell", "opening"]

DISCUSSION = ("Жария талқылау мерзімі:", "Срок публичного обсуждения:")


def label_cell(words: Words) -> tuple[str, Words, str]:
    """Return the cell of a caption before a value."""
    return "A:B", words, "label"


def opening(sheet: SheetWriter, title: Words, *, at: int = 3) -> None:
    """Write the corner, the title, the year and the state body.

    ``[year]`` in the title is the year's cell.
    """
    last = sheet.last
    sheet.row((f"A:{last}", ("Нысан", "Форма"), "corner"))
    year = f"C{at + 1}"
    year_or_line = f'IF({year}="","20__",{year})'
    sheet.row((f"A:{last}", sheet.book.say(title).replace("[year]", year_or_line), "title"))
    sheet.gap()
    row = sheet.row(label_cell(("Қаржы жылы:", "Финансовый год:")), ("C", "{{ year }}", "value_year"))
    assert year == f"C{row}"
    sheet.when(
        "state_body",
        [
            label_cell(("Мемлекеттік органның атауы:", "Наименование государственного органа:")),
            (f"C:{last}", "{{ state_body }}", "value"),
        ],
    )


def closing(sheet: SheetWriter, columns: tuple[str, str, str, str]) -> None:
    """Write the head's signature line and the day of publication, each if the form has it."""
    sheet.tag("if head")
    signatures(
        sheet,
        (("Басшы:", "Руководитель:"), "{{ head.position }}", "{{ head.full_name }}"),
        columns=columns,
    )
    sheet.tag("endif")
    sheet.when(
        "published_on",
        [
            label_cell(("Жарияланған күні:", "Дата размещения:")),
            ("C", "{{ published_on }}", "value_date"),
        ],
    )
