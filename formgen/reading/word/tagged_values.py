"""The values of a form, collected from the texts of a Word document by the tags of their controls."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from formgen.bilingual import Text
from formgen.formatting.periods import whole_days
from formgen.forms import class_of
from formgen.model.fields import FieldInfo, Kind, SpanDay, fields_of
from formgen.reading.blank_marks import is_gap
from formgen.reading.value_parsing import parse_value

__all__ = ["tagged_values"]

_NUMBER: Final = re.compile(r"\[[0-9]+\](?=.)")
"""The number of an item in a path, except at the end of the path."""

_Object: TypeAlias = tuple[dict[str, Any], Mapping[str, FieldInfo]]
"""The values of an object by the names of its fields, and these fields."""


def tagged_values(form_id: str, texts: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Return the values of a form by the names of its fields.

    ``texts`` are by the languages of the documents, then by tags. A tag or a text that formgen does not print
    raises ``ArithmeticError``, ``AttributeError``, ``LookupError``, ``TypeError`` or ``ValueError``.
    """
    return _Values(form_id, texts).values


class _Values:
    def __init__(self, form_id: str, texts: Mapping[str, Mapping[str, str]]) -> None:
        self.values: dict[str, Any] = {}
        self._texts = texts
        self._objects: dict[str, _Object] = {"": (self.values, fields_of(class_of(form_id)))}
        self._heads: dict[str, list[str]] = {}
        """The paths that head a column of a grid, ``rows[].payments[3].month``, by the column's path."""
        self._read: dict[str, Any] = {}
        paths = dict.fromkeys(path for each in texts.values() for path in each)
        for path in paths:
            if "[]" in path:
                self._heads.setdefault(path.rpartition(".")[0], []).append(path)
        for path in paths:
            if "[]" not in path:
                self._put(path)

    def _put(self, path: str) -> None:
        above, _, name = path.rpartition(".")
        values, fields = self._objects.get(above) or self._object(above)
        if name in fields:
            values[name] = self._value(fields[name], path)
        else:
            name = name.partition("[")[0]
            values.setdefault(name, []).append(self._value(_item(fields[name]), path))

    def _object(self, path: str) -> _Object:
        """Return the values and the fields of the object at ``path``: a field, or an item of a list."""
        above, _, name = path.rpartition(".")
        values, fields = self._objects.get(above) or self._object(above)
        name, is_item, _ = name.partition("[")
        info = fields[name]
        made: dict[str, Any] = {}
        if is_item:
            info = _item(info)
            values.setdefault(name, []).append(made)
        else:
            values[name] = made
        if info.type is None:
            raise LookupError(path)
        fields = fields_of(info.type)
        self._objects[path] = made, fields
        if self._heads:
            for head in self._heads.get(_NUMBER.sub("[]", path), ()):
                name = head.rpartition(".")[2]
                made[name] = self._value(fields[name], head)
        return made, fields

    def _value(self, info: FieldInfo, path: str) -> Any:
        """Return a value; one that is not a text is read in one language only: both print the same."""
        if path in self._read:
            return self._read[path]
        if info.kind is Kind.TEXT:
            value: Any = Text(**{lang: texts.get(path) for lang, texts in self._texts.items()})
        else:
            lang, text = next((lang, texts[path]) for lang, texts in self._texts.items() if path in texts)
            if info.span is not None:
                text = _whole_day(info, info.span, path, self._texts[lang], lang)
            value = None if is_gap(text, info.kind) else parse_value(info, text, lang)
        self._read[path] = value
        return value


def _whole_day(info: FieldInfo, span: SpanDay, path: str, texts: Mapping[str, str], lang: str) -> str:
    """Return the text of a span's first or last day with the month and year of the other day."""
    above = path.removesuffix(info.name)
    first, last = (texts.get(f"{above}{name}") for name in (span.first, span.last))
    if first is None or last is None:
        return texts[path]
    return whole_days(first, last, lang)[info.name == span.last]


def _item(info: FieldInfo) -> FieldInfo:
    if info.item is None:
        raise LookupError(info.name)
    return info.item
