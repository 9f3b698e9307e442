"""Values that a person knows by their shape, or by the rest of the page, read from pages without marks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from formgen.bilingual import Text
from formgen.model.base import Form
from formgen.model.printing import printed
from formgen.periods import Period
from formgen.reading.page.line_matching import LineMatcher
from formgen.reading.page.matches import Value
from formgen.reading.page.pages import Line, Place
from formgen.reading.page.template_captions import template_lines
from formgen.reading.page.template_pages import template_page
from tests.forms.factories import sample, small_form
from tests.reading.documents import changed
from tests.reading.test_by_page import read_through
from tests.reading.ways import WAYS


def _named(name: str, _: object) -> Text:
    return Text(name)


def read_back(form: Form, folder: Path) -> tuple[Form, list[str]]:
    report = read_through(form, WAYS["no controls"], folder)
    return report.form, [problem.path for problem in report.problems]


@pytest.mark.parametrize(
    "form_id", ["participants_list", "services_journal", "planned_topics", "results_evaluation"]
)
def test_the_whole_sample_reads_back(form_id: str, tmp_path: Path) -> None:
    """People by name and by code, their sex, telephones and addresses, directions, and experts' reasons."""
    form = sample(form_id)

    assert read_back(form, tmp_path) == (printed(form), [])


def test_a_telephone_and_an_address_on_one_line_are_contacts(tmp_path: Path) -> None:
    form = small_form("participants_list")
    both = "+7 700 000-00-00, info@ornek.example"
    form = changed(form, "participants[0].phone", lambda _: None)
    form = changed(form, "participants[0].email", lambda _: None)
    form = changed(form, "participants[0].contacts", lambda _: both)

    assert read_back(form, tmp_path) == (printed(form), [])


def test_the_head_of_the_column_tells_names_from_codes(tmp_path: Path) -> None:
    """A single word could be a name or a code: only with a code among the people does the head name codes."""
    form = small_form("participants_list")
    for at, name in enumerate(("Айша", "Болат")):
        form = changed(form, f"participants[{at}].full_name", partial(_named, name))

    assert read_back(form, tmp_path) == (printed(form), [])


def test_a_reason_that_has_a_colon_belongs_to_the_expert_whose_name_stands_before_it(tmp_path: Path) -> None:
    form = sample("results_evaluation")
    form = changed(form, "experts[0].remarks.relevance", lambda _: Text("Дәлел: жоспар: орындалды"))

    assert read_back(form, tmp_path) == (printed(form), [])


@pytest.mark.parametrize("city", ["Алматы", "Нур Султан", " у", "Вид услуги, тема"])
def test_the_words_before_a_date_are_those_of_the_place(city: str, tmp_path: Path) -> None:
    form = changed(sample("cooperation_memorandum"), "city", lambda _: Text(city))

    back, _ = read_back(form, tmp_path)

    assert [getattr(back, name) for name in ("city", "signed_on")] == [
        getattr(form, name) for name in ("city", "signed_on")
    ]


@pytest.mark.parametrize("last", [dt.date(2027, 11, 1), dt.date(2028, 6, 1)])
def test_a_table_of_many_months_goes_on_in_further_tables(last: dt.date, tmp_path: Path) -> None:
    form: Any = sample("final_financial_report")
    form = changed(form, "period", lambda period: Period(period.start, last))

    assert read_back(form, tmp_path) == (printed(form), [])


def test_a_sign_alone_is_the_value_of_the_field_in_its_place(tmp_path: Path) -> None:
    form = small_form("specification_scoring")
    form = changed(form, "bids[0].supplier.bin", lambda _: None)
    form = changed(form, "bids[0].remark", lambda _: Text("¨"))

    assert read_back(form, tmp_path) == (printed(form), [])


def test_a_telephone_of_two_lines_is_told_where_it_could_be_other_contacts(tmp_path: Path) -> None:
    """The head of the table tells names from codes, and says nothing of contacts."""
    form = small_form("participants_list")
    form = changed(form, "participants[0].full_name", lambda _: Text("Айша"))
    form = changed(form, "participants[0].email", lambda _: None)
    form = changed(form, "participants[0].phone", lambda _: "түстен кейін\nхатшы арқылы")

    _, told = read_back(form, tmp_path)

    assert {"participants[0].phone", "participants[0].contacts"} <= {*told}


