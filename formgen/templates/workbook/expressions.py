"""The expressions in a workbook's template, held against the form's dataclass before any data is there.

They are the plain ones of the Word templates: ``contract.number``, ``line.planned|money``,
``salary.paid_in(month)``, ``loop.index``. What the dataclass has not cannot be named.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, Self

from formgen.model.fields import FieldInfo, Kind, fields_of
from formgen.templates.workbook.axes import Getter, Loop, Scope

__all__ = ["FLAGS", "Below", "Expression", "Names", "Shape"]

FLAGS = ("blank", "draft_mark")
"""Names that belong to no form."""

_PATH = re.compile(r"(?P<name>[^\W\d]\w*(?:\.[^\W\d]\w*)*)(?:\((?P<argument>[\w.]+)\))?$")
_FILTER = re.compile(r"(?P<name>\w+)(?:\((?P<number>[0-9]+)\))?$")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a name stands for: ``path`` in the data without indexes, ``None`` for a computed value."""

    type: Any = None
    path: str | None = None
    info: FieldInfo | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """What stands in a tag; ``raw`` tells that no filter makes a text of it."""

    get: Getter
    shape: Shape
    raw: bool

    @property
    def path(self) -> str | None:
        """The field that it prints."""
        return self.shape.path


@dataclass(slots=True)
class Names:
    """What an expression may name at some place of a sheet: the form's, and the loops' around it."""

    form: type[Any]
    filters: Mapping[str, Callable[..., Any]]
    rows: tuple[tuple[Loop, Shape], ...] = ()
    columns: tuple[tuple[Loop, Shape], ...] = ()

    def within(
        self, rows: Sequence[tuple[Loop, Shape]] = (), columns: Sequence[tuple[Loop, Shape]] = ()
    ) -> Self:
        """Return the names that there are inside loops."""
        return replace(self, rows=tuple(rows), columns=tuple(columns))

    def placeholder(self, text: str) -> Expression:
        """Return the expression in ``text``, of which the value is printed; raises as ``expression`` does."""
        return self.expression(text)

    def expression(self, text: str) -> Expression:
        """Return the expression in ``text``; ``LookupError`` or ``ValueError`` where it is none."""
        source, *filters = (part.strip() for part in text.split("|"))
        negated = source.startswith("not ")
        get, shape = self._source(source.removeprefix("not ").strip())
        for filter_ in filters:
            get = self._filtered(get, filter_)
        if negated:
            get = _negated(get)
        return Expression(get, shape, raw=not filters and not negated)

    def item(self, expression: Expression) -> Shape:
        """Return what the items of a list are."""
        shape = expression.shape
        if not expression.raw:  # a text's paragraphs
            return Shape(str, shape.path, shape.info)
        if shape.info is not None and shape.info.item is not None:
            item = shape.info.item
            return Shape(item.type if item.kind is Kind.OBJECT else None, shape.path, item)
        arguments = typing.get_args(shape.type)
        if not arguments:
            raise LookupError(f"{shape.path or shape.type} is no list")
        return Shape(arguments[0])

    def _filtered(self, get: Getter, text: str) -> Getter:
        found = _FILTER.match(text)
        if found is None or found["name"] not in self.filters:
            raise LookupError(f"no filter {text!r}")
        apply = self.filters[found["name"]]
        if found["number"] is not None:
            number = int(found["number"])
            return lambda row, column: apply(get(row, column), number)
        return lambda row, column: apply(get(row, column))

    def _source(self, text: str) -> tuple[Getter, Shape]:
        found = _PATH.match(text)
        if found is None:
            raise ValueError(f"no expression: {text!r}")
        first, *rest = found["name"].split(".")
        if first in FLAGS and not rest:
            return _flag(first), Shape(str)
        if first == "loop" or first.endswith("_loop"):
            return self._counter(first, rest), Shape(int)
        for axis, loops in (("rows", self.rows), ("columns", self.columns)):
            for depth, (loop, shape) in enumerate(loops):
                if loop.variable == first:
                    return self._below(axis, depth + 2, shape, rest, found["argument"])
        return self._below("rows", 0, Shape(self.form, ""), [first, *rest], found["argument"])

    def _counter(self, first: str, rest: list[str]) -> Getter:
        variable = first.removesuffix("_loop") if first != "loop" else None
        names = [loop.variable for loop, _ in self.rows]
        if variable is None and names:
            variable = names[-1]
        if variable not in names or len(rest) != 1:
            raise LookupError(f"no loop for {first}")
        depth = names.index(variable)
        known: dict[str, Getter] = {
            "index": lambda row, _: row.indexes[depth] + 1,
            "index0": lambda row, _: row.indexes[depth],
            "first": lambda row, _: row.indexes[depth] == 0,
            "last": lambda row, _: row.last,
        }
        if rest[0] not in known or (rest[0] == "last" and depth != len(names) - 1):
            raise LookupError(f"{first} has no {rest[0]}")
        return known[rest[0]]

    def _below(
        self, axis: str, depth: int, shape: Shape, names: list[str], argument: str | None
    ) -> tuple[Getter, Shape]:
        for name in names:
            shape = _member(shape, name)
        if argument is not None:
            if not callable(shape.type) or not names:
                raise LookupError(f"{'.'.join(names)} takes no {argument}")
            result = typing.get_type_hints(shape.type).get("return")
            given, _ = self._source(argument)
            return _called(_got(axis, depth, names), given), Shape(result)
        unfinished = isinstance(shape.type, _FUNCTION)
        if unfinished:
            raise LookupError(f"{'.'.join(names)} wants an argument")
        return _got(axis, depth, names), shape


_FUNCTION = type(lambda: None)


def _member(shape: Shape, name: str) -> Shape:
    cls = shape.type
    if not isinstance(cls, type) or name.startswith("_"):
        raise LookupError(f"{shape.path or cls} has no {name}")
    known = fields_of(cls) if hasattr(cls, "__dataclass_fields__") else {}
    if name in known:
        info = known[name]
        path = None if shape.path is None else f"{shape.path}.{name}".lstrip(".")
        return Shape(info.type if info.kind is Kind.OBJECT else None, path, info)
    member = getattr(cls, name, None)
    if isinstance(member, property) and member.fget is not None:
        return Shape(typing.get_type_hints(member.fget).get("return"))
    if isinstance(member, _FUNCTION):
        return Shape(member)
    raise LookupError(f"{cls.__name__} has no {name}")


class Below:
    """Fetches a value below an item of a row's loops, or of the form: by far the most of filling a sheet."""

    __slots__ = ("depth", "fetch")

    def __init__(self, depth: int, names: str) -> None:
        self.depth = depth
        self.fetch = attrgetter(names)

    def __call__(self, row: Scope, _: Scope) -> Any:
        """Return the value."""
        return self.fetch(row.items[self.depth])


def _got(axis: str, depth: int, names: list[str]) -> Getter:
    if not names:
        if axis == "rows":
            return lambda row, _: row.items[depth]
        return lambda _, column: column.items[depth]
    if axis == "rows":
        return Below(depth, ".".join(names))
    get = attrgetter(".".join(names))
    return lambda _, column: get(column.items[depth])


def _called(method: Getter, argument: Getter) -> Getter:
    if type(method) is Below:
        depth, fetch = method.depth, method.fetch
        return lambda row, column: fetch(row.items[depth])(argument(row, column))
    return lambda row, column: method(row, column)(argument(row, column))


def _negated(get: Getter) -> Getter:
    return lambda row, column: not get(row, column)


def _flag(name: str) -> Getter:
    def get(row: Scope, _: Scope) -> Any:
        return row.items[1][name]

    return get
