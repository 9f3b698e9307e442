"""The page of the budget request for a state social order: annex 2."""

from __future__ import annotations

from dataclasses import replace

from formgen.forms.budget_request.data import BudgetRequest
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import Block, Cell, Element, Layout, Lines, Number, P, Row, Table, When
from formgen.layouts.word.estimate_table import ESTIMATE_COLUMNS, expense_cells, sum_row
from formgen.layouts.word.signatures import hint, signatures

__all__ = ["LAYOUT"]

_NUMBER_WIDENING = 3
"""The millimetres that the number 10.100 needs in addition to those of the number 100."""


def _justification(budget: str) -> P:
    """Return the sentence of the heading. ``budget`` is the markup that names the budget."""
    hint_kk = (
        "{?(аудандық маңызы бар қала, ауыл, ауылдық округ, аудан, облыстық маңызы бар қала, облыс,"
        " республикалық маңызы бар қала, астана – қажеттісін көрсету)?}"
    )
    hint_ru = (
        "{?(города районного значения, села, сельского округа, района, города областного значения, области,"
        " города республиканского значения, столицы – указать нужное)?}"
    )
    return P(
        f"**МӘТ шеңберінде қызметтерді сатып алу үшін {budget}**{hint_kk}** бюджетінен қаражат бөлудің"
        " негіздемесі: {service_name}**{?(жобаның/қызметтің толық атауын көрсету)?}",
        f"**Обоснование выделения средств из бюджета {budget}**{hint_ru}** для закупки услуг в рамках ГСЗ:"
        " {service_name}**{?(указать полное наименование проекта/услуги)?}",
        "Centered",
    )


def _question(kk: str, ru: str, path: str) -> tuple[Element, ...]:
    return P(kk, ru, "Question"), Block(path, lines=4)


_NUMBER, _EXPENSE = (
    replace(column, width=column.width + more)
    for column, more in zip(ESTIMATE_COLUMNS, (_NUMBER_WIDENING, -_NUMBER_WIDENING), strict=False)
)
_ESTIMATE = Table(
    columns=(_NUMBER, _EXPENSE, *ESTIMATE_COLUMNS[2:]),
    body=(
        Row(
            (
                Number(keep_next=True),
                Cell((P("**{.event}**", "**{.event}**", "Cell", keep_next=True),), span=5),
            ),
            each="estimate",
            rows=(
                Row(expense_cells(Number(level=1)), each=".expenses"),
                sum_row("Іс-шара бойынша жиыны", "Итого по мероприятию", ".subtotal"),
            ),
        ),
        sum_row("БАРЛЫҒЫ", "ВСЕГО", "total"),
    ),
    compact=True,
)

