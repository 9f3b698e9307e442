"""Values typed over in their controls, left empty, or different in two places."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import formgen
from formgen.bilingual import Text
from formgen.model.base import Form
from formgen.model.directions import Direction
from formgen.model.printing import printed
from formgen.periods import Period
from formgen.problems import FormErrors
from tests.forms.builders import budget_request, premium_activity, premium_application
from tests.forms.factories import FACTORIES
from tests.layouts.documents import filled
from tests.reading.documents import Edited, changed, element


def read_both(folder: Path, form: Form, edit: Callable[[Edited], None], only: str | None = None) -> Form:
    """Print a form, edit both documents or ``only`` one of them, and read them."""
    paths = []
    for lang in ("kk", "ru"):
        document = Edited(filled(form, lang))
        if only in (None, lang):
            edit(document)
        paths.append(document.save(folder / f"{lang}.docx"))
    return formgen.read(*paths)


def problems_of(
    folder: Path, form: Form, edit: Callable[[Edited], None], only: str | None = None
) -> set[tuple[str, str]]:
    with pytest.raises(FormErrors) as raised:
        read_both(folder, form, edit, only)
    for problem in raised.value.problems:
        assert problem.location is not None
        assert problem.location.file
        assert all(problem.message(lang) for lang in ("kk", "ru", "en"))
    return {(problem.path, problem.code) for problem in raised.value.problems}


TYPED: list[tuple[str, str, str, Any]] = [
    ("premium_activity", "filled_on", "22.11.2026", dt.date(2026, 11, 22)),
    ("premium_activity", "filled_on", "«_22_» қараша 2026 жыл", dt.date(2026, 11, 22)),
    ("premium_activity", "filled_on", "22 ноября 2026 г.", dt.date(2026, 11, 22)),
    (
        "premium_activity",
        "projects[0].period",
        "01.03.2025 – 30.11.2025",
        Period(dt.date(2025, 3, 1), dt.date(2025, 11, 30)),
    ),
    ("premium_activity", "direction", "Охрана  окружающей среды.", Direction.ENVIRONMENT),
    ("premium_activity", "direction", "мәдениет пен өнерді дамыту", Direction.CULTURE_AND_ART),
    ("premium_activity", "direction", "heritage", Direction.HERITAGE),
    ("budget_request", "estimate[0].expenses[0].price", "1234,5 тг", Decimal("1234.50")),
    ("budget_request", "estimate[0].expenses[0].quantity", "2.5", Decimal("2.5")),
    ("budget_request", "fiscal_year", "2031 г.", 2031),
    ("interim_creative_report", "number", " 2 ", 2),
    ("premium_questionnaire", "applicant.head.phones", "1;2 ; +7 3;", ("1", "2", "+7 3")),
    ("premium_questionnaire", "applicant.bin", "140540999993", "140540999993"),
]


@pytest.mark.parametrize(("form_id", "path", "text", "value"), TYPED)
def test_a_value_is_read_as_people_type_it(
    form_id: str, path: str, text: str, value: object, tmp_path: Path
) -> None:
    form = printed(FACTORIES[form_id]())

    read = read_both(tmp_path, form, lambda document: document.say(path, text))

    assert read == changed(form, path, lambda _: value)


@pytest.mark.parametrize(
    ("form_id", "path", "text", "code"),
    [
        ("premium_activity", "filled_on", "ертең", "read.not_date"),
        ("premium_activity", "filled_on", "30 февраля 2026 года", "read.not_date"),
        ("premium_activity", "projects[0].period", "2026", "read.not_period"),
        ("premium_activity", "direction", "туризм", "read.not_choice"),
        ("budget_request", "estimate[0].expenses[0].price", "1,500", "read.not_money"),
        ("budget_request", "estimate[0].expenses[0].quantity", "көп", "read.not_quantity"),
        ("budget_request", "fiscal_year", "26", "read.not_year"),
        ("interim_creative_report", "number", "2,5", "read.not_count"),
        ("final_financial_report", "salaries[].payments[0].month", "бір ай", "read.not_month"),
    ],
)
def test_a_text_that_is_no_value_is_a_problem_at_its_field(
    form_id: str, path: str, text: str, code: str, tmp_path: Path
) -> None:
    told = problems_of(tmp_path, FACTORIES[form_id](), lambda document: document.say(path, text))

    assert (path.replace("[]", "[0]"), code) in told
    assert {(re.sub(r"\[\d*\]", "[]", each), of_code) for each, of_code in told} == {
        (re.sub(r"\[\d*\]", "[]", path), code)
    }, "one head of a column is the month of every row"


def test_all_problems_are_told_at_once_with_what_stood_there(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        document.say("filled_on", "кеше")
        document.say("direction", "бәрі")
        document.say("contribution", "")

    with pytest.raises(FormErrors) as raised:
        read_both(tmp_path, premium_activity(), edit, only="kk")

    said = {problem.code: problem.params.get("value") for problem in raised.value.problems}
    assert said == {"read.not_date": "кеше", "read.not_choice": "бәрі"}


@pytest.mark.parametrize("text", ["", " ", "\u00a0\u00a0\u00a0\u00a0", "_" * 40])
@pytest.mark.parametrize("path", ["contribution", "filled_on", "projects[0].results", "applicant.name"])
def test_a_required_value_that_was_emptied_is_missing(path: str, text: str, tmp_path: Path) -> None:
    told = problems_of(tmp_path, premium_activity(), lambda document: document.say(path, text))

    assert told == {(path, "value.missing")}


def test_a_placeholder_is_no_value_whatever_it_says(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        for control in document.controls("projects[0].summary"):
            document.say("projects[0].summary", "Место для ввода текста.")
            control[0].append(element("<w:showingPlcHdr/>"))

    project = replace(premium_activity().projects[0], summary="Қысқаша")
    form = printed(premium_activity(projects=[project]))

    assert read_both(tmp_path, form, edit) == changed(form, "projects[0].summary", lambda _: None)


def test_an_optional_person_that_was_emptied_is_none(tmp_path: Path) -> None:
    form = printed(premium_application())

    def edit(document: Edited) -> None:
        document.say("signatory.position", "")
        document.say("signatory.full_name", "")

    assert read_both(tmp_path, form, edit) == replace(form, signatory=None)


def test_a_text_that_is_missing_in_one_language_has_one_half(tmp_path: Path) -> None:
    form = printed(premium_activity())

    read = read_both(tmp_path, form, lambda document: document.say("innovations", ""), only="ru")

    assert read == changed(form, "innovations", lambda text: Text(kk=text.kk))


def test_a_value_that_stands_in_two_places_says_the_same_in_both(tmp_path: Path) -> None:
    told = problems_of(
        tmp_path, premium_application(), lambda document: document.say("applicant.name", "Басқа", 1)
    )

    assert told == {("applicant.name", "read.places_differ")}


def test_a_value_left_empty_in_one_of_its_places_is_that_of_the_other(tmp_path: Path) -> None:
    form = printed(premium_application())

    assert read_both(tmp_path, form, lambda document: document.say("applicant.name", "", 1)) == form


@pytest.mark.parametrize(
    ("form_id", "path", "text"),
    [
        ("premium_activity", "filled_on", "22.11.2026"),
        ("premium_activity", "filled_on", ""),
        ("premium_activity", "direction", "heritage"),
        ("premium_activity", "projects[0].period", "22.11.2026"),
        ("premium_questionnaire", "applicant.bin", "1"),
        ("premium_questionnaire", "applicant.head.phones", "1"),
        ("budget_request", "estimate[0].expenses[0].price", "1"),
        ("budget_request", "estimate[0].expenses[0].quantity", "77"),
    ],
)
def test_documents_that_disagree_are_a_problem_that_names_both(
    form_id: str, path: str, text: str, tmp_path: Path
) -> None:
    form = FACTORIES[form_id]()

    with pytest.raises(FormErrors) as raised:
        read_both(tmp_path, form, lambda document: document.say(path, text), only="ru")

    (problem,) = raised.value.problems
    assert (problem.path, problem.code) == (path, "read.languages_differ")
    assert problem.params["kk"]
    assert problem.params["ru"]
    assert problem.params["kk"] != problem.params["ru"]


def test_documents_with_another_number_of_rows_are_a_problem(tmp_path: Path) -> None:
    def edit(document: Edited) -> None:
        first = document.items("estimate[0].expenses")[0]
        first.getparent().remove(first)  # type: ignore[union-attr]

    told = problems_of(tmp_path, budget_request(), edit, only="kk")

    assert told == {("estimate[0].expenses", "read.rows_differ")}
