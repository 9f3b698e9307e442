"""Values that forms print, for the property tests of the formats."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from formgen.bilingual import LANGS
from formgen.periods import Month, Period

langs = st.sampled_from(LANGS)
days = st.dates()
months = st.builds(Month, st.integers(1, 9999), st.integers(1, 12))
# Half of them within one year or month, where the short ways of writing are.
periods = st.builds(Period, days, days) | days.flatmap(
    lambda day: st.builds(
        Period, st.just(day), st.dates(day.replace(month=1, day=1), day.replace(month=12, day=31))
    )
)
sums = st.integers(-(10**17), 10**17).map(lambda tiyn: Decimal(tiyn).scaleb(-2)) | st.integers(0, 10**6).map(
    lambda tiyn: Decimal(tiyn).scaleb(-2)
)
quantities = st.decimals(
    allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12
) | (
    st.builds(
        lambda digits, exponent: Decimal(digits).scaleb(exponent),
        st.integers(-999, 999),
        st.integers(-30, 30),
    )
)
