"""Bounds on the size of a template and of the document that it prints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Self

__all__ = ["CELLS_LIMIT", "OUTPUT_LIMIT", "ROUNDS_LIMIT", "Output"]

SHEET_ROWS, SHEET_COLUMNS = 10_000, 1_000
"""Rows and columns of a sheet of a workbook's template, before any list repeats."""

ROUNDS_LIMIT: Final = 500_000
"""Iterations of all loops of one part."""

CELLS_LIMIT: Final = 2_000_000
"""Cells of a workbook, empty ones included."""

OUTPUT_LIMIT: Final = 64 * 2**20
"""Characters of one part; formgen would not read a larger one back."""


class Output(list[str]):
    """The pieces that a part has printed so far; ``OverflowError`` if they are too many."""

    def __init__(self) -> None:
        super().__init__()
        self._size = 0

    def __iadd__(self, more: Iterable[str]) -> Self:  # type: ignore[misc,override]  # taken from one function
        printed = tuple(more)
        self._size += sum(map(len, printed))
        if self._size > OUTPUT_LIMIT:
            raise OverflowError("the part prints more than a document holds")
        self.extend(printed)
        return self
