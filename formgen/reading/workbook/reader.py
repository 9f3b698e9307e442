"""Read a workbook into its values: the cells with defined names, and the rows of lists."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from formgen.bilingual import LANGS
from formgen.loading.worksheets import Workbook, workbook_of
from formgen.model.entry_sheets import MARK
from formgen.model.fields import FieldInfo, Kind
from formgen.ooxml.archives import RefusedPackage
from formgen.reading.blank_marks import is_gap
from formgen.reading.document_packages import Package
from formgen.reading.document_values import Document, Found, Record, Unreadable
from formgen.reading.field_paths import shown_paths
from formgen.reading.identity import identify, recognize
from formgen.reading.unreadable_documents import read_error
from formgen.reading.workbook.accounts import WorkbookPage
from formgen.reading.workbook.cell_names import Cells, NamedCells, patterns_of
from formgen.reading.workbook.field_cells import CellReader
from formgen.reading.workbook.labelled_cells import LabelledCells
from formgen.reading.workbook.list_places import Captions, captions_of
from formgen.reading.workbook.sheet_lists import ListReader

__all__ = ["read_xlsx"]

_MOST_PARAGRAPHS: Final = 32_767


def read_xlsx(package: Package, templates: Path | None = None) -> Document:
    """Return the values of a form's workbook; ``ReadError`` if it is none."""
    book = _workbook(package)
    named = NamedCells(book)
    if any(str(sheet.rows.get(1, {}).get(1, "")).startswith(f"{MARK} ") for sheet in book.sheets):
        raise read_error("document.intake", file=package.name)
    words = {
        value
        for sheet in book.sheets
        for cells in sheet.rows.values()
        for value in cells.values()
        if isinstance(value, str)
    }
    tags = [(pattern, "") for pattern in patterns_of(named.paths)]
    known_form = identify(package, tags, lambda form_id: _language_of(form_id, words, templates))
    if known_form is None:
        known_form = recognize(package.name, sorted(words), "xlsx", templates)
    form_id, lang = known_form
    captions = captions_of(form_id, lang, templates)
    known = shown_paths(form_id)
    cells = CellReader(package.name)
    labelled = LabelledCells(book, named, form_id, lang, templates)
    singles = _Singles(named, labelled, captions, cells, is_blank=bool(words & captions.hints))
    lists = ListReader(book, named, known, cells)
    record = Record()
    for pattern, info in known.items():
        if "[]" in pattern:
            continue
        if info.kind is Kind.LIST and info.item is not None and info.item.kind is Kind.OBJECT:
            lists.read(pattern, captions.tables.get(pattern), record)
        elif info.kind is Kind.LIST and info.item is not None and info.item.kind is Kind.TEXT:
            singles.read_items(pattern, record)
        else:
            singles.read(pattern, info, record)
    page = WorkbookPage(
        book, cells.fields, *_hangings(package), cells.restored, has_names=bool([*named.paths])
    )
    return Document(package.name, form_id, lang, record, page)


def _hangings(package: Package) -> tuple[list[str], int]:
    """Return the notes of cells, and the number of pictures."""
    notes = []
    pictures = 0
    for part in package.archive.parts:
        if _NOTES.fullmatch(part):
            for note in package.xml(part).iter("{*}comment"):
                words = "".join(text.text or "" for text in note.iter("{*}t"))
                notes.append(f"{note.get('ref', '')}: {words}")
        pictures += part.startswith("xl/media/")
    return notes, pictures


_NOTES: Final = re.compile(r"xl/(?:[^/]+/)*comments?[0-9]*\.xml")


def _workbook(package: Package) -> Workbook:
    try:
        return workbook_of(package.archive)
    except RefusedPackage as refused:
        raise read_error(refused.code, file=package.name, **refused.params) from refused


def _language_of(form_id: str, words: set[str], templates: Path | None) -> str | None:
    """Return the language of most of a workbook's captions."""
    first, second = (captions_of(form_id, lang, templates).words for lang in LANGS)
    votes = (len(words & (first - second)), len(words & (second - first)))
    if votes[0] == votes[1]:
        return None
    return LANGS[0] if votes[0] > votes[1] else LANGS[1]


class _Singles:
    """Reads the values outside lists; in a blank workbook a text has more rows than it may need."""

    def __init__(
        self,
        named: NamedCells,
        labelled: LabelledCells,
        captions: Captions,
        cells: CellReader,
        *,
        is_blank: bool,
    ) -> None:
        self._named = named
        self._labelled = labelled
        self._captions = captions
        self._cells = cells
        self._is_blank = is_blank

    def read(self, path: str, info: FieldInfo, record: Record) -> None:
        """Put the content of the cells of a field into the form's record."""
        cells = self._named.one(path) or self._labelled.one(path)
        if cells is None:
            return
        area = cells.area
        if path in self._captions.paragraphs or (info.kind is Kind.TEXT and area.bottom > area.top):
            record.add(path, self._paragraphs(path, cells))
        else:
            record.add(path, self._cells.found(cells.sheet, area.top, area.left, info.kind, path))

    def read_items(self, path: str, record: Record) -> None:
        """Put the rows of a list of texts into the form's record, one item from each."""
        cells = self._named.one(path) or self._labelled.one(path)
        if cells is None:
            return
        area = cells.area
        for row in range(area.top, self._last_row(cells, area.bottom) + 1):
            found = self._cells.found(cells.sheet, row, area.left, Kind.TEXT, f"{path}[]")
            record.lists.setdefault(path, []).append(Record(values={"": [found]}))

    def _paragraphs(self, path: str, cells: Cells) -> Found:
        sheet, area = cells.sheet, cells.area
        place = self._cells.at(sheet, area.top, area.left)
        last = min(area.bottom, area.top + _MOST_PARAGRAPHS)
        if path in self._captions.paragraphs:
            last = self._last_row(cells, last)
        values = [
            self._cells.value(sheet, row, area.left, Kind.TEXT, path) for row in range(area.top, last + 1)
        ]
        self._cells.fields.update({(sheet.title, row, area.left): path for row in range(area.top, last + 1)})
        for row, value in enumerate(values, start=area.top):
            if isinstance(value, Unreadable):
                return Found(value, self._cells.at(sheet, row, area.left))
        while self._is_blank and values and values[-1] is None:
            values.pop()
        text = "\n".join(str(value or "") for value in values)
        return Found(None if is_gap(text, Kind.TEXT) else text, place)

    def _last_row(self, cells: Cells, last: int) -> int:
        """Return the last row of a text; a row inserted below it belongs to it if it has no other content."""
        sheet, column = cells.sheet, cells.area.left
        while True:
            next_row = sheet.rows.get(last + 1, {})
            if (
                [*next_row] != [column]
                or not isinstance(next_row[column], str)
                or self._is_named(cells, last + 1)
            ):
                return last
            last += 1

    def _is_named(self, cells: Cells, row: int) -> bool:
        return any(
            other.sheet is cells.sheet and other.area.top <= row <= other.area.bottom
            for path in self._named.paths
            for other in self._named.of(path)
        )
