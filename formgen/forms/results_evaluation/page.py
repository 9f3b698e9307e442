"""The page of the evaluation: the facts, the criteria with the experts' means and reasons, and the scores.

The form itself has the mean of each criterion and all reasons. Below it, each expert has a row with the five
scores, so that there may be any number of experts and each signs for their own scores.
"""

from __future__ import annotations

from formgen.forms.results_evaluation.data import ResultsEvaluation
from formgen.layouts.form_captions import label, title
from formgen.layouts.word.elements import (
    Block,
    Cell,
    Column,
    Each,
    Layout,
    Lines,
    Number,
    P,
    Row,
    Table,
    When,
)
from formgen.layouts.word.fact_tables import contract_fact, fact, facts
from formgen.layouts.word.signatures import hint

__all__ = ["CRITERIA", "LAYOUT"]

CRITERIA: tuple[tuple[str, tuple[str, str], tuple[str, str]], ...] = (
    (
        "relevance",
        ("өзектілігі", "актуальность"),
        (
            "(әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның нысаналы топ үшін маңыздылығының, заманауилығының, өзектілігінің қысқаша негіздемесі бағаланады)",
            "(оценивается краткое обоснование значимости, современности, злободневности социального проекта и (или) социальной программы для целевой группы)",
        ),
    ),
    (
        "plan",
        ("жоспардың орындалуы", "выполнение плана"),
        (
            "(атқарылған жұмыстың және (немесе) көрсетілген қызметтің бұған дейін техникалық ерекшелікте көрсетілгенге сәйкестік деңгейі бағаланады (орындалған іс-шаралар тізбесі))",
            "(оценивается степень соответствия выполненной работы и (или) оказанной услуги ранее указанному в технической спецификации (перечень выполненных мероприятий))",
        ),
    ),
    (
        "result",
        (
            "әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның нәтижесі",
            "результат социального проекта и (или) социальной программы",
        ),
        (
            "(нақты нәтиженің көрсетілген мақсатқа сәйкестігі бағаланады)",
            "(оценивается соответствие фактического результата заявленной цели)",
        ),
    ),
    (
        "continuation",
        (
            "әлеуметтік жоба және (немесе) әлеуметтік бағдарлама шеңберінде басталған қызметті жалғастыру ықтималдығы",
            "вероятность продолжения деятельности, начатой в рамках социального проекта и (или) социальной программы",
        ),
        (
            "(әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның тұрақтылығы бағаланады)",
            "(оценивается устойчивость социального проекта и (или) социальной программы)",
        ),
    ),
    (
        "effect",
        (
            "әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның нәтижелері бойынша ұзақ мерзімді оң әлеуметтік әсердің ықтималдығы",
            "вероятность долгосрочного положительного социального эффекта по итогам социального проекта и (или) социальной программы",
        ),
        (
            "(нысаналы топтың көрсетілген қызметтерді алу процесіне қанағаттану деңгейі, қаржы қаражатының нысаналы пайдаланылуы бағаланады)",
            "(оцениваются степень удовлетворенности целевой группы процессом получения оказанных услуг, целевое использование финансовых средств)",
        ),
    ),
)
"""The criteria: the field of each, its caption, and the hint that explains it."""


def _criterion(name: str, caption: tuple[str, str], explained: tuple[str, str]) -> Row:
    reason = f"{{.expert.full_name}}: {{.remarks.{name}}}"
    reasons = Each(
        "experts",
        (When(f".remarks.{name}", (P(reason, reason, "Cell"),), blank=False),),
        repeating=False,
    )
    return Row(
        (
            Number(),
            Cell((P(*caption), hint(*explained, style="CellHint"))),
            P(f"{{mean_{name}|money}}", f"{{mean_{name}|money}}"),
            Cell((reasons, Lines(1, "Gap"))),
        ),
        splits=True,
    )


