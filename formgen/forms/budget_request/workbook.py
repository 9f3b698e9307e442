"""The workbook of the budget request for a state social order: annex 2."""

from __future__ import annotations

from formgen.forms.budget_request.data import BudgetLevel, BudgetRequest
from formgen.layouts.form_captions import label, title
from formgen.layouts.workbook.book import Book, SheetWriter, Words
from formgen.layouts.workbook.financial_sheets import HEAD_HEIGHT, signatures

__all__ = ["build"]

_RULES = (
    "Қазақстан Республикасы Қаржы министрінің 2014 жылғы 24 қарашадағы № 511 бұйрығының 41-тармағына сәйкес жоспарланған шығын түрлері (соның ішінде 155-ерекшелік) бойынша есеп-қисап еркін нысанда жасалады.",
    "В соответствии с пунктом 41 приказа Министра финансов Республики Казахстан от 24 ноября 2014 года № 511 расчеты по планируемым видам расходов (в том числе по специфике 155) составляются в произвольной форме.",
)

_PROGRAM_HINT = (
    "(мысалы: 001 «Жергілікті деңгейде ішкі саясатты іске асыру бойынша қызметтер»)",
    "(например: 001 «Услуги по реализации внутренней политики на местном уровне»)",
)
_SPECIFIC_HINT = ("(155 «МӘТ шеңберіндегі қызметтерге ақы төлеу»)", "(155 «Оплата услуг в рамках ГСЗ»)")

_QUESTIONS = (
    (
        ("Қызметтің өзектілігі:", "Актуальность услуги:"),
        (
            (
                "relevance.planning_documents",
                (
                    "Осы қызмет Мемлекеттік жоспарлау жүйесінің құжаттарында көрсетілген бастамаларды қаншалықты ескереді?",
                    "Насколько данная услуга учитывает инициативы, отраженные в документах Системы государственного планирования?",
                ),
            ),
            (
                "relevance.tasks",
                (
                    "Осы қызмет қандай әлеуметтік-экономикалық және қоғамдық-саяси міндеттерді шешуге көмектеседі?",
                    "Решению каких социально-экономических и общественно-политических задач способствует данная услуга?",
                ),
            ),
            (
                "relevance.expected_result",
                (
                    "Қызметті орындаудан күтілетін нәтиже қандай?",
                    "Каков ожидаемый результат от выполнения услуги?",
                ),
            ),
        ),
    ),
    (
        ("Қызметтің мазмұны:", "Содержание услуги:"),
        (
            (
                "content.activities",
                (
                    "Қызметті орындау шеңберінде қандай іс-шаралар/әрекеттер (әртүрлі әдістемелік, ақпараттық және басқа да материалдарды шығаруды қоса алғанда) жоспарлануда, олардың көлемі, мақсаттары, тақырыптық бағыттары қандай?",
                    "Какие мероприятия/действия (включая выпуск различных методических, информационных и других материалов) планируются в рамках выполнения услуги, в каком объеме, каковы их цели, тематические направления?",
                ),
            ),
            (
                "content.target_group",
                (
                    "Қызмет бағытталған нысаналы топты сипаттаңыз",
                    "Опишите целевую группу, на которую направлена услуга",
                ),
            ),
        ),
    ),
)


def build(book: Book) -> str:
    """Write the workbook, and return the path of the state body's name."""
    request = _request(book)
    _estimate(book, request)
    return "state_body"


