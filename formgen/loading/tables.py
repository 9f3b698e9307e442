"""Reads the tables from which lists are taken: CSV as accountants export it, or a sheet of a workbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from formgen.loading.unreadable_data import data_error
from formgen.problems import Location
from formgen.records import record

if TYPE_CHECKING:
    from formgen.loading.sheet_cells import CellValue

__all__ = ["SUFFIXES", "Table", "read_table"]

SUFFIXES: Final = (".csv", ".tsv", ".txt", ".xlsx")
CELLS: Final = 2_000_000
"""The most cells with a value that a CSV file may have."""

_DELIMITERS: Final = ";,\t|"
_ENCODINGS: Final = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}

Rows: TypeAlias = "dict[int, dict[int, CellValue]]"
"""The cells with a value, by row (a line of a CSV file) and column, both from 1."""


@record
class Table:
    """The table of a file. ``sheet`` is ``None`` for a CSV file.

    The first row that is not empty holds the ``heads``. ``columns`` and ``order`` are filled in as its rows
    become items: the column of each field, and the row of each item.
    """

    file: str
    sheet: str | None
    heads: dict[int, str]
    head_row: int
    rows: Rows
    columns: dict[str, int] = field(default_factory=dict)
    order: list[int] = field(default_factory=list)

    def place(self, row: int, column: int | None) -> Location:
        """Return the place of a cell, or of a row if ``column`` is unknown."""
        if self.sheet is None:
            return Location(self.file, row, column=self.heads.get(column or 0))
        from formgen.loading.sheet_cells import reference  # most data need no lxml, which it imports

        return Location(self.file, sheet=self.sheet, cell=reference(row, column or 1))

    def locate(self, steps: list[str | int]) -> Location:
        """Return the place of the value at the reversed ``steps`` below the list, or the nearest one."""
        step = steps.pop() if steps else None
        if isinstance(step, int) and step < len(self.order):
            path = ".".join(map(str, reversed(steps)))
            while path and path not in self.columns:
                below = next((each for each in self.columns if each.startswith(f"{path}.")), None)
                path = below or path.rpartition(".")[0]
            return self.place(self.order[step], self.columns.get(path))
        column = next((number for number, head in self.heads.items() if head == step), None)
        return self.place(self.head_row, column)


def read_table(path: Path, name: str, sheet: str | None, fits: Callable[[Iterable[str]], int]) -> Table:
    """Return a table of a file that messages call ``name``; ``DataError`` where it has none or is unreadable.

    ``fits`` counts the heads that are known: the separator of a CSV file is the one under which most are.
    """
    from formgen.loading.files import opened, read_within  # files open tables in their turn

    with opened(path, name) as stream:
        raw = read_within(stream.read, name)
    if path.suffix.lower() == ".xlsx":
        title, rows = _sheet(raw, name, sheet)
        return _with_heads(name, title, rows)
    return _with_heads(name, None, _csv(raw, name, fits))


def _with_heads(name: str, sheet: str | None, rows: Rows) -> Table:
    for number, cells in rows.items():
        heads = {column: " ".join(str(value).split()) for column, value in cells.items()}
        return Table(name, sheet, heads, number, {row: cells for row, cells in rows.items() if row > number})
    raise data_error("table.empty", file=name)


def _sheet(raw: bytes, name: str, sheet: str | None) -> tuple[str, Rows]:
    from formgen.loading.worksheets import worksheets_of

    sheets = {each.title: each for each in worksheets_of(raw, name)}
    if sheet is None and len(sheets) == 1:
        sheet = next(iter(sheets))
    if sheet is None or sheet not in sheets:
        raise data_error("table.sheet", file=name, value=sheet or "", known=", ".join(sheets))
    found = sheets[sheet].rows
    return sheet, {row: kept for row, cells in found.items() if (kept := _filled(cells))}


def _filled(cells: dict[int, CellValue]) -> dict[int, CellValue]:
    return {column: cell for column, cell in cells.items() if not isinstance(cell, str) or cell.strip()}


def _csv(raw: bytes, name: str, fits: Callable[[Iterable[str]], int]) -> Rows:
    text = _decoded(raw, name)
    head = next((line for line in text.splitlines() if line.strip(f" \"'{_DELIMITERS}")), "")
    best = max(_DELIMITERS, key=lambda each: _known_heads(head, each, fits))
    rows: Rows = {}
    count = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=best)
    line = 1
    try:
        for values in reader:
            cells = {column: value.strip() for column, value in enumerate(values, 1) if value.strip()}
            count += len(cells)
            if count > CELLS:
                raise data_error("table.too_large", file=name)
            if cells:
                rows[line] = dict(cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise data_error("data.syntax", file=name, line=line, format="CSV", reason=str(error)) from error
    return rows


def _known_heads(head: str, delimiter: str, fits: Callable[[Iterable[str]], int]) -> tuple[int, int]:
    heads = next(csv.reader([head], delimiter=delimiter), [])
    return fits(heads), len(heads)


def _decoded(raw: bytes, name: str) -> str:
    """Return the text of a CSV file: UTF-8, UTF-16 with its mark, or else Windows-1251."""
    encoding = next((each for mark, each in _ENCODINGS.items() if raw.startswith(mark)), "utf-8")
    for tried in (encoding, "cp1251"):
        try:
            return raw.decode(tried)
        except UnicodeDecodeError:
            continue
    raise data_error("table.encoding", file=name)
