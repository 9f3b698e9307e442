"""Lists that a page prints in several places, rows without content, and foreign controls."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.problems import FormErrors
from tests.forms.builders import premium_activity, technical_specification
from tests.layouts.documents import sample
from tests.reading.documents import Edited, changed, element
from tests.reading.test_rows import add_one, move_last_to_front, read_edited

SPECIFICATION = technical_specification()
PLAN = tuple(
    replace(
        SPECIFICATION.action_plan[0],
        name=f"Іс-шара {number}",
        description=f"Сипаты {number}" if number % 2 else None,
    )
    for number in range(4)
)


def _plan_with(*events: Any) -> Form:
    return printed(technical_specification(action_plan=events))


def test_descriptions_printed_apart_belong_to_the_events_that_they_name(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        move_last_to_front(document, "action_plan")

    assert read_edited(tmp_path, _plan_with(*PLAN), edit) == _plan_with(PLAN[3], *PLAN[:3])


def test_an_event_added_in_word_has_no_description_until_one_is_written(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        add_one(document, "action_plan")
        document.say("action_plan[0].name", "Жаңа", 1)

    added = replace(PLAN[0], name="Жаңа", description=None)

    assert read_edited(tmp_path, _plan_with(*PLAN), edit) == _plan_with(*PLAN, added)


def test_a_description_copied_by_hand_goes_to_the_event_whose_name_it_has(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        items = document.items("action_plan")
        items[-1].addnext(deepcopy(items[1]))
        document.say("action_plan[1].name", "Жаңа", 1)
        described = document.controls("action_plan[1].description")[0].getparent()
        assert described is not None
        described.addnext(deepcopy(described))
        document.say("action_plan[1].name", "Жаңа", 3)
        document.say("action_plan[1].description", "Жаңаның сипаты", 1)

    added = replace(PLAN[1], name="Жаңа", description="Жаңаның сипаты")

    assert read_edited(tmp_path, _plan_with(*PLAN), edit) == _plan_with(*PLAN, added)


def test_a_description_whose_event_was_removed_is_a_problem(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        items = document.items("action_plan")
        items[1].getparent().remove(items[1])  # type: ignore[union-attr]

    with pytest.raises(FormErrors) as raised:
        read_edited(tmp_path, _plan_with(*PLAN), edit)

    assert {(problem.path, problem.code) for problem in raised.value.problems} == {
        ("action_plan", "read.no_row")
    }


def test_an_event_renamed_in_one_of_its_places_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(FormErrors) as raised:
        read_edited(
            tmp_path, _plan_with(*PLAN), lambda document: document.say("action_plan[1].name", "Жаңа", 0)
        )

    problems = {(problem.path, problem.code) for problem in raised.value.problems}
    assert problems == {("action_plan[1].name", "read.places_differ")}


def _report() -> Any:
    """A report of so many months that its breakdown goes through several tables."""
    return printed(sample("final_financial_report"))


def test_rows_of_a_breakdown_move_in_its_first_table(tmp_path: Path) -> None:
    form = _report()

    read = read_edited(tmp_path, form, lambda document: move_last_to_front(document, "salaries"))

    assert read == changed(form, "salaries", lambda rows: (rows[-1], *rows[:-1]))


def test_a_sum_is_typed_into_an_empty_month_and_another_is_emptied(tmp_path: Path) -> None:
    form = _report()
    first = form.salaries[0].payments[0]

    def edit(document: Edited) -> None:
        document.say("salaries[0].payments[0].amount", "")
        document.say("salaries[0].payments[1].amount", "7")

    read = read_edited(tmp_path, form, edit)

    assert isinstance(read, type(form))
    paid = {payment.month: payment.amount for payment in read.salaries[0].payments}
    assert first.month not in paid
    assert paid[first.month.next()] == 7
    assert read.salaries[1:] == form.salaries[1:]


def test_a_list_without_rows_is_empty(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        for item in document.items("projects"):
            item.getparent().remove(item)  # type: ignore[union-attr]

    form = printed(premium_activity())

    assert read_edited(tmp_path, form, edit) == replace(form, projects=())


def test_rows_in_which_nothing_was_written_are_no_rows(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        add_one(document, "projects")
        for name in ("name", "period", "results"):
            document.say(f"projects[0].{name}", "", 1)

    form = printed(premium_activity())

    assert read_edited(tmp_path, form, edit) == form


def test_a_control_of_somebodys_own_says_nothing(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        body = document.root[0]
        for tag in ("note", "Note of mine", "projects[0].colour", "applicant.bin", "x" * 1000):
            body.insert(
                0, element(f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent/></w:sdt>')
            )

    form = printed(premium_activity())

    assert read_edited(tmp_path, form, edit) == form
