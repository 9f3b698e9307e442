"""The lines of a final financial report must equal the payments that they cover, month by month."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from formgen.forms.final_financial_report.data import (
    Covers,
    FinalExpenseGroup,
    FinalExpenseLine,
    FinalFinancialReport,
)
from formgen.model.payments import Payment
from formgen.model.sums import add_up
from formgen.periods import Month, Period
from tests.support.generated import TEXTS, values

__all__ = ["repair"]

Draw = Callable[[st.SearchStrategy[Any]], Any]


def repair(draw: Draw, form: FinalFinancialReport) -> FinalFinancialReport:
    """Return the form with payments in months of its period, each once a row, and lines that cover them."""
    start = form.period.start
    # Up to three years of months fill a grid of one table, of two, or of three.
    end = min(form.period.end, start.replace(day=1, year=min(start.year + draw(st.integers(0, 2)), 2100)))
    period = Period(start, max(start, end))
    months = period.months()

    def in_period(row: Any) -> Any:
        chosen: list[Month] = draw(st.lists(st.sampled_from(months), max_size=3, unique=True))
        amounts = draw(st.lists(st.decimals(0, 10**9, places=2), min_size=3, max_size=3))
        pairs = zip(chosen, amounts, strict=False)
        return replace(row, payments=tuple(Payment(month=month, amount=amount) for month, amount in pairs))

    breakdowns: dict[str, Any] = {
        name: tuple(in_period(row) for row in getattr(form, name))
        for name in ("salaries", "civil_contracts", "taxes")
    }
    lines = tuple(
        replace(
            draw(values(FinalExpenseLine)),
            covers=name,
            spent=add_up(row.total for row in breakdowns[name]),
        )
        for name in draw(st.lists(st.sampled_from(Covers), min_size=1, unique=True))
    )
    others = (
        replace(group, lines=tuple(replace(line, covers=None) for line in group.lines))
        for group in form.groups
    )
    groups = (FinalExpenseGroup(name=draw(TEXTS), lines=lines), *others)
    return replace(form, period=period, groups=groups, **breakdowns)
