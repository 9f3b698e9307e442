"""Keeps sums with the rows that they add up, and the end of a page's text with the signatures below it.

A signature block that moves to the next page takes with it the last paragraph of a text, the last item of a
list, the last row of a table, or two lines. These elements get an ``ends_before``: the paths of the
optional parts that may stand between the element and the signatures. If one of them prints, that part is
kept instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from formgen.layouts.word.elements import Block, Cell, Each, Element, Grid, Lines, ListOf, P, Row, Table, When
from formgen.layouts.word.inline import pieces

__all__ = ["kept_with_next", "kept_with_signatures"]

_PARAGRAPH_START = re.compile('(<w:pStyle w:val="[^"]*"/>)(?!<w:keepNext/>)')
_LINES = 2
"""The least number of lines that go with a signature block."""


@dataclass(frozen=True)
class _LinesNeeded:
    """The number of lines that a signature block below still needs, unless one of ``optional`` prints."""

    lines: int = 0
    optional: tuple[str, ...] = ()


def kept_with_next(written: str) -> str:
    """Return the XML of paragraphs or rows, each kept on one page with the next element."""
    return _PARAGRAPH_START.sub(r"\1<w:keepNext/>", written)


def kept_with_signatures(content: Sequence[Element]) -> tuple[Element, ...]:
    """Return a page's elements; those before a signature block are kept on one page with it.

    A row below a list, such as its sum, is kept on one page with the last row of the list.
    """
    return _kept(tuple(map(_with_sums_kept, content)), _LinesNeeded())[0]


def _with_sums_kept(element: Element) -> Element:
    if isinstance(element, When):
        content, otherwise = (
            tuple(map(_with_sums_kept, inner)) for inner in (element.content, element.otherwise)
        )
        return replace(element, content=content, otherwise=otherwise)
    if isinstance(element, Each):
        return replace(element, content=tuple(map(_with_sums_kept, element.content)))
    if isinstance(element, Table) and not _is_signature(element):
        return replace(element, body=_sums_kept(element.body))
    return element


def _sums_kept(rows: Sequence[Row]) -> tuple[Row, ...]:
    kept = [replace(row, rows=_sums_kept(row.rows)) if row.rows else row for row in rows]
    for at, row in enumerate(kept[1:], start=1):
        above = kept[at - 1]
        if row.each is not None or row.splits:
            continue
        if above.rows:
            kept[at - 1] = _last_rows([above], ())[0]
        elif above.each is not None:
            kept[at - 1] = replace(above, last_kept=True)
        elif len(row.cells) > 1 and isinstance(row.cells[0], Cell) and row.cells[0].span > 1:
            kept[at - 1] = replace(above, ends_before=())
    return tuple(kept)


def _kept(content: Sequence[Element], need: _LinesNeeded) -> tuple[tuple[Element, ...], _LinesNeeded]:
    """Return the elements, and the need of a signature block for elements before them."""
    kept: list[Element] = []
    for element in reversed(content):
        changed, need = _one(element, need)
        kept.append(changed)
    return tuple(reversed(kept)), need


def _one(element: Element, need: _LinesNeeded) -> tuple[Element, _LinesNeeded]:
    if _is_signature(element):
        return element, _LinesNeeded(_LINES)
    if isinstance(element, When):
        return _when(element, need)
    if not need.lines:
        return element, need
    if isinstance(element, P):
        needed = _LinesNeeded(max(0, need.lines - _counts(element)), need.optional)
        return replace(element, ends_before=need.optional), needed
    if isinstance(element, Lines):
        return replace(element, ends_before=need.optional), need
    if isinstance(element, Each):
        inner, _ = _kept(element.content, need)
        return replace(element, content=inner), _unless(need, element.path)
    if isinstance(element, ListOf):
        return replace(element, ends_before=need.optional), _unless(need, element.path)
    if isinstance(element, Block):
        return replace(element, ends_before=need.optional), _LinesNeeded()
    if isinstance(element, Grid):
        return element, _LinesNeeded()  # its sums are always kept with the next element
    if isinstance(element, Table):
        return replace(element, body=_last_rows(element.body, need.optional)), _LinesNeeded()
    raise TypeError(f"A {type(element).__name__} cannot be kept with signatures")


def _when(element: When, need: _LinesNeeded) -> tuple[When, _LinesNeeded]:
    content, above = _kept(element.content, need)
    otherwise, above_otherwise = _kept(element.otherwise, need)
    changed = replace(element, content=content, otherwise=otherwise)
    if element.otherwise or above.lines > need.lines:
        return changed, max(above, above_otherwise, key=lambda of: of.lines)
    if above.lines and above.optional != need.optional:
        return changed, above  # a list inside satisfies the need if it has an item
    return changed, need if above.lines else _unless(need, element.path)


def _unless(need: _LinesNeeded, path: str) -> _LinesNeeded:
    return replace(need, optional=(*need.optional, path)) if need.lines else need


def _last_rows(rows: Sequence[Row], optional: tuple[str, ...]) -> tuple[Row, ...]:
    """Return a table's rows with the last one kept. A sum is kept with the item above it."""
    *before, last = rows
    if last.last_kept or last.ends_before is not None:  # kept already, with a sum below it
        return (*rows,)
    if last.rows:
        # The item's own row is kept too, because the rows inside the item may be none.
        return (*before, replace(last, rows=_last_rows(last.rows, optional), ends_before=optional))
    if before and last.each is None:
        before = [*_last_rows(before, optional)] if before[-1].each is not None else before
    return (*before, replace(last, ends_before=optional))


def _is_signature(element: Element) -> bool:
    if not isinstance(element, Table):
        return False
    cells = [cell for row in element.body for cell in row.cells]
    paragraphs = [part for cell in cells for part in (cell.content if isinstance(cell, Cell) else (cell,))]
    return any(isinstance(part, P) and part.style.startswith("Sign") for part in paragraphs)


def _counts(element: P) -> bool:
    """Tell whether a paragraph is a line of text. The form's date belongs to the signatures."""
    found = list(pieces(element.ru))
    return "|date_line}" not in element.ru and any(piece.kind != "hint" for piece in found)
