"""A problem names its field as the reader knows it, and spells values as they are typed there."""

from __future__ import annotations

import datetime as dt
import pickle
import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

import formgen
from formgen.agreement.papers import Mention
from formgen.forms import FORM_IDS, form_class
from formgen.messages import Spelling, catalogue, say
from formgen.messages.quoting import given
from formgen.model.fields import fields_of
from formgen.model.labels import labels_of
from formgen.periods import Month, Period
from formgen.problems import Location, Problem
from tests.layouts.documents import sample

LANGS = formgen.MESSAGE_LANGS
REPORT = form_class("final_financial_report")


@pytest.mark.parametrize(
    ("path", "kk", "ru"),
    [
        (
            "documents[1].date",
            "Растайтын құжаттар, 2-жол, «Күні»",
            "Подтверждающие документы, строка~2, «Дата»",
        ),
        ("documents[1]", "Растайтын құжаттар, 2-жол", "Подтверждающие документы, строка~2"),
        ("compiled_on", "«Есеп құрастырылған күн»", "«Дата составления отчета»"),
        (
            "supplier.head.full_name.kk",
            "Өнім беруші, Бірінші басшы, «Т.А.Ә. (қазақша)»",
            "Поставщик, Первый руководитель, «Ф.И.О. (на казахском)»",
        ),
        ("period.end", "«Мерзімі (аяқталуы)»", "«Период (окончание)»"),
        ("documents[0].nothing", "Растайтын құжаттар, 1-жол", "Подтверждающие документы, строка~1"),
    ],
)
def test_a_field_is_named_by_its_labels_and_the_numbers_of_its_rows(path: str, kk: str, ru: str) -> None:
    problem = Problem(path, "value.missing", labels=labels_of(REPORT, path))
    assert problem.place("kk") == kk
    assert problem.place("ru") == ru.replace("~", "\u00a0")
    assert problem.place("en") == path


def test_a_payment_is_named_by_its_month_unless_the_month_is_wrong() -> None:
    form: Any = sample("final_financial_report")
    person = form.salaries[1]
    first, second, *others = person.payments
    wrong = (replace(first, amount=Decimal(-5)), replace(second, month=Month(2027, 3)), *others)
    changed = replace(form, salaries=(form.salaries[0], replace(person, payments=wrong)))
    places = {problem.path: problem.place("ru") for problem in formgen.check(changed)}
    amount = places["salaries[1].payments[0].amount"]
    assert amount == "Заработная плата, строка\u00a02, март 2026, «Сумма, тенге»"
    month = places["salaries[1].payments[1].month"]
    assert month == "Заработная плата, строка\u00a02, Выплаты по месяцам, строка\u00a02, «Месяц»"


@pytest.mark.parametrize(
    ("paper", "path", "ru"),
    [
        ("a.xlsx", "documents[1].date", "a.xlsx: Подтверждающие документы, строка~2, «Дата»"),
        ("a.yaml", "documents[1].date", "a.yaml: documents[1].date"),
        ("forms.jsonl:3", "documents[1].date", "forms.jsonl:3: documents[1].date"),
        ("a.xlsx", "planned", "a.xlsx"),
    ],
)
def test_the_other_paper_names_its_field_as_its_reader_knows_it(paper: str, path: str, ru: str) -> None:
    mention = Mention(paper, REPORT, path)
    assert mention.message("ru") == ru.replace("~", "\u00a0")
    assert mention.message("en") == f"{paper}: {path}"


@pytest.mark.parametrize(
    ("place", "ru"),
    [
        (Location("a.yaml", 3), "a.yaml:3"),
        (Location("a.csv", 3, column="Дата"), "a.csv: 3-я строка файла, столбец «Дата»"),
        (Location("a.xlsx", sheet="Акты", cell="C3"), "a.xlsx: лист «Акты», ячейка C3"),
        (Location(line=3), "3-я строка файла"),
    ],
)
def test_a_place_is_told_in_the_readers_language(place: Location, ru: str) -> None:
    assert place.words("ru") == ru
    assert not re.search("[а-я]", place.words("en").replace("Дата", "").replace("Акты", ""))


