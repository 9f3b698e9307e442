from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import Annotated, Any, ClassVar, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formgen.bilingual import Text
from formgen.checks import check
from formgen.forms import FORM_IDS, form_class
from formgen.messages.unseen_characters import Character
from formgen.model.base import Form
from formgen.model.fields import AtLeast, Bic, Bin, Choice, Count, Email, Iban, Label, Money, Quantity, Year
from formgen.model.parties import Contract, Person
from formgen.periods import Month, Period
from formgen.problems import Problem, Severity, errors_of
from formgen.records import value
from tests.agreement.papers import sample, with_value
from tests.forms import builders, report_builders
from tests.forms.builders import premium_questionnaire
from tests.support.generated import values, with_garbage
from tests.support.shares import few_or_many, hold

DAY = dt.date(2026, 8, 14)


class Colour(Choice):
    RED = ("red", "қызыл", "красный")
    SKY_BLUE = ("sky_blue", "көк", "голубой")


@value(frozen=True, kw_only=True)
class Everything(Form):
    """A form with a field of each kind."""

    ID: ClassVar[str] = "everything"
    TITLE: ClassVar[Text] = Text("Бәрі")

    text: Annotated[Text | str, Label("Мәтін", "Текст")]
    word: str
    count: Count
    year: Year
    money: Money
    quantity: Quantity
    date: dt.date
    month: Month
    period: Period
    colour: Colour | str
    email: Email
    bin: Bin
    iban: Iban
    bic: Bic
    person: Person
    people: Annotated[tuple[Person, ...], AtLeast(1)]
    note: Text | str | None = None
    phones: tuple[str, ...] = ()

    def rules(self) -> Iterator[Problem]:
        if self.money.compare(Decimal(self.count)) < 0:
            yield Problem("money", "count.negative", params={"value": self.money})


def everything(**changes: Any) -> Everything:
    right: dict[str, Any] = {
        "text": Text(kk="Қор", ru="Фонд"),
        "word": "12-А",
        "count": 3,
        "year": 2026,
        "money": Decimal("1500.50"),
        "quantity": Decimal("0.125"),
        "date": DAY,
        "month": Month(2026, 8),
        "period": Period(DAY, DAY),
        "colour": "red",
        "email": "info@ornek.example",
        "bin": "940140000385",
        "iban": "KZ86 125K ZT50 0410 0100",
        "bic": "HSBKKZKX",
        "person": Person(full_name="Айгүл"),
        "people": [Person(full_name="Айгүл")],
    }
    return Everything(**{**right, **changes})


def changed(form: Form, **changes: Any) -> Form:
    """Return ``form`` with any values in the place of some of its own."""
    return cast("Form", replace(cast("Any", form), **changes))


def found(form: Form) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in check(form)]


def test_a_right_form_has_no_problems() -> None:
    assert check(everything()) == []


