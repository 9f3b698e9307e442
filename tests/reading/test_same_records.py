"""Two readings of a page that hold the same values are one reading."""

from __future__ import annotations

import pytest

from formgen.reading.document_values import Found, Record, says_the_same


def record(**values: str | None) -> Record:
    return Record({name: [Found(value)] for name, value in values.items()})


def with_rows(*rows: Record) -> Record:
    return Record(lists={"rows": list(rows)})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (record(name="а"), record(name="а")),
        (record(name="а", note=None), record(name="а")),
        (with_rows(record(name="а")), with_rows(record(name=None), record(name="а"))),
        (with_rows(), Record()),
    ],
)
def test_the_same_values_in_the_same_rows_are_the_same(one: Record, other: Record) -> None:
    assert says_the_same(one, other)
    assert says_the_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (record(name="а"), record(name="а ")),
        (record(name="а"), record(note="а")),
        (with_rows(record(name="а"), record(name="б")), with_rows(record(name="б"), record(name="а"))),
        (with_rows(record(name="а")), with_rows(record(name="а"), record(name="а"))),
        (record(), Record(strays=[("rows", Found("а"))])),
    ],
)
def test_other_values_or_rows_are_not_the_same(one: Record, other: Record) -> None:
    assert not says_the_same(one, other)
    assert not says_the_same(other, one)
