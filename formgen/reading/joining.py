"""Join the halves of a form into the form.

Two halves that agree make the whole form; a single half makes it with the texts of one language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields
from decimal import Decimal
from functools import cache
from typing import Any, Final

from formgen.bilingual import Text
from formgen.formatting.dates import format_date
from formgen.formatting.flags import format_flag
from formgen.formatting.money import format_money
from formgen.formatting.numbers import format_quantity
from formgen.formatting.periods import format_month, format_period
from formgen.forms import class_of
from formgen.messages.quoting import excerpt
from formgen.messages.unseen_characters import unseen_difference
from formgen.model.base import Form
from formgen.model.fields import Choice, FieldInfo, Kind, fields_of
from formgen.model.labels import labelled
from formgen.problems import Location, Problem
from formgen.reading.field_paths import is_shown
from formgen.reading.halves import UNREAD, Half

__all__ = ["form_of", "whole_form"]

_BOTH: Final = 2


def form_of(halves: Sequence[Half]) -> tuple[Form, list[Problem]]:
    """Return the form of one document, or of the two of a form, and all its problems.

    ``None`` stands where a required value is missing, cannot be read, or differs between the documents.
    """
    form_id = halves[0].document.form_id
    problems = [problem for half in halves for problem in half.problems]
    gaps = {place: location for half in reversed(halves) for place, location in half.gaps.items()}
    job = _Job(form_id, {half.document.lang: half.document.name for half in halves}, problems, gaps)
    cls = class_of(form_id)
    values = job.join_object(cls, {half.document.lang: half.values for half in halves}, "")
    form = job.make(cls, values, "", "")
    assert isinstance(form, Form)
    return form, labelled(problems, cls, form)


def whole_form(form_id: str, values: Mapping[str, Any]) -> Form | None:
    """Return the form made of joined values; ``None`` stands where a required value is missing."""
    problems: list[Problem] = []
    form = _Job(form_id, {}, problems, {}).make(class_of(form_id), values, "", "")
    assert isinstance(form, Form)
    return None if problems else form


class _Job:
    def __init__(
        self,
        form_id: str,
        names: Mapping[str, str],
        problems: list[Problem],
        gaps: Mapping[str, Location],
    ) -> None:
        self._form_id = form_id
        self._names = names
        self._problems = problems
        self._gaps = gaps

    # Two halves into one

    def join_object(
        self, cls: type[Any], halves: Mapping[str, Mapping[str, Any]], place: str
    ) -> dict[str, Any]:
        """Join the values of an object, by language."""
        joined = {}
        for name, info in fields_of(cls).items():
            given = {lang: half.get(name) for lang, half in halves.items()}
            if any(value is not None for value in given.values()):
                joined[name] = self._join(info, given, _join(place, name))
        return joined

    def _join(self, info: FieldInfo, given: Mapping[str, Any], place: str) -> Any:
        if any(value is UNREAD for value in given.values()):
            return UNREAD
        if info.kind is Kind.TEXT:
            return Text(**given)
        if info.kind is Kind.OBJECT and info.type is not None:
            return self.join_object(info.type, {lang: value or {} for lang, value in given.items()}, place)
        if info.kind is Kind.LIST and info.item is not None:
            rows = {lang: [] if value is None else value for lang, value in given.items()}
            return self._join_rows(info, info.item, rows, place)
        return self._join_equal(info, given, place)

    def _join_rows(
        self, info: FieldInfo, item: FieldInfo, given: Mapping[str, Sequence[Any]], place: str
    ) -> Any:
        if any(isinstance(rows, tuple) for rows in given.values()):  # printed on one line
            return self._join_equal(info, {lang: tuple(rows) for lang, rows in given.items()}, place)
        if len({len(rows) for rows in given.values()}) > 1:
            self._differ("read.rows_differ", place, {lang: len(rows) for lang, rows in given.items()})
            return UNREAD
        items = [dict(zip(given, row, strict=True)) for row in zip(*given.values(), strict=True)]
        return [self._join(item, rows, f"{place}[{index}]") for index, rows in enumerate(items)]

    def _join_equal(self, info: FieldInfo, given: Mapping[str, Any], place: str) -> Any:
        first, *others = given.values()
        if any(other != first for other in others):
            values = {lang: _printed(info, value, lang) for lang, value in given.items()}
            unseen = unseen_difference(*given.values()) if len(given) == _BOTH else None
            self._differ("read.languages_differ", place, {**values, "character": unseen})
            return UNREAD
        return first

    def _differ(self, code: str, place: str, params: Mapping[str, object]) -> None:
        location = Location(file=", ".join(self._names.values()))
        self._problems.append(Problem(place, code, params=params, location=location))

    # Values into forms

    def make(self, cls: Any, values: Mapping[str, Any], place: str, pattern: str) -> Any:
        """Make an object of its values; a missing required value is a problem."""
        given: dict[str, Any] = {}
        defaults = _defaults(cls)
        for name, info in fields_of(cls).items():
            below = _join(pattern, name)
            value = values.get(name)
            if not is_shown(self._form_id, below):
                value = None
            elif value is UNREAD:
                value = () if info.kind is Kind.LIST else None
            else:
                value = self._make(info, value, _join(place, name), below)
            if value is None and defaults[name] is not MISSING:
                continue
            given[name] = value
        return cls(**given)

    def _make(self, info: FieldInfo, value: Any, place: str, pattern: str) -> Any:
        if info.kind is Kind.OBJECT and info.type is not None:
            if value or info.required:
                return self.make(info.type, value or {}, place, pattern)
            return None
        if info.kind is Kind.LIST and info.item is not None:
            item = info.item
            return tuple(
                None if each is UNREAD else self._make(item, each, f"{place}[{index}]", f"{pattern}[]")
                for index, each in enumerate(value or ())
            )
        if value is None and info.required:
            location = self._gaps.get(place) or Location(file=", ".join(self._names.values()))
            self._problems.append(Problem(place, "value.missing", location=location))
        return value


@cache
def _defaults(cls: Any) -> Mapping[str, object]:
    """Return the default of each field of an object, ``MISSING`` where it has none."""
    return {field.name: field.default for field in fields(cls)}


def _printed(info: FieldInfo, value: Any, lang: str) -> str:
    """Return a value as the document in ``lang`` prints it."""
    if value is None or value == ():
        return "—"
    if isinstance(value, Choice):
        return value.text[lang] or ""
    if info.kind is Kind.LIST:
        return excerpt("; ".join(value))
    if isinstance(value, Decimal):
        return (format_money if info.kind is Kind.MONEY else format_quantity)(value, lang)
    formats: Mapping[Kind, Any] = {
        Kind.DATE: format_date,
        Kind.MONTH: format_month,
        Kind.PERIOD: format_period,
        Kind.BOOL: format_flag,
    }
    return formats[info.kind](value, lang) if info.kind in formats else excerpt(str(value))


def _join(above: str, name: str) -> str:
    return f"{above}.{name}" if above else name