WRONG: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"text": None}, [("text", "value.missing")]),
    ({"text": " \n"}, [("text", "value.missing")]),
    ({"text": Text()}, [("text", "value.missing")]),
    ({"text": Text(kk="Қор")}, [("text.ru", "text.language_missing")]),
    ({"text": Text(kk="\t", ru="Фонд")}, [("text.kk", "text.language_missing")]),
    ({"text": 5}, [("text", "value.not_text")]),
    ({"text": Text(kk="Қор", ru=5)}, [("text.ru", "value.not_str")]),  # type: ignore[arg-type]
    ({"text": "a\x00"}, [("text", "text.unprintable")]),
    ({"text": Text(kk="а", ru="\ud800")}, [("text.ru", "text.unprintable")]),
    ({"text": Text(kk="қор\x0b")}, [("text.kk", "text.unprintable"), ("text.ru", "text.language_missing")]),
    ({"note": ""}, [("note", "value.blank")]),
    ({"note": Text(ru="Фонд")}, [("note.kk", "text.language_missing")]),
    ({"word": ""}, [("word", "value.missing")]),
    ({"word": 12}, [("word", "value.not_str")]),
    ({"word": "\x01"}, [("word", "text.unprintable")]),
    ({"count": -1}, [("count", "count.negative")]),
    ({"count": True}, [("count", "value.not_int")]),
    ({"count": "3"}, [("count", "value.not_int")]),
    ({"count": 3.0}, [("count", "value.not_int")]),
    ({"count": 10**9, "money": Decimal(10**10)}, [("count", "number.too_large")]),
    ({"year": 1990}, [("year", "year.range")]),
    ({"year": 2101}, [("year", "year.range")]),
    ({"year": True}, [("year", "value.not_year")]),
    ({"money": 1500.5}, [("money", "value.float")]),
    ({"money": "1500"}, [("money", "value.not_money")]),
    ({"money": True}, [("money", "value.not_money")]),
    ({"money": Decimal("NaN")}, [("money", "number.not_finite")]),
    ({"money": Decimal("sNaN")}, [("money", "number.not_finite")]),
    ({"money": Decimal("-0.01"), "count": 0}, [("money", "money.negative")]),
    ({"money": Decimal("10.005")}, [("money", "money.places")]),
    ({"money": Decimal(10).scaleb(12)}, [("money", "number.too_large")]),
    ({"quantity": 0.5}, [("quantity", "value.float")]),
    ({"quantity": "1"}, [("quantity", "value.not_decimal")]),
    ({"quantity": Decimal("Infinity")}, [("quantity", "number.not_finite")]),
    ({"quantity": Decimal("0.1234567")}, [("quantity", "quantity.places")]),
    ({"quantity": Decimal(-(10**9))}, [("quantity", "number.too_large")]),
    ({"date": dt.datetime(2026, 8, 14, 10)}, [("date", "date.with_time")]),  # noqa: DTZ001
    ({"date": "2026-08-14"}, [("date", "value.not_date")]),
    ({"month": "2026-08"}, [("month", "value.not_month")]),
    ({"month": Month(2026.5, 1)}, [("month", "value.not_month")]),  # type: ignore[arg-type]
    ({"period": DAY}, [("period", "value.not_period")]),
    ({"period": Period(DAY, DAY.replace(day=13))}, [("period", "period.order")]),
    (
        {"period": Period(None, "x")},  # type: ignore[arg-type]
        [("period.start", "value.missing"), ("period.end", "value.not_date")],
    ),
    ({"colour": "reed"}, [("colour", "choice.unknown")]),
    ({"colour": 1}, [("colour", "choice.unknown")]),
    ({"email": "info"}, [("email", "email.form")]),
    ({"bin": "940140000386"}, [("bin", "bin.check_digit")]),
    ({"bin": 940140000385}, [("bin", "value.not_str")]),
    ({"iban": "KZ87125KZT5004100100"}, [("iban", "iban.check_digits")]),
    ({"bic": "HSBK"}, [("bic", "bic.length")]),
    ({"person": "Айгүл"}, [("person", "value.not_object")]),
    ({"person": None}, [("person", "value.missing")]),
    ({"person": Person(full_name="", email="x")}, [("person.full_name", "value.missing"), ("person.email", "email.form")]),
    ({"person": Person(full_name="А", email=" ")}, [("person.email", "value.blank")]),
    ({"person": Contract(number="1", date=DAY)}, [("person", "value.not_object")]),
    ({"bin": "9401400003\x0185"}, [("bin", "bin.digits"), ("bin", "text.unprintable")]),
    ({"text": Text(kk="қ" * 5000 + "\x07", ru="а")}, [("text.kk", "text.unprintable")]),
    ({"people": []}, [("people", "list.too_short")]),
    ({"people": "Айгүл"}, [("people", "value.not_list")]),
    ({"people": [None, Person(full_name=1)]}, [("people[0]", "value.missing"), ("people[1].full_name", "value.not_text")]),  # type: ignore[arg-type]
    ({"phones": None}, [("phones", "value.missing")]),
    ({"phones": ["1", " "]}, [("phones[1]", "value.missing")]),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "problems"), WRONG, ids=str)
def test_what_is_wrong_is_named_by_path_and_code(
    changes: dict[str, Any], problems: list[tuple[str, str]]
) -> None:
    form = everything(**changes)
    assert found(form) == problems
    assert errors_of(check(form)) == tuple(check(form))


