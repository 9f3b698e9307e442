"""The papers of one project agree, and a slip of the hand in one of them is found."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from formgen.agreement import agree
from formgen.agreement.carrying import carry
from formgen.agreement.papers import relations_of, select
from formgen.bilingual import Text
from formgen.forms import FORM_IDS
from formgen.messages import catalogue
from formgen.model.base import Form
from formgen.model.fields import Kind, fields_of
from formgen.periods import Period
from formgen.problems import Severity, errors_of
from tests.agreement.papers import sample, with_value

REPORTS = ("interim_financial_report", "final_financial_report")


def papers(*form_ids: str) -> list[Any]:
    return [sample(form_id) for form_id in form_ids]


def found(*forms: Form) -> set[tuple[str, str, str]]:
    """What is found between papers: the paper, the path, the code."""
    return {(str(each.location), each.path, each.code) for each in agree(forms)}


def new(changed: list[Form], before: list[Form]) -> set[tuple[str, str, str]]:
    return found(*changed) - found(*before)


def test_the_samples_do_not_contradict_each_other() -> None:
    assert errors_of(agree(papers(*FORM_IDS))) == ()


def test_one_paper_agrees_with_itself() -> None:
    for form_id in FORM_IDS:
        assert errors_of(agree([sample(form_id)])) == ()


def _least(value: Any) -> Any:
    """Return a form or a value without all that it may leave out."""
    changes: dict[str, Any] = {}
    for name, info in fields_of(type(value)).items():
        held = getattr(value, name)
        if not info.required:
            changes[name] = () if info.kind is Kind.LIST else None
        elif info.kind is Kind.OBJECT:
            changes[name] = _least(held)
        elif info.item is not None and info.item.kind is Kind.OBJECT:
            changes[name] = tuple(map(_least, held))
    return replace(value, **changes)


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_fact_that_no_paper_states_is_no_disagreement(form_id: str) -> None:
    least = _least(sample(form_id))

    assert errors_of(agree([least, least])) == errors_of(agree([sample(form_id), sample(form_id)]))
    carry(form_id, [least])


@pytest.mark.parametrize("form_id", [form_id for form_id in FORM_IDS if relations_of(form_id)])
def test_every_path_that_a_form_declares_leads_to_a_value_of_its_sample(form_id: str) -> None:
    for relation in relations_of(form_id):
        path = getattr(relation, "path", None) or getattr(relation, "rows", "")
        if path:
            list(select(sample(form_id), path))  # raises where the form has no such field


@pytest.mark.parametrize(
    ("form_id", "path", "value"),
    [
        ("interim_financial_report", "contract.number", "155-28/2026"),
        ("interim_financial_report", "contract.date", dt.date(2026, 2, 28)),
        ("interim_financial_report", "supplier.bin", "140540999992"),
        ("final_creative_report", "period", Period(dt.date(2026, 3, 2), dt.date(2026, 10, 30))),
    ],
)
def test_what_all_papers_state_differs_on_one(form_id: str, path: str, value: object) -> None:
    before = papers("interim_financial_report", "final_financial_report", "final_creative_report")
    changed = [with_value(each, path, value) if form_id == each.ID else each for each in before]

    problems = [each for each in agree(changed) if each.code == "agree.differs"]

    assert {each.path for each in problems} == {path}
    assert {each.severity for each in problems} == {Severity.ERROR}


def test_a_letter_in_the_project_s_name_is_found_in_its_language() -> None:
    before = papers(*REPORTS)
    topic = before[0].topic
    changed = [replace(before[0], topic=Text(kk=topic.kk, ru=f"{topic.ru}ы")), before[1]]

    assert {path for _, path, _ in new(changed, before)} == {"topic.ru"}


def test_the_place_of_the_other_paper_is_named_with_both_values() -> None:
    first, last = papers(*REPORTS)
    changed = replace(first, contract=replace(first.contract, number="45"))

    (problem,) = [
        each for each in agree([last, changed, last], names=["a", "b", "c"]) if each.path == "contract.number"
    ]

    assert problem.location is not None
    assert problem.location.file == "b"
    assert problem.params["value"] == "45"
    assert problem.params["other"] == first.contract.number
    assert str(problem.params["place"]) == "a: contract.number"
    assert "a: contract.number" in problem.message("en")
    assert "a: Договор о госзакупках, «Номер договора»" in problem.message("ru")


def second_report(**given: Any) -> Any:
    """The second interim report, which goes on where the first ends."""
    first = sample("interim_financial_report")
    lines = [
        replace(
            group,
            lines=tuple(
                replace(line, spent_before=line.spent_before + line.spent, spent=Decimal(1))
                for line in group.lines
            ),
        )
        for group in first.groups
    ]
    period = Period(first.period.end + dt.timedelta(days=1), dt.date(2026, 8, 31))
    return replace(first, **({"number": 2, "period": period, "groups": tuple(lines)} | given))


def test_two_interim_reports_that_follow_each_other_agree() -> None:
    assert agree([sample("interim_financial_report"), second_report()]) == []


def test_a_day_between_two_reports_is_a_gap_and_a_day_in_both_an_overlap() -> None:
    first = sample("interim_financial_report")
    late = Period(first.period.end + dt.timedelta(days=2), dt.date(2026, 8, 31))
    early = Period(first.period.end, dt.date(2026, 8, 31))

    assert found(first, second_report(period=late)) == {("interim_financial_report 2", "period", "agree.gap")}
    assert found(first, second_report(period=early)) == {
        ("interim_financial_report 2", "period", "agree.overlap")
    }


def test_a_number_comes_twice_or_is_left_out() -> None:
    first = sample("interim_financial_report")

    assert ("interim_financial_report 1", "number", "agree.number_twice") in found(
        first, second_report(number=1)
    )
    assert ("interim_financial_report 3", "number", "agree.number_missing") in found(
        first, second_report(number=3)
    )


def test_spent_before_is_what_the_reports_before_spent_to_the_tiyn() -> None:
    first, second = sample("interim_financial_report"), second_report()
    path = "groups[1].lines[0].spent_before"
    value = second.groups[1].lines[0].spent_before + Decimal("0.01")

    assert found(first, with_value(second, path, value)) == {
        ("interim_financial_report 2", path, "agree.spent_before")
    }


def test_the_final_report_spends_no_less_than_the_interim_ones_and_no_more_to_the_same_day() -> None:
    interim, final = papers(*REPORTS)
    less = with_value(final, "groups[0].lines[0].spent", Decimal(1))
    whole = replace(interim, period=final.period)

    assert ("final_financial_report", "groups[0].lines[0].spent", "agree.spent_less") in found(interim, less)
    assert ("final_financial_report", "groups[0].lines[0].spent", "agree.spent_more") in found(whole, final)


def test_a_line_is_planned_differently_or_is_not_there() -> None:
    interim, final = papers(*REPORTS)
    path = "groups[2].lines[0].planned"
    dearer = with_value(interim, path, interim.groups[2].lines[0].planned + Decimal("0.01"))
    group = interim.groups[2]
    shorter = with_value(interim, "groups[2]", replace(group, lines=group.lines[1:]))

    assert any(code == "agree.planned" for _, _, code in found(dearer, final))
    assert any(code == "agree.no_line" for _, _, code in found(shorter, final))


def test_an_estimate_divided_otherwise_is_compared_by_its_total_and_only_warned_of() -> None:
    budget, final = papers("budget_request", "final_financial_report")
    dearer = with_value(budget, "estimate[0].expenses[0].price", Decimal(1))

    problems = [each for each in agree([dearer, final]) if each.code != "agree.person"]

    assert {(each.path, each.code, each.severity) for each in problems} == {
        ("total", "agree.total", Severity.WARNING)
    }


def test_the_final_report_counts_at_least_those_whom_the_interim_reports_count() -> None:
    interim, final = papers("interim_creative_report", "final_creative_report")
    fewer = with_value(final, "events[0].actual", interim.steps[0].events[0].participants - 1)

    assert ("final_creative_report", "events[0].actual", "agree.people_less") in found(interim, fewer)


def test_an_event_held_outside_its_planned_time_and_one_never_held_are_warned_of() -> None:
    plan, interim, final = papers(
        "technical_specification", "interim_creative_report", "final_creative_report"
    )
    late = with_value(interim, "steps[0].events[0].date", dt.date(2026, 3, 13))
    without = replace(final, events=final.events[1:])

    assert {path for _, path, _ in new([plan, late], [plan, interim])} == {"steps[0].events[0].date"}
    assert ("technical_specification", "action_plan[0].name", "agree.no_event") in found(plan, without)


def test_a_planned_indicator_without_a_result_is_warned_of() -> None:
    plan, final = papers("technical_specification", "final_creative_report")
    without = replace(final, indicator_results=final.indicator_results[1:])

    assert ("technical_specification", "indicators[0].name", "agree.no_indicator") in found(plan, without)


def test_two_spellings_of_one_person_are_warned_of_and_two_people_are_not() -> None:
    interim, final = papers(*REPORTS)
    misspelt = with_value(interim, "accountant.full_name", Text("Ковальчук Ирина Петровага"))
    other = with_value(interim, "accountant.full_name", Text("Мусина Асель Маратовна"))

    assert any(code == "agree.person" for _, _, code in found(misspelt, final))
    assert not any(code == "agree.person" for _, _, code in found(other, final))


def test_every_relation_has_its_words_in_three_languages() -> None:
    words = {code: texts for code, texts in catalogue().items() if code.startswith("agree.")}

    for code, texts in words.items():
        assert len(set(texts)) == 3, code
        assert all("{place}" in text for text in texts), code


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ("Общественное\u00a0объединение  «Бирлик аланы»", None),
        ("Общественное объединение «Бирлик\u200b аланы»", None),
        ('Общественное объединение "Бирлик аланы"', "agree.spelling"),
        ("ОБЩЕСТВЕННОЕ ОБЪЕДИНЕНИЕ «БИРЛИК АЛАНЫ»", "agree.spelling"),
        ("ОО «Бирлик аланы»", "agree.spelling"),
        ("«Бирлик аланы», ОО.", "agree.spelling"),
        ("ОФ «Бирлик аланы»", "agree.differs"),
        ("Общественный фонд «Бирлик аланы»", "agree.differs"),
        ("Общественное объединение «Бирлик алань»", "agree.differs"),
    ],
)
def test_an_organization_in_another_spelling_is_warned_of_and_another_one_is_an_error(
    other: str, code: str | None
) -> None:
    form = sample("interim_financial_report")
    value = Text(kk=form.supplier.name.kk, ru="Общественное объединение «Бирлик аланы»")
    first = with_value(form, "supplier.name", value)
    second = with_value(first, "supplier.name", Text(kk=value.kk, ru=other))
    problems = [each for each in agree([first, second]) if each.path.startswith("supplier.name")]
    assert {each.code for each in problems} == ({code} if code else set())
    assert {each.severity for each in problems} <= {
        Severity.ERROR if code == "agree.differs" else Severity.WARNING
    }


@pytest.mark.parametrize("other", ["№ 48-12/2026", "48 - 12/2026", "48–12/2026", "48‑12/2026", "48-12/2026 "])
def test_the_number_of_a_contract_is_the_same_however_it_is_set_in_type(other: str) -> None:
    first = with_value(sample("interim_financial_report"), "contract.number", "48-12/2026")
    assert agree([first, with_value(first, "contract.number", other)]) == agree([first, first])
    for wrong in ("48/12/2026", "48-12/2027", "48-1-2/2026"):
        second = with_value(first, "contract.number", wrong)
        assert any(each.path == "contract.number" for each in errors_of(agree([first, second])))
