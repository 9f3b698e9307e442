"""The workbook of the report on the discussion: a row for each topic with counts, and its comments below."""

from __future__ import annotations

from formgen.forms.topics_discussion_report.data import CommentDecision, TopicsDiscussionReport
from formgen.layouts.form_captions import label, title
from formgen.layouts.workbook.book import Book, SheetWriter
from formgen.layouts.workbook.discussion_sheets import DISCUSSION, closing, label_cell, opening
from formgen.layouts.workbook.financial_sheets import HEAD_HEIGHT

__all__ = ["build"]

_HEADS = (
    ("№", "№"),
    (
        "Мемлекеттік әлеуметтік тапсырыстың жоспарланған тақырыбы\nЕскертулер және (немесе) ұсыныстар (қысқаша мазмұны)",
        "Планируемая тема государственного социального заказа\nЗамечания и (или) предложения (краткое содержание)",
    ),
    label(TopicsDiscussionReport, "topics[].comments[].author"),
    label(TopicsDiscussionReport, "topics[].comments[].received_on"),
    label(TopicsDiscussionReport, "topics[].comments[].decision"),
    label(TopicsDiscussionReport, "topics[].comments[].conclusion"),
    (
        "Ескертулердің және (немесе) ұсыныстардың қабылданбауы бойынша негіздеме",
        "Обоснование непринятия замечаний и (или) предложений",
    ),
    (
        "Қорытынды (қабылданған және қабылданбаған ескертулердің және (немесе) ұсыныстардың саны)",
        "Итог (количество принятых и непринятых замечаний и (или) предложений)",
    ),
)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the name of the body that reports."""
    sheet = book.sheet(("Есеп", "Отчет"), (6, 36, 20, 13, 17, 26, 28, 25))
    opening(
        sheet,
        title(TopicsDiscussionReport),
    )
    sheet.row(label_cell(DISCUSSION), ("C:H", "{{ discussion|period }}", "value"))
    sheet.gap()
    _table(book, sheet)
    sheet.keep_end()
    sheet.gap()
    sheet.when(
        "blank",
        [
            (
                "A:H",
                (
                    "Мемлекеттік әлеуметтік тапсырыс тақырыптарын көпшілік талқылау мерзімі аяқталғаннан кейін түскен ескертулер және (немесе) ұсыныстар қаралмайды немесе келесі қаржы жылында мемлекеттік әлеуметтік тапсырысты қалыптастыру кезінде ескерілуі мүмкін.",
                    "Замечания и (или) предложения, поступившие после завершения срока публичного обсуждения тем государственного социального заказа, не рассматриваются либо могут быть учтены при формировании государственного социального заказа в следующем финансовом году.",
                ),
                "hint",
            )
        ],
    )
    closing(sheet, ("A:B", "C:E", "F", "G:H"))
    sheet.finish()
    return "state_body"


def _table(book: Book, sheet: SheetWriter) -> None:
    head = sheet.row(
        *((column, words, "head") for column, words in zip("ABCDEFGH", _HEADS, strict=True)),
        height=HEAD_HEIGHT * 1.25,
    )
    sheet.freeze(f"A{head + 1}", f"{head}:{head}")
    sheet.tag("for topic in topics")
    topic = sheet.at
    decisions = f"E{topic}:E{topic + 6}"
    rejected = f'SUMPRODUCT(({decisions}="{CommentDecision.REJECTED.text[book.lang]}")*1)'
    accepted = f"(COUNTA({decisions})-{rejected})"
    sheet.row(
        ("A", "{{ loop.index }}", "group_number"),
        ("B:G", "{{ topic.topic }}", "group"),
        (
            "H",
            (
                f'="қабылданды\u00a0–\u00a0"&{accepted}&", қабылданбады\u00a0–\u00a0"&{rejected}',
                f'="принято\u00a0–\u00a0"&{accepted}&", не\u00a0принято\u00a0–\u00a0"&{rejected}',
            ),
            "group_words",
        ),
    )
    sheet.when(
        "topic.has_no_comment",
        [
            (
                "A:H",
                ("ескертулер мен ұсыныстар түскен жоқ", "замечаний и предложений не поступало"),
                "text_center",
            )
        ],
    )
    sheet.tag("for comment in topic.comments")
    row = sheet.row(
        ("A", "{{ topic_loop.index }}.{{ loop.index }}", "number"),
        ("B", "{{ comment.content }}", "text"),
        ("C", "{{ comment.author }}", "text"),
        ("D", "{{ comment.received_on }}", "date"),
        ("E", "{{ comment.decision }}", "text_center"),
        ("F", "{{ comment.conclusion }}", "text"),
        ("G", "{{ comment.reason }}", "text"),
        ("H", "", "text"),
    )
    end = sheet.tag("endfor")
    assert end == topic + 6
    sheet.tag("endfor")
    sheet.choice(f"E{row}", [member.text[book.lang] or "" for member in CommentDecision])
