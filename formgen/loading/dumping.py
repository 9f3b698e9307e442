"""Turns forms into plain data: the inverse of loading."""

from __future__ import annotations

import datetime as dt
from dataclasses import MISSING, fields
from decimal import Decimal
from typing import Any

from formgen.bilingual import Text
from formgen.forms import editions_of
from formgen.model.base import Form, Value
from formgen.model.fields import Choice
from formgen.periods import Month, Period

__all__ = ["dump", "dump_value"]


def dump(form: Form) -> dict[str, Any]:
    """Return ``form`` as a mapping for JSON or YAML that loads back to an equal form.

    Missing values are left out, a text that is the same in both languages is one string, and sums are
    strings, so that no program that passes the data on rounds them.
    """
    edition = {"edition": form.EDITION} if len(editions_of(form.ID)) > 1 else {}
    return {"form": form.ID, **edition, **_dump_fields(form)}


def _dump_fields(value: Value) -> dict[str, Any]:
    dumped: dict[str, Any] = {}
    for field in fields(value):
        item = getattr(value, field.name)
        if item is not None and (field.default is MISSING or item != field.default):
            dumped[field.name] = dump_value(item)
    return dumped


def dump_value(value: object) -> Any:
    """Return one value as data files spell it. A mapping of values keeps its keys."""
    if isinstance(value, Text):
        if value.kk == value.ru and value.kk is not None:
            return value.kk
        if value.kk is None and value.ru is None:
            return {"kk": None, "ru": None}  # an empty mapping would leave an optional text out
        return {lang: half for lang, half in (("kk", value.kk), ("ru", value.ru)) if half is not None}
    if isinstance(value, Value):
        return _dump_fields(value)
    if isinstance(value, dict):
        return {key: dump_value(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [dump_value(item) for item in value]
    if isinstance(value, Period):
        return {"start": dump_value(value.start), "end": dump_value(value.end)}
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value) if isinstance(value, Choice | Month) else value
