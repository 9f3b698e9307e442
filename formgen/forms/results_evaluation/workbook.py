"""The workbook of the evaluation: the criteria with their means, and the sheet of the experts' scores.

The means and the total are formulas over the experts' scores. An expert is a row, with the reasons beside the
scores; the first sheet has no room for them.
"""

from __future__ import annotations

from formgen.forms.results_evaluation.data import ConflictOfInterest, EvaluationStage, ResultsEvaluation
from formgen.forms.results_evaluation.page import CRITERIA
from formgen.layouts.form_captions import label, title
from formgen.layouts.workbook.book import Book, SheetWriter
from formgen.layouts.workbook.financial_sheets import HEAD_HEIGHT

__all__ = ["build"]

_EXPERTS = ("Сарапшылар", "Эксперты")
_HEAD_ROW, _END_ROW = 4, 12
"""Rows of the experts' sheet: its heads, and the tag behind its last expert."""
_FIRST_SCORE = "D"


def build(book: Book) -> str:
    """Write the workbook, and return the path of the name of the body that orders the evaluation."""
    _evaluation(book)
    _experts(book)
    return "state_body.name"


def _column(index: int) -> str:
    return chr(ord(_FIRST_SCORE) + index)


def _evaluation(book: Book) -> None:
    sheet = book.sheet(("Бағалау", "Оценка"), (6, 44, 26, 16, 16, 40))
    sheet.row(
        (
            "A:F",
            title(ResultsEvaluation),
            "title",
        )
    )
    stage = sheet.row(("A:F", "{{ stage }}", "subtitle"))
    sheet.choice(f"A{stage}", [member.text[book.lang] or "" for member in EvaluationStage])
    sheet.gap()
    for caption, value in (
        (label(ResultsEvaluation, "state_body"), "{{ state_body.name }}"),
        (label(ResultsEvaluation, "supplier"), "{{ supplier.name }}"),
        (
            label(ResultsEvaluation, "project"),
            "{{ project }}",
        ),
    ):
        sheet.row(("A:B", caption, "label"), ("C:F", value, "value"))
    sheet.row(
        ("A:B", ("Шарт нөмірі", "Номер договора"), "label"),
        ("C", "{{ contract.number }}", "value"),
        ("D", "{{ contract.date }}", "value_date"),
    )
    sheet.row(("A:B", label(ResultsEvaluation, "term"), "label"), ("C:F", "{{ term|period }}", "value"))
    sheet.gap()
    sheet.row(
        ("A", "№", "head"),
        ("B:E", ("Өлшемшарт", "Критерий"), "head"),
        ("F", ("Балл (1-ден 5-ке дейін)", "Балл (от 1 до 5)"), "head"),
        height=HEAD_HEIGHT * 0.5,
    )
    other = f"'{book.say(_EXPERTS)}'!"
    sums = []
    for number, (_, caption, explained) in enumerate(CRITERIA, start=1):
        column = _column(number - 1)
        scores = f"{other}{column}{_HEAD_ROW}:{column}{_END_ROW}"
        sums.append(f"SUM({scores})")
        sheet.row(
            ("A", str(number), "number"),
            ("B:E", caption, "text"),
            ("F", f'=IF(COUNT({scores})=0,"",ROUND(SUM({scores})/COUNT({scores}),2))', "mean"),
        )
        sheet.when("blank", [("A", "", "number"), ("B:E", explained, "hint_boxed"), ("F", "", "text")])
    counted = f"COUNT({other}{_column(0)}{_HEAD_ROW}:{_column(0)}{_END_ROW})"
    sheet.row(
        ("A:E", ("Жиыны", "Итого"), "total_caption"),
        ("F", f'=IF({counted}=0,"",ROUND(({"+".join(sums)})/{counted},2))', "total_mean"),
    )
    sheet.tag("if recommendations")
    sheet.gap()
    sheet.row(("A:F", label(ResultsEvaluation, "recommendations"), "heading"))
    sheet.tag("endif")
    sheet.tag("for paragraph in recommendations|paragraphs(4)")
    sheet.row(("A:F", "{{ paragraph }}", "answer"))
    sheet.tag("endfor")
    sheet.gap()
    sheet.when(
        "published_on",
        [
            ("A:B", ("Жарияланған күні:", "Дата размещения:"), "label"),
            ("C", "{{ published_on }}", "value_date"),
        ],
    )
    sheet.row(
        ("A:B", ("Толтыру күні:", "Дата заполнения:"), "label"),
        ("C", "{{ filled_on }}", "value_date"),
        height=20,
    )
    sheet.finish()