_SCORES = Table(
    columns=(
        Column(9, "№", "№", align="center"),
        Column(64, "Өлшемшарт", "Критерий"),
        Column(24, "Балл (1-ден 5-ке дейін)", "Балл (от 1 до 5)", align="center"),
        Column(68, *label(ResultsEvaluation, "experts[].remarks")),
    ),
    body=(
        *(_criterion(*criterion) for criterion in CRITERIA),
        Row(
            (
                Cell((P("**Жиыны**", "**Итого**", "Cell"),), span=2),
                P("**{total|money}**", "**{total|money}**"),
                P("", "", "Cell"),
            )
        ),
    ),
)


def _head(kk: str, ru: str, span: int = 1, merge: str | None = None) -> Cell:
    return Cell((P(kk, ru, "CellHead"),), span=span, merge=merge)


_BELOW = _head("", "", merge="continue")
_EXPERTS = Table(
    columns=(
        Column(9, align="center"),
        Column(39),
        *(Column(9, align="center") for _ in CRITERIA),
        Column(20, align="center"),
        Column(31, align="center"),
        Column(21),
    ),
    head=(
        Row(
            (
                _head("№", "№", merge="restart"),
                _head(*label(ResultsEvaluation, "state_body.head.full_name"), merge="restart"),
                _head("Өлшемшарттар бойынша балдар", "Баллы по критериям", span=len(CRITERIA)),
                _head("Жиыны", "Итого", merge="restart"),
                _head(*label(ResultsEvaluation, "experts[].conflict_of_interest"), merge="restart"),
                _head("(қолы)", "(подпись)", merge="restart"),
            ),
            header=True,
        ),
        Row(
            (
                _BELOW,
                _BELOW,
                *(_head(str(number), str(number)) for number, _ in enumerate(CRITERIA, start=1)),
                _BELOW,
                _BELOW,
                _BELOW,
            ),
            header=True,
        ),
    ),
    body=(
        Row(
            (
                Number(),
                Cell(
                    (
                        P("{.expert.full_name}", "{.expert.full_name}", "Cell"),
                        When(
                            ".expert.position",
                            (P("{.expert.position}", "{.expert.position}", "Cell"),),
                            blank=False,
                        ),
                    )
                ),
                *(P(f"{{.scores.{name}}}", f"{{.scores.{name}}}") for name, _, _ in CRITERIA),
                P("**{.scores.total|count}**", "**{.scores.total|count}**"),
                P("{.conflict_of_interest}", "{.conflict_of_interest}"),
                P("", ""),
            ),
            each="experts",
            last_kept=True,
        ),
    ),
)

LAYOUT = Layout(
    form=ResultsEvaluation,
    organization="state_body.name",
    page_numbers=True,
    content=(
        P(
            *title(ResultsEvaluation),
            "FormTitle",
        ),
        P("({stage})", "({stage})", "Centered"),
        Lines(1, "Gap", keep_next=True),
        facts(
            fact(*label(ResultsEvaluation, "state_body"), "{state_body.name}"),
            fact(*label(ResultsEvaluation, "supplier"), "{supplier.name}"),
            fact(*label(ResultsEvaluation, "project"), "{project}"),
            contract_fact(),
            fact(*label(ResultsEvaluation, "term"), "{term}"),
        ),
        Lines(1, "Gap", keep_next=True),
        _SCORES,
        When(
            "recommendations",
            (
                P(*label(ResultsEvaluation, "recommendations"), "Heading"),
                Block("recommendations", lines=4),
            ),
        ),
        P(*label(ResultsEvaluation, "experts"), "Heading"),
        _EXPERTS,
        Lines(1, "Gap", keep_next=True),
        When(
            "published_on",
            (
                P(
                    "Жарияланған күні: {published_on|date_line}",
                    "Дата размещения: {published_on|date_line}",
                    "Plain",
                    keep_next=True,
                ),
            ),
        ),
        P("Толтыру күні: {filled_on|date_line}", "Дата заполнения: {filled_on|date_line}", "Plain"),
    ),
)
