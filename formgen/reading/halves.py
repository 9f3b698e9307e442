"""The values of one document by fields: the half of a form that is in the document's language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from formgen.bilingual import Text
from formgen.formatting.periods import whole_days
from formgen.forms import class_of
from formgen.messages.quoting import excerpt, given, nearest
from formgen.messages.unseen_characters import unseen_difference
from formgen.model.fields import FieldInfo, Kind, SpanDay, fields_of
from formgen.problems import Location, Problem
from formgen.reading.document_values import AmbiguousWords, Document, Found, Record, Unreadable
from formgen.reading.field_paths import is_shown, shown_paths
from formgen.reading.value_parsing import CODES, parse_value

__all__ = ["UNREAD", "Half", "half_of"]


class _Unread:
    """Marks a value that could not be read; a problem has been reported for it."""

    def __repr__(self) -> str:
        return "UNREAD"


UNREAD: Final = _Unread()


@dataclass(slots=True)
class Half:
    """The values of a document by the names of fields: objects are mappings, lists are lists.

    A text is in the document's own language; a missing value has no key. ``gaps`` are the empty
    cells, by the paths of the values that belong there.
    """

    document: Document
    values: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    gaps: dict[str, Location] = field(default_factory=dict)


def half_of(document: Document) -> Half:
    """Return the values of a document, and the problems of those that cannot be read."""
    half = Half(document)
    half.values = _Job(half).read_object(class_of(document.form_id), document.record, "", "", "")
    reported = {_pattern(problem.path) for problem in half.problems}
    for unsure in document.unsure:
        for path in filter(None, unsure.paths):
            if path not in reported:
                reported.add(path)
                half.problems.append(_two_fields(document, path, unsure))
    return half


def _pattern(path: str) -> str:
    return re.sub(r"\[[0-9]+\]", "[]", path)


def _two_fields(document: Document, path: str, unsure: AmbiguousWords) -> Problem:
    known = shown_paths(document.form_id)
    other = next(each for each in unsure.paths if each != path)
    label = known[other].label if other else _NO_FIELD
    params = {"value": excerpt(unsure.words), "field": known[path].label, "other": label}
    return Problem(path, "read.two_fields", params=params, location=Location(file=document.name))


_NO_FIELD: Final = Text(kk="нысанның сөздері", ru="слова формы")


class _Job:
    """Reads the records of one document. A ``place`` is a path with numbers, a ``pattern`` one without."""

    def __init__(self, half: Half) -> None:
        self._form_id = half.document.form_id
        self._lang = half.document.lang
        self._problems = half.problems
        self._gaps = half.gaps

    def read_object(
        self, cls: type[Any], record: Record, inside: str, place: str, pattern: str
    ) -> dict[str, Any]:
        """Read an object; the paths of its values in the record begin with ``inside``."""
        values: dict[str, Any] = {}
        for name, info in fields_of(cls).items():
            below = _join(pattern, name)
            if is_shown(self._form_id, below):
                value = self._read(info, record, _join(inside, name), _join(place, name), below)
                if value is not None and value not in ({}, []):
                    values[name] = value
        return values

    def _read(self, info: FieldInfo, record: Record, inside: str, place: str, pattern: str) -> Any:
        if info.kind is Kind.OBJECT and info.type is not None:
            return self.read_object(info.type, record, inside, place, pattern)
        if info.kind is Kind.LIST and info.item is not None:
            self._tell_strays(record, inside, place)
            if inside in record.lists:
                return self._read_rows(info.item, record.lists[inside], place, pattern)
        places = record.values.get(inside, [])
        if info.span is not None:
            places = self._whole_days(info, info.span, record, inside)
        return self._read_places(info, places, place)

    def _whole_days(self, info: FieldInfo, span: SpanDay, record: Record, inside: str) -> list[Found]:
        """Return the places of a span's first or last day, each with the month and year of the other day."""
        above = inside.removesuffix(info.name)
        firsts, lasts = (record.values.get(f"{above}{name}", []) for name in (span.first, span.last))
        places = record.values.get(inside, [])
        if len(firsts) != len(lasts):
            return places
        whole = []
        for first, last, own in zip(firsts, lasts, places, strict=True):
            if isinstance(first.value, str) and isinstance(last.value, str):
                days = whole_days(first.value, last.value, self._lang)
                whole.append(replace(own, value=days[info.name == span.last]))
            else:
                whole.append(own)
        return whole

    def _read_rows(self, item: FieldInfo, rows: list[Record], place: str, pattern: str) -> list[Any]:
        """Read a list's rows; a row in which nothing was written is not counted."""
        values: list[Any] = []
        for row in rows:
            if not row.is_empty:
                where = f"{place}[{len(values)}]"
                if item.kind is Kind.OBJECT and item.type is not None:
                    values.append(self.read_object(item.type, row, "", where, f"{pattern}[]"))
                else:
                    values.append(self._read_places(item, row.values.get("", []), where))
        return values

    def _tell_strays(self, record: Record, inside: str, place: str) -> None:
        for path, found in record.strays:
            if path == inside and isinstance(found.value, Unreadable):
                self._tell_unreadable(place, found, found.value)
            elif path == inside:
                self._report("read.no_row", place, found)

    def _read_places(self, info: FieldInfo, places: list[Found], place: str) -> Any:
        """Read a value; all its places must hold the same text, except empty ones."""
        value: Any = None
        first: Found | None = None
        for found in places:
            if found.value is None:
                if found.location is not None and found.location.cell is not None:
                    self._gaps[place] = found.location
                continue
            if isinstance(found.value, Unreadable):
                self._tell_unreadable(place, found, found.value)
                return UNREAD
            try:
                read = parse_value(info, found.value, self._lang)
            except ValueError:
                self._report(CODES[info.kind], place, found, **self._choices(info, found))
                return UNREAD
            if first is None:
                value, first = read, found
            elif read != value:
                unseen = unseen_difference(found.value, first.value)
                self._report("read.places_differ", place, first, other=given(found.value), character=unseen)
                return UNREAD
        return value

    def _tell_unreadable(self, place: str, found: Found, value: Unreadable) -> None:
        self._report(value.code, place, found, value=excerpt(value.shown), other=excerpt(value.other))

    def _report(self, code: str, place: str, found: Found, **params: object) -> None:
        params = {"value": given(found.value), **params}
        self._problems.append(Problem(place, code, params=params, location=found.location))

    def _choices(self, info: FieldInfo, found: Found) -> Mapping[str, object]:
        if info.kind is not Kind.CHOICE or info.type is None:
            return {}
        texts: list[Text] = [member.text for member in info.type]
        words = [text[self._lang] or "" for text in texts]
        return {"wanted": "; ".join(words), "meant": nearest(found.value, words)}


def _join(above: str, name: str) -> str:
    return f"{above}.{name}" if above else name
