from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import formgen
from formgen.forms.specification_scoring.data import Bid, BidScores, SpecificationScoring
from formgen.forms.specification_scoring.scale import SCALE_2015
from formgen.model.sums import discounted
from tests.forms.factories import small_form
from tests.forms.findings import errors, warnings

CONTRACT = Path(__file__).parents[1] / "captions" / "specification_scoring.yaml"
BEST = {"project": 2, "goals": 1, "plan": 6, "database": 2, "experience": 6, "indicators": 6}


def bid(name: str = "«А» қоры", price: str = "900.00", **values: Any) -> Bid:
    scores = BidScores(**{**BEST, **values.pop("scores", {})})
    return Bid(supplier=formgen.Organization(name=name), price=Decimal(price), scores=scores, **values)


def scoring(*bids: Bid, **values: Any) -> SpecificationScoring:
    lot: Any = small_form("specification_scoring")
    values = {"bids": bids or (bid(), bid("«Б» қоры", "950.00")), **values}
    amount = values.pop("amount", None)
    return SpecificationScoring(
        customer=lot.customer,
        competition=lot.competition,
        lot=formgen.ScoredLot(number="1", name="–", amount=amount),
        **values,
    )


def test_the_scale_is_that_of_the_contract() -> None:
    scale = yaml.safe_load(CONTRACT.read_text("utf-8"))["scale"]
    ours = {
        each.name: {points: {"kk": words.kk, "ru": words.ru} for points, words in each.points.items()}
        for each in SCALE_2015.criteria
    }
    assert ours == scale
    assert sum(max(each.points) for each in SCALE_2015.criteria) == 23


@pytest.mark.parametrize(
    ("total", "percent"), [(0, 0), (9, 0), (10, 10), (15, 10), (16, 20), (20, 20), (21, 30), (23, 30)]
)
def test_a_price_is_lowered_by_the_total_of_points(total: int, percent: int) -> None:
    assert SCALE_2015.discount(total) == percent


@given(price=st.decimals(0, 10**13, places=2), percent=st.sampled_from([0, 10, 20, 30]))
def test_a_lowered_price_is_exact_with_half_a_tiyn_rounded_up(price: Decimal, percent: int) -> None:
    tiyn = Fraction(price) * (100 - percent) / 100 * 100
    assert Fraction(discounted(price, percent)) * 100 == (tiyn + Fraction(1, 2)).__floor__()


def test_half_a_tiyn_is_rounded_up() -> None:
    assert discounted(Decimal("0.05"), 10) == Decimal("0.05")
    assert bid(price="0.05", scores={"plan": 0, "indicators": 0}).conditional_price == Decimal("0.05")


def test_the_lowest_conditional_price_wins_and_not_the_lowest_price() -> None:
    cheap = bid("«Б» қоры", "800.00", scores={"plan": 0, "experience": 0, "indicators": 2})
    form = scoring(bid(price="900.00"), cheap)
    assert [each.conditional_price for each in form.bids] == [Decimal("630.00"), Decimal("800.00")]
    assert form.winner_name.kk == "«А» қоры"


def test_the_longer_experience_on_the_market_decides_between_equal_prices() -> None:
    first, second = bid(market_experience_months=10), bid("«Б» қоры", market_experience_months=11)
    assert scoring(first, second).winner_name.kk == "«Б» қоры"
    assert warnings(scoring(first, second)) == []


@pytest.mark.parametrize(("one", "other"), [(10, 10), (None, 10), (None, None), (0, 0)])
def test_equal_prices_without_longer_experience_have_no_winner(one: int | None, other: int | None) -> None:
    form = scoring(bid(market_experience_months=one), bid("«Б» қоры", market_experience_months=other))
    assert not form.has_winner
    assert warnings(form) == [("bids", "bids.tie")]


