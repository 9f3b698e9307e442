"""The workbook of the planned topics: one sheet; the sums are numbers in thousands of tenge."""

from __future__ import annotations

from formgen.forms.planned_topics.data import PlannedTopics
from formgen.layouts.form_captions import label
from formgen.layouts.workbook.book import Book
from formgen.layouts.workbook.discussion_sheets import DISCUSSION, closing, label_cell, opening
from formgen.layouts.workbook.financial_sheets import HEAD_HEIGHT
from formgen.model.directions import Direction

__all__ = ["build"]

_HEADS = (
    ("№", "№"),
    label(PlannedTopics, "topics[].topic"),
    label(PlannedTopics, "topics[].direction"),
    (
        "Қаржыландырудың жоспарланған көлемі (мың теңге)",
        "Планируемый объем финансирования (тыс. тенге)",
    ),
    ("Ақпараттың дереккөзі көрсетілген негіздеме", "Обоснование с указанием источника информации"),
    ("Дереккөзі", "Источник"),
    label(PlannedTopics, "topics[].target_group"),
    label(PlannedTopics, "topics[].expected_result"),
)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the name of the body that plans the topics."""
    sheet = book.sheet(label(PlannedTopics, "topics"), (5, 28, 21, 19, 31, 22, 20, 25))
    opening(
        sheet,
        (
            '=[year]&" жылға жоспарланған мемлекеттік әлеуметтік тапсырыстың тақырыптары туралы ақпарат"',
            '="Информация о планируемых темах государственного социального заказа на "&[year]&" год"',
        ),
    )
    sheet.gap()
    head = sheet.row(
        *((column, words, "head") for column, words in zip("ABCDEFGH", _HEADS, strict=True)),
        height=HEAD_HEIGHT,
    )
    sheet.freeze(f"A{head + 1}", f"{head}:{head}")
    sheet.tag("for topic in topics")
    row = sheet.row(
        ("A", "{{ loop.index }}", "number"),
        ("B", "{{ topic.topic }}", "text"),
        ("C", "{{ topic.direction }}", "text"),
        ("D", "{{ topic.funding|thousands }}", "quantity"),
        ("E", "{{ topic.rationale }}", "text"),
        ("F", "{{ topic.information_source }}", "text"),
        ("G", "{{ topic.target_group }}", "text"),
        ("H", "{{ topic.expected_result }}", "text"),
    )
    end = sheet.tag("endfor")
    sheet.keep_end()
    total = sheet.row(
        ("A:C", ("БАРЛЫҒЫ", "ВСЕГО"), "total_caption"),
        ("D", f"=SUM(D{head}:D{end})", "total_quantity"),
        ("E:H", "", "total_caption"),
    )
    sheet.numbers_only(f"D{row}")
    sheet.whole_numbers(f"D{row}:D{total}")
    sheet.choice(f"C{row}", [member.text[book.lang] or "" for member in Direction])
    sheet.gap()
    sheet.when(
        "discussion",
        [label_cell(DISCUSSION), ("C:H", "{{ discussion|period }}", "value")],
    )
    sheet.when(
        "contacts",
        [
            label_cell(("Ұсыныстар қабылданатын мекенжай:", "Адрес для направления предложений:")),
            ("C:H", "{{ contacts }}", "value"),
        ],
    )
    sheet.gap()
    closing(sheet, ("A:B", "C:D", "E", "F:H"))
    sheet.finish()
    return "state_body"
