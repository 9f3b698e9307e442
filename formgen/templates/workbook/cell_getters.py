"""The placeholders of a workbook's template as functions, and the filters that they call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Any, Final

from formgen.templates.filters import FILTERS, filters
from formgen.templates.workbook.axes import Getter, Scope

__all__ = ["ColumnValue", "Expression", "ItemValue", "cell_filters"]

_LINE_FOR_WORDS: Final = "_" * 60


@dataclass(frozen=True, slots=True)
class Expression:
    """The expression of a tag, ready to be evaluated.

    - ``field`` is the path of the field that it prints, such as ``projects[].name``; empty for a computed
      value.
    - ``text`` is its text in the template.
    - ``seen``: a reader sees the printed value.
    - ``counts``: this is the value itself and not a filter's text.
    """

    get: Getter
    field: str
    text: str
    seen: bool
    counts: bool

    @property
    def path(self) -> str:
        """The path of the field without indexes."""
        return self.field.replace("[]", "")


class ItemValue:
    """Gets a value below an item of a row's loops; most values of a sheet are of this kind."""

    __slots__ = ("depth", "fetch", "names")

    def __init__(self, depth: int, names: str) -> None:
        self.depth = depth
        self.names = names
        self.fetch = attrgetter(names)

    def __call__(self, row: Scope, _: Scope) -> Any:
        """Return the value."""
        return self.fetch(row.items[self.depth])


class ColumnValue:
    """Gets a value for the columns, which expand like rows, with the column's scope first."""

    __slots__ = ("get",)

    def __init__(self, get: Getter) -> None:
        self.get = get

    def __call__(self, column: Scope, row: Scope) -> Any:
        """Return the value."""
        return self.get(row, column)


@cache
def cell_filters(lang: str) -> Mapping[str, Callable[..., Any]]:
    """Return the filters for workbooks, by their names."""
    made = filters(lang, line_for_words=_LINE_FOR_WORDS, in_cells=True)
    return {name: made[name] for name in made if name not in FILTERS or not FILTERS[name].in_word}
