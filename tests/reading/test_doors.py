"""A value means the same wherever a person types it: one leniency at every door."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from formgen.forms.budget_request.data import BudgetLevel
from formgen.model.participants import Sex
from formgen.periods import Period
from tests.reading.doors import DOORS, REFUSED, Place, cell_through, through

REPORT, REQUEST, LIST = "final_financial_report", "budget_request", "participants_list"
NBSP, NARROW, SOFT, ZERO_WIDTH = "\u00a0", "\u202f", "\u00ad", "\u200b"

DAY = Place(REPORT, "documents[0].date")
SUM = Place(REPORT, "documents[0].amount")
SHEETS = Place(REPORT, "documents[0].pages")
PERIOD = Place(REPORT, "period")
NUMBER = Place(REPORT, "contract.number")
LEVEL = Place(REQUEST, "budget_level")
YEAR = Place(REQUEST, "fiscal_year")
SEX = Place(LIST, "participants[0].sex")
PHONES = Place("premium_questionnaire", "applicant.head.phones")
THE_BIN = Place("premium_questionnaire", "applicant.bin")


def full_width(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


AUGUST, DISTRICT, TWO = dt.date(2026, 8, 14), BudgetLevel.DISTRICT, ("+7 701 111 22 33", "+7 702 111 22 33")
SEASON = Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30))

SPELLINGS: list[tuple[Place, str, object]] = [
    *(
        (LEVEL, typed, DISTRICT)
        for typed in (
            "района.",
            "Район",
            "paйона",
            "раи\u0306он",
            f"рай{SOFT}он",
            f"рай{ZERO_WIDTH}он",
            f"район{NBSP}",
            "«район»",
            "АУДАН.",
            "район/аудан",
            "аудан / район",
            full_width("district"),
        )
    ),
    *((LEVEL, typed, REFUSED) for typed in ("раён", "1", "области или района", "аудандык", "района - ")),
    *((SEX, typed, Sex.FEMALE) for typed in ("жен", "Женский", "ж.", "Ж", "əйел")),
    *((SEX, typed, Sex.MALE) for typed in ("M", "мужской", "ЕР", f"муж{NBSP}")),
    *(
        (DAY, typed, AUGUST)
        for typed in (
            "14.08.26",
            "14,08,2026",
            "14.08.2026.",
            f"14.08.2026{NBSP}г.",
            f"14.08{SOFT}.2026",
            full_width("14.08.2026"),
            "14 августa 2026 года.",
            "2026 ж. 14 тамыз",
        )
    ),
    (DAY, "14 маи\u0306 2025", dt.date(2025, 5, 14)),
    *((DAY, typed, REFUSED) for typed in ("31.02.2026", "14/08/2026", "46248", "14 тамыз", "08.2026")),
    *(
        (SUM, typed, Decimal(85_000))
        for typed in (
            "85 000",
            f"85{NBSP}000,00",
            f"85{NARROW}000.00",
            "85'000",
            "85 000 тг.",
            "85 000₸",
            "₸ 85 000",
            "85 000 теңге",
            "85 000 тенге.",
            "KZT 85 000",
            full_width("85000"),
            f"85{SOFT}000",
            "85000.",
        )
    ),
    (SUM, "85 000 тенге 50 тиын", Decimal("85000.50")),
    *(
        (SUM, typed, REFUSED)
        for typed in (
            "85,000",
            "85.000,00",
            "85 тыс.",
            "нет",
            "85 000 руб.",
            "8 5000",
            "85_000",
            "1e5",
            "85 000=00",
        )
    ),
    *(
        (SHEETS, typed, count)
        for typed, count in (
            ("1 лист", 1),
            ("2 листа", 2),
            ("3 парақ", 3),
            ("12.", 12),
            ("12 лиcтов", 12),
            (f"5{NARROW}л.", 5),
            (full_width("12"), 12),
            (f"1{NBSP}200", 1200),
        )
    ),
    *((SHEETS, typed, REFUSED) for typed in ("1,0", "три", "5+2", "1 (один) лист", "5 тыс.")),
    *((YEAR, typed, 2027) for typed in ("2027.", f"2027{SOFT}", full_width("2027"))),
    *((YEAR, typed, REFUSED) for typed in ("27", "2O27", "2 027")),
    *(
        (PERIOD, typed, SEASON)
        for typed in (
            "с 01.03.26 по 30.11.26",
            "01,03,2026 - 30,11,2026",
            full_width("01.03.2026-30.11.2026"),
        )
    ),
    *((PERIOD, typed, REFUSED) for typed in ("март 2026", "01.03.2026 30.11.2026")),
    *((PHONES, typed, TWO) for typed in ("; ".join(TWO), "\n".join(TWO), f"{TWO[0]};{TWO[1]};")),
    *((NUMBER, typed, typed) for typed in ("45", "№ 45", f"45{NBSP}а", "155‑27/2026", "45.")),
    *((THE_BIN, typed, typed) for typed in ("140540 999993", "140540-999993")),
]


@pytest.mark.parametrize(
    ("place", "typed", "value"),
    [
        pytest.param(*spelling, marks=() if number % 3 == 0 else pytest.mark.long)
        for number, spelling in enumerate(SPELLINGS)
    ],
    ids=lambda each: ascii(each)[:40],
)
def test_a_spelling_means_the_same_at_every_door(
    place: Place, typed: str, value: object, tmp_path: Path
) -> None:
    found = {door: through(door, place, typed, tmp_path) for door in DOORS}
    given = {door: outcome for door, outcome in found.items() if outcome is not None}
    assert given.keys() >= {"yaml", "json", "docx", "page"}
    assert given == dict.fromkeys(given, value)


KEPT: list[tuple[Place, object, str, object]] = [
    (NUMBER, 45, "General", "45"),
    (NUMBER, 123456789012345, "General", "123456789012345"),
    (SUM, 0.1 + 0.2, "General", Decimal("0.3")),
    (SUM, 85_000, '# ##0,00" тг"', Decimal(85_000)),
    (DAY, 46_143, "dd.mm.yyyy", dt.date(2026, 5, 1)),
    (SHEETS, 2.0, "0.00", 2),
    (YEAR, 2027, '0" год"', 2027),
]
"""Numbers in cells in which nothing can have been lost."""

DOUBTFUL: list[tuple[Place, object, str]] = [
    (NUMBER, 45, "0000"),
    (NUMBER, 45.5, "General"),
    (NUMBER, 1234567890123456, "General"),
    (NUMBER, 1e20, "General"),
    (NUMBER, dt.date(2026, 5, 1), "dd.mm.yyyy"),
    (NUMBER, True, "General"),
    (Place(REQUEST, "program.code"), 1, "000"),
    (Place(REQUEST, "program.code"), 159, "General"),
    (SUM, dt.date(2026, 5, 1), "dd.mm.yyyy"),
    (SUM, True, "General"),
    (DAY, 46_143, "General"),
    (DAY, 20_260_501, "General"),
    (DAY, 46_143.5, "dd.mm.yyyy hh:mm"),
    (SHEETS, 2.5, "General"),
    (SHEETS, True, "General"),
    (YEAR, 46_143, "yyyy"),
]
"""Cells that Excel may have converted, or whose value is of another kind."""


@pytest.mark.parametrize("cell", KEPT, ids=str)
@pytest.mark.parametrize("door", ["intake", "xlsx"])
def test_a_number_in_a_cell_is_taken_where_nothing_can_have_been_lost(
    cell: tuple[Place, object, str, object], door: str, tmp_path: Path
) -> None:
    place, value, number_format, taken = cell
    assert cell_through(door, place, value, tmp_path, number_format) == taken


@pytest.mark.parametrize(("place", "value", "number_format"), DOUBTFUL, ids=lambda each: ascii(each)[:40])
@pytest.mark.parametrize("door", ["intake", "xlsx"])
def test_a_cell_that_may_have_lost_something_is_refused_in_both_workbooks(
    place: Place, value: object, number_format: str, door: str, tmp_path: Path
) -> None:
    assert cell_through(door, place, value, tmp_path, number_format) == REFUSED
