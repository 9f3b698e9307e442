"""Doubts about the values of a workbook without names: the form that was read is printed and compared.

Captions tell which cell is whose, and a value may say what a caption says. Where a reading is right, the
printed workbook has the same fields in the same cells; a value that stands elsewhere in it is doubtful.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

from formgen.reading.document_values import AmbiguousWords, Document, given_places
from formgen.reading.halves import half_of
from formgen.reading.joining import form_of
from formgen.reading.workbook.accounts import PAIRS, Cell, Row, WorkbookPage, counterpart, rows_of
from formgen.reading.workbook.printed_workbooks import printed_workbook

__all__ = ["with_doubts"]


def with_doubts(document: Document, templates: Path | None = None) -> Document:
    """Return a workbook without names, and with it the values that its form, printed, has in other cells."""
    page = document.page
    assert isinstance(page, WorkbookPage)
    form = form_of([half_of(document)])[0]
    own = printed_workbook(form, document.lang, templates)
    if own is None:
        return document
    expected = {sheet.title: rows_of(own, sheet, values=True) for sheet in own.book.sheets}
    singles = {path: found for path, all_ in document.record.values.items() for found in given_places(all_)}
    taken = {*page.fields.values(), *singles}
    own_paths = {*own.fields.values()}
    unsure = [
        AmbiguousWords(str(found.value), (path, ""))
        for path, found in singles.items()
        if path not in own_paths
    ]
    for sheet in page.book.sheets:
        found = rows_of(page, sheet, values=True)
        for cell, path in _misplaced(found, expected.get(sheet.title, [])):
            if cell.path in taken:  # a default is printed as well, and was not read
                unsure.append(AmbiguousWords(cell.shown, (cell.path, path)))
        unsure += (
            AmbiguousWords(cell.shown, (cell.path, ""))
            for cell in _under_new_captions(found, expected.get(sheet.title, []))
            if cell.path in singles
        )
    doubtful = {path for each in unsure for path in each.paths}
    page.doubtful.update(place for place, path in page.fields.items() if path in doubtful)
    return replace(document, unsure=unsure) if unsure else document


def _misplaced(found: list[Row], expected: list[Row]) -> Iterator[tuple[Cell, str]]:
    """Yield the values of either sheet that have no cell of their field in the same row of the other.

    Each comes with the field that stands in its place, which is empty for none.
    """
    keys, own = (
        [tuple(cell.path or cell.text for cell in row) for row in rows] for rows in (found, expected)
    )
    if keys == own:
        return
    matcher: SequenceMatcher[tuple[str, ...]] = SequenceMatcher(None, keys, own, autojunk=False)
    for kind, start, end, start_2, end_2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        others = expected[start_2:end_2]
        pairs = (end - start) * len(others) <= PAIRS
        for row in found[start:end]:
            other = counterpart(row, others) if pairs else []
            doubts = [*_beyond(row, other)]
            yield from doubts
            yield from _beyond(other, row)
            if doubts:  # the row is taken for another one: none of its values is sure
                yield from ((cell, "") for cell in row if cell.path)
        for other in others:
            yield from _beyond(other, [])


def _beyond(row: Row, other: Row) -> Iterator[tuple[Cell, str]]:
    """Yield the values of a row whose fields the other row does not have."""
    paths = [cell.path for cell in other]
    for cell in row:
        if not cell.path:
            continue
        if cell.path in paths:
            paths.remove(cell.path)
            continue
        instead = next((each.path for each in other if each.column == cell.column), "")
        yield cell, instead if instead != cell.path else ""


def _under_new_captions(found: list[Row], expected: list[Row]) -> Iterator[Cell]:
    """Yield the printed values beside words that the printed sheet has more often than the document's.

    The caption that such a value was found by belongs to something else: to a sum, or to another value.
    """
    ours, theirs = (Counter(cell.text for row in rows for cell in row) for rows in (found, expected))
    more = theirs - ours
    for row in expected:
        if any(cell.is_words and not cell.path and cell.text in more for cell in row):
            yield from (cell for cell in row if cell.path)