@pytest.mark.parametrize("way", ["no controls", "typed by hand"])
def test_a_coordinator_is_never_read_as_the_position_of_a_head(way: str, tmp_path: Path) -> None:
    """The line of the last coordinator stands right above the signatures, where a position may stand."""
    form: Any = sample("cooperation_memorandum")
    form = changed(
        form, "partner.coordinator", lambda each: replace(each, phones=(), email=None, position=None)
    )
    form = changed(form, "state_party.organization.head.position", lambda _: None)

    report = read_through(form, WAYS[way], tmp_path)

    back: Any = report.form
    is_equal = back.partner.coordinator == printed(form).partner.coordinator
    assert is_equal or "partner.coordinator.full_name" in {problem.path for problem in report.problems}


@pytest.mark.parametrize("city", ["Алматы 5", "a_b", "5-й «Б» округ"])
def test_a_city_with_digits_or_signs_leaves_the_date_behind_a_space(city: str) -> None:
    """Some programs put a space in the place of the tab between the city and the date."""
    page = template_page("cooperation_memorandum", "ru")
    (node,) = (line for line in template_lines(page.content) if "\t" in line.text)
    line = Line(f"г. {city} «16» июня 2026 года", Place())

    values = [match.values for match in LineMatcher(node, "ru").match(line)]

    assert [[(each.text or "").strip() for each in found if isinstance(each, Value)] for found in values] == [
        [city, "«16» июня 2026 года"]
    ]


def test_the_programme_of_an_event_reads_back_with_its_times_and_speakers(tmp_path: Path) -> None:
    form = sample("event_passport")
    form = changed(form, "event.kind", lambda _: Text(kk="дөңгелек үстел", ru="круглый стол"))

    assert read_back(form, tmp_path) == (printed(form), [])


def test_brackets_that_hold_no_name_are_told_where_a_speaker_may_stand(tmp_path: Path) -> None:
    form = changed(sample("event_passport"), "programme[1].speaker", lambda _: None)
    form = changed(form, "programme[1].item", lambda _: Text("Тренинг (1)"))

    _, told = read_back(form, tmp_path)

    assert {"programme[1].item", "programme[1].speaker"} <= {*told}


@pytest.mark.parametrize("way", ["no controls", "typed by hand"])
@pytest.mark.parametrize(
    ("form_id", "path"),
    [
        ("premium_activity", "projects[0].name"),
        ("premium_questionnaire", "applicant.bank.name"),
        ("technical_specification", "previous_projects[0].name"),
        ("topics_discussion_report", "topics[0].comments[0].content"),
        ("event_passport", "event.name"),
    ],
)
def test_a_text_of_several_lines_ends_before_the_next_value_of_its_cell(
    form_id: str, path: str, way: str, tmp_path: Path
) -> None:
    form = changed(sample(form_id), path, partial(_named, "«Қадам»\n(екінші кезең)"))

    report = read_through(form, WAYS[way], tmp_path)

    assert (report.form, report.problems) == (printed(form), ())


@pytest.mark.parametrize("days", [30, 2026, 31_030_654])
def test_a_number_before_a_computed_word_is_never_cut(days: int, tmp_path: Path) -> None:
    form = changed(sample("cooperation_memorandum"), "notice_days", lambda _: days)

    assert read_back(form, tmp_path) == (printed(form), [])


@pytest.mark.parametrize("month", range(1, 13))
def test_a_date_with_the_ending_of_its_month_is_a_date(month: int, tmp_path: Path) -> None:
    form = changed(sample("cooperation_memorandum"), "valid_until", lambda _: dt.date(2030, month, 8))

    assert read_back(form, tmp_path) == (printed(form), [])


def test_a_name_with_words_for_a_telephone_is_told_though_the_page_settles_other_names(
    tmp_path: Path,
) -> None:
    """Heads sign below, which tells where their names end; the names of coordinators stand only once."""
    form: Any = sample("cooperation_memorandum")
    name = Text(kk="Ким Вера, тел.: кеңседе", ru="Ким Вера, тел.: в приемной")
    form = changed(
        form, "partner.coordinator", lambda each: replace(each, full_name=name, phones=(), email=None)
    )
    form = changed(form, "partner.organization.head.phones", lambda _: ("кеңседе",))

    report = read_through(form, WAYS["no controls"], tmp_path)

    back: Any = report.form
    is_equal = back.partner.coordinator.full_name == name
    assert is_equal or "partner.coordinator.full_name" in {problem.path for problem in report.problems}
