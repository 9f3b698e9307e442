"""A form's sample in YAML and in Python."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import MISSING, fields
from decimal import Decimal
from typing import Any

from formgen.bilingual import Text
from formgen.forms import form_class
from formgen.loading import load
from formgen.model.base import Value
from formgen.model.fields import Choice
from formgen.periods import Month, Period
from formgen.templates.folders import own_folder

__all__ = ["python_example", "yaml_example"]

_ITEMS = 1
"""The number of a list's items in an example: the others are like the first."""


def yaml_example(form_id: str) -> str:
    """Return the text of a form's sample file."""
    form_class(form_id)
    return (own_folder("samples") / f"{form_id}.yaml").read_text("utf-8")


def python_example(form_id: str) -> str:
    """Return a script that makes the form of the sample, with the first item of each list.

    Long texts are cut to their first words; the script runs as it stands.
    """
    form = load(own_folder("samples") / f"{form_id}.yaml")
    names: set[str] = set()
    lines = list(_lines(form, names))
    imports = ", ".join(sorted(names))
    head = [line for line in ("import datetime as dt", "from decimal import Decimal") if _uses(line, lines)]
    return (
        "\n".join([*head, "", f"from formgen import {imports}", "", f"form = {lines[0]}", *lines[1:]]) + "\n"
    )


def _uses(line: str, lines: list[str]) -> bool:
    name = "dt." if "datetime" in line else "Decimal("
    return any(name in each for each in lines)


def _lines(value: Any, names: set[str]) -> Iterator[str]:
    """Yield the lines of the expression that makes a value; ``names`` collects the names to import."""
    if isinstance(value, Value):
        names.add(type(value).__name__)
        yield f"{type(value).__name__}("
        for field in fields(value):
            item = getattr(value, field.name)
            if field.default is MISSING or item != field.default:
                first, *rest = _lines(item, names)
                yield f"    {field.name}={first}" + ("" if rest else ",")
                yield from (f"    {line}" for line in rest[:-1])
                yield from (f"    {line}," for line in rest[-1:])
        yield ")"
    elif isinstance(value, tuple):
        yield "["
        for item in value[:_ITEMS]:
            *most, last = _lines(item, names)
            yield from (f"    {line}" for line in most)
            yield f"    {last},"
        yield "]"
    else:
        yield _single(value, names)


def _single(value: Any, names: set[str]) -> str:
    if isinstance(value, Text):
        if value.kk == value.ru:
            return repr(_short(value.kk or ""))
        names.add("Text")
        return f"Text(kk={_short(value.kk or '')!r}, ru={_short(value.ru or '')!r})"
    if isinstance(value, Period | Month):
        names.add(type(value).__name__)
        parts = ", ".join(_single(getattr(value, field.name), names) for field in fields(value))
        return f"{type(value).__name__}({parts})"
    if isinstance(value, dt.date):
        return f"dt.date({value.year}, {value.month}, {value.day})"
    if isinstance(value, Choice):
        return repr(str(value.value))
    if isinstance(value, Decimal):
        return f'Decimal("{value:f}")'
    return repr(value)


def _short(text: str) -> str:
    first = text.partition("\n")[0]
    return first if len(first) <= 60 else f"{first[:60].rpartition(' ')[0]} …"