LAYOUT = Layout(
    form=BudgetRequest,
    organization="state_body",
    page_numbers=True,
    content=(
        P("2-қосымша", "Приложение 2", "Corner"),
        P(
            *title(BudgetRequest),
            "FormTitle",
        ),
        P("{fiscal_year} жылға", "на {fiscal_year} год", "Centered"),
        hint(
            "Қазақстан Республикасы Қаржы министрінің 2014 жылғы 24 қарашадағы № 511 бұйрығының 41-тармағына"
            " сәйкес жоспарланған шығын түрлері (соның ішінде 155-ерекшелік) бойынша есеп-қисап еркін нысанда"
            " жасалады.",
            "В соответствии с пунктом 41 приказа Министра финансов Республики Казахстан от 24 ноября 2014 года"
            " № 511 расчеты по планируемым видам расходов (в том числе по специфике 155) составляются в"
            " произвольной форме.",
        ),
        P(
            "**Мемлекеттік органның атауы:** {state_body}",
            "**Наименование государственного органа:** {state_body}",
            "Line",
        ),
        P(
            "**Бюджеттік бағдарлама:** {program.code} «{program.name}»",
            "**Бюджетная программа:** {program.code} «{program.name}»",
            "Line",
        ),
        hint(
            "(мысалы: 001 «Жергілікті деңгейде ішкі саясатты іске асыру бойынша қызметтер»)",
            "(например: 001 «Услуги по реализации внутренней политики на местном уровне»)",
        ),
        P(
            "**Ерекшелік:** {specific.code} «{specific.name}»",
            "**Специфика:** {specific.code} «{specific.name}»",
            "Line",
        ),
        hint("(155 «МӘТ шеңберіндегі қызметтерге ақы төлеу»)", "(155 «Оплата услуг в рамках ГСЗ»)"),
        Lines(1, "Gap"),
        When(
            "budget_name",
            (_justification("{budget_level|genitive} ({budget_name})"),),
            otherwise=(_justification("{budget_level|genitive}"),),
        ),
        P("Қызметтің өзектілігі:", "Актуальность услуги:", "Heading"),
        *_question(
            "Осы қызмет Мемлекеттік жоспарлау жүйесінің құжаттарында көрсетілген бастамаларды қаншалықты ескереді?",
            "Насколько данная услуга учитывает инициативы, отраженные в документах Системы государственного"
            " планирования?",
            "relevance.planning_documents",
        ),
        *_question(
            "Осы қызмет қандай әлеуметтік-экономикалық және қоғамдық-саяси міндеттерді шешуге көмектеседі?",
            "Решению каких социально-экономических и общественно-политических задач способствует данная услуга?",
            "relevance.tasks",
        ),
        *_question(
            "Қызметті орындаудан күтілетін нәтиже қандай?",
            "Каков ожидаемый результат от выполнения услуги?",
            "relevance.expected_result",
        ),
        P("Қызметтің мазмұны:", "Содержание услуги:", "Heading"),
        *_question(
            "Қызметті орындау шеңберінде қандай іс-шаралар/әрекеттер (әртүрлі әдістемелік, ақпараттық және басқа"
            " да материалдарды шығаруды қоса алғанда) жоспарлануда, олардың көлемі, мақсаттары, тақырыптық"
            " бағыттары қандай?",
            "Какие мероприятия/действия (включая выпуск различных методических, информационных и других"
            " материалов) планируются в рамках выполнения услуги, в каком объеме, каковы их цели, тематические"
            " направления?",
            "content.activities",
        ),
        *_question(
            "Қызмет бағытталған нысаналы топты сипаттаңыз",
            "Опишите целевую группу, на которую направлена услуга",
            "content.target_group",
        ),
        P(*label(BudgetRequest, "estimate"), "Heading"),
        hint(
            "(болжамды шығыстарды негізгі іс-шаралар/әрекеттер бойынша бөліп, егжей-тегжейлі сипаттаңыз)",
            "(подробно опишите предполагаемые расходы с разбивкой по основным мероприятиям/действиям)",
            keep_next=True,
        ),
        _ESTIMATE,
        Lines(1, "Gap"),
        P("Жиыны сөзбен: {total|words}.", "Всего прописью: {total|words}.", "Line"),
        P(
            "Көрсетілген сомаға қызмет көрсетумен байланысты барлық шығындар, сондай-ақ Қазақстан Республикасының"
            " заңнамасында көзделген барлық салықтар мен алымдар кіреді.",
            "Указанная сумма включает все расходы, связанные с оказанием услуги, а также все налоги и сборы,"
            " предусмотренные законодательством Республики Казахстан.",
            "Plain",
            keep_next=True,
        ),
        Lines(1, "Gap", keep_next=True),
        signatures(
            ("Басшы:", "Руководитель:", "head"),
            ("Орындаушы:", "Исполнитель:", "executor"),
            below=(
                When(
                    "filled_on",
                    (
                        P(
                            "Толтыру күні: {filled_on|date_line}",
                            "Дата заполнения: {filled_on|date_line}",
                            "Plain",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