def test_a_bid_that_is_not_admitted_wins_nothing() -> None:
    refused = bid("«Б» қоры", "1.00", scores={"project": 0})
    form = scoring(bid(), refused)
    assert form.winner_name.kk == "«А» қоры"
    assert warnings(form) == [("bids[1].scores.project", "bid.not_admitted")]
    assert ("bids", "bids.none_admitted") in warnings(scoring(refused))


def test_a_single_bid_gets_a_warning() -> None:
    assert warnings(scoring(bid())) == [("bids", "bids.only_one")]


@pytest.mark.parametrize(
    ("name", "points"), [("project", 3), ("plan", 4), ("experience", 7), ("indicators", 1)]
)
def test_a_score_outside_its_scale_is_an_error(name: str, points: int) -> None:
    form = scoring(bid(scores={name: points}), bid("«Б» қоры", "950.00"))
    assert errors(form) == [(f"bids[0].scores.{name}", "score.outside_scale")]


def test_two_bids_of_one_supplier_are_an_error() -> None:
    supplier = formgen.Organization(name="«А» қоры", bin="140540999993")
    bids = [Bid(supplier=supplier, price=Decimal(price), scores=BidScores(**BEST)) for price in ("1", "2")]
    assert errors(scoring(*bids)) == [("bids[1].supplier.bin", "bid.same_supplier")]


def test_a_price_of_nought_and_a_missing_bid_are_errors() -> None:
    assert errors(scoring(bid(price="0"), bid("«Б» қоры"))) == [("bids[0].price", "bid.no_price")]
    assert errors(scoring(bids=())) == [("bids", "list.too_short")]


@pytest.mark.parametrize(
    ("price", "code"),
    [("1000.00", None), ("1000.01", "bid.above_amount"), ("800.00", None), ("799.99", "bid.dumping")],
)
def test_a_price_is_compared_with_the_amount_of_the_lot(price: str, code: str | None) -> None:
    form = scoring(bid(price=price), bid("«Б» қоры", "950.00"), amount=Decimal(1000))
    assert warnings(form) == ([("bids[0].price", code)] if code else [])


@pytest.mark.parametrize(("members", "chair", "right"), [(2, True, True), (1, True, False), (3, True, False)])
def test_a_commission_has_at_least_three_people_and_an_odd_number(
    members: int, chair: bool, right: bool
) -> None:
    people = [formgen.Person(full_name=f"Ким {number}") for number in range(members)]
    form = scoring(members=people, chair=formgen.Person(full_name="Омаров") if chair else None)
    assert errors(form) == ([] if right else [("members", "commission.size")])


@pytest.mark.parametrize(("day", "warned"), [(dt.date(2024, 12, 31), False), (dt.date(2025, 1, 1), True)])
def test_scores_after_the_act_s_end_get_a_warning(day: dt.date, warned: bool) -> None:
    found = [("scored_on", "scoring.act_not_in_force")] if warned else []
    assert warnings(scoring(scored_on=day)) == found


def test_all_parts_read_back_from_both_formats(tmp_path: Path) -> None:
    form = scoring(
        bid(remark="–", market_experience_months=3),
        bid("«Б» қоры", scores={"project": 0}),
        amount=Decimal("1000.50"),
        scored_on=dt.date(2024, 5, 1),
    )
    for suffix in form.FORMATS:
        assert formgen.read(*formgen.write(form, tmp_path, formats=(suffix,))) == formgen.printed(form)


def test_a_workbook_works_the_discounts_out(tmp_path: Path) -> None:
    refused = bid("«В» қоры", scores={"project": 0})
    form = scoring(bid(price="900.05"), bid("«Б» қоры", scores={"plan": 0}), refused)
    path = formgen.write(form, tmp_path, langs=("ru",), formats=("xlsx",))[0]
    sheet = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    rows = [[cell.value for cell in row[9:13]] for row in sheet.iter_rows() if row[0].value in (1, 2, 3)]
    assert rows == [[23, 900.05, 30, 630.04], [17, 900, 20, 720], [21, 900, "–", "–"]]
