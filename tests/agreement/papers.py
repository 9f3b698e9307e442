"""The samples as the papers of one project, and ways to change one value of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from formgen.bilingual import Text
from formgen.forms import FORM_IDS
from formgen.loading import load
from formgen.model.base import Form
from formgen.model.walking import leaves
from formgen.periods import Period
from formgen.templates.folders import own_folder

__all__ = ["changed", "changes", "sample", "with_value"]


@cache
def sample(form_id: str) -> Any:
    """Return the sample of a form."""
    assert form_id in FORM_IDS
    return load(own_folder("samples") / f"{form_id}.yaml")


def with_value(form: Any, path: str, value: object) -> Any:
    """Return the form with another value at ``path``, such as ``groups[0].lines[2].spent``."""
    first, _, rest = path.partition(".")
    name, bracket, index = first.partition("[")
    held = getattr(form, name)
    if bracket:
        number = int(index.rstrip("]"))
        item = with_value(held[number], rest, value) if rest else value
        return replace(form, **{name: (*held[:number], item, *held[number + 1 :])})
    return replace(form, **{name: with_value(held, rest, value) if rest else value})


def changes(value: object) -> Iterator[tuple[str, object]]:
    """Yield a value with one more tiyn, day, person or letter, as after a slip of the hand."""
    if isinstance(value, Decimal):
        yield "one tiyn", value + Decimal("0.01")
    elif isinstance(value, dt.date):
        yield "one day", value + dt.timedelta(days=1)
    elif isinstance(value, Period):
        yield "the first day", Period(value.start - dt.timedelta(days=1), value.end)
        yield "the last day", Period(value.start, value.end + dt.timedelta(days=1))
    elif isinstance(value, int) and not isinstance(value, bool):
        yield "one", value + 1
    elif isinstance(value, Text):
        for lang in ("kk", "ru"):
            half = value[lang]
            if half:
                yield f"a letter, {lang}", Text(**{"kk": value.kk, "ru": value.ru, lang: _slipped(half)})
    elif isinstance(value, str) and type(value) is str:
        yield "a letter", _slipped(value)


def _slipped(text: str) -> str:
    """Return the text with a letter in its middle written twice."""
    middle = len(text) // 2
    return text[:middle] + text[middle : middle + 1] * 2 + text[middle + 1 :]


def changed(form: Form) -> Iterator[tuple[str, str, Any]]:
    """Yield the form with one value changed, for every value and kind of change: path, change, form."""
    for path, value in leaves(form):
        for change, other in changes(value):
            yield path, change, with_value(form, path, other)
