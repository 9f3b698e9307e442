"""A DOCX as text for people to review, read by python-docx."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.section import WD_ORIENTATION
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import _Cell, _Row

__all__ = ["word_text"]


def word_text(data: bytes) -> str:
    """Return the pages of a DOCX as text.

    - Each section begins with its orientation, its header and its footer.
    - A paragraph is a line, with the number that its list gives it.
    - A row of a table is a line ``| first | second |``; ``‖`` in place of ``|`` marks a row that repeats on
      each page. A cell that continues the one above it is ``"``.
    - ``¶`` ends a paragraph in a cell, ``⏎`` a line; ``→`` is a tab.
    """
    document = docx.Document(io.BytesIO(data))
    for part in (
        document,
        *(part for section in document.sections for part in (section.header, section.footer)),
    ):
        _unwrap_controls(part._element)
    return "".join(f"{line.rstrip(' ')}\n" for line in _Reader(document).lines())


def _unwrap_controls(element: BaseOxmlElement) -> None:
    """Replace content controls by their contents, because python-docx does not look into controls."""
    for control in list(element.iter(qn("w:sdt"))):
        content = control.find(qn("w:sdtContent"))
        for child in () if content is None else list(content):
            control.addprevious(child)
        parent = control.getparent()
        assert parent is not None
        parent.remove(control)


class _Reader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._counts: Counter[tuple[str, int]] = Counter()

    def lines(self) -> Iterator[str]:
        for number, section in enumerate(self._document.sections, start=1):
            way = "landscape" if section.orientation == WD_ORIENTATION.LANDSCAPE else "portrait"
            yield f"--- section {number}, {way}"
            for name, part in (("header", section.header), ("footer", section.footer)):
                words = " ¶ ".join(self._block_lines(part))
                if words:
                    yield f"--- {name}: {words}"
            for block in section.iter_inner_content():
                yield from self._paragraph_or_table(block)

    def _block_lines(self, container: BlockItemContainer) -> list[str]:
        return [line for block in container.iter_inner_content() for line in self._paragraph_or_table(block)]

    def _paragraph_or_table(self, block: Paragraph | Table) -> Iterator[str]:
        if isinstance(block, Table):
            for row in block.rows:
                yield self._row(row)
            yield ""
        else:
            words = " ".join(filter(None, (self._number(block), block.text)))
            yield words.replace("\n", " ⏎ ").replace("\t", " → ")

    def _row(self, row: _Row) -> str:
        properties = row._tr.trPr
        bar = "|" if properties is None or properties.find(qn("w:tblHeader")) is None else "‖"
        cells = (
            cell
            for number, cell in enumerate(row.cells)
            if number == 0 or cell._tc is not row.cells[number - 1]._tc
        )
        return f"{bar} {f' {bar} '.join(self._cell(cell, row) for cell in cells)} {bar}"

    def _cell(self, cell: _Cell, row: _Row) -> str:
        if cell._tc.getparent() is not row._tr:  # python-docx gives the cell that this one continues
            return '"'
        return " ¶ ".join(self._block_lines(cell))

    def _number(self, paragraph: Paragraph) -> str:
        """Return the number or the mark that a list gives a paragraph."""
        properties: Any = paragraph._p.pPr
        if properties is None or properties.numPr is None or properties.numPr.numId is None:
            return ""
        number = str(properties.numPr.numId.val)
        depth = 0 if properties.numPr.ilvl is None else properties.numPr.ilvl.val
        numbering: Any = self._document.part.numbering_part.element
        (instance,) = numbering.xpath(f'w:num[@w:numId="{number}"]')
        (scheme,) = instance.xpath("w:abstractNumId/@w:val")
        (level,) = numbering.xpath(f'w:abstractNum[@w:abstractNumId="{scheme}"]/w:lvl[@w:ilvl="{depth}"]')
        kind, pattern = (str(level.find(qn(tag)).get(qn("w:val"))) for tag in ("w:numFmt", "w:lvlText"))
        if kind == "bullet":
            return pattern
        assert kind == "decimal", f"a list of numbers like {kind} is not read yet"
        counted = number if instance.xpath("w:lvlOverride/w:startOverride") else f"scheme {scheme}"
        self._counts[counted, depth] += 1
        for deeper in range(depth + 1, 9):
            self._counts[counted, deeper] = 0
        for shallower in range(depth + 1):
            pattern = pattern.replace(f"%{shallower + 1}", str(self._counts[counted, shallower]))
        return pattern