# What a message fills in: the value as it was given, shortened, and the bound that it breaks.
TOLD: list[tuple[dict[str, Any], dict[str, object]]] = [
    ({"text": 12}, {"value": 12}),
    ({"text": Text(kk="қор", ru=7)}, {"value": 7}),  # type: ignore[arg-type]
    ({"text": Text(kk="қор")}, {"lang": "ru"}),
    ({"text": Text(ru="фонд")}, {"lang": "kk"}),
    ({"text": Text(kk="қоры", ru="қоры мен үйі, дом")}, {"words": "қоры, үйі"}),
    ({"text": Text("cа cб cв cг cд")}, {"words": "cа, cб, cв, cг, cд", "letters": "c (U+0063)"}),
    ({"text": Text("cа cб cв cг cд cе")}, {"words": "cа, cб, cв, cг, cд, …", "letters": "c (U+0063)"}),
    ({"text": Text("cа oб")}, {"words": "cа, oб", "letters": "c (U+0063), o (U+006F)"}),
    ({"text": Text("a\u200bb")}, {"chars": (Character("\u200b"),)}),
    ({"text": Text("қ" * 5000 + "\x07")}, {"char": "U+0007", "position": 5001}),
    ({"word": 12}, {"value": 12}),
    ({"count": -1}, {"value": -1}),
    ({"count": "3"}, {"value": "3"}),
    (
        {"count": 10**9, "money": Decimal(10**10)},
        {"value": 10**9, "limit": 10**9},
    ),
    ({"year": 1990}, {"value": 1990, "first": 1991, "last": 2100}),
    ({"year": "x"}, {"value": "x"}),
    ({"money": 1500.5}, {"value": 1500.5}),
    ({"money": "1500"}, {"value": "1500"}),
    ({"money": Decimal("-0.01")}, {"value": Decimal("-0.01")}),
    ({"money": Decimal("10.005")}, {"value": Decimal("10.005")}),
    (
        {"money": Decimal(10000000000000)},
        {"value": Decimal(10**13), "limit": 10**13},
    ),
    ({"quantity": Decimal("0.1234567")}, {"value": Decimal("0.1234567"), "places": 6}),
    ({"quantity": "1"}, {"value": "1"}),
    ({"date": dt.datetime(2026, 8, 14, 10)}, {"value": dt.datetime(2026, 8, 14, 10)}),  # noqa: DTZ001
    ({"date": "ертең"}, {"value": "ертең"}),
    ({"month": "2026-08"}, {"value": "2026-08"}),
    ({"period": DAY}, {"value": DAY}),
    ({"period": Period(DAY, DAY.replace(day=13))}, {"start": DAY, "end": DAY.replace(day=13)}),
    ({"period": Period(DAY, "x")}, {"value": "x"}),  # type: ignore[arg-type]
    ({"colour": 1}, {"value": 1, "wanted": ("red", "sky_blue"), "meant": ""}),
    ({"bin": "940140000386"}, {"value": "940140000386"}),
    ({"email": "info"}, {"value": "info"}),
    ({"person": "Айгүл"}, {"value": "Айгүл", "wanted": "Person"}),
    ({"people": []}, {"count": 0, "least": 1}),
    ({"people": "Айгүл"}, {"value": "Айгүл"}),
    ({"phones": ["1", "2; 3"]}, {"value": "2; 3"}),
]


@pytest.mark.parametrize(("changes", "told"), TOLD, ids=str)
def test_a_problem_tells_what_was_given_and_what_is_wanted(
    changes: dict[str, Any], told: dict[str, object]
) -> None:
    assert check(everything(**changes))[0].params == told


@pytest.mark.parametrize("phone", [" 7", "7 ", "7;", "7\n8"])
def test_an_item_of_a_line_neither_begins_nor_ends_in_space(phone: str) -> None:
    problems = check(everything(phones=[phone, "7 8"]))
    assert [(problem.path, problem.code) for problem in problems] == [("phones[0]", "item.separator")]


