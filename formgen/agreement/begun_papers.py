"""A new paper that is begun from others: its data so far, and the source of each value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from formgen.agreement.papers import Mention, Paper, Value, relations_of
from formgen.model.base import Form
from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.problems import Problem

__all__ = ["BegunPaper", "Data", "field_at", "item_class"]

Data = dict[str, Any]

R = TypeVar("R")


class BegunPaper:
    """The data of a new form of class ``cls``, begun from ``papers``.

    ``sources`` maps the path of each carried value to the place that it comes from.
    """

    def __init__(self, cls: type[Form], papers: Sequence[Paper]) -> None:
        self.cls = cls
        self.papers = papers
        self.data: Data = {}
        self.sources: dict[str, Mention] = {}
        self.problems: list[Problem] = []

    def relations(self, kind: type[R]) -> list[R]:
        """Return the relations of one kind that the new form declares."""
        return [each for each in relations_of(self.cls.ID) if isinstance(each, kind)]

    def put(self, path: str, value: object, source: Value) -> None:
        """Set the value at ``path``, which leads through objects but through no list."""
        *above, name = path.split(".")
        data = self.data
        for each in above:
            data = data.setdefault(each, {})
        data[name] = value
        self.note_source(path, source)

    def note_source(self, path: str, source: Value, field: str | None = None) -> None:
        """Record that the value at ``path`` comes from ``source``, or from a field of it."""
        origin = source.path if field is None else f"{source.path}.{field}"
        self.sources[path] = Mention(source.paper.name, type(source.paper.form), origin)

    def shared_fields(
        self, path: str, cls: type[Any], source: Value | None, *, skip: Sequence[str | None] = ()
    ) -> Data:
        """Return the data of an item of ``cls`` that ``source`` also has: same field name, same kind."""
        row: Data = {}
        if source is None:
            return row
        source_fields = fields_of(type(source.value))
        for name, info in fields_of(cls).items():
            if name in skip or name not in source_fields or source_fields[name].kind is not info.kind:
                continue
            found = getattr(source.value, name)
            if found is not None and found != ():
                row[name] = found
                self.note_source(f"{path}.{name}", source, name)
        return row


def field_at(cls: type[Any], path: str) -> FieldInfo | None:
    """Return the field at ``path`` below ``cls``, ``None`` where the form computes the value."""
    info: FieldInfo | None = None
    at: type[Any] | None = cls
    for name in path.replace("[]", "").split("."):
        known = fields_of(at) if at is not None and hasattr(at, "__dataclass_fields__") else {}
        if name not in known:
            return None
        info = known[name]
        at = info.item.type if info.kind is Kind.LIST and info.item is not None else info.type
    return info


def item_class(cls: type[Any], name: str) -> type[Any]:
    """Return the class of the items of the list ``name``."""
    item = fields_of(cls)[name].item
    assert item is not None
    assert item.type is not None
    return item.type
