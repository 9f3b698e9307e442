"""Damaged files of every kind: each is a form or a ``FormgenError``, in bounded time and memory."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import mutated
from tests.fuzz.targets import TARGETS, seeds, take
from tests.support.bounded import needs_bounds, outcome

pytestmark = pytest.mark.long

CORPUS = Path(__file__).parent / "corpus"
TIMES = 200
"""How many damaged files go through each door on each run."""


@needs_bounds
@pytest.mark.parametrize("name", TARGETS)
def test_a_damaged_file_is_a_form_or_an_error_that_we_know(name: str) -> None:
    good = seeds(name)
    if not good:
        pytest.skip("there is no such file yet")

    def fuzz() -> None:
        for number in range(TIMES):
            chance = random.Random(f"{name} {number}")
            data = mutated(chance.choice(good), chance)
            try:
                take(name, data)
            except Exception as error:
                raise AssertionError(f"damaged file {number}: {type(error).__name__}: {error}") from error

    assert outcome(fuzz) == "done"


@needs_bounds
@pytest.mark.parametrize("path", sorted(CORPUS.glob("*-*")), ids=lambda path: path.name)
def test_what_was_once_found_is_not_found_again(path: Path) -> None:
    assert outcome(lambda: take(path.name.partition("-")[0], path.read_bytes())) == "done"


@settings(max_examples=60)
@given(
    name=st.sampled_from(sorted(TARGETS)),
    start=st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06"]),
    data=st.binary(),
)
def test_any_bytes_are_an_error_that_we_know(name: str, start: bytes, data: bytes) -> None:
    take(name, start + data)