def test_what_lies_on_the_bound_is_right() -> None:
    form = everything(
        count=0,
        year=1991,
        money=Decimal("9999999999999.99"),
        quantity=Decimal("-999999999.999999"),
        period=Period(DAY, DAY),
    )
    assert check(form) == []
    assert check(everything(year=2100, money=Decimal("5.5000"), count=5)) == []
    assert check(everything(count=10**9 - 1, money=10**9)) == []


def test_all_problems_come_at_once_in_the_order_of_the_fields() -> None:
    form = everything(text=None, money=Decimal("1.001"), bin="1", people=[], word="")
    assert [path for path, _ in found(form)] == ["text", "word", "money", "bin", "people"]


def test_a_rule_says_nothing_twice() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Twice(Form):
        word: str

        def rules(self) -> Iterator[Problem]:
            yield Problem("word", "value.missing")
            yield Problem("word", "value.blank")

    assert found(Twice(word="")) == [("word", "value.missing")]


@dataclass(frozen=True, kw_only=True)
class Repeating(Everything):
    """A form whose rule reports the same problem twice."""

    def rules(self) -> Iterator[Problem]:
        for _ in range(2):
            yield Problem("money", "count.negative")


def test_a_rule_that_repeats_itself_is_heard_once() -> None:
    form = Repeating(**{field.name: getattr(everything(), field.name) for field in fields(Everything)})
    assert [problem.code for problem in check(form)] == ["count.negative"]


@pytest.mark.parametrize("money", ["0", "0.00", "0.01", "0.5"])
def test_no_sum_and_a_small_one_are_right(money: str) -> None:
    assert check(everything(money=Decimal(money), count=0)) == []


def test_a_rule_that_stumbles_over_a_reported_value_keeps_what_it_found_before() -> None:
    assert found(everything(money=None)) == [("money", "value.missing")]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (changed(builders.budget_request(), fiscal_year=26), [("fiscal_year", "year.range")]),
        (changed(builders.premium_application(), applicant=None), [("applicant", "value.missing")]),
        (changed(builders.premium_activity(), filled_on="2026"), [("filled_on", "value.not_date")]),
        (changed(builders.technical_specification(), supplier="Қор"), [("supplier", "value.not_object")]),
        (
            changed(report_builders.interim_creative_report(), number=None, baseline=None),
            [("number", "value.missing")],
        ),
        (changed(report_builders.final_financial_report(), groups=()), [("groups", "list.too_short")]),
        (changed(report_builders.final_financial_report(), documents=None), [("documents", "value.missing")]),
        (changed(sample("final_creative_report"), events=()), [("events", "list.too_short")]),
        (changed(sample("interim_creative_report"), steps=()), [("steps", "list.too_short")]),
        (changed(sample("planned_topics"), year=1999), [("year", "topics.year_out_of_range")]),
        (
            with_value(sample("results_evaluation"), "experts[0].scores.plan", 0),
            [("experts[0].scores.plan", "evaluation.score_out_of_range")],
        ),
        (
            with_value(sample("services_journal"), "entries[0].date", dt.date(9999, 12, 31)),
            [("entries[0].date", "entry.outside_period")],
        ),
    ],
    ids=lambda given: type(given).__name__,
)
def test_what_only_follows_from_a_refused_value_is_not_told(form: Form, told: list[tuple[str, str]]) -> None:
    assert found(form) == told


def test_a_rule_still_judges_the_values_beside_a_refused_one() -> None:
    form = changed(report_builders.interim_financial_report(), number=0, compiled_on=None)
    assert ("number", "report.number_below_one") in found(form)


def test_a_value_that_could_not_be_loaded_is_not_judged() -> None:
    form = builders.premium_application()
    form = replace(form, applicant=replace(form.applicant, head=None))
    assert found(form) == [("applicant.head", "signer.missing")]
    assert check(form, refused=["applicant.head.position"]) == []
    assert check(form, refused=["signatory"]) == []


