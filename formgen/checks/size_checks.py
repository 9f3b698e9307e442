"""Checks that a form is not larger than its documents can be."""

from __future__ import annotations

from collections.abc import Iterator

from formgen.bilingual import Text
from formgen.model.base import Form
from formgen.model.limits import CELL_LIMIT, LINE_WEIGHT, ROWS_LIMIT, TEXT_LIMIT
from formgen.model.walking import count_items, leaves, values
from formgen.problems import Problem

__all__ = ["check_size"]


def check_size(form: Form) -> Iterator[Problem]:
    """Yield a problem if a form is too large to print: its rows, all its texts, or a text of its workbook.

    The values of ``form`` must be right by themselves.
    """
    rows = count_items(form)
    if rows > ROWS_LIMIT:
        yield Problem(
            "",
            "form.rows",
            params={"count": rows, "limit": ROWS_LIMIT},
        )
    found: list[object] = []
    values(form, found)
    sizes: list[int] = []
    for value in found:
        _add_sizes(value, sizes)
    if sum(sizes) > TEXT_LIMIT:
        yield Problem("", "form.text", params={"count": sum(sizes), "limit": TEXT_LIMIT})
    if "xlsx" in type(form).FORMATS and max(sizes, default=0) > CELL_LIMIT:
        yield from _long_texts(form)


def _add_sizes(value: object, sizes: list[int]) -> None:
    """Append the size of each text in a value to ``sizes``.

    The languages are in different documents, so the longer counts.
    """
    if isinstance(value, Text):
        kk, ru = value.kk, value.ru
        sizes.append(max(0 if kk is None else _size(kk), 0 if ru is None else _size(ru)))
    elif isinstance(value, str):
        sizes.append(_size(value))
    elif isinstance(value, tuple):
        sizes.extend(_size(item) for item in value if isinstance(item, str))


def _size(text: str) -> int:
    return len(text) + LINE_WEIGHT * text.count("\n")


def _long_texts(form: Form) -> Iterator[Problem]:
    for path, value in leaves(form):
        sizes: list[int] = []
        _add_sizes(value, sizes)
        size = sum(sizes)
        if size > CELL_LIMIT:
            params = {"count": size, "limit": CELL_LIMIT}
            yield Problem(path, "text.too_long", params=params)