def test_a_field_of_an_unknown_form_is_named_by_its_path() -> None:
    assert Problem("a[0].b", "value.missing").place("ru") == "a[0].b"


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_every_problem_that_check_finds_has_its_place(form_id: str) -> None:
    cls = form_class(form_id)
    made: Any = object.__new__(cls)
    for name in fields_of(cls):
        object.__setattr__(made, name, None)
    problems = formgen.check(made)
    assert problems
    for problem in problems:
        assert re.search("[А-Яа-я]", problem.place("ru"))
        assert problem.place("kk") != problem.path
        assert pickle.loads(pickle.dumps(problem)).place("kk") == problem.place("kk")


VALUES: list[object] = [
    "2026-13-01",
    True,
    7,
    Decimal("12.555"),
    Decimal("140540999993.0"),
    1500.5,
    dt.date(2026, 11, 22),
    dt.datetime(2026, 11, 22, 9, 30),  # noqa: DTZ001
    Month(2026, 11),
    Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30)),
    [1, 2],
    {"kk": "a"},
    None,
    object(),
]
NAMES = {name for words in catalogue().values() for name in re.findall(r"\{(\w+)", words[0])}
PYTHON = re.compile(r"\b(?:True|False|None|Decimal|datetime)\b|\{'|\['|\d\.0\b|<object")
ISO = re.compile(r"\d{4}-\d{2}(?:-\d{2})?\b|\d\.\d+(?!\.)\b(?!\.\d)")


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_a_person_with_a_workbook_reads_no_iso_date_no_point_and_no_word_of_python(code: str) -> None:
    about_python = code == "value.float"
    for lang in LANGS:
        for value in VALUES[1:]:
            params: dict[str, object] = dict.fromkeys(NAMES, given(value))
            params |= dict.fromkeys(("lang", "other_lang"), "ru")
            params |= dict.fromkeys(("form", "other_form", "forms"), "budget_request")
            said = say(code, params, lang, Spelling.OFFICE)
            assert about_python or not PYTHON.search(said), said
            assert not ISO.search(re.sub(r"(\d{2}\.)?\d{2}\.\d{4}", "", said)), said
            assert not re.search("[\"']", said), said
            assert not re.search(r"№ |\d тенге|\d теңге", said), said


def test_what_was_given_is_named_by_its_kind() -> None:
    def said(value: object, lang: formgen.MessageLang) -> str:
        return say("value.not_money", {"value": given(value)}, lang, Spelling.DATA)

    assert said("90000,50", "ru").endswith("а указано: текст «90000,50»")
    assert said(["1"], "kk").endswith("ал көрсетілгені: тізім")
    assert said(False, "en").endswith("but got the truth value no")
    assert said(dt.date(2026, 1, 2), "en").endswith("but got the date 2026-01-02")


@pytest.mark.parametrize(
    ("place", "example"),
    [
        (Location("a.yaml", 3), "2026-11-22"),
        (Location("a.xlsx", sheet="1", cell="C3"), "22.11.2026"),
        (None, "date(2026, 11, 22)"),
    ],
)
def test_an_example_is_spelt_as_it_is_typed_there(place: Location | None, example: str) -> None:
    problem = Problem("filled_on", "value.not_date", params={"value": "x"}, location=place)
    assert all(example in problem.message(lang) for lang in LANGS)


@pytest.mark.parametrize(
    ("count", "ru", "en"),
    [(1, "1~месяц,", "1~month,"), (3, "3~месяца", "3~months"), (11, "11~месяцев", "11~months")],
)
def test_a_noun_behind_a_number_has_its_plural_form(count: int, ru: str, en: str) -> None:
    params = {"count": count, "limit": 120}
    assert ru.replace("~", "\u00a0") in say("period.too_long", params, "ru")
    assert en.replace("~", "\u00a0") in say("period.too_long", params, "en")
    assert f"{count}\u00a0айды" in say("period.too_long", params, "kk")


def test_a_date_stands_in_its_case_in_a_kazakh_sentence() -> None:
    params = {"value": dt.date(2026, 11, 22), "deadline": dt.date(2026, 9, 1)}
    said = say("date.after_deadline", params, "kk", Spelling.DATA)
    assert said.startswith("Өтінімдер 2026\u00a0жылғы 1\u00a0қыркүйекке дейін")
    assert said.endswith(": 2026-11-22")
    said = say("date.after_deadline", params, "ru", Spelling.OFFICE)
    assert "до 1\u00a0сентября 2026\u00a0года" in said
    assert said.endswith(": 22\u00a0ноября 2026\u00a0года")
