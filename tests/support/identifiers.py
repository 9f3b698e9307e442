"""Hypothesis strategies of valid identifiers. They compute check digits in another way than the package."""

from __future__ import annotations

import string

from hypothesis import strategies as st
from stdnum import iban

__all__ = ["bics", "bins", "digits", "ibans", "spaced"]


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text(string.digits, min_size=count, max_size=count)


def _with_check_digit(stem: str) -> str | None:
    for shift in (0, 2):
        remainder = sum(int(digit) * ((place + shift) % 11 + 1) for place, digit in enumerate(stem)) % 11
        if remainder != 10:
            return f"{stem}{remainder}"
    return None


def bins() -> st.SearchStrategy[str]:
    """Return BINs of legal entities that were registered in any month of any year."""
    months = st.integers(1, 12).map("{:02}".format)
    stems = st.builds(
        lambda year, month, kind, rest: year + month + kind + rest,
        digits(2),
        months,
        st.sampled_from("456"),
        digits(6),
    )
    return stems.map(_with_check_digit).filter(bool).map(str)


def ibans() -> st.SearchStrategy[str]:
    """Return accounts in banks of Kazakhstan. python-stdnum computes their check digits."""
    accounts = st.text(string.digits + string.ascii_uppercase, min_size=13, max_size=13)
    return st.builds(
        lambda bank, account: f"KZ{iban.calc_check_digits(f'KZxx{bank}{account}')}{bank}{account}",
        digits(3),
        accounts,
    )


def bics() -> st.SearchStrategy[str]:
    """Return BICs of banks in Kazakhstan and in some other countries, with and without a branch."""
    return st.builds(
        lambda bank, country, place, branch: bank + country + place + branch,
        st.text(string.ascii_uppercase, min_size=4, max_size=4),
        st.sampled_from(["KZ", "RU", "DE", "US", "XK"]),
        st.text(string.digits + string.ascii_uppercase, min_size=2, max_size=2),
        st.sampled_from(["", "XXX", "001"]),
    )


@st.composite
def spaced(draw: st.DrawFn, numbers: st.SearchStrategy[str]) -> str:
    """Return a number as people type it: in small or capital letters, with spaces of any kind at any place."""
    number = draw(numbers)
    gaps = st.lists(
        st.sampled_from(["", "", " ", "\u00a0", "\u202f", "-"]), min_size=len(number), max_size=len(number)
    )
    typed = "".join(letter + gap for letter, gap in zip(number, draw(gaps), strict=True))
    return typed.lower() if draw(st.booleans()) else typed