def _request(book: Book) -> tuple[str, str, str]:
    """Write the sheet of the request, and return the cells of the state body, the year and the service."""
    sheet = book.sheet(("Өтінім", "Заявка"), (46, 102))
    sheet.row(("A:B", ("2-қосымша", "Приложение 2"), "corner"))
    sheet.row(
        (
            "A:B",
            title(BudgetRequest),
            "title",
        )
    )
    year = f"B{sheet.at + 16}"
    year_text = f'IF({year}="","20__",{year})'
    sheet.row(("A:B", (f'={year_text}&" жылға"', f'="на "&{year_text}&" год"'), "subtitle"))
    sheet.when("blank", [("A:B", _RULES, "hint")])
    sheet.gap()
    body = sheet.row(
        _label("Мемлекеттік органның атауы:", "Наименование государственного органа:"), _value("state_body")
    )
    _coded(sheet, "program", ("Бюджеттік бағдарлама:", "Бюджетная программа:"), _PROGRAM_HINT)
    _coded(sheet, "specific", ("Ерекшелік:", "Специфика:"), _SPECIFIC_HINT)
    fiscal = sheet.row(_label("Қаржы жылы:", "Финансовый год:"), ("B", "{{ fiscal_year }}", "value_year"))
    assert year == f"B{fiscal}"
    level = sheet.row(_label("Бюджет деңгейі:", "Уровень бюджета:"), _value("budget_level"))
    name = sheet.row(_label("Бюджеттің атауы:", "Наименование бюджета:"), _value("budget_name"))
    sheet.when(
        "blank",
        [
            (
                "A:B",
                (
                    "(аудандық маңызы бар қала, ауыл, ауылдық округ, аудан, облыстық маңызы бар қала, облыс, республикалық маңызы бар қала, астана – қажеттісін көрсету)",
                    "(города районного значения, села, сельского округа, района, города областного значения, области, города республиканского значения, столицы – указать нужное)",
                ),
                "hint",
            )
        ],
    )
    service = sheet.row(
        _label("Жобаның/қызметтің толық атауы:", "Полное наименование проекта/услуги:"),
        _value("service_name"),
    )
    sheet.when(
        "blank",
        [
            (
                "A:B",
                ("(жобаның/қызметтің толық атауын көрсету)", "(указать полное наименование проекта/услуги)"),
                "hint",
            )
        ],
    )
    sheet.choice(f"B{level}", [member.text[book.lang] or "" for member in BudgetLevel])
    sheet.gap()
    which = f'{_in_sentence(f"B{level}", book.lang)}&IF(B{name}="",""," ("&B{name}&")")'
    what = f'IF(B{service}="","____________",B{service})'
    sheet.row(
        (
            "A:B",
            (
                f'="МӘТ шеңберінде қызметтерді сатып алу үшін "&{which}&" бюджетінен қаражат бөлудің негіздемесі: "&{what}',
                f'="Обоснование выделения средств из бюджета "&{which}&" для закупки услуг в рамках ГСЗ: "&{what}',
            ),
            "subtitle",
        )
    )
    sheet.gap()
    for heading, questions in _QUESTIONS:
        for index, (path, question) in enumerate(questions):
            _question(sheet, path, question, None if index else heading)
        sheet.gap()
    sheet.finish()
    return f"{sheet.name}!B{body}", f"{sheet.name}!{year}", f"{sheet.name}!B{service}"


def _label(kk: str, ru: str) -> tuple[str, Words, str]:
    return "A", (kk, ru), "label"


def _value(path: str) -> tuple[str, Words, str]:
    return "B", f"{{{{ {path} }}}}", "value"


def _in_sentence(cell: str, lang: str) -> str:
    """Return the formula of a budget's level in a sentence, in the genitive; what somebody typed stays as it is."""
    formula = f'IF({cell}="","____________",{cell})'
    for member in BudgetLevel:
        if member.text[lang] != member.genitive[lang]:
            formula = f'IF({cell}="{member.text[lang]}","{member.genitive[lang]}",{formula})'
    return formula


def _coded(sheet: SheetWriter, path: str, label: Words, hint: Words) -> None:
    """Write a code of the budget classification and, below it, the name of the code."""
    sheet.row(("A", label, "label"), _value(f"{path}.code"))
    sheet.row(("A", "", "label"), _value(f"{path}.name"))
    sheet.when("blank", [("A", "", "hint"), ("B", hint, "hint")])


def _question(sheet: SheetWriter, path: str, question: Words, heading: Words | None) -> None:
    """Write a question and, beside it, its answer, with a row for each paragraph.

    Pages can end between the rows.
    """
    sheet.tag(f"for paragraph in {path}|paragraphs(3)")
    sheet.tag("if loop.first")
    sheet.row(("A", question, "question"), ("B", "{{ paragraph }}", "answer"))
    if heading is not None:
        sheet.headed("A", heading, question)
    sheet.tag("endif")
    sheet.tag("if not loop.first")
    sheet.row(("A", "", "question"), ("B", "{{ paragraph }}", "answer"))
    sheet.tag("endif")
    sheet.tag("endfor")


