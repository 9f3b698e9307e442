from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.forms.results_evaluation.data import (
    CRITERIA,
    EvaluationStage,
    ExpertEvaluation,
    ExpertRemarks,
    ExpertScores,
    ResultsEvaluation,
)
from formgen.model.parties import Person
from formgen.model.printing import printed
from tests.forms.factories import sample
from tests.forms.findings import errors, warnings

SCORES = st.lists(st.tuples(*[st.integers(1, 5)] * 5), min_size=1, max_size=12)


def expert(
    name: str = "Сарапшы А", scores: tuple[int, ...] = (4, 4, 4, 4, 4), **given: Any
) -> ExpertEvaluation:
    values: dict[str, Any] = {
        "expert": Person(full_name=name),
        "scores": ExpertScores(**dict(zip(CRITERIA, scores, strict=True))),
        "conflict_of_interest": "none",
    }
    return ExpertEvaluation(**(values | given))


def evaluation(*experts: ExpertEvaluation, **given: Any) -> ResultsEvaluation:
    form = sample("results_evaluation")
    assert isinstance(form, ResultsEvaluation)
    return replace(form, experts=experts, **given)


def test_an_evaluation_without_experts_is_an_error() -> None:
    assert errors(evaluation()) == [("experts", "list.too_short")]


@pytest.mark.parametrize("score", [0, 6])
def test_a_score_is_one_to_five(score: int) -> None:
    form = evaluation(expert(scores=(4, score, 4, 4, 4)))

    assert errors(form) == [("experts[0].scores.plan", "evaluation.score_out_of_range")]


def test_an_expert_scores_once_however_the_name_is_spaced() -> None:
    form = evaluation(expert("Ли Вера"), expert("Ким Олег"), expert(" ли  ВЕРА"))

    assert errors(form) == [("experts[2].expert.full_name", "evaluation.expert_twice")]


def test_an_expert_with_a_conflict_of_interest_may_not_evaluate() -> None:
    form = evaluation(expert(conflict_of_interest="declared"))

    assert errors(form) == [("experts[0].conflict_of_interest", "evaluation.conflict_declared")]


def test_scores_that_lie_far_apart_are_told_once_a_criterion() -> None:
    form = evaluation(
        expert("А", (5, 4, 4, 4, 4)),
        expert("Б", (3, 4, 4, 4, 5)),
        expert("В", (2, 4, 4, 4, 5), remarks=ExpertRemarks(relevance="Себебі")),
        expert("Г", (2, 4, 4, 4, 5), remarks=ExpertRemarks(relevance="Себебі")),
    )

    assert warnings(form) == [("experts[2].scores.relevance", "evaluation.scores_differ")]


def test_a_low_score_wants_a_reason() -> None:
    form = evaluation(expert(scores=(2, 1, 3, 3, 3), remarks=ExpertRemarks(plan="Себебі")))

    assert warnings(form) == [("experts[0].remarks.relevance", "evaluation.low_score_no_reason")]


@pytest.mark.parametrize(
    ("filled", "published", "expected"),
    [
        ("2026-10-30", None, [("filled_on", "evaluation.before_end")]),
        ("2026-10-31", None, []),
        ("2027-02-05", None, []),
        ("2027-02-06", None, [("filled_on", "evaluation.after_report")]),
        ("2026-11-06", "2026-11-11", []),  # Friday to Wednesday
        ("2026-11-06", "2026-11-12", [("published_on", "evaluation.published_late")]),
    ],
)
def test_days_of_the_evaluation(filled: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    days = {
        "filled_on": dt.date.fromisoformat(filled),
        "published_on": None if published is None else dt.date.fromisoformat(published),
    }

    assert warnings(evaluation(expert(), **days)) == expected


def test_an_evaluation_is_final_unless_it_says_otherwise() -> None:
    assert printed(evaluation(expert(), stage=None)).stage is EvaluationStage.FINAL
    assert printed(evaluation(expert(), stage="preliminary")).stage is EvaluationStage.PRELIMINARY


@given(SCORES)
def test_the_total_is_the_sum_of_exact_means_rounded_once(rows: list[tuple[int, ...]]) -> None:
    form = evaluation(*(expert(f"Э{number}", row) for number, row in enumerate(rows)))
    exact = sum((Fraction(sum(row[at] for row in rows), len(rows)) for at in range(5)), Fraction())

    assert form.total is not None
    assert form.total.as_tuple().exponent == -2
    assert Fraction(-1, 200) < Fraction(form.total) - exact <= Fraction(1, 200)


def test_half_a_hundredth_goes_up() -> None:
    rows = [(5, 4, 4, 4, 4)] * 7 + [(4, 4, 4, 4, 4)]  # 4.875

    form = evaluation(*(expert(f"Э{number}", row) for number, row in enumerate(rows)))

    assert form.mean_relevance == Decimal("4.88")
    assert form.total == Decimal("20.88")
