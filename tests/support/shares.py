"""Which cases of an exhaustive test the usual run takes; the long run takes the others, or more of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

__all__ = ["few_or_many", "hold", "shared"]


def shared(rows: Iterable[Any], columns: Sequence[Any], *, usual: int = 1) -> list[Any]:
    """Return every pair of a row and a column as the parameters of a test.

    The usual run takes ``usual`` columns of each row, other ones from row to row, so that it takes each row
    and, if there are as many rows as columns, each column. The long run takes the others.
    """
    taken = {turn * len(columns) // usual for turn in range(usual)}
    return [
        pytest.param(
            row,
            column,
            marks=() if (number + place) % len(columns) in taken else pytest.mark.long,
        )
        for number, row in enumerate(rows)
        for place, column in enumerate(columns)
    ]


def few_or_many(few: int, many: int) -> pytest.MarkDecorator:
    """Give a test the parameter ``examples``: ``few`` in the usual run, ``many`` in the long one."""
    return pytest.mark.parametrize("examples", [few, pytest.param(many, marks=pytest.mark.long)])


def hold(judge: Callable[[st.DataObject], None], examples: int) -> None:
    """Run ``judge`` with that many generated examples."""
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    settings(max_examples=examples, suppress_health_check=checks)(given(st.data())(judge))()
