"""The defined names of a filled workbook: the cells with a field's values, by the field's path."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from formgen.forms import FORM_KEYS, class_of
from formgen.loading.worksheets import Workbook, Worksheet
from formgen.reading.field_paths import shown_paths
from formgen.templates.workbook.cell_references import Area

__all__ = ["Cells", "NamedCells", "patterns_of"]

_NAME: Final = re.compile(r"[a-z]\w*(?:\.(?:[a-z]\w*|[0-9]{1,9}))*", re.ASCII)
_LONGEST: Final = 255
_INDEX: Final = re.compile(r"\.[0-9]+(?=\.|$)")
_INDEX_OF_XLS: Final = re.compile(r"_[0-9]+(?=_|$)")


@dataclass(frozen=True, slots=True)
class Cells:
    """An area of a sheet with a name; ``whole`` if the name has no number of an item."""

    sheet: Worksheet
    area: Area
    whole: bool


class NamedCells:
    """The names of a workbook, without the numbers in them: ``groups.0.lines`` is one of ``groups.lines``."""

    def __init__(self, book: Workbook) -> None:
        sheets = {sheet.title: sheet for sheet in book.sheets}
        self._cells: dict[str, list[Cells]] = {}
        self._rows: dict[tuple[str, str], _Rows] = {}
        for name, reference in book.names.items():
            if len(name) > _LONGEST or not _NAME.fullmatch(name):
                continue
            path, whole = _path_of(name)
            known = self._cells.setdefault(path, [])
            try:
                area = Area.parse(reference)
            except ValueError:  # a deleted cell, or no cell at all
                continue
            sheet = sheets.get(area.sheet or "")
            if sheet is not None:
                known.append(Cells(sheet, area, whole=whole))

    @property
    def paths(self) -> Iterable[str]:
        """The paths with names, including those whose cells are gone."""
        return self._cells.keys()

    def of(self, path: str) -> list[Cells]:
        """Return the areas of a path, the area of all items first."""
        return sorted(self._cells.get(path, ()), key=lambda cells: not cells.whole)

    def one(self, path: str, sheet: Worksheet | None = None) -> Cells | None:
        """Return the first area of a path, on a certain sheet if one is given."""
        return next((cells for cells in self.of(path) if sheet is None or cells.sheet is sheet), None)

    def has(self, sheet: Worksheet, row: int, column: int) -> bool:
        """Tell whether a cell lies in an area with a name."""
        return any(
            cells.sheet is sheet
            and cells.area.top <= row <= cells.area.bottom
            and cells.area.left <= column <= cells.area.right
            for areas in self._cells.values()
            for cells in areas
        )

    def below(self, path: str) -> Iterator[tuple[str, Cells]]:
        """Yield all areas of a list, of its fields and of the lists in its items, by their paths."""
        for name in self._cells:
            if name == path or name.startswith(f"{path}."):
                for cells in self._cells[name]:
                    yield name, cells

    def covers(self, path: str, sheet: Worksheet, row: int) -> bool:
        """Tell whether a name of a single item (``groups.0.lines`` for ``groups.lines``) covers a row."""
        key = path, sheet.title
        if key not in self._rows:
            found = (
                cells.area for cells in self._cells.get(path, ()) if cells.sheet is sheet and not cells.whole
            )
            self._rows[key] = _Rows(found)
        return row in self._rows[key]

    def sheet_of(self, path: str) -> Worksheet | None:
        """Return the sheet of a list."""
        found = Counter(cells.sheet.title for _, cells in self.below(path))
        most = found.most_common(1)
        return next((cells.sheet for _, cells in self.below(path) if cells.sheet.title == most[0][0]), None)


def _path_of(name: str) -> tuple[str, bool]:
    """Return the path of a name without its numbers, and whether it has none.

    LibreOffice writes ``groups_0_lines`` into ``.xls`` for ``groups.0.lines``.
    """
    path = _INDEX.sub("", name)
    if path == name and name not in _patterns():
        bare = _INDEX_OF_XLS.sub("", name)
        dotted = _paths_by_names_of_xls().get(bare)
        if dotted is not None:
            return dotted, bare == name
    return path, path == name


class _Rows:
    """Rows that areas cover, prepared for many lookups."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._tops: list[int] = []
        self._bottoms: list[int] = []
        for top, bottom in sorted((area.top, area.bottom) for area in areas):
            if self._bottoms and top <= self._bottoms[-1]:
                self._bottoms[-1] = max(self._bottoms[-1], bottom)
            else:
                self._tops.append(top)
                self._bottoms.append(bottom)

    def __contains__(self, row: int) -> bool:
        at = bisect_right(self._tops, row) - 1
        return at >= 0 and row <= self._bottoms[at]


def patterns_of(paths: Iterable[str]) -> Iterator[str]:
    """Yield the patterns of fields from their names: ``groups[].lines[].name`` for ``groups.lines.name``."""
    known = _patterns()
    for path in paths:
        yield from known.get(path, ())


@cache
def _patterns() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for form_id in FORM_KEYS:
        if "xlsx" in class_of(form_id).FORMATS:
            for pattern in shown_paths(form_id):
                found.setdefault(pattern.replace("[]", ""), set()).add(pattern)
    return {path: frozenset(patterns) for path, patterns in found.items()}


@cache
def _paths_by_names_of_xls() -> dict[str, str]:
    return {path.replace(".", "_"): path for path in _patterns()}