def test_a_rule_that_fails_over_right_values_is_a_bug_and_shows() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Broken(Form):
        word: str

        def rules(self) -> Iterator[Problem]:
            yield Problem("word", str(len(self.word) // 0))

    with pytest.raises(ZeroDivisionError):
        check(Broken(word="бар"))
    assert found(Broken(word="")) == [("word", "value.missing")]


def test_only_a_form_is_checked() -> None:
    with pytest.raises(TypeError, match="not str$|not dict$|not NoneType$|not [A-Za-z]+$"):
        check(Person(full_name="Айгүл"))  # type: ignore[arg-type]


WARNED: list[tuple[str | Text, list[tuple[str, str]]]] = [
    (Text(kk="Қор", ru="Фонд «Өрнек»"), [("text.ru", "text.kazakh_letters")]),
    ("Өрнек", []),
    (Text(kk="қоғaм", ru="общество"), [("text.kk", "text.mixed_scripts")]),
    ("кəсіпорын", [("text", "text.mixed_scripts")]),
    (Text(kk="а\u200bб", ru="а\u202eб"), [("text.kk", "text.invisible"), ("text.ru", "text.invisible")]),
]


@pytest.mark.parametrize(("text", "problems"), WARNED, ids=str)
def test_letters_that_only_look_right_are_warned_of(
    text: str | Text, problems: list[tuple[str, str]]
) -> None:
    form = everything(text=text)
    assert found(form) == problems
    assert {problem.severity for problem in check(form)} <= {Severity.WARNING}


def test_the_word_and_its_odd_letters_are_named() -> None:
    (problem,) = check(everything(text="кəсіпорын"))
    assert problem.params == {"words": "кəсіпорын", "letters": "ə (U+0259)"}


def test_an_unprintable_character_is_named_with_its_place_counted_from_one() -> None:
    (problem,) = check(everything(text="аб\x07"))
    assert problem.params == {"char": "U+0007", "position": 3}


@pytest.mark.parametrize(
    ("given", "meant"),
    [("Red", "red"), ("sky blue", "sky_blue"), ("голубой", "sky_blue"), ("КӨК", "sky_blue"), ("zzz", "")],
)
def test_the_code_that_was_meant_is_offered(given: str, meant: str) -> None:
    (problem,) = check(everything(colour=given))
    assert problem.params["meant"] == meant
    assert problem.params["wanted"] == ("red", "sky_blue")
    assert (meant or "Did you mean") in problem.message("en") or not meant
    assert ("?" in problem.message("ru")) == bool(meant)


@given(values(Everything))
def test_values_that_are_right_by_themselves_bring_no_errors(form: Everything) -> None:
    of_rules = {("money", "count.negative")}
    assert {(problem.path, problem.code) for problem in errors_of(check(form))} <= of_rules


@pytest.mark.parametrize("form_id", [*FORM_IDS, None])
@few_or_many(30, 100)
def test_garbage_anywhere_is_a_problem_with_words_and_never_an_exception(
    form_id: str | None, examples: int
) -> None:
    def judge(data: st.DataObject) -> None:
        form: Form = data.draw(with_garbage(Everything if form_id is None else form_class(form_id)))
        for problem in check(form):
            for lang in ("kk", "ru", "en"):
                assert problem.message(lang).isprintable() or "\N{NO-BREAK SPACE}" in problem.message(lang)

    hold(judge, examples)


def test_a_shared_part_is_judged_wherever_it_stands() -> None:
    person = Person(full_name=Text(kk="Айгүл"))
    form = replace(everything(), person=person, people=(person, person))
    assert [path for path, _ in found(form)] == [
        "person.full_name.ru",
        "people[0].full_name.ru",
        "people[1].full_name.ru",
    ]


@pytest.mark.parametrize("phone", ["+7 700 000 00 00; +7 701", "+7 700\n000", " +7 700"])
def test_a_telephone_number_does_not_hold_what_stands_between_two(phone: str) -> None:
    form = premium_questionnaire()
    assert form.applicant.head is not None
    head = replace(form.applicant.head, phones=("+7 700 000 00 00", phone))
    form = replace(form, applicant=replace(form.applicant, head=head))
    assert [(problem.path, problem.code) for problem in check(form)] == [
        ("applicant.head.phones[1]", "item.separator")
    ]