def _experts(book: Book) -> None:
    sheet = book.sheet(_EXPERTS, (5, 22, 18, *(6 for _ in CRITERIA), 9, 14, 10, *(18 for _ in CRITERIA)))
    last = sheet.last
    sheet.row((f"A:{last}", label(ResultsEvaluation, "experts"), "title"))
    sheet.row((f"A:{last}", f"='{book.say(('Бағалау', 'Оценка'))}'!C6&\"\"", "subtitle"))
    sheet.gap()
    total, conflict, signature = (_column(len(CRITERIA) + step) for step in range(3))
    first_reason = len(CRITERIA) + 3
    numbers = range(1, len(CRITERIA) + 1)
    head = sheet.row(
        ("A", "№", "head"),
        ("B", label(ResultsEvaluation, "state_body.head.full_name"), "head"),
        ("C", label(ResultsEvaluation, "state_body.head.position"), "head"),
        *((_column(number - 1), f"№ {number}", "head") for number in numbers),
        (total, ("Жиыны", "Итого"), "head"),
        (conflict, label(ResultsEvaluation, "experts[].conflict_of_interest"), "head"),
        (signature, ("(қолы)", "(подпись)"), "head"),
        *(
            (
                _column(first_reason + number - 1),
                (f"Негіздеме: № {number}", f"Обоснование: № {number}"),
                "head",
            )
            for number in numbers
        ),
        height=HEAD_HEIGHT,
    )
    assert head == _HEAD_ROW
    sheet.freeze(f"C{head + 1}", f"{head}:{head}")
    sheet.tag("for each in experts")
    for condition in ("each.remarks", "not each.remarks"):
        sheet.tag(f"if {condition}")
        _expert(book, sheet, reasons=condition == "each.remarks")
        sheet.tag("endif")
    end = sheet.tag("endfor")
    assert end == _END_ROW
    sheet.finish()


def _expert(book: Book, sheet: SheetWriter, *, reasons: bool) -> None:
    """Write the row of an expert, with the cells of the reasons filled in or empty."""
    total, conflict, signature, first = (_column(len(CRITERIA) + step) for step in range(4))
    scores = f"{_column(0)}{sheet.at}:{_column(len(CRITERIA) - 1)}{sheet.at}"
    row = sheet.row(
        ("A", "{{ loop.index }}", "number"),
        ("B", "{{ each.expert.full_name }}", "text"),
        ("C", "{{ each.expert.position }}", "text"),
        *(
            (_column(index), f"{{{{ each.scores.{name} }}}}", "count")
            for index, (name, _, _) in enumerate(CRITERIA)
        ),
        (total, f'=IF(COUNT({scores})=0,"",SUM({scores}))', "count"),
        (conflict, "{{ each.conflict_of_interest }}", "text_center"),
        (signature, "", "text"),
        *(
            (chr(ord(first) + index), f"{{{{ each.remarks.{name} }}}}" if reasons else "", "text")
            for index, (name, _, _) in enumerate(CRITERIA)
        ),
        height=24,
    )
    sheet.choice(f"{conflict}{row}", [member.text[book.lang] or "" for member in ConflictOfInterest])
    sheet.numbers_only(scores)
