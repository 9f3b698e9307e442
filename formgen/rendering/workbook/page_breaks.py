"""Sets the page breaks of a printed sheet, so that signatures stay with the end of their table.

Excel and LibreOffice cannot keep rows with the next ones; they only have breaks at a row. The rows of a page
are counted here from their heights. Programs print rows of texts, and the scale of a page, a little
differently: a break is set unless the rows stay together whichever way they are printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from math import floor
from typing import Final, TypeAlias

from formgen.templates.workbook.axes import Expansion
from formgen.templates.workbook.sheet_plans import PageSize, SheetPlan

__all__ = ["RowHeights", "breaks_xml", "capacity", "stay_together"]

RowHeights: TypeAlias = tuple[float, float, float]
"""The height of a row in its template, and the heights that its single and its merged cells need.

All are in points, and 0 if the usual height is enough.
"""

_Height: TypeAlias = tuple[float, bool]
"""The height of a row, and whether programs compute it from its texts."""

_TEXT_SHARES: Final = (0.84, 0.9, 0.95, 1.0)
"""The possible shares of a row's computed height with which programs print it: LibreOffice's is least."""

_PAGE_SHARES: Final = (0.97, 1.0, 1.02)
_POINTS_OF_PIXEL: Final = 0.75
_GAP: Final = 12.0
"""A row whose height in the template is below this, in points, is a gap."""


def capacity(page: PageSize, widths: Sequence[float]) -> float:
    """Return the height of the rows, in points, that fit on a page as wide as these columns.

    ``widths`` are in characters. A sheet that is too wide is printed smaller, by whole per cents.
    """
    width = sum(characters * 7 + 5 for characters in widths) * _POINTS_OF_PIXEL
    return page.height / (min(100, max(10, floor(100 * page.width / width))) / 100 if width else 1)


def breaks_xml(plan: SheetPlan, rows: Expansion, heights: Sequence[RowHeights], room: float) -> str:
    """Return the element with a sheet's breaks between rows; an empty string if it has none.

    ``room`` is the ``capacity`` of its pages.
    """
    below = sorted({*_always(plan, rows), *_keeping(plan, rows, heights, room)})
    if not below:
        return ""
    breaks = "".join(f'<brk id="{row}" max="16383" man="1"/>' for row in below)
    return f'<rowBreaks count="{len(below)}" manualBreakCount="{len(below)}">{breaks}</rowBreaks>'


def _always(plan: SheetPlan, rows: Expansion) -> Iterator[int]:
    for source in plan.breaks.always:
        yield from (number - 1 for number in rows.numbers.get(source, ())[:1] if number > 1)


def _keeping(plan: SheetPlan, rows: Expansion, heights: Sequence[RowHeights], room: float) -> Iterator[int]:
    """Yield the row below which a page ends, to keep the end of the sheet with the row above it."""
    if plan.breaks.keeping is None:
        return
    keeping = plan.breaks.keeping
    # The row may be in a loop, as the sum of a group is: the last row that comes from above it counts.
    first = max((at for at, source in enumerate(rows.sources) if source < keeping), default=0)
    while first > 0 and 0 < heights[first][0] < _GAP:
        first -= 1  # a gap cannot keep signatures company
    if first < 1:
        return
    known = [_height(each, plan.default_height) for each in heights]
    repeated = sum(known[number - 1][0] for title in plan.titles for number in rows.numbers.get(title, ()))
    if not stay_together(known, first, room, repeated):
        yield first


def _height(heights: RowHeights, usual: float) -> _Height:
    height = max(heights)
    return (height, height <= heights[1]) if height else (usual, True)


def stay_together(heights: Sequence[_Height], first: int, room: float, repeated: float) -> bool:
    """Tell whether the rows from index ``first`` to the last one are printed on one page.

    ``repeated`` is the height of the rows at the top of each further page.
    """
    if sum(height for height, _ in heights) <= room * _PAGE_SHARES[0]:
        return True
    return all(
        _on_one_page(heights, first, room * page, repeated, text)
        for text, page in product(_TEXT_SHARES, _PAGE_SHARES)
    )


def _on_one_page(heights: Sequence[_Height], first: int, room: float, repeated: float, share: float) -> bool:
    """Tell whether no page ends between ``first`` and the last row."""
    used = 0.0
    for index, (height, elastic) in enumerate(heights):
        own = height * share if elastic else height
        if used and used + own > room:
            if index > first:
                return False
            used = repeated
        used += own
    return True
