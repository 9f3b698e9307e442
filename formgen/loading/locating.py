"""Finds the file and line of a value by the path of its field."""

from __future__ import annotations

from formgen.loading.includes import Includes, RefusedInclude
from formgen.loading.plain_data import FILE, TABLE, Document, steps_of
from formgen.problems import Location

__all__ = ["Locator"]


class Locator:
    """Finds the places of one document's values. For a missing value, it returns its parent's place."""

    __slots__ = ("_document", "_includes")

    def __init__(self, document: Document, includes: Includes) -> None:
        self._document = document
        self._includes = includes

    def __call__(self, path: str) -> Location | None:
        """Return the place of the value at ``path``, or of the nearest value around it."""
        return self._search(self._document, list(reversed(steps_of(path))))

    def _search(self, document: Document, steps: list[str | int]) -> Location:
        data, lines = document.data, document.lines()
        while steps:
            if isinstance(data, dict) and FILE in data:
                return self._search_file(data, Location(document.file, lines.line), steps)
            if isinstance(data, dict) and TABLE in data:
                return self._search_table(data, Location(document.file, lines.line), steps)
            step = steps[-1]
            below = lines.below.get(step)
            if below is None:
                break
            steps.pop()
            lines = below
            data = _step_into(data, step)
        return Location(document.file, lines.line)

    def _search_file(self, data: dict[str, object], here: Location, steps: list[str | int]) -> Location:
        try:
            with self._includes.opened(data) as document:
                return self._search(document, steps)
        except RefusedInclude:
            return here

    def _search_table(self, data: dict[str, object], here: Location, steps: list[str | int]) -> Location:
        try:
            return self._includes.table(data, lambda _: 0).locate(steps)
        except RefusedInclude:
            return here


def _step_into(data: object, step: str | int) -> object:
    if isinstance(data, dict):
        return data.get(step)
    if isinstance(data, list) and isinstance(step, int) and step < len(data):
        return data[step]
    return None
