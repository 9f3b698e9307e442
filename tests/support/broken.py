"""Random forms with errors of every kind, which a draft must still print."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random
from typing import Any, Final

from formgen.bilingual import Text
from formgen.forms import FORM_IDS
from formgen.model.base import Form
from formgen.model.fields import FieldInfo
from formgen.periods import Month, Period
from tests.forms.factories import FACTORIES
from tests.support.edits import edited, places

__all__ = ["WRONG", "broken_form"]

WRONG: Final[tuple[Any, ...]] = (
    None,
    None,
    None,
    (),
    "",
    " \n",
    "аб\x07в",
    "\ud800",
    "\ufffe",
    "а\r",
    "]]>&<",
    "{{ form }}",
    "=1+1",
    "12 март",
    "90000.50",
    "ә" * 40_000,
    5,
    -1,
    10**15,
    10**40,
    10**5000,
    True,
    1.5,
    float("nan"),
    Decimal("1.005"),
    Decimal("-0.01"),
    Decimal("-0"),
    Decimal("9" * 15),
    Decimal("9" * 20),
    Decimal("9999999999999.99"),
    Decimal("0.0000001"),
    Decimal("1E-999999"),
    Decimal("1E+999999"),
    Decimal("NaN"),
    Decimal("sNaN"),
    Decimal("-Infinity"),
    dt.date(1, 1, 1),
    dt.date(9999, 12, 31),
    dt.datetime(2026, 3, 1, 12, 30),  # noqa: DTZ001 - a day on paper has no time zone
    Month(1, 1),
    Month(9999, 12),
    Period(dt.date(9999, 12, 31), dt.date(1, 1, 1)),
    Period(dt.date(1, 1, 1), dt.date(9999, 12, 31)),
    Period(None, None),  # type: ignore[arg-type]
    Period("2026-03-01", dt.date(2026, 11, 30)),  # type: ignore[arg-type]
    Text(),
    Text(kk="қаз"),
    Text(kk="аб\x00", ru="\udfff"),
    Text(kk=5, ru=["а"]),  # type: ignore[arg-type]
    b"abc",
    {"full_name": "Айгүл"},
    {"kk": None},
    (None,),
    ("а", 5, None),
    [5],
    object(),
)
"""Wrong values: of other types, too large for a page, or just wrong."""


def broken_form(random: Random, form_id: str | None = None) -> Form:
    """Return a small form, of any kind where none is named, with wrong values: one or several, up to all."""
    form = FACTORIES[form_id or random.choice(FORM_IDS)]()
    count = places(form)
    share = random.choice((1 / count, 3 / count, 0.1, 0.5, 1.0))

    def spoil(_: FieldInfo, value: Any) -> Any:
        return random.choice(WRONG) if random.random() < share else value

    return edited(form, spoil)
