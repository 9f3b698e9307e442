"""An expert council's evaluation of the results of a finished project, after order No. 18 of 15 August 2018.

The guide names the five criteria; the layout of the form is formgen's own, for the order's own forms of the
results were not seen. The guide describes the satisfaction of the target group and the use of the money
under criterion 5; the order may have them as criteria of their own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Annotated, ClassVar, Self

from formgen.bilingual import Text
from formgen.formats import FormatLike
from formgen.model.acts import LAW_2005, MONITORING_2018, Act
from formgen.model.base import Form, Value, warning
from formgen.model.fields import LEFT_OUT, AtLeast, Choice, Count, Label, ListOf, OptionalText, TextField
from formgen.model.parties import Contract, Organization, Person
from formgen.model.shares import mean
from formgen.model.working_days import days_late
from formgen.periods import Period
from formgen.problems import Problem
from formgen.records import value

__all__ = [
    "ConflictOfInterest",
    "EvaluationStage",
    "ExpertEvaluation",
    "ExpertRemarks",
    "ExpertScores",
    "ResultsEvaluation",
]

CRITERIA = ("relevance", "plan", "result", "continuation", "effect")
_LOWEST, _HIGHEST = 1, 5
_LOW = 2
"""A score up to this one needs a reason."""
_APART = 3
"""The difference between two scores of a criterion from which a warning is given."""
_TO_PUBLISH = 3
_REPORT_DAY = (2, 5)


class EvaluationStage(Choice):
    """Whether the evaluation is open for public discussion or is over."""

    PRELIMINARY = ("preliminary", "бағалаудың бастапқы нұсқасы", "предварительная оценка")
    FINAL = ("final", "бағалау қорытындысы", "итоги оценки")


class ConflictOfInterest(Choice):
    """An expert's answer to the statement that there is no conflict of interest."""

    NONE = ("none", "растаймын", "подтверждаю")
    DECLARED = ("declared", "мүдделер қайшылығы бар", "конфликт интересов имеется")


@value(frozen=True, kw_only=True)
class ExpertScores(Value):
    """The scores of one expert, 1 to 5 for each criterion."""

    relevance: Annotated[Count, Label("Өзектілігі", "Актуальность")]
    plan: Annotated[Count, Label("Жоспардың орындалуы", "Выполнение плана")]
    result: Annotated[Count, Label("Жобаның нәтижесі", "Результат проекта")]
    continuation: Annotated[
        Count, Label("Қызметті жалғастыру ықтималдығы", "Вероятность продолжения деятельности")
    ]
    effect: Annotated[Count, Label("Ұзақ мерзімді әлеуметтік әсер", "Долгосрочный социальный эффект")]

    @property
    def total(self) -> int:
        """The sum of the five scores."""
        return self.relevance + self.plan + self.result + self.continuation + self.effect


@value(frozen=True, kw_only=True)
class ExpertRemarks(Value):
    """The reasons that one expert gives for the scores."""

    relevance: Annotated[OptionalText, Label("Өзектілігі: негіздеме", "Актуальность: обоснование")] = LEFT_OUT
    plan: Annotated[
        OptionalText, Label("Жоспардың орындалуы: негіздеме", "Выполнение плана: обоснование")
    ] = LEFT_OUT
    result: Annotated[
        OptionalText, Label("Жобаның нәтижесі: негіздеме", "Результат проекта: обоснование")
    ] = LEFT_OUT
    continuation: Annotated[
        OptionalText,
        Label("Қызметті жалғастыру: негіздеме", "Продолжение деятельности: обоснование"),
    ] = LEFT_OUT
    effect: Annotated[OptionalText, Label("Әлеуметтік әсер: негіздеме", "Социальный эффект: обоснование")] = (
        LEFT_OUT
    )


@value(frozen=True, kw_only=True)
class ExpertEvaluation(Value):
    """The evaluation of the project by one member of the expert council."""

    expert: Annotated[Person, Label("Сарапшы", "Эксперт")]
    scores: Annotated[ExpertScores, Label("Балдар", "Баллы")]
    remarks: Annotated[ExpertRemarks | None, Label("Негіздеме", "Обоснование")] = None
    conflict_of_interest: Annotated[
        ConflictOfInterest | str, Label("Мүдделер қайшылығы жоқ", "Конфликт интересов отсутствует")
    ]


