"""The same typed text is accepted in the same way in YAML, in a workbook, and in a document."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml

from formgen.forms.budget_request.data import BudgetLevel, BudgetRequest
from formgen.forms.final_financial_report.data import Covers, FinalFinancialReport
from formgen.loading import dump, from_dict
from formgen.model.directions import Direction
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.model.typed_values import parse_choice, parse_typed
from formgen.periods import Month, Period
from formgen.problems import Severity
from formgen.reading.value_parsing import parse_value
from tests.forms.builders import budget_request, premium_questionnaire
from tests.forms.report_builders import final_financial_report
from tests.intake.workbooks import edited, find, loaded, sheet_of

REQUEST = fields_of(BudgetRequest)
REPORT = fields_of(FinalFinancialReport)
LEVEL, YEAR, DAY = REQUEST["budget_level"], REQUEST["fiscal_year"], REQUEST["filled_on"]
PERIOD = REPORT["period"]


def case_id(value: object) -> str:
    """Name a case by its field and what was typed: every process must name it alike."""
    return value.name if isinstance(value, FieldInfo) else str(value)


TYPED: list[tuple[FieldInfo, str, object]] = [
    (LEVEL, "района.", BudgetLevel.DISTRICT),
    (LEVEL, "Район", BudgetLevel.DISTRICT),
    (LEVEL, "paйона", BudgetLevel.DISTRICT),
    (LEVEL, "РАЙОНА ", BudgetLevel.DISTRICT),
    (LEVEL, "district", BudgetLevel.DISTRICT),
    (LEVEL, "город областного значения", BudgetLevel.REGIONAL_CITY),
    (DAY, "05.04.26", dt.date(2026, 4, 5)),
    (DAY, "14,08,2026", dt.date(2026, 8, 14)),
    (DAY, "2026 жылғы 5 сәуір", dt.date(2026, 4, 5)),
    (YEAR, "2027 год", 2027),
    (PERIOD, "с 1 марта по 30 ноября 2026 года", Period(dt.date(2026, 3, 1), dt.date(2026, 11, 30))),
]


@pytest.mark.parametrize(("info", "typed", "value"), TYPED, ids=case_id)
def test_a_word_means_the_same_at_every_door(info: FieldInfo, typed: str, value: object) -> None:
    assert parse_typed(info, typed) == value
    assert parse_value(info, typed, "kk") == parse_value(info, typed, "ru") == value
    form: Any = final_financial_report() if info is PERIOD else budget_request()
    data = yaml.safe_load(yaml.safe_dump(dump(form) | {info.name: typed}, allow_unicode=True))
    assert getattr(from_dict(data), info.name) == value


@pytest.mark.parametrize(
    ("info", "typed", "value"), [case for case in TYPED if case[0] is not PERIOD], ids=case_id
)
def test_a_cell_is_read_so_too(info: FieldInfo, typed: str, value: object, tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        find(sheet_of(book), info.name, "kk").value = typed

    assert getattr(loaded(edited(budget_request(), edit), tmp_path).form, info.name) == value


@pytest.mark.parametrize("typed", ["города", "значения", "раён", "", "/", "края"])
def test_a_choice_that_could_be_two_or_none_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_choice(BudgetLevel, typed)


@pytest.mark.parametrize("choices", [BudgetLevel, Direction])
def test_every_choice_is_known_by_its_words_without_their_endings(choices: Any) -> None:
    for member in choices:
        for words in (
            member.text.kk,
            member.text.ru,
            f"{member.text.kk} / {member.text.ru}",
            member.value.upper(),
        ):
            assert parse_choice(choices, f" {words}.") is member


@pytest.mark.parametrize(
    ("typed", "count"), [("1 лист", 1), ("12 парақ", 12), ("1 200 чел.", 1200), ("5", 5), ("2 л.", 2)]
)
def test_a_count_is_read_with_its_unit(typed: str, count: int) -> None:
    assert parse_typed(_info(Kind.COUNT), typed) == count


@pytest.mark.parametrize("typed", ["5 тыс.", "2 млн", "1 миллион", "3 мың", "лист", "1 лист 2", "1.5 листа"])
def test_a_count_in_thousands_or_parts_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_typed(_info(Kind.COUNT), typed)


def test_the_first_day_of_a_month_stands_for_it() -> None:
    assert parse_typed(_info(Kind.MONTH), "01.05.2026") == Month(2026, 5)


def _info(kind: Kind) -> FieldInfo:
    return FieldInfo(YEAR.name, YEAR.label, kind, YEAR.required)


QUESTIONNAIRE = premium_questionnaire()
BIN = QUESTIONNAIRE.applicant.bin or ""


@pytest.mark.parametrize(
    ("number", "taken", "codes"),
    [
        (int(BIN), BIN, []),
        (int(BIN) + 1, None, ["cell.not_text"]),
        (4014000, None, ["cell.not_text"]),
    ],
)
def test_a_bin_typed_as_a_number_is_taken_if_its_digits_add_up(
    number: int, taken: str | None, codes: list[str], tmp_path: Path
) -> None:
    found = loaded(_with_cell("applicant.bin", number), tmp_path)
    assert getattr(found.form, "applicant").bin == taken  # noqa: B009
    assert [problem.code for problem in found.problems] == codes


def test_the_nought_that_a_bin_lost_in_its_cell_comes_back_with_a_warning(tmp_path: Path) -> None:
    from formgen.identifiers import BIN as KIND

    lost = next(number for number in range(10_000_000_001, 99_999_999_999) if KIND.is_valid(f"0{number}"))
    found = loaded(_with_cell("applicant.bin", lost), tmp_path)
    assert getattr(found.form, "applicant").bin == f"0{lost}"  # noqa: B009
    (problem,) = found.problems
    assert (problem.code, problem.severity) == ("cell.nought_restored", Severity.WARNING)
    assert type(getattr(found.form, "applicant").bin) is str  # noqa: B009


@pytest.mark.parametrize(
    ("number", "phones"), [(77000000001, ("77000000001",)), (7000000001, ()), (7700000000112, ())]
)
def test_a_telephone_typed_as_a_number_is_taken_whole_or_not(
    number: int, phones: tuple[str, ...], tmp_path: Path
) -> None:
    found = loaded(_with_cell("applicant.head.phones", number), tmp_path)
    assert getattr(found.form, "applicant").head.phones == phones  # noqa: B009
    assert [problem.code for problem in found.problems] == ([] if phones else ["cell.not_text"])


def _with_cell(path: str, value: object, number_format: str = "General", form: Any = QUESTIONNAIRE) -> bytes:
    def edit(book: Any) -> None:
        cell = find(sheet_of(book), path, "kk")
        cell.value, cell.number_format = value, number_format

    return edited(form, edit)


def test_the_number_of_a_contract_is_taken_from_a_number(tmp_path: Path) -> None:
    found = loaded(_with_cell("contract.number", 45, form=final_financial_report()), tmp_path)
    assert getattr(found.form, "contract").number == "45"  # noqa: B009
    assert found.problems == ()


@pytest.mark.parametrize(
    ("path", "value", "number_format", "shown"),
    [
        ("contract.number", 45, "0000", "0045"),
        ("contract.number", 0.05, "0%", "5%"),
        ("contract.number", 1234.5, "#,##0.00", "1\N{NO-BREAK SPACE}234,50"),
    ],
)
def test_a_number_that_its_cell_shows_in_another_way_is_refused_and_named_as_it_stands_there(
    path: str, value: float, number_format: str, shown: str, tmp_path: Path
) -> None:
    found = loaded(_with_cell(path, value, number_format, final_financial_report()), tmp_path)
    (problem,) = [problem for problem in found.problems if problem.code == "cell.not_text"]
    assert shown.replace("\N{NO-BREAK SPACE}", " ") in problem.message("ru").replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_a_code_is_not_taken_from_a_number(tmp_path: Path) -> None:
    found = loaded(_with_cell("program.code", 1, form=budget_request()), tmp_path)
    assert [problem.code for problem in found.problems] == ["cell.not_text"]


@pytest.mark.parametrize(
    "words",
    ["договоры ГПХ", "азаматтық-құқықтық шарттар / договоры ГПХ", "договоры гражданско-правового характера"],
)
def test_the_words_of_an_earlier_release_still_name_their_choice(words: str) -> None:
    assert parse_choice(Covers, words) is Covers.CIVIL_CONTRACTS


def test_a_workbook_s_words_with_the_genitive_of_an_earlier_release_name_their_choice() -> None:
    for level in BudgetLevel:
        assert parse_choice(BudgetLevel, f"{level.text.kk} / {level.genitive.ru}") is level