def _estimate(book: Book, request: tuple[str, str, str]) -> None:
    body, year, service = request
    sheet = book.sheet(label(BudgetRequest, "estimate"), (7, 66, 20, 14, 20, 22))
    sheet.row(("A:F", label(BudgetRequest, "estimate"), "title"))
    sheet.row(("A:F", f'={service}&""', "subtitle"))
    sheet.when(
        "blank",
        [
            (
                "A:F",
                (
                    "(болжамды шығыстарды негізгі іс-шаралар/әрекеттер бойынша бөліп, егжей-тегжейлі сипаттаңыз)",
                    "(подробно опишите предполагаемые расходы с разбивкой по основным мероприятиям/действиям)",
                ),
                "hint_center",
            )
        ],
    )
    sheet.row(("A:F", f'={body}&""', "plain"))
    year_text = f'IF({year}="","20__",{year})'
    sheet.row(("A", (f'={year_text}&" жылға"', f'="на "&{year_text}&" год"'), "line"))
    sheet.gap(4)
    head = sheet.row(
        ("A", "№", "head"),
        ("B", ("Іс-шара / шығыс атауы", "Мероприятие / наименование расходов"), "head"),
        ("C", label(BudgetRequest, "estimate[].expenses[].unit"), "head"),
        ("D", label(BudgetRequest, "estimate[].expenses[].quantity"), "head"),
        ("E", label(BudgetRequest, "estimate[].expenses[].price"), "head"),
        ("F", ("Сомасы, теңге", "Сумма, тенге"), "head"),
        height=HEAD_HEIGHT * 0.75,
    )
    sheet.freeze(f"A{head + 1}", f"{head}:{head}")
    sheet.tag("for event in estimate")
    event = sheet.row(("A", "{{ loop.index }}", "group_number"), ("B:F", "{{ event.event }}", "group"))
    sheet.tag("for expense in event.expenses")
    row = sheet.at
    sheet.row(
        ("A", "{{ event_loop.index }}.{{ loop.index }}", "number"),
        ("B", "{{ expense.name }}", "text"),
        ("C", "{{ expense.unit }}", "text_center"),
        ("D", "{{ expense.quantity }}", "quantity"),
        ("E", "{{ expense.price }}", "money"),
        ("F", f"=ROUND(D{row}*E{row},2)", "money"),
    )
    end = sheet.tag("endfor")
    sheet.keep_end()
    sheet.row(
        ("A:E", ("Іс-шара бойынша жиыны", "Итого по мероприятию"), "sum_caption"),
        ("F", f"=SUBTOTAL(9,F{event}:F{end})", "sum"),
    )
    end = sheet.tag("endfor")
    total = sheet.row(
        ("A:E", ("БАРЛЫҒЫ", "ВСЕГО"), "total_caption"), ("F", f"=SUBTOTAL(9,F{head}:F{end})", "total")
    )
    sheet.numbers_only(f"D{row}:E{row}")
    sheet.whole_numbers(f"D{row}")
    sheet.gap()
    words = sheet.row(
        ("A:F", ("Жиыны сөзбен: {{ total|words }}.", "Всего прописью: {{ total|words }}."), "plain")
    )
    sheet.rule(f"A{words}", f"ROUND($F${total},2)<>{{{{ total }}}}", color="FFC00000", strike=True)
    sheet.row(
        (
            "A:F",
            (
                "Көрсетілген сомаға қызмет көрсетумен байланысты барлық шығындар, сондай-ақ Қазақстан Республикасының заңнамасында көзделген барлық салықтар мен алымдар кіреді.",
                "Указанная сумма включает все расходы, связанные с оказанием услуги, а также все налоги и сборы, предусмотренные законодательством Республики Казахстан.",
            ),
            "plain",
        )
    )
    sheet.gap()
    signatures(
        sheet,
        (("Басшы:", "Руководитель:"), "{{ head.position }}", "{{ head.full_name }}"),
        (("Орындаушы:", "Исполнитель:"), "{{ executor.position }}", "{{ executor.full_name }}"),
        columns=("A:B", "C:D", "E", "F"),
    )
    sheet.when(
        "filled_on",
        [
            ("A:B", ("Толтыру күні:", "Дата заполнения:"), "label"),
            ("C", "{{ filled_on }}", "value_date"),
        ],
    )
    sheet.finish()