@value(frozen=True, kw_only=True)
class ResultsEvaluation(Form):
    """The scores of an expert council for the results of one project, out of 25."""

    TITLE: ClassVar[Text] = Text(
        kk="Мемлекеттік әлеуметтік тапсырыс нәтижелерін бағалау",
        ru="Оценка результатов государственного социального заказа",
    )
    ACTS: ClassVar[tuple[Act, ...]] = (LAW_2005, MONITORING_2018)
    FORMATS: ClassVar[tuple[FormatLike, ...]] = ("docx", "xlsx")
    SHOWS: ClassVar = {"state_body": ("name",), "supplier": ("name",)}
    HIDES: ClassVar = ("experts[].expert.phones", "experts[].expert.email")

    state_body: Annotated[Organization, Label("Мемлекеттік орган", "Государственный орган")]
    supplier: Annotated[Organization, Label("Өнім беруші", "Поставщик")]
    project: Annotated[
        TextField,
        Label(
            "Әлеуметтік жобаның және (немесе) әлеуметтік бағдарламаның атауы",
            "Наименование социального проекта и (или) социальной программы",
        ),
    ]
    contract: Annotated[Contract, Label("Шарт", "Договор")]
    term: Annotated[Period, Label("Іске асыру мерзімі", "Срок реализации")]
    stage: Annotated[EvaluationStage | str | None, Label("Бағалау кезеңі", "Этап оценки")] = None
    experts: Annotated[
        ListOf[ExpertEvaluation],
        AtLeast(1),
        Label("Сараптамалық кеңес мүшелері", "Члены экспертного совета"),
    ]
    recommendations: Annotated[
        OptionalText, Label("Ұсынымдар мен ұсыныстар", "Рекомендации и предложения")
    ] = LEFT_OUT
    published_on: Annotated[dt.date | None, Label("Жарияланған күні", "Дата размещения")] = None
    filled_on: Annotated[dt.date, Label("Толтыру күні", "Дата заполнения")]

    @property
    def mean_relevance(self) -> Decimal | None:
        """The mean score for how much the project matters, two places."""
        return mean(self._scores("relevance"))

    @property
    def mean_plan(self) -> Decimal | None:
        """The mean score for how the plan was carried out, two places."""
        return mean(self._scores("plan"))

    @property
    def mean_result(self) -> Decimal | None:
        """The mean score for the result, two places."""
        return mean(self._scores("result"))

    @property
    def mean_continuation(self) -> Decimal | None:
        """The mean score for the likelihood that the work goes on, two places."""
        return mean(self._scores("continuation"))

    @property
    def mean_effect(self) -> Decimal | None:
        """The mean score for the likelihood of a lasting effect, two places."""
        return mean(self._scores("effect"))

    @property
    def total(self) -> Decimal | None:
        """The sum of the exact means, out of 25, to two places: the mean of the experts' totals.

        It is rounded once, so it may differ from the sum of the printed means by a hundredth.
        """
        return mean([each.scores.total for each in self.experts])

    def _scores(self, criterion: str) -> list[int]:
        return [getattr(each.scores, criterion) for each in self.experts]

    def rules(self) -> Iterator[Problem]:
        """Check the form by order No. 18: five scores of each expert without a conflict of interest, and the terms."""
        names: dict[str, int] = {}
        for index, each in enumerate(self.experts):
            yield from _check_expert(f"experts[{index}]", each)
            for name in _names(each.expert):
                first = names.setdefault(name, index)
                if first != index:
                    params = {"first": first + 1}
                    yield Problem(
                        f"experts[{index}].expert.full_name", "evaluation.expert_twice", params=params
                    )
                    break
        for criterion in CRITERIA:
            yield from self._check_difference(criterion)
        yield from self._check_days()

    def _check_difference(self, criterion: str) -> Iterator[Problem]:
        """Yield a warning for the first expert whose score is far from an earlier one.

        A score outside the scale is an error of its own and is compared with no other.
        """
        scores = [score if _LOWEST <= score <= _HIGHEST else None for score in self._scores(criterion)]
        for index, score in enumerate(scores):
            others = [other for other in scores[:index] if other is not None]
            far = next(
                (other for other in others if score is not None and abs(other - score) >= _APART), None
            )
            if far is not None:
                path = f"experts[{index}].scores.{criterion}"
                yield warning(path, "evaluation.scores_differ", value=score, other=far)
                return

    def _check_days(self) -> Iterator[Problem]:
        filled, ended = self.filled_on, self.term.end
        if filled < ended:
            yield warning("filled_on", "evaluation.before_end", value=filled, end=ended)
        if (filled.year, filled.month, filled.day) > (ended.year + 1, *_REPORT_DAY):
            month, day = _REPORT_DAY
            yield warning(
                "filled_on",
                "evaluation.after_report",
                value=filled,
                deadline=dt.date(ended.year + 1, month, day),
            )
        if self.published_on is not None and days_late(self.published_on, filled, _TO_PUBLISH):
            yield warning(
                "published_on",
                "evaluation.published_late",
                value=self.published_on,
                filled=filled,
                days=_TO_PUBLISH,
            )

    def with_defaults(self) -> Self:
        """Return the evaluation as the final one, unless it has a status."""
        return self if self.stage is not None else replace(self, stage=EvaluationStage.FINAL)


def _check_expert(path: str, each: ExpertEvaluation) -> Iterator[Problem]:
    if each.conflict_of_interest == ConflictOfInterest.DECLARED:
        yield Problem(f"{path}.conflict_of_interest", "evaluation.conflict_declared")
    for criterion in CRITERIA:
        score: int = getattr(each.scores, criterion)
        if not _LOWEST <= score <= _HIGHEST:
            yield Problem(
                f"{path}.scores.{criterion}", "evaluation.score_out_of_range", params={"value": score}
            )
        elif score <= _LOW and not getattr(each.remarks, criterion, None):
            yield warning(f"{path}.remarks.{criterion}", "evaluation.low_score_no_reason", value=score)


def _names(expert: Person) -> list[str]:
    """Return an expert's name in both languages, to compare it without case and spaces."""
    text = Text.of(expert.full_name)
    return [" ".join(half.split()).casefold() for half in (text.kk, text.ru) if half]
